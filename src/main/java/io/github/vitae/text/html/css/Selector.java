package io.github.vitae.text.html.css;

/**
 * A selector as it is published.
 *
 * @param root whether it starts at the author's part of a page itself, for which authors write {@code body}
 * @param rest what follows; for {@code body > p} that is {@code > p} with a blank before it
 */
public record Selector(boolean root, String rest) {

    /** The class of the plugin's own that stands for a style attribute. It weighs more than a sheet's rule, as that does. */
    public static Selector ofClass(String name) {
        return new Selector(false, "." + name + "." + name);
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
