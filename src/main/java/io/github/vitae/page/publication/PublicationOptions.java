package io.github.vitae.page.publication;

import io.github.vitae.page.citation.Citations;
import java.util.Objects;
import java.util.Optional;

/**
 * How publications are shown.
 *
 * @param citations says publications in a style
 * @param style the style of the list
 * @param grouping what the list is grouped by
 * @param pages whether each publication has a page of its own
 * @param site the address of the site, where it is known: what search engines are told is absolute
 */
public record PublicationOptions(
        Citations citations, String style, Grouping grouping, boolean pages, Optional<String> site) {

    /** What a list of publications is grouped by. */
    public enum Grouping {
        YEAR,
        KIND,
        VENUE
    }

    public PublicationOptions {
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(site, "site");
    }
}
