package io.github.vitae.page.feed;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import java.util.function.Function;

/** The formats of feeds. All of them say the same. */
enum FeedFormat {
    /** RFC 4287. */
    ATOM("Atom", ".atom", "application/atom+xml", AtomFeed::of),
    /** RSS 2.0.11 (https://www.rssboard.org/rss-specification). */
    RSS("RSS", ".rss", "application/rss+xml", RssFeed::of),
    /** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
    JSON("JSON Feed", ".feed.json", "application/feed+json", JsonFeed::of);

    private final String shown;
    private final String ending;
    private final String type;
    private final Function<Feed, String> writer;

    FeedFormat(String shown, String ending, String type, Function<Feed, String> writer) {
        this.shown = shown;
        this.ending = ending;
        this.type = type;
        this.writer = writer;
    }

    /** The file of a feed: {@code news.atom}. */
    SitePath path(String stem) {
        return new SitePath(stem + ending);
    }

    /** What a page says of the feed in this format. */
    Output.Alternate alternate(String stem, String title) {
        return new Output.Alternate(path(stem), type, title + " (" + shown + ")", shown);
    }

    /** A feed in this format. */
    String of(Feed feed) {
        return writer.apply(feed);
    }
}
