package io.github.vitae.page.feed;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;

/** The formats of feeds. All of them say the same. */
enum FeedFormat {
    /** RFC 4287. */
    ATOM("Atom", ".atom", "application/atom+xml"),
    /** RSS 2.0.11 (https://www.rssboard.org/rss-specification). */
    RSS("RSS", ".rss", "application/rss+xml"),
    /** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
    JSON("JSON Feed", ".feed.json", "application/feed+json");

    private final String shown;
    private final String ending;
    private final String type;

    FeedFormat(String shown, String ending, String type) {
        this.shown = shown;
        this.ending = ending;
        this.type = type;
    }

    /** The file of a feed: {@code news.atom}. */
    SitePath path(String stem) {
        return SitePath.of(stem + ending)
                // some systems have no files of such a name: con, nul
                .orElseGet(() -> new SitePath(stem + "-" + ending));
    }

    /** What a page says of the feed in this format. */
    Output.Alternate alternate(String stem, String title) {
        return new Output.Alternate(path(stem), type, title + " (" + shown + ")", shown);
    }

    /** A feed in this format. */
    String of(Feed feed) {
        return switch (this) {
            case ATOM -> AtomFeed.of(feed);
            case RSS -> RssFeed.of(feed);
            case JSON -> JsonFeed.of(feed);
        };
    }
}
