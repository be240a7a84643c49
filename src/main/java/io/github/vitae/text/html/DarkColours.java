package io.github.vitae.text.html;

import io.github.vitae.text.html.css.CssRule;
import io.github.vitae.text.html.css.CssTokens;
import io.github.vitae.text.html.css.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An author's colours on dark paper. Who wrote {@code background: #faf6f1} thought of dark words on it; where the page is
 * dark, and its words light, the ground becomes as dark as it was light, and coloured words become light enough to be
 * read. The author's colours stay what they are on light paper: {@code light-dark()} of CSS Color 5 chooses by the
 * {@code color-scheme} of the page around them, and a browser that does not know it keeps to the author's.
 */
final class DarkColours {

    private static final Set<String> COLOURED = Set.of(
            "color",
            "background",
            "background-color",
            "outline",
            "text-decoration",
            "text-decoration-color",
            "border",
            "border-top",
            "border-right",
            "border-bottom",
            "border-left",
            "border-color",
            "border-top-color",
            "border-right-color",
            "border-bottom-color",
            "border-left-color");

    private DarkColours() {}

    /**
     * What is to stand behind an author's rules: all that they say of colours, said for both kinds of paper.
     *
     * @param rules rules as they are published
     * @return rules; those that say nothing of colours have none
     */
    static List<CssRule> of(List<CssRule> rules) {
        List<CssRule> dark = new ArrayList<>();
        for (CssRule rule : rules) {
            CssRule adapted = of(rule);
            if (saysSomething(adapted)) {
                dark.add(adapted);
            }
        }
        return dark;
    }

    private static CssRule of(CssRule rule) {
        if (rule instanceof CssRule.Media media) {
            return new CssRule.Media(
                    media.condition(),
                    media.rules().stream().map(DarkColours::of).toList());
        }
        CssRule.Style style = (CssRule.Style) rule;
        List<Declaration> kept = new ArrayList<>();
        for (Declaration one : style.declarations()) {
            if (COLOURED.contains(one.property())) {
                kept.add(new Declaration(
                        one.property(), adapted(one.value(), adaptation(one.property())), one.important()));
            }
        }
        return new CssRule.Style(style.selectors(), kept);
    }

    private static boolean saysSomething(CssRule rule) {
        return rule instanceof CssRule.Media media
                ? media.rules().stream().anyMatch(DarkColours::saysSomething)
                : !((CssRule.Style) rule).declarations().isEmpty();
    }

    private static UnaryOperator<Colour> adaptation(String property) {
        if (property.startsWith("background")) {
            return DarkColours::ground;
        }
        return property.startsWith("border") || property.startsWith("outline") ? DarkColours::line : DarkColours::ink;
    }

    private static String adapted(String value, UnaryOperator<Colour> adaptation) {
        CssTokens tokens = CssTokens.of(value);
        StringBuilder adapted = new StringBuilder();
        int copied = 0;
        for (int token = 0; token < tokens.size(); ) {
            Optional<Colour> colour = Colour.of(tokens, token);
            int behind = colour.isPresent() ? tokens.after(token) : token + 1;
            int start = tokens.start(token);
            int end = tokens.end(behind - 1);
            if (colour.isPresent()) {
                adapted.append(value, copied, start)
                        .append(both(value.substring(start, end), colour.get(), adaptation.apply(colour.get())));
                copied = end;
            }
            token = behind;
        }
        return adapted.append(value.substring(copied)).toString();
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
