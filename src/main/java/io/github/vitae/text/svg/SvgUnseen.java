package io.github.vitae.text.svg;

import io.github.vitae.text.html.HidingStyles;
import io.github.vitae.text.html.css.HidingDeclarations;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which parts of a drawing no reader sees: what its styles hide (SVG 2, section 11.1), text without ink, and what stands in
 * {@code <defs>} and its like (section 5.3) while nothing refers to it. Shapes that something refers to stay: {@code <use>}
 * draws them elsewhere. So does what an animation shows later on. {@code <title>} and {@code <desc>} of what is drawn are
 * read out by screen readers, so they are seen.
 *
 * <p>For example, of {@code <g display="none"><text>draft</text></g>} nothing is drawn.
 */
final class SvgUnseen {

    private static final Set<String> NEVER_DRAWN =
            Set.of("defs", "symbol", "clippath", "mask", "pattern", "marker", "filter");
    private static final List<String> HIDING =
            List.of("display", "visibility", "opacity", "font-size", "transform", "fill", "fill-opacity", "stroke");
    private static final Set<String> SHOWING =
            Set.of("display", "visibility", "opacity", "font-size", "transform", "fill", "fill-opacity", "stroke");
    private static final Set<String> NO_INK = Set.of("none", "transparent");
    /** What browsers can besides. */
    private static final Set<String> EXTENSIONS =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

    private static final Pattern REFERENCE = Pattern.compile("#([^\\s\"'<>()\\\\;,{}]+)");
    private static final Pattern NOUGHT = Pattern.compile("[+]?0*\\.?0*%?");

    private final HidingStyles styles;
    private final Consumer<Element> told;
    private final Set<String> referred = new HashSet<>();

    /** References to elements that an animation may show. */
    private final Set<String> shownLater = new HashSet<>();

    /** Elements that something refers to, and all around them. */
    private final Set<Element> needed = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Node> unseen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What elements around a place say of it. */
    private record State(
            boolean undrawn, boolean boxes, boolean letters, String fill, String fillOpacity, String stroke) {

        static final State DRAWN = new State(false, false, false, "", "", "none");

        boolean hides() {
            boolean filled = !NO_INK.contains(fill)
                    && (fillOpacity.isEmpty() || !NOUGHT.matcher(fillOpacity).matches());
            return undrawn || boxes || letters || !(filled || !NO_INK.contains(stroke));
        }
    }

    private SvgUnseen(HidingStyles styles, Consumer<Element> told) {
        this.styles = styles;
        this.told = told;
    }

