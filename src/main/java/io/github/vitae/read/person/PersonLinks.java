package io.github.vitae.read.person;

import io.github.vitae.model.ServiceLink;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links beside somebody's portrait, from whatever their data call them. Each address stands once. */
public final class PersonLinks {

    private static final String MAILTO = "mailto:";

    private static final ServiceLinks SERVICES = new ServiceLinks();

    private final SourceFiles files;
    private final Map<String, ServiceLink> links = new LinkedHashMap<>();

    public PersonLinks(SourceFiles files) {
        this.files = files;
    }

    /** The pages at services that keys name by user names, ids or addresses; mail among them. */
    public List<ServiceLink> ofKeys(DataValue.Mapping mapping) {
        for (DataValue.Field field : mapping.fields()) {
            if (field.value() instanceof DataValue.Scalar scalar && !scalar.isNull()) {
                String value = DataText.plain(scalar, files.problems()).strip();
                if (field.key().equals("email")) {
                    email(value, scalar.location());
                } else if (field.key().equals("uri")
                        || field.key().equals("website")
                        || field.key().equals("work_url")) {
                    add("web", "Website", value, scalar.location());
                } else {
                    SERVICES.of(field.key(), value).ifPresent(service -> add(service, scalar.location()));
                }
            }
        }
        more(mapping);
        return all();
    }

    /** What al-folio has beside the keys of services: a CV, a page at work, and one more. */
    private void more(DataValue.Mapping mapping) {
        mapping.get("cv_pdf")
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank())
                .ifPresent(cv ->
                        curriculumVitae(Optional.empty(), fromRoot(cv.value().strip()), cv.location()));
        mapping.get("custom_social")
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast)
                .ifPresent(custom -> {
                    Fields fields = new Fields(custom, files.dataGate(), files.problems());
                    fields.scalar("url")
                            .ifPresent(url ->
                                    address(fields.text("title"), url.value().strip(), url.location()));
                });
    }

    /**
     * The links that Minimal Mistakes has as a list, {@code links: [{label: GitHub, url: https://github.com/ada}]}; those to nobody at a
     * service, {@code https://github.com/}, came with the theme.
     */
    public PersonLinks listed(DataValue.Mapping mapping) {
        if (mapping.get("links").orElse(null) instanceof DataValue.Sequence list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Mapping keys) {
                    Fields fields = new Fields(keys, files.dataGate(), files.problems());
                    fields.scalar("url")
                            .filter(url -> !url.value().strip().matches("(?i)https?://(?:[^/?#]*/?)?")
                                    || isOwn(url.value().strip()))
                            .ifPresent(url ->
                                    address(fields.text("label"), url.value().strip(), url.location()));
                }
            }
        }
        return this;
    }

    /** Whether an address of a whole host is somebody's, and not that of a service. */
    private static boolean isOwn(String address) {
        return address.matches("(?i)https?://[^/?#]+/?")
                && SERVICES.ofAddress(address + (address.endsWith("/") ? "x" : "/x"))
                        .isEmpty();
    }

    private static String fromRoot(String address) {
        return address.contains("://") || address.startsWith("/") ? address : "/" + address;
    }

    /** A link with an address of its own. */
    public PersonLinks address(Optional<String> label, String address, Location location) {
        if (isMailto(address)) {
            add("email", label.orElse("Email"), MAILTO + bareEmail(address), location);
            return this;
        }
        Optional<ServiceLinks.Service> service = SERVICES.ofAddress(address);
        if (service.filter(known -> known.id().equals("orcid")).isPresent()) {
            orcid(label.orElse(service.get().label()), address, location);
            return this;
        }
        add(
                service.map(ServiceLinks.Service::id).orElse("web"),
                label.or(() -> service.map(ServiceLinks.Service::label)).orElse("Website"),
                address,
                location);
        return this;
    }

    /** Their curriculum vitae, wherever it is; it is called CV where no label says another name. */
    public PersonLinks curriculumVitae(Optional<String> label, String address, Location location) {
        String name = label.orElse("CV");
        Optional<ServiceLinks.Service> service = SERVICES.ofAddress(address);
        // what tells who somebody is stays that, whatever it is called
        if (isMailto(address)
                || service.filter(known -> known.id().equals("orcid")).isPresent()) {
            return address(Optional.of(name), address, location);
        }
        add("cv", name, address, location);
        return this;
    }

    /** A page at a service, by the service's name or icon. */
    public PersonLinks service(String name, String value, Location location) {
        SERVICES.of(name, value).ifPresent(service -> add(service, location));
        return this;
    }

    /** An address for mail without what makes it a link: {@code a@b.example} for {@code mailto:a@b.example}. */
    public static String bareEmail(String written) {
        String address = written.strip();
        return isMailto(address) ? address.substring(MAILTO.length()).strip() : address;
    }

    private static boolean isMailto(String address) {
        return address.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
    }

    /** An address for mail, with or without {@code mailto:}; one that is written against robots is no link. */
    public PersonLinks email(String written, Location location) {
        String address = bareEmail(written);
        if (address.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            add("email", "Email", MAILTO + address, location);
        }
        return this;
    }

    /** A telephone, called by its number. */
    public PersonLinks phone(String number, Location location) {
        String digits = number.replaceAll("[^0-9+]", "");
        if (!digits.isEmpty()) {
            add("phone", number, "tel:" + digits, location);
        }
        return this;
    }

    /** All links that were added. */
    public List<ServiceLink> all() {
        return new ArrayList<>(links.values());
    }

    private void add(ServiceLinks.Service service, Location location) {
        if (service.id().equals("orcid")) {
            orcid(service.label(), service.address(), location);
        } else {
            add(service.id(), service.label(), service.address(), location);
        }
    }

    /** A page at ORCID, by whatever address has the identifier in it; there is none if its check digit does not fit. */
    private void orcid(String label, String address, Location location) {
        Optional<String> id = ServiceLinks.orcidIn(address);
        id.ifPresent(known -> add("orcid", label, "https://orcid.org/" + known, location));
        if (id.isEmpty()) {
            String written =
                    address.replaceFirst("^https?://(www\\.)?orcid\\.org/", "").replaceFirst("/$", "");
            files.problems()
                    .add(
                            Code.UNUSABLE_ADDRESS,
                            location,
                            "‘" + written + "’ is no ORCID: its check digit does not fit; there is no link to it",
                            "copy it from your page at ORCID, such as 0000-0002-1825-0097");
        }
    }

    private void add(String service, String label, String address, Location location) {
        files.dataGate()
                .link(address, location)
                .ifPresent(link -> links.putIfAbsent(
                        link.address(), new ServiceLink(service, label, link, Optional.of(location))));
    }
}
