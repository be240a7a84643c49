package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site that Jekyll builds: its configuration, pages, collections and data. */
final class JekyllSite {

    private static final String[] CONFIG = {"_config.yml", "_config.yaml"};

    /** The collections that no page shows yet. */
    private static final Set<String> UNSHOWN = Set.of("talks", "teaching");

    /** Folders of data beyond that many in each other are not looked through. */
    private static final int DEEPEST_DATA = 12;

    private final SourceFiles files;
    private final DataValue.Mapping config;
    private final JekyllPages pages;
    private final Set<String> included = new HashSet<>();
    private final JekyllRules rules;
    private final JekyllDocuments documents;

    /** The documents of collections that were asked for: lists, archives, loops and addresses ask for the same. */
    private final Map<String, List<MarkdownFile>> collections = new HashMap<>();

    private final JekyllAddresses addresses = new JekyllAddresses(this);
    private final LazyValues variables = new LazyValues();
    private final LazyValues ofDocuments = new LazyValues();
    private final LazyValues ofHtml = new LazyValues();
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
        this.pages = new JekyllPages(files, this::scope);
        this.documents = new JekyllDocuments(files, rules);
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

    /** Its pages. */
    JekyllPages pages() {
        return pages;
    }

    /** A plain value that {@code defaults} in the configuration give a file. */
    Optional<String> inherited(String file, String key) {
        return rules.inherited(file).stream()
                .filter(field -> field.key().equals(key) && field.value() instanceof DataValue.Scalar)
                .map(field -> ((DataValue.Scalar) field.value()).value().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The pages that stand for the home page: the one at the site's root, and the one that is called “about”. */
    List<MarkdownFile> about() {
        return pages.home();
    }

    /** The documents of a collection, in the order of their names, those of its folders behind its own. */
    List<MarkdownFile> collection(String name) {
        List<MarkdownFile> known = collections.get(name);
        if (known == null) {
            known = read(name);
            collections.put(name, known);
        }
        return known;
    }

    private List<MarkdownFile> read(String name) {
        return documents.of(name).stream()
                // what no page shows fails nothing
                .flatMap(file -> (UNSHOWN.contains(name) ? files.unshown(file) : files.markdown(file)).stream())
                .map(documents::inCategories)
                .toList();
    }

    /**
     * Whether a page or a document may have been at a place. Of documents their names tell, so that none has to be read for
     * it: {@code talks/2024-05-01-tides}, {@code blog/2024/tides/}.
     */
    boolean isAddress(SitePath path) {
        String bare = path.value().replaceFirst("(?:/index)?[.]html?$", "");
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        Set<SitePath> ways = Stream.of(bare + ".html", bare + "/index.html", bare)
                .flatMap(way -> SitePath.of(way).stream())
                .collect(Collectors.toSet());
        return pages.all().stream()
                        .flatMap(page -> addresses.all(page).stream())
                        .anyMatch(ways::contains)
                || (collections().contains(bare)
                        && !files.list(rules.folder(bare)).isEmpty())
                || collections().stream()
                        .flatMap(name -> files.list(rules.folder(name)).stream())
                        .filter(JekyllPages::isMarkdown)
                        .map(name -> name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.')))
                        .anyMatch(stem -> stem.equals(last)
                                || stem.replaceFirst("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-", "")
                                        .equals(last));
    }

    /** A data file by its name without ending. */
    Optional<DataValue> data(String name) {
        String path = "_data/" + name;
        return files.firstData(path + ".yml", path + ".yaml", path + ".json", path + ".csv", path + ".tsv");
    }

    /** The files that texts have included so far. */
    Set<String> included() {
        return Set.copyOf(included);
    }

    /** The folder of a collection's documents. */
    String folder(String collection) {
        return rules.folder(collection);
    }

    /** A file's place as it would be if the folders of collections lay at the top. */
    String plain(String name) {
        return rules.plain(name);
    }

    /** What the text of a page may refer to. */
    DocumentScope scope(MarkdownFile page) {
        return scope(page, false);
    }

    /**
     * The same.
     *
     * @param listed whether the documents that the page goes through are listed elsewhere
     */
    DocumentScope scope(MarkdownFile page, boolean listed) {
        String permalink = page.value("permalink").orElse("/");
        String folder = permalink.substring(0, permalink.lastIndexOf('/') + 1);
        String fromRoot = folder.startsWith("/") ? folder.substring(1) : folder;
        boolean within = fromRoot.isEmpty() || SitePath.of(fromRoot).isPresent();
        return new DocumentScope(
                new Scope(page, listed),
                within ? fromRoot : "",
                JekyllDocuments.isHtml(page.name()) ? Dialect.HTML : Dialect.KRAMDOWN);
    }

    /** A tree as Liquid sees it. */
    static Object liquid(DataValue node) {
        if (node instanceof DataValue.Mapping mapping) {
            Map<String, Object> keys = new LinkedHashMap<>();
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
        fill(data, "_data");
        fill(variables, LiquidDocuments.Asking.MARKDOWN);
        fill(ofHtml, LiquidDocuments.Asking.HTML);
        fill(ofDocuments, LiquidDocuments.Asking.DOCUMENTS);
        return variables;
    }

    private void fill(LazyValues values, LiquidDocuments.Asking asking) {
        config.fields().forEach(field -> values.with(field.key(), () -> liquid(field.value())));
        values.with("url", () -> "").with("baseurl", () -> String.valueOf(RichText.SITE_ROOT));
        values.with("data", () -> data);
        LiquidDocuments listed = new LiquidDocuments(this, addresses);
        for (String collection : collections()) {
            values.with(collection, () -> listed.of(collection, asking));
        }
    }

    /** The collections that themes have, and those that the configuration names, as a list or with their settings. */
    Set<String> collections() {
        Set<String> names = new LinkedHashSet<>(
                List.of("publications", "talks", "teaching", "news", "portfolio", "projects", "posts"));
        names.addAll(namedCollections());
        return names;
    }

    /** The collections that the configuration names, in its order. */
    Set<String> namedCollections() {
        Set<String> names = new LinkedHashSet<>();
        DataValue named = config.get("collections").orElse(config);
        if (named instanceof DataValue.Mapping mapping && named != config) {
            mapping.fields().forEach(field -> names.add(field.key()));
        } else if (named instanceof DataValue.Sequence sequence) {
            sequence.items().stream()
                    .filter(DataValue.Scalar.class::isInstance)
                    .forEach(name -> names.add(((DataValue.Scalar) name).value().strip()));
        }
        names.removeIf(name -> !name.matches("[\\w-]{1,80}"));
        return names;
    }

    /**
     * The name of a file of data as Liquid may write it: without signs, with {@code _} for blanks, as Jekyll's
     * {@code DataReader#sanitize_filename} has it.
     */
    private static String dataKey(String name) {
        return name.replaceAll("[^\\w\\s-]+", "").strip().replaceAll("\\s+", "_");
    }

    /** Adds the data files of a folder, and its folders, by their names: {@code site.data.team.members}. */
    private void fill(LazyValues values, String folder) {
        for (String inner : dataFolders(folder)) {
            LazyValues nested = new LazyValues();
            fill(nested, inner);
            values.with(dataKey(inner.substring(inner.lastIndexOf('/') + 1)), () -> nested);
        }
        for (String name : dataNames(folder)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            values.withAny(
                    dataKey(file.substring(0, file.lastIndexOf('.'))),
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

    /** The variables and includes of a page. */
    private final class Scope implements LiquidScope {
        private final MarkdownFile page;
        private final boolean listed;

        Scope(MarkdownFile page, boolean listed) {
            this.page = page;
            this.listed = listed;
        }

        @Override
        public boolean isHtml() {
            return JekyllDocuments.isHtml(page.name());
        }

        @Override
        public boolean listsElsewhere() {
            return listed;
        }

        @Override
        public Map<String, Object> variables() {
            LazyValues pages = site();
            LazyValues all = isHtml() ? ofHtml : pages;
            String place = plain(page.name());
            boolean document = place.startsWith("_") && !place.startsWith("_pages/");
            LazyValues own = new LazyValues();
            own.with("site", () -> document ? ofDocuments : all).with("page", () -> liquid(page.front()));
            if (value("paginate")
                    .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                    .isPresent()) {
                own.with(
                        "paginator",
                        () -> Map.of(
                                "posts",
                                LiquidDocuments.first(
                                        all.get("posts"), value("paginate").orElse("1")),
                                "page",
                                1,
                                "total_pages",
                                1));
            }
            return own;
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            String own = page.name().substring(0, page.name().lastIndexOf('/') + 1);
            String place = relative ? own + name : "_includes/" + name;
            // a name may have what no address has, a colon for one
            boolean within = Stream.of(place.split("/")).noneMatch(part -> part.isEmpty() || part.startsWith(".."));
            return within
                    ? files.directory().first(place).flatMap(file -> {
                        included.add(file);
                        return files.part(file);
                    })
                    : Optional.empty();
        }

        /** {@code _posts/2024-05-01-kites.md}, {@code _pages/cv.md}, {@code files/cv.pdf}. */
        @Override
        public Optional<Target> page(String written) {
            String place = written.replaceFirst("^/+", "");
            boolean within = Stream.of(place.split("/")).noneMatch(part -> part.isEmpty() || part.startsWith(".."));
            Optional<String> file = within ? files.first(place) : Optional.empty();
            return file.flatMap(name -> JekyllDocuments.isDocument(name)
                    ? files.unshown(name)
                            .flatMap(found -> addresses.address(found).map(there -> new Target(there, "")))
                    : Optional.of(new Target("/" + name, "")));
        }
    }
}
