package io.github.vitae.page.machine;

import io.github.vitae.page.machine.PageTree.Element;
import io.github.vitae.page.machine.PageTree.Node;
import io.github.vitae.page.machine.PageTree.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes what stands within a line as CommonMark. Emphasis whose signs would not be read as such, as in {@code a**“b”**c} (CommonMark
 * 0.31.2, 6.2), is written as HTML, which CommonMark has too, and so is what it has no signs for.
 */
final class MarkdownInline {

    private static final Map<String, String> EMPHASIS =
            Map.of("strong", "**", "b", "**", "em", "*", "i", "*", "cite", "*", "dfn", "*", "var", "*");

    /** Elements that stay elements. */
    private static final Set<String> KEPT = Set.of("sub", "sup", "del", "ins", "s", "strike", "mark", "u", "kbd", "q");

    /** A break while a line is put together: all other white space is folded. */
    private static final String BREAK = "\n";

    private final UnaryOperator<String> addresses;

    /** What breaks a line: a backslash at its end, or, where a line is all there is, an element. */
    private final String lineBreak;

    private final StringBuilder out = new StringBuilder();

    /** Where what is written here starts. */
    private int from;

    /** The last sign that was written as mark-up, which what follows must not join. */
    private int markEnd = -1;

    /** Emphasis that ends in a sign: letters right behind it would keep it from being read. Where it starts; -1 for none. */
    private int openEnd = -1;

    private String openTag = "";
    private String openWords = "";

    /**
     * @param addresses gives the address that a link has for those who are not on the page
     * @param lineBreak what breaks a line
     */
    MarkdownInline(UnaryOperator<String> addresses, String lineBreak) {
        this.addresses = addresses;
        this.lineBreak = lineBreak;
    }

