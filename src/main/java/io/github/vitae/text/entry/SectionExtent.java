package io.github.vitae.text.entry;

import io.github.vitae.text.date.DateAtStart;
import io.github.vitae.text.date.TwoDigits;
import io.github.vitae.text.html.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How far a section goes: from its heading to the next heading of its level or above, wherever these are nested. */
public final class SectionExtent {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

    private final int level;
    private final Set<Element> others;
    private final List<Node> nodes = new ArrayList<>();

    private SectionExtent(int level, Set<Element> others) {
        this.level = level;
        this.others = others;
    }

    /**
     * The nodes of a section, in order, none within another, the heading not among them.
     *
     * <p>Where a heading shares a container with words after it, its section ends with the container. Where it is alone in
     * its container, as in a title bar, its section continues after the container.
     *
     * @param others headings that end the section whatever their level
     */
    public static List<Node> of(Element body, Element heading, Set<Element> others) {
        SectionExtent extent = new SectionExtent(Headings.level(heading), others);
        Node at = heading;
        while (at.parent() instanceof Element scope) {
            boolean ended = extent.collectAfter(at);
            if (ended || scope == body || extent.holdsWords()) {
                break;
            }
            at = scope;
        }
        return extent.nodes;
    }

    /** Whether another heading follows a heading before any list, table or paragraph with a date does. */
    public static boolean headingFollows(Element heading) {
        Optional<Node> next = after(heading);
        while (next.isPresent()) {
            Node node = next.get();
            if (Headings.isHeading(node)) {
                return true;
            }
            if (node instanceof Element element && (LISTS.contains(element.normalName()) || isDated(element))) {
                return false;
            }
            next = node.childNodeSize() > 0 ? Optional.of(node.childNode(0)) : after(node);
        }
        return false;
    }

    /** Whether a paragraph starts with a date, as one that is an entry does. */
    private static boolean isDated(Element element) {
        return element.nameIs("p")
                && new DateAtStart(element.wholeText())
                        .read(OptionalInt.empty(), TwoDigits.DAY)
                        .isPresent();
    }

    /** The next node in the document that is not within a node. */
    private static Optional<Node> after(Node node) {
        Node at = node;
        while (at.nextSibling() == null && at.parent() instanceof Element parent) {
            at = parent;
        }
        return Optional.ofNullable(at.nextSibling());
    }

    /** Collects what follows a node among its siblings; true if a heading ended the section. */
    private boolean collectAfter(Node node) {
        for (Node next = node.nextSibling(); next != null; next = next.nextSibling()) {
            if (!collect(next)) {
                return true;
            }
        }
        return false;
    }

    /** Collects a node; false if the section ends at it or within it. */
    private boolean collect(Node node) {
        if (!(node instanceof Element element)) {
            nodes.add(node);
            return true;
        }
        if (ends(element)) {
            return false;
        }
        if (Headings.all(element).stream().anyMatch(this::ends)) {
            for (Node child : List.copyOf(element.childNodes())) {
                if (!collect(child)) {
                    return false;
                }
            }
            return true;
        }
        nodes.add(node);
        return true;
    }

    private boolean ends(Element element) {
        int other = Headings.level(element);
        return (other > 0 && other <= level) || others.contains(element) || element.nameIs("vitae-place");
    }

    private boolean holdsWords() {
        return nodes.stream()
                .anyMatch(node -> node instanceof Element element
                        ? element.hasText() || element.selectFirst("img") != null
                        : node instanceof TextNode text && !text.isBlank());
    }
}
