package io.github.vitae.model;

import io.github.vitae.problem.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * An award, prize, scholarship, fellowship or other honour.
 *
 * @param date when
 * @param body its name, as the author writes it
 * @param awarder who gave it
 * @param summary what it was given for
 * @param url where there is more about it
 * @param amount what it was worth, in the author's words
 * @param selected whether it is one of those that the author wants to be seen first
 * @param location where it was written
 */
public record Award(
        Optional<EntryDate> date,
        RichText body,
        Optional<String> awarder,
        Optional<RichText> summary,
        Optional<Link> url,
        Optional<String> amount,
        boolean selected,
        Location location)
        implements Entry {

    public Award {
        Objects.requireNonNull(date, "date");
    }
}
