package io.github.vitae.page.citation;

import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.model.value.TextLook;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Raised and lowered characters in plain text: what a title has as a look, where there can be none. */
final class Scripts {

    private static final String PLAIN = "0123456789+−=()n*";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ*";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ*";

    private static final Pattern ENDING = Pattern.compile("\\p{L}{2}");

    private Scripts() {}

    /** The words of a line: {@code CO₂}, {@code 10⁵}, {@code n^k}. */
    static String plain(List<Stretch> line) {
        if (line.size() == 1) {
            return plain(line.get(0).text(), line.get(0).looks());
        }
        StringBuilder words = new StringBuilder();
        line.forEach(stretch -> words.append(plain(stretch.text(), stretch.looks())));
        return words.toString();
    }

    /** The words of a stretch. */
    static String plain(String text, Set<TextLook> looks) {
        if (looks.isEmpty()) {
            return text;
        }
        return looks.contains(TextLook.SUPERSCRIPT)
                ? converted(text, RAISED, "^")
                : looks.contains(TextLook.SUBSCRIPT) ? converted(text, LOWERED, "_") : text;
    }

    private static String converted(String script, String signs, String mark) {
        StringBuilder converted = new StringBuilder();
        for (int at = 0; at < script.length(); at++) {
            int sign = PLAIN.indexOf(script.charAt(at));
            if (sign < 0) {
                // an ordinal's ending reads well as it is; of others the mark tells where they stand
                boolean ending = mark.equals("^") && ENDING.matcher(script).matches();
                return ending ? script : mark + script;
            }
            converted.append(signs.charAt(sign));
        }
        return converted.toString();
    }
}
