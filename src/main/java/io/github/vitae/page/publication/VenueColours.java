package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import java.util.List;
import java.util.Optional;

/**
 * The colours of venues' badges. Words on one are black or white, whichever is told from it better: of any colour, one of
 * the two has a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3), on light paper and on dark alike.
 */
final class VenueColours {

    /** Of a colour that is lighter than this, black is farther away than white (WCAG 2.2, contrast ratio). */
    private static final double MIDDLE = 0.17912878474779;

    private VenueColours() {}

    /** The class of a badge of a colour, after a blank: {@code vitae-tint-00369f}. */
    static String className(String colour) {
        return " " + name(colour);
    }

    private static String name(String colour) {
        return "vitae-tint-" + colour.substring(1);
    }

    /** The rules for badges of these publications, in the order of their colours. */
    static List<String> rules(List<Publication> publications) {
        return publications.stream()
                .map(publication -> publication.venue().colour())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(colour -> ".vitae ." + name(colour) + " { border-color: transparent; background: " + colour
                        + "; color: " + ink(colour) + " }")
                .toList();
    }

    /** The colour of words on a colour. */
    static String ink(String colour) {
        return luminance(colour) > MIDDLE ? "#000000" : "#ffffff";
    }

    /** The relative luminance of {@code #rrggbb}, from 0 to 1 (WCAG 2.2). */
    static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
