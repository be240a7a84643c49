package io.github.vitae.text.math;

/** Mathematical expressions as HTML: the elements written one in the other, and nothing between them. */
final class MathSource {

    private MathSource() {}

    /** Writes an element. */
    static void write(MathElement element, StringBuilder out) {
        out.append('<').append(element.name()).append(element.attributes()).append('>');
        escape(element.text(), out);
        for (MathElement child : element.children()) {
            write(child, out);
        }
        out.append("</").append(element.name()).append('>');
    }

    /** Characters of a text, written as the gate writes them. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\u00A0' -> out.append("&#xa0;");
                default -> out.append(c);
            }
        }
    }

    /** An attribute, with a blank before it. */
    static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        StringBuilder escaped = new StringBuilder();
        escape(value, escaped);
        out.append(escaped.toString().replace("\"", "&quot;")).append('"');
    }
}
