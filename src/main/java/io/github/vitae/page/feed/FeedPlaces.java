package io.github.vitae.page.feed;

import io.github.vitae.model.Entry;
import io.github.vitae.page.frame.Addresses;
import java.util.Optional;

/** Tells feeds where on pages things are; asked when all pages are known. */
public interface FeedPlaces {

    /** Where an entry is. */
    Optional<Addresses.Place> of(Entry entry);

    /** Where the publication with a key is, and what it is called. */
    Optional<Cited> publication(String key);

    /**
     * A publication.
     *
     * @param place its page, or its entry in the list
     * @param words how a text mentions it, in parentheses: {@code Lovelace, 1843}
     */
    record Cited(Addresses.Place place, String words) {}
}
