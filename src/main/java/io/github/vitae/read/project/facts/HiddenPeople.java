package io.github.vitae.read.project.facts;

import io.github.vitae.model.Member;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.html.HtmlGate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom authors keep from readers: nobody is told what they did, by whatever name. Who is hidden by an id is so by the name that a pom has
 * for it, and the other way round; case, accents and what is between words do not count. Two of one name with two ids are two people.
 *
 * <p>For example {@code - {id: bot, hidden: true}} hides the developer {@code bot} of the pom, “Release Bot”, and whoever is thanked as
 * “release bot”.
 */
public final class HiddenPeople {

    /** Nobody. */
    public static final HiddenPeople NONE = new HiddenPeople(List.of());

    private final List<Somebody> hidden;
    private final Set<String> all = new HashSet<>();

    private HiddenPeople(List<Somebody> hidden) {
        this.hidden = hidden;
        hidden.forEach(one -> {
            all.addAll(one.ids());
            all.addAll(one.names());
        });
    }

    /** All that somebody is known by. */
    private record Somebody(Set<String> ids, Set<String> names) {

        static Somebody of(Optional<String> id, Optional<String> name) {
            return new Somebody(bare(id), bare(name));
        }

        static Somebody of(Member member) {
            return of(member.id(), Optional.of(member.person().name()));
        }

        static Somebody of(ProjectFacts.Contributor one) {
            return of(one.id(), one.name());
        }

        /** A word as it is compared: as it is written, as a page has it, and without an address of mail, as a pom may be read. */
        private static Set<String> bare(Optional<String> word) {
            return word.stream()
                    .flatMap(some -> Stream.of(some, HtmlGate.anchor(some), MailAddresses.without(some)))
                    .map(HiddenPeople::bare)
                    .filter(bare -> !bare.isEmpty())
                    .collect(Collectors.toSet());
        }

        boolean isNobody() {
            return ids.isEmpty() && names.isEmpty();
        }

        private boolean hasId(Somebody other) {
            return ids.stream().anyMatch(other.ids::contains);
        }

        private boolean hasName(Somebody other) {
            return names.stream().anyMatch(other.names::contains);
        }

        /** Whether two are one: by an id; or by a name, where not both have ids. */
        boolean is(Somebody other) {
            return hasId(other) || ((ids.isEmpty() || other.ids.isEmpty()) && hasName(other));
        }

        /** The same with what others call them: those of the id; where nobody has it, those of the name. */
        Somebody and(List<Somebody> others) {
            boolean known = others.stream().anyMatch(this::hasId);
            Set<String> moreIds = new HashSet<>(ids);
            Set<String> moreNames = new HashSet<>(names);
            others.stream().filter(known ? this::is : this::hasName).forEach(other -> {
                moreIds.addAll(other.ids);
                moreNames.addAll(other.names);
            });
            return new Somebody(moreIds, moreNames);
        }
    }

    /** Those of some people whom their author keeps back. */
    public static HiddenPeople of(Collection<Member> people) {
        return new HiddenPeople(people.stream()
                .filter(HiddenPeople::isKeptBack)
                .map(Somebody::of)
                .filter(one -> !one.isNobody())
                .toList());
    }

    private static boolean isKeptBack(Member member) {
        return member.standing() == Member.Standing.WITHHELD;
    }

    /** These and others. */
    public HiddenPeople and(HiddenPeople others) {
        return others.hidden.isEmpty()
                ? this
                : new HiddenPeople(
                        Stream.concat(hidden.stream(), others.hidden.stream()).toList());
    }

    /** These, known by what a project's pom calls them too. */
    public HiddenPeople as(ProjectFacts project) {
        if (hidden.isEmpty()) {
            return this;
        }
        List<Somebody> named = Stream.concat(project.developers().stream(), project.contributors().stream())
                .map(Somebody::of)
                .toList();
        return new HiddenPeople(hidden.stream().map(one -> one.and(named)).toList());
    }

    /** These without whom a list of people shows. */
    public HiddenPeople without(Collection<Member> people) {
        List<Somebody> shown = people.stream()
                .filter(member -> !isKeptBack(member))
                .map(Somebody::of)
                .toList();
        return new HiddenPeople(
                hidden.stream().filter(one -> shown.stream().noneMatch(one::is)).toList());
    }

    /** Whether nobody is hidden. */
    public boolean isNobody() {
        return hidden.isEmpty();
    }

    /** Whether there is anybody among them who is not among others. */
    public boolean addsTo(HiddenPeople others) {
        return !others.all.containsAll(all);
    }

    /** Whether somebody in the pom is hidden. */
    public boolean has(ProjectFacts.Contributor one) {
        return has(Somebody.of(one));
    }

    /** Whether one of the people of a profile is hidden. */
    public boolean has(Member member) {
        return has(Somebody.of(member));
    }

    private boolean has(Somebody somebody) {
        return (somebody.ids.stream().anyMatch(all::contains)
                        || somebody.names.stream().anyMatch(all::contains))
                && hidden.stream().anyMatch(somebody::is);
    }

    /** Whether an id or a name is that of somebody who is hidden. */
    public boolean has(String idOrName) {
        return all.contains(bare(idOrName));
    }

    private static String bare(String name) {
        String folded = SearchKey.of(name);
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
