package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML 1.0 with the JDK's own parser. A document type is passed over and nothing outside of the text is ever opened: an
 * entity that XML itself does not define is an error.
 */
public final class XmlParser {

    private static final int DEEPEST = 200;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private final SourceText source;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();

    private XmlParser(SourceText source) {
        this.source = source;
    }

    /** An element whose end was not read yet. */
    private record Open(
            String name,
            Map<String, String> attributes,
            List<XmlElement> children,
            StringBuilder text,
            Location location) {}

    /**
     * The encoding that the first bytes of a file declare (XML 1.0, 4.3.3): {@code <?xml version="1.0" encoding="UTF-8"?>}.
     *
     * @param start the first bytes, each as a character
     * @return nothing if none is declared, or none that is known here
     */
    public static Optional<Charset> declaredEncoding(String start) {
        Matcher declared = ENCODING.matcher(start);
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Reads a text.
     *
     * @param problems takes what is no XML, one for the text
     * @return the outermost element; nothing if the text cannot be read to its end
     */
    public static Optional<XmlElement> parse(SourceText source, Problems problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        XmlParser parser = new XmlParser(source);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.content()));
            try {
                return parser.read(reader, problems);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            javax.xml.stream.Location at = e.getLocation();
            // what the JDK says of it is in the language of whoever builds
            parser.broken(
                    at == null || at.getLineNumber() < 1
                            ? source.start()
                            : new Location(source.file(), at.getLineNumber(), Math.max(1, at.getColumnNumber()), 0),
                    "this is no XML",
                    problems);
            return Optional.empty();
        }
    }

    private void broken(Location at, String message, Problems problems) {
        Open inner = open.peek();
        String within = inner == null
                ? ""
                : ", within <" + PlainText.shortened(inner.name()) + "> of line "
                        + inner.location().line();
        problems.add(
                Code.BROKEN_XML,
                at,
                message + within + "; nothing of this file is shown",
                "mend the line, or what is open before it");
    }

    private Optional<XmlElement> read(XMLStreamReader reader, Problems problems) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Location at = startOfTag(reader.getLocation());
                    if (open.size() >= DEEPEST) {
                        broken(at, "elements are nested deeper than " + DEEPEST, problems);
                        return Optional.empty();
                    }
                    start(reader, at);
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    Open inner = open.peek();
                    if (inner != null) {
                        inner.text().append(reader.getText());
                    }
                }
                default -> {
                    // a comment, an instruction or the document type says nothing to readers
                }
            }
        }
        return root;
    }

    /** Where a tag starts: the JDK tells where it ends, and no value of an attribute has a bracket in it. */
    private Location startOfTag(javax.xml.stream.Location end) {
        int behind = source.lineStart(Math.max(1, end.getLineNumber()) - 1) + Math.max(1, end.getColumnNumber()) - 1;
        return source.locate(Math.max(0, source.content().lastIndexOf('<', behind - 1)), 0);
    }

    private void start(XMLStreamReader reader, Location at) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), legible(reader.getAttributeValue(i)));
        }
        Open outer = open.peek();
        if (outer != null) {
            flush(outer);
        }
        open.push(new Open(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder(), at));
    }

    private void end() {
        Open done = open.pop();
        flush(done);
        XmlElement element = new XmlElement(
                done.name(),
                "",
                Collections.unmodifiableMap(done.attributes()),
                List.copyOf(done.children()),
                done.location());
        Open outer = open.peek();
        if (outer == null) {
            root = Optional.of(element);
        } else {
            outer.children().add(element);
        }
    }

    private static void flush(Open element) {
        if (!element.text().isEmpty()) {
            element.children()
                    .add(new XmlElement(
                            "", legible(element.text().toString()), Map.of(), List.of(), element.location()));
            element.text().setLength(0);
        }
    }

    private static String legible(String text) {
        return SourceText.legibleValue(text);
    }
}
