package io.github.vitae.read.source;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.visibility.NearMiss;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a mapping in a data file or in front matter, each read as what its key says it is. What has another
 * shape is reported and left out.
 */
public final class Fields {

    private final DataValue.Mapping mapping;
    private final HtmlGate gate;
    private final Problems problems;

    public Fields(DataValue.Mapping mapping, HtmlGate gate, Problems problems) {
        this.mapping = mapping;
        this.gate = gate;
        this.problems = problems;
    }

    /**
     * Reports keys that look like one of the known ones misspelt.
     *
     * @param known keys that mean something
     * @param foreign keys that mean something elsewhere
     */
    public Fields check(Set<String> known, Set<String> foreign) {
        for (DataValue.Field field : mapping.fields()) {
            if (!known.contains(field.key()) && !foreign.contains(field.key())) {
                NearMiss.meant(field.key(), known)
                        .filter(meant -> mapping.get(meant).isEmpty())
                        .ifPresent(meant -> problems.add(
                                Code.MISSPELT_KEY,
                                field.keyLocation(),
                                "the key ‘" + field.key() + "’ means nothing here; it is ignored",
                                "if ‘" + meant + "’ is meant, write that"));
            }
        }
        return this;
    }

    /** A field that holds text; nothing if there is none or it is empty. */
    public Optional<DataValue.Scalar> scalar(String key) {
        Optional<DataValue> node = mapping.get(key);
        if (node.isPresent() && !(node.get() instanceof DataValue.Scalar)) {
            wrongShape(node.get(), key, "text");
        }
        return node.filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(scalar -> !scalar.isNull() && !scalar.value().isBlank());
    }

