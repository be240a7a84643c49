package io.github.vitae.testing;

import io.github.vitae.page.citation.CitationStyles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

    private static Optional<String> text(String resource) {
        try (InputStream in = ClasspathStyles.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
