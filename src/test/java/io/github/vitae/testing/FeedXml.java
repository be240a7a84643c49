package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a feed of XML without any library for feeds. */
final class FeedXml {

    private FeedXml() {}

    /** The root of a document that is well-formed. */
    static Element root(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + " in\n" + text.substring(0, Math.min(2000, text.length())), e);
        }
    }

    /** The elements in an element. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Those of a name. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The one of a name. */
    static Element only(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name + " in " + parent.getLocalName()).hasSize(1);
        return found.get(0);
    }

    /** An address that leads somewhere wherever it is read, written as a URI (RFC 3986). */
    static void absolute(String address) {
        assertThat(address).matches("(?:https?|mailto|tel|data|ftps?|sips?|xmpp|urn|tag|doi|geo|sms|news):?.*");
        if (!address.startsWith("data:")) {
            URI uri = URI.create(address);
            assertThat(uri.isAbsolute()).as(address).isTrue();
            assertThat(address).isEqualTo(uri.toASCIIString());
            if (address.startsWith("http")) {
                assertThat(uri.getHost()).as(address).isNotBlank();
            }
        }
    }
}
