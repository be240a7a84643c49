package io.github.vitae.page.citation.mark;

import io.github.vitae.model.value.TextLook;
import java.util.Set;

/**
 * A piece of an entry: what a variable or a term of the style gave.
 *
 * @param text its text
 * @param kind what it is
 * @param look how it looks
 * @param tag the marks within which it was printed
 */
public record Piece(String text, Kind kind, Set<TextLook> look, Tag tag) {

    /** What a piece of an entry is to the style. */
    public enum Kind {
        TEXT,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        DELIMITER,
        DOI,
        URL
    }

    public Piece {
        look = Set.copyOf(look);
    }

    public static Piece delimiter(String text) {
        return new Piece(text, Kind.DELIMITER, Set.of(), Tag.NONE);
    }

    public Piece withText(String other) {
        return other.equals(text) ? this : new Piece(other, kind, look, tag);
    }

    public boolean isDelimiter() {
        return kind == Kind.DELIMITER;
    }

    /** Whether it is words within a mark. */
    public boolean is(Mark mark) {
        return kind == Kind.TEXT && tag.has(mark);
    }
}
