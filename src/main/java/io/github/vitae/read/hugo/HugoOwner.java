package io.github.vitae.read.hugo;

import io.github.vitae.model.Person;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.person.EntityKinds;
import io.github.vitae.read.profile.AuthorData;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose site it is, of all that HugoBlox knows as authors. The site says it: {@code superuser: true} or {@code is_owner: true}
 * of the author, the author that the widget about somebody names, a parameter for the author or the owner, the
 * names {@code me} and {@code admin} that the theme has for its owner, the only author there is. Nothing else makes an owner
 * of anybody.
 *
 * @param slug the name of the owner's file or folder; empty if nobody says who it is
 * @param authors how many authors there are
 * @param page their page among the authors
 * @param data their data, of the newer versions
 */
record HugoOwner(String slug, int authors, Optional<MarkdownFile> page, Optional<DataValue.Mapping> data) {

    private static final List<String> FLAGS = List.of("superuser", "is_owner", "owner");
    private static final List<String> NAMES = List.of("me", "admin");
    /** Where the theme's versions have what the site is about. */
    private static final List<List<String>> ABOUT = List.of(
            List.of("hugoblox", "identity"),
            List.of("identity"),
            List.of("marketing", "seo"),
            List.of("seo"),
            List.of());

    private static final String[] ENDINGS = {".yaml", ".yml", ".toml", ".json"};

    /** The owner of a site. */
    static HugoOwner of(HugoSite site, HugoWidgets widgets) {
        List<String> authors = authors(site);
        Optional<String> chosen = chosen(site, widgets, authors);
        String slug = chosen.orElse("");
        return new HugoOwner(
                slug,
                authors.size(),
                chosen.flatMap(name -> site.first(page(name))).flatMap(site::markdown),
                chosen.flatMap(name -> site.files().first(data(name))).flatMap(site.files()::mapping));
    }

    /**
     * The owner, who is an organization where the site is about one and calls it by their name: {@code seo: {site_type:
     * Organization, org_name: Tide Lab}} in {@code params}, there or within {@code marketing}, or {@code identity: {type, name}}. A
     * lab's site whose owner is one of its people has somebody as its owner.
     */
    static Person ofKind(Person person, HugoSite site) {
        List<String> names = new ArrayList<>();
        Optional<String> type = Optional.empty();
        for (List<String> path : ABOUT) {
            Optional<DataValue.Mapping> keys = Optional.of(site.params());
            for (String key : path) {
                keys = keys.flatMap(mapping -> mapping.get(key))
                        .filter(DataValue.Mapping.class::isInstance)
                        .map(DataValue.Mapping.class::cast);
            }
            if (keys.isPresent()) {
                DataValue.Mapping found = keys.get();
                type = type.or(() -> text(found, path.contains("identity") ? "type" : "site_type"));
                List.of("org_name", "organization", "name")
                        .forEach(key -> text(found, key).ifPresent(names::add));
            }
        }
        text(site.config(), "title").ifPresent(names::add);
        return names.isEmpty() ? person : EntityKinds.ofSite(person, type, names);
    }

    private static Optional<String> text(DataValue.Mapping keys, String key) {
        return keys.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(words -> !words.isEmpty());
    }

    /** Tells that nobody is shown as the owner. */
    void tellNobody(HugoSite site) {
        site.files()
                .problems()
                .add(new Problem(
                        Code.NOTHING_TO_READ,
                        Severity.WARNING,
                        Location.ofFile(site.files().directory().shown("content")),
                        "nothing says whom this site is about"
                                + (authors > 1 ? ", of " + authors + " authors" : "")
                                + "; nobody is shown as its owner",
                        "write ‘superuser: true’ into the front matter of the owner, content/authors/…/_index.md"));
    }

    /** The folder that their portrait may lie in, as it is in the directory; empty for none. */
    String folder(HugoSite site) {
        String page = site.real(page(slug));
        return slug.isEmpty() ? "" : page.substring(0, page.lastIndexOf('/') + 1);
    }

    private static String page(String slug) {
        return "content/authors/" + slug + "/_index.md";
    }

    private static String[] data(String slug) {
        return Stream.of(ENDINGS).map(ending -> "data/authors/" + slug + ending).toArray(String[]::new);
    }

    /** All authors, by the names of their folders or files. */
    private static List<String> authors(HugoSite site) {
        TreeSet<String> names = new TreeSet<>();
        for (String folder : site.folders("content/authors")) {
            site.first(folder + "/_index.md")
                    .ifPresent(page -> names.add(folder.substring(folder.lastIndexOf('/') + 1)));
        }
        for (String file : site.files().list("data/authors")) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            Stream.of(ENDINGS)
                    .filter(name::endsWith)
                    .map(ending -> name.substring(0, name.length() - ending.length()))
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    private static Optional<String> chosen(HugoSite site, HugoWidgets widgets, List<String> authors) {
        List<String> flagged =
                authors.stream().filter(name -> isFlagged(site, name)).toList();
        if (flagged.size() == 1) {
            return flagged.stream().findFirst();
        }
        List<String> possible = flagged.isEmpty() ? authors : flagged;
        Optional<String> named =
                widgets.author().flatMap(name -> named(site, name, possible)).or(() -> configured(site, possible));
        return named.or(() -> NAMES.stream().filter(possible::contains).findFirst())
                .or(() -> possible.size() == 1 ? possible.stream().findFirst() : Optional.empty());
    }

    private static boolean isFlagged(HugoSite site, String author) {
        List<DataValue.Mapping> keys = new ArrayList<>();
        site.front(page(author)).ifPresent(keys::add);
        site.files().first(data(author)).flatMap(site.files()::configuration).ifPresent(keys::add);
        return keys.stream()
                .flatMap(mapping -> mapping.fields().stream())
                .filter(field -> FLAGS.contains(field.key()) && field.value() instanceof DataValue.Scalar)
                .anyMatch(field ->
                        VisibilityWords.truth(((DataValue.Scalar) field.value()).value()) == VisibilityWords.Truth.YES);
    }

    private static Optional<String> configured(HugoSite site, List<String> authors) {
        for (DataValue.Mapping keys : List.of(site.params(), site.config())) {
            for (String key : List.of("owner", "author")) {
                Optional<String> found = keys.get(key)
                        .map(value -> value instanceof DataValue.Mapping mapping
                                ? mapping.get("name").orElse(mapping)
                                : value)
                        .filter(DataValue.Scalar.class::isInstance)
                        .flatMap(value -> named(site, ((DataValue.Scalar) value).value(), authors));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The author of a name, which is that of their folder or their own: {@code ada-quill}, {@code Ada Quill}. */
    private static Optional<String> named(HugoSite site, String written, List<String> authors) {
        String name = written.strip();
        return authors.stream()
                .filter(author -> author.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> authors.stream()
                        .filter(author -> ownName(site, author).equalsIgnoreCase(name))
                        .findFirst())
                .filter(author -> !name.isEmpty());
    }

    private static String ownName(HugoSite site, String author) {
        return site.files()
                .first(data(author))
                .flatMap(site.files()::configuration)
                .or(() -> site.front(page(author)))
                .map(keys -> new AuthorData(keys, site.files()).name())
                .orElse("");
    }
}
