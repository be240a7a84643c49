package io.github.vitae.read.visibility;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is published of an entry: the fields that {@code published-fields.properties} lists for its format, and those that
 * the pom names in {@code publishFields}. Readers get to see nothing else of it, so pages, downloads and what is imported
 * tell the same.
 */
public final class PublishedFields {

    private static final int MOST_NAMED = 40;
    private static final int LONGEST_NAME = 60;

    private static final Properties TABLE = table();
    private static final Map<String, String> CITED = names("bibtex.cited");
    private static final Map<String, String> BIBTEX = names("bibtex.cited", "bibtex.homepage", "bibtex.read");
    private static final Map<String, String> PRIVATE_BIBTEX = names("bibtex.private");
    private static final Map<String, String> CSL = names("csl");
    /** Keys that no author writes for themselves. */
    private static final Set<String> FOR_PROGRAMS = Set.of("$schema", "meta");

    private static final Map<String, String> PAGE = names("page");

    private final Set<String> allowed;
    private final Predicate<String> isThere;
    private final Problems problems;
    private final Set<String> left = new TreeSet<>();
    private Optional<Location> first = Optional.empty();

    /**
     * @param publishing names what the pom lets out
     * @param isThere whether a file lies at a place in the profile: {@code /files/x.pdf}
     * @param problems takes what is left out
     */
    public PublishedFields(Publishing publishing, Predicate<String> isThere, Problems problems) {
        Set<String> fields = new TreeSet<>();
        publishing.fields().forEach(name -> fields.add(folded(name)));
        this.allowed = fields;
        this.isThere = isThere;
        this.problems = problems;
    }

    private PublishedFields(Set<String> allowed, Predicate<String> isThere, Problems problems) {
        this.allowed = allowed;
        this.isThere = isThere;
        this.problems = problems;
    }

    /** What decides the same and tells nothing. */
    public PublishedFields untold() {
        return new PublishedFields(allowed, isThere, new Problems());
    }

