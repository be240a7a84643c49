package io.github.vitae.model;

import java.util.Objects;

/**
 * Whose profile it is.
 *
 * @param name the name as it is shown
 */
public record Person(String name) {

    public Person {
        Objects.requireNonNull(name, "name");
    }
}
