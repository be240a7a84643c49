package io.github.vitae.text.template;

import io.github.vitae.text.source.SourceText;
import java.util.Map;
import java.util.Optional;

/** What Liquid in a document may refer to. Asked only where there is any. */
public interface LiquidScope {

    /** Neither variables nor includes. */
    LiquidScope NONE = new LiquidScope() {
        @Override
        public Map<String, Object> variables() {
            return Map.of();
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            return Optional.empty();
        }
    };

    /** No Liquid: braces among the words are words. */
    LiquidScope WORDS = new LiquidScope() {
        @Override
        public boolean hasLiquid() {
            return false;
        }

        @Override
        public Map<String, Object> variables() {
            return Map.of();
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            return Optional.empty();
        }
    };

    /** Whether documents have Liquid at all: to Hugo, braces among the words are words. */
    default boolean hasLiquid() {
        return true;
    }

    /** Whether the text is HTML and no Markdown: then what {@code markdownify} makes is HTML, too. */
    default boolean isHtml() {
        return false;
    }

    /** Whether the documents that loops of the text go through are listed elsewhere: then those loops are left out. */
    default boolean listsElsewhere() {
        return false;
    }

    /**
     * A page of the site that a document leads to.
     *
     * @param address where it is
     * @param title what it is called, as safe HTML
     */
    record Target(String address, String title) {}

    /**
     * A page or file of the site that a document names by its place among the sources: {@code _posts/2024-05-01-a.md}, the
     * {@code 2024-05-01-a} of <code>{% post_url %}</code>, the {@code /publications/a} of a shortcode; nothing if there is
     * none.
     */
    default Optional<Target> page(String name) {
        return Optional.empty();
    }

    /** Counts the shortcodes of all documents of a site that are not known; nothing where each document tells its own. */
    default Optional<UnknownShortcodes> shortcodes() {
        return Optional.empty();
    }

    /**
     * The pictures of an album, in the order of their names, each with its caption in Markdown, which may be empty.
     *
     * @param album its name; empty for that of the page itself
     */
    default Map<String, String> album(String album) {
        return Map.of();
    }

    /** The variables by name: texts, numbers, booleans, lists and maps of these. */
    Map<String, Object> variables();

    /**
     * A text that is included.
     *
     * @param name its name as the document writes it
     * @param relative whether it is meant relative to the document ({@code include_relative}), not among the includes
     */
    Optional<SourceText> include(String name, boolean relative);
}
