package io.github.vitae.page.feed;

import io.github.vitae.problem.notation.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {

    private JsonFeed() {}

    static String of(Feed feed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.self());
        json.put("authors", List.of(Map.of("name", feed.author())));
        json.put("language", feed.language());
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return JsonWriter.file(json, c -> c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029) + "\n";
    }

    private static Map<String, Object> item(FeedEntry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.url());
        entry.about().ifPresent(url -> item.put("external_url", url));
        entry.title().ifPresent(title -> item.put("title", title));
        item.put("content_html", entry.html());
        entry.summary().ifPresent(summary -> item.put("summary", summary));
        item.put("date_published", entry.timestamp());
        if (!entry.tags().isEmpty()) {
            item.put("tags", entry.tags());
        }
        entry.language().ifPresent(language -> item.put("language", language));
        return item;
    }
}
