package io.github.vitae.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes values as JSON (RFC 8259): two blanks for each level, members in the order of their map, nothing else. */
final class JsonText {

    private final StringBuilder json = new StringBuilder();

    private JsonText() {}

    /**
     * A value as JSON, with a line end behind it.
     *
     * @param value a map, a list, a string, a number or a boolean
     */
    static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value, 0);
        return text.json.append('\n').toString();
    }

    private void write(Object value, int level) {
        if (value instanceof Map<?, ?> members) {
            String separator = "";
            json.append('{');
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.append(separator);
                line(level + 1);
                string(String.valueOf(member.getKey()));
                json.append(": ");
                write(member.getValue(), level + 1);
                separator = ",";
            }
            close('}', level, members.isEmpty());
        } else if (value instanceof List<?> elements) {
            String separator = "";
            json.append('[');
            for (Object element : elements) {
                json.append(separator);
                line(level + 1);
                write(element, level + 1);
                separator = ",";
            }
            close(']', level, elements.isEmpty());
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(String.valueOf(value));
        }
    }

    private void close(char bracket, int level, boolean empty) {
        if (!empty) {
            line(level);
        }
        json.append(bracket);
    }

    private void line(int level) {
        json.append('\n').append("  ".repeat(level));
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    // a lone surrogate has no bytes in UTF-8
                    if (Printable.controls(c) || isLone(text, i)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
