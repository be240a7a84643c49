package io.github.vitae.text.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a key of TOML and its value stand, and those below it. A table that headers and dotted keys make bit by bit stands
 * where it is named first.
 */
final class TomlPlace {

    /** Where the value starts, its quotation mark or bracket included. */
    final int start;

    /** Where the key starts. */
    private final int key;

    private final int keyLength;
    private int end;
    private final Map<String, TomlPlace> fields = new LinkedHashMap<>();
    private final List<TomlPlace> items = new ArrayList<>();

    /**
     * @param key where the key starts
     * @param keyLength how long it is as written, quotation marks included
     * @param start where the value starts
     */
    TomlPlace(int key, int keyLength, int start) {
        this.key = key;
        this.keyLength = keyLength;
        this.start = start;
        this.end = start;
    }

    int key() {
        return key;
    }

    int keyLength() {
        return keyLength;
    }

    int end() {
        return end;
    }

    void endsAt(int offset) {
        end = offset;
    }

    /** The place of a key in this table. */
    Optional<TomlPlace> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Keeps the place of a key; the first one stays. */
    TomlPlace field(String name, TomlPlace place) {
        TomlPlace earlier = fields.putIfAbsent(name, place);
        return earlier == null ? place : earlier;
    }

    /** The place of a value in this list; this one's own, if it has fewer. */
    TomlPlace item(int index) {
        return index < items.size() ? items.get(index) : this;
    }

    TomlPlace add(TomlPlace item) {
        items.add(item);
        return item;
    }

    /** The table that keys below this one belong to: of a list of tables, the last. */
    TomlPlace table() {
        return items.isEmpty() ? this : items.get(items.size() - 1);
    }
}
