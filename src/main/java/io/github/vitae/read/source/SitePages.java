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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site that was built, as its pages refer to each other. */
public final class SitePages {

    private final Path root;

    /** The folders of languages, ended by {@code /}. */
    private final List<String> languages;

    /**
     * A site in one language.
     *
     * @param root the site's directory
     */
    public SitePages(Path root) {
        this(root, List.of());
    }

    /**
     * @param root the site's directory
     * @param languages the folders of its languages, ended by {@code /}: {@code de/}
     */
    public SitePages(Path root, List<String> languages) {
        this.root = root;
        this.languages = languages.stream().filter(folder -> !folder.isEmpty()).toList();
    }

    /**
     * Reads all pages, in the order of their places. Symbolic links to folders are not followed. maven-site-plugin puts the translations of
     * a module where they belong ({@code de/core/news.html}) and leaves them beside the module too ({@code core/de/news.html}), where
     * nothing leads and the links of its frames lead to nothing: of such a pair only the first is read.
     *
     * @param encoding their encoding
     * @throws UncheckedIOException if one cannot be read
     */
    public List<PageLinks> read(Charset encoding) {
        List<PageLinks> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> html = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".html"))
                    .filter(file -> !isLeftOver(file))
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

    private boolean isLeftOver(Path file) {
        String place = root.relativize(file).toString().replace('\\', '/');
        return languages.stream().anyMatch(language -> {
            String[] parts = place.split("/" + Pattern.quote(language), 2);
            Path proper = root.resolve(language + String.join("/", parts));
            return parts.length > 1 && Files.isRegularFile(proper) && isSame(file, proper);
        });
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + one + ": " + e.getMessage(), e);
        }
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
