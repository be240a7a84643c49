package io.github.vitae.page.publication;

import io.github.vitae.model.PublicationKind;
import io.github.vitae.page.frame.Messages;
import java.util.Locale;

/** Says short things of publications. */
final class PublicationWords {

    private PublicationWords() {}

    /** What kinds are called, several of them. */
    static String kinds(PublicationKind kind, Messages messages) {
        return messages.get("kind." + id(kind));
    }

    /** A kind as a word in addresses and attributes. */
    static String id(PublicationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
