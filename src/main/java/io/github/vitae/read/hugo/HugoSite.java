package io.github.vitae.read.hugo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.template.UnknownShortcodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a site of Hugo in its default language, by the names that they would have if there were no other:
 * {@code content/post/tide/index.md}, whether it is {@code content/en/post/tide/index.md} or
 * {@code content/post/tide/index.en.md}. <a href="https://gohugo.io/content-management/multilingual/">Hugo's
 * documentation</a> has both ways.
 */
public final class HugoSite {

    private static final String CONTENT = "content";
    private static final String MARKDOWN = ".md";

    /** Where Hugo looks for its configuration: https://gohugo.io/configuration/introduction/. */
    private static final String[] CONFIG = places("hugo", "config");

    private static final String[] LANGUAGES = places("languages");
    private static final String[] PARAMS = places("params");

    /** What tells that a folder of content is a site's. */
    private static final List<String> SECTIONS =
            List.of("authors", "home", "publication", "publications", "post", "posts", "blog", "event", "talk");

    private final SourceFiles files;
    private final DataValue.Mapping config;
    private final Set<String> languages = new TreeSet<>();
    private final String language;
    private final String root;
    private final UnknownShortcodes shortcodes = new UnknownShortcodes();

    /**
     * Reads what the configuration says; from here on, what Hugo does not publish is not there.
     *
     * @param files the files of the site
     */
    HugoSite(SourceFiles files) {
        this.files = files;
        this.config = configuration(CONFIG);
        DataValue.Mapping named = languages(files);
        named.fields().forEach(field -> languages.add(field.key().toLowerCase(Locale.ROOT)));
        String chosen = text(config, "defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
        Optional<String> place = named.fields().stream()
                .filter(field -> field.key().equalsIgnoreCase(chosen))
                .flatMap(field -> Stream.of(field.value()))
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(field -> text((DataValue.Mapping) field, "contentDir").stream())
                .findFirst()
                .or(() -> text(config, "contentDir"))
                .flatMap(SitePath::of)
                .map(SitePath::value);
        this.root = place.orElseGet(() -> CONTENT + folderOf(files.directory(), chosen));
        String last = root.substring(root.lastIndexOf('/') + 1);
        this.language = place.isEmpty() && !root.equals(CONTENT) ? last.toLowerCase(Locale.ROOT) : chosen;
        files.obey(new HugoRules(config, root, files::fronts));
    }

    private static String[] places(String... names) {
        return Stream.of("", "config/_default/")
                .flatMap(folder -> Stream.of(names).map(name -> folder + name))
                .flatMap(name -> Stream.of(".toml", ".yaml", ".yml", ".json").map(ending -> name + ending))
                .toArray(String[]::new);
    }

    /** The file that configures a site; nothing if there is none. */
    static Optional<String> configured(ProfileDirectory directory) {
        return directory.first(CONFIG);
    }

    /** The folders of content that a directory has: {@code content}, or one for each language in it. */
    static List<String> roots(ProfileDirectory directory) {
        return Stream.concat(
                        Stream.of(CONTENT),
                        directory.folders(CONTENT).stream()
                                .filter(folder -> isLanguage(folder.substring(folder.lastIndexOf('/') + 1))))
                .toList();
    }

    /** The languages that the configuration names, those that it switches off among them. */
    private static DataValue.Mapping languages(SourceFiles files) {
        return files.directory()
                .first(CONFIG)
                .flatMap(files::settings)
                .flatMap(keys -> mapping(keys, "languages"))
                .or(() -> files.directory().first(LANGUAGES).flatMap(files::settings))
                .orElseGet(() -> new DataValue.Mapping(
                        List.of(), Location.ofFile(files.directory().shownAs())));
    }

    /**
     * The languages of a site that are switched off, by {@code disabled} of their own or {@code disableLanguages}
     * (https://gohugo.io/configuration/languages/): nothing of them is published.
     */
    public static Set<String> switchedOff(SourceFiles files) {
        Set<String> off = new TreeSet<>();
        files.directory()
                .first(CONFIG)
                .flatMap(files::settings)
                .ifPresent(keys -> keys.fields().stream()
                        .filter(field -> field.key().equalsIgnoreCase("disableLanguages"))
                        .flatMap(field -> field.value() instanceof DataValue.Sequence list
                                ? list.items().stream()
                                : Stream.of(field.value()))
                        .filter(DataValue.Scalar.class::isInstance)
                        .forEach(code ->
                                off.add(((DataValue.Scalar) code).value().strip())));
        languages(files).fields().stream()
                .filter(field -> field.value() instanceof DataValue.Mapping keys && files.hides(keys))
                .forEach(field -> off.add(field.key()));
        return off;
    }

    private DataValue.Mapping configuration(String[] names) {
        return files.directory()
                .first(names)
                .flatMap(files::configuration)
                .orElseGet(() -> new DataValue.Mapping(
                        List.of(), Location.ofFile(files.directory().shownAs())));
    }

    private static Optional<DataValue.Mapping> mapping(DataValue.Mapping keys, String key) {
        return keys.fields().stream()
                .filter(field -> field.key().equalsIgnoreCase(key))
                .map(DataValue.Field::value)
                .filter(DataValue.Mapping.class::isInstance)
                .map(DataValue.Mapping.class::cast)
                .findFirst();
    }

    private static Optional<String> text(DataValue.Mapping keys, String key) {
        return keys.fields().stream()
                .filter(field -> field.key().equalsIgnoreCase(key))
                .map(DataValue.Field::value)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The folder of a language in {@code content}, with a stroke before it, where nothing says which; empty for none. */
    private static String folderOf(ProfileDirectory directory, String chosen) {
        if (isSite(directory, CONTENT)) {
            return "";
        }
        List<String> found = roots(directory).stream()
                .filter(folder -> !folder.equals(CONTENT) && isSite(directory, folder))
                .map(folder -> folder.substring(CONTENT.length()))
                .toList();
        return found.stream()
                .filter(folder -> folder.equalsIgnoreCase("/" + chosen))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse("");
    }

    private static boolean isSite(ProfileDirectory directory, String folder) {
        return directory.first(folder + "/_index.md").isPresent()
                || directory.folders(folder).stream()
                        .anyMatch(name -> SECTIONS.contains(name.substring(name.lastIndexOf('/') + 1)));
    }

    /** Whether a name is that of a language: {@code en}, {@code zh-Hans}. */
    private static boolean isLanguage(String name) {
        return name.matches("[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
                && List.of(Locale.getISOLanguages()).contains(name.substring(0, 2));
    }

    /** The shortcodes on its pages that are not known. */
    UnknownShortcodes shortcodes() {
        return shortcodes;
    }

    SourceFiles files() {
        return files;
    }

    /** The configuration. */
    DataValue.Mapping config() {
        return config;
    }

    /**
     * The feed that Hugo makes of a section, or of the whole site
     * (https://gohugo.io/templates/rss/), unless the configuration has none made: {@code post/index.xml}.
     *
     * @param folder the section, ended by {@code /}; empty for the site
     */
    Optional<SitePath> feed(String folder) {
        Optional<DataValue.Mapping> format =
                mapping(config, "outputFormats").flatMap(formats -> mapping(formats, "RSS"));
        String name = format.flatMap(rss -> text(rss, "baseName")).orElse("index");
        boolean off = config.fields().stream()
                .filter(field -> field.key().equalsIgnoreCase("disableKinds"))
                .map(DataValue.Field::value)
                .filter(DataValue.Sequence.class::isInstance)
                .flatMap(kinds -> ((DataValue.Sequence) kinds).items().stream())
                .anyMatch(kind -> kind instanceof DataValue.Scalar scalar
                        && scalar.value().strip().equalsIgnoreCase("RSS"));
        return off ? Optional.empty() : SitePath.of(folder + name + ".xml");
    }

    /** What the configuration says for themes. */
    DataValue.Mapping params() {
        return mapping(config, "params").orElseGet(() -> configuration(PARAMS));
    }

    /** The folders whose files lie at the site's root. */
    List<String> roots() {
        return Stream.of("static", "assets/media", root, CONTENT, "").distinct().toList();
    }

    /** The name that a file has in the directory. */
    String real(String name) {
        String place = inDirectory(name);
        return candidates(place).stream()
                .filter(file -> files.directory().first(file).isPresent())
                .findFirst()
                .orElse(place);
    }

    private String inDirectory(String name) {
        return name.equals(CONTENT) || name.startsWith(CONTENT + "/") ? root + name.substring(CONTENT.length()) : name;
    }

    private List<String> candidates(String place) {
        return place.endsWith(MARKDOWN)
                ? List.of(place, place.substring(0, place.length() - MARKDOWN.length()) + "." + language + MARKDOWN)
                : List.of(place);
    }

    /** What a place in the directory is called here: the folder of the language is {@code content}. */
    String named(String place) {
        return place.startsWith(root + "/") ? CONTENT + place.substring(root.length()) : place;
    }

    /** The first of some files that is there and read. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .filter(name -> files.first(real(name)).isPresent())
                .findFirst();
    }

    /** The files of a folder that are read, in the order of their names; those of other languages are not there. */
    List<String> list(String folder) {
        List<String> listed = files.list(inDirectory(folder));
        Set<String> names = new LinkedHashSet<>();
        for (String name : listed) {
            Optional<String> tag = tag(name, listed);
            if (tag.isEmpty() || tag.get().equals(language)) {
                String bare = tag.map(code ->
                                name.substring(0, name.length() - code.length() - 1 - MARKDOWN.length()) + MARKDOWN)
                        .orElse(name);
                names.add(named(bare));
            }
        }
        return List.copyOf(names);
    }

    /** The language that the name of a page ends with: {@code index.zh.md}. */
    private Optional<String> tag(String name, List<String> beside) {
        if (!name.endsWith(MARKDOWN)) {
            return Optional.empty();
        }
        String stem = name.substring(0, name.length() - MARKDOWN.length());
        int dot = stem.lastIndexOf('.');
        if (dot <= stem.lastIndexOf('/') + 1) {
            return Optional.empty();
        }
        String written = stem.substring(dot + 1);
        String tag = written.toLowerCase(Locale.ROOT);
        boolean named = languages.isEmpty()
                ? isLanguage(written)
                        && (beside.contains(stem.substring(0, dot) + MARKDOWN)
                                || beside.contains(stem.substring(0, dot) + "." + language + MARKDOWN))
                : languages.contains(tag) || tag.equals(language);
        return Optional.of(tag).filter(code -> named);
    }

    /** The folders in a folder, in the order of their names. */
    List<String> folders(String folder) {
        List<String> folders = new ArrayList<>();
        for (String found : files.folders(inDirectory(folder))) {
            String last = found.substring(found.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            boolean foreign = folder.equals(CONTENT) && languages.contains(last) && !last.equals(language);
            if (!foreign) {
                folders.add(named(found));
            }
        }
        return folders;
    }

    /** Whether a file is a page: Markdown, or HTML that has front matter; of other formats Hugo makes pages with other programs. */
    boolean isPage(String name) {
        return name.endsWith(MARKDOWN)
                || (name.matches(".*[.]html?")
                        && front(name).filter(keys -> !keys.fields().isEmpty()).isPresent());
    }

    /** A Markdown file; nothing if readers may not see it, which is told. */
    Optional<MarkdownFile> markdown(String name) {
        return files.markdown(real(name)).map(file -> called(name, file));
    }

    /** A Markdown file that no page shows: what is broken in its front matter is told, and fails nothing. */
    Optional<MarkdownFile> unshown(String name) {
        return files.unshown(real(name)).map(file -> called(name, file));
    }

    /** The front matter of a Markdown file, hidden or not. */
    Optional<DataValue.Mapping> front(String name) {
        return files.front(real(name));
    }

    private static MarkdownFile called(String name, MarkdownFile file) {
        return new MarkdownFile(name, file.source(), file.bodyStart(), file.front());
    }

    /** Tells once that there are pages in other languages, and how many. */
    void tellOthers() {
        Map<String, Integer> others = new TreeMap<>();
        for (String folder : files.folders(CONTENT)) {
            String name = folder.substring(CONTENT.length() + 1);
            boolean known = languages.isEmpty() ? isLanguage(name) : languages.contains(name.toLowerCase(Locale.ROOT));
            boolean separate = !root.equals(CONTENT) || !languages.isEmpty();
            if (known && separate && !folder.equals(root) && !files.directory().isIn(name)) {
                String code = name.toLowerCase(Locale.ROOT);
                pages(folder, 0, page -> others.merge(code, 1, Integer::sum));
            }
        }
        count(others);
        if (!others.isEmpty()) {
            files.problems()
                    .add(
                            Code.NOT_READ,
                            Location.ofFile(files.directory().shown(CONTENT)),
                            "this site is shown in its default language, ‘" + language + "’; not shown: "
                                    + others.entrySet().stream()
                                            .map(entry ->
                                                    entry.getValue() + (entry.getValue() == 1 ? " page" : " pages")
                                                            + " in ‘" + entry.getKey() + "’")
                                            .collect(Collectors.joining(", ")),
                            "to show another one, name it as ‘defaultContentLanguage’ in the configuration");
        }
    }

    /** Counts the pages in the folder of this language whose names say that they are in another one. */
    private void count(Map<String, Integer> others) {
        Map<String, List<String>> beside = new TreeMap<>();
        pages(
                root,
                0,
                page -> beside.computeIfAbsent(page.substring(0, page.lastIndexOf('/')), key -> new ArrayList<>())
                        .add(page));
        boolean named = !root.equals(CONTENT);
        beside.forEach((folder, pages) -> {
            String first = folder.replaceFirst("^" + CONTENT + "/?", "").replaceFirst("/.*$", "");
            if (named || !languages.contains(first.toLowerCase(Locale.ROOT))) {
                pages.forEach(page -> tag(page, pages)
                        .filter(tag ->
                                !tag.equals(language) && !files.directory().isIn(tag))
                        .ifPresent(tag -> others.merge(tag, 1, Integer::sum)));
            }
        });
    }

    private void pages(String folder, int depth, Consumer<String> page) {
        files.directory().list(folder).stream()
                .filter(name -> name.endsWith(MARKDOWN))
                .forEach(page);
        if (depth < HugoContents.DEEPEST) {
            files.folders(folder).forEach(inner -> pages(inner, depth + 1, page));
        }
    }
}
