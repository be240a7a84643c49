package io.github.vitae.text.data;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import io.github.vitae.text.data.DataValue.Field;
import io.github.vitae.text.data.DataValue.Mapping;
import io.github.vitae.text.data.DataValue.Scalar;
import io.github.vitae.text.data.DataValue.Sequence;
import io.github.vitae.text.source.ExpressionText;
import io.github.vitae.text.source.ExpressionText.Found;
import io.github.vitae.text.source.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts values in the place of expressions in data. That is done in texts that were read, so no value changes what is a key, a list or
 * a comment.
 */
public final class ExpressionValues {

    private ExpressionValues() {}

    /**
     * A stretch of a text that an expression was, or still is.
     *
     * @param start where it starts in the text
     * @param end where it ends
     * @param kind whether it is a value, or still the expression
     */
    public record Stretch(int start, int end, Kind kind) {}

    /** The same data with values in the place of expressions in its texts; keys stay as they are. */
    public static DataValue fill(DataValue data, Expressions expressions) {
        if (data instanceof Scalar scalar) {
            return fill(scalar, expressions);
        }
        if (data instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(item -> fill(item, expressions)).toList(), list.location());
        }
        return fill((Mapping) data, expressions);
    }

    /** Keys with values, filled. */
    public static Mapping fill(Mapping data, Expressions expressions) {
        return new Mapping(fields(data.fields(), expressions), fields(data.overruled(), expressions), data.location());
    }

    private static List<Field> fields(List<Field> fields, Expressions expressions) {
        return fields.stream()
                .map(field -> new Field(field.key(), field.keyLocation(), fill(field.value(), expressions)))
                .toList();
    }

    private static Scalar fill(Scalar scalar, Expressions expressions) {
        List<Found> all = ExpressionText.in(scalar.value());
        if (all.isEmpty()) {
            return scalar;
        }
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        // where pieces start here and there, and whether they run in step
        List<int[]> pieces = new ArrayList<>();
        int done = 0;
        for (Found found : all) {
            pieces.add(new int[] {text.length(), done, 1});
            text.append(scalar.value(), done, found.start());
            Value value = found.escaped() ? new Value(Kind.UNKNOWN, "") : expressions.of(found.name());
            boolean known = value.kind() == Kind.KNOWN;
            int start = text.length();
            pieces.add(new int[] {start, found.start() + (found.escaped() ? 1 : 0), known ? 0 : 1});
            text.append(known ? value.text() : found.written());
            if (!found.escaped()) {
                stretches.add(new Stretch(start, text.length(), value.kind()));
            }
            done = found.end();
        }
        pieces.add(new int[] {text.length(), done, 1});
        text.append(scalar.value(), done, scalar.value().length());
        Locator places = (offset, length) -> {
            int low = 0;
            for (int high = pieces.size() - 1; low < high; ) {
                int middle = (low + high + 1) >>> 1;
                if (pieces.get(middle)[0] <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            int[] piece = pieces.get(low);
            return scalar.locate(piece[1] + piece[2] * Math.max(0, offset - piece[0]), length);
        };
        return new Scalar(text.toString(), scalar.isNull(), scalar.location(), places, stretches);
    }

    /** All texts in data. */
    public static void each(DataValue data, Consumer<Scalar> taken) {
        if (data instanceof Scalar scalar) {
            taken.accept(scalar);
        } else if (data instanceof Sequence list) {
            list.items().forEach(item -> each(item, taken));
        } else if (data instanceof Mapping mapping) {
            mapping.fields().forEach(field -> each(field.value(), taken));
        }
    }
}
