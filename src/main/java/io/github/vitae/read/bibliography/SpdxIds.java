package io.github.vitae.read.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identifiers of licences in the <a href="https://spdx.org/licenses/">list of SPDX</a>, those that it had once among them:
 * {@code Apache-2.0}, {@code GPL-3.0}.
 */
final class SpdxIds {

    private final Map<String, String> known = new HashMap<>();

    SpdxIds() {
        try (InputStream bytes = SpdxIds.class.getResourceAsStream("spdx.txt")) {
            String text = new String(Objects.requireNonNull(bytes, "spdx.txt").readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .forEach(id -> known.put(id.toLowerCase(Locale.ROOT), id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identifier as the list has it; its case means nothing (SPDX 2.3, annex D.2): {@code apache-2.0} is {@code Apache-2.0}. */
    Optional<String> find(String written) {
        return Optional.ofNullable(known.get(written.strip().toLowerCase(Locale.ROOT)));
    }
}
