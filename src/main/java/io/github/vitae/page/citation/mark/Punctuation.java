package io.github.vitae.page.citation.mark;

import io.github.vitae.page.citation.mark.Piece.Kind;
import java.util.List;

/** The signs where two pieces of a citation meet, which the library leaves as the pieces bring them. */
public final class Punctuation {

    private Punctuation() {}

    /**
     * Mends them in place.
     *
     * @param english whether dots and commas go before a closing quotation mark
     */
    public static void mend(List<Piece> pieces, boolean english) {
        for (int at = 0; at + 1 < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Piece next = pieces.get(at + 1);
            String text = piece.text();
            if (next.kind() != Kind.DELIMITER || text.isEmpty()) {
                continue;
            }
            String sign = next.text();
            if (text.endsWith(". ") && sign.equals(", ")) {
                // 2nd ed. , Press
                pieces.set(at + 1, next.withText(""));
            } else if (text.endsWith(". ") && sign.startsWith(".")) {
                // In Tides, 2012. ., of a style that closes what it found nothing for
                pieces.set(at, piece.withText(text.substring(0, text.length() - 1)));
                pieces.set(at + 1, next.withText(sign.substring(1)));
            } else if (text.endsWith(".") && sign.startsWith(".")) {
                pieces.set(at + 1, next.withText(sign.substring(1)));
            } else if (english && piece.kind() == Kind.TEXT && isQuoted(text)) {
                intoQuotes(pieces, at, sign);
            }
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
    }

    /** Whether a text ends with a quotation. */
    private static boolean isQuoted(String text) {
        return (text.endsWith("”") && text.indexOf('“') >= 0) || (text.endsWith("’") && text.indexOf('‘') >= 0);
    }

    private static void intoQuotes(List<Piece> pieces, int at, String sign) {
        String text = pieces.get(at).text();
        String within = text.substring(0, text.length() - 1);
        char last = within.charAt(within.length() - 1);
        boolean ended = last == '?' || last == '!' || last == '.';
        if (sign.startsWith(".") || (sign.startsWith(",") && !ended)) {
            String moved = ended ? "" : sign.substring(0, 1);
            pieces.set(at, pieces.get(at).withText(within + moved + text.charAt(text.length() - 1)));
            pieces.set(at + 1, pieces.get(at + 1).withText(sign.substring(1)));
        }
    }
}
