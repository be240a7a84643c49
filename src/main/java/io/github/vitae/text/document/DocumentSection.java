package io.github.vitae.text.document;

import io.github.vitae.problem.Location;
import org.jsoup.nodes.Element;

/** A heading of a document, with all that follows it up to the next of its level. */
public final class DocumentSection {

    private final Element heading;
    private final String title;
    private final Location location;

    DocumentSection(Element heading, String title, Location location) {
        this.heading = heading;
        this.title = title;
        this.location = location;
    }

    Element heading() {
        return heading;
    }

    /** The heading's words. */
    public String title() {
        return title;
    }

    /** Where the heading is. */
    public Location location() {
        return location;
    }
}
