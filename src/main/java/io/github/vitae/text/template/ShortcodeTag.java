package io.github.vitae.text.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A tag of a shortcode as Hugo has them: <code>{{< figure src="a.png" >}}</code>, <code>{{% /callout %}}</code>. Values stand
 * in quotation marks, in backticks, or alone: https://gohugo.io/content-management/shortcodes/.
 *
 * @param start where it starts
 * @param end where it ends, behind its braces
 * @param name what it is called
 * @param closing whether it ends what another has opened
 * @param parameters its named parameters by their names, others by their numbers, from 0
 */
record ShortcodeTag(int start, int end, String name, boolean closing, Map<String, String> parameters) {

    /** How long a tag may be, in characters. */
    private static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 60;

    ShortcodeTag {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter; empty if it is not given. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The first of some parameters that says something. */
    Optional<String> first(String... keys) {
        for (String key : keys) {
            if (!parameter(key).isBlank()) {
                return Optional.of(parameter(key).strip());
            }
        }
        return Optional.empty();
    }

    /** The next tag in a text from a place on. */
    static Optional<ShortcodeTag> next(String text, int from) {
        for (int at = text.indexOf("{{", from); at >= 0; at = text.indexOf("{{", at + 1)) {
            char kind = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            if (kind == '<' || kind == '%') {
                Optional<ShortcodeTag> tag = new Scanner(text, at + 3, kind == '<' ? '>' : '%').read(at);
                if (tag.isPresent()) {
                    return tag;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }

    /** Reads what stands between the braces, from left to right. */
    private static final class Scanner {
        private final String text;
        private final int limit;
        private final char mark;
        private int at;

        Scanner(String text, int at, char mark) {
            this.text = text;
            this.at = at;
            this.mark = mark;
            this.limit = Math.min(text.length(), at + LONGEST);
        }

        Optional<ShortcodeTag> read(int start) {
            blanks();
            boolean closing = at < limit && text.charAt(at) == '/';
            at += closing ? 1 : 0;
            blanks();
            String name = name();
            if (name.isEmpty() || name.startsWith("/") || name.length() > LONGEST_NAME) {
                return Optional.empty();
            }
            Map<String, String> parameters = new HashMap<>();
            int number = 0;
            for (blanks(); at < limit; blanks()) {
                if (isEnd(at)) {
                    return Optional.of(new ShortcodeTag(start, at + 3, name, closing, parameters));
                }
                if (text.charAt(at) == '/' && isEnd(at + 1)) {
                    return Optional.of(new ShortcodeTag(start, at + 4, name, closing, parameters));
                }
                if (text.startsWith("{{", at)) {
                    return Optional.empty();
                }
                String key = key();
                int before = at;
                String value = value();
                if (at == before && key.isEmpty()) {
                    return Optional.empty();
                }
                parameters.putIfAbsent(key.isEmpty() ? String.valueOf(number++) : key, value);
            }
            return Optional.empty();
        }

        private boolean isEnd(int place) {
            return place < limit && text.charAt(place) == mark && text.startsWith("}}", place + 1);
        }

        private void blanks() {
            while (at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private String name() {
            int from = at;
            while (at < limit && isName(text.charAt(at)) && !(text.charAt(at) == '/' && isEnd(at + 1))) {
                at++;
            }
            return text.substring(from, at);
        }

        /** The name of a parameter with its equals sign; empty where a value stands alone. */
        private String key() {
            int end = at;
            while (end < limit && (isName(text.charAt(end)) && text.charAt(end) != '/')) {
                end++;
            }
            int equals = end;
            while (equals < limit && Character.isWhitespace(text.charAt(equals))) {
                equals++;
            }
            if (end == at || equals >= limit || text.charAt(equals) != '=') {
                return "";
            }
            String key = text.substring(at, end);
            at = equals + 1;
            blanks();
            return key;
        }

        private String value() {
            if (at >= limit) {
                return "";
            }
            char quote = text.charAt(at);
            if (quote == '"' || quote == '`') {
                return quoted(quote);
            }
            int from = at;
            while (at < limit
                    && !Character.isWhitespace(text.charAt(at))
                    && !isEnd(at)
                    && !(text.charAt(at) == '/' && isEnd(at + 1))
                    && !text.startsWith("{{", at)) {
                at++;
            }
            return text.substring(from, at);
        }

        /** Words in quotation marks, in which a backslash keeps one of these from ending them, or in backticks. */
        private String quoted(char quote) {
            StringBuilder value = new StringBuilder();
            for (at++; at < limit && text.charAt(at) != quote; at++) {
                boolean escaped = quote == '"' && text.charAt(at) == '\\' && at + 1 < limit;
                at += escaped && "\"\\".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
                value.append(text.charAt(at));
            }
            at++;
            return value.toString();
        }
    }
}
