package io.github.vitae.text.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The looks that HTML once gave by attributes and elements, as declarations of CSS. */
final class LegacyStyles {

    private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center", "justify");
    private static final Pattern NAME_OR_HEX = Pattern.compile("[A-Za-z]{1,30}|#[0-9A-Fa-f]{3,8}");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4})(%|px|)");

    private LegacyStyles() {}

    /** The declarations that an element's own name and attributes stand for; empty if none. */
    static String of(Element element) {
        String name = element.normalName();
        if (element.attributesSize() == 0 && !name.equals("center") && !name.equals("big")) {
            return "";
        }
        StringBuilder style = new StringBuilder();
        if (name.equals("center")) {
            style.append("text-align: center;");
        }
        if (name.equals("big")) {
            style.append("font-size: larger;");
        }
        String align = element.attr("align").toLowerCase(Locale.ROOT).strip();
        if (ALIGNMENTS.contains(align)) {
            boolean floats = name.equals("img") || name.equals("table");
            if (!floats) {
                style.append("text-align: ").append(align).append(';');
            } else if (align.equals("left") || align.equals("right")) {
                style.append("float: ").append(align).append(';');
            }
        }
        append(style, "color", element.attr("color"), NAME_OR_HEX);
        append(style, "background-color", element.attr("bgcolor"), NAME_OR_HEX);
        if (!name.equals("img")) {
            length(style, element.attr("width"));
        }
        return style.toString();
    }

    private static void append(StringBuilder style, String property, String value, Pattern allowed) {
        if (allowed.matcher(value.strip()).matches()) {
            style.append(property).append(": ").append(value.strip()).append(';');
        }
    }

    private static void length(StringBuilder style, String value) {
        var length = LENGTH.matcher(value.strip());
        if (length.matches()) {
            String unit = length.group(2).isEmpty() ? "px" : length.group(2);
            style.append("width: ").append(length.group(1)).append(unit).append(';');
        }
    }
}
