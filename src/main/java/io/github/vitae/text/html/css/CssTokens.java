package io.github.vitae.text.html.css;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in CSS as tokens (CSS Syntax Module Level 3, section 4.3), each with its place in the text. They are kept in arrays,
 * 16 bytes for each, and their names are read when they are asked for, so that a megabyte of brackets is no burden. Which
 * bracket closes which is known beforehand, so that nothing that reads blocks goes down into them.
 *
 * <p>For example {@code a{color:red}} is an IDENT, an OPEN_CURLY, an IDENT, a COLON, an IDENT and a CLOSE_CURLY.
 */
public final class CssTokens {

    private static final String SINGLE = ":;,[](){}";
    private static final TokenKind[] SINGLES = {
        TokenKind.COLON,
        TokenKind.SEMICOLON,
        TokenKind.COMMA,
        TokenKind.OPEN_SQUARE,
        TokenKind.CLOSE_SQUARE,
        TokenKind.OPEN_ROUND,
        TokenKind.CLOSE_ROUND,
        TokenKind.OPEN_CURLY,
        TokenKind.CLOSE_CURLY
    };

    private final String css;
    private final CodePoints points;
    private TokenKind[] kinds;
    private int[] starts;
    private int[] ends;
    /** For what opens a block, the index of what closes it, or of the end; until that is known, the block around it. */
    private int[] closers;

    private int size;
    private int innermost = -1;

    private CssTokens(String css) {
        this.css = css;
        points = new CodePoints(css);
        int capacity = 16 + css.length() / 4;
        kinds = new TokenKind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        closers = new int[capacity];
    }

    /** Reads a text, whatever it is: there is no text that consists of no tokens. */
    public static CssTokens of(String css) {
        CssTokens tokens = new CssTokens(css);
        for (int at = 0; at < css.length(); ) {
            at = css.startsWith("/*", at) ? tokens.endOfComment(at) : tokens.token(at);
        }
        while (tokens.innermost >= 0) {
            tokens.close(tokens.size);
        }
        return tokens;
    }

    private int endOfComment(int at) {
        int close = css.indexOf("*/", at + 2);
        return close < 0 ? css.length() : close + 2;
    }

    /** Reads the token that starts at a place (section 4.3.1) and returns where it ends. */
    private int token(int at) {
        int c = points.at(at);
        int single = SINGLE.indexOf(c);
        if (single >= 0) {
            return add(SINGLES[single], at, at + 1);
        }
        if (CodePoints.isWhitespace(c)) {
            return add(TokenKind.WHITESPACE, at, points.endOfWhitespace(at));
        }
        if (c == '"' || c == '\'') {
            return string(at, c);
        }
        if (points.isNumber(at)) {
            return numeric(at);
        }
        if (c == '-' && css.startsWith("-->", at)) {
            return add(TokenKind.CDC, at, at + 3);
        }
        if (points.isName(at)) {
            return named(at);
        }
        if (c == '<' && css.startsWith("<!--", at)) {
            return add(TokenKind.CDO, at, at + 4);
        }
        if (c == '@' && points.isName(at + 1)) {
            return add(TokenKind.AT_KEYWORD, at, points.endOfName(at + 1));
        }
        if (c == '#' && (CodePoints.isInNames(points.at(at + 1)) || points.isEscape(at + 1))) {
            return add(TokenKind.HASH, at, points.endOfName(at + 1));
        }
        return add(TokenKind.DELIM, at, at + 1);
    }

    private int string(int at, int quote) {
        int end = at + 1;
        while (end < css.length()) {
            int c = points.at(end);
            if (c == quote) {
                return add(TokenKind.STRING, at, end + 1);
            }
            if (CodePoints.isNewline(c)) {
                return add(TokenKind.BAD_STRING, at, end);
            }
            end = c != '\\'
                    ? end + 1
                    : CodePoints.isNewline(points.at(end + 1)) ? points.endOfNewline(end + 1) : points.endOfEscape(end);
        }
        return add(TokenKind.STRING, at, end);
    }

    private int numeric(int at) {
        int end = points.endOfNumber(at);
        if (points.isName(end)) {
            return add(TokenKind.DIMENSION, at, points.endOfName(end));
        }
        return points.at(end) == '%' ? add(TokenKind.PERCENTAGE, at, end + 1) : add(TokenKind.NUMBER, at, end);
    }

    /** A name, a function or an address (section 4.3.4). */
    private int named(int at) {
        int end = points.endOfName(at);
        if (points.at(end) != '(') {
            return add(TokenKind.IDENT, at, end);
        }
        if (CodePoints.lower(points.unescaped(at, end)).equals("url")) {
            int inside = points.endOfWhitespace(end + 1);
            if (points.at(inside) != '"' && points.at(inside) != '\'') {
                return address(at, inside);
            }
        }
        return add(TokenKind.FUNCTION, at, end + 1);
    }

    private int address(int at, int inside) {
        int end = inside;
        while (end < css.length()) {
            int c = points.at(end);
            if (c == ')') {
                return add(TokenKind.URL, at, end + 1);
            }
            if (CodePoints.isWhitespace(c)) {
                end = points.endOfWhitespace(end);
                if (end < css.length() && points.at(end) != ')') {
                    return badAddress(at, end);
                }
            } else if (c == '"' || c == '\'' || c == '(' || CodePoints.isNonPrintable(c)) {
                return badAddress(at, end);
            } else if (c == '\\') {
                if (!points.isEscape(end)) {
                    return badAddress(at, end);
                }
                end = points.endOfEscape(end);
            } else {
                end++;
            }
        }
        return add(TokenKind.URL, at, end);
    }

