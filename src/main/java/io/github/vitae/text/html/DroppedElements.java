package io.github.vitae.text.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** What to do about elements of an author's that are not published, and which of them are told together. */
final class DroppedElements {

    /** What readers fill in, which goes nowhere without a server. */
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea", "datalist", "button", "output");

    private static final String TOLD = "vitae.told";

    /** The files and the kinds of fields in them that are told. */
    private final Set<String> told = new HashSet<>();

    /**
     * Whether an element is to be told: of fields that stand in no form, and of what HTML does not know, the first of its kind
     * in a file.
     *
     * @param file the file that it stands in
     */
    boolean tells(Element element, String file) {
        return !isTold(element) && (!isMany(element.normalName()) || told.add(element.normalName() + " " + file));
    }

    /** How many kinds in files were told once for all. */
    int toldOnce() {
        return told.size();
    }

    /** That one line is for all of a kind, if it is. */
    static String further(String name) {
        return isMany(name) ? " wherever it stands in this file" : "";
    }

    /** What to do: {@code button} is {@code write a link in its place}. */
    static String advice(String name) {
        return switch (name) {
            case "button" -> "write a link in its place, if it leads somewhere";
            case "form" -> "link to a form elsewhere, or to your mail address";
            case "input", "select", "textarea", "datalist" ->
                "nobody here takes what readers fill in: link to a form elsewhere, or to your mail address";
            case "svg", "canvas" -> "save the drawing as a file, and show that as a picture";
            case "script" -> "take it out, and write what it shows";
            case "iframe", "embed", "object", "frame" -> "take it out, or link to what it shows";
            case "title", "meta", "link", "base", "head" ->
                "take it out: it belongs to a page of its own, and this one has its own";
            case "style", "template", "noscript", "param", "track", "xmp", "plaintext", "noembed", "noframes" ->
                "take it out";
            default -> "use plain HTML or Markdown";
        };
    }

    /** Notes that a form's fields are told together with it; answers what is said of them. */
    static String fields(Element form) {
        int fields = 0;
        for (Element inner : form.getAllElements()) {
            if (inner != form && FIELDS.contains(inner.normalName())) {
                inner.attributes().userData(TOLD, true);
                fields++;
            }
        }
        return fields == 0 ? "" : fields == 1 ? " and its field" : " and its " + fields + " fields";
    }

    private static boolean isMany(String name) {
        return FIELDS.contains(name) || !Tag.isKnownTag(name);
    }

    /** Whether an element is a field of a form, which is told. */
    static boolean isOfForm(Element element) {
        return FIELDS.contains(element.normalName()) && element.closest("form") != null;
    }

    /** Whether an element is told already. */
    private static boolean isTold(Element element) {
        return element.attributes().userData(TOLD) != null;
    }
}
