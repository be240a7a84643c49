package io.github.vitae.text.html.css;

import java.util.List;
import java.util.stream.Collectors;

/** A rule as it is published: what it says of some elements, or rules under a condition. */
public sealed interface CssRule {

    /**
     * The rule in one line, its selectors within the author's part of a page.
     *
     * @param scope the selector of that part, such as {@code .vitae}
     */
    String text(String scope);

    /** The rule as an author would write it, for a page of one's own: {@code body} for the author's part of a page. */
    String unscoped();

    /**
     * What a rule says of the elements that it selects.
     *
     * @param selectors one or more
     * @param declarations in their order
     */
    record Style(List<Selector> selectors, List<Declaration> declarations) implements CssRule {

        public Style {
            selectors = List.copyOf(selectors);
            declarations = List.copyOf(declarations);
        }

        @Override
        public String text(String scope) {
            return block(selectors.stream().map(one -> one.text(scope)).collect(Collectors.joining(", ")));
        }

        @Override
        public String unscoped() {
            return block(selectors.stream().map(Selector::unscoped).collect(Collectors.joining(", ")));
        }

        private String block(String prelude) {
            return prelude + " { " + Declaration.text(declarations) + " }";
        }
    }

    /**
     * Rules under a condition.
     *
     * @param condition {@code @media (min-width: 600px)}
     * @param rules one or more
     */
    record Media(String condition, List<CssRule> rules) implements CssRule {

        public Media {
            rules = List.copyOf(rules);
        }

        @Override
        public String text(String scope) {
            return condition + " { "
                    + rules.stream().map(rule -> rule.text(scope)).collect(Collectors.joining(" ")) + " }";
        }

        @Override
        public String unscoped() {
            return condition + " { " + rules.stream().map(CssRule::unscoped).collect(Collectors.joining(" ")) + " }";
        }
    }
}
