package io.github.vitae.page.citation;

import java.util.Optional;

/** Keeps formatted citations from one build to the next. What it answers is what was put in, or nothing. */
public interface CitationStore {

    /** A store that keeps nothing. */
    CitationStore NONE = new CitationStore() {
        @Override
        public Optional<String> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, String value) {
            // for this build only
        }
    };

    /** What was put in under a key. */
    Optional<String> get(String key);

    /**
     * Keeps a value.
     *
     * @param key all that the value depends on
     */
    void put(String key, String value);
}
