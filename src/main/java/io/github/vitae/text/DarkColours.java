package io.github.vitae.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's colours on dark paper. Who wrote {@code background: #faf6f1} thought of dark words on it; where the page is
 * dark, and its words light, the ground becomes as dark as it was light, and coloured words become light enough to be
 * read. The author's colours stay what they are on light paper: {@code light-dark()} of CSS Color 5 chooses by the
 * {@code color-scheme} of the page around them, and a browser that does not know it keeps to the author's.
 */
final class DarkColours {

    private static final Pattern BLOCK = Pattern.compile("\\{ ([^{}]*) \\}");
    private static final Pattern COLOURED = Pattern.compile("color|background(-color)?|outline|text-decoration(-color)?"
            + "|border(-top|-right|-bottom|-left|-inline|-block)?(-color)?");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^()]*\\)|(?<![\\w#.-])[A-Za-z]{3,20}(?![\\w(-])",
            Pattern.CASE_INSENSITIVE);

    private DarkColours() {}

    /**
     * What is to stand behind an author's rules: all that they say of colours, said for both kinds of paper.
     *
     * @param rules rules as they are published, one in each
     * @return rules, one in each; those that say nothing of colours have none
     */
    static List<String> of(List<String> rules) {
        List<String> dark = new ArrayList<>();
        for (String rule : rules) {
            StringBuilder adapted = new StringBuilder();
            Matcher block = BLOCK.matcher(rule);
            boolean coloured = false;
            while (block.find()) {
                String declarations = declarations(block.group(1));
                coloured |= !declarations.isEmpty();
                block.appendReplacement(adapted, Matcher.quoteReplacement("{ " + declarations + " }"));
            }
            if (coloured) {
                dark.add(block.appendTail(adapted).toString());
            }
        }
        return dark;
    }

    private static String declarations(String declarations) {
        List<String> kept = new ArrayList<>();
        for (String declaration : declarations.split("; ")) {
            int colon = declaration.indexOf(':');
            String property = colon < 0 ? "" : declaration.substring(0, colon);
            if (isColoured(property)) {
                kept.add(property + ": "
                        + adapted(declaration.substring(colon + 1).strip(), adaptation(property)));
            }
        }
        return String.join("; ", kept);
    }

    private static boolean isColoured(String property) {
        return COLOURED.matcher(property).matches();
    }

    private static UnaryOperator<Colour> adaptation(String property) {
        if (property.startsWith("background")) {
            return DarkColours::ground;
        }
        return property.startsWith("border") || property.startsWith("outline") ? DarkColours::line : DarkColours::ink;
    }

    private static String adapted(String value, UnaryOperator<Colour> adaptation) {
        return COLOUR.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(Colour.of(found.group())
                        .map(colour -> both(found.group(), colour, adaptation.apply(colour)))
                        .orElse(found.group())));
    }

    private static String both(String written, Colour light, Colour dark) {
        return dark.equals(light) ? written : "light-dark(" + written + ", " + dark.css() + ")";
    }

    /** Words: light enough on dark paper, the darkest ones nearly white. */
    private static Colour ink(Colour light) {
        double lightness = light.lightness();
        return lightness >= 0.8 ? light : light.withLightness(0.8 + (0.8 - lightness) * 0.15);
    }

    /** A ground: a little lighter than dark paper if it was nearly white. One that is dark already was meant so. */
    private static Colour ground(Colour light) {
        double lightness = light.lightness();
        return lightness <= 0.5 ? light : light.withLightness(0.24 + (1 - lightness) * 0.22);
    }

    /** A line: as far from dark paper as it was from white. */
    private static Colour line(Colour light) {
        return light.withLightness(0.3 + (1 - light.lightness()) * 0.65);
    }
}
