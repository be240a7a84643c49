package io.github.vitae.page.feed;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Feeds as programs of others read them. */
final class Readers {

    /** An entry as a program understands it. */
    record Seen(String id, String title, String link, String content, Instant published, List<String> tags) {}

    private Readers() {}

    /** What ROME reads. */
    static List<Seen> rome(String feed) {
        try {
            return new SyndFeedInput()
                    .build(new StringReader(feed)).getEntries().stream()
                            .map(entry -> new Seen(
                                    entry.getUri(),
                                    entry.getTitle(),
                                    entry.getLink(),
                                    content(entry),
                                    entry.getPublishedDate().toInstant(),
                                    entry.getCategories().stream()
                                            .map(SyndCategory::getName)
                                            .toList()))
                            .toList();
        } catch (FeedException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static String content(SyndEntry entry) {
        return entry.getContents().isEmpty()
                ? entry.getDescription().getValue()
                : entry.getContents().get(0).getValue();
    }

    /** What the RSS Reader of Apptastic reads. */
    static List<Seen> apptastic(String feed) {
        try (Stream<Item> items =
                new RssReader().read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))) {
            return items.map(item -> new Seen(
                            item.getGuid().orElseThrow(),
                            item.getTitle().orElseThrow(),
                            item.getLink().orElseThrow(),
                            item.getContent().or(item::getDescription).orElseThrow(),
                            item.getPubDateZonedDateTime().orElseThrow().toInstant(),
                            item.getCategories()))
                    .toList();
        }
    }
}
