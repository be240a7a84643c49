package io.github.vitae.page;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.page.Citation.Role;
import io.github.vitae.page.Citation.Run;
import io.github.vitae.page.CitationEngine.Kind;
import io.github.vitae.page.CitationEngine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a {@link Citation} of the pieces that a style gave: tells which are the title, the names of authors and the year, and
 * mends what the library for styles leaves undone.
 */
final class CitationPieces {

    private static final String DOI_ADDRESS = "https://doi.org/";

    private final Publication publication;
    private final List<Piece> pieces;
    private final boolean demotes;
    private final Role[] roles;
    private final int[] authors;

    private CitationPieces(Publication publication, List<Piece> pieces, boolean demotes) {
        this.publication = publication;
        this.pieces = pieces;
        this.demotes = demotes;
        this.roles = new Role[pieces.size()];
        this.authors = new int[pieces.size()];
        java.util.Arrays.fill(authors, -1);
    }

    /**
     * The citation.
     *
     * @param given the pieces of the entry
     * @param etAl what stands for further authors
     * @param demotes whether particles stand behind the given name where the family name comes first
     */
    static Citation of(Publication publication, List<Piece> given, String etAl, boolean demotes) {
        List<Piece> mended = new ArrayList<>(given);
        mended.removeIf(piece -> piece.text().isEmpty());
        dropNumber(mended);
        sayOthers(mended, etAl, publication);
        sayBetween(mended);
        turnInnerQuotes(mended);
        joinAddresses(mended);
        return new CitationPieces(publication, new ArrayList<>(undotted(mended, publication)), demotes).build();
    }

