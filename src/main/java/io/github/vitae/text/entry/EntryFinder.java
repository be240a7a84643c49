package io.github.vitae.text.entry;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.date.DateAtEnd;
import io.github.vitae.text.date.DateAtStart;
import io.github.vitae.text.date.MentionedDate;
import io.github.vitae.text.entry.EntryCandidates.Above;
import io.github.vitae.text.entry.EntryCandidates.Candidate;
import io.github.vitae.text.entry.EntryCandidates.Loose;
import io.github.vitae.text.entry.EntryDates.DatedEntry;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.Footnotes;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
public final class EntryFinder {

    private static final String BLOCKS =
            "ul,ol,table,dl,p,div,section,article,details,summary,blockquote,h1,h2,h3,h4,h5,h6,center,figure,pre,aside,header";

    private static final String SENTENCE_ENDS = ".!?…。！？:：";

    private final Footnotes notes;
    private final HtmlGate gate;
    private final Places places;
    private final EntryDates dates;
    private final EntryCandidates candidates;
    private final EntryLines lines;
    private final EntryRows rows;
    private final EntryCards cards;
    private final ListNumbers numbers;
    private final Set<String> classes = new LinkedHashSet<>();

    /**
     * @param gate cleans the entries
     * @param places where the document's nodes come from
     * @param notes the document's footnotes: those that an entry refers to stay with it
     */
    public EntryFinder(HtmlGate gate, Places places, Footnotes notes) {
        this(gate, places, notes, new AskedWords(DateAtStart::new, DateAtEnd::new));
    }

    EntryFinder(HtmlGate gate, Places places, Footnotes notes, AskedWords asked) {
        this.notes = notes;
        this.gate = gate;
        this.places = places;
        this.dates = new EntryDates(places, gate.problems(), asked);
        this.candidates = new EntryCandidates(places);
        this.lines = new EntryLines(dates);
        this.rows = new EntryRows(candidates, dates, this::walk);
        this.cards = new EntryCards(dates, lines);
        this.numbers = new ListNumbers(places, dates);
    }

