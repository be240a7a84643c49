package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.model.Venue.Numbering;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.SearchKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two records are of one publication. An identifier that both have says so. Without one they have to agree in all that
 * tells publications apart: title, year and authors, and what they are or where they appeared. {@code Editorial}, which
 * somebody writes for each issue, is many; a technical report and the paper of its title are two, which are cited apart.
 */
final class SamePublication {

    /** Titles of fewer words than these name many things: {@code Book Review}. */
    private static final int TELLING_WORDS = 3;

    /** What is a publication of its own beside all others of its title, unless an identifier says otherwise. */
    private static final Set<PublicationKind> APART = EnumSet.of(
            PublicationKind.BOOK,
            PublicationKind.CHAPTER,
            PublicationKind.THESIS,
            PublicationKind.REPORT,
            PublicationKind.SOFTWARE,
            PublicationKind.DATASET,
            PublicationKind.PATENT,
            PublicationKind.TALK);

    /** Longer lists of authors are compared in their order only. */
    private static final int MOST_MATCHED = 50;

    private static final Pattern ABOUT = Pattern.compile(
            "(?i)\\W*(?:erratum|errata|corrigend(?:um|a)|correction|retraction|addendum|reply|response|comment|author correction|"
                    + "publisher correction|expression of concern)\\b");

    private SamePublication() {}

    /**
     * The identifiers by which a publication is found again, each as one word. arXiv's DOI and its identifier are the same, and
     * so are the versions of a manuscript.
     */
    static List<String> identifiers(Publication publication) {
        Identifiers ids = publication.identifiers();
        List<String> words = new ArrayList<>();
        ids.doi().map(SamePublication::ofDoi).ifPresent(words::add);
        ids.eprint()
                .filter(eprint -> !eprint.archive().isEmpty())
                .map(eprint -> (eprint.archive() + ":" + eprint.id()).toLowerCase(Locale.ROOT))
                .map(SamePublication::unversioned)
                .ifPresent(words::add);
        ids.pubmed().map(id -> "pmid:" + id).ifPresent(words::add);
        ids.pmc().map(id -> "pmc:" + id).ifPresent(words::add);
        return words.stream().distinct().toList();
    }

    private static String ofDoi(String doi) {
        return doi.startsWith("10.48550/arxiv.")
                ? unversioned("arxiv:" + doi.substring("10.48550/arxiv.".length()))
                : "doi:" + doi;
    }

    private static String unversioned(String id) {
        int version = id.lastIndexOf('v');
        boolean numbered = version > 0
                && version < id.length() - 1
                && id.substring(version + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? id.substring(0, version) : id;
    }

    /**
     * Whether two with one identifier are one. They are not if it is a book's and they are parts of it, or if neither titles
     * nor authors agree: then one of them has it by mistake.
     */
    static boolean byIdentifier(Publication first, Publication second) {
        if (isPartOf(first, second)
                || isPartOf(second, first)
                || isAbout(first) != isAbout(second)
                || areTold(first.identifiers(), second.identifiers(), isPreprint(first) || isPreprint(second))) {
            return false;
        }
        if (title(first).equals(title(second))) {
            return true;
        }
        boolean parts = first.kind() == PublicationKind.CHAPTER && second.kind() == PublicationKind.CHAPTER;
        Optional<String> pages = first.venue().numbering().pages();
        return people(first, second) != People.OTHERS
                && (!parts
                        || (pages.isPresent()
                                && pages.equals(second.venue().numbering().pages())));
    }

    /** Whether it says something of another publication: {@code Erratum to: Figs}. */
    private static boolean isAbout(Publication publication) {
        return ABOUT.matcher(publication.title().plain()).lookingAt();
    }

    private static boolean isPartOf(Publication part, Publication book) {
        return part.kind() == PublicationKind.CHAPTER && book.kind() == PublicationKind.BOOK;
    }

    /** Whether two of one title and year are one. */
    static boolean byTitle(Publication first, Publication second) {
        // what costs little first: somebody may have written a thousand book reviews
        if (areTold(first.identifiers(), second.identifiers(), isPreprint(first) || isPreprint(second))
                || (isPreprint(first) == isPreprint(second)
                        && !sameNumbers(
                                first.venue().numbering(), second.venue().numbering()))) {
            return false;
        }
        People people = people(first, second);
        boolean unnamed = makers(first).isEmpty() || makers(second).isEmpty();
        return (people == People.SAME || (people == People.SOME && unnamed))
                && signs(first).equals(signs(second))
                && !arePlacedApart(first.venue(), second.venue())
                && isOneKind(first, second, people)
                && (isTelling(first) || nothingDiffers(first, second));
    }

    /**
     * The signs of a title that tell it from others: C++ is not C#, Na⁺ not Na⁻, −1 not +1, .NET not Net. Quotation marks, hyphens,
     * colons and their like differ between records of one publication.
     */
    private static String signs(Publication publication) {
        String title = publication.title().plain()
                + publication.subtitle().map(more -> " " + more.plain()).orElse("");
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < title.length(); at = title.offsetByCodePoints(at, 1)) {
            int sign = title.codePointAt(at);
            int type = Character.getType(sign);
            boolean starts = at == 0 || Character.isWhitespace(title.charAt(at - 1));
            int end = at + Character.charCount(sign);
            boolean symbol =
                    (type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL) && "™®©|~".indexOf(sign) < 0;
            boolean dot = sign == '.' && starts && end < title.length() && Character.isLetter(title.charAt(end));
            boolean minus = sign == '-' && starts && end < title.length() && Character.isDigit(title.charAt(end));
            if (symbol || sign == '*' || sign == '#' || dot || minus) {
                signs.appendCodePoint(minus ? '\u2212' : sign);
            }
        }
        return signs.toString();
    }

