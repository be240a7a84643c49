package io.github.vitae.text.html.css;

import java.util.List;

/** A rule as it is published: what it says of some elements, or rules under a condition. */
public sealed interface CssRule {

    /**
     * Writes the rule in one line, its selectors within the author's part of a page.
     *
     * @param css takes it
     * @param scope the selector of that part, such as {@code .vitae}; empty if a whole page is the author's
     */
    void append(StringBuilder css, String scope);

    /** The rule in one line, its selectors within the author's part of a page, such as {@code .vitae}. */
    default String text(String scope) {
        StringBuilder css = new StringBuilder();
        append(css, scope);
        return css.toString();
    }

    /** The rule as an author would write it, for a page of one's own: {@code body} for the author's part of a page. */
    default String unscoped() {
        return text("");
    }

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
        public void append(StringBuilder css, String scope) {
            for (int i = 0; i < selectors.size(); i++) {
                css.append(i == 0 ? "" : ", ");
                selectors.get(i).append(css, scope);
            }
            css.append(" { ").append(Declaration.text(declarations)).append(" }");
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
        public void append(StringBuilder css, String scope) {
            css.append(condition).append(" {");
            for (CssRule rule : rules) {
                css.append(' ');
                rule.append(css, scope);
            }
            css.append(" }");
        }
    }
}
