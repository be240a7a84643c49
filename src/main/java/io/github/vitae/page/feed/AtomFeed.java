package io.github.vitae.page.feed;

import static io.github.vitae.page.feed.XmlDocument.element;
import static io.github.vitae.page.feed.XmlDocument.empty;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds as Atom (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    static String of(Feed feed) {
        return XmlDocument.of(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", feed.language());
            xml.writeCharacters("\n");
            element(xml, "id", feed.id());
            element(xml, "title", feed.title());
            element(xml, "updated", feed.updated());
            empty(xml, "link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
            empty(xml, "link", "rel", "alternate", "type", "text/html", "href", feed.home());
            xml.writeStartElement("author");
            xml.writeCharacters("\n");
            element(xml, "name", feed.author());
            element(xml, "uri", feed.site());
            xml.writeEndElement();
            xml.writeCharacters("\n");
            element(xml, "generator", "vitae-maven-plugin");
            for (FeedEntry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (entry.language().isPresent()) {
            xml.writeAttribute("xml:lang", entry.language().get());
        }
        xml.writeCharacters("\n");
        element(xml, "id", entry.id());
        element(xml, "title", entry.headline());
        element(xml, "published", entry.timestamp());
        // nobody writes down when an entry was edited
        element(xml, "updated", entry.timestamp());
        empty(xml, "link", "rel", "alternate", "type", "text/html", "href", entry.url());
        if (entry.about().isPresent()) {
            empty(xml, "link", "rel", "related", "href", entry.about().get());
        }
        for (String tag : entry.tags()) {
            empty(xml, "category", "term", tag);
        }
        if (entry.summary().isPresent()) {
            element(xml, "summary", entry.summary().get());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(entry.html());
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
