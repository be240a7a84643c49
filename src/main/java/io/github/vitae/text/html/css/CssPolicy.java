package io.github.vitae.text.html.css;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of an author's CSS is published when it is not trusted: a list of properties, of functions in their values, and
 * of conditions. Nothing that loads something or leaves its place on the page. What passes is written anew from its tokens,
 * their escapes resolved, never copied: {@code C\6f lor:red} is {@code color: red}.
 */
final class CssPolicy {

    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_CONDITION = 200;
    private static final int DEEPEST_VALUE = 10;

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

    private static final Pattern WORD = Pattern.compile("-?[a-zA-Z][a-zA-Z0-9-]*+");
    private static final Pattern UNIT = Pattern.compile("[a-zA-Z]{1,6}+");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{3,8}+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._-]*+");
    private static final Set<String> PLACES = Set.of("relative", "static");
    private static final String SIGNS = "/*+-";
    private static final String COMPARISONS = "<>=";

    private CssPolicy() {}

    /** Whether a property, in lower case, may be published. */
    static boolean isListed(String property) {
        return PROPERTIES.contains(property);
    }

    /** Whether a function, in lower case, may be in a value. */
    static boolean isFunction(String name) {
        return FUNCTIONS.contains(name);
    }

    /**
     * A declaration as it is published (section 5.5.6).
     *
     * @param from its first token, which is no white space
     * @param to what is behind its last one, the semicolon left out
     * @return nothing if it is not published
     */
    static Optional<Declaration> declaration(CssTokens tokens, int from, int to) {
        Optional<CssDeclaration> read = CssDeclaration.of(tokens, from, to);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        CssDeclaration one = read.get();
        String property = one.property();
        int start = one.from();
        int end = one.to();
        if (!isListed(property)
                || Distance.isFar(tokens, property, start, end)
                || (property.equals("position") && !(end == start + 1 && PLACES.contains(tokens.lower(start))))) {
            return Optional.empty();
        }
        return value(tokens, start, end).map(value -> new Declaration(property, value, one.important()));
    }

    private static Optional<String> value(CssTokens tokens, int from, int to) {
        StringBuilder kept = new StringBuilder();
        int open = 0;
        for (int token = from; token < to; token++) {
            TokenKind kind = tokens.kind(token);
            if (!isListed(tokens, token) || kept.length() > LONGEST_VALUE) {
                return Optional.empty();
            }
            open += kind.closer() == TokenKind.CLOSE_ROUND ? 1 : kind == TokenKind.CLOSE_ROUND ? -1 : 0;
            if (open < 0 || open > DEEPEST_VALUE) {
                return Optional.empty();
            }
            tokens.append(kept, token, token > from);
        }
        // what the end of the text closes is closed
        String value = kept.append(")".repeat(open)).toString();
        return value.isEmpty() || value.length() > LONGEST_VALUE ? Optional.empty() : Optional.of(value);
    }

    private static boolean isListed(CssTokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WHITESPACE, NUMBER, PERCENTAGE, COMMA, CLOSE_ROUND -> true;
            case OPEN_ROUND -> standsAlone(tokens, token);
            case IDENT -> WORD.matcher(tokens.text(token)).matches();
            case FUNCTION -> isFunction(tokens.lower(token));
            case DIMENSION -> isUnit(tokens.unit(token));
            case HASH -> HEX.matcher(tokens.text(token)).matches();
            case STRING -> PLAIN.matcher(tokens.text(token)).matches();
            case DELIM -> SIGNS.indexOf(tokens.text(token)) >= 0 && !isGlued(tokens, token);
            default -> false;
        };
    }

    /**
     * Whether a comment, and no blank, stands between a sign and what it adds: {@code 1px +} and {@code 2px} with a
     * comment between them are no sum, and would be one with the blank that is written for the comment.
     */
    private static boolean isGlued(CssTokens tokens, int token) {
        boolean before = tokens.isBehindComment(token) && tokens.kind(token - 1) != TokenKind.WHITESPACE;
        boolean behind = token + 1 < tokens.size()
                && tokens.isBehindComment(token + 1)
                && tokens.kind(token + 1) != TokenKind.WHITESPACE;
        return (before || behind) && (tokens.is(token, '+') || tokens.is(token, '-'));
    }

    /** A parenthesis directly behind a unit, as in {@code 1url(}, is no function, and looks like one. */
    private static boolean standsAlone(CssTokens tokens, int parenthesis) {
        return parenthesis == 0
                || tokens.isBehindComment(parenthesis)
                || switch (tokens.kind(parenthesis - 1)) {
                    case NUMBER, PERCENTAGE, DIMENSION, HASH -> false;
                    default -> true;
                };
    }

    /** An e, which an escape can write, would be the exponent of a number if one followed. */
    private static boolean isUnit(String unit) {
        return UNIT.matcher(unit).matches() && !unit.equalsIgnoreCase("e");
    }

    /**
     * A condition under which rules apply, as it is published: sizes and preferences only.
     *
     * @param from the token {@code @media}
     * @return nothing if it is not published
     */
    static Optional<String> media(CssTokens tokens, int from, int to) {
        int end = tokens.trimmed(from, to);
        boolean apart = end > from + 1
                && (tokens.kind(from + 1) == TokenKind.WHITESPACE
                        || tokens.kind(from + 1) == TokenKind.OPEN_ROUND
                        || tokens.isBehindComment(from + 1));
        if (!tokens.lower(from).equals("media") || !apart) {
            return Optional.empty();
        }
        StringBuilder kept = new StringBuilder("@media");
        int open = 0;
        for (int token = from + 1; token < end; token++) {
            TokenKind kind = tokens.kind(token);
            open += kind == TokenKind.OPEN_ROUND ? 1 : kind == TokenKind.CLOSE_ROUND ? -1 : 0;
            if (open < 0 || kept.length() > LONGEST_CONDITION || !isOfConditions(tokens, token)) {
                return Optional.empty();
            }
            tokens.append(kept, token, true);
        }
        return open > 0 || kept.length() > LONGEST_CONDITION
                ? Optional.empty()
                : Optional.of(CodePoints.lower(kept.toString()));
    }

    private static boolean isOfConditions(CssTokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WHITESPACE, NUMBER, COMMA, COLON, CLOSE_ROUND -> true;
            case OPEN_ROUND -> standsAlone(tokens, token);
            case IDENT -> WORD.matcher(tokens.text(token)).matches();
            case DIMENSION -> isUnit(tokens.unit(token));
            case DELIM -> COMPARISONS.indexOf(tokens.text(token)) >= 0;
            default -> false;
        };
    }
}
