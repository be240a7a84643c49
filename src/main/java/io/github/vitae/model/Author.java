package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who wrote or edited a publication.
 *
 * @param name the name, as the publication has it
 * @param orcid the ORCID iD, four groups of digits without an address around them
 * @param url a page of theirs
 * @param owner whether it is the one whose profile this is
 * @param marks what is said of their part in it
 */
public record Author(PersonName name, Optional<String> orcid, Optional<Link> url, boolean owner, Set<Mark> marks) {

    /** What a star or a dagger after a name means. */
    public enum Mark {
        /** Contributed as much as the others who have this mark. */
        EQUAL_CONTRIBUTION,
        /** Takes the letters. */
        CORRESPONDING
    }

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(orcid, "orcid");
        Objects.requireNonNull(url, "url");
        marks = Set.copyOf(marks);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Author named(PersonName name) {
        return new Author(name, Optional.empty(), Optional.empty(), false, Set.of());
    }

    /** The same one as the owner of the profile. */
    public Author asOwner() {
        return new Author(name, orcid, url, true, marks);
    }

    /** The same one with a page of theirs. */
    public Author withUrl(Link page) {
        return new Author(name, orcid, Optional.of(page), owner, marks);
    }

    /** Whether this mark comes after the name. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
