package io.github.vitae.read.project;

import io.github.vitae.model.HowToCite.License;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.text.html.HtmlGate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Finds the identifier of a licence in the list of SPDX ({@code Apache-2.0}) from what a pom calls it. Poms have names and
 * addresses; the formats in which software is cited take identifiers.
 */
final class SpdxLicenses {

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    SpdxLicenses() {
        Properties known = new Properties();
        try (InputStream bytes = SpdxLicenses.class.getResourceAsStream("licenses.properties")) {
            known.load(new InputStreamReader(
                    Objects.requireNonNull(bytes, "licenses.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String id : known.stringPropertyNames()) {
            String[] parts = known.getProperty(id).split("\\|");
            names.put(folded(id), id);
            for (String name : parts[0].strip().split("\\s+")) {
                names.put(name, id);
            }
            for (String address : parts[1].strip().split("\\s+")) {
                addresses.put(address, id);
            }
        }
    }

    /** A licence of a pom. */
    License of(ProjectFacts.Named license) {
        return new License(license.name(), id(license), license.url().flatMap(HtmlGate::quietLink));
    }

    private Optional<String> id(ProjectFacts.Named license) {
        String name = names.get(folded(license.name()));
        if (name != null) {
            return Optional.of(name);
        }
        String url = license.url().orElse("").toLowerCase(Locale.ROOT);
        return addresses.entrySet().stream()
                .filter(known -> url.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
