package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.problem.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's page at a service.
 *
 * @param service the service's stable identifier, in lower case: {@code github}; {@code web} for any other page
 * @param label the service's name as people write it
 * @param url the page
 * @param location where it was written, where that is known
 */
public record ServiceLink(String service, String label, Link url, Optional<Location> location) {

    public ServiceLink {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(location, "location");
    }

    /** Where it was written, for pages. */
    public Optional<Origin> origin() {
        return location.map(Origin::new);
    }

    /** A page of which nobody knows where it was written. */
    public ServiceLink(String service, String label, Link url) {
        this(service, label, url, Optional.empty());
    }
}
