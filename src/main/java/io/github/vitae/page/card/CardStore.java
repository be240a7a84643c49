package io.github.vitae.page.card;

import java.util.Optional;

/** Keeps cards from one build to the next. What it answers is what was put in, or nothing. */
public interface CardStore {

    /** A store that keeps nothing. */
    CardStore NONE = new CardStore() {
        @Override
        public Optional<Card> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, Card card) {
            // for this build only
        }
    };

    /** What was put in under a key. */
    Optional<Card> get(String key);

    /**
     * Keeps a card.
     *
     * @param key a digest of all that it depends on, in letters and digits
     */
    void put(String key, Card card);
}
