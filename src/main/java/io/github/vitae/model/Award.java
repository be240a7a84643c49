package io.github.vitae.model;

import io.github.vitae.problem.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @param cites the keys of publications that it is for
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
        List<String> cites,
        Location location)
        implements Entry {

    public Award {
        Objects.requireNonNull(date, "date");
        cites = List.copyOf(cites);
    }

    /** An award that names no publication. */
    public Award(
            Optional<EntryDate> date,
            RichText body,
            Optional<String> awarder,
            Optional<RichText> summary,
            Optional<Link> url,
            Optional<String> amount,
            boolean selected,
            Location location) {
        this(date, body, awarder, summary, url, amount, selected, List.of(), location);
    }

    @Override
    public Set<String> about() {
        Set<String> keys = new LinkedHashSet<>(cites);
        keys.addAll(body.mentions());
        summary.ifPresent(words -> keys.addAll(words.mentions()));
        return keys;
    }
}
