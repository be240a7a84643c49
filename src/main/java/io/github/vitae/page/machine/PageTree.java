package io.github.vitae.page.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.impl.SinkAdapter;

/**
 * What a page writes into its Sink, as a tree of elements and texts. What an author wrote went through the gate: elements are
 * ended, and attributes are in quotes.
 */
final class PageTree extends SinkAdapter {

    /** What a start and an end are to {@link #unknown}, as Doxia's HtmlMarkup has it. */
    private static final int START = 2;

    private static final int END = 3;

    /** Elements that have no end (HTML Living Standard, 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "shy", "\u00ad");

    /** A part of a page. */
    sealed interface Node permits Element, Text {}

    /** Words. */
    record Text(String words) implements Node {}

    /**
     * An element.
     *
     * @param name its name, in lower case
     * @param attributes its attributes
     * @param children what is in it; grows while the page is read
     */
    record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

        Element(String name, Map<String, String> attributes) {
            this(name, attributes, new ArrayList<>());
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean is(String... names) {
            return List.of(names).contains(name);
        }

        boolean hasClass(String wanted) {
            return List.of(attribute("class").split("\\s+")).contains(wanted);
        }
    }

    /** Texts are joined up to this length, so that joining many costs no more than writing them. */
    private static final int LONG = 1000;

    private final Element root = new Element("body", Map.of());
    private final Deque<Element> open = new ArrayDeque<>(List.of(root));

    /** The page. */
    Element root() {
        return root;
    }

    private void start(String name, Map<String, String> attributes, boolean empty) {
        Element element = new Element(name, attributes);
        open.getFirst().children().add(element);
        if (!empty && !VOID.contains(name)) {
            open.push(element);
        }
    }

    private void end(String name) {
        if (open.stream().anyMatch(element -> element != root && element.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                // what was not ended within it ends with it
            }
        }
    }

    private void words(String text) {
        if (text.isEmpty()) {
            return;
        }
        List<Node> beside = open.getFirst().children();
        int last = beside.size() - 1;
        // what was written in two pieces is one text: a sign may need both to mean something
        if (last >= 0
                && beside.get(last) instanceof Text before
                && before.words().length() < LONG) {
            beside.set(last, new Text(before.words() + text));
        } else {
            beside.add(new Text(text));
        }
    }

    @Override
    public void unknown(String name, Object[] parameters, SinkEventAttributes attributes) {
        int type = parameters.length == 1 && parameters[0] instanceof Integer known ? known : 0;
        if (type == END) {
            end(name);
            return;
        }
        Map<String, String> all = new LinkedHashMap<>();
        if (attributes != null) {
            Enumeration<?> names = attributes.getAttributeNames();
            for (Object key : Collections.list(names)) {
                all.put(String.valueOf(key), String.valueOf(attributes.getAttribute(key)));
            }
        }
        start(name, all, type != START);
    }

    @Override
    public void text(String words, SinkEventAttributes attributes) {
        words(words);
    }

    @Override
    public void rawText(String html) {
        int at = 0;
        while (at < html.length()) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end + 3;
            } else if (html.charAt(at) == '<') {
                at = tag(html, at);
            } else {
                int next = html.indexOf('<', at);
                int end = next < 0 ? html.length() : next;
                words(decoded(html.substring(at, end)));
                at = end;
            }
        }
    }

    /** Reads a tag; gives where it ends. */
    private int tag(String html, int from) {
        int at = from + 1;
        boolean end = at < html.length() && html.charAt(at) == '/';
        int nameStart = end ? at + 1 : at;
        at = nameStart;
        while (at < html.length() && "> \t\r\n/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean empty = false;
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '/' || Character.isWhitespace(c)) {
                empty = c == '/';
                at++;
                continue;
            }
            int keyStart = at;
            while (at < html.length() && "=> \t\r\n/".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            String key = html.substring(keyStart, at);
            String value = "";
            if (at + 1 < html.length() && html.charAt(at) == '=') {
                char quote = html.charAt(at + 1);
                int close = quote == '"' || quote == '\'' ? html.indexOf(quote, at + 2) : -1;
                int stop = close < 0 ? html.length() : close;
                value = decoded(html.substring(Math.min(at + 2, stop), stop));
                at = Math.min(stop + 1, html.length());
            }
            at = Math.max(at, keyStart + 1);
            attributes.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
            empty = false;
        }
        if (end) {
            end(name);
        } else {
            start(name, attributes, empty);
        }
        return Math.min(at + 1, html.length());
    }

    /** A text of HTML with its entities resolved. */
    private static String decoded(String html) {
        int entity = html.indexOf('&');
        if (entity < 0) {
            return html;
        }
        StringBuilder decoded = new StringBuilder(html.length());
        int from = 0;
        for (; entity >= 0; entity = html.indexOf('&', from)) {
            decoded.append(html, from, entity);
            int end = html.indexOf(';', entity);
            String name = end < 0 || end - entity > 10 ? "" : html.substring(entity + 1, end);
            String meant = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
            decoded.append(meant.isEmpty() ? "&" : meant);
            from = meant.isEmpty() ? entity + 1 : end + 1;
        }
        return decoded.append(html, from, html.length()).toString();
    }

    private static String numbered(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int c = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return Character.toString(c);
        } catch (IllegalArgumentException noNumber) {
            return "";
        }
    }
}
