package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.read.visibility.FamilyRules;
import io.github.vitae.read.visibility.FilePatterns;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedDays;
import io.github.vitae.read.visibility.Visibility;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Jekyll does not publish: files whose names start with {@code _}, {@code .}, {@code #} or {@code ~} or end with
 * {@code ~}, those that {@code exclude} names, documents that {@code defaults} hide, files among posts whose names start
 * with no day (notes to oneself), and posts of a day ahead. Documents of
 * other collections are listed whatever their day is: https://jekyllrb.com/docs/collections/.
 */
final class JekyllRules implements FamilyRules {

    /** Folders whose names start with {@code _} that hold no documents of a collection. */
    static final Set<String> NO_COLLECTIONS = Set.of(
            "_pages", "_includes", "_layouts", "_data", "_sass", "_bibliography", "_plugins", "_drafts", "_site");

    /** The name of a post: {@code 2024-05-01-kites.md}. https://jekyllrb.com/docs/posts/#creating-posts */
    private static final Pattern POST = Pattern.compile("[0-9]{2,4}-([0-9]{1,2})-([0-9]{1,2})-.*[.][^.]+");

    /** What a name of a post in this folder's place is judged by: files of other kinds are pictures and the like. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*[.](?:md|markdown|mkdn?|mkdown|html?|txt|textile|adoc|org)");

    private static final String POSTS = "_posts";

    private final List<String> exclude;
    private final List<String> include;
    private final List<Default> defaults;
    private final DataValue.Mapping config;

    /** The folder that holds those of the collections, ended by {@code /}; empty for the top. */
    private final String holder;

    /** Values that hold for documents of a folder and of a type. */
    private record Default(String path, String type, List<DataValue.Field> values) {}

    /**
     * @param config the site's configuration
     */
    JekyllRules(DataValue.Mapping config) {
        this.config = config;
        this.holder = SitePath.of(text(config, "collections_dir"))
                .map(path -> path.value() + "/")
                .orElse("");
        this.exclude = texts(config, "exclude");
        this.include = texts(config, "include");
        this.defaults = defaults(config);
    }

    /** The texts of a list; of one that is written as a text, parted by commas, as the first Jekylls read it, each. */
    private static List<String> texts(DataValue.Mapping mapping, String key) {
        List<String> texts = new ArrayList<>();
        mapping.get(key).ifPresent(node -> {
            List<? extends DataValue> items =
                    node instanceof DataValue.Sequence sequence ? sequence.items() : List.of(node);
            for (DataValue item : items) {
                if (item instanceof DataValue.Scalar scalar) {
                    String[] parts = item == node ? scalar.value().split(",", -1) : new String[] {scalar.value()};
                    for (String part : parts) {
                        texts.add(part.strip().replaceFirst("^(?:\\./|/)+", ""));
                    }
                }
            }
        });
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static List<Default> defaults(DataValue.Mapping config) {
        List<Default> defaults = new ArrayList<>();
        if (config.get("defaults").orElse(null) instanceof DataValue.Sequence sets) {
            for (DataValue set : sets.items()) {
                if (set instanceof DataValue.Mapping mapping
                        && mapping.get("values").orElse(null) instanceof DataValue.Mapping values) {
                    DataValue scope = mapping.get("scope").orElse(values);
                    defaults.add(new Default(text(scope, "path"), text(scope, "type"), values.fields()));
                }
            }
        }
        // what is said of a narrower scope counts more
        defaults.sort(Comparator.comparing((Default set) -> set.path.length())
                .thenComparing(set -> !set.type.isEmpty())
                .reversed());
        return defaults;
    }

    private static String text(DataValue node, String key) {
        return node instanceof DataValue.Mapping mapping
                        && mapping.get(key).orElse(null) instanceof DataValue.Scalar scalar
                ? scalar.value().strip().replaceFirst("^(?:\\./|/)+", "")
                : "";
    }

    /**
     * The folder of a collection's documents: {@code _talks}, or {@code work/_talks} where {@code collections_dir} is {@code work}
     * (<a href="https://jekyllrb.com/docs/collections/#setup">Jekyll's documentation</a>).
     */
    String folder(String collection) {
        return holder + "_" + collection;
    }

    /** A file's place as it would be if the collections' folders lay at the top. */
    String plain(String file) {
        return !holder.isEmpty() && file.startsWith(holder + "_") ? file.substring(holder.length()) : file;
    }

    @Override
    public Optional<Hidden> unread(String name) {
        String file = plain(name);
        String[] parts = file.split("/");
        if (parts[0].startsWith("_config.")) {
            return Optional.empty();
        }
        int last = parts.length - 1;
        for (int i = 0; i < Math.max(1, last); i++) {
            if (parts[i].equals("_drafts") || (i == 0 && parts[0].equals("_site"))) {
                return Optional.of(notRead("is in " + parts[i] + ", which Jekyll does not publish"));
            }
        }
        if (inPosts(file) && DOCUMENT.matcher(file).matches() && !isPost(parts[last])) {
            return Optional.of(Hidden.surely(
                    "",
                    Code.NOT_READ,
                    "is among the posts, and Jekyll takes only those for one whose names start with a day",
                    "to publish it, put the day before its name, as in 2024-05-01-" + parts[last]));
        }
        if (include.stream().anyMatch(pattern -> names(pattern, name))) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean special = part.startsWith(".") || part.startsWith("#") || part.startsWith("~");
            // a folder of the site's own may start so: _pages, _news
            if (special
                    || (part.startsWith("_") && (i > 0 || parts.length == 1) && !part.equals(POSTS))
                    || part.endsWith("~")) {
                return Optional.of(notRead("has a name that Jekyll does not read"));
            }
        }
        return exclude.stream().anyMatch(pattern -> names(pattern, name))
                ? Optional.of(notRead("is among those that ‘exclude’ in the configuration names"))
                : Optional.empty();
    }

    /** Whether a file lies in a folder of posts: {@code _posts/2024}, or that of a category, {@code blog/_posts}. */
    static boolean inPosts(String file) {
        return file.startsWith(POSTS + "/") || file.contains("/" + POSTS + "/");
    }

    /** Whether a name starts with a day of a calendar, {@code 2020-13-45-a.md} does not. */
    private static boolean isPost(String name) {
        Matcher day = POST.matcher(name);
        return day.matches() && within(day.group(1), 12) && within(day.group(2), 31);
    }

    private static boolean within(String number, int most) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    /** {@code exclude: [private, "*.bak", notes/]}: a pattern, what a place starts with, or a file's name. */
    private static boolean names(String pattern, String file) {
        return file.startsWith(pattern)
                || FilePatterns.glob(pattern, file, false)
                || (!pattern.contains("/")
                        && FilePatterns.glob(pattern, file.substring(file.lastIndexOf('/') + 1), false));
    }

    private static Hidden notRead(String because) {
        return Hidden.surely("", Code.NOT_READ, because, "give it another name or place to publish it");
    }

    @Override
    public boolean needsFrontMatter(String name) {
        String file = plain(name);
        int slash = file.indexOf('/');
        return inPosts(file)
                || (file.startsWith("_") && slash > 0 && !NO_COLLECTIONS.contains(file.substring(0, slash)));
    }

    @Override
    public List<DataValue.Field> inherited(String file) {
        String type = type(plain(file));
        Map<String, DataValue.Field> fields = new LinkedHashMap<>();
        for (Default set : defaults) {
            boolean here = set.path.isEmpty()
                    || file.equals(set.path)
                    || file.startsWith(set.path.endsWith("/") ? set.path : set.path + "/")
                    || (set.path.contains("*") && FilePatterns.glob(set.path + "**", file, false));
            if (here && (set.type.isEmpty() || set.type.equals(type))) {
                set.values.forEach(field -> fields.putIfAbsent(VisibilityWords.bare(field.key()), field));
            }
        }
        collection(type)
                .ifPresent(own -> own.written().stream()
                        .filter(field -> Visibility.isFlag(field.key())
                                || VisibilityWords.bare(field.key()).equals("private"))
                        .forEach(field -> fields.putIfAbsent(VisibilityWords.bare(field.key()), field)));
        return List.copyOf(fields.values());
    }

    /** What the configuration says of a collection: {@code collections: {notes: {output: true}}}. */
    private Optional<DataValue.Mapping> collection(String type) {
        return config.get("collections").orElse(null) instanceof DataValue.Mapping collections
                        && collections.get(type).orElse(null) instanceof DataValue.Mapping own
                ? Optional.of(own)
                : Optional.empty();
    }

    private static String type(String file) {
        if (inPosts(file)) {
            return "posts";
        }
        int slash = file.indexOf('/');
        return file.startsWith("_") && slash > 0 && !file.startsWith("_pages/") ? file.substring(1, slash) : "pages";
    }

    @Override
    public Optional<Hidden> notDue(String file, List<DataValue.Field> fields, PublishedDays days) {
        String type = type(plain(file));
        boolean posts = type.equals("posts");
        boolean asked = collection(type)
                .filter(own -> says(own, "future", VisibilityWords.Truth.NO))
                .isPresent();
        if ((!posts && !asked) || (!asked && says(config, "future", VisibilityWords.Truth.YES))) {
            return Optional.empty();
        }
        Optional<DataValue.Field> date = fields.stream()
                .filter(field -> VisibilityWords.bare(field.key()).equals("date"))
                .findFirst();
        String name = file.substring(file.lastIndexOf('/') + 1);
        String written = date.map(DataValue.Field::value)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value())
                .filter(value -> !value.isBlank())
                .orElse(name.length() > 10 ? name.substring(0, 10) : "");
        return PublishedDays.of(written)
                .flatMap(day -> days.ahead(date.map(DataValue.Field::key).orElse("date"), day));
    }

    private static boolean says(DataValue.Mapping mapping, String key, VisibilityWords.Truth truth) {
        return mapping.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .filter(value -> VisibilityWords.truth(((DataValue.Scalar) value).value()) == truth)
                .isPresent();
    }

    @Override
    public List<String> from() {
        return List.of("publishfrom");
    }

    @Override
    public List<String> until() {
        return List.of("publishuntil");
    }
}
