package io.github.vitae.text.html.css;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Which selectors are published: names of elements, classes and ids, and some states and places among siblings, joined by any
 * combinator. None that reads attributes, looks into elements or out of the author's part of a page. Selectors Level 4.
 */
final class SelectorPolicy {

    private static final int LONGEST = 300;
    private static final Set<String> ELEMENTS = Set.of("marker", "before", "after", "first-letter", "first-line");
    /** Those that Level 2 wrote with one colon. */
    private static final Set<String> OLD_ELEMENTS = Set.of("before", "after", "first-letter", "first-line");

    private static final Set<String> STATES = Set.of(
            "hover",
            "focus",
            "focus-visible",
            "active",
            "visited",
            "link",
            "target",
            "first-child",
            "last-child",
            "only-child",
            "first-of-type",
            "last-of-type");
    private static final Set<String> COUNTED = Set.of("nth-child", "nth-of-type");
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][A-Za-z0-9]*+");
    private static final Pattern NAME = Pattern.compile("-?[A-Za-z_][A-Za-z0-9_-]*+");
    private static final Pattern COUNT =
            Pattern.compile("even|odd|[+-]?[0-9]{1,9}|[+-]?[0-9]{0,9}n( ?[+-] ?[0-9]{1,9})?");

    private final CssTokens tokens;
    private final UnaryOperator<String> ids;
    private final int to;
    private final StringBuilder kept = new StringBuilder();
    private int at;
    private int depth;
    private boolean ended;

    private SelectorPolicy(CssTokens tokens, int from, int to, UnaryOperator<String> ids) {
        this.tokens = tokens;
        this.to = to;
        this.ids = ids;
        at = from;
    }

    /**
     * A selector without blanks around it as it is published.
     *
     * @param ids how an id of an author's is published
     * @return nothing if it is not published
     */
    static Optional<Selector> selector(CssTokens tokens, int from, int to, UnaryOperator<String> ids) {
        return new SelectorPolicy(tokens, from, to, ids).read();
    }

    /** Whether a browser, too, could not read a selector, which costs it the whole rule: {@code p >}, {@code .1a}. */
    static boolean isBroken(CssTokens tokens, int from, int to) {
        boolean compound = false;
        for (int token = from; token < to; token = tokens.after(token)) {
            switch (tokens.kind(token)) {
                case IDENT, HASH, FUNCTION, OPEN_SQUARE -> compound = true;
                case COLON, WHITESPACE -> {}
                case DELIM -> {
                    if (tokens.is(token, '.') && tokens.kind(token + 1) != TokenKind.IDENT) {
                        return true;
                    }
                    if (tokens.is(token, '>') || tokens.is(token, '+') || tokens.is(token, '~')) {
                        if (!compound) {
                            return true;
                        }
                        compound = false;
                    } else if (tokens.is(token, '*') || tokens.is(token, '&')) {
                        compound = true;
                    } else if (!tokens.is(token, '.') && !tokens.is(token, '|')) {
                        return true;
                    }
                }
                default -> {
                    return true;
                }
            }
        }
        return !compound;
    }

    private Optional<Selector> read() {
        for (int root = root(); root > depth; root = root()) {
            depth = root;
            at += tokens.kind(at) == TokenKind.COLON ? 2 : 1;
            kept.setLength(0);
            if (at < to && (!combinator() || kept.indexOf("+") >= 0 || kept.indexOf("~") >= 0)) {
                // beside the author's part of the page, not in it
                return Optional.empty();
            }
        }
        while (at < to) {
            // nothing may follow what is no element of the page
            if (ended || !compound() || (at < to && !combinator())) {
                return Optional.empty();
            }
        }
        return kept.length() > LONGEST ? Optional.empty() : Optional.of(new Selector(depth > 0, kept.toString()));
    }

    /** 1 for {@code html} and {@code :root}, 2 for {@code body}: they stand for the author's part of a page; 0 for another. */
    private int root() {
        boolean colon = tokens.kind(at) == TokenKind.COLON;
        int name = colon ? at + 1 : at;
        if (name >= to || tokens.kind(name) != TokenKind.IDENT || !endsCompound(name + 1)) {
            return 0;
        }
        return switch (tokens.lower(name)) {
            case "root" -> colon ? 1 : 0;
            case "html" -> colon ? 0 : 1;
            case "body" -> colon ? 0 : 2;
            default -> 0;
        };
    }

    private boolean endsCompound(int token) {
        return token >= to || tokens.kind(token) == TokenKind.WHITESPACE || joins(token);
    }

    private boolean joins(int token) {
        return tokens.is(token, '>') || tokens.is(token, '+') || tokens.is(token, '~');
    }

    /** Reads what joins two compounds, a blank or a sign; false if nothing follows. */
    private boolean combinator() {
        at = tokens.solid(at, to);
        if (at < to && joins(at)) {
            kept.append(' ').append(tokens.text(at));
            at = tokens.solid(at + 1, to);
        }
        kept.append(' ');
        return at < to;
    }

    private boolean compound() {
        int first = at;
        if (tokens.is(at, '*')) {
            keep("*");
        } else if (tokens.kind(at) == TokenKind.IDENT) {
            String name = tokens.text(at);
            keep(name);
            if (!ELEMENT.matcher(name).matches()) {
                return false;
            }
        }
        while (!endsCompound(at)) {
            if (!simple()) {
                return false;
            }
        }
        return at > first;
    }

    private void keep(String part) {
        kept.append(part);
        at++;
    }

    private boolean simple() {
        if (ended) {
            return false;
        }
        if (tokens.kind(at) == TokenKind.HASH) {
            return id(at++);
        }
        if (tokens.is(at, '.') && isName(at + 1)) {
            at++;
            keep("." + tokens.text(at));
            return true;
        }
        return tokens.kind(at) == TokenKind.COLON && pseudo();
    }

    private boolean id(int token) {
        String name = tokens.text(token);
        kept.append('#').append(ids.apply(name));
        return NAME.matcher(name).matches();
    }

    private boolean isName(int token) {
        return token < to
                && tokens.kind(token) == TokenKind.IDENT
                && NAME.matcher(tokens.text(token)).matches();
    }

    private boolean pseudo() {
        boolean two = tokens.kind(at + 1) == TokenKind.COLON;
        int name = two ? at + 2 : at + 1;
        if (name >= to) {
            return false;
        }
        String word = tokens.lower(name);
        kept.append(two ? "::" : ":").append(word);
        at = tokens.after(name);
        if (tokens.kind(name) == TokenKind.FUNCTION) {
            int end = Math.min(to, tokens.closer(name));
            int inside = tokens.solid(name + 1, end);
            kept.append('(');
            boolean listed = word.equals("not")
                    ? negated(inside, tokens.trimmed(inside, end))
                    : COUNTED.contains(word) && counted(inside, tokens.trimmed(inside, end));
            kept.append(')');
            return listed && !two;
        }
        ended = two || OLD_ELEMENTS.contains(word);
        Set<String> listed = two ? ELEMENTS : ended ? OLD_ELEMENTS : STATES;
        return tokens.kind(name) == TokenKind.IDENT && listed.contains(word);
    }

    /** What {@code :not()} may ask for: one name of an element, one class or one id. */
    private boolean negated(int from, int to) {
        boolean dot = tokens.is(from, '.');
        int name = dot ? from + 1 : from;
        if (to != name + 1) {
            return false;
        }
        if (!dot && tokens.kind(name) == TokenKind.HASH) {
            return id(name);
        }
        kept.append(dot ? "." : "").append(tokens.text(name));
        return isName(name);
    }

    private boolean counted(int from, int to) {
        Optional<String> count = count(tokens, from, to);
        kept.append(count.orElse(""));
        return count.isPresent();
    }

    /** Which among siblings: {@code 2n+1}, which is a number with a unit and another number; nothing if it is no such thing. */
    static Optional<String> count(CssTokens tokens, int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int token = from; token < to; token++) {
            String part = tokens.kind(token) == TokenKind.WHITESPACE ? " " : tokens.lower(token) + tokens.unit(token);
            written.append(CodePoints.lower(part));
        }
        return COUNT.matcher(written).matches() ? Optional.of(written.toString()) : Optional.empty();
    }
}
