package io.github.vitae.text.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The names that a drawing may consist of, as {@code svg.properties} lists them. */
final class SvgNames {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** How old drawing programs abbreviate these, in a document type that no browser reads for a picture's sake alone. */
    private static final Map<String, String> ABBREVIATED = Map.of("&ns_svg;", SVG, "&ns_xlink;", XLINK);

    private static final Properties LISTS = lists();

    static final Set<String> ELEMENTS = names("elements");
    static final Set<String> ATTRIBUTES = names("attributes");
    static final Set<String> PROPERTIES = names("properties");
    static final Set<String> STYLES = names("styles");
    static final Set<String> UNSEEN = names("unseen");

    /** Elements that animate another. */
    static final Set<String> ANIMATING = Set.of("animate", "animateTransform", "animateMotion", "set");

    private SvgNames() {}

    private static Properties lists() {
        try (InputStream bytes = SvgNames.class.getResourceAsStream("svg.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the plugin: svg.properties");
            }
            Properties lists = new Properties();
            lists.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String key) {
        return Set.of(LISTS.getProperty(key).strip().split("\\s+"));
    }

    /** A namespace as it is written. */
    static String namespace(String written) {
        return ABBREVIATED.getOrDefault(written, written);
    }

    /** Whether an animation may change this attribute: one that only draws, and no address among them. */
    static boolean isAnimated(String attribute) {
        return PROPERTIES.contains(attribute)
                || (ATTRIBUTES.contains(attribute) && !attribute.equals("id") && !attribute.equals("class"));
    }
}
