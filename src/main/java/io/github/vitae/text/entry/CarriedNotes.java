package io.github.vitae.text.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a document of which parts move to other pages: a part takes along the notes that it refers to. What two
 * parts refer to, both have. In each part the notes are counted from 1.
 */
public final class CarriedNotes {

    private static final String SECTION = "section.footnotes";
    private static final String MARKS = "sup > a[href^=#]";
    private static final String BACK = "a[href^=#fnref]";

    private final Element body;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private boolean carried;

    /** The notes of a document, which are the items of its {@code <section class="footnotes">}. */
    public CarriedNotes(Element body) {
        this.body = body;
        for (Element note : body.select(SECTION + " > ol > li[id]")) {
            notes.put(note.id(), note);
        }
    }

    /** Whether an element holds the notes of a document. */
    static boolean isSection(Element element) {
        return element.nameIs("section") && element.hasClass("footnotes");
    }

    /** Adds the notes that a part refers to at its end. */
    void carryTo(Element part) {
        if (!notes.isEmpty() && number(part)) {
            carried = true;
        }
    }

    /** Leaves the document the notes that the rest of it refers to, once all that moves has moved. */
    public void settle() {
        if (carried) {
            body.select(SECTION).remove();
            number(body);
        }
    }

    private boolean number(Element part) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Element> shown = new ArrayList<>();
        List<Element> toLink = new ArrayList<>(List.of(part));
        // notes may refer to notes
        for (int next = 0; next < toLink.size(); next++) {
            for (Element mark : toLink.get(next).select(MARKS)) {
                String name = mark.attr("href").substring(1);
                Optional<Element> note = Optional.ofNullable(notes.get(name));
                if (note.isPresent()) {
                    boolean first = !numbers.containsKey(name);
                    int number = numbers.computeIfAbsent(name, unseen -> numbers.size() + 1);
                    mark.attr("href", "#fn-" + number)
                            .text(String.valueOf(number))
                            .removeAttr("id");
                    if (first) {
                        mark.attr("id", "fnref-" + number);
                        Element copy = lead(note.get().clone(), number);
                        shown.add(copy);
                        toLink.add(copy);
                    }
                }
            }
        }
        if (!shown.isEmpty()) {
            part.appendElement("section")
                    .addClass("footnotes")
                    .appendElement("ol")
                    .appendChildren(shown);
        }
        return !shown.isEmpty();
    }

    /** Gives a note its number, and one way back to where it is first referred to. */
    private static Element lead(Element note, int number) {
        note.attr("id", "fn-" + number);
        List<Element> back = note.select(BACK);
        back.stream().skip(1).forEach(Element::remove);
        back.stream().findFirst().ifPresent(link -> link.attr("href", "#fnref-" + number));
        return note;
    }
}
