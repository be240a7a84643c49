package io.github.vitae.read.visibility;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether readers may see something, and why not: the one place that decides. {@link SourceFiles} asks it wherever a
 * file is opened, so that no reader of a layout can forget it: a hidden document is not there, and data come without their
 * hidden entries.
 */
public final class Visibility {

    /** Keys that hold what a document says of itself, so that a flag among them is the document's. */
    private static final Set<String> OF_THE_WHOLE = Set.of("params", "extra", "vitae", "meta", "custom");

    /** Keys of configurations and front matter that hold settings, not entries: flags among them concern other files. */
    private static final Set<String> SETTINGS = Set.of("cascade", "build", "defaults", "collections", "frontmatter");

    /** Beyond that many names of fields, each is looked at anew. */
    private static final int MOST_NAMES = 2000;

    private final PublishedDays days;
    private final boolean drafts;
    private final Problems problems;
    private final Map<String, Boolean> hidingNames = new HashMap<>();
    private FamilyRules rules = FamilyRules.NONE;

    /** A reason, and the key that gives it. */
    private record Found(Hidden hidden, Location at) {}

    /**
     * @param days the day of the build
     * @param drafts whether drafts are shown, to the author: what is hidden for another reason is hidden all the same
     * @param problems takes what is hidden, each once, drafts that are shown among it
     */
    public Visibility(PublishedDays days, boolean drafts, Problems problems) {
        this.days = days;
        this.drafts = drafts;
        this.problems = problems;
    }

    /** From here on the rules of a family hold. */
    public void obey(FamilyRules family) {
        rules = family;
        hidingNames.clear();
    }

    /**
     * Whether the fields of an entry in a bibliography keep it from readers: {@code draft}, {@code hidden},
     * {@code published = {no}} and all other words of {@link VisibilityWords}, or the days of {@code publishFrom} and
     * {@code publishUntil}. A field such as {@code published} that holds
     * something else than a yes or no is content there.
     *
     * @param fields names of fields, in any case, with their texts; one name may be there twice
     * @return why it is hidden; nothing if it may be shown
     */
    public Optional<Hidden> entry(Collection<Map.Entry<String, String>> fields) {
        if (fields.stream().noneMatch(field -> mayHide(field.getKey()))) {
            return Optional.empty();
        }
        List<Map.Entry<String, String>> sorted = fields.stream()
                .filter(field -> mayHide(field.getKey()))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .toList();
        return sorted.stream()
                .flatMap(field -> VisibilityWords.hides(field.getKey(), field.getValue(), false).stream())
                .filter(hidden -> !isShown(hidden))
                .findFirst()
                .or(() -> sorted.stream()
                        .filter(field -> !field.getValue().isBlank())
                        .flatMap(field -> dated(field.getKey(), field.getValue()).stream())
                        .findFirst());
    }

    /** Whether a field of this name can hide what it belongs to, with whatever text; asked for each field of thousands of entries. */
    private boolean mayHide(String name) {
        Boolean known = hidingNames.get(name);
        if (known == null) {
            known = VisibilityWords.mayHide(name)
                    || BuildOptions.isName(name)
                    || VisibilityWords.oneOf(name, rules.from()).isPresent()
                    || VisibilityWords.oneOf(name, rules.until()).isPresent();
            if (hidingNames.size() < MOST_NAMES) {
                hidingNames.put(name, known);
            }
        }
        return known;
    }

    /** Whether a field holds a text with which its name hides nothing: most of all fields do. */
    private boolean isContent(DataValue.Field field) {
        // without a value, what hides may stand in the key
        return field.value() instanceof DataValue.Scalar scalar && !scalar.isNull() && !mayHide(field.key());
    }

    /** Whether a field is one that says whether an entry is shown, and nothing else. */
    public static boolean isFlag(String name) {
        return VisibilityWords.isFlag(name);
    }

    /** Whether the family leaves a file of this name out of its sites. */
    public boolean leavesOut(String file) {
        return rules.unread(file).isPresent();
    }

    /**
     * Whether the family reads a file; one that it does not is told.
     *
     * @param names all its names: a translation has that of what it translates, too, and is left out by either
     */
    public boolean reads(List<String> names, String shown) {
        Optional<Hidden> unread =
                names.stream().flatMap(name -> rules.unread(name).stream()).findFirst();
        unread.ifPresent(why -> problems.add(why.told(Location.ofFile(shown), "this file")));
        return unread.isEmpty();
    }

