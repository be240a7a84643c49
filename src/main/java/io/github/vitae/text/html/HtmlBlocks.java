package io.github.vitae.text.html;

import java.util.HashSet;
import java.util.Set;

/** Elements that are blocks: whoever writes a document in another form starts anew with each, and inline elements go on in a line. */
public final class HtmlBlocks {

    /** Those that stand for themselves: paragraphs, lists, tables and what divides a page. */
    public static final Set<String> WHOLE = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "pre",
            "hr",
            "table",
            "div",
            "section",
            "article",
            "aside",
            "details",
            "figure",
            "address");

    /** Those that are parts of such: items, rows, captions. */
    public static final Set<String> PARTS =
            Set.of("figcaption", "summary", "thead", "tbody", "tfoot", "tr", "caption", "dt", "dd", "li");

    private HtmlBlocks() {}

    /** Elements of several kinds. */
    public static Set<String> with(Set<String> others) {
        Set<String> all = new HashSet<>(WHOLE);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
