package io.github.vitae.read.project;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.Link;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.person.PersonLinks;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectFacts.Contributor;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The developers and contributors of a pom as people. All that a pom says is plain text; an address that may not be published is
 * told where the pom has it.
 *
 * <p>Of {@code <properties>}, {@code picUrl} is a portrait, and whatever is the name of a service a page there:
 * {@code <github>ada</github>}, {@code <orcid>0000-0002-1825-0097</orcid>}. The case of names does not count.
 */
final class PomPeople {

    private static final Set<String> PORTRAIT = Set.of("picurl", "picture", "avatar");

    private final SourceFiles files;

    private final HiddenPeople hidden;

    /**
     * @param files where portraits lie
     * @param hidden whom their author keeps from readers: nothing of them is read
     */
    PomPeople(SourceFiles files, HiddenPeople hidden) {
        this.files = files;
        this.hidden = hidden;
    }

    /** All of them whom readers may see, developers first. */
    List<Member> read(ProjectFacts project) {
        List<Member> members = new ArrayList<>();
        shown(project.developers()).forEach(one -> add(one, Member.Standing.DEVELOPER, members));
        shown(project.contributors()).forEach(one -> add(one, Member.Standing.CONTRIBUTOR, members));
        return members;
    }

    private Stream<Contributor> shown(List<Contributor> people) {
        return people.stream().filter(one -> !hidden.has(one));
    }

    private void add(Contributor one, Member.Standing standing, List<Member> members) {
        Optional<String> name = one.name().or(one::id);
        if (one.name().isEmpty()) {
            tellNameless(one, standing);
        }
        name.ifPresent(shown ->
                members.add(Member.of(one.id().map(HtmlGate::anchor), person(shown, one), one.location())
                        .withStanding(standing)
                        .withRoles(one.roles())
                        .withTimezone(one.timezone())
                        .withUrl(one.url().flatMap(url -> link(url, one.location())))));
    }

    private void tellNameless(Contributor one, Member.Standing standing) {
        String what = standing == Member.Standing.DEVELOPER ? "developer" : "contributor";
        files.problems()
                .add(
                        Code.UNNAMED_PERSON,
                        one.location(),
                        one.id()
                                .map(id -> "the " + what + " ‘" + id + "’ has no name; the id is shown instead")
                                .orElse("this " + what + " has neither a name nor an id; nothing of them is shown"),
                        "write <name>…</name> there");
    }

    private Person person(String name, Contributor one) {
        return Person.named(name)
                .withAffiliations(one.organization().stream()
                        .map(place ->
                                new Affiliation(place.name(), place.url().flatMap(url -> link(url, one.location()))))
                        .toList())
                .withAvatar(properties(one, PORTRAIT).flatMap(picture -> link(picture, one.location())))
                .withPronouns(properties(one, Set.of("pronouns")))
                .withLocation(properties(one, Set.of("location")))
                .withLinks(links(one).all());
    }

    private static Optional<String> properties(Contributor one, Set<String> names) {
        return one.properties().entrySet().stream()
                .filter(property -> names.contains(property.getKey().toLowerCase(Locale.ROOT)))
                .map(property -> property.getValue().strip())
                .findFirst();
    }

    private PersonLinks links(Contributor one) {
        PersonLinks links = new PersonLinks(files);
        one.email().ifPresent(mail -> links.email(mail, one.location()));
        one.properties().forEach((key, value) -> {
            if (!PORTRAIT.contains(key.toLowerCase(Locale.ROOT))) {
                links.service(key, value, one.location());
            }
        });
        return links;
    }

    private Optional<Link> link(String address, Location location) {
        return files.dataGate().link(address.strip(), location);
    }
}
