package io.github.vitae.text.html;

import io.github.vitae.problem.Code;
import io.github.vitae.text.html.css.HidingDeclarations;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes out what a browser does not show of an author's HTML, before anything is made of it: it is on no page, and no message
 * says its words. Each is told.
 *
 * <p>What readers can open stays: {@code <details>}, and what a rule of the author's own shows under the mouse. So does what is
 * {@code aria-hidden}, which is seen, and what the classes {@code sr-only} and {@code visually-hidden} keep for screen readers.
 * Text in {@code <noscript>} goes: browsers run scripts, so they do not show it.
 */
public final class Unseen {

    /** Elements of whose content a browser shows nothing, or not as text of the page. */
    private static final Set<String> NAMES = Set.of(
            "template",
            "noscript",
            "datalist",
            "select",
            "textarea",
            "title",
            "head",
            "canvas",
            "progress",
            "meter",
            "rp",
            "annotation",
            "annotation-xml",
            "noembed",
            "noframes");

    /** Elements that show something from elsewhere, and what they hold only where a browser cannot. */
    private static final Set<String> MEDIA = Set.of("video", "audio", "object");

    /** Elements that hold no text of the page; what becomes of them the gate decides. */
    private static final Set<String> OTHER = Set.of("svg", "script", "style");

    private static final Set<String> SOURCES = Set.of("source", "track");

    /** Classes by which the style sheets of common themes hide an element, whatever the screen is like. */
    private static final Set<String> CLASSES =
            Set.of("d-none", "hidden", "hide", "invisible", "is-hidden", "display-none", "uk-hidden");
    /** Classes by which they show it again on some screens. */
    private static final Pattern SHOWN_AGAIN =
            Pattern.compile("d-(?:sm|md|lg|xl|xxl|print)-(?!none).+|visible-(?!print).+"
                    + "|(?:(?:sm|md|lg|xl|2xl|hover|group-hover|focus|dark|print):)+"
                    + "(?:visible|block|inline|inline-block|flex|inline-flex|grid|inline-grid|table|inline-table|table-.+|contents|flow-root"
                    + "|list-item)");

