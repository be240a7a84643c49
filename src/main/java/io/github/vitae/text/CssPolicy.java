package io.github.vitae.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of an author's CSS is published when it is not trusted: a list of properties, of functions in their values, and
 * of what selectors are made of. Nothing that loads something, leaves its place on the page, or is written with escapes.
 * What passes is written anew from its parts, never copied.
 */
final class CssPolicy {

    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_SELECTOR = 300;

    private static final Set<String> PROPERTIES = Set.of(
            "color",
            "opacity",
            "background",
            "background-color",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-variant-caps",
            "font-variant-numeric",
            "font-weight",
            "line-height",
            "letter-spacing",
            "word-spacing",
            "text-align",
            "text-align-last",
            "text-decoration",
            "text-decoration-color",
            "text-decoration-line",
            "text-decoration-style",
            "text-indent",
            "text-shadow",
            "text-transform",
            "text-wrap",
            "white-space",
            "word-break",
            "overflow-wrap",
            "word-wrap",
            "hyphens",
            "vertical-align",
            "direction",
            "margin",
            "margin-top",
            "margin-right",
            "margin-bottom",
            "margin-left",
            "margin-block",
            "margin-inline",
            "padding",
            "padding-top",
            "padding-right",
            "padding-bottom",
            "padding-left",
            "padding-block",
            "padding-inline",
            "border",
            "border-top",
            "border-right",
            "border-bottom",
            "border-left",
            "border-color",
            "border-style",
            "border-width",
            "border-top-color",
            "border-top-style",
            "border-top-width",
            "border-right-color",
            "border-right-style",
            "border-right-width",
            "border-bottom-color",
            "border-bottom-style",
            "border-bottom-width",
            "border-left-color",
            "border-left-style",
            "border-left-width",
            "border-radius",
            "border-top-left-radius",
            "border-top-right-radius",
            "border-bottom-left-radius",
            "border-bottom-right-radius",
            "border-collapse",
            "border-spacing",
            "box-shadow",
            "box-sizing",
            "outline",
            "list-style",
            "list-style-type",
            "list-style-position",
            "caption-side",
            "table-layout",
            "empty-cells",
            "width",
            "min-width",
            "max-width",
            "height",
            "min-height",
            "max-height",
            "aspect-ratio",
            "object-fit",
            "display",
            "float",
            "clear",
            "overflow",
            "overflow-x",
            "overflow-y",
            "position",
            "flex",
            "flex-basis",
            "flex-direction",
            "flex-flow",
            "flex-grow",
            "flex-shrink",
            "flex-wrap",
            "order",
            "gap",
            "row-gap",
            "column-gap",
            "columns",
            "column-count",
            "column-width",
            "grid",
            "grid-template-columns",
            "grid-template-rows",
            "grid-column",
            "grid-row",
            "grid-auto-flow",
            "align-content",
            "align-items",
            "align-self",
            "justify-content",
            "justify-items",
            "justify-self",
            "place-content",
            "place-items",
            "transition",
            "cursor",
            "break-inside");

