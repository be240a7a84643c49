package io.github.vitae.page;

import io.github.vitae.model.RichText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raised and lowered characters in plain text: what a title has as mark-up, where there can be none. */
final class Scripts {

    private static final String PLAIN = "0123456789+−=()n*";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ*";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ*";

    private static final Pattern SCRIPT = Pattern.compile("<su([pb])>([^<]*)</su[pb]>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|nbsp);");
    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", "\u00A0");

    private Scripts() {}

    /** The words of a text: {@code CO₂}, {@code 10⁵}, {@code n^k}. */
    static String plain(RichText text) {
        if (text.fragment().indexOf("<su") < 0) {
            return text.plain();
        }
        String scripted = SCRIPT.matcher(text.fragment())
                .replaceAll(script -> Matcher.quoteReplacement(
                        script.group(1).equals("p")
                                ? converted(script.group(2), RAISED, "^")
                                : converted(script.group(2), LOWERED, "_")));
        String words = ENTITY.matcher(TAG.matcher(scripted).replaceAll(""))
                .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(), "")));
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String converted(String script, String signs, String mark) {
        StringBuilder converted = new StringBuilder();
        for (int at = 0; at < script.length(); at++) {
            int sign = PLAIN.indexOf(script.charAt(at));
            if (sign < 0) {
                // an ordinal's ending reads well as it is; of others the mark tells where they stand
                boolean ending = mark.equals("^") && script.matches("\\p{L}{2}");
                return ending ? script : mark + script;
            }
            converted.append(signs.charAt(sign));
        }
        return converted.toString();
    }
}
