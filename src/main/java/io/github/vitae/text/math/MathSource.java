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

    /** Characters as a text or an attribute has them. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
