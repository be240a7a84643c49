package io.github.vitae.read.source;

import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a translation is: in the folder of its language, where the original is in the site, so that one leads to the other. An address that
 * it gives itself ({@code permalink: /de/cv/}) is a former one, which leads there.
 */
final class TranslatedPlace {

    private static final String PERMALINK = "permalink";
    private static final String FORMER = "redirect_from";

    private TranslatedPlace() {}

    /**
     * The front matter of a translation with the place that it has in the folder of its language.
     *
     * @param original the front matter of what is translated; nothing if there is none in another language
     * @param language whether a name is that of its language; nothing if it is no translation
     */
    static DataValue.Mapping of(
            DataValue.Mapping keys, Optional<DataValue.Mapping> original, Optional<Predicate<String>> language) {
        if (language.isEmpty()) {
            return keys;
        }
        Optional<DataValue.Field> own = field(keys, PERMALINK);
        Optional<DataValue.Field> place = original.isPresent()
                ? original.flatMap(front -> field(front, PERMALINK))
                : own.map(field -> withoutLanguage(field, language.get()));
        if (own.isEmpty() && place.isEmpty()) {
            return keys;
        }
        List<DataValue.Field> fields = new ArrayList<>();
        keys.fields().stream()
                .filter(field -> !field.key().equals(PERMALINK)
                        && !(own.isPresent() && field.key().equals(FORMER)))
                .forEach(fields::add);
        place.ifPresent(fields::add);
        own.ifPresent(field -> fields.add(new DataValue.Field(
                FORMER,
                field.keyLocation(),
                new DataValue.Sequence(
                        Stream.concat(
                                        Stream.of(field.value()),
                                        keys.get(FORMER).stream()
                                                .flatMap(value -> value instanceof DataValue.Sequence sequence
                                                        ? sequence.items().stream()
                                                        : Stream.of(value)))
                                .toList(),
                        field.keyLocation()))));
        return new DataValue.Mapping(fields, keys.location());
    }

    private static Optional<DataValue.Field> field(DataValue.Mapping keys, String name) {
        return keys.fields().stream()
                .filter(field -> field.key().equals(name) && field.value() instanceof DataValue.Scalar)
                .findFirst();
    }

    /** {@code /de/nur/} is {@code /nur/} in the folder of German. */
    private static DataValue.Field withoutLanguage(DataValue.Field field, Predicate<String> isOwn) {
        DataValue.Scalar written = (DataValue.Scalar) field.value();
        String[] parts = written.value().strip().replaceFirst("^/", "").split("/", 2);
        return parts.length == 2 && isOwn.test(parts[0])
                ? new DataValue.Field(
                        field.key(),
                        field.keyLocation(),
                        new DataValue.Scalar(
                                "/" + parts[1], false, written.location(), (offset, length) -> written.location()))
                : field;
    }
}