    /** Whether two were published, or given, in different places: {@code Oslo} and {@code Oslo, Norway} are one. */
    private static boolean arePlacedApart(Venue first, Venue second) {
        return areApart(first.place(), second.place()) || areApart(first.eventPlace(), second.eventPlace());
    }

    private static boolean areApart(Optional<String> one, Optional<String> other) {
        String left = one.map(SearchKey::of).orElse("");
        String right = other.map(SearchKey::of).orElse("");
        return !left.startsWith(right) && !right.startsWith(left);
    }

    private static boolean isOneKind(Publication first, Publication second, People people) {
        PublicationKind one = first.kind();
        PublicationKind other = second.kind();
        Places places = places(first.venue(), second.venue());
        if (one == other || one == PublicationKind.OTHER || other == PublicationKind.OTHER) {
            return places != Places.OTHERS;
        }
        if (APART.contains(one) || APART.contains(other)) {
            return false;
        }
        if (isPreprint(first) || isPreprint(second)) {
            return people == People.SAME && isTelling(first);
        }
        return places == Places.SAME;
    }

    private static boolean isPreprint(Publication publication) {
        return publication.kind() == PublicationKind.PREPRINT;
    }

    /** Whether identifiers of one system tell two apart; that of a preprint and that of its paper do not. */
    private static boolean areTold(Identifiers first, Identifiers second, boolean preprint) {
        boolean dois =
                differ(first.doi().map(SamePublication::ofDoi), second.doi().map(SamePublication::ofDoi));
        boolean archived = first.eprint().isPresent()
                && second.eprint().isPresent()
                && first.eprint()
                        .get()
                        .archive()
                        .equalsIgnoreCase(second.eprint().get().archive())
                && !unversioned(first.eprint().get().id().toLowerCase(Locale.ROOT))
                        .equals(unversioned(second.eprint().get().id().toLowerCase(Locale.ROOT)));
        return (dois && !preprint) || archived || differ(first.pubmed(), second.pubmed());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean sameNumbers(Numbering one, Numbering other) {
        return !differ(one.volume(), other.volume())
                && !differ(one.number(), other.number())
                && !differ(one.chapter(), other.chapter())
                && !differ(one.article(), other.article())
                && !differ(one.edition(), other.edition())
                && !differ(
                        one.pages().map(SamePublication::start), other.pages().map(SamePublication::start));
    }

    /** The first page: {@code 12–34} and {@code 12} start alike. */
    private static String start(String pages) {
        int end = 0;
        while (end < pages.length() && Character.isLetterOrDigit(pages.charAt(end))) {
            end++;
        }
        return pages.substring(0, end);
    }

    /** Title and subtitle as they are compared. */
    static String title(Publication publication) {
        return SearchKey.of(publication.title().plain()
                + publication.subtitle().map(more -> " " + more.plain()).orElse(""));
    }

    /** Whether a title says which publication it is. Chinese and Japanese have no blanks between words. */
    private static boolean isTelling(Publication publication) {
        String title = title(publication);
        boolean wide = title.codePoints().anyMatch(Character::isIdeographic);
        return wide ? title.length() > 4 * TELLING_WORDS / 2 : title.split(" ").length >= TELLING_WORDS;
    }

    /** Whether all that two records of a title like {@code Editorial} say is the same. */
    private static boolean nothingDiffers(Publication first, Publication second) {
        return places(first.venue(), second.venue()) != Places.OTHERS
                && first.venue().container().isPresent()
                        == second.venue().container().isPresent()
                && !differ(first.venue().publisher(), second.venue().publisher())
                && !differ(
                        first.texts().summary().map(RichText::plain),
                        second.texts().summary().map(RichText::plain))
                && !differ(
                        first.texts().note().map(RichText::plain),
                        second.texts().note().map(RichText::plain))
                && first.date().equals(second.date())
                && first.venue().numbering().equals(second.venue().numbering())
                && (first.links().isEmpty()
                        || second.links().isEmpty()
                        || first.links().equals(second.links()));
    }

    private enum People {
        /** All of them are the same, or neither record names any. */
        SAME,
        /** One record has some of the other's, or says nothing of them. */
        SOME,
        OTHERS
    }

    /** How far the authors of two records agree; editors stand for them where there are none. */
    private static People people(Publication first, Publication second) {
        List<Author> one = makers(first);
        List<Author> other = makers(second);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? People.SAME : People.SOME;
        }
        Publication brief = one.size() <= other.size() ? first : second;
        List<Author> shorter = makers(brief);
        List<Author> longer = one.size() <= other.size() ? other : one;
        int alike = 0;
        for (int at = 0; at < shorter.size(); at++) {
            alike += isSomebody(shorter.get(at), longer.get(at)) ? 1 : 0;
        }
        if (alike == shorter.size()) {
            boolean all =
                    shorter.size() == longer.size() || brief.contributors().othersToo();
            return all ? People.SAME : People.SOME;
        }
        if (shorter.size() == longer.size() && shorter.size() <= MOST_MATCHED && areThose(shorter, longer)) {
            return People.SAME;
        }
        return Math.max(alike, shared(shorter, longer)) * 2 < shorter.size() ? People.OTHERS : People.SOME;
    }

