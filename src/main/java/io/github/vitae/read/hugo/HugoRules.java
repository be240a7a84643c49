package io.github.vitae.read.hugo;

import io.github.vitae.problem.Code;
import io.github.vitae.read.visibility.FamilyRules;
import io.github.vitae.read.visibility.FilePatterns;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedDays;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What Hugo does not publish: files whose names start with {@code .} or {@code #} or end with {@code ~}, those that
 * {@code ignoreFiles} names, pages that a {@code cascade} hides, and pages that are not due or have expired. What
 * {@code buildFuture} and {@code buildExpired} say in the configuration holds; {@code buildDrafts} does not, since it is what
 * people switch on to see drafts themselves.
 */
final class HugoRules implements FamilyRules {

    private static final String DEFAULT = ":default";
    private static final List<String> PUBLISH = List.of("publishdate", "pubdate", "published", "date");
    private static final List<String> EXPIRE = List.of("expirydate", "unpublishdate");

    /** Those of the keys of dates that may hold something else. */
    private static final List<String> VAGUE = List.of("date", "published");

    /** What marks a section with all that is in it. */
    private static final List<String> OF_SECTION = List.of("draft", "drafts", "private", "hidden", "unlisted");

    private final DataValue.Mapping config;
    private final String root;

    /** The parts of the place of a section's own page, content/post/_index.md, that is in no other. */
    private final int nested;

    private final BiFunction<String, String, List<DataValue.Mapping>> fronts;
    private final List<String> ignored;
    private final List<String> publish;
    private final List<String> expire;

    /**
     * @param config the site's configuration
     * @param root the folder that its pages lie in: {@code content}
     * @param fronts what the front matter of a file of the site, the first, says of another, hidden or not; nothing if there is no such
     *     file, and two if one is a translation
     */
    HugoRules(DataValue.Mapping config, String root, BiFunction<String, String, List<DataValue.Mapping>> fronts) {
        this.config = config;
        this.root = root;
        this.nested = root.split("/").length + 2;
        this.fronts = fronts;
        this.ignored = texts(value(config, "ignorefiles"));
        Optional<DataValue> dates = value(config, "frontmatter");
        this.publish = keys(dates, "publishdate", PUBLISH);
        this.expire = keys(dates, "expirydate", EXPIRE);
    }

    private static Optional<DataValue> value(DataValue node, String bare) {
        return node instanceof DataValue.Mapping mapping
                ? mapping.fields().stream()
                        .filter(field -> VisibilityWords.bare(field.key()).equals(bare))
                        .map(DataValue.Field::value)
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> texts(Optional<DataValue> node) {
        List<? extends DataValue> items = node.isEmpty()
                ? List.of()
                : node.get() instanceof DataValue.Sequence sequence ? sequence.items() : List.of(node.get());
        return items.stream()
                .filter(DataValue.Scalar.class::isInstance)
                .map(item -> ((DataValue.Scalar) item).value().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The keys that a date is taken from, the first of them that is there. */
    private static List<String> keys(Optional<DataValue> dates, String name, List<String> usual) {
        List<String> keys = new ArrayList<>();
        for (String key : texts(dates.flatMap(node -> value(node, name)))) {
            if (key.equalsIgnoreCase(DEFAULT)) {
                keys.addAll(usual);
            } else {
                keys.add(key.startsWith(":") ? key.toLowerCase(Locale.ROOT) : VisibilityWords.bare(key));
            }
        }
        return keys.isEmpty() ? usual : keys;
    }

    @Override
    public Optional<Hidden> unread(String file) {
        for (String part : file.split("/")) {
            if (part.startsWith(".") || part.startsWith("#") || part.endsWith("~")) {
                return Optional.of(notRead("has a name that Hugo does not read"));
            }
        }
        // an expression that cannot be read hides nothing in Hugo, which stops there
        return ignored.stream()
                        .anyMatch(pattern ->
                                FilePatterns.found(pattern, "/" + file).orElse(false))
                ? Optional.of(notRead("is among those that ‘ignoreFiles’ in the configuration names"))
                : Optional.empty();
    }

    private static Hidden notRead(String because) {
        return Hidden.surely("", Code.NOT_READ, because, "give it another name or place to publish it");
    }

    @Override
    public boolean needsRendering(String file) {
        // the theme shows people on other pages than their own
        return !file.contains("/authors/");
    }

    /**
     * The keys of a page, without {@code headless} where it is a part of another page: Academic's own widgets have it, as what is shown
     * of them is shown there.
     */
    @Override
    public List<DataValue.Field> marks(String file, List<DataValue.Field> fields) {
        boolean widget = !file.matches("(?:.*/)?_?index\\.[a-z.]+")
                && fields.stream()
                        .anyMatch(field -> field.key().equals("widget")
                                && field.value() instanceof DataValue.Scalar type
                                && !type.value().isBlank());
        return widget
                ? fields.stream()
                        .filter(field -> !VisibilityWords.bare(field.key()).equals("headless"))
                        .toList()
                : fields;
    }

    @Override
    public List<DataValue.Field> inherited(String file) {
        Map<String, DataValue.Field> fields = new LinkedHashMap<>();
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            String section = file.substring(0, slash) + "/_index.md";
            if (!section.equals(file)) {
                boolean inner = section.split("/").length > nested;
                fronts.apply(section, file).forEach(keys -> {
                    cascade(keys, file, fields);
                    if (inner) {
                        drafts(keys, fields);
                    }
                });
            }
        }
        cascade(config, file, fields);
        return List.copyOf(fields.values());
    }

    /**
     * Adds what a section within another says of itself: Hugo shows its pages on lists above all the same, and who marks
     * the folder hardly wants that.
     */
    private static void drafts(DataValue.Mapping keys, Map<String, DataValue.Field> fields) {
        keys.written().stream()
                .filter(field -> OF_SECTION.contains(VisibilityWords.bare(field.key())))
                .forEach(field -> fields.putIfAbsent(VisibilityWords.bare(field.key()), field));
    }

    private void cascade(DataValue.Mapping keys, String file, Map<String, DataValue.Field> fields) {
        Optional<DataValue> cascade = value(keys, "cascade");
        List<? extends DataValue> sets = cascade.isEmpty()
                ? List.of()
                : cascade.get() instanceof DataValue.Sequence sequence ? sequence.items() : List.of(cascade.get());
        for (DataValue set : sets) {
            if (set instanceof DataValue.Mapping values && isMeant(value(values, "target"), file)) {
                values.fields().forEach(field -> fields.putIfAbsent(VisibilityWords.bare(field.key()), field));
            }
        }
    }

    /** Whether a cascade is for a file; what it says of languages and environments is taken to fit. */
    private boolean isMeant(Optional<DataValue> target, String file) {
        if (target.isEmpty()) {
            return true;
        }
        List<String> paths = texts(target.flatMap(node -> value(node, "path")));
        List<String> kinds = texts(target.flatMap(node -> value(node, "kind")));
        String page = (file.startsWith(root + "/") ? file.substring(root.length()) : file)
                .replaceFirst("(?:/_?index)?\\.[a-z]+$", "");
        boolean section = file.endsWith("/_index.md");
        return (paths.isEmpty() || paths.stream().anyMatch(path -> FilePatterns.glob(path, page, true)))
                && (kinds.isEmpty()
                        || kinds.stream().anyMatch(kind -> section != FilePatterns.glob(kind, "page", true)));
    }

    @Override
    public Optional<Hidden> notDue(String file, List<DataValue.Field> fields, PublishedDays days) {
        Optional<Hidden> ahead = says("buildfuture")
                ? Optional.empty()
                : dated(publish, file, fields, (key, day) -> days.ahead(key, day));
        return ahead.isPresent() || says("buildexpired")
                ? ahead
                : dated(expire, file, fields, (key, day) -> days.passed(key, day, false));
    }

    private boolean says(String bare) {
        return value(config, bare)
                .filter(DataValue.Scalar.class::isInstance)
                .filter(value -> VisibilityWords.truth(((DataValue.Scalar) value).value()) == VisibilityWords.Truth.YES)
                .isPresent();
    }

    /** What a date says of a page. */
    private interface Comparison {
        Optional<Hidden> of(String key, PublishedDays.Days day);
    }

    private static Optional<Hidden> dated(
            List<String> keys, String file, List<DataValue.Field> fields, Comparison comparison) {
        for (String key : keys) {
            if (key.equals(":filename")) {
                String[] parts = file.replaceFirst("/index\\.[a-z]+$", "").split("/");
                Optional<PublishedDays.Days> day = DataDates.ofFileName(parts[parts.length - 1])
                        .flatMap(date -> PublishedDays.of(date.start().iso()));
                if (day.isPresent()) {
                    return comparison.of("date", day.get());
                }
            }
            Optional<DataValue.Field> field =
                    fields.stream().filter(candidate -> isMeant(candidate, key)).findFirst();
            Optional<PublishedDays.Days> day =
                    field.flatMap(found -> PublishedDays.of(((DataValue.Scalar) found.value()).value()));
            if (day.isPresent()) {
                return comparison.of(field.get().key(), day.get());
            }
            if (field.isPresent() && !VAGUE.contains(key)) {
                return Optional.of(PublishedDays.unreadable(field.get().key()));
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(DataValue.Field field, String key) {
        return field.value() instanceof DataValue.Scalar scalar
                && !scalar.value().isBlank()
                && !PublishedDays.isNone(scalar.value())
                && VisibilityWords.oneOf(field.key(), List.of(key)).isPresent()
                && (VisibilityWords.bare(field.key()).equals(key) || !isKnown(VisibilityWords.bare(field.key())));
    }

    /** Whether a key of its own says something of days: {@code publishDate} is no slip for {@code unpublishDate}. */
    private static boolean isKnown(String bare) {
        return PUBLISH.contains(bare) || EXPIRE.contains(bare);
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
