package io.github.vitae.text.template;

/**
 * Places of the home page that a page names: where the newest news stand, or the selected publications. They are elements
 * among its HTML until it is taken apart.
 */
public final class PagePlaces {

    /** The element that marks a place; its {@code name} says which. */
    public static final String ELEMENT = "vitae-place";

    /** Where the newest news stand. */
    public static final String NEWS = "news";

    /** Where the selected publications stand. */
    public static final String PUBLICATIONS = "publications";

    private PagePlaces() {}

    /** A place as a block of its own in Markdown; empty for the empty name. */
    static String marker(String name) {
        return name.isEmpty() ? "" : "\n\n<" + ELEMENT + " name=\"" + name + "\">\n</" + ELEMENT + ">\n\n";
    }
}
