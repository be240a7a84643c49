package io.github.vitae.read.jekyll;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, each made when it is asked for first: of the files that a site keeps, only those are read that some page
 * uses.
 */
final class LazyValues extends AbstractMap<String, Object> {

    private final Map<String, Supplier<Optional<Object>>> makers = new LinkedHashMap<>();
    private final Map<String, Optional<Object>> made = new HashMap<>();

    /** Adds a value. */
    LazyValues with(String name, Supplier<Object> maker) {
        makers.put(name, () -> Optional.of(maker.get()));
        return this;
    }

    /** Adds a value that may turn out not to be there, for readers may not see it. */
    LazyValues withAny(String name, Supplier<Optional<Object>> maker) {
        makers.put(name, maker);
        return this;
    }

    /** Whether there are values, none of which is made for this answer. */
    boolean isFilled() {
        return !makers.isEmpty();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Supplier<Optional<Object>> maker = name == null ? null : makers.get(name);
        if (maker == null) {
            return null;
        }
        String known = String.valueOf(name);
        Optional<Object> value = made.get(known);
        if (value == null) {
            value = maker.get();
            made.put(known, value);
        }
        return value.orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String name : makers.keySet()) {
            Object value = get(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        return all.entrySet();
    }
}
