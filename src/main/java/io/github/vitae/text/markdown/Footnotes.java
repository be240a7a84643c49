package io.github.vitae.text.markdown;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Footnotes: {@code [^1]} in the text, and the notes that {@link NoteBlocks} found. They stand at the end of the
 * document, in the order in which the text refers to them, with links there and back.
 */
public final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]");

    private final Element body;
    private final Places places;
    private final Problems problems;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    private Footnotes(Element body, Places places, Problems problems) {
        this.body = body;
        this.places = places;
        this.problems = problems;
    }

    /** Makes the footnotes of a document. A mark without a note stays as it is. */
    public static void apply(Element body, Places places, Problems problems) {
        if (body.selectFirst(ElementBlock.NOTE) != null) {
            Footnotes footnotes = new Footnotes(body, places, problems);
            footnotes.collect();
            if (!footnotes.notes.isEmpty()) {
                footnotes.link();
                footnotes.append();
            }
        }
    }

    private void collect() {
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

    /** Links what refers to notes: first in the text, then in the notes that it refers to. */
    private void link() {
        link(body);
        for (int i = 0; i < order.size(); i++) {
            link(notes.getOrDefault(order.get(i), new Element("li")));
        }
    }

    private void link(Element root) {
        for (TextNode text : root.selectStream("*")
                .flatMap(element -> element.textNodes().stream())
                .toList()) {
            Element parent = text.parent();
            if (parent == null || parent.closest("code,pre") != null) {
                continue;
            }
            String words = text.getWholeText();
            Matcher mark = MARK.matcher(words);
            int at = 0;
            while (mark.find()) {
                if (notes.containsKey(mark.group(1))) {
                    text.before(new TextNode(words.substring(at, mark.start())));
                    text.before(reference(mark.group(1)));
                    at = mark.end();
                }
            }
            text.text(words.substring(at));
        }
    }

    private Element reference(String name) {
        boolean first = !order.contains(name);
        if (first) {
            order.add(name);
        }
        int number = order.indexOf(name) + 1;
        Element link = new Element("a").attr("href", "#fn-" + number).text(String.valueOf(number));
        if (first) {
            link.attr("id", "fnref-" + number);
        }
        return new Element("sup").appendChild(link);
    }

    /** Adds the notes that something refers to. No page shows the others, so they are told and left out. */
    private void append() {
        notes.forEach((name, note) -> {
            if (!order.contains(name)) {
                problems.add(
                        Code.HIDDEN_TEXT,
                        places.of(note),
                        "nothing refers to this note, so no page shows it; it is not published",
                        "refer to it where it belongs, or take it out");
            }
        });
        if (order.isEmpty()) {
            return;
        }
        Element list = body.appendElement("section").addClass("footnotes").appendElement("ol");
        for (String name : order) {
            int number = order.indexOf(name) + 1;
            Element note = notes.getOrDefault(name, new Element("li")).attr("id", "fn-" + number);
            Element last = note.lastElementChild();
            Element end = last != null && last.nameIs("p") && last.nextSibling() == null ? last : note;
            end.appendText(" ")
                    .appendElement("a")
                    .attr("href", "#fnref-" + number)
                    .text("↩");
            list.appendChild(note);
        }
    }
}
