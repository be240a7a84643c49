package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.Objects;

/**
 * An address of the author's old site that is no longer where it was, with what was to be read there.
 *
 * @param path the file that the old site answered the address with: {@code news/prize/index.html} for {@code /news/prize/}
 * @param target what was there
 * @param location where the old page was written
 */
public record FormerAddress(SitePath path, Target target, Location location) {

    /** What was at an address. */
    public sealed interface Target permits OfList, Place, Feed {}

    /** A list, or something of it. */
    public sealed interface OfList extends Target permits ListPage, EntryPage, TermPage {

        /** What the list is of. */
        ProfilePart part();
    }

    /** The page of a list. */
    public record ListPage(ProfilePart part) implements OfList {}

    /** One entry of a list: the one at the location. */
    public record EntryPage(ProfilePart part) implements OfList {}

    /** Those entries of a list that have something in common: a page that Hugo or Jekyll made of a tag. */
    public record TermPage(ProfilePart part) implements OfList {}

    /** What is at an address of this site, as the author says. */
    public record Place(SitePath page, String anchor) implements Target {}

    /**
     * A feed, which programs ask for that follow no page that leads on.
     *
     * @param part what it was of
     * @param atom whether it was Atom; else RSS
     */
    public record Feed(ProfilePart part, boolean atom) implements Target {}

    public FormerAddress {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(location, "location");
    }

    /** The address of the page of a list. */
    public static FormerAddress ofList(SitePath path, ProfilePart part, Location location) {
        return new FormerAddress(path, new ListPage(part), location);
    }

    /** The address of the page of a tag: the list has all that it had. */
    public static FormerAddress ofTerm(SitePath path, ProfilePart part, Location entry) {
        return new FormerAddress(path, new TermPage(part), entry);
    }

    /** The address of the page of an entry. */
    public static FormerAddress ofEntry(SitePath path, ProfilePart part, Location entry) {
        return new FormerAddress(path, new EntryPage(part), entry);
    }

    /** The address of a feed. */
    public static FormerAddress ofFeed(SitePath path, ProfilePart part, boolean atom, Location location) {
        return new FormerAddress(path, new Feed(part, atom), location);
    }

    /** Where it was written, for pages. */
    public Origin origin() {
        return new Origin(location);
    }
}
