package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;
import java.util.Optional;

/**
 * A link that belongs to a publication.
 *
 * @param role what it leads to
 * @param label what the author calls it; always there for {@link Role#OTHER}
 * @param url where it leads
 */
public record PublicationLink(Role role, Optional<String> label, Link url) {

    /** What a link leads to. */
    public enum Role {
        PDF,
        /** The publication on the web: the publisher's page, or the whole text. */
        HTML,
        PREPRINT,
        CODE,
        DATA,
        SLIDES,
        POSTER,
        VIDEO,
        /** A page about the work that it came from: a project. */
        WEBSITE,
        BLOG,
        SUPPLEMENT,
        OTHER
    }

    public PublicationLink {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(url, "url");
        if (role == Role.OTHER && label.isEmpty()) {
            throw new IllegalArgumentException("a link needs a role or a label: " + url);
        }
    }

    /** A link that its role says enough of. */
    public static PublicationLink of(Role role, Link url) {
        return new PublicationLink(role, Optional.empty(), url);
    }
}
