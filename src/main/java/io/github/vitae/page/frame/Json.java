package io.github.vitae.page.frame;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes JSON (RFC 8259). What it writes can stand in a page's {@code <script>}: no character in it ends that element or
 * starts a comment.
 */
public final class Json {

    private final StringBuilder json = new StringBuilder();

    private Json() {}

    /**
     * A value as JSON, a member a line.
     *
     * @param value a map with strings for keys, a list, a string, a number, or a boolean, and such within
     */
    public static String of(Object value) {
        Json written = new Json();
        written.value(value, "\n");
        return written.json.toString();
    }

    /** A list as JSON, as {@link #of} writes it, part by part. */
    public static Stream<String> parts(Stream<?> values) {
        AtomicInteger count = new AtomicInteger();
        Stream<String> members = values.map(value -> {
            Json written = new Json();
            written.json.append(count.getAndIncrement() == 0 ? "[\n  " : ",\n  ");
            written.value(value, "\n  ");
            return written.json.toString();
        });
        return Stream.concat(members, Stream.of("").map(end -> count.get() == 0 ? "[]" : "\n]"));
    }

    /** Puts a member into an object, where there is a value for it. */
    public static void put(Map<String, Object> object, String name, Optional<?> value) {
        if (value.isPresent()) {
            object.put(name, value.get());
        }
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
        while (members.hasNext()) {
            json.append(line).append("  ");
            value(members.next(), line + "  ");
            json.append(members.hasNext() ? "," : "");
        }
        json.append(any ? line : "").append(close);
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                case '<', '>', '&', '\u2028', '\u2029' -> escaped(c);
                default -> {
                    if (c < ' ' || isLone(text, i)) {
                        escaped(c);
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
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private void escaped(char c) {
        json.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
}
