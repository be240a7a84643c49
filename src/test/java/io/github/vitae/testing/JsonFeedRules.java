package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/** The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as a feed may break them. */
public final class JsonFeedRules {

    private static final Set<String> TOP = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");

    private static final Set<String> OF_ITEM = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private JsonFeedRules() {}

    /** Reads a feed, in which no key is there twice. */
    public static JsonNode read(String text) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static void check(String path, String text) {
        JsonNode feed = read(text);
        feed.fieldNames().forEachRemaining(key -> assertThat(TOP).as(path).contains(key));
        assertThat(string(feed, "version")).isEqualTo("https://jsonfeed.org/version/1.1");
        string(feed, "title");
        FeedXml.absolute(string(feed, "home_page_url"));
        FeedXml.absolute(string(feed, "feed_url"));
        assertThat(feed.get("authors").isArray()).isTrue();
        feed.get("authors").forEach(author -> string(author, "name"));
        assertThat(feed.get("items").isArray()).isTrue();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.get("items")) {
            item.fieldNames().forEachRemaining(key -> assertThat(OF_ITEM).contains(key));
            assertThat(ids.add(string(item, "id"))).isTrue();
            FeedXml.absolute(string(item, "url"));
            if (item.has("external_url")) {
                FeedXml.absolute(string(item, "external_url"));
            }
            string(item, "content_html");
            OffsetDateTime.parse(string(item, "date_published"));
            if (item.has("tags")) {
                assertThat(item.get("tags")).isNotEmpty();
                item.get("tags").forEach(tag -> assertThat(tag.textValue()).isNotBlank());
            }
        }
    }

    private static String string(JsonNode node, String key) {
        assertThat(node.get(key)).as(key).isNotNull();
        assertThat(node.get(key).textValue()).as(key).isNotBlank();
        return node.get(key).textValue();
    }
}
