package io.github.vitae.read.own;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the people of a project or a lab as {@code people.yml}. */
final class PeopleWriter {

    private static final String INNER = "      ";

    private PeopleWriter() {}

    /**
     * The file; empty if there is nobody.
     *
     * @param markdown how texts are written
     */
    static String file(List<Member> members, Function<RichText, String> markdown) {
        StringBuilder file = new StringBuilder();
        for (Member member : members) {
            file.append(entry(member, markdown).asItem());
        }
        return file.toString();
    }

    private static EntryText entry(Member member, Function<RichText, String> markdown) {
        Person person = member.person();
        EntryText entry = new EntryText("  ")
                .field("id", member.id())
                .field("name", Optional.of(person.name()))
                .field("pronouns", person.pronouns())
                .list("roles", member.roles())
                .field("group", member.group())
                .field("location", person.location())
                .field("timezone", member.timezone())
                .link("url", member.url())
                .link("avatar", person.avatar())
                .field("bio", person.bio().map(markdown))
                .field("text", member.text().map(markdown))
                .field("details", person.details().map(markdown));
        if (isMailHidden(person)) {
            entry.field("email", person.email());
        }
        return entry.entries(
                        "affiliations",
                        person.affiliations().stream()
                                .map(PeopleWriter::affiliation)
                                .toList())
                .entries(
                        "links", person.links().stream().map(PeopleWriter::link).toList())
                .places("redirect_from", member.formerAddresses());
    }

    /** Whether an address for mail is written against robots, and is no link. */
    private static boolean isMailHidden(Person person) {
        return person.links().stream().noneMatch(link -> link.service().equals("email"));
    }

    private static EntryText affiliation(Affiliation place) {
        return new EntryText(INNER).field("name", Optional.of(place.name())).link("url", place.url());
    }

    private static EntryText link(ServiceLink link) {
        return new EntryText(INNER)
                .field("label", Optional.of(link.label()))
                .link("url", Optional.of(link.url()))
                .field("icon", Optional.of("cv").filter(link.service()::equals));
    }
}
