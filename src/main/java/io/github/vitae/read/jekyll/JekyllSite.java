package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.SectionKinds;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a site that Jekyll builds: its configuration, pages, collections and data. */
final class JekyllSite {

    private static final String[] CONFIG = {"_config.yml", "_config.yaml"};
    private static final List<String> HOME = List.of("/", "/index.html", "");

    private final SourceFiles files;
    private final DataValue.Mapping config;
    private final JekyllRules rules;
    /** Folders of data beyond that many in each other are not looked through. */
    private static final int DEEPEST_DATA = 12;

    private final LazyValues variables = new LazyValues();
    private final LazyValues data = new LazyValues();

    JekyllSite(SourceFiles files) {
        this.files = files;
        this.config = files.directory()
                .first(CONFIG)
                .flatMap(files::configuration)
                .orElseGet(() -> new DataValue.Mapping(
                        List.of(), Location.ofFile(files.directory().shown(CONFIG[0]))));
        rules = new JekyllRules(config);
        files.obey(rules);
    }

    /** Whether a directory holds such a site. */
    static Optional<String> recognise(ProfileDirectory directory) {
        return directory.first(CONFIG);
    }

    /** The configuration. */
    DataValue.Mapping config() {
        return config;
    }

    /** A plain value of the configuration. */
    Optional<String> value(String key) {
        return config.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull())
                .map(scalar -> DataText.plain(scalar, files.problems()).strip())
                .filter(value -> !value.isEmpty());
    }

    /** A plain value that {@code defaults} in the configuration give a file. */
    Optional<String> inherited(String file, String key) {
        return rules.inherited(file).stream()
                .filter(field -> field.key().equals(key) && field.value() instanceof DataValue.Scalar)
                .map(field -> ((DataValue.Scalar) field.value()).value().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * The pages that stand for the home page: the one at the site's root, and the one that is called “about”.
     */
    List<MarkdownFile> about() {
        List<MarkdownFile> candidates = new ArrayList<>();
        files.first("index.md", "index.markdown").flatMap(files::markdown).ifPresent(candidates::add);
        for (String name : List.of("about", "index", "home", "_pages/about", "_pages/home", "_pages/index")) {
            files.first(name + ".md", name + ".markdown")
                    .filter(found ->
                            candidates.stream().noneMatch(known -> known.name().equals(found)))
                    .flatMap(files::markdown)
                    .ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            pages().stream().filter(this::isHome).findFirst().ifPresent(candidates::add);
        }
        candidates.removeIf(page -> !page.hasBody() && candidates.size() > 1);
        while (candidates.size() > 1 && isHome(candidates.get(0)) && isHome(candidates.get(1))) {
            MarkdownFile hidden = candidates.remove(0);
            files.problems()
                    .add(
                            Code.ADDRESS_TAKEN,
                            Location.ofFile(hidden.source().file()),
                            "this page and " + candidates.get(0).source().file()
                                    + " both want to be the home page; this one is left out",
                            "give one of them another permalink");
        }
        candidates.sort(Comparator.comparing(page -> !isHome(page)));
        return candidates;
    }

    private boolean isHome(MarkdownFile page) {
        return page.value("permalink")
                .map(HOME::contains)
                .orElse(!page.name().contains("/") && page.stem().equals("index"));
    }

    /** The pages in {@code _pages}, in the order of their names, those of its folders not among them. */
    List<MarkdownFile> pages() {
        return markdown("_pages");
    }

    /** The documents of a collection, in the order of their names. */
    List<MarkdownFile> collection(String name) {
        return markdown("_" + name);
    }

    private List<MarkdownFile> markdown(String folder) {
        List<MarkdownFile> found = new ArrayList<>();
        for (String name : files.list(folder)) {
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                (folder.equals("_pages") && !mayBeShown(name) ? files.unshown(name) : files.markdown(name))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a page may be shown, by its name: where front matter cannot be read, nothing else tells. */
    private static boolean mayBeShown(String name) {
        String stem = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        return List.of("about", "index", "home").contains(stem)
                || new SectionKinds(Map.of()).of(stem.replace('-', ' ')).isPresent();
    }

    /** A data file by its name without ending. */
    Optional<DataValue> data(String name) {
        String path = "_data/" + name;
        return files.firstData(path + ".yml", path + ".yaml", path + ".json", path + ".csv", path + ".tsv");
    }

    /** What the text of a page may refer to. */
    DocumentScope scope(MarkdownFile page) {
        String permalink = page.value("permalink").orElse("/");
        String folder = permalink.substring(0, permalink.lastIndexOf('/') + 1);
        String fromRoot = folder.startsWith("/") ? folder.substring(1) : folder;
        boolean within = fromRoot.isEmpty() || SitePath.of(fromRoot).isPresent();
        return new DocumentScope(new Scope(page), within ? fromRoot : "");
    }

    /** A tree as Liquid sees it. */
    private static Object liquid(DataValue node) {
        if (node instanceof DataValue.Mapping mapping) {
            Map<String, Object> keys = new HashMap<>();
            mapping.fields().forEach(field -> keys.put(field.key(), liquid(field.value())));
            return keys;
        }
        if (node instanceof DataValue.Sequence sequence) {
            return sequence.items().stream().map(JekyllSite::liquid).toList();
        }
        String value = ((DataValue.Scalar) node).value();
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> value.matches("-?(0|[1-9][0-9]{0,8})") ? (Object) Integer.valueOf(value) : value;
        };
    }

    /** What pages may ask of the site; of its files, those are read that a page asks for. */
    private LazyValues site() {
        if (variables.isFilled()) {
            return variables;
        }
        config.fields().forEach(field -> variables.with(field.key(), () -> liquid(field.value())));
        variables.with("url", () -> "").with("baseurl", () -> String.valueOf(RichText.SITE_ROOT));
        fill(data, "_data");
        variables.with("data", () -> data);
        for (String collection :
                List.of("publications", "talks", "teaching", "news", "portfolio", "projects", "posts")) {
            variables.with(collection, () -> documents(collection));
        }
        return variables;
    }

    /** Adds the data files of a folder, and its folders, by their names: {@code site.data.team.members}. */
    private void fill(LazyValues values, String folder) {
        for (String inner : dataFolders(folder)) {
            LazyValues nested = new LazyValues();
            fill(nested, inner);
            values.with(inner.substring(inner.lastIndexOf('/') + 1), () -> nested);
        }
        for (String name : dataNames(folder)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            values.withAny(
                    file.substring(0, file.lastIndexOf('.')),
                    () -> files.data(name).map(JekyllSite::liquid));
        }
    }

    private List<String> dataFolders(String folder) {
        return folder.split("/").length > DEEPEST_DATA ? List.of() : files.folders(folder);
    }

    private List<String> dataNames(String folder) {
        return files.list(folder).stream()
                .filter(name -> List.of("yml", "yaml", "json", "csv", "tsv")
                        .contains(name.substring(name.lastIndexOf('.') + 1)))
                .toList();
    }

    /** Reads the data files that nothing has asked for: what is broken in them is told, and fails nothing. */
    void checkUnused() {
        checkUnused("_data");
    }

    private void checkUnused(String folder) {
        dataNames(folder).forEach(files::checkUnused);
        dataFolders(folder).forEach(this::checkUnused);
    }

    private List<Map<String, Object>> documents(String collection) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (MarkdownFile file : collection(collection)) {
            Map<String, Object> document = new HashMap<>();
            if (liquid(file.front()) instanceof Map<?, ?> keys) {
                keys.forEach((key, value) -> document.put(String.valueOf(key), value));
            }
            document.put("url", file.value("permalink").orElse("/" + collection + "/" + file.stem() + "/"));
            document.putIfAbsent("title", file.stem());
            documents.add(document);
        }
        return documents;
    }

    /** The variables and includes of a page. */
    private final class Scope implements LiquidScope {
        private final MarkdownFile page;

        Scope(MarkdownFile page) {
            this.page = page;
        }

        @Override
        public Map<String, Object> variables() {
            return Map.of("site", site(), "page", liquid(page.front()));
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            String own = page.name().substring(0, page.name().lastIndexOf('/') + 1);
            String place = relative ? own + name : "_includes/" + name;
            return SitePath.of(place)
                    .map(SitePath::value)
                    .filter(file -> files.directory().first(file).isPresent())
                    .flatMap(files::part);
        }
    }
}
