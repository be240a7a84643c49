package io.github.vitae.read.source;

import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.text.html.HtmlLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A site that was built, as its pages refer to each other. */
public final class SitePages {

    private final Path root;

    /**
     * @param root the site's directory
     */
    public SitePages(Path root) {
        this.root = root;
    }

    /**
     * Reads all pages, in the order of their places. Symbolic links to folders are not followed.
     *
     * @param encoding their encoding
     * @throws UncheckedIOException if one cannot be read
     */
    public List<PageLinks> read(Charset encoding) {
        List<PageLinks> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> html = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".html"))
                    .sorted()
                    .toList();
            for (Path file : html) {
                SitePath.of(root.relativize(file).toString()).ifPresent(path -> pages.add(page(path, file, encoding)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + root + ": " + e.getMessage(), e);
        }
        return pages;
    }

    private static PageLinks page(SitePath path, Path file, Charset encoding) {
        try {
            return of(path, new String(Files.readAllBytes(file), encoding));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** What a page refers to. */
    public static PageLinks of(SitePath path, String html) {
        return HtmlLinks.of(path, html);
    }

    /** Whether a file is at a place. */
    public boolean provides(SitePath path) {
        return Files.isRegularFile(root.resolve(path.value()));
    }
}
