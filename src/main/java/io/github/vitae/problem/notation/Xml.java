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

    /**
     * A text without what no document of XML 1.0 can have, however it is written (section 2.2): control characters but for tabs
     * and ends of lines, halves of characters, U+FFFE and U+FFFF. Lines end as XML reads them (section 2.11).
     */
    public static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                legal.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if ((c >= ' ' || c == '\t' || c == '\n') && c < 0xFFFE && !Surrogates.isLone(text, i)) {
                legal.append(c);
            }
        }
        return legal.toString();
    }
}
