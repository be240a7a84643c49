package io.github.vitae.site.inventory;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that a skin brings into a site: all in its jar but those of {@code META-INF}, and a {@code css/site.css} that the
 * site tools make where there is none.
 *
 * @param skin what the skin is called in messages
 * @param names their places in the site
 */
public record SkinFiles(String skin, List<String> names) {

    /** Those of no skin. */
    public static final SkinFiles NONE = new SkinFiles("", List.of());

    public SkinFiles {
        names = List.copyOf(names);
    }

    /**
     * The files of a skin.
     *
     * @param jar its jar
     * @throws SiteException if it cannot be read
     */
    public static SkinFiles of(String skin, File jar) {
        try (ZipFile zip = new ZipFile(jar)) {
            Stream<String> inJar = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.startsWith("META-INF/"));
            return new SkinFiles(
                    skin,
                    Stream.concat(inJar, Stream.of("css/site.css", "css/print.css"))
                            .distinct()
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new SiteException("cannot read the skin " + skin + ": " + e.getMessage(), e);
        }
    }
}
