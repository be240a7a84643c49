package io.github.vitae.read.profile;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Award;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.CurriculumVitae.Degree;
import io.github.vitae.model.CurriculumVitae.Position;
import io.github.vitae.model.CurriculumVitae.Skill;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.person.EntityKinds;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.PersonLinks;
import io.github.vitae.read.person.PersonPlaces;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.DataText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody's data with the keys of HugoBlox, of its newer versions ({@code name: {display}}, {@code affiliations},
 * {@code links}) and its older ones ({@code title}, {@code organizations}, {@code social}). The native {@code person.yml}
 * has these keys too.
 */
public final class AuthorData {

    private static final Set<String> KEYS = Set.of(
            ("name title first_name last_name pronouns publishes_as role affiliations organizations location email avatar bio details"
                            + " links profiles social interests experience work education skills languages awards type @type")
                    .split(" "));

    private static final Set<String> CV_ICONS = Set.of("cv", "resume", "academicons/cv");
    private static final Set<String> CV_LABELS = Set.of("cv", "vita", "curriculum vitae", "resume", "résumé");

    /** Where a portrait is that must be the owner's. */
    private static final List<String> OF_OWNER = List.of("assets/media/avatar");

    private static final String[] GIVEN = {"given", "first"};
    private static final String[] FAMILY = {"family", "last"};

    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?i)name[_-](?:[a-z]{2}(?:[_-][a-z]{2,4})?|chinese|japanese|korean|cyrillic|greek|local|native|original|latin|english)"
                    + "|(?:chinese|japanese|korean|local|native|original|latin|english)[_-]?name"
                    + "|zh|cn|ja|jp|ko|kr|ru|el|uk|chinese|japanese|korean|native");

    private final DataValue.Mapping owner;
    private final SourceFiles files;
    private final Fields fields;

    public AuthorData(DataValue.Mapping owner, SourceFiles files) {
        this.owner = owner;
        this.files = files;
        this.fields = fields(owner);
    }

    /** Tells keys that look like known ones misspelt. */
    public AuthorData checked() {
        fields.check(KEYS, Set.of());
        return this;
    }

    private Fields fields(DataValue.Mapping mapping) {
        return new Fields(mapping, files.dataGate(), files.problems());
    }

    /** The name; empty if there is none. */
    public String name() {
        Optional<DataValue> name = owner.get("name");
        if (name.isPresent() && name.get() instanceof DataValue.Mapping parts) {
            Fields names = fields(parts);
            return names.first("display", "full")
                    .orElseGet(() -> joined(List.of(names.first(GIVEN), names.first("middle"), names.first(FAMILY))));
        }
        Optional<String> whole = name.isPresent() ? fields.text("name") : fields.text("title");
        return whole.orElseGet(() -> joined(List.of(fields.text("first_name"), fields.text("last_name"))));
    }

    private static String joined(List<Optional<String>> names) {
        return names.stream().flatMap(Optional::stream).map(String::strip).collect(Collectors.joining(" "));
    }

    /** The names that they publish under: all that is said about their name. */
    public OwnerNames names() {
        OwnerNames names = new OwnerNames();
        if (owner.get("name").orElse(null) instanceof DataValue.Mapping parts) {
            Fields written = fields(parts);
            names.add(written.first(GIVEN).orElse(""), written.first(FAMILY).orElse(""));
            written.scalars("alternate").forEach(name -> names.add(name.value()));
            inOtherScripts(parts, names);
        }
        inOtherScripts(owner, names);
        names.add(fields.text("first_name").orElse(""), fields.text("last_name").orElse(""));
        fields.scalars("publishes_as").forEach(name -> names.add(name.value()));
        return names.add(name());
    }

    /** Adds names under keys that say in which language or script they are: {@code name_zh}, {@code chinese_name}. */
    private static void inOtherScripts(DataValue.Mapping keys, OwnerNames names) {
        for (DataValue.Field field : keys.fields()) {
            if (field.value() instanceof DataValue.Scalar name
                    && OTHER_NAME.matcher(field.key()).matches()) {
                names.add(name.value());
            }
        }
    }

    /**
     * Who it is; nobody without a name.
     *
     * @param folder the folder that a portrait may lie in, named after them, with {@code /} at its end: empty for none
     */
    public Optional<Person> person(String folder) {
        if (name().isEmpty()) {
            reportNameless();
            return Optional.empty();
        }
        files.languages().person(owner.location());
        Person.Kind kind = EntityKinds.of(owner).orElse(Person.Kind.PERSON);
        return Optional.of(described(avatar(folder, OF_OWNER)).withKind(kind));
    }

    /** Who it is, whether there is a name or not: without one it is empty. */
    Person described(Optional<Link> avatar) {
        Optional<String> pronouns = fields.text("pronouns");
        if (owner.get("name").orElse(null) instanceof DataValue.Mapping parts) {
            pronouns = pronouns.or(() -> fields(parts).text("pronouns"));
        }
        return Person.named(name())
                .withPronouns(pronouns)
                .withRole(fields.text("role"))
                .withAffiliations(affiliations())
                .withLocation(fields.text("location"))
                .withEmail(fields.text("email").map(PersonLinks::bareEmail))
                .withAvatar(avatar)
                .withBio(fields.markdown("bio"))
                .withDetails(fields.markdown("details"))
                .withLinks(links())
                .withPlaces(PersonPlaces.of(owner));
    }

    /** Tells that there is no name. One of another shape is told already. */
    private void reportNameless() {
        if (!(owner.get("name").orElse(null) instanceof DataValue.Sequence)) {
            files.problems()
                    .add(new Problem(
                            Code.WRONG_SHAPE,
                            Severity.WARNING,
                            owner.location(),
                            "there is no ‘name’ here; nothing of this person is shown",
                            "add ‘name: …’"));
        }
    }

    private List<Affiliation> affiliations() {
        List<Affiliation> affiliations = new ArrayList<>();
        for (String key : List.of("affiliations", "organizations")) {
            for (DataValue item : fields.entries(key)) {
                if (item instanceof DataValue.Mapping mapping) {
                    Fields place = fields(mapping);
                    Optional<String> name = place.text("name");
                    name.ifPresentOrElse(
                            words -> affiliations.add(new Affiliation(words, place.link("url"))),
                            () -> place.missing("name"));
                } else {
                    affiliations.add(new Affiliation(plain(item), Optional.empty()));
                }
            }
        }
        return affiliations;
    }

    private String plain(DataValue text) {
        return DataText.plain((DataValue.Scalar) text, files.problems()).strip();
    }

    /** The portrait of one of several people, in a folder of theirs. */
    Optional<Link> portrait(String folder) {
        return avatar(folder, List.of());
    }

    private Optional<Link> avatar(String folder, List<String> others) {
        if (owner.get("avatar").filter(DataValue.Scalar.class::isInstance).isPresent()) {
            return fields.link("avatar");
        }
        // tells what shape it has
        fields.scalar("avatar");
        return PortraitFile.in(files, folder, others, owner.location());
    }

    private List<ServiceLink> links() {
        PersonLinks links = new PersonLinks(files);
        Optional<DataValue.Scalar> mail = fields.scalar("email");
        mail.filter(address -> !isListed("mailto:" + PersonLinks.bareEmail(address.value())))
                .ifPresent(address -> links.email(address.value().strip(), address.location()));
        for (String key : List.of("links", "profiles", "social")) {
            for (DataValue item : flat(owner, key)) {
                if (item instanceof DataValue.Mapping mapping) {
                    link(fields(mapping), links);
                } else {
                    String address = plain(item);
                    if (address.contains("://") || address.contains("@")) {
                        links.address(Optional.empty(), mailed(address), item.location());
                    } else {
                        fields(new DataValue.Mapping(List.of(), item.location()))
                                .missing("url");
                    }
                }
            }
        }
        return links.all();
    }

    private static void link(Fields link, PersonLinks links) {
        Optional<DataValue.Scalar> address = link.scalar("url").or(() -> link.scalar("link"));
        // a place on the home page is no page of theirs
        address.filter(url -> !url.value().strip().startsWith("#")).ifPresent(url -> {
            if (isCv(link)) {
                links.curriculumVitae(link.text("label"), url.value().strip(), url.location());
            } else {
                links.address(link.text("label"), url.value().strip(), url.location());
            }
        });
    }

    private static String mailed(String address) {
        return address.contains("://") ? address : "mailto:" + PersonLinks.bareEmail(address);
    }

    /** Whether an address has its place among the links. */
    private boolean isListed(String address) {
        return List.of("links", "profiles", "social").stream()
                .flatMap(key -> flat(owner, key).stream())
                .filter(DataValue.Mapping.class::isInstance)
                .map(item -> fields((DataValue.Mapping) item).first("url", "link"))
                .anyMatch(url -> url.filter(address::equals).isPresent());
    }

    /** Whether a link leads to their curriculum vitae, as its icon tells, or what it is called. */
    private static boolean isCv(Fields link) {
        return link.text("icon").filter(CV_ICONS::contains).isPresent()
                || link.text("label")
                        .map(label -> label.strip().toLowerCase(Locale.ROOT))
                        .filter(CV_LABELS::contains)
                        .isPresent();
    }

    /** What else there is of their life at work. */
    public CurriculumVitae curriculumVitae() {
        return CurriculumVitae.EMPTY
                .withInterests(texts("interests"))
                .withPositions(entries(owner, List.of("experience", "work"), this::position, Position::titled))
                .withDegrees(degrees())
                .withSkills(entries(owner, List.of("skills"), this::skill, Skill::named))
                .withLanguages(entries(owner, List.of("languages"), this::skill, Skill::named))
                .withSections(new CvData(files).read(owner));
    }

    private List<Degree> degrees() {
        boolean older = owner.get("education").orElse(null) instanceof DataValue.Mapping keys
                && keys.get("courses").isPresent();
        return older
                ? entries(
                        (DataValue.Mapping) owner.get("education").orElseThrow(),
                        List.of("courses"),
                        this::degree,
                        Degree::titled)
                : entries(owner, List.of("education"), this::degree, Degree::titled);
    }

    private Optional<Position> position(DataValue.Mapping item) {
        Fields position = fields(item);
        Optional<String> role = position.first("role", "position", "title");
        Optional<String> place =
                position.first("org", "company", "company_name", "organization", "institution", "name");
        if (role.isEmpty() && place.isEmpty()) {
            position.missing("role");
        }
        return role.or(() -> place)
                .map(title -> new Position(
                        title,
                        role.flatMap(known -> place),
                        DataDates.orOngoing(
                                range(item),
                                position.hasAny("start", "date_start", "startDate")
                                        && position.goesOn("end", "date_end", "endDate")),
                        position.markdown("summary").or(() -> position.markdown("description"))));
    }

    private Optional<Degree> degree(DataValue.Mapping item) {
        Fields degree = fields(item);
        Optional<String> title = degree.first("degree", "course", "area", "studyType");
        Optional<String> place = degree.first("institution", "school");
        if (title.isEmpty() && place.isEmpty()) {
            degree.missing("degree");
        }
        return title.or(() -> place)
                .map(words -> new Degree(
                        words,
                        title.flatMap(known -> place),
                        range(item),
                        degree.markdown("summary").or(() -> degree.markdown("text"))));
    }

    private Optional<Skill> skill(DataValue.Mapping item) {
        Fields skill = fields(item);
        Optional<String> name = skill.first("name", "label", "language");
        if (name.isEmpty()) {
            skill.missing("name");
        }
        return name.map(words -> new Skill(words, skill.first("level", "fluency", "percent")));
    }

    private Optional<EntryDate> range(DataValue.Mapping item) {
        Fields dates = fields(item);
        Optional<EntryDate> start = dates.firstDate("start", "date_start", "startDate", "year", "date");
        Optional<EntryDate> end = dates.end("end", "date_end", "endDate");
        return DataDates.range(start, end);
    }

    /** The awards among the data. */
    public List<Award> awards() {
        DataFiles data = DataFiles.foreign(files.dataGate(), files.problems());
        return owner.get("awards").map(data::awards).orElse(List.of());
    }

    private <E> List<E> entries(
            DataValue.Mapping from,
            List<String> keys,
            Function<DataValue.Mapping, Optional<E>> entry,
            Function<String, E> text) {
        List<E> entries = new ArrayList<>();
        for (String key : keys) {
            for (DataValue item : flat(from, key)) {
                if (item instanceof DataValue.Mapping mapping) {
                    entry.apply(mapping).ifPresent(entries::add);
                } else {
                    entries.add(text.apply(plain(item)));
                }
            }
        }
        return entries;
    }

    /** The entries of a list, and those of lists among them under {@code items} in their place. */
    private List<DataValue> flat(DataValue.Mapping from, String key) {
        List<DataValue> flat = new ArrayList<>();
        for (DataValue item : fields(from).entries(key)) {
            List<DataValue> inner = item instanceof DataValue.Mapping group
                            && group.get("items").isPresent()
                    ? flat(group, "items")
                    : List.of();
            flat.addAll(inner.isEmpty() ? List.of(item) : inner);
        }
        return flat;
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (owner.get(key).orElse(null) instanceof DataValue.Mapping alone
                && alone.get("name").isEmpty()) {
            // no entry of a list either: tells what shape it has
            fields.scalars(key);
            return texts;
        }
        for (DataValue item : fields.entries(key)) {
            if (item instanceof DataValue.Mapping mapping) {
                Fields named = fields(mapping);
                named.text("name").ifPresentOrElse(texts::add, () -> named.missing("name"));
            } else {
                texts.add(plain(item));
            }
        }
        return texts;
    }
}
