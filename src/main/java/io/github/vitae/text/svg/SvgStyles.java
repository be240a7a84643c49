package io.github.vitae.text.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which styles of a drawing are kept: properties of a list, with values that are made of numbers, words, harmless functions
 * and references to the drawing's own parts. Nothing with an escape, nothing that loads.
 */
final class SvgStyles {

    private static final Set<String> FUNCTIONS = Set.of(
            ("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var translate translatex translatey"
                            + " translate3d scale scalex scaley scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy matrix"
                            + " matrix3d perspective cubic-bezier steps linear blur brightness contrast drop-shadow grayscale hue-rotate"
                            + " invert opacity saturate sepia rect inset circle ellipse polygon path icc-color")
                    .split(" "));

    private static final Pattern TOKEN = Pattern.compile("\\s++"
            + "|[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?+(?:%|[a-zA-Z]{1,6}+)?+"
            + "|#[0-9a-fA-F]{3,8}+"
            + "|(?<url>[uU][rR][lL]\\(\\s*+(?<quote>[\"']?)#[\\p{L}\\p{N}_:.-]++\\k<quote>\\s*+\\))"
            + "|(?<name>-{0,2}[\\p{L}_][\\p{L}\\p{N}_-]*+)(?<open>\\()?+"
            + "|\"[^\"\\\\<\\n\\r]{0,2000}+\"|'[^'\\\\<\\n\\r]{0,2000}+'|![ ]?important|[,/()*+-]");

    private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\p{N}_.#*,:>+~\\s()\\[\\]=\"'^$|-]{1,500}+");
    private static final Pattern GROUPING = Pattern.compile(
            "@(?:media[\\p{L}\\p{N}\\s:().,<>=-]{1,200}+|(?:-webkit-)?keyframes\\s+[\\p{L}_-][\\p{L}\\p{N}_-]*+\\s*+)");
    private static final Pattern CUSTOM = Pattern.compile("--[a-z0-9_-]{1,60}");
    private static final int DEEPEST = 4;

    private final ObjIntConsumer<String> dropped;

    /**
     * @param dropped takes what is not kept, and where it starts in the style
     */
    SvgStyles(ObjIntConsumer<String> dropped) {
        this.dropped = dropped;
    }

    /** Whether a value is made of harmless parts only. */
    static boolean isHarmless(String value) {
        Matcher token = TOKEN.matcher(value);
        int open = 0;
        for (int at = 0; at < value.length(); at = token.end()) {
            if (!token.region(at, value.length()).lookingAt() || token.end() == at) {
                return false;
            }
            boolean function = token.group("open") != null;
            if (function && !FUNCTIONS.contains(token.group("name").toLowerCase(Locale.ROOT))) {
                return false;
            }
            open += function || token.group().equals("(") ? 1 : token.group().equals(")") ? -1 : 0;
            if (open < 0 || open > 20) {
                return false;
            }
        }
        return open == 0;
    }

    /** The declarations of a {@code style} attribute that are kept. */
    String declarations(String css) {
        String bare = withoutComments(css);
        return declarations(bare, 0, bare.length());
    }

    /** The rules of a sheet that are kept. */
    String sheet(String css) {
        String bare = withoutComments(css.replace("<!--", "    ").replace("-->", "   "));
        return String.join("\n", rules(bare, 0, bare.length(), 0));
    }

    private List<String> rules(String css, int from, int to, int depth) {
        List<String> kept = new ArrayList<>();
        for (int at = from; at < to; ) {
            int stop = scan(css, at, to, ";{");
            boolean block = stop < to && css.charAt(stop) == '{';
            int end = block ? blockEnd(css, stop + 1, to) : stop;
            int start = at + leadingBlanks(css, at, stop);
            String prelude = css.substring(start, stop).strip();
            if (prelude.startsWith("@")) {
                List<String> inner =
                        block && depth < DEEPEST && GROUPING.matcher(prelude).matches()
                                ? rules(css, stop + 1, end, depth + 1)
                                : List.of();
                if (!inner.isEmpty()) {
                    kept.add(prelude.replaceAll("\\s+", " ") + " { " + String.join(" ", inner) + " }");
                } else {
                    dropped.accept(prelude, start);
                }
            } else if (block) {
                rule(css, prelude, start, stop, end).ifPresent(kept::add);
            } else if (!prelude.isEmpty()) {
                dropped.accept(prelude, start);
            }
            at = end + 1;
        }
        return kept;
    }

    private Optional<String> rule(String css, String selector, int start, int open, int end) {
        if (!SELECTOR.matcher(selector).matches() && !selector.matches("[0-9.]{1,8}%(?:\\s*,\\s*[0-9.]{1,8}%)*")) {
            dropped.accept(selector, start);
            return Optional.empty();
        }
        String declarations = declarations(css, open + 1, end);
        return declarations.isEmpty()
                ? Optional.empty()
                : Optional.of(selector.replaceAll("\\s+", " ") + " { " + declarations + " }");
    }

    private String declarations(String css, int from, int to) {
        List<String> kept = new ArrayList<>();
        for (int at = from; at < to; ) {
            int end = scan(css, at, to, ";");
            int start = at + leadingBlanks(css, at, end);
            String written = css.substring(start, end).strip();
            int colon = written.indexOf(':');
            String name = colon < 0 ? "" : written.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : written.substring(colon + 1).strip();
            if (isProperty(name) && !value.isEmpty() && isHarmless(value)) {
                kept.add(name + ": " + value.replaceAll("\\s+", " "));
            } else if (!written.isEmpty() && !name.startsWith("-inkscape-")) {
                dropped.accept(written, start);
            }
            at = end + 1;
        }
        return String.join("; ", kept);
    }

    private static boolean isProperty(String name) {
        return SvgNames.PROPERTIES.contains(name)
                || SvgNames.STYLES.contains(name)
                || CUSTOM.matcher(name).matches();
    }

    private static int leadingBlanks(String css, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Where one of some characters stands outside of quotation marks and round brackets; the end if it does not. */
    private static int scan(String css, int from, int to, String stops) {
        char quote = 0;
        int open = 0;
        for (int at = from; at < to; at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (open == 0 && stops.indexOf(c) >= 0) {
                return at;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open = Math.max(0, open - 1);
            }
        }
        return to;
    }

    /** Where a block ends, the blocks in it passed over. */
    private static int blockEnd(String css, int from, int to) {
        int open = 1;
        for (int at = scan(css, from, to, "{}"); at < to; at = scan(css, at + 1, to, "{}")) {
            open += css.charAt(at) == '{' ? 1 : -1;
            if (open == 0) {
                return at;
            }
        }
        return to;
    }

    /** Comments become blanks, so that offsets stay. One that is never closed takes the rest along. */
    private static String withoutComments(String css) {
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