    /**
     * The elements and texts that are not seen.
     *
     * @param root the outermost element
     * @param told takes each element of which words or a picture are lost, once for all that is in it
     */
    static Set<Node> in(Element root, Consumer<Element> told) {
        List<String> sheets = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (name(element).equals("style")) {
                sheets.add(element.wholeText() + element.data());
            }
        }
        // what waits for an animation is not seen at first only
        boolean animated = sheets.stream().anyMatch(SvgUnseen::isAnimated);
        SvgUnseen run = new SvgUnseen(HidingStyles.of(animated ? List.of() : sheets), told);
        run.refer(root, sheets);
        run.enter(root, State.DRAWN, false);
        return run.unseen;
    }

    private static boolean isAnimated(String style) {
        return style.toLowerCase(Locale.ROOT).contains("animation");
    }

    private static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private void refer(Element root, List<String> sheets) {
        sheets.forEach(this::refer);
        for (Element element : root.getAllElements()) {
            if (isShowing(element)) {
                shownLater.add((element.attr("href") + element.attr("xlink:href")).strip());
            }
            for (Attribute attribute : element.attributes()) {
                boolean href = attribute.getKey().endsWith("href");
                if (attribute.getKey().startsWith("aria-")) {
                    referred.addAll(List.of(attribute.getValue().strip().split("\\s+")));
                } else if (!(href && name(element).equals("a"))) {
                    refer(attribute.getValue());
                }
            }
        }
        for (Element element : root.getAllElements()) {
            if (isReferred(element) || name(element).equals("style")) {
                Stream.concat(Stream.of(element), element.parents().stream())
                        .takeWhile(needed::add)
                        .forEach(one -> {});
            }
        }
    }

    private void refer(String value) {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            String id = reference.group(1);
            referred.add(id);
            if (id.indexOf('%') >= 0) {
                try {
                    referred.add(URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException asItIs) {
                    // no escape of an address
                }
            }
        }
    }

    private boolean isReferred(Element element) {
        return element.hasAttr("id") && referred.contains(element.attr("id"));
    }

    private void enter(Element element, State around, boolean silent) {
        // what something refers to is drawn where that stands, whatever is around it here
        State start = around.undrawn && isReferred(element) ? State.DRAWN : around;
        String style = element.attr("style");
        HidingDeclarations declared = styles.of(element, HidingDeclarations.of(attributes(element)));
        boolean later = isShownLater(element, style);
        boolean hidden = declared.hide() && !later && !styles.isReachable(element);
        hidden |= asksForMore(element);
        boolean undrawn = start.undrawn || hidden || (NEVER_DRAWN.contains(name(element)) && !isReferred(element));
        boolean quiet = silent;
        if (undrawn && !needed.contains(element)) {
            boolean lost = isLost(element);
            if (lost && !silent) {
                told.accept(element);
            }
            if (hidden || lost) {
                unseen.add(element);
                return;
            }
        }
        State state = new State(
                undrawn,
                later ? false : declared.hideBoxes().orElse(start.boxes),
                later ? false : declared.hideLetters().orElse(start.letters),
                later ? "" : declared.declared("fill").orElse(start.fill),
                later ? "" : declared.declared("fill-opacity").orElse(start.fillOpacity),
                declared.declared("stroke").orElse(start.stroke));
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                enter(inner, state, quiet);
            } else if (child instanceof TextNode text && !text.isBlank() && isGone(element, state)) {
                unseen.add(child);
                if (!quiet) {
                    told.accept(element);
                    quiet = true;
                }
            }
        }
        if (name(element).equals("image") && (state.undrawn || state.boxes)) {
            unseen.add(element);
            told.accept(element);
        }
    }

    /** Whether an element is drawn only by a program that can do more than browsers can (SVG 2, section 5.8.4). */
    private static boolean asksForMore(Element element) {
        return element.attributes().hasKeyIgnoreCase("requiredExtensions")
                && !EXTENSIONS.containsAll(List.of(element.attributes()
                        .getIgnoreCase("requiredExtensions")
                        .strip()
                        .split("\\s+")));
    }

    /** Whether a text in an element is not seen. A title is no text that is drawn: it is read out while what it names is there. */
    private static boolean isGone(Element element, State state) {
        return switch (name(element)) {
            case "style" -> false;
            case "title", "desc" -> state.undrawn;
            default -> state.hides();
        };
    }

    private static boolean isLost(Element element) {
        return element.getAllElements().stream()
                .anyMatch(one -> !name(one).equals("style")
                        && (!one.ownText().isBlank()
                                || name(one).equals("image")
                                || one.attributes().asList().stream()
                                        .anyMatch(
                                                attribute -> attribute.getKey().startsWith("aria-"))));
    }

    /** What attributes of an element say that are properties as well; any rule is stronger (SVG 2, section 6.6). */
    private static String attributes(Element element) {
        StringBuilder declarations = new StringBuilder();
        for (String property : HIDING) {
            if (element.hasAttr(property)) {
                String value = element.attr(property).strip().replace(';', ' ');
                declarations.append(property).append(": ").append(value).append(';');
            }
        }
        return declarations.toString();
    }

    /** Whether an animation may show an element that is not seen at first. */
    private boolean isShownLater(Element element, String style) {
        return isAnimated(style)
                || element.children().stream().anyMatch(SvgUnseen::isShowing)
                || (element.hasAttr("id") && shownLater.contains("#" + element.attr("id")));
    }

    private static boolean isShowing(Element element) {
        return SvgNames.ANIMATING.stream().anyMatch(one -> one.equalsIgnoreCase(name(element)))
                && SHOWING.contains(element.attr("attributeName").strip());
    }
}