    private static final Set<String> FUNCTIONS = Set.of(
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "calc",
            "min",
            "max",
            "clamp",
            "linear-gradient",
            "radial-gradient",
            "repeat",
            "minmax",
            "cubic-bezier");

    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|[+-]?+(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++)(?:%|[a-zA-Z]{1,6}+)?+"
                    + "|#[0-9a-fA-F]{3,8}+|(-?[a-zA-Z][a-zA-Z0-9-]*+)(\\()?+|\"[A-Za-z0-9 ._-]*+\"|'[A-Za-z0-9 ._-]*+'|[,/()*+-]");

    private static final Set<String> DRAWN_AROUND = Set.of("box-shadow", "text-shadow", "outline");
    private static final Set<String> PULLING = Set.of("text-indent", "letter-spacing", "word-spacing");
    private static final Pattern LENGTH = Pattern.compile(
            "(?<![\\w#.-])([+-]?)([0-9]{1,12}(?:\\.[0-9]{1,12})?|\\.[0-9]{1,12})(%|[a-zA-Z]{0,6})(?![\\w.])");
    private static final Pattern COLOR = Pattern.compile("(?i)\\b(?:rgb|hsl)a?\\([^()]*+\\)");
    private static final Pattern COMPUTED = Pattern.compile("(?i)\\b(?:calc|min|max|clamp)\\(|[0-9]{9}|[0-9]e[+0-9-]");
    private static final double FARTHEST = 200;

    private static final String NAME = "-?[A-Za-z_][A-Za-z0-9_-]*+";
    private static final Pattern COMPOUND = Pattern.compile("(?:[A-Za-z][A-Za-z0-9]*+|\\*)?+(?:[.#]" + NAME
            + "|::?(?:marker|before|after|first-letter|first-line)"
            + "|:(?:hover|focus|focus-visible|active|visited|link|target|first-child|last-child|only-child|first-of-type|last-of-type)"
            + "|:nth-(?:child|of-type)\\([0-9a-z+ -]{1,20}+\\)|:not\\([.#]?" + NAME + "\\))*+");
    private static final Pattern COMBINATOR = Pattern.compile("\\s*+[>+~]\\s*+|\\s++");
    private static final Set<String> ROOTS = Set.of("body", "html", ":root");
    private static final Pattern MEDIA = Pattern.compile("@media[a-z0-9 :().,<>=-]{1,200}+");

    private CssPolicy() {}

    /**
     * A declaration as it is published: {@code color: red}.
     *
     * @return nothing if it is not published
     */
    static Optional<String> declaration(String name, String value) {
        String property = name.strip().toLowerCase(Locale.ROOT);
        if (!PROPERTIES.contains(property) || value.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        String plain = value.strip().replaceFirst("(?i)\\s*!\\s*important$", "");
        Optional<String> kept = isFar(property, plain) ? Optional.empty() : value(plain);
        if (property.equals("position") && !plain.equalsIgnoreCase("relative") && !plain.equalsIgnoreCase("static")) {
            return Optional.empty();
        }
        return kept.map(safe -> property + ": " + safe);
    }

    /**
     * Whether a length takes something away from its place: a link pulled over the site's menu, a shadow over all of the
     * page. A heading that is pulled up by some lines is not.
     */
    private static boolean isFar(String property, String value) {
        boolean drawnAround = DRAWN_AROUND.contains(property);
        if (!drawnAround && !property.startsWith("margin") && !PULLING.contains(property)) {
            return false;
        }
        Matcher length = LENGTH.matcher(COLOR.matcher(value).replaceAll(""));
        while (length.find()) {
            boolean negative = length.group(1).equals("-");
            if ((negative || drawnAround) && points(length) > FARTHEST) {
                return true;
            }
        }
        return (value.indexOf('-') >= 0 || drawnAround)
                && COMPUTED.matcher(value).find();
    }

    /** A length in pixels, roughly; relative ones as if of a large page. */
    private static double points(Matcher length) {
        double number = Double.parseDouble(length.group(2));
        return number
                * switch (length.group(3).toLowerCase(Locale.ROOT)) {
                    case "", "px", "pt" -> 1;
                    case "%", "vw", "vh", "vmin", "vmax" -> 20;
                    default -> 40;
                };
    }

    private static Optional<String> value(String value) {
        StringBuilder kept = new StringBuilder();
        Matcher token = TOKEN.matcher(value);
        int open = 0;
        int at = 0;
        while (at < value.length()) {
            if (!token.region(at, value.length()).lookingAt()) {
                return Optional.empty();
            }
            String text = token.group();
            if (token.group(2) != null && !FUNCTIONS.contains(token.group(1).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            open += text.endsWith("(") ? 1 : text.equals(")") ? -1 : 0;
            if (open < 0 || open > 10) {
                return Optional.empty();
            }
            kept.append(text.isBlank() ? " " : text);
            at = token.end();
        }
        String result = kept.toString().strip();
        return open == 0 && !result.isEmpty() ? Optional.of(result) : Optional.empty();
    }

    /**
     * A selector as it is published: within the author's part of a page.
     *
     * @return nothing if it is not published
     */
    static Optional<String> selector(String selector, String scope) {
        String bare = selector.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_SELECTOR) {
            return Optional.empty();
        }
        StringBuilder kept = new StringBuilder(scope);
        Matcher compound = COMPOUND.matcher(bare);
        Matcher combinator = COMBINATOR.matcher(bare);
        int at = 0;
        while (at < bare.length()) {
            if (bare.startsWith(":root", at)) {
                at += ":root".length();
            } else if (compound.region(at, bare.length()).lookingAt() && compound.end() > at) {
                String part = compound.group();
                boolean root = at == 0 && ROOTS.contains(part.toLowerCase(Locale.ROOT));
                kept.append(at == 0 && !root ? " " : "").append(root ? "" : AuthorIds.inSelector(part));
                at = compound.end();
            } else {
                return Optional.empty();
            }
            if (at < bare.length()) {
                if (!combinator.region(at, bare.length()).lookingAt() || combinator.end() == bare.length()) {
                    return Optional.empty();
                }
                String joined = combinator.group().strip();
                if (kept.length() == scope.length() && (joined.equals("+") || joined.equals("~"))) {
                    // beside the author's part of the page, not in it
                    return Optional.empty();
                }
                kept.append(joined.isEmpty() ? " " : " " + joined + " ");
                at = combinator.end();
            }
        }
        return Optional.of(kept.toString());
    }

    /** A condition under which rules apply, as it is published; nothing if it is not. */
    static Optional<String> media(String prelude) {
        String folded = HtmlGate.folded(prelude).toLowerCase(Locale.ROOT);
        return MEDIA.matcher(folded).matches() ? Optional.of(folded) : Optional.empty();
    }
}
