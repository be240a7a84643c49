package io.github.vitae.read.bibliography;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.value.Link;
import io.github.vitae.text.bibtex.BibEntry;
import io.github.vitae.text.bibtex.BibField;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a BibTeX entry: fields of al-folio, which name files or addresses, and those of BibTeX. */
public final class BibLinks {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("pdf", Role.PDF),
            Map.entry("html", Role.HTML),
            Map.entry("url", Role.HTML),
            Map.entry("ee", Role.HTML),
            Map.entry("preprint", Role.PREPRINT),
            Map.entry("code", Role.CODE),
            Map.entry("github", Role.CODE),
            Map.entry("data", Role.DATA),
            Map.entry("dataset", Role.DATA),
            Map.entry("slides", Role.SLIDES),
            Map.entry("poster", Role.POSTER),
            Map.entry("video", Role.VIDEO),
            Map.entry("website", Role.WEBSITE),
            Map.entry("web", Role.WEBSITE),
            Map.entry("project", Role.WEBSITE),
            Map.entry("blog", Role.BLOG),
            Map.entry("supp", Role.SUPPLEMENT));

    /** A link with a label, of those that none of the other fields is for. */
    private static final Pattern LABELLED =
            Pattern.compile("\\\\href\\s*\\{([^{}]{1,2000})\\}\\s*\\{((?:[^{}]|\\{[^{}]*\\}){1,200})\\}");

    /** An address among words. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}<>\\\\]{0,1999}[^\\s{}<>\\\\.,;)]");

    /** What parts several addresses in one field. */
    private static final Pattern BETWEEN = Pattern.compile("[,;]?\\s{1,20}(?=https?://)");

    private final BibEntry entry;
    private final PublicationFiles files;
    private final LatexText latex;

    BibLinks(BibEntry entry, PublicationFiles files, LatexText latex) {
        this.entry = entry;
        this.files = files;
        this.latex = latex;
    }

    /** The links, each address once, those that identifiers make left out. */
    List<PublicationLink> of(Publication publication) {
        List<PublicationLink> links = new ArrayList<>();
        for (BibField field : entry.fields()) {
            Role role = ROLES.get(field.name());
            String value = field.value().value().strip();
            if (role == null || value.isEmpty() || List.of("true", "false").contains(value)) {
                continue;
            }
            String[] addresses = BETWEEN.split(value);
            if (addresses.length > 1) {
                several(role, addresses, field.value(), publication, links);
            } else {
                files.link(role, field.value()).ifPresent(link -> add(link, links, publication));
            }
        }
        entry.field("howpublished").ifPresent(value -> {
            Matcher address = ADDRESS.matcher(LatexText.verbatim(value.value()));
            while (address.find()) {
                files.link(address.group(), value)
                        .ifPresent(url -> add(PublicationLink.of(Role.HTML, url), links, publication));
            }
        });
        entry.field("eprint")
                .filter(value -> publication.identifiers().eprint().isEmpty())
                .filter(value -> value.value().contains("://"))
                .flatMap(value -> files.link(value.value().strip().endsWith(".pdf") ? Role.PDF : Role.HTML, value))
                .ifPresent(link -> add(link, links, publication));
        entry.field("doi")
                .filter(value -> publication.identifiers().doi().isEmpty())
                .filter(value -> value.value().contains("://"))
                .flatMap(value -> files.link(Role.HTML, value))
                .ifPresent(link -> add(link, links, publication));
        entry.field("links").ifPresent(value -> {
            Matcher link = LABELLED.matcher(value.value());
            while (link.find()) {
                String label = latex.plain(link.group(2), value, link.start(2));
                files.link(link.group(1), value)
                        .filter(url -> !label.isEmpty())
                        .ifPresent(url ->
                                add(new PublicationLink(Role.OTHER, Optional.of(label), url), links, publication));
            }
        });
        return links;
    }

    /** Adds the addresses of one field: the first is what the field says, the others have its name. */
    private void several(
            Role role,
            String[] addresses,
            DataValue.Scalar field,
            Publication publication,
            List<PublicationLink> links) {
        files.link(LatexText.verbatim(addresses[0]), field)
                .ifPresent(url -> add(PublicationLink.of(role, url), links, publication));
        for (int at = 1; at < addresses.length; at++) {
            files.link(LatexText.verbatim(addresses[at]), field)
                    .ifPresent(url -> add(
                            new PublicationLink(Role.OTHER, Optional.of(BibWriter.words(role)), url),
                            links,
                            publication));
        }
    }

    /** Adds a link that is not there already. */
    public static void add(PublicationLink link, List<PublicationLink> links, Publication publication) {
        String address = link.url().address();
        Identifiers identifiers = publication.identifiers();
        boolean made = ArticleIds.resolved(address)
                        .filter(doi -> identifiers.doi().filter(doi::equals).isPresent())
                        .isPresent()
                || (address.contains("/abs/")
                        && identifiers
                                .eprintLink()
                                .map(Link::address)
                                .filter(address.replaceFirst("^http:", "https:")::equals)
                                .isPresent());
        if (!made && links.stream().noneMatch(known -> known.url().equals(link.url()))) {
            links.add(link);
        }
    }
}
