package io.github.vitae.model.value;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a page of a site offers to links, and where its own lead.
 *
 * @param path the page's place in the site
 * @param anchors the names of places on it
 * @param references its links, images and other files, in the page's order
 */
public record PageLinks(SitePath path, Set<String> anchors, List<Reference> references) {

    public PageLinks {
        Objects.requireNonNull(path, "path");
        anchors = Set.copyOf(anchors);
        references = List.copyOf(references);
    }

    /**
     * An address on a page.
     *
     * @param address as the page writes it
     * @param line its element's line in the page, from 1
     * @param column its element's column in the page, from 1
     */
    public record Reference(String address, int line, int column) {}
}
