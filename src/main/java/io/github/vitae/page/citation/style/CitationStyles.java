package io.github.vitae.page.citation.style;

import java.util.Optional;

/** Where styles of citations come from: files of the Citation Style Language, read only when one is asked for. */
public interface CitationStyles {

    /** No styles: nothing can be cited. */
    CitationStyles NONE = new CitationStyles() {
        @Override
        public String style(String name) {
            throw new IllegalStateException("there is no style " + name);
        }

        @Override
        public Optional<String> locale(String tag) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "";
        }
    };

    /**
     * The XML of a style by its name, such as {@code apa}.
     *
     * @throws RuntimeException that says which names are near, if there is no such style
     */
    String style(String name);

    /**
     * The words of a language.
     *
     * @param tag such as {@code en-US}
     * @return their XML; nothing if there are none
     */
    Optional<String> locale(String tag);

    /** What else of the formatted text depends on, in a few words: versions. Same words, same text. */
    String version();
}