    private int badAddress(int at, int inside) {
        int end = inside;
        while (end < css.length() && points.at(end) != ')') {
            end = points.isEscape(end) ? points.endOfEscape(end) : end + 1;
        }
        return add(TokenKind.BAD_URL, at, Math.min(css.length(), end + 1));
    }

    private int add(TokenKind kind, int start, int end) {
        if (size == kinds.length) {
            int capacity = size + size / 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            closers = Arrays.copyOf(closers, capacity);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        if (kind.closer() != TokenKind.END) {
            closers[size] = innermost;
            innermost = size;
        } else if (innermost >= 0 && kind(innermost).closer() == kind) {
            // another closing bracket than the innermost block's own is a token like others (section 5.4.8)
            close(size);
        }
        size++;
        return end;
    }

    private void close(int closer) {
        int around = closers[innermost];
        closers[innermost] = closer;
        innermost = around;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The kind of a token; END behind the last one. */
    public TokenKind kind(int token) {
        return token < size ? kinds[token] : TokenKind.END;
    }

    /** Whether it is this sign, which means nothing by itself. */
    public boolean is(int token, char sign) {
        return kind(token) == TokenKind.DELIM && css.charAt(starts[token]) == sign;
    }

    /** Where a token starts in the text; the end of the text behind the last one. */
    public int start(int token) {
        return token < size ? starts[token] : css.length();
    }

    /** Where a token ends in the text. */
    public int end(int token) {
        return ends[token];
    }

    /** Whether a comment, and nothing else, stands between a token and the one before it. */
    public boolean isBehindComment(int token) {
        return token > 0 && starts[token] > ends[token - 1];
    }

    /** What closes the block that a token opens: an index, {@link #size} if nothing does. */
    public int closer(int token) {
        return closers[token];
    }

    /** The token behind a component value: a block with all that is in it, or one token (section 5.4.7). */
    public int after(int token) {
        return kind(token).closer() == TokenKind.END ? token + 1 : Math.min(size, closers[token] + 1);
    }

    /** From a token on, the first one that is no white space, before another. */
    public int solid(int token, int to) {
        int at = token;
        while (at < to && kind(at) == TokenKind.WHITESPACE) {
            at++;
        }
        return at;
    }

    /** Before a token, behind the last one that is no white space. */
    public int trimmed(int from, int token) {
        int at = token;
        while (at > from && kind(at - 1) == TokenKind.WHITESPACE) {
            at--;
        }
        return at;
    }

    /**
     * What a token says, its escapes resolved: a name without {@code @}, {@code #} and {@code (}, the contents of a string,
     * the number of a percentage or a dimension as it is written, any other as it is.
     */
    public String text(int token) {
        int start = starts[token];
        int end = ends[token];
        return switch (kind(token)) {
            case IDENT -> points.unescaped(start, end);
            case FUNCTION -> points.unescaped(start, end - 1);
            case AT_KEYWORD, HASH -> points.unescaped(start + 1, end);
            case STRING -> points.unescaped(start + 1, endOfContents(start, end));
            case NUMBER, PERCENTAGE, DIMENSION -> css.substring(start, points.endOfNumber(start));
            default -> css.substring(start, end);
        };
    }

    /** A name in lower case, as CSS compares most of them. */
    public String lower(int token) {
        return CodePoints.lower(text(token));
    }

    /** The unit of a dimension, {@code %} of a percentage; empty for anything else. */
    public String unit(int token) {
        return switch (kind(token)) {
            case DIMENSION -> points.unescaped(points.endOfNumber(starts[token]), ends[token]);
            case PERCENTAGE -> "%";
            default -> "";
        };
    }

    /**
     * Writes a token anew, its escapes resolved, any number of blanks and comments as one blank.
     *
     * @param follows whether a comment before it counts
     */
    void append(StringBuilder written, int token, boolean follows) {
        boolean blank = kind(token) == TokenKind.WHITESPACE || (follows && isBehindComment(token));
        if (blank && (written.length() == 0 || written.charAt(written.length() - 1) != ' ')) {
            written.append(' ');
        }
        char first = css.charAt(starts[token]);
        switch (kind(token)) {
            case WHITESPACE -> {}
            case FUNCTION -> written.append(text(token)).append('(');
            case HASH -> written.append('#').append(text(token));
            case STRING -> written.append(first).append(text(token)).append(first);
            default -> written.append(text(token)).append(unit(token));
        }
    }

    /** What stands between the commas of a list, without the blanks around it: where each starts and ends. */
    List<int[]> parts(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at = after(at)) {
            if (kind(at) == TokenKind.COMMA) {
                parts.add(part(start, at));
                start = at + 1;
            }
        }
        parts.add(part(start, to));
        return parts;
    }

    private int[] part(int from, int to) {
        int solid = solid(from, to);
        return new int[] {solid, trimmed(solid, to)};
    }

    /** One that the end of the input ends has no quotation mark there, though it may end with one that is escaped. */
    private int endOfContents(int start, int end) {
        int at = start + 1;
        while (at < end && css.charAt(at) != css.charAt(start)) {
            at = points.isEscape(at) ? points.endOfEscape(at) : at + 1;
        }
        return Math.min(at, end);
    }

    /** The text that some tokens stand in, as it was written, with blanks for comments. */
    public String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int token = from; token < to; token++) {
            if (token > from) {
                written.append(" ".repeat(starts[token] - ends[token - 1]));
            }
            written.append(css, starts[token], ends[token]);
        }
        return written.toString();
    }
}
