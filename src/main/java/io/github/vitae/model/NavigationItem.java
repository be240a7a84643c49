package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;

/**
 * A page that the author's navigation names.
 *
 * @param title what it is called there
 * @param url where it leads
 */
public record NavigationItem(String title, Link url) {

    public NavigationItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }
}
