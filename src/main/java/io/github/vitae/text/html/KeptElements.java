package io.github.vitae.text.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What elements of an author's that stay are given, or may not have. */
final class KeptElements {

    private static final Pattern OURS = Pattern.compile("vitae(?:-.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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

    /** Takes out the classes by which the plugin's own style and script find what is theirs. */
    static boolean classify(Element element, String value) {
        String kept = Stream.of(value.split("[ \\t\\n\\f\\r]+"))
                .filter(name -> !name.isEmpty() && !OURS.matcher(name).matches())
                .collect(Collectors.joining(" "));
        element.attr("class", kept);
        return !kept.isEmpty();
    }
}
