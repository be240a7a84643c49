package io.github.vitae.page.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML, an element a line. It escapes what it is given. */
final class XmlDocument {

    /** Writes to a writer, which stands for all that {@link XMLStreamWriter} may throw: there is no file that could fail. */
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private XmlDocument() {}

    /** The document, in UTF-8 as it says itself. */
    static String of(Content content) {
        StringWriter text = new StringWriter();
        try {
            // the JDK's own, whatever else is on the class path
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.write(xml);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write a feed: " + e.getMessage(), e);
        }
        return text.toString();
    }

    /** An element with a text, on a line of its own. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /**
     * An element without content, on a line of its own.
     *
     * @param attributes names and values in turn
     */
    static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        xml.writeCharacters("\n");
    }
}
