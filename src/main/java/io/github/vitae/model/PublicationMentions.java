package io.github.vitae.model;

import io.github.vitae.model.YearLetters.Names;
import io.github.vitae.problem.notation.Accents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How running text mentions each of several publications, so that no two are mentioned alike. As CSL 1.0.2 has it
 * (“Disambiguation”): more authors are named where that makes them different ({@code Doe, Roe et al., 2010}), then initials
 * are given ({@code J. Doe, 2010}), and years get letters ({@code 2010a}, {@code 2010b}) in the order of titles, whatever month a
 * paper is of and without the article that its title starts with (APA 7, 9.47; The Chicago Manual of Style 18, 13.114).
 */
public final class PublicationMentions {

    private static final Comparator<Publication> IN_ORDER = Comparator.comparing(
                    (Publication publication) -> sorted(publication.title().plain()))
            .thenComparing(publication ->
                    publication.date().map(date -> date.start().iso()).orElse(""))
            .thenComparing(Publication::key);

    /** What is said of a year that nobody knows, where a letter has to stand behind it. */
    private static final String NO_DATE = "n.d.";

    private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the) ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The forms of names, the shortest first. More names than these help no reader. */
    private static final Map<Names, List<Form>> FORMS = Map.of(
            Names.FAMILY, forms(Names.FAMILY),
            Names.INITIALS, forms(Names.FAMILY, Names.INITIALS),
            Names.GIVEN, forms(Names.FAMILY, Names.INITIALS, Names.GIVEN));

    private static List<Form> forms(Names... said) {
        return Stream.of(said)
                .flatMap(names -> IntStream.rangeClosed(1, 10).mapToObj(most -> new Form(most, names)))
                .toList();
    }

    private final Map<String, Mention> mentions = new HashMap<>();
    private final Map<String, YearLetters> letters = new HashMap<>();

    /**
     * Finds out how they are mentioned.
     *
     * @param publications all that may be mentioned; of two with one key the first counts
     */
    public PublicationMentions(Collection<Publication> publications) {
        Map<String, Publication> byKey = new LinkedHashMap<>();
        publications.forEach(publication -> byKey.putIfAbsent(publication.key(), publication));
        Map<Mention, List<Publication>> alike = new LinkedHashMap<>();
        byKey.values()
                .forEach(publication -> alike.computeIfAbsent(shortest(publication), unseen -> new ArrayList<>())
                        .add(publication));
        alike.forEach((common, group) -> {
            if (group.size() == 1) {
                mentions.put(group.get(0).key(), common);
                return;
            }
            for (Names names : Names.values()) {
                tellApart(common, group, names);
            }
        });
    }

    /** How the publication with a key is mentioned. */
    public Optional<Mention> find(String key) {
        return Optional.ofNullable(mentions.get(key));
    }

    /** The letters after the year of the publication with a key; empty where the year does without. */
    public YearLetters letters(String key) {
        return letters.getOrDefault(key, YearLetters.NONE);
    }

    /** Tells apart what would be mentioned alike: each is named in the shortest form that no others share. */
    private void tellApart(Mention common, List<Publication> group, Names said) {
        Map<String, Mention> told = new HashMap<>();
        List<Publication> left = new ArrayList<>(group);
        for (Form form : FORMS.getOrDefault(said, List.of())) {
            Map<String, Set<List<String>>> bearers = new HashMap<>();
            group.forEach(publication -> bearers.computeIfAbsent(form.names(publication), unseen -> new HashSet<>())
                    .add(people(publication, said)));
            left.removeIf(publication -> {
                String names = form.names(publication);
                boolean alone = bearers.getOrDefault(names, Set.of()).size() == 1;
                return alone && told.put(publication.key(), new Mention(names, common.year())) == null;
            });
            if (left.isEmpty()) {
                break;
            }
        }
        Map<Mention, List<Publication>> alike = new LinkedHashMap<>();
        group.forEach(publication -> alike.computeIfAbsent(
                        told.getOrDefault(publication.key(), common), unseen -> new ArrayList<>())
                .add(publication));
        alike.forEach((mention, same) -> letter(mention, same, said));
    }

    /**
     * Gives letters to the years of what is mentioned alike even so, and to what stands in place of a year: {@code n.d.-a}, {@code
     * in press-b}.
     */
    private void letter(Mention mention, List<Publication> alike, Names said) {
        List<Publication> sorted = alike.stream().sorted(IN_ORDER).toList();
        for (int at = 0; at < sorted.size(); at++) {
            Publication publication = sorted.get(at);
            String letter = sorted.size() > 1 ? letters(at) : "";
            if (said == Names.INITIALS) {
                mentions.put(publication.key(), new Mention(mention.names(), year(mention, publication, letter)));
            }
            if (!letter.isEmpty()) {
                letters.merge(
                        publication.key(),
                        YearLetters.NONE.with(said, letter),
                        (known, more) -> known.with(said, letter));
            }
        }
    }

    private static String year(Mention mention, Publication publication, String letter) {
        if (letter.isEmpty() || publication.date().isPresent()) {
            return mention.year() + letter;
        }
        return (mention.year().isEmpty() ? NO_DATE : mention.year()) + "-" + letter;
    }

    /** The letters that stand for a number, from 0 on: a to z, aa, ab. */
    static String letters(int number) {
        String last = Character.toString('a' + number % 26);
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    private static Mention shortest(Publication publication) {
        String year = publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .or(() -> publication.texts().status())
                .orElse("");
        return new Mention(new Form(1, Names.FAMILY).names(publication), year);
    }

    /**
     * A way to name those who made something.
     *
     * @param most how many are named before {@code et al.}, where there are more than two
     * @param said what of names is said
     */
    private record Form(int most, Names said) {

        String names(Publication publication) {
            List<Author> people = named(publication);
            if (people.isEmpty()) {
                return publication.title().plain();
            }
            boolean othersToo = publication.contributors().othersToo();
            int shown = people.size() > 2 || othersToo ? Math.min(most, people.size()) : people.size();
            List<String> names = new ArrayList<>();
            for (Author person : people.subList(0, shown)) {
                names.add(person(person.name(), said));
            }
            if (shown < people.size() || othersToo) {
                return String.join(", ", names) + " et al.";
            }
            String before = String.join(", ", names.subList(0, shown - 1));
            return (before.isEmpty() ? "" : before + " & ") + names.get(shown - 1);
        }
    }

    private static List<Author> named(Publication publication) {
        return publication.authors().isEmpty() ? publication.contributors().editors() : publication.authors();
    }

    /** Who made it, as far as mentions show; a title where nobody is named. */
    private static List<String> people(Publication publication, Names said) {
        List<Author> people = named(publication);
        return people.isEmpty()
                ? List.of(publication.title().plain())
                : people.stream().map(person -> person(person.name(), said)).toList();
    }

    private static String person(PersonName name, Names said) {
        String given = switch (said) {
            case FAMILY -> "";
            case INITIALS -> initial(name);
            case GIVEN -> name.given().map(names -> names.strip() + " ").orElse("");
        };
        return given + name.listed();
    }

    private static String initial(PersonName name) {
        return name.given()
                .filter(given -> !given.isBlank())
                .map(given -> Character.toString(given.strip().codePointAt(0)) + ". ")
                .orElse("");
    }

    /** A title as lists sort it: without marks, and without the article that it starts with. */
    private static String sorted(String title) {
        String letters = Accents.without(title);
        String words = NO_LETTERS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
