package io.github.vitae.text.document;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.text.entry.DatedList;
import io.github.vitae.text.entry.EntryFinder;
import io.github.vitae.text.entry.SectionExtent;
import io.github.vitae.text.entry.TakenSection;
import io.github.vitae.text.html.Formulas;
import io.github.vitae.text.html.FragmentLinks;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.NodeRun;
import io.github.vitae.text.html.Unseen;
import io.github.vitae.text.markdown.CodeBraces;
import io.github.vitae.text.markdown.DefinitionLists;
import io.github.vitae.text.markdown.EmojiNames;
import io.github.vitae.text.markdown.Footnotes;
import io.github.vitae.text.markdown.GithubMarks;
import io.github.vitae.text.markdown.KramdownAttributes;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.markdown.MarkdownInHtml;
import io.github.vitae.text.math.FormulaMarks;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.source.WrittenText;
import io.github.vitae.text.template.PagePlaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An author's document, Markdown with HTML in it, as one tree in which sections are found, entries are taken out, and
 * what remains becomes safe text. Markdown and HTML lists are the same thing here.
 */
public final class AuthorDocument {

    /** What takes the place of a section that was taken out. */
    private static final String PLACE = PagePlaces.ELEMENT;

    /** How many things taken out of a style sheet are reported one by one; more are reported together. */
    private static final int MOST_SINGLY = 3;

    private final Element body;
    private final Places places;
    private final HtmlGate gate;
    private final Footnotes notes;
    private final FragmentLinks fragments = new FragmentLinks();

    private AuthorDocument(Element body, Places places, HtmlGate gate, Footnotes notes) {
        this.body = body;
        this.places = places;
        this.gate = gate;
        this.notes = notes;
    }

    /**
     * Reads a document: hidden parts go first, then variables are resolved, then Markdown and HTML are read.
     *
     * @param source the text
     * @param from where the document starts, after its front matter
     * @param gate cleans what is taken out, and takes problems
     * @param scope what the text may refer to
     */
    public static AuthorDocument parse(SourceText source, int from, HtmlGate gate, DocumentScope scope) {
        FilledText text = FilledText.of(source, from, scope, gate.problems());
        SourceText filled = text.source();
        int start = text.from();
        FormulaMarks formulas = FormulaMarks.of(CodeBraces.unmask(filled), start);
        SourceText open = MarkdownInHtml.open(formulas.source(), start, scope.dialect());
        MarkdownHtml markdown =
                MarkdownHtml.render(open, start, open.content().length(), scope.dialect(), gate.problems());
        Places places = new Places(open, markdown.offsets(), scope.folder());
        Element body = new Element("body");
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        NodeRun.move(parser.parseFragmentInput(markdown.html(), body, ""), body);
        Formulas.place(body, formulas, places);
        KramdownAttributes.apply(body, places);
        Unseen.remove(body, places, gate);
        DefinitionLists.replace(body, places);
        Footnotes notes = Footnotes.take(body, places, gate.problems());
        GithubMarks.apply(body, scope.dialect());
        EmojiNames.replace(body);
        WrittenText.mend(body, places, gate.problems());
        AuthorDocument document = new AuthorDocument(body, places, gate, notes);
        if (!gate.trusted()) {
            document.hoistStyles();
        }
        return document;
    }

    private void hoistStyles() {
        for (Element style : body.getElementsByTag("style")) {
            String css = style.data().replace(SourceText.FILLER, ' ').replace(RichText.SITE_ROOT, ' ');
            List<String> dropped = new ArrayList<>();
            List<Integer> offsets = new ArrayList<>();
            gate.styles().sheet(css, (what, offset) -> {
                dropped.add(what);
                offsets.add(offset);
            });
            reportDropped(style, dropped, offsets);
            style.remove();
        }
    }

