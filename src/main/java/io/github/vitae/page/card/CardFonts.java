package io.github.vitae.page.card;

import java.util.Optional;

/** The fonts of a card: one of the project's for all that it has letters for, and those that come with the plugin, read when asked for. */
final class CardFonts {

    private final Optional<Face> own;
    private Optional<Face> medium = Optional.empty();
    private Optional<Face> regular = Optional.empty();

    /** @param own the project's font, if it has one */
    CardFonts(Optional<Face> own) {
        this.own = own;
    }

    /** A name as a whole, or what can be drawn of one in two scripts. */
    Optional<Lettering> name(String name) {
        return own.flatMap(face -> Lettering.whole(name, face))
                .or(() -> Lettering.whole(name, medium()))
                .or(() -> own.flatMap(face -> Lettering.part(name, face)))
                .or(() -> Lettering.part(name, medium()));
    }

    /** Other words; nothing if no font has all of their letters. */
    Optional<Lettering> words(String words) {
        return own.flatMap(face -> Lettering.whole(words, face)).or(() -> Lettering.whole(words, regular()));
    }

    private Face medium() {
        Face face = medium.orElseGet(() -> Face.bundled("Medium"));
        medium = Optional.of(face);
        return face;
    }

    private Face regular() {
        Face face = regular.orElseGet(() -> Face.bundled("Regular"));
        regular = Optional.of(face);
        return face;
    }
}
