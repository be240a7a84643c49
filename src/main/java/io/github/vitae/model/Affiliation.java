package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where somebody works or studies.
 *
 * @param name its name
 * @param url its address
 */
public record Affiliation(String name, Optional<Link> url) {

    public Affiliation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
    }
}
