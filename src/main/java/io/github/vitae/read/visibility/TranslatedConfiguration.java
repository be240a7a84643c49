package io.github.vitae.read.visibility;

import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A configuration that somebody translated, over the original: key by key what the translation says, else what the original says. What
 * either leaves out is left out.
 */
public final class TranslatedConfiguration {

    /** Keys that say which files are not published, or what hides them. */
    private static final Set<String> HIDING =
            Set.of("exclude", "ignorefiles", "defaults", "cascade", "disablelanguages");

    /** Keys by which more is published: what the original says of these holds, also where it says nothing. */
    private static final Set<String> SHOWING =
            Set.of("future", "include", "unpublished", "showdrafts", "buildfuture", "buildexpired", "builddrafts");

    private TranslatedConfiguration() {}

    /** The keys of both. */
    public static DataValue.Mapping over(DataValue.Mapping original, DataValue.Mapping translated) {
        List<DataValue.Field> fields = new ArrayList<>();
        for (DataValue.Field field : original.fields()) {
            Optional<DataValue> own = translated.get(field.key());
            fields.add(own.filter(value -> !SHOWING.contains(VisibilityWords.bare(field.key())))
                    .map(value -> new DataValue.Field(field.key(), field.keyLocation(), both(field, value)))
                    .orElse(field));
        }
        translated.fields().stream()
                .filter(field -> original.get(field.key()).isEmpty())
                .filter(field -> !SHOWING.contains(VisibilityWords.bare(field.key())))
                .forEach(fields::add);
        return new DataValue.Mapping(fields, translated.location());
    }

    private static DataValue both(DataValue.Field field, DataValue own) {
        if (HIDING.contains(VisibilityWords.bare(field.key()))) {
            return new DataValue.Sequence(
                    // of two that say something of one place the first counts
                    Stream.concat(items(field.value()), items(own)).toList(), own.location());
        }
        return field.value() instanceof DataValue.Mapping original && own instanceof DataValue.Mapping translated
                ? over(original, translated)
                : own;
    }

    private static Stream<DataValue> items(DataValue value) {
        return value instanceof DataValue.Sequence sequence
                ? sequence.items().stream().map(item -> item)
                : Stream.of(value);
    }
}
