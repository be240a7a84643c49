package io.github.vitae.text.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Declarations of CSS by their properties, as a browser reads them: escapes resolved, comments gone, the last of a property
 * counts unless one before it is important.
 *
 * @param values the values in lower case, by property in lower case; important ones end with {@code !}
 */
record CssDeclarations(Map<String, String> values) {

    /** None. */
    static final CssDeclarations NONE = new CssDeclarations(Map.of());

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern IMPORTANT = Pattern.compile("\\s*+!\\s*+important\\s*+$");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:calc\\(\\s*+)?([+-]?(?:[0-9]{1,9}+(?:\\.[0-9]{0,9}+)?|\\.[0-9]{1,9}+))\\s*+([a-z%]{0,5})\\s*+\\)?");

    /** What the text between braces, or a {@code style} attribute, declares. */
    static CssDeclarations of(String css) {
        String bare = withoutComments(css);
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < bare.length(); ) {
            int end = scan(bare, at, bare.length(), ";");
            String declaration = unescaped(bare.substring(at, end));
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                Matcher important = IMPORTANT.matcher(value);
                put(values, property, important.find() ? value.substring(0, important.start()) + "!" : value);
            }
            at = end + 1;
        }
        return new CssDeclarations(values);
    }

    private static void put(Map<String, String> values, String property, String value) {
        if (value.endsWith("!") || !values.getOrDefault(property, "").endsWith("!")) {
            values.put(property, value);
        }
    }

    /** These and others, which come later or weigh more. */
    void add(CssDeclarations others) {
        others.values.forEach((property, value) -> put(values, property, value));
    }

    private static String unescaped(String css) {
        if (css.indexOf('\\') < 0) {
            return css;
        }
        return ESCAPE.matcher(css).replaceAll(escape -> {
            String text = escape.group(2);
            if (escape.group(1) != null) {
                int c = Integer.parseInt(escape.group(1), 16);
                text = Character.isValidCodePoint(c) ? Character.toString(c) : "";
            }
            return Matcher.quoteReplacement(text);
        });
    }

    private String value(String property) {
        String value = values.getOrDefault(property, "");
        return value.endsWith("!") ? value.substring(0, value.length() - 1).strip() : value;
    }

    private static Optional<Double> number(String value, boolean percent) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return Optional.of(
                switch (length.group(2)) {
                    case "em", "rem", "ch", "ex" -> number * 16;
                    case "%" -> percent ? number / 100 : number;
                    case "vw", "vh", "vmin", "vmax" -> number * 10;
                    default -> number;
                });
    }

    private boolean isAtMost(String property, double most) {
        boolean share = property.equals("opacity") || property.equals("scale") || property.equals("zoom");
        return number(value(property), share).filter(number -> number <= most).isPresent();
    }

    /** Whether an element with these is not shown, and nothing that is in it can be. */
    boolean hide() {
        if (values.isEmpty()) {
            return false;
        }
        boolean cut = value("overflow").matches("(?:hidden|clip)\\b.*")
                || value("overflow-x").matches("hidden|clip")
                || value("overflow-y").matches("hidden|clip");
        boolean apart = value("position").matches("absolute|fixed");
        boolean small =
                isAtMost("height", 1) || isAtMost("max-height", 1) || isAtMost("width", 1) || isAtMost("max-width", 1);
        return value("display").equals("none")
                || value("content-visibility").equals("hidden")
                || isAtMost("opacity", 0.01)
                || isAtMost("zoom", 0)
                || isAtMost("scale", 0)
                || value("transform").matches(".*\\bscale[xy]?\\(\\s*0(?:\\.0*)?\\s*[,)].*")
                || value("filter").matches(".*\\bopacity\\(\\s*0(?:\\.0*)?%?\\s*\\).*")
                || value("clip-path").matches("(?:inset\\(\\s*(?:[5-9][0-9]|100)%.*|circle\\(\\s*0.*)")
                || (apart && value("clip").matches("rect\\(\\s*[01](?:px)?[\\s,].*"))
                || (cut && small)
                || isAtMost("text-indent", -900)
                || (apart
                        && (isAtMost("left", -900)
                                || isAtMost("top", -900)
                                || isAtMost("right", -900)
                                || isAtMost("bottom", -900)
                                || isAtMost("margin-left", -900)));
    }

    /** Whether text in an element with these is not shown, unless something in it says otherwise; nothing if they say nothing. */
    Optional<Boolean> hideBoxes() {
        return switch (value("visibility")) {
            case "hidden", "collapse" -> Optional.of(true);
            case "visible", "initial" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether letters have no size; nothing if they are as large as around the element. */
    Optional<Boolean> hideLetters() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String size = value("font-size");
        if (size.isEmpty() && value("font").matches("(?:\\S+\\s+){0,4}0(?:px|pt|em|rem|%)?(?:/\\S+)?\\s+\\S.*")) {
            return Optional.of(true);
        }
        boolean relative = size.matches(".*(?:[0-9]\\s*(?:em|%)|er|inherit)");
        Optional<Double> number = number(size, true);
        if (number.isPresent() && number.get() <= (size.endsWith("%") ? 0 : 1)) {
            return Optional.of(true);
        }
        return size.isEmpty() || relative ? Optional.empty() : Optional.of(false);
    }

    /** Whether letters have no colour and no picture behind shines through them; nothing if that is as around the element. */
    Optional<Boolean> hideInk() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean cutOut =
                (value("background-clip") + value("-webkit-background-clip") + value("background")).contains("text");
        String fill = value("-webkit-text-fill-color");
        String ink = fill.isEmpty() ? value("color") : fill;
        if (ink.isEmpty() || ink.equals("inherit")) {
            return Optional.empty();
        }
        boolean none = ink.equals("transparent")
                || ink.matches("#(?:[0-9a-f]{6}00|[0-9a-f]{3}0)")
                || (ink.matches("(?:rgb|hsl)a?\\([^()]*[,/]\\s*0(?:\\.0*)?%?\\s*\\)")
                        && ink.matches(".*(?:,.*,.*,|/).*"));
        return Optional.of(none && !cutOut);
    }

    /** Where one of some characters stands outside of quotation marks and brackets; the end if it does not. */
    static int scan(String css, int from, int to, String stops) {
        int open = 0;
        char quote = 0;
        for (int at = from; at < to; at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (open == 0 && stops.indexOf(c) >= 0) {
                return at;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '{' || c == '[') {
                open++;
            } else if (c == ')' || c == '}' || c == ']') {
                open = Math.max(0, open - 1);
            }
        }
        return to;
    }

    /** Comments become blanks, so that offsets stay. One that is never closed takes the rest along. */
    static String withoutComments(String css) {
        if (!css.contains("/*")) {
            return css;
        }
        StringBuilder bare = new StringBuilder(css);
        for (int start = css.indexOf("/*"); start >= 0; ) {
            int close = css.indexOf("*/", start + 2);
            int end = close < 0 ? css.length() : close + 2;
            for (int at = start; at < end; at++) {
                bare.setCharAt(at, ' ');
            }
            start = css.indexOf("/*", end);
        }
        return bare.toString();
    }
}
