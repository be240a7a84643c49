package io.github.vitae.text.data;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.problem.Location;
import io.github.vitae.text.source.ExpressionText;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value in a data file: text, a list, or keys with values. Text stays as it was written; what it means is for its key
 * to say, so {@code no}, {@code 010} and {@code 2025-05} are themselves.
 */
public sealed interface DataValue {

    /** Where it starts. */
    Location location();

    /** What kind of value it is, for a message: {@code text}, {@code a list}, {@code keys with values}, {@code nothing}. */
    String kind();

    /** The last line that it, or what is in it, stands on. */
    int lastLine();

    /** A text. */
    final class Scalar implements DataValue {

        private final String value;
        private final boolean nothing;
        private final Location location;
        private final Locator places;
        private final List<ExpressionValues.Stretch> expressions;

        /**
         * @param value the text
         * @param nothing whether there is no value: {@code key:} or {@code key: ~}
         * @param location where it starts
         * @param places leads from offsets in the text into the file
         */
        public Scalar(String value, boolean nothing, Location location, Locator places) {
            this(value, nothing, location, places, List.of());
        }

        /**
         * A text with values in the place of expressions.
         *
         * @param expressions where they are, in order
         */
        Scalar(
                String value,
                boolean nothing,
                Location location,
                Locator places,
                List<ExpressionValues.Stretch> expressions) {
            this.expressions = List.copyOf(expressions);
            this.value = Objects.requireNonNull(value, "value");
            this.nothing = nothing;
            this.location = Objects.requireNonNull(location, "location");
            this.places = Objects.requireNonNull(places, "places");
        }

        /** Another text of the same length in the same place. */
        public Scalar as(String other) {
            return new Scalar(other, nothing, location, places, expressions);
        }

        /** Where in it values are in the place of expressions, or expressions that have none. */
        public List<ExpressionValues.Stretch> expressions() {
            return expressions;
        }

        /** The text as a document in Markdown, in which values of expressions are nothing but text. */
        public SourceText document() {
            SourceText whole = SourceText.within(location.file(), value, this::locate);
            if (expressions.isEmpty() || whole.content().length() != value.length()) {
                return whole;
            }
            SourceAssembly assembly = new SourceAssembly();
            int done = 0;
            for (ExpressionValues.Stretch stretch : expressions) {
                if (stretch.kind() == Expressions.Kind.KNOWN) {
                    assembly.take(whole, done, stretch.start());
                    String words = value.substring(stretch.start(), stretch.end());
                    assembly.insert(ExpressionText.asMarkdown(words), whole, stretch.start());
                    done = stretch.end();
                }
            }
            assembly.take(whole, done, value.length());
            return assembly.toText(location.file());
        }

        /** The text. */
        public String value() {
            return value;
        }

        /** Whether there is no value. */
        public boolean isNull() {
            return nothing;
        }

        /**
         * The place in the file of a stretch of the text.
         *
         * @param offset where it starts in {@link #value}
         * @param length how long it is
         */
        public Location locate(int offset, int length) {
            return places.locate(offset, length);
        }

        @Override
        public Location location() {
            return location;
        }

        @Override
        public int lastLine() {
            return Math.max(location.line(), locate(value.length(), 0).line());
        }

        @Override
        public String kind() {
            return nothing ? "nothing" : "text";
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A list.
     *
     * @param items its values
     * @param location where it starts
     */
    record Sequence(List<DataValue> items, Location location) implements DataValue {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public int lastLine() {
            return items.stream().mapToInt(DataValue::lastLine).max().orElse(location.line());
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with values.
     *
     * @param fields the keys, in order, each once
     * @param overruled what the same keys say before, where one stands twice; good for nothing but flags that keep
     *     something in
     * @param location where it starts
     */
    record Mapping(List<Field> fields, List<Field> overruled, Location location) implements DataValue {

        public Mapping {
            fields = List.copyOf(fields);
            overruled = List.copyOf(overruled);
        }

        /** Keys with values, each once. */
        public Mapping(List<Field> fields, Location location) {
            this(fields, List.of(), location);
        }

        /** All that was written, overruled or not. */
        public List<Field> written() {
            return overruled.isEmpty()
                    ? fields
                    : Stream.concat(fields.stream(), overruled.stream()).toList();
        }

        /** The value of a key. */
        public Optional<DataValue> get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public int lastLine() {
            return fields.stream()
                    .mapToInt(field ->
                            Math.max(field.keyLocation().line(), field.value().lastLine()))
                    .max()
                    .orElse(location.line());
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param keyLocation where it stands
     * @param value the value
     */
    record Field(String key, Location keyLocation, DataValue value) {}
}
