package io.github.vitae.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Who made a publication.
 *
 * @param authors who wrote it, in its order
 * @param othersToo whether there are more authors than are named: {@code and others}
 * @param editors who edited it, or the book it is in
 * @param translators who translated it
 * @param bookAuthors who wrote the book it is in, where that is somebody else's
 */
public record Contributors(
        List<Author> authors,
        boolean othersToo,
        List<Author> editors,
        List<Author> translators,
        List<Author> bookAuthors) {

    public static final Contributors NONE = of(List.of());

    public Contributors {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        translators = List.copyOf(translators);
        bookAuthors = List.copyOf(bookAuthors);
    }

    /** Authors alone. */
    public static Contributors of(List<Author> authors) {
        return new Contributors(authors, false, List.of(), List.of(), List.of());
    }

    /** The same with something done to each person. */
    public Contributors each(UnaryOperator<List<Author>> change) {
        return new Contributors(
                change.apply(authors),
                othersToo,
                change.apply(editors),
                change.apply(translators),
                change.apply(bookAuthors));
    }

    /** The same, saying whether there are more authors than are named. */
    public Contributors withOthersToo(boolean more) {
        return new Contributors(authors, more, editors, translators, bookAuthors);
    }

    /** The same with other authors. */
    public Contributors withAuthors(List<Author> others) {
        return new Contributors(others, othersToo, editors, translators, bookAuthors);
    }
}
