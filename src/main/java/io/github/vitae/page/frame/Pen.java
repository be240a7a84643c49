package io.github.vitae.page.frame;

import io.github.vitae.model.value.SitePath;
import org.apache.maven.doxia.sink.Sink;

/**
 * What all pages are written with.
 *
 * @param dates how dates are said
 * @param mentions how publications are mentioned
 * @param pictures how large the author's pictures are
 * @param addresses where addresses within the site lead
 */
public record Pen(DateText dates, Mentions mentions, Pictures pictures, Addresses addresses) {

    /** Writes a page at a place into a Sink. */
    public Markup on(Sink sink, SitePath page) {
        return new Markup(sink, page, dates, mentions, pictures, addresses);
    }
}
