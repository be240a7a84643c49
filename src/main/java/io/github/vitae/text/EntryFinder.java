package io.github.vitae.text;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.PartialDate;
import io.github.vitae.model.RichText;
import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the entries of a section: items of lists, rows of tables, definitions, paragraphs and cards that carry a date.
 * An entry is what a reader would count as one: lists within it stay with it, and so do paragraphs that follow it
 * without a date of their own.
 */
final class EntryFinder {

    private static final String BLOCKS =
            "ul,ol,table,dl,p,div,section,article,details,blockquote,h1,h2,h3,h4,h5,h6,center,figure,pre,aside,header";

    private final HtmlGate gate;
    private final Places places;
    private final EntryDates dates;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Node> preface = new ArrayList<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private Optional<PartialDate> context = Optional.empty();
    /** Whether a paragraph without a date goes on with the last candidate. */
    private boolean continues;

    EntryFinder(HtmlGate gate, Places places) {
        this.gate = gate;
        this.places = places;
        this.dates = new EntryDates(places, gate.problems());
    }

    /**
     * Finds the entries.
     *
     * @param title the section's heading, cleaned
     * @param location where it stands
     * @param nodes what follows it, taken out of the document
     * @param elsewhere whether its entries may stand elsewhere: then paragraphs are none
     */
    TakenSection find(RichText title, Location location, List<Node> nodes, boolean elsewhere) {
        walk(nodes);
        if (candidates.isEmpty() && !elsewhere) {
            takeParagraphs();
        }
        dates.learn(candidates.stream()
                .map(candidate -> new EntryText(candidate.content).words())
                .toList());
        List<FoundEntry> entries = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<EntryDate> date = dates.take(candidate.content, candidate.context);
            unwrapSingleParagraph(candidate.content);
            entries.add(new FoundEntry(
                    date, gate.clean(List.copyOf(candidate.content.childNodes()), places), candidate.location));
        }
        List<RichText> rest = new ArrayList<>();
        for (Node node : preface) {
            RichText text = gate.clean(List.of(node), places);
            if (!text.isEmpty()) {
                rest.add(text);
            }
        }
        return new TakenSection(title, location, entries, rest, List.copyOf(classes));
    }

    /** Where neither a list nor a date tells entries apart, each paragraph is one. */
    private void takeParagraphs() {
        List<Node> paragraphs = List.copyOf(preface);
        preface.clear();
        for (Node node : paragraphs) {
            if (node instanceof Element element && element.hasText() && !isTitle(element)) {
                add(new Element("div").appendChild(element));
            } else {
                preface.add(node);
            }
        }
    }

    private static boolean isTitle(Element paragraph) {
        return paragraph.childrenSize() == 1
                && paragraph.child(0).nameIs("strong")
                && paragraph.child(0).text().equals(paragraph.text());
    }

    private static void unwrapSingleParagraph(Element content) {
        List<Element> children = content.children();
        if (!children.isEmpty()
                && children.get(0).nameIs("p")
                && children.stream().skip(1).allMatch(child -> child.nameIs("ul") || child.nameIs("ol"))
                && content.textNodes().stream().allMatch(TextNode::isBlank)) {
            children.get(0).unwrap();
        }
    }

    private void walk(List<Node> nodes) {
        List<Node> inline = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                flush(inline);
                block(element);
            } else if (node instanceof TextNode || node instanceof Element) {
                inline.add(node);
            }
        }
        flush(inline);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("center") || element.selectFirst(BLOCKS) != null;
    }

    private void flush(List<Node> inline) {
        if (!inline.isEmpty()) {
            Element paragraph = new Element("p");
            inline.forEach(paragraph::appendChild);
            inline.clear();
            if (hasSomething(paragraph)) {
                paragraph(paragraph);
            }
        }
    }

    private static boolean hasSomething(Element element) {
        return !HtmlGate.visible(element.text()).isBlank() || element.selectFirst("img,iframe,video,audio") != null;
    }

    private void block(Element element) {
        if (Headings.isHeading(element)) {
            heading(element);
            return;
        }
        switch (element.normalName()) {
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "dl" -> definitions(element);
            case "hr" -> continues = false;
            default -> {
                if (!hasSomething(element)) {
                    return;
                }
                boolean holdsBlocks = element.childrenSize() > 0
                        && element.children().stream().anyMatch(EntryFinder::isBlock);
                if (holdsBlocks && !isCard(element)) {
                    walk(List.copyOf(element.childNodes()));
                } else {
                    paragraph(element);
                }
            }
        }
    }

    /** Whether an element with blocks in it is a single entry: it starts with a date, and nothing else in it does. */
    private boolean isCard(Element element) {
        if (element.selectFirst("ul,ol,table,dl,h1,h2,h3,h4,h5,h6,details") != null || !dates.leads(element)) {
            return false;
        }
        long dated = element.select(BLOCKS).stream()
                .filter(block -> block != element && block.selectFirst("p,div,section,article") == block)
                .filter(dates::leads)
                .count();
        return dated <= 1;
    }

    private void heading(Element heading) {
        Optional<PartialDate> date = dates.whole(heading);
        if (date.isPresent()) {
            context = date;
            continues = false;
        } else if (dates.leads(heading)) {
            Element content = new Element("div");
            Element line = new Element("p");
            List.copyOf(heading.childNodes()).forEach(line::appendChild);
            content.appendChild(line);
            add(content);
            continues = true;
        } else {
            context = Optional.empty();
            continues = false;
            Element line = new Element("p");
            Element strong = line.appendElement("strong");
            List.copyOf(heading.childNodes()).forEach(strong::appendChild);
            preface.add(line);
        }
    }

    private void list(Element list) {
        classes.addAll(list.classNames());
        for (Node node : List.copyOf(list.childNodes())) {
            if (node instanceof Element element && element.nameIs("li")) {
                item(element);
            } else if (node instanceof Element element && (element.nameIs("ul") || element.nameIs("ol"))) {
                if (candidates.isEmpty()) {
                    list(element);
                } else {
                    last().content.appendChild(element);
                }
            } else if (node instanceof Element element && element.selectFirst("li") != null) {
                // mark-up that was opened in an item and never closed wraps the items that follow
                list(element);
            } else if (node instanceof Element element && hasSomething(element)) {
                block(element);
            }
        }
        continues = false;
    }

    private void item(Element item) {
        if (!hasSomething(item)) {
            return;
        }
        List<Element> nested = item.children().stream()
                .filter(child -> child.nameIs("ul") || child.nameIs("ol"))
                .toList();
        EntryText own = new EntryText(item);
        Optional<PartialDate> date = nested.isEmpty() ? Optional.empty() : dates.whole(own.words());
        if (!nested.isEmpty() && (own.isBlank() || date.isPresent())) {
            Optional<PartialDate> outer = context;
            context = date.isPresent() ? date : outer;
            nested.forEach(this::list);
            context = outer;
            return;
        }
        add(item);
    }

    private void table(Element table) {
        classes.addAll(table.classNames());
        for (Element caption : table.select("caption")) {
            preface.add(new Element("p").appendChildren(List.copyOf(caption.childNodes())));
        }
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table || !hasSomething(row)) {
                continue;
            }
            List<Element> cells = row.children();
            if (row.selectFirst("ul,ol,table,p + p") != null) {
                cells.forEach(cell -> walk(List.copyOf(cell.childNodes())));
            } else if (cells.stream().allMatch(cell -> cell.nameIs("th"))) {
                dates.leaveOut(row);
            } else {
                row(cells);
            }
        }
        continues = false;
    }

    private void row(List<Element> cells) {
        List<Element> full =
                new ArrayList<>(cells.stream().filter(EntryFinder::hasSomething).toList());
        if (full.size() == 1 && dates.whole(full.get(0)).isPresent()) {
            context = dates.whole(full.get(0));
            return;
        }
        full.stream().filter(cell -> dates.whole(cell).isPresent()).findFirst().ifPresent(cell -> {
            full.remove(cell);
            full.add(0, cell);
        });
        boolean dated = dates.whole(full.get(0)).isPresent();
        Element content = new Element("div");
        for (int i = 0; i < full.size(); i++) {
            if (i > (dated ? 1 : 0)) {
                content.appendText(" · ");
            }
            Element cell = content.appendElement("span");
            List.copyOf(full.get(i).childNodes()).forEach(cell::appendChild);
        }
        add(content);
    }

    private void definitions(Element list) {
        classes.addAll(list.classNames());
        Optional<Element> term = Optional.empty();
        for (Element child : list.children()) {
            if (child.nameIs("dt")) {
                term.ifPresent(alone -> add(alone));
                term = Optional.of(child);
            } else if (child.nameIs("dd")) {
                Element content = new Element("div");
                term.ifPresent(name -> {
                    Element span = content.appendElement("span");
                    List.copyOf(name.childNodes()).forEach(span::appendChild);
                    content.appendText(" ");
                });
                List.copyOf(child.childNodes()).forEach(content::appendChild);
                add(content);
                term = Optional.empty();
            }
        }
        term.ifPresent(alone -> add(alone));
        continues = false;
    }

    private void paragraph(Element paragraph) {
        List<List<Node>> lines = lines(paragraph);
        if (lines.stream().filter(line -> dates.leads(words(line))).count() > 1) {
            lines.forEach(this::line);
        } else if (dates.leads(paragraph) || dates.trails(paragraph)) {
            Element content = new Element("div").appendChild(paragraph);
            if (!paragraph.nameIs("p")) {
                paragraph.unwrap();
            }
            add(content);
            continues = true;
        } else if (continues && !candidates.isEmpty()) {
            goOn(paragraph);
        } else {
            preface.add(paragraph);
        }
    }

    /** A line of a paragraph in which several lines start with a date. */
    private void line(List<Node> nodes) {
        boolean dated = dates.leads(words(nodes));
        Element line = new Element("p").appendChildren(nodes);
        if (dated) {
            add(line);
            continues = true;
        } else if (continues && !candidates.isEmpty()) {
            goOn(line);
        } else if (hasSomething(line)) {
            preface.add(line);
        }
    }

    private static String words(List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            words.append(node instanceof TextNode text ? text.getWholeText() : "");
            words.append(node instanceof Element element ? SourceText.FILLER + element.wholeText() : "");
        }
        return words.toString();
    }

    private void goOn(Element more) {
        if (hasSomething(more)) {
            last().content.appendChild(more);
        }
    }

    /** A paragraph's lines, divided by its own line breaks; those within a bold phrase or the like divide nothing. */
    private static List<List<Node>> lines(Element paragraph) {
        List<List<Node>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Node node : paragraph.childNodes()) {
            if (node instanceof Element element && element.nameIs("br")) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(node);
            }
        }
        return lines;
    }

    private void add(Element content) {
        candidates.add(new Candidate(content, places.of(new EntryText(content).firstWord(content)), context));
    }

    private Candidate last() {
        return candidates.get(candidates.size() - 1);
    }

    /**
     * What may be an entry.
     *
     * @param content its words and mark-up, the date among them
     * @param location where it starts
     * @param context the date above it, of a heading or an outer item
     */
    private record Candidate(Element content, Location location, Optional<PartialDate> context) {}
}
