package io.github.vitae.read.project;

import io.github.vitae.model.Member;
import io.github.vitae.model.Profile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the author of a profile keeps from readers: nobody is told what they did, by whatever name. Who is hidden by an id is so by the name
 * that the pom has for it, and the other way round.
 */
final class HiddenPeople {

    private final Set<String> names = new HashSet<>();

    HiddenPeople(Profile profile, ProjectFacts project) {
        profile.people().stream()
                .filter(member -> !member.isShown())
                .flatMap(HiddenPeople::names)
                .forEach(names::add);
        Stream.concat(project.developers().stream(), project.contributors().stream())
                .filter(this::has)
                .toList()
                .forEach(one -> Stream.concat(one.id().stream(), one.name().stream())
                        .map(HiddenPeople::bare)
                        .forEach(names::add));
    }

    private static Stream<String> names(Member member) {
        return Stream.of(member.id(), Optional.of(member.person().name()))
                .flatMap(Optional::stream)
                .map(HiddenPeople::bare)
                .filter(name -> !name.isEmpty());
    }

    /** Whether somebody in the pom is hidden. */
    boolean has(ProjectFacts.Contributor one) {
        return one.id().filter(this::has).isPresent()
                || one.name().filter(this::has).isPresent();
    }

    /** Whether an id or a name is that of somebody who is hidden. */
    boolean has(String idOrName) {
        return names.contains(bare(idOrName));
    }

    private static String bare(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
