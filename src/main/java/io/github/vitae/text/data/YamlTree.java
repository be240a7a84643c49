package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of a YAML document from the library's events, without recursion. */
final class YamlTree {

    private static final int DEEPEST = 50;
    static final int MOST_VALUES = 200_000;

    /** The tags of YAML's core schema, behind which all values are what they are without. */
    private static final Set<String> CORE = Set.of(
            "!",
            "tag:yaml.org,2002:str",
            "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:float",
            "tag:yaml.org,2002:bool",
            "tag:yaml.org,2002:null",
            "tag:yaml.org,2002:map",
            "tag:yaml.org,2002:seq",
            "tag:yaml.org,2002:timestamp");

    private final SourceText source;
    private final YamlOffsets offsets;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, DataValue> anchors = new HashMap<>();
    private final Map<String, Integer> anchorSizes = new HashMap<>();
    private Optional<DataValue> root = Optional.empty();
    private int documents;
    private final AtomicInteger values;
    private int reached;
    private final HiddenValues hidden;

    YamlTree(SourceText source, YamlOffsets offsets, Problems problems, AtomicInteger values) {
        this.values = values;
        this.source = source;
        this.offsets = offsets;
        this.problems = problems;
        this.hidden = new HiddenValues(source, problems);
    }

    /** The tree; nothing before it is complete. */
    Optional<DataValue> root() {
        return root;
    }

    /** The offset of what was read last; another if there is nothing yet. */
    int reached(int otherwise) {
        return documents == 0 ? otherwise : reached;
    }

