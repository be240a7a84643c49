package io.github.vitae.page.card;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines of one size.
 *
 * @param lines the lines, each without a blank at its ends
 * @param size the height of an em, in points
 * @param isWhole whether all words are there, none of them broken
 */
record Paragraph(List<String> lines, double size, boolean isWhole) {

    /** Steps in which letters become smaller. */
    private static final double STEP = 2;

    /** The first of the characters of Chinese and Japanese: the radicals. */
    private static final int FIRST_ALONE = 0x2E80;

    /** What makes the vowel before it long, in Japanese. */
    private static final int LENGTH_MARK = 0x30FC;

    /** Halvings of the width in which lines become alike. */
    private static final int HALVINGS = 12;

    /**
     * A part of a text that is not broken.
     *
     * @param spaced whether there is a blank before it
     * @param width how wide it is, in ems
     * @param space how wide the blank is
     */
    private record Piece(String text, boolean spaced, double width, double space) {
        Piece(String text, boolean spaced, Face face) {
            this(text, spaced, Line.width(text, face), spaced ? face.width(face.glyph(' ')) : 0);
        }
    }

    /**
     * How large lettering may be.
     *
     * @param largest the size to begin with
     * @param smallest the size at which long words are broken, and what is too much is left out
     * @param lines the number of lines at most
     */
    record Measure(double largest, double smallest, int lines) {}

    /**
     * Breaks words into lines that are about as long as each other, in letters as large as fit.
     *
     * @param width how long a line may be, in points
     */
    static Paragraph of(String words, Face face, double width, Measure measure) {
        List<Piece> pieces = pieces(words, face);
        for (double size = measure.largest(); size >= measure.smallest(); size -= STEP) {
            double most = width / size;
            List<String> lines = lines(pieces, most);
            boolean fits = pieces.stream().allMatch(piece -> piece.width() <= most);
            if (fits && lines.size() <= measure.lines()) {
                return new Paragraph(even(pieces, most, lines), size, true);
            }
        }
        double most = width / measure.smallest();
        List<String> lines = lines(broken(pieces, face, most), most);
        if (lines.size() > measure.lines()) {
            String rest = String.join(" ", lines.subList(measure.lines() - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, measure.lines() - 1));
            lines.add(shortened(rest, face, most));
        }
        return new Paragraph(lines, measure.smallest(), false);
    }

    private static List<Piece> pieces(String words, Face face) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean spaced = false;
        int before = 0;
        for (int c : words.codePoints().toArray()) {
            boolean blank = c == ' ';
            boolean breaks =
                    !piece.isEmpty() && (isAlone(c) || isAlone(before) || (before == '-' && piece.length() > 2));
            if (!piece.isEmpty() && (blank || (breaks && !isClosing(c)))) {
                pieces.add(new Piece(piece.toString(), spaced, face));
                piece.setLength(0);
                spaced = false;
            }
            if (blank) {
                spaced = true;
            } else {
                piece.appendCodePoint(c);
            }
            before = c;
        }
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece.toString(), spaced, face));
        }
        return pieces;
    }

    /** Whether a line may end before and after a character, as in Chinese and Japanese. */
    private static boolean isAlone(int c) {
        if (c < FIRST_ALONE) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || (script == UnicodeScript.KATAKANA && c != LENGTH_MARK);
    }

    /** What no line begins with: closing brackets, commas, marks over the letter before them. */
    private static boolean isClosing(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.NON_SPACING_MARK
                || c == LENGTH_MARK;
    }

    private static List<String> lines(List<Piece> pieces, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (Piece piece : pieces) {
            if (!line.isEmpty() && width + piece.space() + piece.width() > most) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            } else if (piece.spaced() && !line.isEmpty()) {
                line.append(' ');
                width += piece.space();
            }
            line.append(piece.text());
            width += piece.width();
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** As many lines, the longest of which is as short as it can be. */
    private static List<String> even(List<Piece> pieces, double most, List<String> lines) {
        if (lines.size() == 1) {
            return lines;
        }
        double longest = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
        double low = Math.min(longest, most);
        double high = most;
        List<String> best = lines;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<String> tried = lines(pieces, middle);
            if (tried.size() <= lines.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** The same with words broken that are longer than a line. */
    private static List<Piece> broken(List<Piece> pieces, Face face, double most) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean spaced = piece.spaced();
            StringBuilder part = new StringBuilder();
            for (int c : piece.text().codePoints().toArray()) {
                if (!part.isEmpty()
                        && !Accents.isPlaced(c)
                        && Line.width(part.toString() + Character.toString(c), face) > most) {
                    all.add(new Piece(part.toString(), spaced, face));
                    part.setLength(0);
                    spaced = false;
                }
                part.appendCodePoint(c);
            }
            all.add(new Piece(part.toString(), spaced, face));
        }
        return all;
    }

    private static String shortened(String line, Face face, double most) {
        String dots = face.has('…') ? "…" : face.has('.') ? "..." : "";
        int end = line.length();
        while (end > 0 && Line.width(line.substring(0, end).strip() + dots, face) > most) {
            end = line.offsetByCodePoints(end, -1);
        }
        // not within a word, unless that is most of the line
        int word = end < line.length() ? line.lastIndexOf(' ', end) : end;
        return line.substring(0, word > end / 2 ? word : end).replaceAll("[\\s,;:–-]+$", "") + dots;
    }
}
