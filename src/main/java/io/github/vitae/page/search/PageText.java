package io.github.vitae.page.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.impl.SinkWrapper;

/**
 * Reads along what is written into a page's Sink: the words that readers see, by the document that they belong to. What is beside
 * a page's content (its navigation, the person's card, cards of mentioned publications) says what other pages are about.
 */
final class PageText extends SinkWrapper {

    /** What a start and an end are to {@link Sink#unknown}, as Doxia's HtmlMarkup has it. */
    private static final int START = 2;

    private static final int END = 3;

    /** Elements that part no words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /** Elements in an author's text whose content is no text on the page. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "annotation", "annotation-xml", "noscript", "title");

    private static final Set<String> ASIDE = Set.of("nav", "aside");
    private static final Set<String> ASIDE_CLASSES = Set.of("vitae-hover", "vitae-feeds");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

    private final int page;
    private final Map<String, Integer> entries;
    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final Deque<int[]> open = new ArrayDeque<>();
    private int depth;
    private int skipped;
    private StringBuilder text;

    /**
     * @param sink takes what is written
     * @param page the document that the page itself is
     * @param entries the documents that are a part of the page, by their {@code id}
     */
    PageText(Sink sink, int page, Map<String, Integer> entries) {
        super(sink);
        this.page = page;
        this.entries = entries;
        this.text = textOf(page);
    }

    private StringBuilder textOf(int document) {
        return texts.computeIfAbsent(document, any -> new StringBuilder());
    }

    /** What was read: texts, by their documents. */
    Map<Integer, String> texts() {
        Map<Integer, String> read = new TreeMap<>();
        texts.forEach((document, words) -> read.put(document, words.toString()));
        return read;
    }

    @Override
    public void unknown(String name, Object[] parameters, SinkEventAttributes attributes) {
        super.unknown(name, parameters, attributes);
        int type = parameters.length == 1 && parameters[0] instanceof Integer known ? known : 0;
        // the stylesheet may set apart what has a class
        if (!INLINE.contains(name) || (type == START && attributes.isDefined("class"))) {
            part();
        }
        if (type == START) {
            depth++;
            if (skipped == 0 && isAside(name, attributes)) {
                skipped = depth;
            }
            Integer entry = entries.get(String.valueOf(attributes.getAttribute("id")));
            if (entry != null) {
                open.push(new int[] {depth, entry});
                text = textOf(entry);
            }
        } else if (type == END) {
            if (skipped == depth) {
                skipped = 0;
            }
            if (!open.isEmpty() && open.getFirst()[0] == depth) {
                open.pop();
                text = textOf(open.isEmpty() ? page : open.getFirst()[1]);
            }
            depth--;
        }
    }

    private static boolean isAside(String name, SinkEventAttributes attributes) {
        if (ASIDE.contains(name)) {
            return true;
        }
        Object classes = attributes.getAttribute("class");
        return classes != null && ASIDE_CLASSES.contains(classes.toString());
    }

    private void part() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    @Override
    public void text(String words, SinkEventAttributes attributes) {
        super.text(words, attributes);
        if (skipped == 0) {
            text.append(words);
        }
    }

    /** An author's text, which went through the gate: elements are ended, attributes are in quotes. */
    @Override
    public void rawText(String html) {
        super.rawText(html);
        int at = skipped == 0 ? 0 : html.length();
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                at = tag(html, at);
            } else if (c == '&') {
                at = entity(html, at);
            } else {
                int end = at + 1;
                while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '&') {
                    end++;
                }
                text.append(html, at, end);
                at = end;
            }
        }
    }

    /** Goes over a tag, and over what is in it if readers do not see that; gives where it ends. */
    private int tag(String html, int from) {
        if (html.startsWith("<!--", from)) {
            return after(html, "-->", from);
        }
        int at = from + 1;
        boolean end = at < html.length() && html.charAt(at) == '/';
        int start = end ? ++at : at;
        while (at < html.length() && isName(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at);
        char quote = 0;
        while (at < html.length() && (quote != 0 || html.charAt(at) != '>')) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            at++;
        }
        at = Math.min(at + 1, html.length());
        if (!INLINE.contains(name)) {
            part();
        }
        boolean empty = at >= 2 && html.charAt(at - 2) == '/';
        return UNSEEN.contains(name) && !end && !empty ? after(html, "</" + name, at) : at;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static int after(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private int entity(String html, int from) {
        int end = html.indexOf(';', from);
        if (end < 0 || end - from > 10) {
            text.append('&');
            return from + 1;
        }
        String name = html.substring(from + 1, end);
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x");
            try {
                text.appendCodePoint(Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10));
            } catch (IllegalArgumentException e) {
                text.append(' ');
            }
        } else {
            text.append(ENTITIES.getOrDefault(name, " "));
        }
        return end + 1;
    }
}
