package io.github.vitae.page.frame;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.SitePath;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/**
 * What all pages are written with.
 *
 * @param dates how dates are said
 * @param mentions how publications are mentioned
 * @param pictures how large the author's pictures are
 * @param addresses where addresses within the site lead
 * @param site the site's address, where it is known
 * @param language which language pages are in
 */
public record Pen(
        DateText dates,
        Mentions mentions,
        Pictures pictures,
        Addresses addresses,
        Optional<SiteUrl> site,
        PageLanguage language) {

    /** Writes a page at a place into a Sink. */
    public Markup on(Sink sink, SitePath page) {
        return new Markup(sink, page, dates, mentions, pictures, addresses, site, language);
    }

    /** The absolute address of a picture, as those need it who are not on the site; nothing without the site's address. */
    public Optional<String> absolute(Link picture) {
        return site.map(
                url -> url.absolute(addresses.settled(picture.address(), url.root()), new SitePath("index.html")));
    }
}
