package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.Objects;

/**
 * A link to a place within the site that is no file of the profile's. Whether the site has it is known once the outputs
 * are.
 *
 * @param target the place
 * @param folder whether it was written with a {@code /} at its end: then {@code index.html} in that folder is meant
 * @param written the address as the author wrote it
 * @param location where
 */
public record LocalLink(SitePath target, boolean folder, String written, Location location) {

    public LocalLink {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(location, "location");
    }
}
