package io.github.vitae.text.html.css;

import java.util.List;

/**
 * A property and its value as they are published.
 *
 * @param property its name, in lower case
 * @param value its value, without {@code !important}
 * @param important whether the author wrote {@code !important}: it wins over the others of its block, but not over rules
 *     of the site's, so it is not published
 */
public record Declaration(String property, String value, boolean important) {

    /** Declarations of one block as they are published, those that win behind the others: {@code color: red; margin: 0}. */
    public static String text(List<Declaration> declarations) {
        StringBuilder text = new StringBuilder();
        append(text, declarations, false);
        append(text, declarations, true);
        return text.toString();
    }

    private static void append(StringBuilder text, List<Declaration> declarations, boolean important) {
        for (Declaration one : declarations) {
            if (one.important == important) {
                text.append(text.isEmpty() ? "" : "; ")
                        .append(one.property)
                        .append(": ")
                        .append(one.value);
            }
        }
    }
}
