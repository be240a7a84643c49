package io.github.vitae.text.html;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What elements of an author's that stay are given, or may not have. */
final class KeptElements {

    private static final Pattern OURS = Pattern.compile("vitae(?:-.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Elements that are seen by what is in them alone. */
    private static final Set<String> TEXTUAL = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "div", "em", "i", "ins", "kbd", "li", "mark", "p",
            "q", "s", "small", "span", "strong", "sub", "sup", "td", "th", "time", "u");

    private KeptElements() {}

    /** Gives an element what it needs on a page: a picture words in its place, a film its buttons. */
    static void finish(Element element) {
        switch (element.normalName()) {
            case "img" -> {
                if (!element.hasAttr("alt")) {
                    element.attr("alt", "");
                }
            }
            // no host hears of a reader who plays nothing
            case "video", "audio" -> element.attr("controls", true).attr("preload", "none");
            case "a" -> {
                if (element.hasAttr("target")) {
                    element.attr("target", "_blank").attr("rel", "noopener");
                } else {
                    element.removeAttr("rel");
                }
            }
            default -> {}
        }
    }

    /**
     * Takes titles off elements in which there is nothing to point at, which is told: some keep comments there, {@code [](# "ask
     * Ann")}. One with a class may be an icon.
     */
    static void dropUnseenTitles(Element root, Places places, Problems problems) {
        for (Element element : dropUnseenTitles(root)) {
            problems.add(
                    Code.HIDDEN_TEXT,
                    places.of(element, 0, "<" + element.normalName()),
                    "nothing is to be seen where this title would show; it is not published",
                    "write words between the brackets or the tags, or take it out");
        }
    }

    /**
     * The same, untold.
     *
     * @return the elements that had one
     */
    static List<Element> dropUnseenTitles(Element root) {
        List<Element> dropped = new ArrayList<>();
        for (Element element : root.getElementsByAttribute("title")) {
            if (TEXTUAL.contains(element.normalName())
                    && element.childrenSize() == 0
                    && element.text().isBlank()
                    && !element.hasAttr("class")) {
                if (!element.attr("title").isBlank()) {
                    dropped.add(element);
                }
                element.removeAttr("title");
            }
        }
        return dropped;
    }

    /** Takes out the classes by which the plugin's own style and script find what is theirs. */
    static boolean classify(Element element, String value) {
        String kept = Stream.of(value.split("[ \\t\\n\\f\\r]+"))
                .filter(name -> !name.isEmpty() && !OURS.matcher(name).matches())
                .collect(Collectors.joining(" "));
        element.attr("class", kept);
        return !kept.isEmpty();
    }
}
