package io.github.vitae.read.hugo;

import io.github.vitae.model.ContentKind;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the folders of content hold: those that HugoBlox has a name for, and those under an author's own names by what more
 * than half of their pages say of themselves. A folder is none of a kind for its name alone if it is the author's own.
 */
final class HugoSections {

    /** The folders of each kind, as HugoBlox names them, its older versions, and many authors. */
    private static final Map<String, ContentKind> KINDS = known();

    private static final Set<String> PUBLICATIONS = Set.of("publication", "publications");

    /** Folders that hold something else, or nothing that is a page. */
    private static final Set<String> OTHERS = Set.of("authors", "home", "news", "slides", "tags", "categories");

    /** Folders of people, whose pages have the dates on which they were written. */
    private static final Set<String> PEOPLE = Set.of("people", "team", "members", "group", "students", "alumni");

    /** Keys that nothing but pages of these kinds have. */
    private static final Set<String> OF_PUBLICATIONS = Set.of("publication", "publication_types", "publication_short");

    private static final Set<String> OF_TALKS =
            Set.of("event", "event_name", "event_url", "event_start", "event_end", "time_start", "date_end");

    private final HugoSite site;
    private final HugoContents contents;
    private final List<String> publications =
            new ArrayList<>(PUBLICATIONS.stream().sorted().toList());
    private final Map<String, ContentKind> kinds = new LinkedHashMap<>(KINDS);
    private final List<String> own = new ArrayList<>();

    HugoSections(HugoSite site, HugoContents contents) {
        this.site = site;
        this.contents = contents;
        for (String folder : site.folders("content")) {
            String name = folder.substring(folder.lastIndexOf('/') + 1);
            String bare = name.toLowerCase(Locale.ROOT);
            if (!OTHERS.contains(bare) && !PUBLICATIONS.contains(name) && !KINDS.containsKey(name)) {
                add(name, bare);
            }
        }
    }

    private static Map<String, ContentKind> known() {
        Map<String, ContentKind> kinds = new LinkedHashMap<>();
        List.of("events", "event", "talks", "talk").forEach(name -> kinds.put(name, ContentKind.TALKS));
        List.of("projects", "project").forEach(name -> kinds.put(name, ContentKind.PROJECTS));
        List.of("blog", "post", "posts").forEach(name -> kinds.put(name, ContentKind.POSTS));
        List.of("courses", "course", "teaching", "lectures", "lecture")
                .forEach(name -> kinds.put(name, ContentKind.TEACHING));
        return kinds;
    }

    private void add(String name, String bare) {
        int pages = 0;
        int papers = 0;
        int talks = 0;
        int dated = 0;
        for (String page : contents.names("content/" + name)) {
            Optional<DataValue.Mapping> front = site.front(page);
            pages++;
            if (says(front, OF_PUBLICATIONS)) {
                papers++;
            } else if (says(front, OF_TALKS)) {
                talks++;
            } else if (says(front, Set.of("date"))) {
                dated++;
            }
        }
        if (KINDS.containsKey(bare)) {
            kinds.put(name, KINDS.getOrDefault(bare, ContentKind.POSTS));
        } else if (2 * papers > pages) {
            publications.add(name);
        } else if (2 * talks > pages) {
            kinds.put(name, ContentKind.TALKS);
        } else if (bare.equals("research") && pages > 0) {
            kinds.put(name, ContentKind.PROJECTS);
        } else if (2 * dated > pages && !PEOPLE.contains(bare)) {
            kinds.put(name, ContentKind.POSTS);
        } else {
            own.add(name);
        }
    }

    private static boolean says(Optional<DataValue.Mapping> front, Set<String> keys) {
        return front.stream()
                .flatMap(mapping -> mapping.fields().stream())
                .filter(field -> keys.contains(field.key()))
                .anyMatch(field -> !(field.value() instanceof DataValue.Scalar scalar
                        && scalar.value().isBlank()));
    }

    /** The folders of publications. */
    String[] publications() {
        return publications.toArray(String[]::new);
    }

    /** The folders of other kinds. */
    Map<String, ContentKind> kinds() {
        return kinds;
    }

    /** The folders whose pages belong to no kind. */
    List<String> own() {
        return own;
    }
}
