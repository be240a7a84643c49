package io.github.vitae.read.hugo;

import io.github.vitae.read.source.SourceFiles;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where addresses lead that name a file beside the page that they stand in, as Hugo has it for page bundles, in front matter as in
 * texts: {@code url_slides: slides.pdf} in {@code content/event/tides/index.md} is {@code /event/tides/slides.pdf}.
 */
final class HugoFileLinks {

    private static final Pattern RELATIVE = Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:)[^/#?\\\\][^#?]{0,300}");
    /** A picture as blocks and widgets name it, which HugoBlox looks for among the media. */
    private static final Pattern PICTURE = Pattern.compile("(?i)/[\\w. -]{1,200}[.](?:png|jpe?g|gif|webp|svg|avif)");

    /** The page of a folder, in whatever language; other files of the folder belong to it. */
    private static final Pattern BUNDLE = Pattern.compile(".+/_?index(?:[.][A-Za-z_-]{2,9})?[.](?:md|html)");

    private static final String CONTENT = "content/";

    private final SourceFiles files;
    private final HugoSite site;

    HugoFileLinks(SourceFiles files, HugoSite site) {
        this.files = files;
        this.site = site;
    }

    /**
     * An address from the root of the site, where a file lies beside the page; else as it is written.
     *
     * @param written the address
     * @param name the file that it stands in; empty if that is not known
     */
    String of(String written, String name) {
        String address = written.strip();
        if (PICTURE.matcher(address).matches()) {
            return picture(address.substring(1)).orElse(written);
        }
        if (!BUNDLE.matcher(name).matches() || !RELATIVE.matcher(address).matches()) {
            return written;
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return decoded(address)
                .map(plain -> plain.startsWith("./") ? plain.substring(2) : plain)
                .filter(plain -> !plain.contains("..") && !plain.isEmpty() && !plain.endsWith("/"))
                .filter(plain -> files.first(folder + plain).isPresent())
                .map(plain -> site.named(folder) + plain)
                // what lies beside an author is looked for from the top: the page of the owner is the home page
                .filter(place -> place.startsWith(CONTENT) && !place.startsWith(CONTENT + "authors/"))
                .map(place -> place.substring(CONTENT.length() - 1)
                        .replace("%", "%25")
                        .replace("#", "%23")
                        .replace("?", "%3F"))
                .orElse(written);
    }

    private Optional<String> picture(String name) {
        return Stream.of("assets/media/", "static/", "content/")
                        .anyMatch(folder -> files.first(folder + name).isPresent())
                ? Optional.empty()
                : Stream.of("media/", "img/")
                        .filter(folder -> files.first("static/" + folder + name).isPresent())
                        .map(folder -> "/" + folder + name)
                        .findFirst();
    }

    private static Optional<String> decoded(String address) {
        try {
            return Optional.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
