package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.Objects;

/**
 * Where in the author's files something was written, as pages carry it along: they ask it nothing, and whoever tells a problem
 * with what they made says where it comes from.
 *
 * @param location the place
 */
public record Origin(Location location) {

    public Origin {
        Objects.requireNonNull(location, "location");
    }
}
