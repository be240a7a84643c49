package io.github.vitae.read.bibliography;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.SearchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The publications of a profile as a whole: each once, with a key of its own, the owner marked among the authors. */
public final class PublicationList {

    /** With how many of one title and year a record is compared: somebody may write thousands of book reviews. */
    private static final int MOST_COMPARED = 100;

    private final OwnerNames owner;
    private final Problems problems;
    private final List<Publication> publications = new ArrayList<>();
    private final Map<String, Integer> byIdentifier = new HashMap<>();
    private final Map<String, List<Integer>> byTitle = new HashMap<>();

    private PublicationList(OwnerNames owner, Problems problems) {
        this.owner = owner;
        this.problems = problems;
    }

    /**
     * Publications of several places as one list.
     *
     * @param publications each once
     * @param keys the key there of each that was found, in the order in which they were
     */
    public record Whole(List<Publication> publications, List<String> keys) {
        public Whole {
            publications = List.copyOf(publications);
            keys = List.copyOf(keys);
        }
    }

    /** The same, with what became of each that was found. */
    public static Whole whole(List<Publication> found, OwnerNames owner, Problems problems) {
        PublicationList list = new PublicationList(owner, problems);
        List<Integer> places = new ArrayList<>();
        found.forEach(publication -> places.add(list.add(CitedTexts.bounded(publication, problems))));
        List<Publication> keyed = list.keyed();
        return new Whole(keyed, places.stream().map(at -> keyed.get(at).key()).toList());
    }

    /** Makes a whole of publications that were read from one or several places. */
    public static List<Publication> of(List<Publication> found, OwnerNames owner, Problems problems) {
        return whole(found, owner, problems).publications();
    }

    /** Adds a publication; answers its place in the list. */
    private int add(Publication publication) {
        Optional<String> title = title(publication);
        Optional<Integer> known = known(publication, title);
        if (known.isEmpty()) {
            publications.add(publication);
            index(publication, title, publications.size() - 1);
            return publications.size() - 1;
        }
        Publication before = publications.get(known.get());
        boolean richer = PublicationMerge.richness(publication) > PublicationMerge.richness(before);
        problems.add(
                Code.DUPLICATE_PUBLICATION,
                publication.location(),
                "‘" + shortened(publication.title().plain()) + "’ stands in " + before.location()
                        + " already; it is shown once, with what both say",
                "take one of them out; if they are two, give each its own DOI");
        Publication merged =
                richer ? PublicationMerge.merged(publication, before) : PublicationMerge.merged(before, publication);
        publications.set(known.get(), merged);
        index(merged, title, known.get());
        index(merged, title(merged), known.get());
        return known.get();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= 60
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 57)) + "…";
    }

    private void index(Publication publication, Optional<String> title, int at) {
        SamePublication.identifiers(publication).forEach(id -> byIdentifier.putIfAbsent(id, at));
        title.ifPresent(words -> {
            List<Integer> same = byTitle.computeIfAbsent(words, key -> new ArrayList<>());
            if (!same.contains(at) && same.size() < MOST_COMPARED) {
                same.add(at);
            }
        });
    }

    /** Where the same publication stands already. */
    private Optional<Integer> known(Publication publication, Optional<String> title) {
        for (String id : SamePublication.identifiers(publication)) {
            Integer at = byIdentifier.get(id);
            if (at != null && SamePublication.byIdentifier(publications.get(at), publication)) {
                return Optional.of(at);
            }
            if (at != null && publication.kind() != PublicationKind.CHAPTER) {
                tellTaken(id.substring(id.indexOf(':') + 1), publication, publications.get(at));
            }
        }
        for (int at : title.map(byTitle::get).orElse(List.of())) {
            if (SamePublication.byTitle(publications.get(at), publication)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void tellTaken(String id, Publication publication, Publication before) {
        problems.add(
                Code.DUPLICATE_PUBLICATION,
                publication.location(),
                "‘" + shortened(publication.title().plain()) + "’ has the identifier ‘" + id + "’ of ‘"
                        + shortened(before.title().plain()) + "’ in " + before.location()
                        + ", whose title and authors are others; both are shown",
                "correct the one that is wrong");
    }

    /** Title and year, as they are compared. */
    private static Optional<String> title(Publication publication) {
        String title = SamePublication.title(publication);
        return publication
                .date()
                .filter(date -> !title.isEmpty())
                .map(date -> title + "|" + date.start().year());
    }

    private List<Publication> keyed() {
        List<Publication> keyed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Publication publication : publications) {
            String key = publication.key().isEmpty() ? madeKey(publication) : publication.key();
            String free = key;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = key + "-" + i;
            }
            if (!free.equals(key) && !publication.key().isEmpty()) {
                problems.add(new Problem(
                        Code.BROKEN_BIBTEX,
                        Severity.WARNING,
                        publication.location(),
                        "the key ‘" + key + "’ is taken by another publication; this one is ‘" + free + "’",
                        "give each its own key"));
            }
            Publication marked = renamed(publication, free)
                    .withContributors(publication.contributors().each(owner::marked));
            keyed.add(
                    marked.texts().bibtex().isPresent() || hides(publication) ? marked : BibWriter.withBibtex(marked));
        }
        return keyed;
    }

    /** Whether its BibTeX is hidden: it came from a bibliography, and has none. */
    private static boolean hides(Publication publication) {
        return publication.location().file().endsWith(".bib");
    }

    private static Publication renamed(Publication publication, String key) {
        if (publication.key().equals(key)) {
            return publication;
        }
        Optional<String> bibtex = publication
                .texts()
                .bibtex()
                .map(text ->
                        text.replaceFirst("\\{[^,\\n]*,", java.util.regex.Matcher.quoteReplacement("{" + key + ",")));
        return publication.withKey(key).withTexts(publication.texts().withBibtex(bibtex));
    }

    /** A key as people make them: the first author, the year, the first long word of the title. */
    static String madeKey(Publication publication) {
        String author = publication.authors().stream()
                .findFirst()
                .map(first -> first.name().family().orElse(first.name().display()))
                .map(SearchKey::of)
                .map(name -> name.replace(" ", ""))
                .orElse("");
        String year = publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .orElse("");
        String word = "";
        for (String candidate : SearchKey.of(publication.title().plain()).split(" ")) {
            word = word.isEmpty() && (candidate.length() > 3 || !candidate.matches("[a-z]*")) ? candidate : word;
        }
        String key = author + year + word;
        return key.isEmpty()
                ? "publication"
                : key.substring(0, key.offsetByCodePoints(0, Math.min(60, key.codePointCount(0, key.length()))));
    }
}
