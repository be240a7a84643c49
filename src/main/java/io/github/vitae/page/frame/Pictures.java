package io.github.vitae.page.frame;

import io.github.vitae.model.Asset;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the author's pictures are, so that pages keep room for them and nothing moves when they come: the attributes
 * {@code width} and {@code height} of
 * <a href="https://html.spec.whatwg.org/multipage/embedded-content-other.html#dimension-attributes">HTML</a>.
 */
public final class Pictures {

    /** No pictures at all. */
    public static final Pictures NONE = new Pictures(Map.of());

    /** Makes a picture as wide as what it stands in, with room kept for it; a width in per cent keeps none. */
    private static final String FULL = "vitae-full";

    private static final Pattern PICTURE =
            Pattern.compile("<img((?:\\s++[^\\s\"'=<>/]++(?:=\"[^\"]*+\")?+)*+)(\\s*+/?+>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s++([^\\s\"'=<>/]++)(?:=\"([^\"]*+)\")?+");
    private static final Pattern PIXELS = Pattern.compile("\\s*+([1-9]\\d{0,4}+)(?:px)?+\\s*+");

    private final Map<SitePath, Optional<Asset.Size>> sizes;

    private Pictures(Map<SitePath, Optional<Asset.Size>> sizes) {
        this.sizes = sizes;
    }

    /** Those among an author's files. */
    public static Pictures of(List<Asset> assets) {
        Map<SitePath, Optional<Asset.Size>> sizes = new HashMap<>();
        assets.forEach(asset -> sizes.put(asset.path(), asset.size()));
        return new Pictures(sizes);
    }

    /** How large a picture is, if it is known. */
    Optional<Asset.Size> size(Link link) {
        return size(link.address());
    }

    private Optional<Asset.Size> size(String address) {
        return path(address).flatMap(path -> sizes.getOrDefault(path, Optional.empty()));
    }

    /** Where in the site a picture lies; nothing if that is somewhere else, or cannot be told. */
    public static Optional<SitePath> place(Link link) {
        return path(link.address());
    }

    /** Whether a picture may be missing: its address is one within the site, where the author has no such file. */
    boolean mayBeMissing(Link link) {
        return isWithin(link.address())
                && path(link.address()).filter(sizes::containsKey).isEmpty();
    }

    private static boolean isWithin(String address) {
        return address.indexOf(RichText.SITE_ROOT) == 0;
    }

    private static Optional<SitePath> path(String address) {
        if (!isWithin(address)) {
            return Optional.empty();
        }
        int end = 1;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        try {
            // a plus is a plus in a path
            return SitePath.of(
                    URLDecoder.decode(address.substring(1, end).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** An author's text with the sizes of its pictures; those that the author gave stay. */
    public String sized(String html) {
        return sizes.isEmpty() || !html.contains("<img ")
                ? html
                : PICTURE.matcher(html).replaceAll(picture -> Matcher.quoteReplacement(sized(picture)));
    }

    private String sized(java.util.regex.MatchResult picture) {
        String written = picture.group(1);
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE
                .matcher(written)
                .results()
                .forEach(attribute -> attributes.putIfAbsent(
                        attribute.group(1),
                        Optional.ofNullable(attribute.group(2)).orElse("")));
        return size(attributes.getOrDefault("src", "").replace("&amp;", "&"))
                .map(size -> "<img" + sized(written, attributes, size) + picture.group(2))
                .orElse(picture.group());
    }

    private static String sized(String written, Map<String, String> attributes, Asset.Size size) {
        Optional<Integer> width = pixels(attributes, "width");
        Optional<Integer> height = pixels(attributes, "height");
        String rest = written;
        if (attributes.getOrDefault("width", "").strip().equals("100%")) {
            rest = without(without(written, "width"), "height");
            rest = attributes.containsKey("class")
                    ? rest.replaceFirst("(?<=\\sclass=\")", FULL + " ")
                    : rest + " class=\"" + FULL + "\"";
        } else if (width.isPresent() && !attributes.containsKey("height")) {
            return written + attribute("height", size.heightAt(width.get()));
        } else if (height.isPresent() && !attributes.containsKey("width")) {
            return written + attribute("width", size.widthAt(height.get()));
        } else if (attributes.containsKey("width") || attributes.containsKey("height")) {
            return written;
        }
        return rest + attribute("width", size.width()) + attribute("height", size.height());
    }

    private static Optional<Integer> pixels(Map<String, String> attributes, String name) {
        Matcher pixels = PIXELS.matcher(attributes.getOrDefault(name, ""));
        return pixels.matches() ? Optional.of(Integer.valueOf(pixels.group(1))) : Optional.empty();
    }

    private static String without(String attributes, String name) {
        return ATTRIBUTE
                .matcher(attributes)
                .replaceAll(attribute -> attribute.group(1).equals(name) ? "" : "$0");
    }

    private static String attribute(String name, int value) {
        return " " + name + "=\"" + value + "\"";
    }
}