    /** A name as it is compared: {@code Local-Url}, {@code local_url} and {@code localurl} are one. */
    public static String folded(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "")
                .replace(" ", "");
    }

    /** The words of lists of the table, as they are compared. */
    public static Set<String> words(String... lists) {
        return Set.copyOf(names(lists).keySet());
    }

    /** The name under which a field of BibTeX is published; nothing if it is not. */
    public Optional<String> bibtex(String written) {
        return Optional.ofNullable(BIBTEX.get(folded(written)))
                .or(() -> Optional.of(written).filter(name -> allowed.contains(folded(name))));
    }

    /** Whether a field of BibTeX stands in what readers download. */
    public boolean isCited(String name) {
        return CITED.containsKey(folded(name)) || (allowed.contains(folded(name)) && !BIBTEX.containsKey(folded(name)));
    }

    /** The name of a field of BibTeX that one which means nothing is most likely to be. */
    public static Optional<String> meantInBibtex(String written) {
        return PRIVATE_BIBTEX.containsKey(folded(written))
                ? Optional.empty()
                : NearMiss.meant(written, Set.copyOf(BIBTEX.values()));
    }

    /** An item of CSL JSON as far as it is published. */
    public DataValue.Mapping csl(DataValue.Mapping item) {
        return only(item, CSL);
    }

    /** The front matter of a publication's page as far as it is published; its other keys are for other programs. */
    public DataValue.Mapping page(DataValue.Mapping front) {
        DataValue.Mapping published = only(front, PAGE);
        left.clear();
        first = Optional.empty();
        return published;
    }

    /** A résumé as far as it is published. */
    public DataValue.Mapping resume(DataValue.Mapping resume) {
        DataValue.Mapping published = below("resume", resume);
        tell();
        return published;
    }

    private DataValue.Mapping below(String place, DataValue.Mapping mapping) {
        DataValue.Mapping kept = only(mapping, names(place));
        List<DataValue.Field> fields = new ArrayList<>();
        kept.fields()
                .forEach(field -> fields.add(new DataValue.Field(
                        field.key(), field.keyLocation(), below(place + "." + field.key(), field.value()))));
        return new DataValue.Mapping(fields, kept.location());
    }

    private DataValue below(String place, DataValue node) {
        if (node instanceof DataValue.Sequence list) {
            List<DataValue> items = new ArrayList<>();
            list.items().forEach(item -> items.add(below(place, item)));
            return new DataValue.Sequence(items, list.location());
        }
        return node instanceof DataValue.Mapping mapping && TABLE.containsKey(place) ? below(place, mapping) : node;
    }

    private DataValue.Mapping only(DataValue.Mapping mapping, Map<String, String> names) {
        Map<String, DataValue.Field> kept = new LinkedHashMap<>();
        for (DataValue.Field field : mapping.fields()) {
            Optional<String> name = published(names, field.key());
            if (name.isEmpty() && !FOR_PROGRAMS.contains(field.key())) {
                leave(field.key(), field.keyLocation());
            } else if (name.isPresent()) {
                Optional<DataValue> value = cleaned(name.get(), field.value());
                value.ifPresent(node ->
                        kept.putIfAbsent(name.get(), new DataValue.Field(name.get(), field.keyLocation(), node)));
            }
        }
        return new DataValue.Mapping(List.copyOf(kept.values()), mapping.location());
    }

    /** A value, those within it too, without places on a computer. */
    private Optional<DataValue> cleaned(String name, DataValue node) {
        if (node instanceof DataValue.Scalar scalar) {
            return value(name, scalar).map(DataValue.class::cast);
        }
        if (node instanceof DataValue.Sequence list) {
            List<DataValue> items = new ArrayList<>();
            list.items().forEach(item -> cleaned(name, item).ifPresent(items::add));
            return Optional.of(new DataValue.Sequence(items, list.location()));
        }
        List<DataValue.Field> fields = new ArrayList<>();
        for (DataValue.Field field : ((DataValue.Mapping) node).fields()) {
            cleaned(field.key(), field.value())
                    .ifPresent(value -> fields.add(new DataValue.Field(field.key(), field.keyLocation(), value)));
        }
        return Optional.of(new DataValue.Mapping(fields, node.location()));
    }

    private Optional<String> published(Map<String, String> names, String written) {
        String folded = folded(written);
        return Optional.ofNullable(names.get(folded))
                .or(() -> Optional.of(folded).filter(allowed::contains));
    }

    /** What of a value is published: nothing if it names a place on somebody's computer, which is told. */
    public Optional<DataValue.Scalar> value(String name, DataValue.Scalar value) {
        String written = value.value();
        String shown = LocalPlaces.without(written, isThere);
        if (!shown.equals(written)) {
            withhold(value);
            problems.add(
                    Code.DROPPED_HTML,
                    value.location(),
                    "‘" + name + "’ names a place on a computer, or in a program there, or an address with a password"
                            + " in it; that is not published",
                    "write an http(s) address, or the name of a file in this directory");
        }
        return shown.isBlank() && !written.isBlank() ? Optional.empty() : Optional.of(value.as(shown));
    }

    /** Remembers a field that is not published. */
    public void leave(String name, Location location) {
        left.add(name);
        problems.withhold(location.file(), location.line(), location.line());
        first = first.filter(known -> known.compareTo(location) <= 0).or(() -> Optional.of(location));
    }

    /** Keeps a value from being quoted. */
    public void withhold(DataValue.Scalar value) {
        Location end = value.locate(value.value().length(), 0);
        problems.withhold(
                end.file(), value.location().line(), Math.max(value.location().line(), end.line()));
    }

    /** Tells once, for all entries of a file, which fields are not published. */
    public void tell() {
        if (first.isPresent()) {
            problems.add(
                    Code.PRIVATE_FIELD,
                    first.get(),
                    "these fields of the file's entries are not published: " + named(),
                    "<publishFields> in the pom lets a field out");
        }
        left.clear();
        first = Optional.empty();
    }

    private String named() {
        List<String> named = left.stream()
                .limit(MOST_NAMED)
                .map(name -> "‘" + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "’")
                .toList();
        int more = left.size() - named.size();
        return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    private static Map<String, String> names(String... lists) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String list : lists) {
            for (String name : TABLE.getProperty(list, "").split("\\s+")) {
                names.put(folded(name), name);
            }
        }
        return names;
    }

    private static Properties table() {
        Properties table = new Properties();
        try (InputStream in = PublishedFields.class.getResourceAsStream("published-fields.properties")) {
            if (in == null) {
                throw new IllegalStateException("published-fields.properties is missing from the plugin");
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
