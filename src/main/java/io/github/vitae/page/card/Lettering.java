package io.github.vitae.page.card;

import java.util.Optional;

/**
 * Words, and a font that has all their letters.
 *
 * @param words what {@link Writing} makes of them
 */
record Lettering(String words, Face face) {

    static Optional<Lettering> whole(String words, Face face) {
        return Writing.drawable(words, face).map(drawn -> new Lettering(drawn, face));
    }

    static Optional<Lettering> part(String name, Face face) {
        return Writing.partOf(name, face).map(drawn -> new Lettering(drawn, face));
    }
}
