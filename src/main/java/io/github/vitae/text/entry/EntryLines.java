package io.github.vitae.text.entry;

import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells paragraphs whose lines are entries each from those that are one. */
final class EntryLines {

    private static final Set<String> EMPHASIS = Set.of("em", "strong", "b", "i", "code", "mark", "u");

    private final EntryDates dates;

    EntryLines(EntryDates dates) {
        this.dates = dates;
    }

    /** Whether lines are entries each: several of them start with a date, or all of them end with one. */
    boolean several(List<List<Node>> lines) {
        if (lines.size() < 2) {
            return false;
        }
        if (lines.stream().filter(line -> dates.leads(words(line))).count() > 1) {
            return true;
        }
        List<List<Node>> full = lines.stream()
                .filter(line -> !PlainText.visible(words(line)).isBlank())
                .toList();
        return full.size() > 1 && full.stream().allMatch(this::trails);
    }

    boolean trails(List<Node> line) {
        return dates.trails(words(line));
    }

    /** Whether a line starts with a date. */
    boolean leads(List<Node> line) {
        return dates.leads(words(line));
    }

    private static String words(List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            words.append(node instanceof TextNode text ? text.getWholeText() : "");
            words.append(node instanceof Element element ? SourceText.FILLER + element.wholeText() : "");
        }
        return words.toString();
    }

    /**
     * A paragraph's lines, divided by its own line breaks; those within a bold phrase or the like divide nothing. Where the
     * paragraph starts with a date that stands out, a line does that starts with another so, as in {@code *2024.06* First}.
     */
    List<List<Node>> of(Element paragraph) {

        List<List<Node>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Node node : paragraph.childNodes()) {
            if (node instanceof Element element && element.nameIs("br")) {
                lines.add(new ArrayList<>());
            } else {
                if (startsLine(node) && isDate(node) && isDate(paragraph.childNode(0))) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(node);
            }
        }
        return lines;
    }

    private boolean isDate(Node node) {
        return node instanceof Element element
                && EMPHASIS.contains(element.normalName())
                && dates.whole(element).isPresent();
    }

    /** Whether a node is the first of a line of the source. */
    private static boolean startsLine(Node node) {
        if (!(node.previousSibling() instanceof TextNode before)) {
            return false;
        }
        String words = before.getWholeText();
        return words.substring(words.stripTrailing().length()).contains("\n");
    }
}
