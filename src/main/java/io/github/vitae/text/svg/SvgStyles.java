package io.github.vitae.text.svg;

import io.github.vitae.text.html.css.CssBlock;
import io.github.vitae.text.html.css.CssDeclaration;
import io.github.vitae.text.html.css.CssSheet;
import io.github.vitae.text.html.css.CssTokens;
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
 * and references to the drawing's own parts. Nothing that loads, and no value
 * with an escape. What is a rule, a declaration and a value, the tokens of CSS tell; which of them is kept is decided here.
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
            + "|\"[^\"\\\\<\\n\\r]{0,2000}+\"|'[^'\\\\<\\n\\r]{0,2000}+'|[,/()*+-]");

    private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\p{N}_.#*,:>+~\\s()\\[\\]=\"'^$|-]{1,500}+");
    private static final Pattern GROUPING = Pattern.compile(
            "@(?:media[\\p{L}\\p{N}\\s:().,<>=-]{1,200}+|(?:-webkit-)?keyframes\\s+[\\p{L}_-][\\p{L}\\p{N}_-]*+\\s*+)");
    /** Of an animation. */
    private static final Pattern STEPS = Pattern.compile("[0-9.]{1,8}%(?:\\s*,\\s*[0-9.]{1,8}%)*");

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
        CssTokens tokens = CssTokens.of(css);
        return declarations(tokens, 0, tokens.size());
    }

    /** The rules of a sheet that are kept. */
    String sheet(String css) {
        CssTokens tokens = CssTokens.of(css);
        return String.join("\n", rules(tokens, 0, tokens.size(), 0));
    }

    private List<String> rules(CssTokens tokens, int from, int to, int depth) {
        List<String> kept = new ArrayList<>();
        for (CssSheet sheet = new CssSheet(tokens, from, to, depth == 0); sheet.next(); ) {
            if (sheet.isCondition()) {
                String condition = tokens.written(sheet.start(), sheet.end());
                List<String> inner = sheet.hasBlock()
                                && depth < DEEPEST
                                && GROUPING.matcher(condition).matches()
                        ? rules(tokens, sheet.open() + 1, tokens.closer(sheet.open()), depth + 1)
                        : List.of();
                if (inner.isEmpty()) {
                    drop(tokens, sheet.start(), sheet.end());
                } else {
                    kept.add(condition.replaceAll("\\s+", " ") + " { " + String.join(" ", inner) + " }");
                }
            } else if (sheet.hasBlock()) {
                rule(tokens, sheet).ifPresent(kept::add);
            } else {
                drop(tokens, sheet.start(), sheet.end());
            }
        }
        return kept;
    }

    private Optional<String> rule(CssTokens tokens, CssSheet sheet) {
        String selector = tokens.written(sheet.start(), sheet.end());
        if (!SELECTOR.matcher(selector).matches() && !STEPS.matcher(selector).matches()) {
            drop(tokens, sheet.start(), sheet.end());
            return Optional.empty();
        }
        String declarations = declarations(tokens, sheet.open() + 1, tokens.closer(sheet.open()));
        return declarations.isEmpty()
                ? Optional.empty()
                : Optional.of(selector.replaceAll("\\s+", " ") + " { " + declarations + " }");
    }

    private String declarations(CssTokens tokens, int from, int to) {
        List<String> kept = new ArrayList<>();
        for (CssBlock block = new CssBlock(tokens, from, to); block.next(); ) {
            Optional<CssDeclaration> read =
                    block.isDeclaration() ? CssDeclaration.of(tokens, block.start(), block.end()) : Optional.empty();
            String name = read.map(CssDeclaration::property).orElse("");
            String value = read.map(one -> tokens.written(one.from(), one.to())).orElse("");
            if (isProperty(name) && !value.isEmpty() && isHarmless(value)) {
                String weight = read.filter(CssDeclaration::important).isPresent() ? " !important" : "";
                kept.add(name + ": " + value.replaceAll("\\s+", " ") + weight);
            } else if (!name.startsWith("-inkscape-")) {
                drop(tokens, block.start(), block.end());
            }
        }
        return String.join("; ", kept);
    }

    private void drop(CssTokens tokens, int from, int to) {
        dropped.accept(tokens.written(from, Math.max(from + 1, to)), tokens.start(from));
    }

    private static boolean isProperty(String name) {
        return SvgNames.PROPERTIES.contains(name)
                || SvgNames.STYLES.contains(name)
                || CUSTOM.matcher(name).matches();
    }
}
