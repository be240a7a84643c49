package io.github.vitae.read.profile;

import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.person.PersonLinks;
import io.github.vitae.read.person.ServiceLinks;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of several people by keys and values: those of the owner ({@link AuthorData}), a key for each service they have a page at
 * ({@code github: ada}), and what they are among the others.
 */
public final class MemberData {

    /** The keys that mean something. */
    public static final Set<String> KEYS = keys();

    private final SourceFiles files;

    public MemberData(SourceFiles files) {
        this.files = files;
    }

    private static Set<String> keys() {
        Set<String> keys = new java.util.TreeSet<>(ServiceLinks.names());
        keys.addAll(DataFiles.withFlags(
                "id",
                "name",
                "first_name",
                "last_name",
                "pronouns",
                "role",
                "roles",
                "group",
                "affiliations",
                "organizations",
                "location",
                "timezone",
                "email",
                "avatar",
                "bio",
                "text",
                "details",
                "url",
                "links",
                "redirect_from"));
        return Set.copyOf(keys);
    }

    /**
     * Somebody; the name is empty where none is written.
     *
     * @param id the id where no key says another
     * @param folder the folder that a portrait may lie in, with {@code /} at its end: empty for none
     */
    public Member read(DataValue.Mapping keys, Optional<String> id, String folder) {
        Fields fields = new Fields(keys, files.dataGate(), files.problems());
        AuthorData data = new AuthorData(keys, files);
        Person person = data.described(data.portrait(folder));
        Map<String, ServiceLink> links = new LinkedHashMap<>();
        Stream.concat(person.links().stream(), new PersonLinks(files).ofKeys(keys).stream())
                .forEach(link -> links.putIfAbsent(link.url().address(), link));
        return Member.of(
                        fields.text("id").map(String::strip).or(() -> id).map(HtmlGate::anchor),
                        person.withRole(Optional.empty()).withLinks(List.copyOf(links.values())),
                        keys.location())
                .withRoles(roles(fields))
                .withGroup(fields.text("group")
                        .or(() -> fields.scalars("user_groups").stream()
                                .findFirst()
                                .map(group -> DataText.plain(group, files.problems()))))
                .withTimezone(fields.text("timezone"))
                .withUrl(fields.link("url"))
                .withText(text(fields))
                .withFormerAddresses(FormerAddresses.read(fields, files.problems(), "redirect_from"));
    }

    private List<String> roles(Fields fields) {
        List<String> roles = new ArrayList<>();
        for (String key : List.of("role", "roles")) {
            fields.scalars(key).stream()
                    .map(role -> DataText.plain(role, files.problems()).strip())
                    .filter(role -> !role.isEmpty() && !roles.contains(role))
                    .forEach(roles::add);
        }
        return roles;
    }

    private static Optional<RichText> text(Fields fields) {
        return fields.markdown("text");
    }
}