    /**
     * The front matter of a document as readers may see it.
     *
     * @param names its places in the directory: a translation has that of what it translates, too, and is hidden by what is said of either
     * @param shown its name as problems show it
     * @param front its front matter, or what looks like that where it cannot be read
     * @param lacking whether there is none
     * @return nothing if the document is hidden, which is told
     */
    public Optional<DataValue.Mapping> document(
            List<String> names, String shown, DataValue.Mapping front, boolean lacking) {
        if (lacking && names.stream().anyMatch(rules::needsFrontMatter)) {
            Hidden none = Hidden.surely(
                    "",
                    Code.NOT_READ,
                    "has no front matter, so that Jekyll takes it for no document",
                    "write two lines --- at its top to publish it");
            problems.add(none.told(Location.ofFile(shown), "this file"));
            return Optional.empty();
        }
        Optional<Found> found = names.stream()
                .flatMap(name -> found(name, shown, front).stream())
                .findFirst();
        if (found.isPresent()) {
            problems.withhold(shown, 1, Integer.MAX_VALUE);
            Location at = found.get().at();
            boolean own = at.file().equals(shown);
            problems.add(found.get()
                    .hidden()
                    .told(own ? at : Location.ofFile(shown), own ? "this page" : "by " + at + ", this page"));
            return Optional.empty();
        }
        return Optional.of(pruned(front, true));
    }

    /** What hides a document of a name. */
    private Optional<Found> found(String name, String shown, DataValue.Mapping front) {
        List<DataValue.Field> fields = withInherited(front, rules.inherited(name));
        return flagged(rules.marks(name, fields), rules.needsRendering(name))
                .or(() -> dated(fields))
                .or(() -> rules.notDue(name, fields, days).map(hidden -> new Found(hidden, at(hidden, fields, shown))));
    }

    /** The tree of a data file without what is hidden in it; nothing if all of it is. */
    public Optional<DataValue> data(DataValue tree, String shown) {
        if (tree instanceof DataValue.Mapping mapping) {
            Optional<Found> found = hidden(mapping.written());
            if (found.isPresent()) {
                problems.withhold(shown, 1, Integer.MAX_VALUE);
                problems.add(found.get().hidden().told(found.get().at(), "this file"));
                return Optional.empty();
            }
        }
        return Optional.of(shown(tree));
    }

    /** Whether one of some keys hides what it belongs to. */
    public boolean isMarked(DataValue.Mapping fields) {
        return hidden(fields.written()).isPresent();
    }

    /** The keys of a configuration without what is hidden below them; those of its own concern other files. */
    public DataValue.Mapping configuration(DataValue.Mapping tree) {
        return pruned(tree, true);
    }

    private static Location at(Hidden hidden, List<DataValue.Field> fields, String shown) {
        return fields.stream()
                .filter(field -> field.key().equals(hidden.key()))
                .map(DataValue.Field::keyLocation)
                .findFirst()
                .orElseGet(() -> Location.ofFile(shown));
    }

    /** The fields of a document, and those it inherits and does not write itself. */
    private static List<DataValue.Field> withInherited(DataValue.Mapping front, List<DataValue.Field> inherited) {
        List<DataValue.Field> fields = new ArrayList<>(front.written());
        Set<String> own = new HashSet<>();
        fields.forEach(field -> own.add(VisibilityWords.bare(field.key())));
        inherited.stream()
                .filter(field -> own.add(VisibilityWords.bare(field.key())))
                .forEach(fields::add);
        return fields;
    }

    private Optional<Found> hidden(List<DataValue.Field> fields) {
        return flagged(fields, true).or(() -> dated(fields));
    }

    /** Whether something is shown that readers are not to see: a draft, to its author. */
    private boolean isShown(Hidden hidden) {
        return drafts && hidden.draft();
    }

    /** A draft that is shown is told as one that is not. */
    private boolean isShown(Found found) {
        boolean shown = isShown(found.hidden());
        if (shown) {
            problems.add(found.hidden().told(found.at(), "this"));
        }
        return shown;
    }

