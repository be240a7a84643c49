package io.github.vitae.text.html.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a rule of an author's own says of whether elements are shown. Only rules that hold on a screen, whatever it is like, are
 * read: none on paper or on small screens.
 *
 * @param selector which elements it is for
 * @param declarations what it says of them; never empty
 * @param hiding whether they hide an element, or its text, while nobody does anything with it
 */
public record HidingRule(HidingSelector selector, HidingDeclarations declarations, boolean hiding) {

    private static final Set<String> HOLDING = Set.of("supports", "layer", "scope");
    /** Of rules, each for one selector. Many more can be written only by blocks within a rule of many selectors. */
    private static final int MOST = 100_000;
    /** In pixels: no screen is smaller. */
    private static final double SMALLEST = 300;

    private static final double EM = 16;

    /**
     * A sheet or a block that is to be read.
     *
     * @param around the selectors of the rule whose block it is; none for what holds rules alone
     */
    private record Part(int from, int to, List<HidingSelector> around, boolean outermost) {}

    /** Reads a style sheet and passes on its rules in order, those in rules that hold too, however deep they are. One behind the
     * {@value #MOST}th counts as one for any element. */
    public static void read(String css, Consumer<HidingRule> rules) {
        CssTokens tokens = CssTokens.of(css);
        Deque<Part> left = new ArrayDeque<>();
        left.push(new Part(0, tokens.size(), List.of(), true));
        int said = 0;
        while (!left.isEmpty()) {
            Part part = left.pop();
            said += part.around.size();
            if (said > MOST) {
                part = new Part(part.from, part.to, List.of(HidingSelector.ANY), false);
            }
            List<Part> inner = part.around.isEmpty() ? sheet(tokens, part) : block(tokens, part, rules);
            for (int at = inner.size() - 1; at >= 0; at--) {
                left.push(inner.get(at));
            }
        }
    }

    private static List<Part> sheet(CssTokens tokens, Part part) {
        List<Part> inner = new ArrayList<>();
        for (CssSheet sheet = new CssSheet(tokens, part.from, part.to, part.outermost); sheet.next(); ) {
            if (sheet.hasBlock()) {
                inner(tokens, sheet.start(), sheet.end(), sheet.open(), List.of())
                        .ifPresent(inner::add);
            }
        }
        return inner;
    }

    private static List<Part> block(CssTokens tokens, Part part, Consumer<HidingRule> rules) {
        HidingDeclarations declarations = HidingDeclarations.of(tokens, part.from, part.to);
        if (!declarations.isEmpty()) {
            boolean hiding = declarations.hideAnything();
            for (HidingSelector selector : part.around) {
                rules.accept(new HidingRule(selector, declarations, hiding && !selector.waiting()));
            }
        }
        List<Part> inner = new ArrayList<>();
        for (CssBlock block = new CssBlock(tokens, part.from, part.to); block.next(); ) {
            if (block.isRule()) {
                inner(tokens, block.start(), block.end(), block.open(), part.around)
                        .ifPresent(inner::add);
            }
        }
        return inner;
    }

    /** The block of a rule that stands in a sheet, or in another rule: CSS Nesting Module, section 3. */
    private static Optional<Part> inner(CssTokens tokens, int from, int to, int open, List<HidingSelector> around) {
        boolean condition = tokens.kind(from) == TokenKind.AT_KEYWORD;
        List<HidingSelector> selectors = condition ? around : HidingSelector.list(tokens, from, to, around);
        boolean read = condition ? holds(tokens, from, to) : !selectors.isEmpty();
        return read ? Optional.of(new Part(open + 1, tokens.closer(open), selectors, false)) : Optional.empty();
    }

    /** Whether a condition holds on all screens: {@code @media all}, {@code @media (min-width: 1px)}, {@code @supports …}. */
    private static boolean holds(CssTokens tokens, int from, int to) {
        String name = tokens.lower(from);
        int start = tokens.solid(from + 1, to);
        if (HOLDING.contains(name)) {
            return !(start < to && tokens.lower(start).equals("not"));
        }
        if (!name.equals("media")) {
            return false;
        }
        for (int[] query : tokens.parts(start, to)) {
            if (query(tokens, query[0], query[1])) {
                return true;
            }
        }
        return false;
    }

    /** A media query, Media Queries Level 4, section 3: a kind of medium and features, joined by {@code and}. */
    private static boolean query(CssTokens tokens, int from, int to) {
        boolean not = false;
        for (int at = from; at < to; at = tokens.solid(tokens.after(at), to)) {
            if (tokens.kind(at) == TokenKind.OPEN_ROUND) {
                if (not || !feature(tokens, at + 1, Math.min(to, tokens.closer(at)))) {
                    return false;
                }
                continue;
            }
            switch (tokens.kind(at) == TokenKind.IDENT ? tokens.lower(at) : "") {
                case "not" -> not = true;
                case "only", "and" -> {}
                case "all", "screen" -> {
                    if (not) {
                        return false;
                    }
                }
                case "print", "speech" -> {
                    if (!not) {
                        return false;
                    }
                    // all that follows is part of what is not
                    return tokens.trimmed(at + 1, to) == at + 1;
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether every screen has it: {@code min-width: 1px}, {@code width > 0}. */
    private static boolean feature(CssTokens tokens, int from, int to) {
        int name = tokens.solid(from, to);
        int sign = tokens.solid(name + 1, to);
        boolean least =
                tokens.kind(sign) == TokenKind.COLON && tokens.lower(name).startsWith("min-");
        int equals = tokens.is(sign, '>') && tokens.is(sign + 1, '=') ? sign + 1 : sign;
        int value = tokens.solid(equals + 1, to);
        if (value >= to || !(least || tokens.is(sign, '>')) || tokens.trimmed(value, to) != value + 1) {
            return false;
        }
        return switch (least ? tokens.lower(name).substring("min-".length()) : tokens.lower(name)) {
            case "width", "height", "device-width", "device-height" ->
                pixels(tokens, value).filter(size -> size < SMALLEST).isPresent();
            default -> false;
        };
    }

    private static Optional<Double> pixels(CssTokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> Optional.of(Double.valueOf(tokens.text(token))).filter(number -> number == 0);
            case DIMENSION ->
                switch (CodePoints.lower(tokens.unit(token))) {
                    case "px" -> Optional.of(Double.valueOf(tokens.text(token)));
                    case "em", "rem" -> Optional.of(Double.parseDouble(tokens.text(token)) * EM);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }
}
