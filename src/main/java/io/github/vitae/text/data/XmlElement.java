package io.github.vitae.text.data;

import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An element of an XML file, or a text in one. Comments and processing instructions are not there: an author who writes a
 * draft into a comment keeps it from readers.
 *
 * @param name its name without a namespace, as it is written: {@code release}; empty for a text
 * @param text a text as it is meant, entities resolved; empty for an element
 * @param attributes its attributes by their names, in their order
 * @param children what is in it, in order
 * @param location where it starts
 */
public record XmlElement(
        String name, String text, Map<String, String> attributes, List<XmlElement> children, Location location) {

    public XmlElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(children, "children");
        Objects.requireNonNull(location, "location");
    }

    /** Whether it is a text. */
    public boolean isText() {
        return name.isEmpty();
    }

    /** The value of an attribute; nothing if it is blank. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The first element in it of a name. */
    public Optional<XmlElement> first(String child) {
        return children.stream().filter(inner -> inner.name().equals(child)).findFirst();
    }

    /** The elements in it, without its texts. */
    public List<XmlElement> elements() {
        return children.stream().filter(inner -> !inner.isText()).toList();
    }
}
