package io.github.vitae.text.markdown;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The footnotes of a document: {@code [^1]} in the text, and the notes that {@link NoteBlocks} found. They stand at the end
 * of whatever refers to them, in the order in which it does, with links there and back: an entry that moves to another page
 * takes its notes along.
 */
public final class Footnotes {

    /** What stands for a mark until it is known where its text goes; its {@code name} is the note's. */
    public static final String MARK_ELEMENT = "vitae-mark";

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]");

    /** How many characters of notes are repeated where several texts refer to one. */
    private static final int MOST_REPEATED = 1 << 20;

    private final Places places;
    private final Problems problems;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private int repeated;

    private Footnotes(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * Takes the notes out of a document, and marks what refers to them. A mark without a note stays as it is; a note without
     * a mark is told and left out, since no page shows it.
     */
    public static Footnotes take(Element body, Places places, Problems problems) {
        Footnotes footnotes = new Footnotes(places, problems);
        if (!body.getElementsByTag(ElementBlock.NOTE).isEmpty()) {
            footnotes.collect(body);
            footnotes.mark(body);
        }
        return footnotes;
    }

    private void collect(Element body) {
        for (Element note : body.select(ElementBlock.NOTE)) {
            Element item = notes.computeIfAbsent(note.attr("name"), name -> new Element("li"));
            if (item.childNodeSize() == 0) {
                places.remember(item, note, 0);
            }
            boolean single = note.childrenSize() == 1 && note.child(0).nameIs("p") && item.childNodeSize() == 0;
            Element words = single ? note.child(0) : note;
            List.copyOf(words.childNodes()).forEach(item::appendChild);
            note.remove();
        }
    }

    /** Marks what refers to notes: first in the text, then in the notes that it refers to. */
    private void mark(Element body) {
        Set<String> used = new LinkedHashSet<>();
        markIn(body, used);
        List<String> order = new ArrayList<>(used);
        for (int i = 0; i < order.size(); i++) {
            Set<String> more = new LinkedHashSet<>();
            markIn(notes.getOrDefault(order.get(i), new Element("li")), more);
            more.stream().filter(used::add).forEach(order::add);
        }
        notes.forEach((name, note) -> {
            if (!used.contains(name)) {
                problems.add(
                        Code.HIDDEN_TEXT,
                        places.of(note),
                        "nothing refers to this note, so no page shows it; it is not published",
                        "refer to it where it belongs, or take it out");
            }
        });
    }

    private void markIn(Element root, Set<String> used) {
        for (TextNode text : root.selectStream("*")
                .flatMap(element -> element.textNodes().stream())
                .toList()) {
            String words = text.getWholeText();
            Element parent = text.parent();
            if (!words.contains("[^") || parent == null || parent.closest("code,pre") != null) {
                continue;
            }
            Matcher mark = MARK.matcher(words);
            int at = 0;
            while (mark.find()) {
                if (notes.containsKey(mark.group(1))) {
                    TextNode before = new TextNode(words.substring(at, mark.start()));
                    places.remember(before, text, at);
                    text.before(before);
                    text.before(new Element(MARK_ELEMENT).attr("name", mark.group(1)));
                    used.add(mark.group(1));
                    at = mark.end();
                }
            }
            if (at > 0) {
                TextNode rest = new TextNode(words.substring(at));
                places.remember(rest, text, at);
                text.replaceWith(rest);
            }
        }
    }

    /**
     * Puts the notes that a text refers to at its end.
     *
     * @param root the text
     * @param key what tells its notes from those of others on the same page, in their {@code id}s; empty for the page's own
     */
    public void settle(Element root, String key) {
        if (notes.isEmpty()) {
            return;
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Element> items = new ArrayList<>();
        String prefix = key.isEmpty() ? "" : key + "-";
        List<String> order = new ArrayList<>(link(root, numbers, prefix));
        for (int i = 0; i < order.size(); i++) {
            Element item = copyOf(order.get(i));
            order.addAll(link(item, numbers, prefix));
            items.add(item);
        }
        if (items.isEmpty()) {
            return;
        }
        Element list = root.appendElement("section").addClass("footnotes").appendElement("ol");
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i).attr("id", "fn-" + prefix + (i + 1));
            Element last = item.lastElementChild();
            Element end = last != null && last.nameIs("p") && last.nextElementSibling() == null ? last : item;
            end.appendText(" ")
                    .appendElement("a")
                    .attr("href", "#fnref-" + prefix + (i + 1))
                    .text("↩");
            list.appendChild(item);
        }
    }

    /**
     * Takes the marks off a heading.
     *
     * @return the notes that they stood for, to be shown below it
     */
    public List<Element> takeFrom(Element heading) {
        List<Element> taken = new ArrayList<>();
        for (Element mark : heading.select(MARK_ELEMENT)) {
            Element paragraph = new Element("p");
            List.copyOf(copyOf(mark.attr("name")).childNodes()).forEach(paragraph::appendChild);
            taken.add(paragraph);
            mark.remove();
        }
        return taken;
    }

    /**
     * Links the marks in a text.
     *
     * @param numbers the numbers of the notes that were referred to so far
     * @return the names of those that were not
     */
    private static List<String> link(Element root, Map<String, Integer> numbers, String prefix) {
        List<String> more = new ArrayList<>();
        for (Element mark : root.select(MARK_ELEMENT)) {
            String name = mark.attr("name");
            boolean first = !numbers.containsKey(name);
            if (first) {
                numbers.put(name, numbers.size() + 1);
                more.add(name);
            }
            String number = String.valueOf(numbers.get(name));
            Element link =
                    new Element("a").attr("href", "#fn-" + prefix + number).text(number);
            if (first) {
                link.attr("id", "fnref-" + prefix + number);
            }
            mark.replaceWith(new Element("sup").appendChild(link));
        }
        return more;
    }

    /** A note to be shown; only so much is shown more than once. */
    private Element copyOf(String name) {
        Element note = notes.getOrDefault(name, new Element("li"));
        repeated += shown.add(name) ? 0 : note.wholeText().length();
        if (repeated > MOST_REPEATED) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    places.of(note),
                    "so many entries refer to this note that it is not repeated below all of them",
                    "write it once, in the text");
            return new Element("li").appendText("…");
        }
        return (Element) copy(note);
    }

    /** A copy whose nodes keep their places. */
    private Node copy(Node node) {
        Node copy = node.shallowClone();
        places.remember(copy, node, 0);
        if (copy instanceof Element element) {
            node.childNodes().forEach(child -> element.appendChild(copy(child)));
        }
        return copy;
    }
}
