package io.github.vitae.text.markdown;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Footnotes: {@code [^1]} in the text, and {@code [^1]: …} in a paragraph of its own. They stand at the end of the
 * document, in the order in which the text refers to them, with links there and back.
 */
public final class Footnotes {

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,100})\\]");
    private static final Pattern DEFINITION = Pattern.compile("\\s*" + MARK.pattern() + SourceText.FILLER + "?:\\s*");

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
        if (body.wholeText().contains("[^")) {
            Footnotes footnotes = new Footnotes(body, places, problems);
            footnotes.collect();
            if (!footnotes.notes.isEmpty()) {
                footnotes.link();
                footnotes.append();
            }
        }
    }

    private void collect() {
        for (Element paragraph : body.select("p")) {
            if (!(paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode first)
                    || !DEFINITION.matcher(first.getWholeText()).lookingAt()) {
                continue;
            }
            Element note = new Element("li");
            for (Node node : List.copyOf(paragraph.childNodes())) {
                if (!(node instanceof TextNode text)) {
                    note.appendChild(node);
                    continue;
                }
                for (String line : text.getWholeText().split("(?<=\n)")) {
                    Matcher definition = DEFINITION.matcher(line);
                    if (definition.lookingAt()) {
                        note = notes.computeIfAbsent(definition.group(1), name -> new Element("li"));
                        places.remember(note, text, 0);
                        note.appendText(line.substring(definition.end()));
                    } else {
                        note.appendText(line);
                    }
                }
            }
            paragraph.remove();
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
            note.appendText(" ")
                    .appendElement("a")
                    .attr("href", "#fnref-" + number)
                    .text("↩");
            list.appendChild(note);
        }
    }
}
