package io.github.vitae.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The author's own style rules, filtered and scoped to the author's part of a page. Made in room {@code text} and
 * nowhere else.
 *
 * @param css rules of CSS, one to a line; empty if there are none
 * @param colours rules that must come after them: their colours on light and on dark paper
 * @param sheet the rules of style elements as an author would write them, filtered but not scoped
 * @param attributes for each class that stands for a style attribute, the attribute's value, filtered
 */
public record AuthorStyles(String css, String colours, List<String> sheet, Map<String, String> attributes) {

    public static final AuthorStyles NONE = new AuthorStyles("", "", List.of(), Map.of());

    public AuthorStyles {
        Objects.requireNonNull(css, "css");
        Objects.requireNonNull(colours, "colours");
        sheet = List.copyOf(sheet);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
