package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that the author's navigation names, or a name with pages below it.
 *
 * @param title what it is called there
 * @param url where it leads; nothing if it only opens what is below it
 * @param children what is below it, in the author's order
 */
public record NavigationItem(String title, Optional<Link> url, List<NavigationItem> children) {

    public NavigationItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        children = List.copyOf(children);
    }

    /** A page. */
    public NavigationItem(String title, Link url) {
        this(title, Optional.of(url), List.of());
    }
}
