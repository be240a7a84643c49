package io.github.vitae.page.frame;

import io.github.vitae.problem.notation.JsonWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The JSON of pages and downloads; all of it can stand in a page's {@code <script>}. */
public final class Json {

    private Json() {}

    /**
     * A value as JSON, a member a line.
     *
     * @param value what {@link JsonWriter} writes
     */
    public static String of(Object value) {
        return JsonWriter.inHtml(value, "\n");
    }

    /** A list as JSON, as {@link #of} writes it, part by part. */
    public static Stream<String> parts(Stream<?> values) {
        AtomicInteger count = new AtomicInteger();
        Stream<String> members = values.map(
                value -> (count.getAndIncrement() == 0 ? "[\n  " : ",\n  ") + JsonWriter.inHtml(value, "\n  "));
        return Stream.concat(members, Stream.of("").map(end -> count.get() == 0 ? "[]" : "\n]"));
    }

    /** Puts a member into an object, where there is a value for it. */
    public static void put(Map<String, Object> object, String name, Optional<?> value) {
        if (value.isPresent()) {
            object.put(name, value.get());
        }
    }
}
