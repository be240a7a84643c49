package io.github.vitae.read.jekyll;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The repositories of al-folio's {@code _data/repositories.yml}: {@code github_users} and {@code github_repos}. Its theme
 * shows pictures of them that a host elsewhere draws when a page is looked at; here they are names that lead there.
 */
final class JekyllRepositories {

    private static final List<String> KEYS = List.of("github_users", "github_repos");

    /** {@code moss} and {@code moss/atlas}, as GitHub has names. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,60}(?:/[A-Za-z0-9._-]{1,120})?");

    private JekyllRepositories() {}

    /** The repositories of a file, those of a person first, then each of its own. */
    static List<ContentItem> of(DataValue data, SourceFiles files) {
        List<ContentItem> items = new ArrayList<>();
        for (String key : KEYS) {
            if (data instanceof DataValue.Mapping keys
                    && keys.get(key).orElse(null) instanceof DataValue.Sequence names) {
                for (DataValue name : names.items()) {
                    if (name instanceof DataValue.Scalar scalar
                            && NAME.matcher(scalar.value().strip()).matches()) {
                        items.add(item(scalar, key, files));
                    }
                }
            }
        }
        return items;
    }

    private static ContentItem item(DataValue.Scalar scalar, String group, SourceFiles files) {
        String name = scalar.value().strip();
        return ContentItem.titled(name.replace('/', '-'), HtmlGate.plain(name), scalar.location())
                .withFacts(Facts.NONE
                        .withGroup(Optional.of(group))
                        .withUrl(files.dataGate().link("https://github.com/" + name, scalar.location())));
    }
}
