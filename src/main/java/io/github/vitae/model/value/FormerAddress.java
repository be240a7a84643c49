package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.Objects;

/**
 * An address of the author's old site that is no longer where it was, with what was to be read there.
 *
 * @param path the file that the old site answered the address with: {@code news/prize/index.html} for {@code /news/prize/}
 * @param part the list that was there, or that the entry is in which was there
 * @param subject what of it was there
 * @param location where the old page was written
 */
public record FormerAddress(SitePath path, ProfilePart part, Subject subject, Location location) {

    /** What was at an address. */
    public enum Subject {
        /** The page of a list. */
        LIST,
        /** One entry: the one at the location. */
        ENTRY,
        /** Those entries of a list that have something in common. */
        TERM
    }

    public FormerAddress {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(location, "location");
    }

    /** The address of the page of a list. */
    public static FormerAddress ofList(SitePath path, ProfilePart part, Location location) {
        return new FormerAddress(path, part, Subject.LIST, location);
    }

    /** The address of a page that Hugo or Jekyll made of a tag: the list has all that it had. */
    public static FormerAddress ofTerm(SitePath path, ProfilePart part, Location entry) {
        return new FormerAddress(path, part, Subject.TERM, entry);
    }

    /** The address of the page of an entry. */
    public static FormerAddress ofEntry(SitePath path, ProfilePart part, Location entry) {
        return new FormerAddress(path, part, Subject.ENTRY, entry);
    }

    /** Where it was written, for pages. */
    public Origin origin() {
        return new Origin(location);
    }
}
