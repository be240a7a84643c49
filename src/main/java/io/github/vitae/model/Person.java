package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose profile it is.
 *
 * @param name the name as it is shown
 * @param pronouns the pronouns they go by
 * @param role what they are, in a few words: a position, a title
 * @param affiliations where they work or study
 * @param location where in the world they are
 * @param email an address for mail, as they write it
 * @param avatar their portrait
 * @param bio who they are in a sentence or two
 * @param details what else is beside the portrait, such as an office and its address
 * @param links their pages at services
 * @param places where each of it was written, by the names of these components: {@code role}. What is not among them is not known
 * @param kind whether it is somebody, or a lab, a project, a department
 */
public record Person(
        String name,
        Optional<String> pronouns,
        Optional<String> role,
        List<Affiliation> affiliations,
        Optional<String> location,
        Optional<String> email,
        Optional<Link> avatar,
        Optional<RichText> bio,
        Optional<RichText> details,
        List<ServiceLink> links,
        Map<String, Location> places,
        Kind kind) {

    /** Whether a profile is about one person or about several who go by one name. */
    public enum Kind {
        PERSON,
        /** A lab, a project, a department, a company: {@code https://schema.org/Organization}. */
        ORGANIZATION
    }

    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(pronouns, "pronouns");
        Objects.requireNonNull(role, "role");
        affiliations = List.copyOf(affiliations);
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(avatar, "avatar");
        Objects.requireNonNull(bio, "bio");
        Objects.requireNonNull(details, "details");
        links = List.copyOf(links);
        places = Map.copyOf(places);
        Objects.requireNonNull(kind, "kind");
    }

    /** Somebody of whom nothing but the name is known. */
    public static Person named(String name) {
        return new Person(
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Kind.PERSON);
    }

    /** The same, who goes by these pronouns. */
    public Person withPronouns(Optional<String> other) {
        return new Person(name, other, role, affiliations, location, email, avatar, bio, details, links, places, kind);
    }

    /** The same, being this. */
    public Person withRole(Optional<String> other) {
        return new Person(
                name, pronouns, other, affiliations, location, email, avatar, bio, details, links, places, kind);
    }

    /** The same, working or studying there. */
    public Person withAffiliations(List<Affiliation> other) {
        return new Person(name, pronouns, role, other, location, email, avatar, bio, details, links, places, kind);
    }

    /** The same, living there. */
    public Person withLocation(Optional<String> other) {
        return new Person(name, pronouns, role, affiliations, other, email, avatar, bio, details, links, places, kind);
    }

    /** The same with this address for mail. */
    public Person withEmail(Optional<String> other) {
        return new Person(
                name, pronouns, role, affiliations, location, other, avatar, bio, details, links, places, kind);
    }

    /** The same with this portrait. */
    public Person withAvatar(Optional<Link> other) {
        return new Person(
                name, pronouns, role, affiliations, location, email, other, bio, details, links, places, kind);
    }

    /** The same with these words about them. */
    public Person withBio(Optional<RichText> other) {
        return new Person(
                name, pronouns, role, affiliations, location, email, avatar, other, details, links, places, kind);
    }

    /** The same with these words beside the portrait. */
    public Person withDetails(Optional<RichText> other) {
        return new Person(name, pronouns, role, affiliations, location, email, avatar, bio, other, links, places, kind);
    }

    /** The same with these pages at services. */
    public Person withLinks(List<ServiceLink> other) {
        return new Person(
                name, pronouns, role, affiliations, location, email, avatar, bio, details, other, places, kind);
    }

    /** The same, written there: by the names of what it consists of. */
    public Person withPlaces(Map<String, Location> other) {
        return new Person(
                name, pronouns, role, affiliations, location, email, avatar, bio, details, links, other, kind);
    }

    /** Where something of it was written, such as {@code role}, for pages. */
    public Optional<Origin> origin(String component) {
        return Optional.ofNullable(places.get(component)).map(Origin::new);
    }

    /** The same, being somebody or an organization. */
    public Person withKind(Kind other) {
        return new Person(
                name, pronouns, role, affiliations, location, email, avatar, bio, details, links, places, other);
    }

    /** Whether it is a lab, a project, a department: several who go by one name. */
    public boolean isOrganization() {
        return kind == Kind.ORGANIZATION;
    }
}
