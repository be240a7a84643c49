package io.github.vitae.text.html;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.math.Formula;
import io.github.vitae.text.source.KeptRange;
import io.github.vitae.text.source.LineStretches;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one gate through which an author's HTML becomes {@link RichText}. What the policy does not name is dropped and
 * reported; addresses are judged; styles become classes. When the HTML is trusted, only comments go.
 */
public final class HtmlGate {

    /** Attributes whose value is settled when it is judged. */
    private static final Set<String> SETTLED = Set.of("href", "src", "poster", "id", "class");

    private final boolean trusted;
    private final AddressGate addresses;
    private final DroppedElements elements = new DroppedElements();
    private final AuthorStyleSheet styles;
    private final CitedPublications publications;
    private final Problems problems;
    /** The names of places that are taken: texts may come to stand on one page. */
    private Set<String> ids = new HashSet<>();

    /** The names that notes have in the text that is cleaned: a text with notes of its own may have {@code fn-1} again. */
    private final Set<String> scripts = new TreeSet<>();

    private Optional<KnownTexts> known = Optional.empty();

    /**
     * @param trusted whether HTML is published as it was written
     * @param links takes every link into the site
     * @param styles takes the author's styles
     * @param publications what texts may cite
     * @param problems takes what is dropped
     */
    public HtmlGate(
            boolean trusted,
            Consumer<LocalLink> links,
            AuthorStyleSheet styles,
            CitedPublications publications,
            Problems problems) {
        this.trusted = trusted;
        this.addresses = new AddressGate(links, problems);
        this.styles = styles;
        this.publications = publications;
        this.problems = problems;
    }

    /** A gate for texts that cite nothing. */
    public HtmlGate(boolean trusted, Consumer<LocalLink> links, AuthorStyleSheet styles, Problems problems) {
        this(trusted, links, styles, new CitedPublications(), problems);
    }

    /** Plain text as it is, no mark-up in it. */
    public static RichText plain(String text) {
        String clean = PlainText.visible(text).strip();
        return new RichText(SettledHtml.escaped(clean), PlainText.folded(clean));
    }

    /** A line of which some words keep their case. */
    public static RichText keptCase(RichText text, List<KeptRange> kept) {
        return kept.isEmpty()
                ? text
                : new RichText(text.fragment(), text.plain(), LineStretches.keptCase(text.line(), kept));
    }

    /**
     * Judges an address that stands alone, in a data file.
     *
     * @return the link; nothing if the address may not be published, which is reported
     */
    public Optional<Link> link(String written, Location location) {
        return addresses.link(written, location);
    }

    /** An address that is only kept: if it may not be published there is none, and a link into the site is not checked. */
    public static Optional<Link> quietLink(String written) {
        return AddressGate.quietLink(written);
    }

    /** A name by which something may be linked to: one that scripts ask for themselves gets a prefix, as it does in texts. */
    public static String anchor(String written) {
        return AuthorIds.of(written);
    }

    /**
     * From here on, addresses of the author's own site are what this makes of them.
     *
     * @param addresses takes an address as it is written, and the file that it is written in; gives it from the site's root, or as it is
     */
    public void ownSite(BinaryOperator<String> addresses) {
        this.addresses.ownSite(addresses);
    }

    /** From here on, texts that were read before are not read again. */
    public void know(KnownTexts texts) {
        known = Optional.of(texts);
    }

    /**
     * What a short text is, if it is known; else it is read.
     *
     * @param text the text
     * @param reading reads it, by this gate
     */
    public RichText known(String text, Supplier<RichText> reading) {
        return known.map(texts -> texts.of(text, reading, () -> problems.size() + remembered()))
                .orElseGet(reading);
    }

    /** What texts may cite. */
    public CitedPublications publications() {
        return publications;
    }

    /** How much of the texts so far is remembered for those to come: names that are taken, styles, what is told once. */
    public int remembered() {
        return ids.size() + scripts.size() + elements.toldOnce() + styles.taken();
    }

