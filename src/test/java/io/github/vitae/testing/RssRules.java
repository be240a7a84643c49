package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The rules of RSS 2.0 and of its profile for good practice, as a feed may break them. */
final class RssRules {

    private static final Set<String> OF_CHANNEL =
            Set.of("title", "link", "description", "language", "lastBuildDate", "generator", "item");
    private static final Set<String> OF_ITEM = Set.of("guid", "title", "link", "pubDate", "category", "description");

    private RssRules() {}

    static void check(String path, String text) {
        Element rss = FeedXml.root(text);
        assertThat(rss.getLocalName()).as(path).isEqualTo("rss");
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        Element channel = FeedXml.only(rss, "channel");
        for (Element child : FeedXml.children(channel)) {
            if (child.getNamespaceURI() == null) {
                assertThat(OF_CHANNEL).contains(child.getLocalName());
            } else {
                // the one extension: where the feed is
                assertThat(child.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
                assertThat(child.getLocalName()).isEqualTo("link");
                assertThat(child.getAttribute("rel")).isEqualTo("self");
                assertThat(child.getAttribute("type")).isEqualTo("application/rss+xml");
                FeedXml.absolute(child.getAttribute("href"));
            }
        }
        List<Element> links = FeedXml.children(channel, "link");
        assertThat(links).hasSize(2);
        FeedXml.absolute(links.stream()
                .filter(link -> link.getNamespaceURI() == null)
                .findFirst()
                .orElseThrow()
                .getTextContent());
        assertThat(FeedXml.only(channel, "title").getTextContent()).isNotBlank();
        assertThat(FeedXml.only(channel, "description").getTextContent()).isNotBlank();
        date(FeedXml.only(channel, "lastBuildDate").getTextContent());
        Set<String> ids = new HashSet<>();
        for (Element item : FeedXml.children(channel, "item")) {
            FeedXml.children(item).forEach(child -> assertThat(OF_ITEM).contains(child.getLocalName()));
            Element guid = FeedXml.only(item, "guid");
            assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
            assertThat(ids.add(guid.getTextContent())).isTrue();
            assertThat(FeedXml.only(item, "title").getTextContent()).isNotBlank();
            FeedXml.absolute(FeedXml.only(item, "link").getTextContent());
            date(FeedXml.only(item, "pubDate").getTextContent());
            assertThat(FeedXml.only(item, "description").getTextContent()).isNotBlank();
        }
    }

    /** A date of RFC 822 with four digits for the year, whose day of the week is right. */
    private static void date(String text) {
        assertThat(text).matches("[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT");
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(text);
        } catch (DateTimeParseException e) {
            throw new AssertionError(text, e);
        }
    }
}
