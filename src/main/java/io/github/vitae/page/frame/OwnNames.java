package io.github.vitae.page.frame;

import io.github.vitae.model.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What languages call themselves, for those that the plugin has no words in. It is a table of our own: what a JDK says of it differs from one
 * to the next.
 */
final class OwnNames {

    private final Properties names = new Properties();

    OwnNames() {
        try (InputStream bytes = OwnNames.class.getResourceAsStream("/io/github/vitae/page/languages.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the plugin: languages.properties");
            }
            names.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that a language has for itself, if it is a known one. */
    Optional<String> of(Language language) {
        return Optional.ofNullable(names.getProperty(language.primary()));
    }
}
