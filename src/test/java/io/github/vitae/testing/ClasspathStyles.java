package io.github.vitae.testing;

import io.github.vitae.page.citation.style.CitationStyles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The styles that tests have on their class path; the goal fetches the same. */
public final class ClasspathStyles implements CitationStyles {

    @Override
    public String style(String name) {
        return text("/" + name + ".csl")
                .or(() -> text("/dependent/" + name + ".csl"))
                .orElseThrow(() -> new IllegalArgumentException("no such style: " + name));
    }

    @Override
    public Optional<String> locale(String tag) {
        return text("/locales-" + tag + ".xml");
    }

    @Override
    public String version() {
        return "of the class path";
    }

    /** The names of each so many of the styles that are no journal's name for another, in order. */
    public static List<String> names(int each) throws IOException {
        URI jar = URI.create(
                ClasspathStyles.class.getResource("/apa.csl").toString().replaceFirst("!.*", ""));
        try (FileSystem styles = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> files = Files.list(styles.getPath("/"))) {
            List<String> all = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csl"))
                    .map(name -> name.substring(0, name.length() - ".csl".length()))
                    .sorted()
                    .toList();
            return IntStream.iterate(0, at -> at < all.size(), at -> at + each)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = ClasspathStyles.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
