package io.github.vitae.read.own;

import io.github.vitae.model.Member;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.MemberData;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a project or a lab in the plugin's own layout: a list in {@code people.yml}, and a file for each who has one,
 * {@code people/ada.md} or {@code people/ada.yml}, whose name is their id. Whoever has the id of a developer in the pom is that
 * developer.
 */
final class NativePeople {

    /** The names that the list may have, of which one is read. */
    static final String[] FILE = {"people.yml", "people.yaml"};

    private static final String FOLDER = "people";

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
        files.firstData(FILE)
                .ifPresent(tree -> found.addAll(data.entries(
                        tree,
                        "people",
                        MemberData.KEYS,
                        List.of("name", "id"),
                        (keys, numbers) -> Optional.of(members.read(keys, Optional.empty(), "")))));
        for (String name : files.list(FOLDER)) {
            String id = name.substring(FOLDER.length() + 1).replaceFirst("[.][^.]*$", "");
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                files.markdown(name).ifPresent(file -> found.add(page(file, id)));
            } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
                files.mapping(name).ifPresent(keys -> found.add(checked(keys, id)));
            }
        }
        return found;
    }

    private Member checked(DataValue.Mapping keys, String id) {
        new Fields(keys, files.dataGate(), files.problems()).check(MemberData.KEYS, Set.of());
        return members.read(keys, Optional.of(id), "");
    }

    private Member page(MarkdownFile file, String id) {
        Member member = checked(file.front(), id);
        RichText body = AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), DocumentScope.NONE)
                .text();
        return body.isEmpty() ? member : member.withText(Optional.of(body));
    }
}
