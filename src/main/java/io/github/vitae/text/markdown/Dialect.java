package io.github.vitae.text.markdown;

/**
 * Which Markdown an author's words are. The layout of the files decides, so it is carried from the reader of the layout, with
 * what else the text of a document may refer to.
 *
 * <p>All of them have what most homepages need: GFM's tables, strikethrough, task lists and bare links, footnotes, definition
 * lists, attribute lists, and addresses with blanks in them.
 */
public enum Dialect {

    /** CommonMark 0.31 with GFM's additions: the plugin's own layout, and texts in data files. */
    COMMONMARK,

    /**
     * What Jekyll makes of a page: kramdown 2.4 with the parser for GFM, {@code hard_wrap: false} and {@code smart_quotes} as
     * they are without configuration.
     */
    KRAMDOWN,

    /** What Hugo makes of a page: CommonMark with GFM's additions and Goldmark's typographer. */
    GOLDMARK,

    /** None: a page of Jekyll's in HTML, whose blanks and stars mean nothing. */
    HTML;

    /** Whether straight quotes, two or three hyphens and three dots become what a printer would set. */
    boolean isTypographic() {
        return this == KRAMDOWN || this == GOLDMARK;
    }

    /** Whether {@code > [!NOTE]} starts a box with a title; kramdown shows the brackets. */
    public boolean hasCallouts() {
        return this != KRAMDOWN && this != HTML;
    }
}