    /** Tells what is not published of a style sheet: each of a few things, many of them together. */
    private void reportDropped(Element style, List<String> dropped, List<Integer> offsets) {
        boolean many = dropped.size() > MOST_SINGLY;
        for (int i = 0; i < (many ? 1 : dropped.size()); i++) {
            String what = dropped.get(i);
            gate.dropped(
                    places.of(style, "<style>".length() + offsets.get(i), what),
                    many
                            ? "removed " + dropped.size() + " things from the styles here and below: "
                                    + dropped.stream()
                                            .distinct()
                                            .limit(MOST_SINGLY)
                                            .map(one -> "‘" + PlainText.shortened(one) + "’")
                                            .collect(Collectors.joining(", "))
                                    + ", …"
                            : "removed ‘" + PlainText.shortened(what) + "’ from the styles",
                    "take it out");
        }
    }

    /** The places that the document itself names, of those that {@link #remaining} answers. */
    public Set<String> places() {
        return new LinkedHashSet<>(body.getElementsByTag(PLACE).eachAttr("name"));
    }

    /** The document's sections, in order: each heading of any kind with what follows it. */
    public List<DocumentSection> sections() {
        List<DocumentSection> sections = new ArrayList<>();
        for (Element heading : Headings.all(body)) {
            sections.add(new DocumentSection(
                    heading, PlainText.folded(PlainText.visible(heading.text())), places.of(heading)));
        }
        return sections;
    }

    /**
     * Takes a section out of the document, its heading with it, and leaves its place.
     *
     * @param section one of {@link #sections()}, not taken out yet
     * @param place a name for the place, answered among {@link #remaining()}
     * @param anchor where links to its heading lead: the {@code id} of what replaces it
     * @param others sections of other kinds: they end this one even where their headings are of a lower level
     * @param elsewhere whether its entries may be in a data file: then a paragraph in it is no entry
     * @return its entries and whatever else it holds; nothing if it was taken out as a part of another
     */
    public Optional<TakenSection> take(
            DocumentSection section,
            String place,
            String anchor,
            Collection<DocumentSection> others,
            boolean elsewhere) {
        Element heading = section.heading();
        if (!heading.hasParent() || topOf(heading).parent() != body) {
            return Optional.empty();
        }
        Set<Element> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        others.forEach(other -> ends.add(other.heading()));
        List<Node> nodes = SectionExtent.of(body, heading, ends);
        Element marker = new Element(PLACE).attr("name", place);
        topOf(heading).before(marker);
        Element former = parentOf(heading);
        List<Element> parents = new ArrayList<>();
        for (Node node : nodes) {
            if (node.parent() instanceof Element parent) {
                parents.add(parent);
            }
            node.remove();
        }
        heading.remove();
        fragments.gone(heading, anchor);
        parents.add(former);
        nodes.forEach(AuthorDocument::removePlaces);
        List<Node> kept = new ArrayList<>(notes.takeFrom(heading));
        nodes.stream()
                .filter(node -> !(node instanceof Element element && element.nameIs(PLACE)))
                .forEach(kept::add);
        parents.forEach(this::prune);
        unwrapHeading(heading);
        RichText title = gate.clean(List.copyOf(heading.childNodes()), places);
        return Optional.of(new EntryFinder(gate, places, notes).find(title, section.location(), kept, elsewhere));
    }

    /**
     * Counts, for a section that is not taken out, how many items of lists in it start with a date, before the next heading of
     * any kind; 0 if they are too few or too few of all. To be asked before a section is taken.
     */
    public ToIntFunction<DocumentSection> datedItems() {
        Set<Element> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        ends.addAll(Headings.all(body));
        return section -> DatedList.count(SectionExtent.of(body, section.heading(), ends));
    }

    /**
     * Takes the document's title out of it: a heading of the first level with nothing before it, if no other heading is
     * of that level.
     *
     * @return its words; nothing if there is none, or if it holds more than words
     */
    public Optional<String> takeTitle() {
        Element first = body.firstElementChild();
        boolean opens = first != null
                && first.nameIs("h1")
                && body.select("h1").size() == 1
                && first.selectFirst("a,img," + Footnotes.MARK_ELEMENT) == null
                && body.childNodes().stream()
                        .takeWhile(node -> node != first)
                        .allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (first == null || !opens) {
            return Optional.empty();
        }
        first.remove();
        return Optional.of(PlainText.folded(PlainText.visible(first.text()))).filter(words -> !words.isEmpty());
    }

