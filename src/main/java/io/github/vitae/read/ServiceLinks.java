package io.github.vitae.read;

import java.util.Optional;

/** Interim. */
final class ServiceLinks {

    record Service(String id, String label, String address) {}

    Optional<Service> of(String key, String value) {
        return key.equals("github")
                ? Optional.of(new Service("github", "GitHub", "https://github.com/" + value))
                : Optional.empty();
    }
}
