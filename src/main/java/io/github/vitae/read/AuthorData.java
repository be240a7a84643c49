package io.github.vitae.read;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Award;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.CurriculumVitae.Degree;
import io.github.vitae.model.CurriculumVitae.Position;
import io.github.vitae.model.CurriculumVitae.Skill;
import io.github.vitae.model.EntryDate;
import io.github.vitae.model.Link;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.text.DataDates;
import io.github.vitae.text.DataNode;
import io.github.vitae.text.DataText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody's data with the keys of HugoBlox, of its newer versions ({@code name: {display}}, {@code affiliations},
 * {@code links}) and its older ones ({@code title}, {@code organizations}, {@code social}). The native {@code person.yml}
 * has these keys too.
 */
final class AuthorData {

    private final DataNode.Mapping owner;
    private final SourceFiles files;
    private final Fields fields;

    AuthorData(DataNode.Mapping owner, SourceFiles files) {
        this.owner = owner;
        this.files = files;
        this.fields = fields(owner);
    }

    private Fields fields(DataNode.Mapping mapping) {
        return new Fields(mapping, files.dataGate(), files.problems());
    }

    /** The name; empty if there is none. */
    String name() {
        Optional<DataNode> name = owner.get("name");
        if (name.isPresent() && name.get() instanceof DataNode.Mapping parts) {
            Fields names = fields(parts);
            return names.text("display")
                    .orElseGet(() -> (names.text("given").orElse("") + " "
                                    + names.text("family").orElse(""))
                            .strip());
        }
        Optional<String> whole = name.isPresent() ? fields.text("name") : fields.text("title");
        return whole.orElseGet(() -> (fields.text("first_name").orElse("") + " "
                        + fields.text("last_name").orElse(""))
                .strip());
    }

    /** The names that they publish under: all that is said about their name. */
    OwnerNames names() {
        OwnerNames names = new OwnerNames();
        if (owner.get("name").orElse(null) instanceof DataNode.Mapping parts) {
            Fields written = fields(parts);
            names.add(written.text("given").orElse(""), written.text("family").orElse(""));
            written.scalars("alternate").forEach(name -> names.add(name.value()));
        }
        names.add(fields.text("first_name").orElse(""), fields.text("last_name").orElse(""));
        fields.scalars("publishes_as").forEach(name -> names.add(name.value()));
        return names.add(name());
    }

