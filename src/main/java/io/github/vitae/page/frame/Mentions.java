package io.github.vitae.page.frame;

import java.util.List;

/** Writes mentions of publications into pages. */
public interface Mentions {

    /**
     * A mention within a text.
     *
     * @param key the key of the publication
     * @param cardId an {@code id} for what is shown beside it, which the page has not got yet
     * @param words writes the words of the link
     */
    void write(Markup markup, String key, String cardId, Runnable words);

    /** The publications that an entry is about and its text does not mention. */
    void list(Markup markup, List<String> keys);
}
