package io.github.vitae.page;

import io.github.vitae.model.Author;
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

/**
 * Makes a {@link Citation} of the pieces that a style gave: tells which are the title, the names of authors and the year.
 */
final class CitationPieces {

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
     * @param item all that the publication says, as JSON
     * @param given the pieces of the entry
     * @param etAl what stands for further authors
     * @param english whether the style speaks English
     * @param demotes whether particles stand behind the given name where the family name comes first
     */
    static Citation of(
            Publication publication, String item, List<Piece> given, String etAl, boolean english, boolean demotes) {
        List<Piece> mended = MendedPieces.of(publication, given, etAl);
        Punctuation.mend(mended, english);
        return new CitationPieces(
                        publication, new ArrayList<>(MendedPieces.undotted(mended, publication, item)), demotes)
                .build();
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
        int to = family;
        int kept = particle(name.nonDroppingParticle(), family);
        int first = particle(name.droppingParticle(), kept);
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
        int stays = demotes ? family : kept;
        if (first < stays && family < to) {
            demote(first, stays, to);
        }
        for (int at = first; at <= to; at++) {
            roles[at] = Role.AUTHOR;
            authors[at] = author;
        }
        return to;
    }

    /** Where a particle before a place starts; the place itself if there is none. */
    private int particle(Optional<String> words, int before) {
        String particle = words.map(CitationPieces::folded).orElse("");
        if (particle.isEmpty()) {
            return before;
        }
        return isFolded(before - 2, particle) ? before - 2 : isFolded(before - 1, particle) ? before - 1 : before;
    }

    /** Where the family name comes first, some particles stand behind the given name: {@code Gogh, Vincent van}. */
    private void demote(int particle, int rest, int end) {
        List<Piece> rotated = new ArrayList<>(pieces.subList(rest, end + 1));
        List<Piece> dropped = new ArrayList<>(pieces.subList(particle, rest));
        Piece last = dropped.get(dropped.size() - 1);
        boolean spaced = last.text().equals(" ");
        if (spaced) {
            dropped.add(0, dropped.remove(dropped.size() - 1));
        } else {
            dropped.set(0, dropped.get(0).withText(" " + dropped.get(0).text()));
        }
        int given = rotated.size() - 1 - (rotated.size() > 4 && isSuffix(rotated.get(rotated.size() - 1)) ? 2 : 0);
        rotated.addAll(given + 1, dropped);
        for (int at = 0; at < rotated.size(); at++) {
            pieces.set(particle + at, rotated.get(at));
        }
    }

    private boolean isSuffix(Piece piece) {
        return publication.authors().stream()
                .flatMap(author -> author.name().suffix().stream())
                .anyMatch(suffix -> folded(suffix).equals(folded(piece.text())));
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
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
