package io.github.vitae.read;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says whether readers may see something, and why not: the one place that decides. It is asked where files are opened, so
 * that no reader of a layout can forget it.
 */
final class Visibility {

    private Visibility() {}

    /**
     * Whether the fields of an entry in a bibliography keep it from readers: {@code draft}, {@code hidden},
     * {@code published = {no}} and all other words of {@link VisibilityWords}. A field such as {@code published} that holds
     * something else than a yes or no is content there.
     *
     * @param fields names of fields, in any case, to their texts
     * @return why it is hidden; nothing if it may be shown
     */
    static Optional<Hidden> flags(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .flatMap(field -> VisibilityWords.hides(field.getKey(), field.getValue(), false).stream())
                        .findFirst();
    }
}
