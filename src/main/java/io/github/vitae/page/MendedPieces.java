package io.github.vitae.page;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.page.CitationEngine.Kind;
import io.github.vitae.page.CitationEngine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pieces that a style gave, with what the library for styles leaves undone. */
final class MendedPieces {

    private static final String DOI_ADDRESS = "https://doi.org/";

    private MendedPieces() {}

    /**
     * Mends pieces.
     *
     * @param given the pieces of the entry
     * @param etAl what stands for further authors
     */
    static List<Piece> of(Publication publication, List<Piece> given, String etAl) {
        List<Piece> mended = new ArrayList<>(given);
        mended.removeIf(piece -> piece.text().isEmpty());
        dropNumber(mended);
        sayOthers(mended, etAl, publication);
        sayBetween(mended);
        turnInnerQuotes(mended);
        joinAddresses(mended);
        sayArchiveOnce(mended, publication);
        return mended;
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
                && !CitationPieces.folded(pieces.get(end - 1).text()).equals(family);
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

    /** An archive's number says whose it is: {@code arXiv:2401.01234}, not {@code arXiv: arXiv:2401.01234}. */
    private static void sayArchiveOnce(List<Piece> pieces, Publication publication) {
        String archive = publication
                .identifiers()
                .eprint()
                .map(Identifiers.Eprint::archive)
                .orElse("");
        for (int at = 0; at + 2 < pieces.size() && !archive.isEmpty(); at++) {
            if (pieces.get(at).text().equals(archive)
                    && pieces.get(at + 1).text().equals(": ")
                    && pieces.get(at + 2).text().startsWith(archive + ":")) {
                pieces.subList(at, at + 2).clear();
                return;
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
     *
     * @param own all that the publication says, as JSON
     */
    static List<Piece> undotted(List<Piece> pieces, Publication publication, String own) {
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
}
