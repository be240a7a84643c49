package io.github.vitae.model;

import java.util.List;
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
        List<ServiceLink> links) {

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
                List.of());
    }
}
