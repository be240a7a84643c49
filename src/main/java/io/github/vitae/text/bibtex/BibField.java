package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Location;
import io.github.vitae.text.data.DataValue;
import java.util.Objects;

/**
 * A field of a BibTeX entry.
 *
 * @param name its name in lower case
 * @param nameLocation where the name stands
 * @param value what it says, strings put in and pieces joined, LaTeX as it was written
 */
public record BibField(String name, Location nameLocation, DataValue.Scalar value) {

    public BibField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nameLocation, "nameLocation");
        Objects.requireNonNull(value, "value");
    }
}
