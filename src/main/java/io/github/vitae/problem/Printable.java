package io.github.vitae.problem;

import java.util.Locale;

/**
 * Text of an author's as a log may show it: nothing in it moves a cursor, starts a line, turns the direction, or is a command
 * to the runner of a workflow.
 */
final class Printable {

    private Printable() {}

    /** What GitHub's runner takes for a command wherever it stands in a line. */
    private static final String COMMAND = "##[";

    /** The text in one line; what controls a terminal is shown by its number. */
    static String line(String written) {
        String text = withoutCommands(written);
        if (text.chars().noneMatch(Printable::controls)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n') {
                line.append(' ');
            } else if (controls(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** The text with what would be a command parted by a character that nobody sees. */
    static String withoutCommands(String text) {
        return text.replace(COMMAND, "##\u200B[");
    }

    /** Whether a character does something instead of being seen: C0, C1, line separators, marks of direction. */
    static boolean controls(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
