package io.github.vitae.model;

import java.util.List;

/**
 * Who made a publication.
 *
 * @param authors who wrote it, in its order
 * @param othersToo whether there are more authors than are named: {@code and others}
 * @param editors who edited it, or the book it is in
 */
public record Contributors(List<Author> authors, boolean othersToo, List<Author> editors) {

    public static final Contributors NONE = new Contributors(List.of(), false, List.of());

    public Contributors {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /** Authors alone. */
    public static Contributors of(List<Author> authors) {
        return new Contributors(authors, false, List.of());
    }
}
