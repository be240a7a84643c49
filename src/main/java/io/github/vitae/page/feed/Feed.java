package io.github.vitae.page.feed;

import io.github.vitae.problem.notation.Xml;
import java.util.List;

/**
 * A feed, whatever format it has.
 *
 * @param id what it is known by in the whole world: a URI
 * @param title its title, plain text
 * @param home the page with all entries, absolute
 * @param site the site, absolute
 * @param self where the feed is, absolute
 * @param author whose it is
 * @param language the language it is in (BCP 47)
 * @param entries its entries, newest first; at least one
 */
record Feed(
        String id,
        String title,
        String home,
        String site,
        String self,
        String author,
        String language,
        List<FeedEntry> entries) {

    Feed {
        title = Xml.legal(title);
        author = Xml.legal(author);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a feed without entries: " + self);
        }
    }

    /** When it changed last, as far as its entries say: RFC 3339. */
    String updated() {
        return entries.get(0).timestamp();
    }
}