    private Citation build() {
        for (int at = 0; at < pieces.size(); at++) {
            roles[at] = pieces.get(at).role();
        }
        findAuthors();
        findWhole(CslItem.title(publication), Role.TITLE);
        publication.venue().container().ifPresent(container -> findWhole(container, Role.CONTAINER));
        findYear();
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Run run = new Run(pieces.get(at).text(), pieces.get(at).look(), roles[at], authors[at]);
            Run last = runs.isEmpty() ? Run.plain("") : runs.get(runs.size() - 1);
            boolean joins =
                    run.look().equals(last.look()) && run.role() == last.role() && run.author() == last.author();
            if (joins && !runs.isEmpty()) {
                runs.set(runs.size() - 1, last.withText(last.text() + run.text()));
            } else {
                runs.add(run);
            }
        }
        return new Citation(runs);
    }

    /** The number of an entry that stands alone is 1, and says nothing. */
    private static void dropNumber(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size() && at < 2 && pieces.get(at).kind() == Kind.DELIMITER) {
            at++;
        }
        if (at < pieces.size() && pieces.get(at).text().equals("1")) {
            at++;
            while (at < pieces.size() && pieces.get(at).kind() == Kind.DELIMITER) {
                at++;
            }
            pieces.subList(0, at).clear();
        }
    }

    /** BibTeX's “and others” is no author of that name. */
    private static void sayOthers(List<Piece> pieces, String etAl, Publication publication) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).text().equals(EngineItem.OTHERS)) {
                int from = at;
                while (from > 0 && pieces.get(from - 1).kind() == Kind.DELIMITER) {
                    from--;
                }
                String delimiter =
                        publication.authors().size() == 1 && !isInverted(pieces, from, publication) ? " " : ", ";
                boolean dotted =
                        at + 1 < pieces.size() && pieces.get(at + 1).text().startsWith(".");
                String words = dotted && etAl.endsWith(".") ? etAl.substring(0, etAl.length() - 1) : etAl;
                pieces.set(at, pieces.get(at).withText((from == 0 ? "" : delimiter) + words));
                pieces.subList(from, at).clear();
                return;
            }
        }
    }

    /** Between the first authors and the last stands an ellipsis, and no “and”. */
    private static void sayBetween(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).text().equals(EngineItem.BETWEEN)) {
                pieces.set(at, pieces.get(at).withText("… "));
                while (at + 1 < pieces.size() && pieces.get(at + 1).kind() == Kind.DELIMITER) {
                    pieces.remove(at + 1);
                }
                return;
            }
        }
    }

    /** Whether a given name ends before a piece, behind its family name. */
    private static boolean isInverted(List<Piece> pieces, int end, Publication publication) {
        String family = publication
                .authors()
                .get(0)
                .name()
                .family()
                .map(CitationPieces::folded)
                .orElse("");
        return end > 0
                && !family.isEmpty()
                && !folded(pieces.get(end - 1).text()).equals(family);
    }

    /** Quotation marks within quotation marks are of the other kind. */
    private static void turnInnerQuotes(List<Piece> pieces) {
        int depth = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            depth += piece.kind() == Kind.OPEN_QUOTE ? 1 : piece.kind() == Kind.CLOSE_QUOTE ? -1 : 0;
            if (depth > 0 && piece.kind() == Kind.TEXT) {
                pieces.set(at, piece.withText(piece.text().replace('“', '‘').replace('”', '’')));
            }
        }
    }

    /** The address of the resolver and the DOI behind it are one link. */
    private static void joinAddresses(List<Piece> pieces) {
        for (int at = 1; at < pieces.size(); at++) {
            Piece before = pieces.get(at - 1);
            if (pieces.get(at).kind() == Kind.DOI && before.text().endsWith(DOI_ADDRESS)) {
                String rest = before.text().substring(0, before.text().length() - DOI_ADDRESS.length());
                pieces.set(at - 1, before.withText(rest));
                pieces.set(
                        at, pieces.get(at).withText(DOI_ADDRESS + pieces.get(at).text()));
            }
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
    }

    /**
     * The library changes the case of letters as the machine's language does: on a Turkish one, an i loses its dot or gets
     * one. Letters that the publication itself has not got come from there.
     */
    private static List<Piece> undotted(List<Piece> pieces, Publication publication) {
        String own = Json.of(CslItem.of(publication));
        String archive = publication
                .identifiers()
                .eprint()
                .map(Identifiers.Eprint::archive)
                .orElse("");
        return pieces.stream()
                .map(piece -> piece.withText(
                        replaced(replaced(EngineItem.hyphened(piece.text()), own, 'ı', 'i'), own, 'İ', 'I')))
                .map(piece -> piece.withText(uncapitalised(piece.text(), own, archive)))
                .toList();
    }

    /** An archive writes itself as it likes, even where a style starts a sentence with it: arXiv. */
    private static String uncapitalised(String text, String own, String archive) {
        String capitalised =
                archive.isEmpty() ? "" : archive.substring(0, 1).toUpperCase(Locale.ROOT) + archive.substring(1);
        return archive.isEmpty() || own.contains(capitalised) ? text : text.replace(capitalised, archive);
    }

    private static String replaced(String text, String own, char from, char to) {
        return own.indexOf(from) >= 0 ? text : text.replace(from, to);
    }

    private void findAuthors() {
        int next = 0;
        int piece = 0;
        List<Author> names = publication.authors();
        while (next < names.size() && piece < pieces.size()) {
            PersonName name = names.get(next).name();
            int found = indexOf(name.family().or(name::literal).orElse(""), piece);
            if (found < 0 && name.family().isPresent()) {
                found = indexOf(name.family().get() + name.given().orElse(""), piece);
            }
            if (found < 0) {
                next++;
                continue;
            }
            int end = markName(name, found, next);
            piece = end + 1;
            next++;
        }
    }

    /** Marks a name, what stands before and behind its family name among it; answers where it ends. */
    private int markName(PersonName name, int family, int author) {
        int from = family;
        int to = family;
        String particle = name.nonDroppingParticle()
                .or(name::droppingParticle)
                .map(CitationPieces::folded)
                .orElse("");
        int first = from;
        if (!particle.isEmpty() && isFolded(family - 2, particle)) {
            first = family - 2;
        } else if (!particle.isEmpty() && isFolded(family - 1, particle)) {
            first = family - 1;
        }
        String initial = name.given().map(CitationPieces::folded).orElse("");
        if (!initial.isEmpty()) {
            String letter = initial.substring(0, initial.offsetByCodePoints(0, 1));
            if (first >= 2 && isDelimited(first - 1) && startsWith(first - 2, letter) && authors[first - 2] < 0) {
                first -= 2;
            } else if (first >= 1 && pieces.get(first - 1).kind() == Kind.TEXT && startsWith(first - 1, letter)) {
                first -= 1;
            } else if (to + 2 < pieces.size() && isDelimited(to + 1) && startsWith(to + 2, letter)) {
                to += 2;
            } else if (to + 1 < pieces.size() && pieces.get(to + 1).kind() == Kind.TEXT && startsWith(to + 1, letter)) {
                to += 1;
            } else {
                to = behindSuffix(name, to, letter);
            }
        }
        if (first < family && family < to && (demotes || name.droppingParticle().isPresent())) {
            dropParticle(first, family, to);
        }
        for (int at = first; at <= to; at++) {
            roles[at] = Role.AUTHOR;
            authors[at] = author;
        }
        return to;
    }

    /** Where the family name comes first, some particles stand behind the given name: {@code Gogh, Vincent van}. */
    private void dropParticle(int particle, int family, int end) {
        Piece dropped = pieces.get(particle);
        List<Piece> rotated = new ArrayList<>(pieces.subList(family, end + 1));
        int given = Math.min(2, rotated.size() - 1);
        boolean spaced = family - particle == 2;
        rotated.add(given + 1, spaced ? dropped : dropped.withText(" " + dropped.text()));
        if (spaced) {
            rotated.add(given + 1, pieces.get(particle + 1));
        }
        for (int at = 0; at < rotated.size(); at++) {
            pieces.set(particle + at, rotated.get(at));
        }
    }

    /** A suffix stands behind the given name: {@code King, M. L., Jr.}; the library puts it before. */
    private int behindSuffix(PersonName name, int family, String letter) {
        boolean suffixed = family + 4 < pieces.size()
                && name.suffix()
                        .map(CitationPieces::folded)
                        .equals(Optional.of(folded(pieces.get(family + 2).text())))
                && startsWith(family + 4, letter);
        if (!suffixed) {
            return family;
        }
        Piece suffix = pieces.get(family + 2);
        boolean unended =
                family + 5 < pieces.size() && pieces.get(family + 5).text().startsWith(" ");
        if (unended
                && pieces.get(family + 4).text().endsWith(".")
                && !suffix.text().endsWith(".")) {
            // the dot behind an initial was the one before what follows, too
            suffix = suffix.withText(suffix.text() + ".");
        } else if (family + 5 < pieces.size()
                && pieces.get(family + 5).text().startsWith(".")
                && suffix.text().endsWith(".")) {
            suffix = suffix.withText(suffix.text().substring(0, suffix.text().length() - 1));
        }
        pieces.set(family + 1, pieces.get(family + 3));
        pieces.set(family + 2, pieces.get(family + 4));
        pieces.set(family + 4, suffix);
        return family + 4;
    }

    private boolean isFolded(int at, String words) {
        return at >= 0 && folded(pieces.get(at).text()).equals(words);
    }

    private boolean isDelimited(int at) {
        return pieces.get(at).kind() == Kind.DELIMITER && pieces.get(at).text().length() <= 2;
    }

    private boolean startsWith(int at, String letter) {
        return pieces.get(at).kind() == Kind.TEXT
                && folded(pieces.get(at).text()).startsWith(letter);
    }

    private int indexOf(String words, int from) {
        String wanted = folded(words);
        for (int at = from; at < pieces.size(); at++) {
            if (pieces.get(at).kind() == Kind.TEXT
                    && folded(pieces.get(at).text()).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    private void findWhole(String words, Role role) {
        String wanted = folded(words);
        if (wanted.isEmpty()) {
            return;
        }
        for (int at = 0; at < pieces.size(); at++) {
            if (roles[at] == Role.TEXT && folded(pieces.get(at).text()).equals(wanted)) {
                roles[at] = role;
                return;
            }
        }
    }

    private void findYear() {
        String year = publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .orElse("");
        for (int at = 0; at < pieces.size() && !year.isEmpty(); at++) {
            if (roles[at] == Role.TEXT && pieces.get(at).text().equals(year)) {
                roles[at] = Role.YEAR;
                return;
            }
        }
    }

    /** Letters and digits alone, in lower case: what a style changes in a title or a name is not among them. */
    private static String folded(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
