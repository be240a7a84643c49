package io.github.vitae.text.document;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.text.entry.EntryFinder;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.NodeRun;
import io.github.vitae.text.markdown.Footnotes;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A document that headings of one level divide into entries, as those of releases divide a changelog. An entry has no headings
 * of its own on a page: those of lower levels become bold lines, {@code ### Added} as {@code **Added**}.
 */
public final class DividedDocument {

    private static final String HEADINGS = "h1 h2 h3 h4 h5 h6";

    private static final int DEEPEST = 8;

    /** The level of the lowest headings. */
    private static final int LOWEST = 6;

    private static final Set<String> AROUND = Set.of("details", "div", "section", "article", "main", "center");

    private final Places places;
    private final HtmlGate gate;
    private final Footnotes notes;
    private final Addresses addresses;

    private DividedDocument(AuthorDocument document, Addresses addresses) {
        this.places = document.whereabouts();
        this.gate = document.gate();
        this.notes = document.notes();
        this.addresses = addresses;
    }

    /** Where the links of a document lead that is not at the place on the site where its text is shown. */
    @FunctionalInterface
    public interface Addresses {

        /** Links that lead where they say. */
        Addresses AS_WRITTEN = (written, picture, location) -> Optional.of(written);

        /**
         * The address that stands for one.
         *
         * @param written as the author wrote it
         * @param picture whether a picture is shown from there
         * @param location where
         * @return nothing if its words stay without a link
         */
        Optional<String> of(String written, boolean picture, Location location);
    }

    /** A heading with what follows it, up to the next of its level or above. */
    public final class Division {

        private final Element heading;
        private final List<Node> nodes = new ArrayList<>();

        private Division(Element heading) {
            this.heading = heading;
        }

        /** The heading's level, 1 for the title of the document. */
        public int level() {
            return Headings.level(heading);
        }

        /** The heading's words. */
        public String title() {
            return PlainText.folded(PlainText.visible(heading.text()));
        }

        /** Where the heading is. */
        public Location location() {
            return places.of(heading);
        }

        /** From offsets in the heading's words to where they stand. */
        public Locator places() {
            String title = title();
            return (offset, length) -> {
                int from = Math.max(0, Math.min(offset, title.length()));
                return places.of(
                        heading, from, title.substring(from, Math.min(title.length(), from + Math.max(0, length))));
            };
        }

        /** Where the first link of the heading leads; nothing if there is none that may be published, which is reported. */
        public Optional<Link> link() {
            Element link = heading.selectFirst("a[href]");
            return link == null
                    ? Optional.empty()
                    : addresses
                            .of(link.attr("href"), false, location())
                            .flatMap(address -> gate.link(address, location()));
        }

        /** What follows the heading, cleaned; to be asked once, and only if it is shown. */
        public RichText text() {
            // a line between two entries is of neither
            while (!nodes.isEmpty() && isBetween(nodes.get(nodes.size() - 1))) {
                nodes.remove(nodes.size() - 1);
            }
            Element within = new Element("div");
            NodeRun.move(nodes, within);
            return cleaned(within, location());
        }
    }

    /**
     * The headings of a document with what follows each; what comes before the first of them is nobody's.
     *
     * @param document to be asked for nothing else after that
     * @param level the level of the headings; those above it divide the document, too
     * @param deeper whether a heading of a lower level divides it, by its words
     * @param addresses where its links lead
     */
    public static List<Division> of(AuthorDocument document, int level, Predicate<String> deeper, Addresses addresses) {
        DividedDocument divided = new DividedDocument(document, addresses);
        List<Division> divisions = new ArrayList<>();
        List<Node> children = List.copyOf(document.body().childNodes());
        // all at once: taking out one of many moves all after it
        NodeRun.detach(children);
        for (Node node : opened(children, level, 0)) {
            if (node instanceof Element element && (isHeading(element, level) || isDeeper(element, deeper))) {
                divisions.add(divided.new Division(element));
            } else if (!divisions.isEmpty()) {
                divisions.get(divisions.size() - 1).nodes.add(node);
            }
        }
        return divisions;
    }

    private static boolean isBetween(Node node) {
        return (node instanceof TextNode text && text.isBlank())
                || (node instanceof Element element && element.nameIs("hr"));
    }

    private static boolean isDeeper(Element element, Predicate<String> deeper) {
        return isHeading(element, LOWEST) && deeper.test(PlainText.folded(PlainText.visible(element.text())));
    }

    private static boolean isHeading(Element element, int level) {
        return element.normalName().length() == 2
                && HEADINGS.indexOf(element.normalName()) >= 0
                && Headings.level(element) <= level;
    }

    /** The nodes of a document; what only holds several entries together, such as older ones that unfold, is not there. */
    private static List<Node> opened(List<Node> nodes, int level, int depth) {
        List<Node> opened = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element
                    && depth < DEEPEST
                    && AROUND.contains(element.normalName())
                    && element.getAllElements().stream().anyMatch(inner -> isHeading(inner, level))) {
                List<Node> inner = new ArrayList<>(element.childNodes());
                NodeRun.detach(inner);
                inner.removeIf(child -> child instanceof Element first && first.nameIs("summary"));
                opened.addAll(opened(inner, level, depth + 1));
            } else {
                opened.add(node);
            }
        }
        return opened;
    }

    /** All of a document as one entry. */
    public static RichText undivided(AuthorDocument document, Addresses addresses) {
        return new DividedDocument(document, addresses)
                .cleaned(document.body(), document.whereabouts().of(document.body()));
    }

    private RichText cleaned(Element within, Location at) {
        for (Element heading : within.select("h1,h2,h3,h4,h5,h6")) {
            Element bold = new Element("strong");
            NodeRun.move(List.copyOf(heading.childNodes()), bold);
            places.remember(bold, heading, 0);
            heading.tagName("p").clearAttributes().appendChild(bold);
        }
        lead(within);
        notes.settle(within, EntryFinder.noteKey(at));
        List<Node> nodes = List.copyOf(within.childNodes());
        boolean something = nodes.stream().anyMatch(node -> !(node instanceof TextNode text) || !text.isBlank());
        return something ? gate.clean(nodes, places) : RichText.EMPTY;
    }

    /** Leads links and pictures elsewhere; what leads nowhere is its words. */
    private void lead(Element within) {
        within.select("[srcset]").removeAttr("srcset");
        for (String name : List.of("href", "src", "poster")) {
            for (Element element : within.getElementsByAttribute(name)) {
                String written = element.attr(name);
                boolean picture = !name.equals("href");
                Optional<String> address = addresses.of(written, picture, places.of(element, 0, written));
                if (address.isPresent()) {
                    element.attr(name, address.get());
                } else if (element.nameIs("a")) {
                    element.unwrap();
                } else if (element.nameIs("img")) {
                    element.replaceWith(new TextNode(element.attr("alt")));
                } else {
                    element.removeAttr(name);
                }
            }
        }
    }
}