    /**
     * Takes all of the document as one section.
     *
     * @param title its heading
     */
    public TakenSection takeAll(String title) {
        removePlaces(body);
        List<Node> nodes = List.copyOf(body.childNodes());
        NodeRun.detach(nodes);
        return new EntryFinder(gate, places, notes).find(HtmlGate.plain(title), places.of(body), nodes, false);
    }

    /** Takes out the places that are named within something: they are of the home page alone. */
    private static void removePlaces(Node node) {
        if (node instanceof Element element) {
            element.getElementsByTag(PLACE).forEach(place -> {
                if (place != element) {
                    place.remove();
                }
            });
        }
    }

    private static void unwrapHeading(Element heading) {
        if (heading.nameIs("p")) {
            Headings.unwrapBold(heading);
        }
    }

    private static Element parentOf(Element element) {
        Element parent = element.parent();
        return parent == null ? element : parent;
    }

    /** Takes out what is left empty around something that was taken out. */
    private void prune(Element start) {
        Element at = start;
        Element parent = at.parent();
        while (at != body && parent != null && !at.hasText() && at.selectFirst("img,iframe,hr,video") == null) {
            at.remove();
            at = parent;
            parent = at.parent();
        }
    }

    private Element topOf(Element element) {
        Element at = element;
        Element parent = at.parent();
        while (parent != null && parent != body) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    /**
     * What remains of the document, in order: text, and the names of the places that were taken out. Call it once, last.
     */
    public List<Remainder> remaining() {
        notes.settle(body, "");
        Headings.normalise(body);
        fragments.resolve(body);
        liftPlaces();
        EmptyParagraphs.remove(body);
        List<Remainder> remainders = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        List<Node> children = List.copyOf(body.childNodes());
        NodeRun.detach(children);
        for (Node node : children) {
            if (node instanceof Element element && element.nameIs(PLACE)) {
                addText(run, remainders);
                remainders.add(new Remainder(RichText.EMPTY, element.attr("name"), places.of(element)));
            } else {
                run.add(node);
            }
        }
        addText(run, remainders);
        return remainders;
    }

    /** Moves the places that stand within something behind it, for they are parts of the page. */
    private void liftPlaces() {
        for (Element place : body.getElementsByTag(PLACE)) {
            Element top = topOf(place);
            Element parent = parentOf(place);
            if (top != place) {
                top.after(place);
                prune(parent);
            }
        }
    }

    private void addText(List<Node> run, List<Remainder> remainders) {
        Optional<Node> first = run.stream()
                .filter(node -> !(node instanceof TextNode text) || !text.isBlank())
                .findFirst();
        Location start = places.of(first.orElse(body));
        RichText text = first.isPresent() ? gate.clean(run, places) : RichText.EMPTY;
        run.clear();
        if (!text.isEmpty()) {
            remainders.add(new Remainder(text, "", start));
        }
    }

    /** The whole text, cleaned. For text that has no sections of its own, such as a value in a data file. */
    public RichText text() {
        removePlaces(body);
        notes.settle(body, EntryFinder.noteKey(places.of(body)));
        return gate.clean(List.copyOf(body.childNodes()), places);
    }

    /** The whole text, cleaned, as that of a page of its own: its headings can be linked to. */
    public RichText page() {
        removePlaces(body);
        notes.settle(body, EntryFinder.noteKey(places.of(body)));
        Headings.name(body);
        fragments.resolve(body);
        return gate.cleanPage(List.copyOf(body.childNodes()), places);
    }

    /** The text as the inside of a paragraph, where it is a single one; as {@link #text()} otherwise. */
    public RichText inlineText() {
        List<Element> children = body.children();
        if (children.size() == 1 && children.get(0).nameIs("p")) {
            children.get(0).unwrap();
        }
        return text();
    }

    Element body() {
        return body;
    }

    Places whereabouts() {
        return places;
    }

    HtmlGate gate() {
        return gate;
    }

    Footnotes notes() {
        return notes;
    }

    /**
     * A part of what remains of a document.
     *
     * @param text text; empty where a section was taken out
     * @param place the name of a place; empty where there is text
     * @param location where it starts
     */
    public record Remainder(RichText text, String place, Location location) {}
}
