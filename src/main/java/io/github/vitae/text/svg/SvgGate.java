package io.github.vitae.text.svg;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The one gate through which an author's drawing in SVG is published: it is written anew from elements, attributes and styles
 * of a list ({@link SvgNames}), so that it looks the same and neither runs nor loads anything, as a picture or opened by
 * itself. What is lost is told at its place in the file.
 */
public final class SvgGate {

    private static final int DEEPEST = 200;

    /** As a tree, each takes some hundred bytes of memory. */
    private static final int MOST_PARTS = 150_000;

    private static final Pattern RASTER =
            Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]*+");
    private static final Pattern OWN = Pattern.compile("#[^\\s\"'<>()\\\\]{1,500}");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\"'<>\\\\]{1,2000}");
    private static final Pattern WEIRD = Pattern.compile("[\\u0000-\\u001F\\u007F-\\u009F]");

    private final SourceText source;
    private final Problems problems;
    private final StringBuilder out = new StringBuilder();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Node> unseen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SvgGate(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * What comes of a drawing.
     *
     * @param drawing the drawing, written anew; absent if none is published
     * @param because why none is, as part of a sentence; empty if one is
     */
    public record Redrawn(Optional<String> drawing, String because) {

        private static Redrawn refused(String because) {
            return new Redrawn(Optional.empty(), because);
        }
    }

    /**
     * Draws a drawing anew. The same bytes give the same.
     *
     * @param file its name as problems show it
     * @param bytes the file
     * @param problems takes what is lost
     */
    public static Redrawn redrawn(String file, byte[] bytes, Problems problems) {
        if (bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            return Redrawn.refused("a compressed drawing, which is not looked into");
        }
        Optional<String> text = SvgSource.decoded(bytes);
        if (text.isEmpty()) {
            return Redrawn.refused("a drawing in another encoding than UTF-8, which it could hide something in");
        }
        SourceText source = SourceText.of(file, text.get());
        if (source.content().chars().filter(c -> c == '<').count() > MOST_PARTS) {
            return Redrawn.refused("a drawing of too many parts to be drawn anew");
        }
        Document document =
                org.jsoup.Jsoup.parse(source.content(), "", Parser.xmlParser().setTrackPosition(true));
        Element root = document.firstElementChild();
        if (root == null || !localName(root).equals("svg") || !isDrawing(root)) {
            return Redrawn.refused("no drawing: its outermost element is not <svg>");
        }
        if (isDeep(root)) {
            return Redrawn.refused("a drawing nested more than " + DEEPEST + " deep");
        }
        if (!SvgReferences.areBounded(root)) {
            return Redrawn.refused("a drawing that shows its parts within each other too many times");
        }
        SvgGate gate = new SvgGate(source, problems);
        gate.outside(document, root);
        gate.unseen.addAll(SvgUnseen.in(root, gate::hidden));
        root.filter(gate.new Pen());
        return new Redrawn(Optional.of(gate.out.append('\n').toString()), "");
    }

    private static boolean isDeep(Element root) {
        int[] deepest = {0};
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] > DEEPEST;
    }

    /** Tells what stands around the drawing and may change it: stylesheets, entities. */
    private void outside(Document document, Element root) {
        for (Node node : document.childNodes()) {
            if (node instanceof ProcessingInstruction instruction) {
                tell(node, "the instruction <?" + instruction.target() + "?>", "write styles into the drawing");
            } else if (node instanceof DocumentType && node.outerHtml().contains("[")) {
                tell(node, "what the document type defines", "write it out in the drawing");
            } else if (node instanceof Element other && other != root) {
                tell(other, "a second outermost element <" + other.tagName() + ">", "put it into the first");
            }
        }
    }

    private static String localName(Element element) {
        return element.tagName().substring(element.tagName().indexOf(':') + 1);
    }

    private static String prefix(Element element) {
        return prefix(element.tagName());
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    /** Whether an element is one of SVG. One without a namespace counts as such: drawings inside of pages have none. */
    private static boolean isDrawing(Element element) {
        String prefix = prefix(element);
        String namespace = namespace(element, prefix);
        return namespace.equals(SvgNames.SVG) || (namespace.isEmpty() && prefix.isEmpty());
    }

    private static String namespace(Element element, String prefix) {
        if (prefix.equals("xml")) {
            return SvgNames.XML;
        }
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(name)) {
                return SvgNames.namespace(at.attr(name).strip());
            }
        }
        return prefix.equals("xlink") ? SvgNames.XLINK : "";
    }

    private void hidden(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        problems.add(
                Code.HIDDEN_TEXT,
                source.locate(start, 1),
                "what <" + localName(element) + "> holds here is not seen in the drawing; it is not published",
                "take it out, or let it be seen");
    }

    private void tell(Node node, String what, String fix) {
        int start = Math.max(0, node.sourceRange().startPos());
        problems.add(Code.DROPPED_HTML, source.locate(start, 1), "removed " + what + " from the drawing", fix);
    }

    private void tell(Element element, Attribute attribute, String what, String fix) {
        int start =
                element.attributes().sourceRange(attribute.getKey()).nameRange().startPos();
        problems.add(
                Code.DROPPED_HTML,
                source.locate(Math.max(0, start), attribute.getKey().length()),
                "removed " + what + " from the drawing",
                fix);
    }

    /** Writes what is kept. */
    private final class Pen implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (unseen.contains(node)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof Element element) {
                return isKept(element) && begin(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof CDataNode data) {
                out.append(escaped(data.getWholeText()));
            } else if (node instanceof TextNode text) {
                out.append(escaped(text.getWholeText()));
            } else if (node instanceof ProcessingInstruction) {
                tell(node, "an instruction", "take it out");
            }
            return FilterResult.SKIP_ENTIRELY;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && kept.contains(element)) {
                out.append("</").append(localName(element)).append('>');
            }
            return FilterResult.CONTINUE;
        }
    }

    private boolean isKept(Element element) {
        String name = localName(element);
        if (!isDrawing(element)) {
            // what drawing programs keep for themselves; words in another language are a loss
            String namespace = namespace(element, prefix(element));
            if (namespace.contains("xhtml") || namespace.contains("MathML")) {
                tell(element, "the element <" + element.tagName() + ">, which is none of a drawing", "use <text>");
            }
            return false;
        }
        if (!SvgNames.ELEMENTS.contains(name)) {
            if (!name.equals("metadata") && !name.equals("view")) {
                tell(element, "the element <" + name + ">", "take it out");
            }
            return false;
        }
        String animated = element.attr("attributeName").strip();
        if (SvgNames.ANIMATING.contains(name)
                && !name.equals("animateMotion")
                && !(name.equals("animateTransform") && animated.isEmpty())
                && !SvgNames.isAnimated(animated)) {
            tell(element, "<" + name + "> of ‘" + PlainText.shortened(animated) + "’", "animate what draws");
            return false;
        }
        return true;
    }

    /** Writes the start of an element; of a sheet, all of it. */
    private boolean begin(Element element) {
        String name = localName(element);
        if (name.equals("style")) {
            sheet(element);
            return false;
        }
        boolean root = kept.isEmpty();
        kept.add(element);
        out.append('<').append(name);
        if (root) {
            out.append(" xmlns=\"").append(SvgNames.SVG).append('"');
            out.append(" xmlns:xlink=\"").append(SvgNames.XLINK).append('"');
        }
        for (Attribute attribute : element.attributes().asList()) {
            attribute(element, name, attribute);
        }
        out.append('>');
        return true;
    }

    private void attribute(Element element, String owner, Attribute attribute) {
        String written = attribute.getKey();
        String value = attribute.getValue();
        String prefix = prefix(written);
        String name = written.substring(written.indexOf(':') + 1);
        if (written.equals("xmlns") || prefix.equals("xmlns")) {
            return;
        }
        String namespace = prefix.isEmpty() ? "" : namespace(element, prefix);
        if (namespace.equals(SvgNames.XML) && (name.equals("space") || name.equals("lang"))) {
            put(written, value);
        } else if (name.equals("href") && (prefix.isEmpty() || namespace.equals(SvgNames.XLINK))) {
            reference(element, owner, attribute, prefix.isEmpty() ? "href" : "xlink:href");
        } else if (!prefix.isEmpty()) {
            // a drawing program's own; no browser knows it
            return;
        } else if (name.equals("style")) {
            SvgStyles styles = new SvgStyles((what, offset) ->
                    tell(element, attribute, "‘" + PlainText.shortened(what) + "’ in a style", "take it out"));
            String declarations = styles.declarations(value);
            if (!declarations.isEmpty()) {
                put("style", declarations);
            }
        } else if (name.equals("attributeName")) {
            put(name, value.strip());
        } else if (SvgNames.PROPERTIES.contains(name) || isAnimatedValue(owner, name)) {
            if (SvgStyles.isHarmless(value.strip()) || isPlain(owner, name, value)) {
                put(name, value);
            } else {
                tell(
                        element,
                        attribute,
                        "‘" + PlainText.shortened(name + "=" + value) + "’",
                        "refer to a part of the drawing by url(#id)");
            }
        } else if (SvgNames.ATTRIBUTES.contains(name) || name.startsWith("aria-")) {
            put(name, value);
        } else if (!SvgNames.UNSEEN.contains(name) && !name.startsWith("data-")) {
            tell(element, attribute, "the attribute " + PlainText.shortened(name), "take it out");
        }
    }

    private static boolean isAnimatedValue(String owner, String name) {
        return SvgNames.ANIMATING.contains(owner)
                && (name.equals("from") || name.equals("to") || name.equals("by") || name.equals("values"));
    }

    /** Values of an animation are a list with semicolons, of paths at times: nothing in it may be an address. */
    private static boolean isPlain(String owner, String name, String value) {
        return isAnimatedValue(owner, name)
                && value.chars().noneMatch(c -> c == ':' || c == '\\' || c == '@')
                && Arrays.stream(value.split(";")).allMatch(part -> SvgStyles.isHarmless(part.strip()));
    }

    private void reference(Element element, String owner, Attribute attribute, String name) {
        String address = WEIRD.matcher(attribute.getValue()).replaceAll("").strip();
        boolean picture = owner.equals("image") || owner.equals("feImage");
        String packed = address.toLowerCase(Locale.ROOT).startsWith("data:") ? address.replaceAll("\\s+", "") : address;
        if (OWN.matcher(address).matches()
                || (picture && RASTER.matcher(packed).matches())
                || (owner.equals("a") && WEB.matcher(address).matches())) {
            put(name, packed);
        } else if (!address.isEmpty()) {
            tell(
                    element,
                    attribute,
                    "the address ‘" + PlainText.shortened(address) + "’",
                    picture ? "put the picture itself into the drawing" : "refer to a part of the drawing by #id");
        }
    }

    private void sheet(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.equals("text/css")) {
            tell(element, "a stylesheet that is not CSS", "take it out");
            return;
        }
        StringBuilder css = new StringBuilder();
        for (Node node : element.childNodes()) {
            String part = node instanceof DataNode data
                    ? data.getWholeData()
                    : node instanceof TextNode text ? text.getWholeText() : "";
            if (node instanceof Element inner) {
                tell(inner, "the element <" + inner.tagName() + "> in a stylesheet", "take it out");
            }
            css.append(part);
        }
        int from = element.childNodes().stream()
                .mapToInt(node -> Math.max(0, node.sourceRange().startPos()))
                .findFirst()
                .orElse(0);
        SvgStyles styles = new SvgStyles((what, offset) -> problems.add(
                Code.DROPPED_HTML,
                source.locate(Math.min(source.content().length(), from + offset), 1),
                "removed ‘" + PlainText.shortened(what) + "’ from the drawing's styles",
                "take it out"));
        String rules = styles.sheet(css.toString());
        if (!rules.isEmpty()) {
            out.append("<style>").append(escaped(rules)).append("</style>");
        }
    }

    private void put(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** A text as XML writes it; what no XML may hold is left out. */
    private static String escaped(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(SvgGate::isLegal).forEach(legal::appendCodePoint);
        return Xml.escaped(legal.toString());
    }

    private static boolean isLegal(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFDD0)
                || (c >= 0xFDF0 && c < 0xFFFE)
                || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }
}
