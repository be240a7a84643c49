package io.github.vitae.text.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one selector anew, as {@link HidingSelector} says. */
final class HidingSelectorWriter {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 4;
    private static final int MOST_STEPS = 12;
    private static final int ID = 10_000;
    private static final int CLASS = 100;

    /** What an element is in only while, or after, a reader does something with it. */
    private static final Set<String> STATES = Set.of(
            "hover",
            "focus",
            "focus-visible",
            "focus-within",
            "active",
            "visited",
            "target",
            "checked",
            "popover-open",
            "open");

    private static final Set<String> PLACES =
            Set.of("first-child", "last-child", "only-child", "first-of-type", "last-of-type", "only-of-type", "empty");
    private static final Set<String> COUNTED = Set.of("nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type");
    private static final Set<String> LISTS = Set.of("is", "where", "-webkit-any", "not", "has");
    private static final Set<String> ROOTS = Set.of("html", "body");
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*+");

    private final CssTokens tokens;
    private final List<HidingSelector> around;
    private final int depth;
    private final StringBuilder query = new StringBuilder();
    private final StringBuilder compound = new StringBuilder();
    private final List<String> own = new ArrayList<>();
    private int weight;
    private int steps;
    private boolean touched;
    private boolean root;
    private boolean waiting;
    private boolean searching;
    private boolean tooMuch;

    HidingSelectorWriter(CssTokens tokens, List<HidingSelector> around, int depth) {
        this.tokens = tokens;
        this.around = around;
        this.depth = depth;
    }

    static boolean joins(CssTokens tokens, int token) {
        return tokens.is(token, '>') || tokens.is(token, '+') || tokens.is(token, '~');
    }

    Optional<HidingSelector> read(int from, int to) {
        if (depth == 0 && !around.isEmpty() && !mentionsParent(from, to)) {
            parent();
            if (!joins(tokens, from)) {
                join(" ");
            }
        }
        for (int at = from; at < to; ) {
            int next = tokens.solid(at, to);
            if (joins(tokens, next)) {
                join(tokens.text(next));
                at = tokens.solid(next + 1, to);
            } else if (next > at) {
                join(" ");
                at = next;
            } else {
                int behind = simple(at, to);
                if (behind < 0) {
                    return Optional.empty();
                }
                at = behind;
            }
        }
        if (root && compound.isEmpty()) {
            // the page around what the author writes, which is not the author's
            return Optional.empty();
        }
        endCompound();
        boolean asked = !tooMuch && steps <= MOST_STEPS && query.length() <= LONGEST;
        return Optional.of(new HidingSelector(asked ? query.toString() : "", own, weight, waiting, steps, searching));
    }

