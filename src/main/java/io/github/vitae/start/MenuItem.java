package io.github.vitae.start;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in the menu of site.xml.
 *
 * @param label its words
 * @param href where it leads: {@code news.html}; nothing if it only opens what is below it
 * @param children what is below it
 */
public record MenuItem(String label, Optional<String> href, List<MenuItem> children) {

    public MenuItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(href, "href");
        children = List.copyOf(children);
    }
}
