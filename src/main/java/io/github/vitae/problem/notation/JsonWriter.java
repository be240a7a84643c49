package io.github.vitae.problem.notation;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Writes values as JSON (RFC 8259): two blanks for each level, a member a line, in the order of their map. A value is a map
 * with strings for keys, a list, a number, a boolean, or a string, and such within; of anything else its string is written.
 */
public final class JsonWriter {

    private static final Characters IN_HTML = new Characters(JsonWriter::actsInHtml, "\\u%04X");

    private final StringBuilder json = new StringBuilder();
    private final Characters characters;

    private JsonWriter(Characters characters) {
        this.characters = characters;
    }

    /** How characters are written. */
    private static final class Characters {

        private static final int ASCII = 0x80;

        private final IntPredicate numbered;
        private final String number;
        private final boolean[] plain = new boolean[ASCII];

        /**
         * @param numbered which characters are written by their number, beside half ones
         * @param number how a number is written
         */
        Characters(IntPredicate numbered, String number) {
            this.numbered = numbered;
            this.number = number;
            for (char c = ' '; c < ASCII; c++) {
                plain[c] = c != '"' && c != '\\' && !numbered.test(c);
            }
        }

        /** Whether a character is one of ASCII that is surely written as it is, as nearly all characters of nearly all texts are. */
        boolean isPlain(char c) {
            return c < ASCII && plain[c];
        }

        /** What is written for a character; empty for the character itself. */
        String escape(String text, int at) {
            char c = text.charAt(at);
            return switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default ->
                    numbered.test(c) || Surrogates.isLone(text, at) ? String.format(Locale.ROOT, number, (int) c) : "";
            };
        }
    }

    /**
     * A value as the text of a file.
     *
     * @param controls which characters beside half ones are written by their number, for what they would do to who looks at
     *     the file
     */
    public static String file(Object value, IntPredicate controls) {
        return new JsonWriter(new Characters(controls, "\\u%04x")).written(value, "\n");
    }

    /**
     * A value as a part of the text of a file.
     *
     * @param controls as {@link #file(Object, IntPredicate)} has it
     * @param line what a line starts with: the line end, and the blanks of the level that the value is at
     */
    public static String file(Object value, IntPredicate controls, String line) {
        return new JsonWriter(new Characters(controls, "\\u%04x")).written(value, line);
    }

    /**
     * A value that can also stand in the {@code <script>} of a page: no character in it ends that element, starts a comment,
     * or ends a line of a program.
     *
     * @param line what a line starts with: the line end, and the blanks of the level that the value is at
     */
    public static String inHtml(Object value, String line) {
        return new JsonWriter(IN_HTML).written(value, line);
    }

    private static boolean actsInHtml(int c) {
        return c < ' ' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
    }

    private String written(Object value, String line) {
        value(value, line);
        return json.toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            members('{', map.entrySet().iterator(), '}', line);
        } else if (value instanceof List<?> list) {
            members('[', list.iterator(), ']', line);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string(String.valueOf(member.getKey()));
            json.append(": ");
            value(member.getValue(), line);
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(String.valueOf(value));
        }
    }

    private void members(char open, Iterator<?> members, char close, String line) {
        json.append(open);
        boolean any = members.hasNext();
        String inner = any ? line + "  " : line;
        while (members.hasNext()) {
            json.append(inner);
            value(members.next(), inner);
            json.append(members.hasNext() ? "," : "");
        }
        json.append(any ? line : "").append(close);
    }

    private void string(String text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = characters.isPlain(text.charAt(i)) ? "" : characters.escape(text, i);
            if (!escape.isEmpty()) {
                json.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        json.append(written == 0 ? text : text.substring(written)).append('"');
    }
}
