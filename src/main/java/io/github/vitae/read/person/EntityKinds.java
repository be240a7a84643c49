package io.github.vitae.read.person;

import io.github.vitae.model.Person;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether data are about somebody or about an organization: {@code type: Organization}, {@code "@type": "ResearchOrganization"} in
 * the words of <a href="https://schema.org/Organization">schema.org</a>, or {@code type: lab}. What says neither is about somebody.
 */
public final class EntityKinds {

    /** The keys that say it. */
    private static final List<String> KEYS = List.of("@type", "type");

    private static final Set<String> PEOPLE = Set.of("person", "individual");

    private static final Set<String> ORGANIZATIONS = words(
            "organization organisation org group lab laboratory team department institute center centre project company"
                    + " corporation ngo university college school faculty chair association society foundation consortium"
                    + " initiative collective network union club community",
            // types of schema.org below Organization that a homepage can be about
            "researchorganization researchproject educationalorganization collegeoruniversity fundingagency fundingscheme"
                    + " governmentorganization libraryorganization library medicalorganization newsmediaorganization"
                    + " localbusiness professionalservice performinggroup musicgroup sportsorganization sportsteam"
                    + " onlinebusiness cooperative searchrescueorganization workersunion politicalparty"
                    + " elementaryschool highschool middleschool preschool");

    private EntityKinds() {}

    private static Set<String> words(String... lists) {
        return Stream.of(lists).flatMap(list -> Stream.of(list.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** What data say of themselves; nothing if they do not, or in a word that means neither. */
    public static Optional<Person.Kind> of(DataValue.Mapping data) {
        return said(data).flatMap(scalar -> of(scalar.value()));
    }

    /** What a word means: {@code Organization}, {@code https://schema.org/ResearchOrganization}, {@code research lab}. */
    public static Optional<Person.Kind> of(String word) {
        String bare = word.strip()
                .replaceFirst("(?i)^(?:https?://schema\\.org/|schema:)", "")
                .toLowerCase(Locale.ROOT);
        // research lab, Research Group, working-group: the last word says it
        String last = bare.substring(
                Math.max(bare.lastIndexOf(' '), Math.max(bare.lastIndexOf('-'), bare.lastIndexOf('_'))) + 1);
        if (PEOPLE.contains(bare)) {
            return Optional.of(Person.Kind.PERSON);
        }
        return ORGANIZATIONS.contains(last) ? Optional.of(Person.Kind.ORGANIZATION) : Optional.empty();
    }

    /**
     * Says whether somebody is an organization where not their own data but those of their site say so, which may be about another:
     * a lab whose owner is one of its people.
     *
     * @param person whose site it is
     * @param type what the site says that it is about
     * @param names what the site calls that; none if it does not say
     */
    public static Person ofSite(Person person, Optional<String> type, List<String> names) {
        boolean named = names.isEmpty()
                || names.stream().anyMatch(name -> SearchKey.of(name).equals(SearchKey.of(person.name())));
        return type.flatMap(EntityKinds::of)
                .filter(kind -> named)
                .map(person::withKind)
                .orElse(person);
    }

    /** Tells a word that means neither. */
    public static void check(DataValue.Mapping data, Problems problems) {
        said(data)
                .filter(scalar -> of(scalar.value()).isEmpty())
                .ifPresent(scalar -> problems.add(
                        Code.WRONG_SHAPE,
                        scalar.location(),
                        "‘" + scalar.value().strip() + "’ is no type of an owner that is known here; read as a person",
                        "write ‘type: Person’ or ‘type: Organization’"));
    }

    private static Optional<DataValue.Scalar> said(DataValue.Mapping data) {
        return KEYS.stream()
                .flatMap(key -> data.get(key).stream())
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank())
                .findFirst();
    }
}
