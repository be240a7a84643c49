package io.github.vitae.page.feed;

import static io.github.vitae.page.feed.XmlDocument.element;
import static io.github.vitae.page.feed.XmlDocument.empty;

import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes feeds as RSS 2.0 (https://www.rssboard.org/rss-specification), as the RSS Best Practices Profile advises
 * (https://www.rssboard.org/rss-profile).
 */
final class RssFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private RssFeed() {}

    static String of(Feed feed) {
        return XmlDocument.of(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeCharacters("\n");
            xml.writeStartElement("channel");
            xml.writeCharacters("\n");
            element(xml, "title", feed.title());
            element(xml, "link", feed.home());
            // it has to say something
            element(xml, "description", feed.title());
            element(xml, "language", feed.language());
            element(xml, "lastBuildDate", date(feed.entries().get(0)));
            element(xml, "generator", "vitae-maven-plugin");
            empty(xml, "atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
            for (FeedEntry entry : feed.entries()) {
                item(xml, entry);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static void item(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("item");
        xml.writeCharacters("\n");
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id());
        xml.writeEndElement();
        xml.writeCharacters("\n");
        element(xml, "title", entry.headline());
        element(xml, "link", entry.url());
        element(xml, "pubDate", date(entry));
        for (String tag : entry.tags()) {
            element(xml, "category", tag);
        }
        element(xml, "description", entry.html());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** A date as RFC 822 has it, with four digits for the year: {@code Wed, 14 May 2025 12:00:00 GMT}. */
    private static String date(FeedEntry entry) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(entry.time());
    }
}