    /** What hides by a word. */
    private Optional<Found> flagged(List<DataValue.Field> fields, boolean rendering) {
        for (DataValue.Field field : fields) {
            if (isContent(field)) {
                continue;
            }
            String bare = VisibilityWords.bare(field.key());
            Optional<Found> found = Optional.empty();
            if (BuildOptions.isMeant(field)) {
                found = BuildOptions.hides(field, rendering).map(hidden -> new Found(hidden, field.keyLocation()));
            } else if (field.value() instanceof DataValue.Scalar scalar) {
                found = word(field.key(), scalar).map(hidden -> new Found(hidden, place(hidden, field, scalar)));
            } else if (OF_THE_WHOLE.contains(bare) && field.value() instanceof DataValue.Mapping inner) {
                found = flagged(inner.written(), rendering);
            } else {
                found = words(field)
                        .map(hidden -> new Found(hidden, field.keyLocation()))
                        .or(() -> withinState(field, rendering));
            }
            if (found.isPresent() && !isShown(found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What hides by a yes or no within something else: {@code draft: [true]}, {@code published: {en: false}}. */
    private static Optional<Hidden> words(DataValue.Field field) {
        List<DataValue> values = field.value() instanceof DataValue.Sequence list
                ? list.items()
                : ((DataValue.Mapping) field.value())
                        .fields().stream().map(DataValue.Field::value).toList();
        boolean plain = values.stream()
                .allMatch(value -> value instanceof DataValue.Scalar scalar
                        && VisibilityWords.truth(scalar.value()) != VisibilityWords.Truth.OTHER);
        boolean states =
                VisibilityWords.isState(field.key()) && values.stream().allMatch(DataValue.Scalar.class::isInstance);
        if (values.isEmpty()) {
            // draft = [] says no more than a key without a value
            return VisibilityWords.isFlag(field.key())
                    ? VisibilityWords.hides(field.key(), "", true)
                    : Optional.empty();
        }
        return plain || states
                ? values.stream()
                        .flatMap(value ->
                                VisibilityWords.hides(field.key(), ((DataValue.Scalar) value).value(), true).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** What hides by a word of its own below a state: {@code status: {draft: true}}. */
    private Optional<Found> withinState(DataValue.Field field, boolean rendering) {
        return VisibilityWords.isState(field.key()) && field.value() instanceof DataValue.Mapping inner
                ? flagged(inner.written(), rendering)
                : Optional.empty();
    }

    /** The value where that is in doubt, otherwise the key. */
    private static Location place(Hidden hidden, DataValue.Field field, DataValue.Scalar value) {
        return hidden.code() == Code.WRONG_SHAPE && !value.isNull() ? value.location() : field.keyLocation();
    }

    private static Optional<Hidden> word(String key, DataValue.Scalar value) {
        // {draft:true} in YAML is a key without a value
        String[] parts = value.isNull() ? key.split("[:=：＝]", 2) : new String[] {key};
        return VisibilityWords.hides(parts[0], parts.length == 2 ? parts[1] : value.value(), true);
    }

    /** What hides by a day from which on, or until which, it is published. */
    private Optional<Found> dated(List<DataValue.Field> fields) {
        for (DataValue.Field field : fields) {
            if (field.value() instanceof DataValue.Scalar value
                    && !value.isNull()
                    && !isContent(field)
                    && !PublishedDays.isNone(value.value())) {
                Optional<Hidden> hidden = dated(field.key(), value.value());
                if (hidden.isPresent()) {
                    return hidden.map(why -> new Found(why, place(why, field, value)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Hidden> dated(String key, String value) {
        String bare = VisibilityWords.bare(key);
        boolean embargo = VisibilityWords.isEmbargo(key);
        if (embargo && VisibilityWords.truth(value) != VisibilityWords.Truth.OTHER) {
            return Optional.empty();
        }
        boolean exact = embargo || rules.from().contains(bare) || rules.until().contains(bare);
        Optional<String> from = embargo
                ? Optional.of(bare)
                : VisibilityWords.oneOf(key, rules.from()).filter(word -> !exact || word.equals(bare));
        Optional<String> until = VisibilityWords.oneOf(key, rules.until()).filter(word -> !exact || word.equals(bare));
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        return PublishedDays.of(value)
                .map(day -> from.isPresent()
                        ? days.ahead(key, day)
                        : days.passed(key, day, until.get().endsWith("until")))
                .orElseGet(() -> exact ? Optional.of(PublishedDays.unreadable(key)) : Optional.empty());
    }

    private DataValue shown(DataValue node) {
        if (node instanceof DataValue.Mapping mapping) {
            return pruned(mapping, false);
        }
        if (node instanceof DataValue.Sequence sequence) {
            List<DataValue> items = new ArrayList<>();
            for (DataValue item : sequence.items()) {
                if (!isHiddenEntry(item)) {
                    items.add(shown(item));
                }
            }
            return new DataValue.Sequence(items, sequence.location());
        }
        return node;
    }

    /**
     * @param settings whether some of the keys hold settings for other files
     */
    private DataValue.Mapping pruned(DataValue.Mapping mapping, boolean settings) {
        List<DataValue.Field> fields = new ArrayList<>();
        for (DataValue.Field field : mapping.fields()) {
            boolean setting = settings && SETTINGS.contains(VisibilityWords.bare(field.key()));
            if (setting || field.value() instanceof DataValue.Scalar) {
                fields.add(field);
            } else if (VisibilityWords.isHiding(field.key())) {
                withheld(field.value());
                problems.add(Hidden.surely(
                                field.key(),
                                Code.DRAFT,
                                "stands below the key ‘" + field.key().strip() + "’",
                                "")
                        .told(field.keyLocation(), "this"));
            } else if (!isHiddenEntry(field.value())) {
                fields.add(new DataValue.Field(field.key(), field.keyLocation(), shown(field.value())));
            }
        }
        return new DataValue.Mapping(fields, mapping.location());
    }

    private boolean isHiddenEntry(DataValue node) {
        if (!(node instanceof DataValue.Mapping mapping)) {
            return false;
        }
        Optional<Found> found = hidden(mapping.written());
        found.ifPresent(why -> {
            withheld(mapping);
            // what is clear is told at the entry, what is in doubt where the doubt is
            boolean clear = why.hidden().severity() == Severity.NOTE;
            problems.add(why.hidden().told(clear ? mapping.location() : why.at(), "this entry"));
        });
        return found.isPresent();
    }

    /** Keeps the lines of a value from being quoted. */
    private void withheld(DataValue node) {
        problems.withhold(node.location().file(), node.location().line(), node.lastLine());
    }
}
