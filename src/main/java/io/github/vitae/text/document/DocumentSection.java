package io.github.vitae.text.document;

import io.github.vitae.problem.Location;
import io.github.vitae.text.entry.SectionExtent;
import io.github.vitae.text.html.Headings;
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

    /** Whether the heading is no heading of HTML but a bold line. */
    public boolean isBoldLine() {
        return Headings.level(heading) == Headings.BOLD_LINE;
    }

    /** The heading's level, 1 to 6, or {@link Headings#BOLD_LINE}. */
    public int level() {
        return Headings.level(heading);
    }

    /** Whether another heading comes before all lists of the section: its entries are divided by headings. */
    public boolean isDivided() {
        return SectionExtent.headingFollows(heading);
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
