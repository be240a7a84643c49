package io.github.vitae.page.frame;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The drawings that stand beside links: SVG within the page, so that no font and no image has to be fetched. Each is the
 * outline by which a service is known, or says what kind of place the link leads to; they mean nothing that the words beside them do not say.
 */
final class Icons {

    private static final ResourceBundle DRAWINGS =
            ResourceBundle.getBundle("io.github.vitae.page.icons", Locale.ROOT, Icons.class.getClassLoader());

    /** The outlines by which services are known. */
    private static final ResourceBundle BRANDS =
            ResourceBundle.getBundle("io.github.vitae.page.brands", Locale.ROOT, Icons.class.getClassLoader());

    private Icons() {}

    /** Whether there is a drawing for a service, or a part of a person's card. */
    static boolean has(String subject) {
        return BRANDS.containsKey(subject) || DRAWINGS.containsKey(subject);
    }

    /** Draws what stands beside a service, or a part of a person's card; a globe for what is not known. */
    static void write(Markup markup, String subject) {
        markup.start(
                "svg",
                "class",
                BRANDS.containsKey(subject) ? "vitae-icon vitae-outline" : "vitae-icon",
                "viewBox",
                "0 0 24 24",
                "width",
                "20",
                "height",
                "20",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        markup.path(drawing(subject)).end("svg");
    }

    private static String drawing(String subject) {
        if (BRANDS.containsKey(subject)) {
            return BRANDS.getString(subject);
        }
        try {
            return DRAWINGS.getString("drawing." + (has(subject) ? DRAWINGS.getString(subject) : "globe"));
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "icons.properties names a drawing for " + subject + " that is not there", e);
        }
    }
}
