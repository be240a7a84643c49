package io.github.vitae.page.frame;

import io.github.vitae.model.value.SitePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in the menu of all pages of a profile.
 *
 * @param label its words
 * @param href where it leads: a place in the site from its root, {@code index.html#news}, or an address elsewhere; nothing if
 *     it only opens what is below it
 * @param children what is below it
 */
public record MenuEntry(String label, Optional<String> href, List<MenuEntry> children) {

    public MenuEntry {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(href, "href");
        children = List.copyOf(children);
    }

    /** An entry that leads to a place of the site. */
    public static MenuEntry of(String label, SitePath path) {
        return new MenuEntry(label, Optional.of(path.value()), List.of());
    }
}
