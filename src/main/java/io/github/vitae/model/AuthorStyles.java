package io.github.vitae.model;

import java.util.Objects;

/**
 * The author's own style rules, filtered and scoped to the author's part of a page. Made in room {@code text} and
 * nowhere else.
 *
 * @param css rules of CSS, one to a line; empty if there are none
 */
public record AuthorStyles(String css) {

    public static final AuthorStyles NONE = new AuthorStyles("");

    public AuthorStyles {
        Objects.requireNonNull(css, "css");
    }
}