    /**
     * Finds the entries.
     *
     * @param title the section's heading, cleaned
     * @param location where the heading is
     * @param nodes what follows it, taken out of the document
     * @param elsewhere whether its entries may be in another file: then no paragraph is one
     */
    public TakenSection find(RichText title, Location location, List<Node> nodes, boolean elsewhere) {
        walk(nodes);
        if (candidates.isEmpty() && !elsewhere) {
            takeParagraphs();
        }
        List<Candidate> found = candidates.found();
        List<DatedEntry> answers = dates.ask(found);
        IdentityHashMap<Above, RichText> groups = new IdentityHashMap<>();
        List<FoundEntry> entries = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Candidate candidate = found.get(i);
            Optional<EntryDate> date = dates.take(candidate.content(), answers.get(i), candidate.date());
            Optional<EntryDate> mentioned = date.isPresent()
                    ? Optional.empty()
                    : MentionedDate.in(answers.get(i).text().words());
            unwrapSingleParagraph(candidate.content());
            notes.settle(candidate.content(), noteKey(candidate.location()));
            RichText body = gate.clean(List.copyOf(candidate.content().childNodes()), places);
            Optional<RichText> group = candidate
                    .group()
                    .map(above -> groups.computeIfAbsent(above, this::title))
                    .filter(words -> !words.isEmpty());
            entries.add(new FoundEntry(date, mentioned, body, group, candidate.location()));
        }
        List<RichText> rest = new ArrayList<>();
        for (Loose part : candidates.apart()) {
            Node node = part.heading().isPresent() ? asLine(part.node()) : part.node();
            if (node instanceof Element element && element.selectFirst(Footnotes.MARK_ELEMENT) != null) {
                node = new Element("div").appendChild(element);
                notes.settle((Element) node, noteKey(places.of(element)));
            }
            RichText text = gate.clean(List.of(node), places);
            if (!text.isEmpty()) {
                rest.add(text);
            }
        }
        return new TakenSection(title, location, entries, rest, List.copyOf(classes));
    }

    /** What tells the notes of a text from those of others on the same page: where the text stands. */
    public static String noteKey(Location location) {
        String file = location.file();
        int folder = file.lastIndexOf('/', file.lastIndexOf('/') - 1);
        return Slug.of(file.substring(folder + 1)) + "-" + location.line();
    }

    /** A heading's words; bold all over, they are not bold in a heading. */
    private RichText title(Above above) {
        Element heading = above.heading();
        Headings.unwrapBold(heading);
        return gate.clean(List.copyOf(heading.childNodes()), places);
    }

    /** A heading without anything below it, as a bold line. */
    private static Node asLine(Node heading) {
        if (!(heading instanceof Element element) || !Headings.isHeading(element) || element.nameIs("p")) {
            return heading;
        }
        Element line = new Element("p");
        boolean bold = element.childrenSize() == 1 && element.child(0).nameIs("strong");
        Element words = bold ? line : line.appendElement("strong");
        List.copyOf(element.childNodes()).forEach(words::appendChild);
        return line;
    }

    /**
     * Makes each of several paragraphs an entry, where neither a list nor a date separates entries. Prose is none: {@code
     * Content coming soon.}
     */
    private void takeParagraphs() {
        List<Loose> paragraphs = candidates.apart().stream()
                .filter(part -> part.heading().isEmpty()
                        && part.node() instanceof Element element
                        && element.hasText()
                        && !isTitle(element))
                .toList();
        boolean entries = paragraphs.stream().noneMatch(part -> isProse((Element) part.node()))
                ? paragraphs.size() > 1
                : paragraphs.stream().allMatch(part -> hasLead((Element) part.node()));
        if (entries) {
            for (Loose part : paragraphs) {
                candidates.takeBack(part, new Element("div").appendChild(part.node()));
            }
        }
    }

    private static boolean isTitle(Element paragraph) {
        return Headings.boldOf(paragraph).isPresent();
    }

    /** Whether a paragraph starts with words that stand out, as the name of what is told: {@code **Viva:** On the first …} */
    private static boolean hasLead(Element paragraph) {
        Node first = paragraph.childNodeSize() == 0 ? paragraph : paragraph.childNode(0);
        return first instanceof Element lead
                && (lead.nameIs("strong") || lead.nameIs("b") || lead.nameIs("em"))
                && !lead.text().equals(paragraph.text());
    }

    /** Whether words are prose, which says something in sentences: {@code See my CV for more.} */
    private static boolean isProse(Element paragraph) {
        String words = PlainText.visible(paragraph.text()).strip();
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
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
        Set<Element> twins = EntryCards.twins(nodes);
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                flush(inline);
                block(element, twins.contains(element));
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

    static boolean hasSomething(Element element) {
        return !PlainText.visible(element.text()).isBlank() || element.selectFirst("img,iframe,video,audio") != null;
    }

    /**
     * @param twin whether one of its siblings has the same name and class
     */
    private void block(Element element, boolean twin) {
        if (Headings.isHeading(element)) {
            heading(element, Headings.level(element));
            return;
        }
        switch (element.normalName()) {
            case "ul", "ol" -> list(element);
            case "table" -> {
                classes.addAll(element.classNames());
                rows.table(element);
            }
            case "dl" -> {
                classes.addAll(element.classNames());
                rows.definitions(element);
            }
            case "hr" -> candidates.end();
            case "details" -> details(element);
            case "summary" -> summary(element);
            default -> {
                if (!hasSomething(element)) {
                    return;
                }
                boolean holdsBlocks = element.childrenSize() > 0
                        && element.children().stream().anyMatch(EntryFinder::isBlock);
                if (!holdsBlocks) {
                    paragraph(element);
                } else if (cards.isCard(element, twin)) {
                    candidates.add(new Element("div").appendChildren(List.copyOf(element.childNodes())));
                } else {
                    walk(List.copyOf(element.childNodes()));
                }
            }
        }
    }

    private void heading(Element heading, int level) {
        Optional<EntryDate> date = dates.whole(heading, candidates.yearAbove(level));
        if (date.isPresent()) {
            candidates.below(date.get(), heading, level);
        } else if (dates.leads(heading)) {
            Element content = new Element("div");
            Element line = content.appendElement("p");
            List.copyOf(heading.childNodes()).forEach(line::appendChild);
            candidates.addOpen(content);
        } else {
            candidates.below(heading, level);
        }
    }

    /** What is folded away: an entry if its summary starts with a date, otherwise what is below its summary. */
    private void details(Element details) {
        Element summary = details.selectFirst("> summary");
        if (summary != null && dates.leads(summary) && dates.whole(summary).isEmpty()) {
            summary.tagName("p");
            details.tagName("div");
            candidates.add(details);
        } else if (hasSomething(details)) {
            candidates.within(Optional.empty(), () -> walk(List.copyOf(details.childNodes())));
            candidates.end();
        }
    }

    private void summary(Element summary) {
        if (Expanders.isOne(summary.text())) {
            dates.leaveOut(summary, "what opens the list,");
        } else if (hasSomething(summary)) {
            heading(summary, Headings.BOLD_LINE - 1);
        }
    }

    private void list(Element list) {
        classes.addAll(list.classNames());
        numbers.giveBack(list);
        for (Node node : List.copyOf(list.childNodes())) {
            if (node instanceof Element element && element.nameIs("li")) {
                item(element);
            } else if (node instanceof Element element && (element.nameIs("ul") || element.nameIs("ol"))) {
                if (candidates.isEmpty()) {
                    list(element);
                } else {
                    candidates.last().appendChild(element);
                }
            } else if (node instanceof Element element && element.selectFirst("li") != null) {
                // mark-up that was opened in an item and never closed wraps the items that follow
                list(element);
            } else if (node instanceof Element element && hasSomething(element)) {
                block(element, false);
            }
        }
        candidates.end();
    }

    private void item(Element item) {
        if (!hasSomething(item)) {
            return;
        }
        List<Element> nested = item.children().stream()
                .filter(child -> child.nameIs("ul") || child.nameIs("ol"))
                .toList();
        EntryText own = new EntryText(item);
        boolean onlyNumbers = nested.size() == 1 && own.isBlank() && numbers.giveBack(nested.get(0));
        if (onlyNumbers && nested.get(0).childrenSize() == 1) {
            nested.get(0).child(0).unwrap();
            nested.get(0).unwrap();
            candidates.add(item);
            return;
        }
        Optional<EntryDate> date = nested.isEmpty() ? Optional.empty() : dates.whole(own.words());
        if (!nested.isEmpty() && (own.isBlank() || date.isPresent())) {
            candidates.within(date, () -> nested.forEach(this::list));
        } else if (nested.isEmpty() && item.selectFirst(BLOCKS) == null && lines.several(lines.of(item))) {
            lines.of(item).forEach(this::line);
        } else {
            candidates.add(item);
        }
    }

    private void paragraph(Element paragraph) {
        Optional<EntryDate> whole = dates.whole(paragraph);
        List<List<Node>> written = lines.of(paragraph);
        if (whole.isPresent() && paragraph.selectFirst("img,video,iframe") == null) {
            candidates.below(whole.get(), paragraph, EntryCandidates.LONE_DATE);
        } else if (lines.several(written)) {
            written.forEach(this::line);
            // its last line is an entry as the others are: a paragraph that follows belongs to none
            candidates.end();
        } else if (dates.leads(paragraph)
                || dates.trails(paragraph)
                || (written.size() > 1 && lines.trails(written.get(0)))
                || dates.hasOwnElement(paragraph)) {
            Element content = new Element("div").appendChild(paragraph);
            if (!paragraph.nameIs("p")) {
                paragraph.unwrap();
            }
            candidates.addOpen(content);
        } else if (candidates.isAwaited()) {
            candidates.addBelowDate(new Element("div").appendChild(paragraph));
        } else if (!hasSomething(paragraph) || !candidates.goOn(paragraph)) {
            candidates.keepApart(paragraph);
        }
    }

    /** A line of a paragraph in which several lines are entries. */
    private void line(List<Node> nodes) {
        boolean dated = lines.leads(nodes) || lines.trails(nodes);
        Element line = new Element("p").appendChildren(nodes);
        if (dated) {
            candidates.addOpen(line);
        } else if (hasSomething(line) && !candidates.goOn(line)) {
            candidates.keepApart(line);
        }
    }
}
