package io.github.vitae.text.entry;

import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an entry as one string, with the way back to the text nodes that hold them. Nested lists are not among
 * them: they follow the entry's own words.
 */
final class EntryText {

    private static final int MOST_LINES = 6;
    private static final int MOST_ASIDES = 20;
    private static final Set<String> EMPHASIS = Set.of("em", "strong", "b", "i", "code", "mark", "u", "span");

    private final Element root;
    private final StringBuilder words = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> asides = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int lineStart;

    EntryText(Element root) {
        this.root = root;
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    // two nodes that touch are two words for a date: <strong>May 2025</strong>Our paper
                    words.append(words.isEmpty() ? "" : SourceText.FILLER);
                    segments.add(new Segment(text, words.length()));
                    words.append(text.getWholeText());
                }
                boolean nestedList = node instanceof Element element && (element.nameIs("ul") || element.nameIs("ol"));
                starts.push(words.length());
                if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    endLine();
                }
                if (nestedList && node != root) {
                    starts.pop();
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                int start = starts.pop();
                if (node instanceof Element element
                        && isAside(element)
                        && lines.isEmpty()
                        && asides.size() < MOST_ASIDES) {
                    asides.add(new Line(start, words.length()));
                }
                if (node instanceof Element element
                        && element.nameIs("time")
                        && times.size() < MOST_ASIDES
                        && !PlainText.visible(element.wholeText()).isBlank()) {
                    times.add(new Time(new Line(start, words.length()), element.attr("datetime")));
                }
                if (node instanceof Element element && element.isBlock()) {
                    endLine();
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private static boolean isAside(Element element) {
        return element.nameIs("time")
                || element.nameIs("small")
                || element.nameIs("font")
                || (element.nameIs("span") && (element.hasAttr("style") || element.hasAttr("class")));
    }

    private void endLine() {
        if (lines.size() < MOST_LINES
                && !PlainText.visible(words.substring(lineStart)).isBlank()) {
            lines.add(new Line(lineStart, words.length()));
        }
        lineStart = words.length();
    }

    /** The elements of the first line that people put dates in, at the right of it. */
    List<Line> asides() {
        int end = lines.isEmpty() ? 0 : lines.get(0).to;
        return asides.stream().filter(aside -> aside.to <= end).toList();
    }

    /** The words to which HTML gives a date. */
    List<Time> times() {
        return times;
    }

    /** The words that stand out at the start; nothing if the first words do not. */
    Optional<Line> lead() {
        for (Segment segment : segments) {
            if (!PlainText.visible(segment.node.getWholeText()).isBlank()) {
                Element parent = segment.node.parent();
                boolean out = parent != null && parent != root && EMPHASIS.contains(parent.normalName());
                int end = segment.start + segment.node.getWholeText().length();
                return out ? Optional.of(new Line(segment.start, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first of the lines that a reader sees, without those that are blank. */
    List<Line> lines() {
        return lines;
    }

    /** The words, with a filler between text nodes. */
    String words() {
        return words.toString();
    }

    boolean isBlank() {
        return PlainText.visible(words()).isBlank();
    }

    /** The first text node that is not blank; the fallback if there is none. */
    Node firstWord(Node fallback) {
        for (Segment segment : segments) {
            if (!segment.node.isBlank()) {
                return segment.node;
            }
        }
        return fallback;
    }

    /** The text node that holds an offset in the words, and where in it. */
    Segment at(int offset) {
        Segment found = segments.get(0);
        for (Segment segment : segments) {
            if (segment.start <= offset) {
                found = segment;
            }
        }
        return new Segment(found.node, offset - found.start);
    }

    /** Takes a stretch of the words out of the entry, with the elements and blanks that are left empty by that. */
    void cut(int from, int to) {
        for (Segment segment : segments) {
            String text = segment.node.getWholeText();
            int start = Math.max(0, Math.min(text.length(), from - segment.start));
            int end = Math.max(0, Math.min(text.length(), to - segment.start));
            if (start < end) {
                segment.node.text(text.substring(0, start) + text.substring(end));
                prune(segment.node);
            }
        }
        trimStart();
    }

    private void prune(Node node) {
        Node at = node;
        while (at != root && at.parent() instanceof Element parent && isEmpty(at)) {
            at.remove();
            at = parent;
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof TextNode text
                ? PlainText.visible(text.getWholeText()).isEmpty()
                : node instanceof Element element
                        && PlainText.visible(element.wholeText()).isBlank()
                        && element.selectFirst("img,iframe,video") == null;
    }

    /** Takes out blanks and line breaks that were between the date and the words. */
    private void trimStart() {
        Node first = root.childNodeSize() == 0 ? null : root.childNode(0);
        while (first != null) {
            Node next = first.nextSibling();
            boolean lineBreak = first instanceof Element element && element.nameIs("br");
            boolean blank = first instanceof TextNode text
                    && PlainText.visible(text.getWholeText()).isBlank();
            if (!lineBreak && !blank) {
                if (first instanceof TextNode text) {
                    text.text(text.getWholeText().replaceFirst("^[\\s\\u00A0\\uFDD1]+", ""));
                }
                return;
            }
            first.remove();
            first = next;
        }
    }

    /** A line: where it starts in the words, and where it ends. */
    record Line(int from, int to) {

        String of(String words) {
            return words.substring(from, to);
        }
    }

    /**
     * Words to which HTML gives a date.
     *
     * @param words where they are
     * @param datetime the date, as it is written for machines
     */
    record Time(Line words, String datetime) {}

    /**
     * A stretch of the words.
     *
     * @param node what holds it
     * @param start where it starts: in the words, or for the answer of {@link #at}, in the node
     */
    record Segment(TextNode node, int start) {}
}
