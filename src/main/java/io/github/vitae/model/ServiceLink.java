package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;

/**
 * Somebody's page at a service.
 *
 * @param service the service's stable identifier, in lower case: {@code github}; {@code web} for any other page
 * @param label the service's name as people write it
 * @param url the page
 */
public record ServiceLink(String service, String label, Link url) {

    public ServiceLink {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
    }
}
