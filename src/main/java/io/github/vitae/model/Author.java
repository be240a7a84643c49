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
 * @param marks what words of the author's say of their part in it
 * @param signs the signs that the author set on the name, as they are shown: {@code *}, {@code †‡}, {@code 1,2}; empty if
 *     there are none
 * @param organization whether it is known to be an institution or a group; a name in one piece alone does not say so
 */
public record Author(
        PersonName name,
        Optional<String> orcid,
        Optional<Link> url,
        boolean owner,
        Set<Mark> marks,
        String signs,
        boolean organization) {

    /** What words beside a name say of a part in the work. A sign alone, such as a star, says nothing of the kind. */
    public enum Mark {
        /** Contributed as much as the others of whom this is said. */
        EQUAL_CONTRIBUTION,
        /** Takes the letters. */
        CORRESPONDING
    }

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(orcid, "orcid");
        Objects.requireNonNull(url, "url");
        marks = Set.copyOf(marks);
        Objects.requireNonNull(signs, "signs");
    }

    /** Somebody without a sign on the name. */
    public Author(PersonName name, Optional<String> orcid, Optional<Link> url, boolean owner, Set<Mark> marks) {
        this(name, orcid, url, owner, marks, "", false);
    }

    /** Somebody of whom nothing but the name is known. */
    public static Author named(PersonName name) {
        return new Author(name, Optional.empty(), Optional.empty(), false, Set.of());
    }

    /** An institution or a group. */
    public static Author organization(String name) {
        return new Author(PersonName.literal(name), Optional.empty(), Optional.empty(), false, Set.of(), "", true);
    }

    /** The same one as the owner of the profile. */
    public Author asOwner() {
        return new Author(name, orcid, url, true, marks, signs, organization);
    }

    /** The same one with a page of theirs. */
    public Author withUrl(Link page) {
        return new Author(name, orcid, Optional.of(page), owner, marks, signs, organization);
    }

    /** The same one by this name. */
    public Author withName(PersonName other) {
        return new Author(other, orcid, url, owner, marks, signs, organization);
    }

    /** The same one with this said of their part. */
    public Author withMarks(Set<Mark> said) {
        return new Author(name, orcid, url, owner, said, signs, organization);
    }

    /** The same one with these signs on the name. */
    public Author withSigns(String written) {
        return new Author(name, orcid, url, owner, marks, written, organization);
    }

    /** The same one with this ORCID iD. */
    public Author withOrcid(Optional<String> id) {
        return new Author(name, id, url, owner, marks, signs, organization);
    }

    /** Whether this is said of their part. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