    /** Takes the next event; false if reading ends here, which is told. */
    boolean take(Event event) {
        int start = event.getStartMark().map(offsets::of).orElse(0);
        reached = start;
        Location location = source.locate(start, 0);
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problems.add(
                    Code.WRONG_SHAPE,
                    location,
                    "a second document starts here; it is ignored",
                    "take the line --- out, or put what follows into a file of its own");
        }
        if (documents > 1) {
            return true;
        }
        if (values.incrementAndGet() > MOST_VALUES) {
            return beyond(location, "there are more than " + MOST_VALUES + " values here");
        }
        tag(event, location);
        return switch (event.getEventId()) {
            case Scalar -> value(scalar((ScalarEvent) event, start, location), anchor(event), 1);
            case Alias -> alias((AliasEvent) event, location);
            case MappingStart -> start(new Open(true, location, anchor(event), values.get()));
            case SequenceStart -> start(new Open(false, location, anchor(event), values.get()));
            case MappingEnd, SequenceEnd -> end();
            default -> true;
        };
    }

    /** Tells a tag that means something to somebody else; what is behind it is read as it stands. */
    private void tag(Event event, Location location) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.filter(name -> !CORE.contains(name))
                .ifPresent(name -> problems.add(new Problem(
                        Code.BROKEN_YAML,
                        Severity.WARNING,
                        location,
                        "the tag ‘" + PlainText.shortened(name.replace("tag:yaml.org,2002:", "!!"))
                                + "’ means nothing here; what stands behind it is read as it is",
                        "take the tag out, and write the value itself")));
    }

    private static Optional<String> anchor(Event event) {
        return event instanceof NodeEvent node ? node.getAnchor().map(Anchor::getValue) : Optional.empty();
    }

    private DataValue scalar(ScalarEvent event, int start, Location location) {
        String value = SourceText.legibleValue(event.getValue());
        boolean nothing = event.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
        int end = event.getEndMark().map(offsets::of).orElse(start);
        boolean block = event.isLiteral() || event.isFolded();
        Locator places = new YamlPlaces(source, start, end, value, block);
        return hidden.next(value, nothing, start, end, location, places);
    }

    private boolean start(Open node) {
        if (open.size() >= DEEPEST) {
            return beyond(node.location, "values are nested more than " + DEEPEST + " deep here");
        }
        open.push(node);
        return true;
    }

    private boolean end() {
        Open ended = open.pop();
        if (ended.covered && ended.fields.isEmpty() && !open.isEmpty() && !open.element().mapping) {
            // an entry of which a comment leaves nothing is none
            return true;
        }
        DataValue node = ended.mapping
                ? new DataValue.Mapping(List.copyOf(ended.fields.values()), ended.overruled, ended.location)
                : new DataValue.Sequence(ended.items, ended.location);
        return value(node, ended.anchor, values.get() - ended.values + 1);
    }

    private boolean alias(AliasEvent event, Location location) {
        String name = event.getAlias().getValue();
        DataValue node = anchors.get(name);
        if (node == null) {
            problems.add(
                    Code.BROKEN_YAML,
                    location,
                    "this is no YAML: *" + name + " stands for something that is not there, or for itself",
                    "put the value into quotation marks");
            return false;
        }
        if (values.addAndGet(anchorSizes.getOrDefault(name, 1)) > MOST_VALUES) {
            return beyond(location, "there are more than " + MOST_VALUES + " values here, aliases counted in full");
        }
        return value(node, Optional.empty(), 1);
    }

    private boolean beyond(Location location, String message) {
        problems.add(Code.BEYOND_BOUNDS, location, message + "; the file is not read", "make it simpler");
        return false;
    }

    private boolean value(DataValue node, Optional<String> anchor, int size) {
        anchor.ifPresent(name -> {
            anchors.put(name, node);
            anchorSizes.put(name, size);
        });
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.key.isEmpty()) {
            parent.key = Optional.of(node);
        } else {
            field(parent, parent.key.get(), node);
            parent.key = Optional.empty();
        }
        return true;
    }

    private void field(Open parent, DataValue key, DataValue value) {
        if (!(key instanceof DataValue.Scalar scalar)) {
            problems.add(new Problem(
                    Code.WRONG_SHAPE,
                    Severity.WARNING,
                    key.location(),
                    "a key is " + key.kind() + " here; it is ignored",
                    "write a word as the key, or put the text into quotation marks"));
            return;
        }
        if (scalar.value().equals("<<")) {
            merge(parent, value);
            return;
        }
        if (scalar.value().isEmpty() && hidden.hasSpan()) {
            parent.covered = true;
            return;
        }
        DataValue.Field field = new DataValue.Field(scalar.value(), scalar.location(), value);
        DataValue.Field first = parent.fields.put(scalar.value(), field);
        if (first != null && !parent.merged.remove(scalar.value())) {
            // the last one counts, as it does for Jekyll and Hugo
            parent.overruled.add(first);
            problems.add(new Problem(
                    Code.BROKEN_YAML,
                    Severity.WARNING,
                    scalar.location(),
                    "the key ‘" + scalar.value() + "’ stands in line "
                            + first.keyLocation().line() + " already; this one counts",
                    "take one of them out"));
        }
    }

    /** Takes over the keys of another mapping, or of several; those of its own go before. */
    private void merge(Open parent, DataValue value) {
        List<? extends DataValue> merged =
                value instanceof DataValue.Sequence several ? several.items() : List.of(value);
        // of a key in several of them, the first counts: https://yaml.org/type/merge.html
        for (DataValue one : merged) {
            if (one instanceof DataValue.Mapping mapping) {
                values.addAndGet(mapping.fields().size());
                for (DataValue.Field field :
                        values.get() > MOST_VALUES ? List.<DataValue.Field>of() : mapping.fields()) {
                    if (parent.fields.putIfAbsent(field.key(), field) == null) {
                        parent.merged.add(field.key());
                    }
                }
            } else {
                problems.add(new Problem(
                        Code.WRONG_SHAPE,
                        Severity.WARNING,
                        one.location(),
                        "‘<<’ takes over the keys of another value, and this is " + one.kind() + "; it is ignored",
                        "write <<: *name, where &name stands before keys with values"));
            }
        }
    }

    /** A list or mapping whose end was not seen yet. */
    private static final class Open {
        private final boolean mapping;
        private final Location location;
        private final Optional<String> anchor;
        private final int values;
        private final List<DataValue> items = new ArrayList<>();
        private final Map<String, DataValue.Field> fields = new LinkedHashMap<>();
        private final List<DataValue.Field> overruled = new ArrayList<>();
        private final Set<String> merged = new HashSet<>();
        private Optional<DataValue> key = Optional.empty();
        private boolean covered;

        Open(boolean mapping, Location location, Optional<String> anchor, int values) {
            this.mapping = mapping;
            this.location = location;
            this.anchor = anchor;
            this.values = values;
        }
    }
}
