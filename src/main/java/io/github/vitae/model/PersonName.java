package io.github.vitae.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name in its parts, as bibliographies need them. The terms are those of the Citation Style Language. A name has a family
 * name, or it is literal: an institution, or a name in one piece.
 *
 * @param literal the name in one piece
 * @param family the family name, without particles: {@code Beethoven}, {@code Gogh}
 * @param given the given names, or initials
 * @param droppingParticle a particle that goes with the given name: {@code de} in {@code Jean de La Fontaine}
 * @param nonDroppingParticle a particle that stays with the family name: {@code van}
 * @param suffix what comes after the name: {@code Jr.}, {@code III}
 */
public record PersonName(
        Optional<String> literal,
        Optional<String> family,
        Optional<String> given,
        Optional<String> droppingParticle,
        Optional<String> nonDroppingParticle,
        Optional<String> suffix) {

    public PersonName {
        Objects.requireNonNull(literal, "literal");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(droppingParticle, "droppingParticle");
        Objects.requireNonNull(nonDroppingParticle, "nonDroppingParticle");
        Objects.requireNonNull(suffix, "suffix");
        if (literal.isPresent() == family.isPresent()) {
            throw new IllegalArgumentException("a name is either literal or has a family name: " + literal + family);
        }
    }

    /** A name in one piece: an institution's, or somebody's who has but one. */
    public static PersonName literal(String name) {
        return new PersonName(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A family name of which no other part is known. */
    public static PersonName family(String name) {
        return new PersonName(
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A given name, which may be empty, and a family name. */
    public static PersonName of(String given, String family) {
        return family(family).withGiven(Optional.of(given).filter(name -> !name.isEmpty()));
    }

    /** The same with these given names. */
    public PersonName withGiven(Optional<String> other) {
        return new PersonName(literal, family, other, droppingParticle, nonDroppingParticle, suffix);
    }

    /** The same with this particle, which goes with the given name. */
    public PersonName withDroppingParticle(Optional<String> other) {
        return new PersonName(literal, family, given, other, nonDroppingParticle, suffix);
    }

    /** The same with this particle, which stays with the family name. */
    public PersonName withNonDroppingParticle(Optional<String> other) {
        return new PersonName(literal, family, given, droppingParticle, other, suffix);
    }

    /** The same with this behind it. */
    public PersonName withSuffix(Optional<String> other) {
        return new PersonName(literal, family, given, droppingParticle, nonDroppingParticle, other);
    }

    /** The name as people say it: {@code Ludwig van Beethoven}, {@code Martin Luther King, Jr.}. */
    public String display() {
        String name = joined(List.of(literal, given, droppingParticle, nonDroppingParticle, family));
        if (suffix.isEmpty()) {
            return name;
        }
        return name + (suffix.get().matches("[IVX]+") ? " " : ", ") + suffix.get();
    }

    /** The family name with all that belongs to it: {@code van Beethoven}, {@code de La Fontaine}; nothing of a name in one piece. */
    public Optional<String> wholeFamily() {
        return family.map(name -> joined(List.of(droppingParticle, nonDroppingParticle, Optional.of(name))));
    }

    /** What lists sort the name by: the family name with the particle that stays with it, or the name in one piece. */
    public String listed() {
        return joined(List.of(literal, nonDroppingParticle, family));
    }

    /** The name as lists sort it: {@code van Beethoven, Ludwig}. */
    public String inverted() {
        String rest = joined(List.of(given, droppingParticle));
        return listed() + (rest.isEmpty() ? "" : ", " + rest) + (suffix.isEmpty() ? "" : ", " + suffix.get());
    }

    private static String joined(List<Optional<String>> parts) {
        StringBuilder name = new StringBuilder();
        for (Optional<String> part : parts) {
            if (part.isPresent()) {
                name.append(name.isEmpty() ? "" : " ").append(part.get());
            }
        }
        return name.toString();
    }

    // written out, as what the Java virtual machine makes of a record while it runs costs a cold build some hundredths

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name
                && literal.equals(name.literal)
                && family.equals(name.family)
                && given.equals(name.given)
                && droppingParticle.equals(name.droppingParticle)
                && nonDroppingParticle.equals(name.nonDroppingParticle)
                && suffix.equals(name.suffix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(literal, family, given, droppingParticle, nonDroppingParticle, suffix);
    }
}