    public boolean trusted() {
        return trusted;
    }

    public Problems problems() {
        return problems;
    }

    public AuthorStyleSheet styles() {
        return styles;
    }

    /**
     * HTML that is words and nothing else, as {@link #clean} gives it: nothing in it is to be judged, since it has none of the
     * characters that mark-up, entities, citations and noncharacters consist of.
     *
     * @return nothing if there may be more in it than words
     */
    public static Optional<RichText> words(String html) {
        return Phrase.isWords(html) ? Optional.of(new RichText(html, html)) : Optional.empty();
    }

    /** Words and emphasis, as {@link #clean} gives them. */
    public static RichText phrase(Phrase phrase) {
        return new RichText(phrase.html(), phrase.words(), phrase.line());
    }

    /**
     * Cleans nodes of an author's document, which are taken out of it.
     *
     * @param nodes the nodes, in order
     * @param places where they come from
     */
    public RichText clean(Collection<? extends Node> nodes, Places places) {
        Element root = new Element("div");
        NodeRun.move(nodes, root);
        Unseen.remove(root, places, this);
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> tops = new ArrayList<>();
        List<FormulaElement> held = new ArrayList<>();
        for (Node node : inOrder(root)) {
            if (gone.contains(node.parent())) {
                gone.add(node);
            } else if (!passes(node, places)) {
                gone.add(node);
                tops.add(node);
            } else if (node instanceof FormulaElement formula) {
                held.add(formula);
            }
        }
        NodeRun.detach(tops);
        SettledHtml.frame(root);
        if (!trusted) {
            KeptElements.dropUnseenTitles(root, places, problems);
        }
        InlineCitations.replace(root, publications, places, problems);
        String words = PlainText.folded(InlineCitations.words(NotesOfTexts.without(root)));
        List<Stretch> line = LineStretches.of(root, words);
        List<Formula> formulas = Formulas.mark(held, places, problems);
        String html = trusted ? root.html().strip() : SettledHtml.of(root, words);
        return new RichText(Formulas.typeset(html, formulas), words, line);
    }

    /**
     * The same for nodes that stand on a page of their own: names of places in them are theirs alone, whatever other pages have.
     */
    public RichText cleanPage(Collection<? extends Node> nodes, Places places) {
        Set<String> elsewhere = ids;
        ids = new HashSet<>();
        try {
            return clean(nodes, places);
        } finally {
            ids = elsewhere;
        }
    }

    private static List<Node> inOrder(Element root) {
        List<Node> nodes = new ArrayList<>();
        root.traverse((node, depth) -> nodes.add(node));
        return nodes.subList(1, nodes.size());
    }

    /** Whether a node stays; mends it in place where it does. */
    private boolean passes(Node node, Places places) {
        if (node instanceof TextNode text) {
            String seen = PlainText.visible(text.getWholeText());
            if (!seen.equals(text.getWholeText())) {
                text.text(seen);
            }
            return true;
        }
        if (node instanceof FormulaElement) {
            return true;
        }
        if (node instanceof Element element) {
            return trusted ? trust(element, places) : judge(element, places);
        }
        if (trusted && node instanceof DataNode data) {
            String bare = data.getWholeData().replace(String.valueOf(SourceText.FILLER), "");
            data.setWholeData(bare);
            Element script = data.parent();
            if (script != null && script.nameIs("script")) {
                scripts.add(bare.replace(String.valueOf(RichText.SITE_ROOT), ""));
            }
            return true;
        }
        return false;
    }

    /** The scripts that passed, because the author is trusted. */
    public AuthorScripts scripts() {
        return new AuthorScripts(trusted, scripts);
    }

