package io.github.vitae.text.html.css;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which elements an author's own rules hide, by {@code display: none}, {@code visibility: hidden} or {@code collapse}, whether
 * that is published or not. Asked of one element at a time, by its name, classes and id: rules whose selector consists of
 * these alone are known, under no condition; the one that weighs most decides, as in a browser. Rules with combinators
 * ({@code .a .b}), states ({@code :hover}), attributes, and those within {@code @media} do not count: they hide sometimes.
 *
 * <p>For example, after {@code .note { display: none } p.note { display: block }}, a {@code div} of class {@code note} is
 * hidden, and a {@code p} of that class is not.
 */
public final class HidingRules {

    private static final Set<String> HIDDEN = Set.of("hidden", "collapse");

    /** What a browser reads; what it does not leaves another declaration in force. */
    private static final Set<String> DISPLAYS = Set.of(
            "none",
            "block",
            "inline",
            "inline-block",
            "flex",
            "inline-flex",
            "grid",
            "inline-grid",
            "table",
            "inline-table",
            "table-row",
            "table-cell",
            "list-item",
            "flow-root",
            "contents",
            "initial",
            "inherit",
            "unset",
            "revert");

    private static final Set<String> VISIBILITIES =
            Set.of("visible", "hidden", "collapse", "initial", "inherit", "unset", "revert");

    /** By the last of a selector's parts, then by all of them. */
    private final Map<String, Map<Set<String>, Shown>> rules = new HashMap<>();

    private int order;

    /**
     * What is said of display or visibility.
     *
     * @param value in lower case
     * @param important whether it is {@code !important}
     * @param weight the selector's specificity; of two that weigh the same, the later one decides
     * @param order counted from 0
     */
    private record Said(String value, boolean important, int weight, int order) {

        Said weighing(int heavier) {
            return new Said(value, important, heavier, order);
        }

        boolean isWeakerThan(Said other) {
            if (important != other.important) {
                return other.important;
            }
            return weight != other.weight ? weight < other.weight : order <= other.order;
        }
    }

    /** What is said of both. */
    private record Shown(Optional<Said> display, Optional<Said> visibility) {

        private static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty());

        Shown and(Shown other) {
            return new Shown(stronger(display, other.display), stronger(visibility, other.visibility));
        }

        Shown weighing(int weight) {
            return new Shown(display.map(said -> said.weighing(weight)), visibility.map(said -> said.weighing(weight)));
        }

        private static Optional<Said> stronger(Optional<Said> one, Optional<Said> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return one.get().isWeakerThan(other.get()) ? other : one;
        }

        boolean isNothing() {
            return display.isEmpty() && visibility.isEmpty();
        }

        boolean isHidden() {
            return display.filter(said -> said.value.equals("none")).isPresent()
                    || visibility.filter(said -> HIDDEN.contains(said.value)).isPresent();
        }
    }

    /** Takes a rule. */
    void rule(List<Selector> selectors, CssTokens tokens, int from, int to) {
        Shown said = said(tokens, from, to);
        if (said.isNothing()) {
            return;
        }
        for (Selector selector : selectors) {
            List<String> simple = selector.simple();
            if (!simple.isEmpty()) {
                rules.computeIfAbsent(simple.get(simple.size() - 1), key -> new LinkedHashMap<>())
                        .merge(Set.copyOf(simple), said.weighing(weight(simple)), Shown::and);
            }
        }
    }

    private static int weight(List<String> simple) {
        int weight = 0;
        for (String one : simple) {
            weight += one.startsWith("#") ? 1_000_000 : one.startsWith(".") ? 1_000 : one.equals("*") ? 0 : 1;
        }
        return weight;
    }

    private Shown said(CssTokens tokens, int from, int to) {
        Shown said = Shown.NOTHING;
        for (CssBlock block = new CssBlock(tokens, from, to); block.next(); ) {
            int colon = tokens.solid(block.start() + 1, block.end());
            if (block.isDeclaration() && colon < block.end() && tokens.kind(colon) == TokenKind.COLON) {
                int value = tokens.solid(colon + 1, block.end());
                int bare = CssPolicy.beforeImportant(tokens, value, block.end());
                if (bare == value + 1) {
                    said = said.and(said(tokens.lower(block.start()), tokens.lower(value), bare < block.end()));
                }
            }
        }
        return said;
    }

    private Shown said(String property, String value, boolean important) {
        if (property.equals("display") && DISPLAYS.contains(value)) {
            return new Shown(Optional.of(new Said(value, important, 0, order++)), Optional.empty());
        }
        return property.equals("visibility") && VISIBILITIES.contains(value)
                ? new Shown(Optional.empty(), Optional.of(new Said(value, important, 0, order++)))
                : Shown.NOTHING;
    }

    /**
     * Whether an element is hidden by what the author says of it.
     *
     * @param name of the element, in lower case
     * @param id empty if it has none
     * @param classes as the author wrote them
     * @param style the value of its style attribute; empty if it has none
     */
    public boolean hides(String name, String id, Collection<String> classes, String style) {
        if (rules.isEmpty() && style.isEmpty()) {
            return false;
        }
        Shown shown = Shown.NOTHING;
        if (!style.isEmpty()) {
            CssTokens tokens = CssTokens.of(style);
            shown = said(tokens, 0, tokens.size()).weighing(Integer.MAX_VALUE);
        }
        List<String> own = new ArrayList<>(List.of("*", name));
        if (!id.isEmpty()) {
            own.add("#" + id);
        }
        classes.forEach(one -> own.add("." + one));
        Set<String> all = new HashSet<>(own);
        for (String one : all) {
            for (Map.Entry<Set<String>, Shown> rule :
                    rules.getOrDefault(one, Map.of()).entrySet()) {
                if (all.containsAll(rule.getKey())) {
                    shown = shown.and(rule.getValue());
                }
            }
        }
        return shown.isHidden();
    }
}
