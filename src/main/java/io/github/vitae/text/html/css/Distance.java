package io.github.vitae.text.html.css;

import java.util.Set;

/**
 * Whether a length takes something away from its place: a link pulled over the site's menu, a shadow over all of the page. A
 * heading that is pulled up by some lines is not far.
 */
final class Distance {

    /** What is drawn around an element, and takes no place. */
    private static final Set<String> DRAWN_AROUND = Set.of("box-shadow", "text-shadow", "outline", "text-decoration");

    private static final Set<String> PULLING = Set.of("text-indent", "letter-spacing", "word-spacing");
    private static final Set<String> COMPUTED = Set.of("calc", "min", "max", "clamp");
    private static final Set<String> COLOURS = Set.of("rgb", "rgba", "hsl", "hsla");

    /** In pixels. */
    private static final double FARTHEST = 200;

    private Distance() {}

    static boolean isFar(CssTokens tokens, String property, int from, int to) {
        boolean drawnAround = DRAWN_AROUND.contains(property);
        if (!drawnAround && !property.startsWith("margin") && !PULLING.contains(property)) {
            return false;
        }
        boolean computed = false;
        boolean minus = drawnAround;
        for (int token = from; token < to; token++) {
            switch (tokens.kind(token)) {
                case FUNCTION -> {
                    computed |= COMPUTED.contains(tokens.lower(token));
                    if (COLOURS.contains(tokens.lower(token))) {
                        token = tokens.after(token) - 1;
                    }
                }
                case NUMBER, PERCENTAGE, DIMENSION -> {
                    double pixels = pixels(tokens, token);
                    minus |= pixels < 0;
                    if (pixels < -FARTHEST || (drawnAround && pixels > FARTHEST)) {
                        return true;
                    }
                }
                default -> minus |= tokens.is(token, '-');
            }
        }
        // what is computed cannot be judged by its parts
        return computed && minus;
    }

    /** A length in pixels, roughly; relative ones as if of a large page. */
    private static double pixels(CssTokens tokens, int token) {
        return Double.parseDouble(tokens.text(token))
                * switch (CodePoints.lower(tokens.unit(token))) {
                    case "", "px", "pt", "q" -> 1;
                    case "mm" -> 4;
                    case "%", "vw", "vh", "vmin", "vmax" -> 20;
                    case "in" -> 96;
                    default -> 40;
                };
    }
}