    private boolean trust(Element element, Places places) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            if ((name.equals("href") || name.equals("src")) && addresses.trust(element, attribute, places)) {
                continue;
            }
            element.attr(name, PlainText.visible(attribute.getValue()));
            if (name.startsWith("on")) {
                scripts.add(element.attr(name));
            }
        }
        return true;
    }

    private boolean judge(Element element, Places places) {
        if (HtmlPolicy.isMisplaced(element.normalName(), parentName(element))) {
            element.tagName("div");
        }
        String name = element.normalName();
        if (HtmlPolicy.REMOVED.contains(name)) {
            if (!name.equals("noscript")) {
                droppedElement(element, places.of(element, 0, "<" + name), "");
            }
            places.withhold(element, problems);
            return false;
        }
        if (HtmlPolicy.EMBEDDING.contains(name)) {
            if (!element.wholeText().isBlank() || element.childNodeSize() > 0) {
                places.withhold(element, problems);
            }
            addresses.replaceByLink(element, name, places.of(element, 0, "<" + name));
        } else if (HtmlPolicy.RENAMED.containsKey(name)) {
            String legacy = LegacyStyles.of(element);
            element.tagName(HtmlPolicy.RENAMED.getOrDefault(name, "span"));
            element.attr("style", legacy + element.attr("style"));
        } else if (!HtmlPolicy.keeps(name)) {
            String fields = name.equals("form") ? DroppedElements.fields(element) : "";
            droppedElement(element, places.of(element, 0, "<" + name), fields + "; its text stays");
            element.tagName(element.children().stream().anyMatch(Element::isBlock) ? "div" : "span");
            element.clearAttributes();
        } else {
            String legacy = LegacyStyles.of(element);
            if (!legacy.isEmpty()) {
                element.attr("style", legacy + element.attr("style"));
            }
        }
        judgeAttributes(element, places);
        return true;
    }

    private static String parentName(Element element) {
        Element parent = element.parent();
        return parent == null ? "" : parent.normalName();
    }

    private void judgeAttributes(Element element, Places places) {
        if (element.nameIs("a") && !element.hasAttr("id") && element.hasAttr("name")) {
            // how a place to link to was once named
            element.attr("id", element.attr("name"));
        }
        String style = PlainText.visible(element.attr("style"));
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = PlainText.visible(attribute.getValue());
            boolean kept = switch (name) {
                case "href", "src", "poster" ->
                    HtmlPolicy.keeps(element.normalName(), name) && addresses.judge(element, attribute, places);
                case "id" -> identify(element, value);
                case "class" -> KeptElements.classify(element, value);
                default -> HtmlPolicy.keeps(element.normalName(), name);
            };
            if (!kept) {
                element.removeAttr(attribute.getKey());
                if (name.startsWith("on")) {
                    dropped(
                            places.of(element, 0, name),
                            "removed " + name + (element.hasAttr("href") ? " (the link still works)" : ""),
                            "take it out");
                }
            } else if (!SETTLED.contains(name)) {
                element.attr(attribute.getKey(), value);
            }
        }
        if (!style.isBlank()) {
            String className = styles.inline(
                    style,
                    what -> dropped(
                            places.of(element, 0, what),
                            "removed ‘" + PlainText.shortened(what) + "’ from a style",
                            "take it out"));
            if (!className.isEmpty()) {
                element.addClass(className);
            }
        }
        KeptElements.finish(element);
    }

    private boolean identify(Element element, String value) {
        String id = AuthorIds.of(value);
        boolean free = isId(value) && ids.add(id);
        element.attr("id", id);
        return free;
    }

    private static boolean isId(String value) {
        return !value.isEmpty()
                && value.length() <= 200
                && value.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '"');
    }

    /**
     * Tells that an element is dropped, unless one word is said for all of its kind.
     *
     * @param more what else is said of it
     */
    void droppedElement(Element element, Location location, String more) {
        String name = element.normalName();
        if (elements.tells(element, location.file())) {
            dropped(
                    location,
                    "removed the element <" + name + ">" + DroppedElements.further(name) + more,
                    DroppedElements.advice(name));
        }
    }

    /** Tells what is dropped of an author's HTML. */
    public void dropped(Location location, String message, String fix) {
        addresses.dropped(location, message, fix);
    }
}
