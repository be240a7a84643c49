package io.github.vitae.text.html;

import io.github.vitae.text.html.css.HidingDeclarations;
import io.github.vitae.text.html.css.HidingRule;
import io.github.vitae.text.html.css.HidingSelector;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What an author's own style sheets, and the {@code style} attribute, say of whether an element is shown: the rules that the
 * package {@code text.html.css} reads, asked of elements.
 *
 * <p>The work has a limit. Of rules behind the {@value #MOST_RULES}th, of selectors that are too long or too deep, and of all
 * rules once {@value #MOST_WORK} comparisons are done, it counts only whether one that hides names an element's identifier,
 * one of its classes or its kind at its end: then the element is hidden, because in doubt nothing is published.
 */
public final class HidingStyles {

    private static final int MOST_RULES = 5000;
    private static final long MOST_WORK = 30_000_000;

    private static final int PRICE_OF_MATCH = 20;

    private static final Comparator<Rule> WEAKEST_FIRST =
            Comparator.<Rule>comparingInt(rule -> rule.selector.weight()).thenComparingInt(Rule::order);

    /** By the key of their selectors. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    /** Keys of all rules that hide. */
    private final Set<String> hiding = new HashSet<>();

    /** Keys of elements that are hidden without further questions. */
    private Set<String> doubtful = new HashSet<>();

    private int size;
    private long work;

    /** A rule, and its place among all. */
    private record Rule(HidingSelector selector, Evaluator elements, HidingDeclarations declarations, int order) {}

    private HidingStyles() {}

    /** The rules of some style sheets. */
    public static HidingStyles of(List<String> sheets) {
        HidingStyles styles = new HidingStyles();
        sheets.forEach(sheet -> HidingRule.read(sheet, styles::add));
        return styles;
    }

    private void add(HidingRule rule) {
        HidingSelector selector = rule.selector();
        if (rule.hiding()) {
            hiding.add(selector.key());
        }
        if (size >= MOST_RULES || selector.isTooMuch()) {
            if (rule.hiding()) {
                doubtful.add(selector.key());
            }
            return;
        }
        try {
            Evaluator elements = Selector.evaluatorOf(selector.query());
            rules.computeIfAbsent(selector.key(), key -> new ArrayList<>())
                    .add(new Rule(selector, elements, rule.declarations(), size++));
        } catch (Selector.SelectorParseException | IllegalArgumentException unreadable) {
            // a selector of a later time; what it is for stays
        }
    }

    /** What applies to an element while nobody does anything with it. */
    HidingDeclarations of(Element element) {
        return of(element, HidingDeclarations.NONE);
    }

    /**
     * What applies to an element while nobody does anything with it.
     *
     * @param attributes what its attributes declare, which is weaker than any rule
     */
    public HidingDeclarations of(Element element, HidingDeclarations attributes) {
        return of(element, attributes, Optional.empty());
    }

    private HidingDeclarations of(Element element, HidingDeclarations attributes, Optional<Rule> besides) {
        List<HidingDeclarations> declared = new ArrayList<>(List.of(attributes));
        if (size > 0 || !doubtful.isEmpty()) {
            Set<String> names = names(element);
            List<Rule> matching = matching(element, names, false);
            if (isDoubtful(names)) {
                return HidingDeclarations.HIDING;
            }
            matching.forEach(rule -> declared.add(rule.declarations));
        }
        if (element.hasAttr("style")) {
            declared.add(HidingDeclarations.of(PlainText.visible(element.attr("style"))));
        }
        besides.ifPresent(rule -> declared.add(rule.declarations));
        return declared.size() == 1 ? attributes : HidingDeclarations.all(declared);
    }

    /** Whether a reader can have an element shown, as what waits for the mouse to come near. */
    public boolean isReachable(Element element) {
        if (size == 0) {
            return false;
        }
        for (Rule rule : matching(element, names(element), true)) {
            if (!of(element, HidingDeclarations.NONE, Optional.of(rule)).hide()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubtful(Set<String> names) {
        return !doubtful.isEmpty() && names.stream().anyMatch(doubtful::contains);
    }

    /** The rules for an element, the weakest first. */
    private List<Rule> matching(Element element, Set<String> names, boolean waiting) {
        List<Rule> matching = new ArrayList<>();
        for (String name : names) {
            for (Rule rule : rules.getOrDefault(name, List.of())) {
                if (work > MOST_WORK) {
                    doubtful = hiding;
                    return List.of();
                }
                work++;
                if (rule.selector.waiting() == waiting && names.containsAll(rule.selector.own())) {
                    work += rule.selector.price();
                    if (element.is(rule.elements)) {
                        work += PRICE_OF_MATCH;
                        matching.add(rule);
                    }
                }
            }
        }
        matching.sort(WEAKEST_FIRST);
        return matching;
    }

    private static Set<String> names(Element element) {
        Set<String> names = new HashSet<>(Set.of("*"));
        names.add(element.normalName());
        names.add("#" + element.id());
        element.classNames().forEach(name -> names.add("." + name));
        return names;
    }
}
