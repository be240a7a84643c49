package io.github.vitae.page.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A card that was drawn, or why none was.
 *
 * @param png the picture; absent if there is nothing on it that could be drawn
 * @param notes what is not on it, and what to do about that, a sentence each
 */
public record Card(Optional<byte[]> png, List<String> notes) {

    public Card {
        Objects.requireNonNull(png, "png");
        notes = List.copyOf(notes);
    }
}
