package io.github.vitae.problem.notation;

/** Writes plain text where XML 1.0 or HTML is read. */
public final class Xml {

    private Xml() {}

    /**
     * A text that means itself as the content of an element and as the value of an attribute in double quotes: {@code <},
     * {@code >}, {@code &} and the double quote are written as entities. All else stays, be it legal in XML or not.
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
