package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One of the people of a project or a lab.
 *
 * @param id by what others refer to them: {@code <id>} of a developer, the name of their file
 * @param person who they are; what only adds to somebody known by an id has an empty name
 * @param standing what they are where nobody says a role
 * @param roles what they do, in their order: {@code Maintainer}
 * @param group what the author calls those they belong to, where that is no role: {@code Alumni}
 * @param timezone where their clock is, as it is written: {@code Europe/Berlin}, {@code +2}
 * @param url a page about them
 * @param text what is said of them besides {@link Person#bio}
 * @param formerAddresses where they used to have a page
 * @param location where they are named
 */
public record Member(
        Optional<String> id,
        Person person,
        Standing standing,
        List<String> roles,
        Optional<String> group,
        Optional<String> timezone,
        Optional<Link> url,
        Optional<RichText> text,
        List<SitePath> formerAddresses,
        Location location) {

    /** What somebody is in a project. */
    public enum Standing {
        /** One whom the author keeps from readers: whoever else says something of them, they are not shown. */
        WITHHELD,
        /** One of {@code <developers>}. */
        DEVELOPER,
        /** One of {@code <contributors>}. */
        CONTRIBUTOR,
        /** One of a group whose project says nothing of them. */
        NONE
    }

    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(standing, "standing");
        roles = List.copyOf(roles);
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(timezone, "timezone");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(text, "text");
        formerAddresses = List.copyOf(formerAddresses);
        Objects.requireNonNull(location, "location");
    }

    /** Somebody of whom nothing else is known. */
    public static Member of(Optional<String> id, Person person, Location location) {
        return new Member(
                id,
                person,
                Standing.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                location);
    }

    /** Whether readers may see them: there is a name, and the author does not keep them back. */
    public boolean isShown() {
        return isNamed() && standing != Standing.WITHHELD;
    }

    /** Whether there is a name. */
    public boolean isNamed() {
        return !person.name().isBlank();
    }

    /** The same under this id. */
    public Member withId(Optional<String> other) {
        return new Member(other, person, standing, roles, group, timezone, url, text, formerAddresses, location);
    }

    /** The same, who is this in a project. */
    public Member withStanding(Standing other) {
        return new Member(id, person, other, roles, group, timezone, url, text, formerAddresses, location);
    }

    /** The same with these roles. */
    public Member withRoles(List<String> other) {
        return new Member(id, person, standing, other, group, timezone, url, text, formerAddresses, location);
    }

    /** The same among these. */
    public Member withGroup(Optional<String> other) {
        return new Member(id, person, standing, roles, other, timezone, url, text, formerAddresses, location);
    }

    /** The same with their clock there. */
    public Member withTimezone(Optional<String> other) {
        return new Member(id, person, standing, roles, group, other, url, text, formerAddresses, location);
    }

    /** The same with this page about them. */
    public Member withUrl(Optional<Link> other) {
        return new Member(id, person, standing, roles, group, timezone, other, text, formerAddresses, location);
    }

    /** The same with these words about them. */
    public Member withText(Optional<RichText> other) {
        return new Member(id, person, standing, roles, group, timezone, url, other, formerAddresses, location);
    }

    /** The same, who used to have a page at these places. */
    public Member withFormerAddresses(List<SitePath> other) {
        return new Member(id, person, standing, roles, group, timezone, url, text, other, location);
    }

    /** The same, being this person. */
    public Member withPerson(Person other) {
        return new Member(id, other, standing, roles, group, timezone, url, text, formerAddresses, location);
    }

    /**
     * The same with what is said of them elsewhere: of what can be only once, what is said here counts. Where both say roles, those
     * that are said here come first.
     */
    public Member and(Member other) {
        Set<String> allRoles = new LinkedHashSet<>(roles);
        allRoles.addAll(other.roles);
        Set<SitePath> former = new LinkedHashSet<>(formerAddresses);
        former.addAll(other.formerAddresses);
        return new Member(
                id.or(other::id),
                joined(person, other.person),
                standing.compareTo(other.standing) <= 0 ? standing : other.standing,
                List.copyOf(allRoles),
                group.or(other::group),
                timezone.or(other::timezone),
                url.or(other::url),
                text.or(other::text),
                List.copyOf(former),
                location);
    }

    private static Person joined(Person here, Person there) {
        List<ServiceLink> links = new ArrayList<>(here.links());
        there.links().stream()
                .filter(link -> links.stream().noneMatch(known -> known.url().equals(link.url())))
                .forEach(links::add);
        Map<String, Location> places = new HashMap<>(there.places());
        places.putAll(here.places());
        return new Person(
                here.name().isBlank() ? there.name() : here.name(),
                here.pronouns().or(there::pronouns),
                here.role().or(there::role),
                here.affiliations().isEmpty() ? there.affiliations() : here.affiliations(),
                here.location().or(there::location),
                here.email().or(there::email),
                here.avatar().or(there::avatar),
                here.bio().or(there::bio),
                here.details().or(there::details),
                links,
                places,
                here.kind());
    }

    /** Where they are named, for pages. */
    public Origin origin() {
        return new Origin(location);
    }
}