    /** What everybody writes into these, which says nothing of the author's. */
    private static final Pattern NO_SUPPORT = Pattern.compile(
            "(?:Sorry,? )?Your browser (?:does not|doesn't|doesn’t|cannot|can't) (?:support|play)(?: (?:the|this|HTML5?|embedded|inline))*"
                    + "(?: (?:audio|video|object))?(?: (?:elements?|tags?|files?|format|playback))?[.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final HidingStyles styles;
    private final Places places;
    private final HtmlGate gate;
    private final Deque<State> states = new ArrayDeque<>();
    private final List<Node> unseen = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();

    /** What elements around a place say of its text, and which of them says that it is not shown. */
    private record State(boolean boxes, boolean letters, boolean ink, Optional<Element> because) {}

    private Unseen(HidingStyles styles, Places places, HtmlGate gate) {
        this.styles = styles;
        this.places = places;
        this.gate = gate;
        states.push(new State(false, false, false, Optional.empty()));
    }

    /** Takes out what is not shown below an element. Where the author's HTML is trusted, it is published as it was written. */
    public static void remove(Element root, Places places, HtmlGate gate) {
        if (gate.trusted()) {
            return;
        }
        List<String> sheets = new ArrayList<>();
        root.getElementsByTag("style").forEach(style -> sheets.add(style.data().replace(SourceText.FILLER, ' ')));
        Unseen run = new Unseen(HidingStyles.of(sheets), places, gate);
        root.childNodes().forEach(run::filter);
        run.told.forEach(Runnable::run);
        NodeRun.detach(run.unseen);
    }

    private void filter(Node top) {
        top.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return node instanceof Element element ? enter(element) : leaf(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element) {
                    states.pop();
                }
                return NodeFilter.FilterResult.CONTINUE;
            }
        });
    }

    private NodeFilter.FilterResult leaf(Node node) {
        State state = states.element();
        boolean instead = node.parent() instanceof Element parent && isInstead(parent);
        if (node instanceof TextNode && (instead || state.boxes || state.letters || state.ink)) {
            unseen.add(node);
            places.withholdMark(node, gate.problems());
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private NodeFilter.FilterResult enter(Element element) {
        HidingDeclarations declared = styles.of(element);
        Optional<String> reason = reason(element, styles, declared);
        if (reason.isPresent()) {
            unseen.add(element);
            places.withhold(element, gate.problems());
            tell(element, reason.get());
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        State around = states.element();
        if (OTHER.contains(element.normalName())) {
            states.push(around);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        }
        boolean boxes = declared.hideBoxes().orElse(around.boxes);
        boolean letters = declared.hideLetters().orElse(around.letters);
        boolean ink = declared.hideInk().orElse(around.ink);
        boolean hidden = boxes || letters || ink;
        if (hidden && around.because.isEmpty()) {
            tell(element, "its style");
        } else if (isInstead(element) && WORDS.matcher(element.ownText()).find()) {
            tell(element, "");
        }
        if (hidden) {
            places.withholdMark(element, gate.problems());
        }
        if (boxes && element.nameIs("img")) {
            unseen.add(element);
        }
        states.push(new State(
                boxes, letters, ink, hidden ? around.because.or(() -> Optional.of(element)) : Optional.empty()));
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** Whether what an element holds is shown only where a browser cannot show what the element is for. */
    private static boolean isInstead(Element element) {
        return MEDIA.contains(element.normalName())
                && !NO_SUPPORT
                        .matcher(PlainText.folded(PlainText.visible(element.wholeText())))
                        .matches();
    }

    /** Whether nothing of an element is shown, as far as can be told by itself. */
    public static boolean hides(Element element, HidingStyles styles) {
        return reason(element, styles, styles.of(element)).isPresent();
    }

    /** Why nothing of an element is shown, as an author knows it; nothing if it is shown. */
    private static Optional<String> reason(Element element, HidingStyles styles, HidingDeclarations declared) {
        String name = element.normalName();
        Element parent = element.parent();
        if (NAMES.contains(name)) {
            return Optional.of("");
        }
        if (parent != null && isInstead(parent) && !SOURCES.contains(name)) {
            return Optional.of("");
        }
        if (element.hasAttr("hidden")) {
            return Optional.of("hidden");
        }
        if (element.hasAttr("popover")) {
            return Optional.of("popover");
        }
        if (name.equals("dialog") && !element.hasAttr("open")) {
            return Optional.of("a dialog that is not open");
        }
        if (declared.hide() && !styles.isReachable(element)) {
            return Optional.of("its style");
        }
        if (!element.hasAttr("class")) {
            return Optional.empty();
        }
        Optional<String> hiding =
                element.classNames().stream().filter(CLASSES::contains).findFirst();
        boolean again = element.classNames().stream()
                .anyMatch(found -> SHOWN_AGAIN.matcher(found).matches());
        return again ? Optional.empty() : hiding.map(found -> "the class " + found);
    }

    private void tell(Element element, String reason) {
        String name = element.normalName();
        if (DroppedElements.isOfForm(element)) {
            return;
        }
        told.add(() -> {
            if (HtmlPolicy.REMOVED.contains(name) && !name.equals("noscript")) {
                gate.droppedElement(element, places.of(element, 0, "<" + name), "");
            } else if (WORDS.matcher(element.wholeText()).find() || element.selectFirst("img,video,audio") != null) {
                gate.problems()
                        .add(
                                Code.HIDDEN_TEXT,
                                places.of(element, 0, "<" + name),
                                "a browser does not show what <" + name + "> holds here"
                                        + (reason.isEmpty() ? "" : ", because of " + reason) + "; it is not published",
                                "take it out, or let it be seen");
            }
        });
    }
}
