package io.github.vitae.model;

import java.util.Objects;

/**
 * The author's own style rules, filtered and scoped to the author's part of a page. Made in room {@code text} and
 * nowhere else.
 *
 * @param css rules of CSS, one to a line; empty if there are none
 * @param colours rules that are to stand behind them: their colours on light and on dark paper
 */
public record AuthorStyles(String css, String colours) {

    public static final AuthorStyles NONE = new AuthorStyles("", "");

    public AuthorStyles {
        Objects.requireNonNull(css, "css");
        Objects.requireNonNull(colours, "colours");
    }
}