    /** A line of what is in some nodes, without blanks and breaks at its ends. */
    String of(List<Node> nodes) {
        nodes.forEach(this::node);
        return out.toString().strip().replace(BREAK, lineBreak);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            words(text.words());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void words(String written) {
        String folded = written.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean after = out.isEmpty() || isBlank(out.charAt(out.length() - 1));
        String words = after && folded.startsWith(" ") ? folded.substring(1) : folded;
        if (words.isEmpty()) {
            return;
        }
        if (openEnd >= 0 && touches() && joins(words.codePointAt(0))) {
            out.setLength(openEnd);
            tagged(openTag, openWords);
        }
        openEnd = -1;
        out.append(MarkdownText.escaped(words));
    }

    private void element(Element element) {
        String name = element.name();
        if (!MarkdownPage.isSeen(element)) {
            return;
        }
        if (EMPHASIS.containsKey(name)) {
            emphasis(element, EMPHASIS.getOrDefault(name, "*"));
        } else if (element.is("code", "tt", "samp")) {
            code(words(element));
        } else if (name.equals("a")) {
            link(element);
        } else if (name.equals("img")) {
            image(element.attribute("alt"), element.attribute("src"));
        } else if (name.equals("br")) {
            openEnd = -1;
            trim();
            out.append(BREAK);
        } else if (name.equals("math")) {
            math(element);
        } else if (KEPT.contains(name)) {
            tagged(name, inner(element));
        } else {
            boolean block = MarkdownPage.isBlock(element);
            gap(block);
            element.children().forEach(this::node);
            gap(block);
        }
    }

    /** A block among words: nothing but a blank parts it from them. */
    private void gap(boolean block) {
        if (block && !out.isEmpty() && !isBlank(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    private void trim() {
        while (out.length() > from && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** What is in an element, written by itself; blanks at its ends stay. */
    private String inner(Element element) {
        MarkdownInline within = new MarkdownInline(addresses, lineBreak);
        // what stands before it tells whether a blank starts it, and what a sign would be
        within.out.append(out.isEmpty() ? ' ' : out.charAt(out.length() - 1));
        within.from = 1;
        element.children().forEach(within::node);
        return within.out.substring(1);
    }

    private void emphasis(Element element, String sign) {
        String content = inner(element);
        String bare = content.strip();
        if (bare.isEmpty()) {
            blank(content);
            return;
        }
        int start = content.indexOf(bare);
        blank(content.substring(0, start));
        String tag = sign.length() == 2 ? "strong" : "em";
        boolean opens = joins(bare.codePointAt(0)) || out.isEmpty() || !joins(out.codePointBefore(out.length()));
        boolean joined = bare.startsWith("*") || bare.endsWith("*");
        if (opens && !joined && !touches() && bare.indexOf('\n') < 0) {
            int signed = out.length();
            out.append(sign).append(bare).append(sign);
            markEnd = out.length();
            openEnd = joins(bare.codePointBefore(bare.length())) ? -1 : signed;
            openTag = tag;
            openWords = bare;
        } else {
            tagged(tag, bare);
        }
        blank(content.substring(start + bare.length()));
    }

    /** Whether a character is neither a blank nor a sign, for CommonMark. */
    private static boolean joins(int c) {
        return !isPunctuation(c) && !Character.isWhitespace(c);
    }

    /** Whether the last that was written is mark-up that a sign would join. */
    private boolean touches() {
        return markEnd == out.length() && !out.isEmpty();
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private void blank(String blanks) {
        boolean after = out.isEmpty() || isBlank(out.charAt(out.length() - 1));
        if (!blanks.isEmpty()) {
            out.append(after ? blanks.replaceFirst("^ ", "") : blanks);
        }
    }

    private void tagged(String name, String content) {
        if (!content.isBlank()) {
            openEnd = -1;
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(content)
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private void code(String words) {
        String code = MarkdownText.code(words);
        if (code.isEmpty()) {
            return;
        }
        if (out.length() > from && out.charAt(out.length() - 1) == '`') {
            // two beside each other would be one
            tagged("code", MarkdownText.escaped(words));
        } else {
            openEnd = -1;
            out.append(code);
            markEnd = out.length();
        }
    }

    private void link(Element element) {
        String content = inner(element);
        String bare = content.strip();
        String href = element.attribute("href");
        if (href.isEmpty() || bare.isEmpty() || holdsLink(element)) {
            element.children().forEach(this::node);
            return;
        }
        blank(content.startsWith(" ") ? " " : "");
        bang();
        openEnd = -1;
        out.append('[').append(bare).append("](");
        out.append(MarkdownText.destination(addresses.apply(href))).append(')');
        blank(content.endsWith(" ") ? " " : "");
    }

    /** Whether there is a link within a link, as a table lets there be: CommonMark has only the inner one. */
    private static boolean holdsLink(Element element) {
        return element.children().stream()
                .anyMatch(node -> node instanceof Element inner && (inner.is("a") || holdsLink(inner)));
    }

    private void image(String alt, String src) {
        if (src.isEmpty() || src.startsWith("data:")) {
            words(alt);
            return;
        }
        openEnd = -1;
        out.append("![").append(MarkdownText.escaped(alt.replaceAll("\\s+", " ").strip()));
        out.append("](").append(MarkdownText.destination(addresses.apply(src))).append(')');
    }

    /** An exclamation mark before a link would make it a picture. */
    private void bang() {
        if (out.length() > from && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
    }

    /** A formula as TeX, as GitHub reads it; its signs are those of code, in which nothing else is mark-up. */
    private void math(Element element) {
        String tex = MarkdownPage.tex(element);
        if (tex.isBlank()) {
            words(words(element));
        } else {
            openEnd = -1;
            out.append('$').append(MarkdownText.code(tex)).append('$');
        }
    }

    /** All words in an element. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString();
    }

    private static void collect(Element element, StringBuilder words) {
        for (Node node : element.children()) {
            if (node instanceof Text text) {
                words.append(text.words());
            } else if (node instanceof Element math && math.is("math")) {
                words.append(math.attribute("alttext"));
            } else if (node instanceof Element inner && MarkdownPage.isSeen(inner)) {
                String gap = inner.is("br") || MarkdownPage.isBlock(inner) ? BREAK : "";
                words.append(gap);
                collect(inner, words);
                words.append(inner.is("br") ? "" : gap);
            }
        }
    }
}
