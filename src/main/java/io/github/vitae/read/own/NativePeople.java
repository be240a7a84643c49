package io.github.vitae.read.own;

import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.MemberData;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlEntries;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of a project or a lab in the plugin's own layout: a list in {@code people.yml}, and a file for each who has one,
 * {@code people/ada.md} or {@code people/ada.yml}, whose name is their id. Whoever has the id of a developer in the pom is that
 * developer.
 */
final class NativePeople {

    /** The names that the list may have, of which one is read. */
    static final String[] FILE = {"people.yml", "people.yaml"};

    static final String FOLDER = "people";

    private final SourceFiles files;
    private final DataFiles data;
    private final MemberData members;

    NativePeople(SourceFiles files, DataFiles data) {
        this.files = files;
        this.data = data;
        this.members = new MemberData(files);
    }

    /** All of them: those of the list, then those of files, by their names. */
    List<Member> read() {
        List<Member> found = new ArrayList<>();
        Optional<DataValue> list = files.firstData(FILE);
        list.ifPresent(tree -> found.addAll(data.entries(
                tree,
                "people",
                MemberData.KEYS,
                List.of("name", "id"),
                (keys, numbers) -> Optional.of(member(keys, Optional.empty())))));
        withheld(list, found);
        OwnFolder.tellFolders(files, FOLDER);
        for (String name : OwnFolder.files(files, FOLDER, List.of(".md", ".markdown", ".yml", ".yaml"))) {
            String id = name.substring(FOLDER.length() + 1).replaceFirst("[.][^.]*$", "");
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                found.add(files.markdown(name)
                        .map(file -> page(file, id))
                        .orElseGet(() -> withheld(files.front(name), id, name)));
            } else {
                found.add(files.mapping(name)
                        .map(keys -> checked(keys, id))
                        .orElseGet(() -> withheld(unread(name), id, name)));
            }
        }
        return found;
    }

    /**
     * Adds those whom the list keeps from readers, by nothing but their ids and names: {@code - {id: bot, hidden: true}} takes a
     * developer from the page.
     *
     * @param list what readers may see of the list
     */
    private void withheld(Optional<DataValue> list, List<Member> found) {
        Set<Location> shown = new HashSet<>();
        list.ifPresent(tree -> entries(tree).forEach(entry -> shown.add(entry.location())));
        files
                .first(FILE)
                .flatMap(name -> files.part(name).flatMap(source -> YamlEntries.parse(source, new Problems())))
                .map(NativePeople::entries)
                .orElse(List.of())
                .stream()
                .filter(entry -> !shown.contains(entry.location()))
                .map(entry -> withheld(Optional.of(entry), "", FILE[0]))
                .forEach(found::add);
        // whom the list hides that is translated, the translation need not name
        Stream.of(FILE)
                .flatMap(name -> files.original(name).stream())
                .flatMap(source -> YamlEntries.parse(source, new Problems()).stream())
                .flatMap(tree -> entries(tree).stream())
                .filter(files::hides)
                .filter(entry -> word(entry, "id").isEmpty()
                        || found.stream()
                                .noneMatch(
                                        member -> member.id().equals(Optional.of(HtmlGate.anchor(word(entry, "id"))))))
                .map(entry -> withheld(Optional.of(entry), "", FILE[0]))
                .toList()
                .forEach(found::add);
    }

    private static List<DataValue.Mapping> entries(DataValue tree) {
        DataValue list =
                tree instanceof DataValue.Mapping keys ? keys.get("people").orElse(tree) : tree;
        return list instanceof DataValue.Sequence sequence
                ? sequence.items().stream()
                        .filter(DataValue.Mapping.class::isInstance)
                        .map(DataValue.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static String word(DataValue.Mapping entry, String key) {
        return entry.get(key)
                .filter(value -> value instanceof DataValue.Scalar scalar && !scalar.isNull())
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .orElse("");
    }

    /** All keys of a data file, of which readers see nothing. */
    private Optional<DataValue.Mapping> unread(String name) {
        return files.part(name)
                .flatMap(source -> YamlEntries.parse(source, new Problems()))
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast);
    }

    /** Somebody of whom the id and the name are known, and nothing else. */
    private Member withheld(Optional<DataValue.Mapping> keys, String id, String file) {
        String said = keys.map(entry -> word(entry, "id")).orElse("");
        return Member.of(
                        Optional.of(said.isEmpty() ? id : said)
                                .filter(one -> !one.isEmpty())
                                .map(HtmlGate::anchor),
                        Person.named(keys.map(NativePeople::name).orElse("")),
                        Location.ofFile(files.directory().shown(file)))
                .withStanding(Member.Standing.WITHHELD);
    }

    /** A name in one of the ways that {@link MemberData} reads. */
    private static String name(DataValue.Mapping entry) {
        DataValue.Mapping parts = entry.get("name")
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast)
                .orElse(entry);
        String whole = word(entry, "name");
        String given = whole.isEmpty() ? first(parts, "first_name", "given", "first") : whole;
        String family = whole.isEmpty() ? first(parts, "last_name", "family", "last") : "";
        return (given + " " + family).strip();
    }

    private static String first(DataValue.Mapping parts, String... keys) {
        return Stream.of(keys)
                .map(key -> word(parts, key))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Member checked(DataValue.Mapping keys, String id) {
        new Fields(keys, files.dataGate(), files.problems()).check(MemberData.KEYS, Set.of());
        return member(keys, Optional.of(id));
    }

    /** Somebody; elsewhere {@code title} is a name, and here it is taken for a role by those who write it. */
    private Member member(DataValue.Mapping keys, Optional<String> id) {
        Optional<DataValue.Field> title = keys.fields().stream()
                .filter(field -> field.key().equals("title"))
                .findFirst();
        title.ifPresent(field -> files.problems()
                .add(
                        Code.MISSPELT_KEY,
                        field.keyLocation(),
                        "the key ‘title’ means nothing here; it is ignored",
                        "write ‘role’ for what somebody does, ‘name’ for a name"));
        return members.read(
                title.isEmpty()
                        ? keys
                        : new DataValue.Mapping(
                                keys.fields().stream()
                                        .filter(field -> !field.key().equals("title"))
                                        .toList(),
                                keys.location()),
                id,
                "");
    }

    private Member page(MarkdownFile file, String id) {
        Member member = checked(file.front(), id);
        RichText body = AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), DocumentScope.NONE)
                .text();
        return body.isEmpty() ? member : member.withText(Optional.of(body));
    }
}
