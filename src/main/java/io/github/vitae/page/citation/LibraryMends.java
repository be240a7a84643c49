package io.github.vitae.page.citation;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.mark.Piece.Kind;
import io.github.vitae.page.citation.mark.Punctuation;
import io.github.vitae.page.citation.style.EngineStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Mends what citeproc-java 3.5.2 leaves undone in the pieces of an entry. Each is done for a fault of the library; what makes
 * a style and an item fit for it is in {@link EngineStyle} and {@link EngineItem}. {@code LibraryFaultsTest} shows each fault
 * as the library has it by itself, and fails when it has it no longer: what mends it can go then.
 *
 * @param publication what is cited
 * @param own all that it says, as a text
 * @param etAl what stands for further authors
 * @param english whether the style speaks English
 * @param style what the style asks for
 */
record LibraryMends(Publication publication, String own, String etAl, boolean english, EngineStyle style) {

    private static final String DOI_ADDRESS = "https://doi.org/";
    private static final Pattern LAST_DIGIT = Pattern.compile("(?<=\\d\\d–)(?=\\d(?!\\d))");
    private static final Pattern INITIALS_HYPHEN = Pattern.compile("(?<=\\p{Lu}\\.?)[-\u2011](?=\\p{L}(?!\\p{L}))");

    /** The pieces of an entry, mended. */
    List<Piece> mended(List<Piece> given) {
        List<Piece> mended = new ArrayList<>(given);
        mended.removeIf(piece -> piece.text().isEmpty());
        dropNumber(mended);
        sayOthers(mended);
        sayBetween(mended);
        turnInnerQuotes(mended);
        joinAddresses(mended);
        sayArchiveOnce(mended);
        Punctuation.mend(mended, english);
        mended.replaceAll(piece -> inStyle(dotted(piece)));
        stripEnd(mended);
        return mended;
    }

    /** Initials and pages as the style wants them: {@code J.L.}, {@code 104–05}. */
    private Piece inStyle(Piece piece) {
        if (style.hyphen().isPresent() && piece.is(Mark.GIVEN)) {
            return piece.withText(INITIALS_HYPHEN
                    .matcher(piece.text())
                    .replaceAll(style.hyphen().get()));
        }
        if (style.twoDigits() && piece.is(Mark.PAGE)) {
            return piece.withText(LAST_DIGIT.matcher(piece.text()).replaceAll("0"));
        }
        return piece;
    }

    /** What parts an entry from the next one is no part of it. */
    private static void stripEnd(List<Piece> pieces) {
        for (int at = pieces.size() - 1; at >= 0; at--) {
            String text = pieces.get(at).text().stripTrailing();
            if (!text.isEmpty()) {
                // what a style sets before what is not there
                boolean open = text.endsWith(";") || text.endsWith(",");
                pieces.set(at, pieces.get(at).withText(open ? text.substring(0, text.length() - 1) + "." : text));
                return;
            }
            pieces.remove(at);
        }
    }

    /** The number of an entry that stands alone is 1, and says nothing. The library's is 1 for each, which is right of it. */
    private static void dropNumber(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size() && at < 2 && pieces.get(at).isDelimiter()) {
            at++;
        }
        if (at < pieces.size() && pieces.get(at).is(Mark.ENTRY_NUMBER)) {
            at++;
            while (at < pieces.size() && pieces.get(at).isDelimiter()) {
                at++;
            }
            pieces.subList(0, at).clear();
        }
    }

    /** BibTeX's “and others” is no author of that name. */
    private void sayOthers(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).text().equals(EngineItem.OTHERS)) {
                int from = at;
                while (from > 0 && pieces.get(from - 1).isDelimiter()) {
                    from--;
                }
                boolean inverted = from > 0 && pieces.get(from - 1).is(Mark.GIVEN);
                String delimiter = publication.authors().size() == 1 && !inverted ? " " : ", ";
                boolean dotted =
                        at + 1 < pieces.size() && pieces.get(at + 1).text().startsWith(".");
                String words = dotted && etAl.endsWith(".") ? etAl.substring(0, etAl.length() - 1) : etAl;
                pieces.set(at, pieces.get(at).withText((from == 0 ? "" : delimiter) + words));
                pieces.subList(from, at).clear();
                at = from;
            }
        }
    }

    /** Between the first authors and the last there is an ellipsis, and no “and”. */
    private static void sayBetween(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).text().equals(EngineItem.BETWEEN)) {
                pieces.set(at, pieces.get(at).withText("… "));
                while (at + 1 < pieces.size() && pieces.get(at + 1).isDelimiter()) {
                    pieces.remove(at + 1);
                }
            }
        }
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
    private void sayArchiveOnce(List<Piece> pieces) {
        String archive = archive();
        for (int at = 0; at + 2 < pieces.size() && !archive.isEmpty(); at++) {
            if (pieces.get(at).is(Mark.PUBLISHER)
                    && pieces.get(at + 1).text().equals(": ")
                    && pieces.get(at + 2).is(Mark.NUMBER)
                    && pieces.get(at + 2).text().startsWith(archive + ":")) {
                pieces.subList(at, at + 2).clear();
                return;
            }
        }
    }

    private String archive() {
        return publication
                .identifiers()
                .eprint()
                .map(Identifiers.Eprint::archive)
                .orElse("");
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
    private Piece dotted(Piece piece) {
        String text = replaced(replaced(EngineItem.hyphened(piece.text()), 'ı', 'i'), 'İ', 'I');
        return piece.withText(uncapitalised(text, archive()));
    }

    /** An archive writes itself as it likes, even where a style starts a sentence with it: arXiv. */
    private String uncapitalised(String text, String archive) {
        String capitalised =
                archive.isEmpty() ? "" : archive.substring(0, 1).toUpperCase(Locale.ROOT) + archive.substring(1);
        return archive.isEmpty() || own.contains(capitalised) ? text : text.replace(capitalised, archive);
    }

    private String replaced(String text, char from, char to) {
        return text.indexOf(from) < 0 || own.indexOf(from) >= 0 ? text : text.replace(from, to);
    }
}