    /**
     * Who it is; nobody without a name.
     *
     * @param folder the folder that a portrait may lie in, named after them, with {@code /} at its end: empty for none
     */
    Optional<Person> person(String folder) {
        if (name().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> pronouns = fields.text("pronouns");
        if (owner.get("name").orElse(null) instanceof DataNode.Mapping parts) {
            pronouns = pronouns.or(() -> fields(parts).text("pronouns"));
        }
        return Optional.of(new Person(
                name(),
                pronouns,
                fields.text("role"),
                affiliations(),
                fields.text("location"),
                fields.text("email"),
                avatar(folder),
                fields.markdown("bio"),
                fields.markdown("details"),
                links()));
    }

    private List<Affiliation> affiliations() {
        List<Affiliation> affiliations = new ArrayList<>();
        for (String key : List.of("affiliations", "organizations")) {
            for (DataNode.Mapping item : mappings(owner, key)) {
                Fields place = fields(item);
                place.text("name").ifPresent(name -> affiliations.add(new Affiliation(name, place.link("url"))));
            }
            if (affiliations.isEmpty()) {
                texts(owner, key).forEach(name -> affiliations.add(new Affiliation(name, Optional.empty())));
            }
        }
        return affiliations;
    }

    private Optional<Link> avatar(String folder) {
        if (owner.get("avatar").filter(DataNode.Scalar.class::isInstance).isPresent()) {
            return fields.link("avatar");
        }
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
        for (String portrait : List.of(folder + "avatar", "assets/media/authors/" + name, "assets/media/avatar")) {
            for (String ending : List.of(".jpg", ".jpeg", ".png", ".webp")) {
                if (files.directory().first(portrait + ending).isPresent()) {
                    String inSite = portrait.replaceFirst("^(content|assets/media)/", "") + ending;
                    return files.dataGate().link("/" + inSite, owner.location());
                }
            }
        }
        return Optional.empty();
    }

    private List<ServiceLink> links() {
        PersonLinks links = new PersonLinks(files);
        Optional<DataNode.Scalar> mail = fields.scalar("email");
        mail.filter(address -> !isListed("mailto:" + address.value().strip()))
                .ifPresent(address -> links.email(address.value().strip(), address.location()));
        for (String key : List.of("links", "profiles", "social")) {
            for (DataNode.Mapping item : mappings(owner, key)) {
                Fields link = fields(item);
                Optional<DataNode.Scalar> address = link.scalar("url").or(() -> link.scalar("link"));
                // a place on the home page is no page of theirs
                address.filter(url -> !url.value().strip().startsWith("#"))
                        .ifPresent(url -> links.address(
                                link.text("label").or(() -> cv(link)),
                                url.value().strip(),
                                url.location()));
            }
        }
        return links.all();
    }

    /** Whether an address has its place among the links. */
    private boolean isListed(String address) {
        return List.of("links", "profiles", "social").stream()
                .flatMap(key -> mappings(owner, key).stream())
                .map(item -> fields(item).first("url", "link"))
                .anyMatch(url -> url.filter(address::equals).isPresent());
    }

    private static Optional<String> cv(Fields link) {
        return link.text("icon")
                .filter(icon -> List.of("cv", "resume", "academicons/cv").contains(icon))
                .map(icon -> "CV");
    }

    /** What else there is of their life at work. */
    CurriculumVitae curriculumVitae() {
        return new CurriculumVitae(
                texts(owner, "interests"),
                entries(owner, List.of("experience", "work"), this::position),
                degrees(),
                List.of(),
                List.of(),
                entries(owner, List.of("skills"), this::skill),
                entries(owner, List.of("languages"), this::skill));
    }

    private List<Degree> degrees() {
        List<Degree> degrees = new ArrayList<>(entries(owner, List.of("education"), this::degree));
        if (owner.get("education").orElse(null) instanceof DataNode.Mapping older) {
            degrees.addAll(entries(older, List.of("courses"), this::degree));
        }
        return degrees;
    }

    private Optional<Position> position(DataNode.Mapping item) {
        Fields position = fields(item);
        return position.first("role", "position", "title")
                .map(title -> new Position(
                        title,
                        position.first("org", "company", "company_name", "organization", "institution", "name"),
                        DataDates.orOngoing(range(item), position.hasAny("start", "date_start", "startDate")),
                        position.markdown("summary").or(() -> position.markdown("description"))));
    }

    private Optional<Degree> degree(DataNode.Mapping item) {
        Fields degree = fields(item);
        return degree.first("degree", "course", "area", "studyType")
                .map(title -> new Degree(
                        title,
                        degree.first("institution", "school"),
                        range(item),
                        degree.markdown("summary").or(() -> degree.markdown("text"))));
    }

    private Optional<Skill> skill(DataNode.Mapping item) {
        Fields skill = fields(item);
        return skill.first("name", "language").map(name -> new Skill(name, skill.first("level", "fluency", "percent")));
    }

    private Optional<EntryDate> range(DataNode.Mapping item) {
        Fields dates = fields(item);
        Optional<EntryDate> start = dates.firstDate("start", "date_start", "startDate", "year", "date");
        Optional<EntryDate> end = dates.firstDate("end", "date_end", "endDate");
        return DataDates.range(start, end);
    }

    /** The awards among the data. */
    List<Award> awards() {
        DataFiles data = DataFiles.foreign(files.dataGate(), files.problems());
        return owner.get("awards")
                .filter(DataNode.Sequence.class::isInstance)
                .map(data::awards)
                .orElse(List.of());
    }

    private <E> List<E> entries(
            DataNode.Mapping from, List<String> keys, Function<DataNode.Mapping, Optional<E>> entry) {
        List<E> entries = new ArrayList<>();
        for (String key : keys) {
            mappings(from, key).forEach(item -> entry.apply(item).ifPresent(entries::add));
        }
        return entries;
    }

    /** The items of a list that are keys with values, and those of lists among them under {@code items}. */
    private static List<DataNode.Mapping> mappings(DataNode.Mapping from, String key) {
        List<DataNode.Mapping> mappings = new ArrayList<>();
        if (from.get(key).orElse(null) instanceof DataNode.Sequence list) {
            for (DataNode item : list.items()) {
                if (item instanceof DataNode.Mapping mapping) {
                    List<DataNode.Mapping> inner = mappings(mapping, "items");
                    mappings.addAll(inner.isEmpty() ? List.of(mapping) : inner);
                }
            }
        }
        return mappings;
    }

    private List<String> texts(DataNode.Mapping from, String key) {
        List<String> texts = new ArrayList<>();
        if (from.get(key).orElse(null) instanceof DataNode.Sequence list) {
            for (DataNode item : list.items()) {
                if (item instanceof DataNode.Scalar scalar && !scalar.isNull()) {
                    texts.add(DataText.plain(scalar, files.problems()));
                } else if (item instanceof DataNode.Mapping mapping) {
                    fields(mapping).text("name").ifPresent(texts::add);
                }
            }
        }
        return texts;
    }
}