    private boolean mentionsParent(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, '&')) {
                return true;
            }
        }
        return false;
    }

    private void join(String sign) {
        boolean page = root && compound.isEmpty() && query.isEmpty();
        if (page && sign.equals(" ")) {
            root = false;
            touched = false;
            return;
        }
        if (touched || query.length() > 0) {
            endCompound();
            query.append(' ');
        }
        query.append(sign.equals(" ") ? "" : sign + " ");
        own.clear();
        steps++;
    }

    private void endCompound() {
        if (query.length() <= LONGEST) {
            query.append(!compound.isEmpty() ? compound : root ? "body" : "*");
        }
        compound.setLength(0);
        touched = false;
        root = false;
    }

    /** Writes a part of a compound and returns what is behind it; -1 if no element matches. */
    private int simple(int at, int to) {
        touched = true;
        switch (tokens.kind(at)) {
            case IDENT -> {
                String name = tokens.lower(at);
                weight++;
                if (ROOTS.contains(name)) {
                    root = true;
                    return at + 1;
                }
                compound.insert(0, escaped(name));
                own.add(name);
            }
            case HASH -> {
                weight += ID;
                named("#", tokens.text(at));
            }
            case OPEN_SQUARE -> {
                return attribute(at);
            }
            case COLON -> {
                return pseudo(at + 1, to);
            }
            default -> {
                if (tokens.is(at, '.') && tokens.kind(at + 1) == TokenKind.IDENT && at + 1 < to) {
                    weight += CLASS;
                    named(".", tokens.text(at + 1));
                    return at + 2;
                }
                if (tokens.is(at, '&') && !around.isEmpty()) {
                    parent();
                } else if (!tokens.is(at, '*')) {
                    return -1;
                }
            }
        }
        return at + 1;
    }

    private void named(String sign, String name) {
        compound.append(sign).append(escaped(name));
        own.add(sign + name);
    }

    private void parent() {
        touched = true;
        List<String> queries = new ArrayList<>();
        int heaviest = 0;
        int length = 0;
        boolean waits = true;
        for (HidingSelector one : around) {
            heaviest = Math.max(heaviest, one.weight());
            waits &= one.waiting();
            tooMuch |= one.isTooMuch();
            searching |= one.searching();
            steps += one.steps();
            queries.add(one.query());
            length += one.query().length();
            if (length > LONGEST) {
                tooMuch = true;
                waits = false;
                break;
            }
        }
        weight += heaviest;
        waiting |= waits;
        append(":is(" + String.join(", ", queries) + ")");
    }

    private void append(String text) {
        if (compound.length() + text.length() > LONGEST) {
            tooMuch = true;
        } else {
            compound.append(text);
        }
    }

    /** What cannot be said exactly in the words of others asks for the attribute alone. */
    private int attribute(int open) {
        int close = tokens.closer(open);
        int name = tokens.solid(open + 1, close);
        if (tokens.kind(name) != TokenKind.IDENT
                || !ATTRIBUTE.matcher(tokens.text(name)).matches()) {
            return -1;
        }
        weight += CLASS;
        int sign = tokens.solid(name + 1, close);
        int equals = tokens.is(sign, '=') ? sign : sign + 1;
        int value = tokens.solid(equals + 1, close);
        String test = "";
        if (sign < close) {
            TokenKind kind = tokens.kind(value);
            if (value >= close
                    || !tokens.is(equals, '=')
                    || !(kind == TokenKind.IDENT || kind == TokenKind.STRING)
                    || !(equals == sign || "~|^$*".contains(tokens.text(sign)))) {
                return -1;
            }
            String text = tokens.text(value);
            String operator = equals == sign ? "" : tokens.is(sign, '~') ? "*" : tokens.text(sign);
            if (text.isEmpty() && !operator.isEmpty()) {
                return -1;
            }
            test = text.isBlank() || text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
                    ? ""
                    : operator + "=\"" + text + "\"";
        }
        append("[" + tokens.lower(name) + test + "]");
        return tokens.after(open);
    }

    private int pseudo(int name, int to) {
        if (name >= to) {
            return -1;
        }
        String word = tokens.lower(name);
        if (tokens.kind(name) == TokenKind.FUNCTION) {
            int close = Math.min(to, tokens.closer(name));
            int inside = tokens.solid(name + 1, close);
            boolean said = LISTS.contains(word)
                    ? list(word, inside, tokens.trimmed(inside, close))
                    : COUNTED.contains(word) && counted(word, inside, tokens.trimmed(inside, close));
            return said ? tokens.after(name) : -1;
        }
        if (tokens.kind(name) != TokenKind.IDENT) {
            return -1;
        }
        weight += CLASS;
        if (STATES.contains(word)) {
            waiting = true;
        } else if (PLACES.contains(word)) {
            compound.append(':').append(word);
            steps++;
        } else if (word.equals("link") || word.equals("any-link")) {
            compound.append("[href]");
        } else if (word.equals("root")) {
            root = true;
        } else if (!word.equals("enabled")) {
            return -1;
        }
        return name + 1;
    }

    private boolean counted(String word, int from, int to) {
        Optional<String> count = SelectorPolicy.count(tokens, from, to);
        weight += CLASS;
        steps++;
        compound.append(':')
                .append(word)
                .append('(')
                .append(count.orElse("").replace(" ", ""))
                .append(')');
        return count.isPresent();
    }

    /** What a reader keeps from matching, as by {@code :not(:hover)}, can be reached: it is as if it did not match. */
    private boolean list(String word, int from, int to) {
        if (depth >= DEEPEST) {
            tooMuch = true;
            return true;
        }
        List<HidingSelector> read = new ArrayList<>();
        for (int[] part : tokens.parts(from, to)) {
            Optional<HidingSelector> one = new HidingSelectorWriter(tokens, around, depth + 1).read(part[0], part[1]);
            if (one.isEmpty() || part[0] >= part[1]) {
                if (word.equals("not")) {
                    return false;
                }
            } else {
                read.add(one.get());
            }
        }
        boolean not = word.equals("not");
        if (read.isEmpty() || (not && read.stream().anyMatch(HidingSelector::waiting))) {
            return false;
        }
        if (!read.stream().allMatch(HidingSelector::waiting)) {
            read.removeIf(HidingSelector::waiting);
        } else {
            waiting = true;
        }
        int heaviest = 0;
        List<String> queries = new ArrayList<>();
        for (HidingSelector one : read) {
            heaviest = Math.max(heaviest, one.weight());
            tooMuch |= one.isTooMuch();
            searching |= one.searching();
            steps += one.steps();
            queries.add(one.query());
        }
        steps += read.size();
        searching |= word.equals("has");
        weight += word.equals("where") ? 0 : heaviest;
        append((not ? ":not(" : word.equals("has") ? ":has(" : ":is(") + String.join(", ", queries) + ")");
        return true;
    }

    private static String escaped(String name) {
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean digit = CodePoints.isDigit(c) && (at == 0 || (at == 1 && name.charAt(0) == '-'));
            if (CodePoints.isInNames(c) && c != 0 && !digit) {
                written.append(c);
            } else {
                written.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        }
        return written.toString();
    }
}
