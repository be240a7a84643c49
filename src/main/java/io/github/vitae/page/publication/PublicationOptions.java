package io.github.vitae.page.publication;

import io.github.vitae.page.citation.Citations;
import java.util.Objects;
import java.util.Optional;

/**
 * How publications are shown.
 *
 * @param citations says publications in a style
 * @param style the style of citation
 * @param listing what an entry of a list consists of
 * @param grouping what the list is grouped by
 * @param pages whether each publication has a page of its own
 * @param site the address of the site, where it is known: what search engines are told is absolute
 */
public record PublicationOptions(
        Citations citations, String style, Listing listing, Grouping grouping, boolean pages, Optional<String> site) {

    /** What a list of publications is grouped by. */
    public enum Grouping {
        YEAR,
        KIND,
        VENUE,
        TOPIC
    }

    /** What an entry of a list consists of. */
    public enum Listing {
        /** The title, below it who wrote it, below that where and when it appeared: to be read. */
        TITLES,
        /** The citation in a style: to be copied. */
        CITATIONS
    }

    public PublicationOptions {
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(site, "site");
    }
}
