package io.github.vitae.text.math;

import java.util.List;
import java.util.Objects;

/**
 * An element of MathML Core: {@code <msup><mi>x</mi><mn>2</mn></msup>} is {@code msup} with two children.
 *
 * @param name its name, of those in MathML Core, section 2.1
 * @param attributes its attributes as they are written, each with a blank before it; of fixed words, nothing of an author's
 * @param text its characters, not escaped; empty where it has children
 * @param children the elements in it
 */
record MathElement(String name, String attributes, String text, List<MathElement> children) {

    MathElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    /** A letter, a number, an operator, a text. */
    static MathElement leaf(String name, String text) {
        return new MathElement(name, "", text, List.of());
    }

    /** An element that holds others. */
    static MathElement of(String name, MathElement... children) {
        return new MathElement(name, "", "", List.of(children));
    }

    /** Things beside each other: one stands alone, others are in a row. */
    static MathElement row(List<MathElement> elements) {
        return elements.size() == 1 ? elements.get(0) : new MathElement("mrow", "", "", elements);
    }

    /** A blank of some width. */
    static MathElement blank(String width) {
        return new MathElement("mspace", " width=\"" + width + "\"", "", List.of());
    }

    /** The same with one attribute more, unless it has it. */
    MathElement with(String attribute, String value) {
        String start = " " + attribute + "=";
        return attributes.contains(start)
                ? this
                : new MathElement(name, attributes + start + '"' + value + '"', text, children);
    }

    boolean is(String what) {
        return name.equals(what);
    }
}
