package io.github.vitae.problem;

import java.util.List;

/** The line that a problem stands in, with carets under what is meant, as compilers show it. */
public final class Excerpt {

    /** How much of a line is shown, in UTF-16 code units, and how much of that before what is meant. */
    private static final int WIDTH = 100;

    private static final int BEFORE = 40;
    private static final String MARGIN = "    ";

    private Excerpt() {}

    /**
     * Two lines: the source's, cut where it is long, and the carets.
     *
     * @param line the line of the source that the location names
     * @param location where the problem is
     */
    public static List<String> of(String line, Location location) {
        int column = Math.max(0, Math.min(location.column() - 1, line.length()));
        int from = column > WIDTH - BEFORE ? column - BEFORE : 0;
        int to = Math.min(line.length(), from + WIDTH);
        StringBuilder shown = new StringBuilder(MARGIN).append(from > 0 ? "…" : "");
        StringBuilder carets = new StringBuilder(MARGIN).append(from > 0 ? " " : "");
        int end = Math.min(to, column + Math.max(1, location.length()));
        for (int i = whole(line, from); i < whole(line, to); ) {
            int c = line.codePointAt(i);
            shown.appendCodePoint(c == '\t' || !Printable.controls(c) ? c : '\uFFFD');
            boolean meant = i >= column && i < end;
            // a caret is as wide as the character above it
            carets.append(meant ? (isWide(c) ? "^^" : "^") : c == '\t' ? "\t" : isWide(c) ? "  " : " ");
            i += Character.charCount(c);
        }
        if (end <= column) {
            carets.append('^');
        }
        shown.append(to < line.length() ? "…" : "");
        return List.of(
                Printable.withoutCommands(shown.toString().stripTrailing()),
                carets.toString().stripTrailing());
    }

    /** The offset, or the one before it where it would part a surrogate pair. */
    private static int whole(String line, int offset) {
        return offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset))
                ? offset - 1
                : offset;
    }

    /** Whether terminals give a character two cells: Han, Kana, Hangul, full-width forms, emoji. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
