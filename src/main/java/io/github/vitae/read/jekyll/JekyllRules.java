package io.github.vitae.read.jekyll;

import io.github.vitae.problem.Code;
import io.github.vitae.read.visibility.FamilyRules;
import io.github.vitae.read.visibility.FilePatterns;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedDays;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Jekyll does not publish: files whose names start with {@code _}, {@code .}, {@code #} or {@code ~} or end with
 * {@code ~}, those that {@code exclude} names, documents that {@code defaults} hide, and posts of a day ahead. Documents of
 * other collections are listed whatever their day is: https://jekyllrb.com/docs/collections/.
 */
final class JekyllRules implements FamilyRules {

    /** Folders whose names start with {@code _} that hold no documents of a collection. */
    static final Set<String> NO_COLLECTIONS = Set.of(
            "_pages", "_includes", "_layouts", "_data", "_sass", "_bibliography", "_plugins", "_drafts", "_site");

    private final List<String> exclude;
    private final List<String> include;
    private final List<Default> defaults;
    private final DataValue.Mapping config;

    /** Values that hold for documents of a folder and of a type. */
    private record Default(String path, String type, List<DataValue.Field> values) {}

    /**
     * @param config the site's configuration
     */
    JekyllRules(DataValue.Mapping config) {
        this.config = config;
        this.exclude = texts(config, "exclude");
        this.include = texts(config, "include");
        this.defaults = defaults(config);
    }

    private static List<String> texts(DataValue.Mapping mapping, String key) {
        List<String> texts = new ArrayList<>();
        mapping.get(key).ifPresent(node -> {
            List<? extends DataValue> items =
                    node instanceof DataValue.Sequence sequence ? sequence.items() : List.of(node);
            for (DataValue item : items) {
                if (item instanceof DataValue.Scalar scalar && !scalar.value().isBlank()) {
                    texts.add(scalar.value().strip().replaceFirst("^(?:\\./|/)+", ""));
                }
            }
        });
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

    @Override
    public Optional<Hidden> unread(String file) {
        String[] parts = file.split("/");
        if (parts[0].startsWith("_config.")) {
            return Optional.empty();
        }
        if (parts[0].equals("_drafts") || parts[0].equals("_site")) {
            return Optional.of(notRead("is in " + parts[0] + ", which Jekyll does not publish"));
        }
        if (include.stream().anyMatch(pattern -> names(pattern, file))) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean special = part.startsWith(".") || part.startsWith("#") || part.startsWith("~");
            // a folder of the site's own may start so: _pages, _news
            if (special || (part.startsWith("_") && (i > 0 || parts.length == 1)) || part.endsWith("~")) {
                return Optional.of(notRead("has a name that Jekyll does not read"));
            }
        }
        return exclude.stream().anyMatch(pattern -> names(pattern, file))
                ? Optional.of(notRead("is among those that ‘exclude’ in the configuration names"))
                : Optional.empty();
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
    public boolean needsFrontMatter(String file) {
        int slash = file.indexOf('/');
        return file.startsWith("_") && slash > 0 && !NO_COLLECTIONS.contains(file.substring(0, slash));
    }

    @Override
    public List<DataValue.Field> inherited(String file) {
        String type = type(file);
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
        return List.copyOf(fields.values());
    }

    private static String type(String file) {
        int slash = file.indexOf('/');
        return file.startsWith("_") && slash > 0 && !file.startsWith("_pages/") ? file.substring(1, slash) : "pages";
    }

    @Override
    public Optional<Hidden> notDue(String file, List<DataValue.Field> fields, PublishedDays days) {
        String type = type(file);
        boolean posts = type.equals("posts");
        boolean asked = config.get("collections").orElse(null) instanceof DataValue.Mapping collections
                && collections.get(type).orElse(null) instanceof DataValue.Mapping own
                && says(own, "future", VisibilityWords.Truth.NO);
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
