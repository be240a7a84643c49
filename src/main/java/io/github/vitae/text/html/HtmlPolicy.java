package io.github.vitae.text.html;

import java.util.Map;
import java.util.Set;

/**
 * Which author HTML is published when it is not trusted: a list of what may stay, everything else goes. No element of it
 * has raw text or belongs to another vocabulary, so what is cleaned cannot be read in two ways.
 */
final class HtmlPolicy {

    /** Attributes that every element may have. */
    static final Set<String> GLOBAL = Set.of("id", "class", "title", "lang", "dir", "aria-label", "aria-hidden");

    /** Elements that stay, with the attributes that they may have besides the global ones. */
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            keep("a", "href", "target", "rel", "download", "hreflang"),
            keep("abbr"),
            keep("audio", "src", "controls", "loop", "muted", "preload"),
            keep("address"),
            keep("article"),
            keep("b"),
            keep("bdi"),
            keep("bdo"),
            keep("blockquote"),
            keep("br"),
            keep("caption"),
            keep("cite"),
            keep("code"),
            keep("col", "span"),
            keep("colgroup", "span"),
            keep("dd"),
            keep("del", "datetime"),
            keep("details", "open"),
            keep("dfn"),
            keep("div"),
            keep("dl"),
            keep("dt"),
            keep("em"),
            keep("figcaption"),
            keep("figure"),
            keep("h1"),
            keep("h2"),
            keep("h3"),
            keep("h4"),
            keep("h5"),
            keep("h6"),
            keep("hr"),
            keep("i"),
            keep("img", "src", "alt", "width", "height", "loading"),
            keep("ins", "datetime"),
            keep("kbd"),
            keep("li", "value"),
            keep("mark"),
            keep("ol", "start", "type", "reversed"),
            keep("p"),
            keep("pre"),
            keep("q"),
            keep("rt"),
            keep("ruby"),
            keep("s"),
            keep("samp"),
            keep("section"),
            keep("small"),
            keep("source", "src", "type"),
            keep("span"),
            keep("strong"),
            keep("sub"),
            keep("summary"),
            keep("sup"),
            keep("table"),
            keep("tbody"),
            keep("td", "colspan", "rowspan", "headers"),
            keep("tfoot"),
            keep("th", "colspan", "rowspan", "headers", "scope"),
            keep("thead"),
            keep("time", "datetime"),
            keep("tr"),
            keep("u"),
            keep("ul"),
            keep("var"),
            keep("video", "src", "controls", "loop", "muted", "preload", "poster", "width", "height", "playsinline"),
            keep("wbr"));

    /**
     * Elements of former times, landmarks that are the skin's to set, and what names a field that is told itself, with what
     * stands for them.
     */
    static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("center", "div"),
            Map.entry("font", "span"),
            Map.entry("main", "div"),
            Map.entry("header", "div"),
            Map.entry("footer", "div"),
            Map.entry("nav", "div"),
            Map.entry("aside", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("menu", "ul"),
            Map.entry("big", "span"),
            Map.entry("nobr", "span"),
            Map.entry("acronym", "abbr"),
            Map.entry("label", "span"),
            Map.entry("tt", "code"),
            Map.entry("strike", "s"));

    /** Elements that go with all that is in them: none of it is text for a reader. */
    static final Set<String> REMOVED = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "canvas",
            "select",
            "textarea",
            "datalist",
            "title",
            "head",
            "meta",
            "link",
            "base",
            "param",
            "track",
            "input",
            "xmp",
            "plaintext",
            "noembed",
            "noframes");

    /** Elements that load something from elsewhere; a link stands for them. */
    static final Set<String> EMBEDDING = Set.of("iframe", "embed", "object", "frame");

    /** Elements that mean something only within some others; elsewhere a parser closes what is around them. */
    private static final Map<String, Set<String>> WITHIN = Map.ofEntries(
            keep("li", "ul", "ol"),
            keep("dt", "dl"),
            keep("dd", "dl"),
            keep("caption", "table"),
            keep("colgroup", "table"),
            keep("col", "colgroup"),
            keep("thead", "table"),
            keep("tbody", "table"),
            keep("tfoot", "table"),
            keep("tr", "thead", "tbody", "tfoot", "table"),
            keep("th", "tr"),
            keep("td", "tr"));

    private HtmlPolicy() {}

    /** Whether an element stands where it means nothing. */
    static boolean isMisplaced(String element, String parent) {
        return WITHIN.containsKey(element)
                && !WITHIN.getOrDefault(element, Set.of()).contains(parent);
    }

    private static Map.Entry<String, Set<String>> keep(String element, String... attributes) {
        return Map.entry(element, Set.of(attributes));
    }

    static boolean keeps(String element) {
        return ELEMENTS.containsKey(element);
    }

    static boolean keeps(String element, String attribute) {
        return GLOBAL.contains(attribute)
                || ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }
}
