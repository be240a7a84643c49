package io.github.vitae.text.bibtex;

import java.util.Map;

/** The accents of LaTeX: which combining mark a macro means, and which sign it is when it stands alone. */
final class LatexAccents {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("`", "\u0300`"),
            Map.entry("'", "\u0301´"),
            Map.entry("^", "\u0302^"),
            Map.entry("~", "\u0303~"),
            Map.entry("=", "\u0304¯"),
            Map.entry("u", "\u0306˘"),
            Map.entry(".", "\u0307˙"),
            Map.entry("\"", "\u0308¨"),
            Map.entry("h", "\u0309\u02C0"),
            Map.entry("r", "\u030A˚"),
            Map.entry("H", "\u030B˝"),
            Map.entry("v", "\u030Cˇ"),
            Map.entry("G", "\u030F`"),
            Map.entry("d", "\u0323."),
            Map.entry("textcommabelow", "\u0326,"),
            Map.entry("c", "\u0327¸"),
            Map.entry("k", "\u0328˛"),
            Map.entry("b", "\u0331_"),
            Map.entry("t", "\u0361 "));

    private LatexAccents() {}

    static boolean isAccent(String macro) {
        return MARKS.containsKey(macro);
    }

    /** The combining mark. */
    static char mark(String macro) {
        return MARKS.getOrDefault(macro, "  ").charAt(0);
    }

    /** The sign that stands where there is no letter below it. */
    static char alone(String macro) {
        return MARKS.getOrDefault(macro, "  ").charAt(1);
    }
}