    /** Whether some authors are as many others, in another order. */
    private static boolean areThose(List<Author> some, List<Author> others) {
        List<Author> left = new ArrayList<>(others);
        for (Author author : some) {
            Optional<Author> same =
                    left.stream().filter(other -> isSomebody(author, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }

    /** How many of some authors others are as well, in whatever order. */
    private static int shared(List<Author> some, List<Author> others) {
        Set<String> names = new HashSet<>();
        others.forEach(author -> names.add(last(author)));
        return (int)
                some.stream().filter(author -> names.contains(last(author))).count();
    }

    private static List<Author> makers(Publication publication) {
        return publication.authors().isEmpty() ? publication.contributors().editors() : publication.authors();
    }

    /** Whether two names can be of one person: {@code Jane Doe}, {@code J. Doe}, {@code Doe}. */
    static boolean isSomebody(Author one, Author other) {
        String whole = SearchKey.of(one.name().display());
        String words = SearchKey.of(other.name().display());
        if (whole.replace(" ", "").equals(words.replace(" ", ""))) {
            return true;
        }
        Set<String> same = new HashSet<>(List.of(whole.split(" ")));
        if (same.equals(new HashSet<>(List.of(words.split(" "))))) {
            return true;
        }
        if (isGroup(one)
                || isGroup(other)
                || differ(
                        one.name().suffix().map(SearchKey::of),
                        other.name().suffix().map(SearchKey::of))) {
            return false;
        }
        boolean family = last(one).equals(last(other));
        boolean given = one.name().given().isEmpty()
                || other.name().given().isEmpty()
                || OwnerNames.given(one.name().given(), other.name().given());
        return family && given;
    }

    /** Whether a name is one of several words that has no parts: an institution's, which is known by all of them. */
    private static boolean isGroup(Author author) {
        return author.name().family().isEmpty()
                && author.name().given().isEmpty()
                && SearchKey.of(author.name().display()).indexOf(' ') >= 0;
    }

    private static String last(Author author) {
        String family = SearchKey.of(author.name().family().orElse(author.name().display()));
        return family.substring(family.lastIndexOf(' ') + 1).replaceAll("([aou])e", "$1");
    }

    private enum Places {
        SAME,
        /** One record does not say. */
        UNKNOWN,
        OTHERS
    }

    private static Places places(Venue first, Venue second) {
        Optional<String> one = first.container().or(first::event);
        Optional<String> other = second.container().or(second::event);
        if (one.isEmpty() || other.isEmpty()) {
            return Places.UNKNOWN;
        }
        return VenueNames.areOne(one.get(), other.get())
                        || first.abbreviation()
                                .filter(name -> VenueNames.areOne(name, other.get()))
                                .isPresent()
                        || second.abbreviation()
                                .filter(name -> VenueNames.areOne(one.get(), name))
                                .isPresent()
                ? Places.SAME
                : Places.OTHERS;
    }
}