    /** A field that is plain text. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> DataText.plain(scalar, problems));
    }

    /** The first of some fields that is plain text. */
    public Optional<String> first(String... keys) {
        for (String key : keys) {
            Optional<String> found =
                    mapping.get(key).filter(DataValue.Scalar.class::isInstance).flatMap(node -> text(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first of some fields that is a date. */
    public Optional<EntryDate> firstDate(String... keys) {
        for (String key : keys) {
            Optional<EntryDate> found =
                    mapping.get(key).filter(DataValue.Scalar.class::isInstance).flatMap(node -> date(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The end of something, which the first of some fields says that says something; nothing if it goes on. */
    public Optional<EntryDate> end(String... keys) {
        return goesOn(keys) ? Optional.empty() : firstDate(keys);
    }

    /** Whether nothing ends something: none of some fields says anything, or the first that does says “present”. */
    public boolean goesOn(String... keys) {
        return first(keys).map(DataDates::isOngoing).orElse(true);
    }

    /** Whether one of some fields says something. */
    public boolean hasAny(String... keys) {
        return first(keys).isPresent();
    }

    /** A field that is a short text in Markdown. */
    public Optional<RichText> markdown(String key) {
        boolean title = key.equals("title") || key.equals("name");
        return scalar(key)
                .map(scalar -> title ? DataText.title(scalar, gate) : DataText.markdown(scalar, gate))
                .filter(text -> !text.isEmpty());
    }

    /** A text of a list that is a short one in Markdown. */
    public Optional<RichText> markdown(DataValue.Scalar scalar) {
        return scalar.isNull() || scalar.value().isBlank()
                ? Optional.empty()
                : Optional.of(DataText.markdown(scalar, gate)).filter(text -> !text.isEmpty());
    }

    /**
     * The first of some fields that is a short text in Markdown, as words without marks: for what stands where no mark-up can be.
     * {@code *Tides* and **moons**} gives {@code Tides and moons}.
     */
    public Optional<String> words(String... keys) {
        for (String key : keys) {
            Optional<String> found = mapping.get(key)
                    .filter(DataValue.Scalar.class::isInstance)
                    .flatMap(node -> markdown(key))
                    .map(text -> text.plain().strip())
                    .filter(words -> !words.isEmpty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A field that is a date; one that cannot be read is reported. */
    public Optional<EntryDate> date(String key) {
        return scalar(key).flatMap(scalar -> DataDates.read(scalar, problems));
    }

    /**
     * A field that is a date of a list.
     *
     * @param order what the list says of numbers such as those of 03/04/2024
     */
    public Optional<EntryDate> date(String key, Optional<NumberOrder> order) {
        return scalar(key).flatMap(scalar -> DataDates.read(scalar, order, problems));
    }

    /** A field that is an address. */
    public Optional<Link> link(String key) {
        return scalar(key).flatMap(scalar -> gate.link(scalar.value(), scalar.location()));
    }

    /** A field that is an address of which no file is published and no lack is told. */
    public Optional<Link> address(String key) {
        return scalar(key).flatMap(scalar -> HtmlGate.quietLink(scalar.value()));
    }

    /** A field that is a yes or no; anything but a yes is a no, and if it is no no either, it is reported. */
    public boolean flag(String key) {
        Optional<DataValue.Scalar> scalar = scalar(key);
        String value = scalar.map(DataValue.Scalar::value).orElse("no").strip().toLowerCase(Locale.ROOT);
        boolean yes = Set.of("true", "yes", "on", "y").contains(value);
        if (!yes && !Set.of("false", "no", "off", "n").contains(value)) {
            wrongShape(scalar.orElseThrow(), key, "true or false");
        }
        return yes;
    }

    /** A field that is a text or a list of texts. */
    public List<DataValue.Scalar> scalars(String key) {
        return places(key).stream().flatMap(Optional::stream).toList();
    }

    /**
     * A field that is a list of texts of which each has its place: the second note is the second author's, whether the first has
     * one or not.
     */
    public List<Optional<DataValue.Scalar>> places(String key) {
        DataValue node = mapping.get(key).orElse(null);
        List<? extends DataValue> items = node instanceof DataValue.Sequence sequence
                ? sequence.items()
                : node == null ? List.of() : List.of(node);
        List<Optional<DataValue.Scalar>> places = new ArrayList<>();
        for (DataValue item : items) {
            if (!(item instanceof DataValue.Scalar)) {
                wrongShape(item, key, "text or a list of texts");
            }
            places.add(
                    item instanceof DataValue.Scalar scalar
                                    && !scalar.isNull()
                                    && !scalar.value().isBlank()
                            ? Optional.of(scalar)
                            : Optional.empty());
        }
        return places;
    }

    /**
     * A field that is a list of entries: texts, and keys with values. One that stands alone is a list of one; keys with
     * values that do so are told, as somebody may have meant something else by it.
     */
    public List<DataValue> entries(String key) {
        Optional<DataValue> node = mapping.get(key);
        if (node.isPresent() && node.get() instanceof DataValue.Mapping alone) {
            problems.add(new Problem(
                    Code.WRONG_SHAPE,
                    Severity.WARNING,
                    alone.location(),
                    "‘" + key + "’ is keys with values here, not a list; read as a list of one",
                    "write a list: ‘- ’ before each entry, in JSON [ ] around them"));
        }
        List<? extends DataValue> items = node.isEmpty()
                ? List.of()
                : node.get() instanceof DataValue.Sequence sequence ? sequence.items() : List.of(node.get());
        List<DataValue> entries = new ArrayList<>();
        for (DataValue item : items) {
            if (item instanceof DataValue.Sequence) {
                wrongShape(item, key, "a list of entries, without lists within it");
            } else if (!(item instanceof DataValue.Scalar scalar
                    && scalar.value().isBlank())) {
                entries.add(item);
            }
        }
        return entries;
    }

    /** Tells that an entry lacks what it cannot be shown without. */
    public void missing(String what) {
        problems.add(new Problem(
                Code.WRONG_SHAPE,
                Severity.WARNING,
                mapping.location(),
                "there is no ‘" + what + "’ here; what needs it is not shown",
                "add ‘" + what + ": …’"));
    }

    /** A field that holds keys with values. */
    public Optional<DataValue.Mapping> mapping(String key) {
        Optional<DataValue> node = mapping.get(key);
        boolean empty = node.isPresent() && node.get() instanceof DataValue.Scalar scalar && scalar.isNull();
        if (node.isPresent() && !empty && !(node.get() instanceof DataValue.Mapping)) {
            wrongShape(node.get(), key, "keys with values");
        }
        return node.filter(DataValue.Mapping.class::isInstance).map(DataValue.Mapping.class::cast);
    }

    private void wrongShape(DataValue node, String key, String wanted) {
        problems.add(new Problem(
                Code.WRONG_SHAPE,
                Severity.WARNING,
                node.location(),
                "‘" + key + "’ is " + node.kind() + " here; it is ignored",
                "write " + wanted));
    }
}
