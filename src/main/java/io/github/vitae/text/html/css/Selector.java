package io.github.vitae.text.html.css;

import java.util.List;

/**
 * A selector as it is published.
 *
 * @param root whether it starts at the author's part of a page itself, for which authors write {@code body}
 * @param rest what follows; for {@code body > p} that is {@code > p} with a blank before it
 * @param simple the simple selectors that the whole consists of, if it asks for one element by its name, classes and id and
 *     nothing else: {@code [p, .note]}; the names are the author's. Empty for any other
 */
public record Selector(boolean root, String rest, List<String> simple) {

    public Selector {
        simple = List.copyOf(simple);
    }

    /** The class of the plugin's own that stands for a style attribute. It weighs more than a sheet's rule, as that does. */
    public static Selector ofClass(String name) {
        return new Selector(false, "." + name + "." + name, List.of());
    }

    void append(StringBuilder css, String scope) {
        if (scope.isEmpty()) {
            css.append(root ? "body" : "");
        } else {
            css.append(scope).append(root ? "" : " ");
        }
        css.append(rest);
    }
}
