package io.github.vitae.model;

import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication, as far as its metadata tell.
 *
 * @param title its title
 * @param authors who wrote it, as they are named there
 * @param venue where it appeared
 * @param date when
 * @param kind what it is, in the author's word: {@code conferences}, {@code paper-journal}
 * @param url where it can be read
 * @param doi its Digital Object Identifier, without an address around it
 * @param citation how to cite it, in the author's words
 * @param summary what it says
 * @param location where it was written
 */
public record Publication(
        RichText title,
        List<String> authors,
        Optional<String> venue,
        Optional<EntryDate> date,
        Optional<String> kind,
        Optional<Link> url,
        Optional<String> doi,
        Optional<RichText> citation,
        Optional<RichText> summary,
        Location location) {

    public Publication {
        Objects.requireNonNull(title, "title");
        authors = List.copyOf(authors);
    }
}
