package io.github.vitae.text.data;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds where the keys and values of a TOML text stand, since the library that reads it does not say. What is TOML is for
 * that library to tell: of a text that is none, places are found up to about where it breaks.
 *
 * <p>In {@code a.b = [1, "x"]} the key {@code a} stands at 0, {@code b} at 2, the list at 6, its second value at 10.
 */
final class TomlPlaces {

    /** A key as written: {@code a}, {@code "a b"}, {@code 'a'}. */
    private record Key(String name, int start, int length) {}

    private final String text;
    private final int to;
    private final TomlPlace root;
    private int at;
    private OptionalInt wrong = OptionalInt.empty();

    private TomlPlaces(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        this.root = new TomlPlace(from, 0, from);
    }

    /** Finds the places in a stretch of a text. Brackets in it nest no deeper than the stack bears. */
    static TomlPlaces of(String text, int from, int to) {
        TomlPlaces places = new TomlPlaces(text, from, to);
        places.statements();
        return places;
    }

    /** The place of the whole. */
    TomlPlace root() {
        return root;
    }

    /** The first place where something is named that was complete before, or where a key or a header does not end. */
    OptionalInt wrong() {
        return wrong;
    }

    private void statements() {
        TomlPlace table = root;
        int before = -1;
        while (at < to && at > before) {
            before = at;
            skipBlank();
            if (at < to && text.charAt(at) == '[') {
                table = header();
            } else if (at < to) {
                keyWithValue(table);
            }
        }
    }

    /** {@code [a.b]} or {@code [[a.b]]}. */
    private TomlPlace header() {
        int start = at;
        boolean item = text.startsWith("[[", at);
        at += item ? 2 : 1;
        List<Key> keys = keys();
        String closing = item ? "]]" : "]";
        if (!text.startsWith(closing, at)) {
            wrong(at);
        }
        at = Math.min(to, at + closing.length());
        if (keys.isEmpty()) {
            return root;
        }
        TomlPlace outer = tables(root, keys);
        Key last = keys.get(keys.size() - 1);
        boolean known = outer.field(last.name()).isPresent();
        TomlPlace place = outer.field(last.name(), new TomlPlace(last.start(), last.length(), start));
        if (item) {
            return place.add(new TomlPlace(last.start(), last.length(), start));
        }
        if (known && place.end() > place.start) {
            wrong(last.start());
        }
        place.endsAt(at);
        return place.table();
    }

    private void keyWithValue(TomlPlace table) {
        List<Key> keys = keys();
        if (keys.isEmpty() || at >= to || text.charAt(at) != '=') {
            wrong(at);
            at = to;
            return;
        }
        at++;
        skip(false);
        TomlPlace outer = tables(table, keys);
        Key last = keys.get(keys.size() - 1);
        if (outer.field(last.name()).isPresent()) {
            wrong(last.start());
        }
        TomlPlace place = outer.field(last.name(), new TomlPlace(last.start(), last.length(), at));
        value(place);
    }

    private void wrong(int offset) {
        wrong = wrong.isPresent() ? wrong : OptionalInt.of(offset);
    }

    /** The table that all keys but the last lead to. */
    private static TomlPlace tables(TomlPlace from, List<Key> keys) {
        TomlPlace table = from;
        for (Key key : keys.subList(0, keys.size() - 1)) {
            table = table.field(key.name(), new TomlPlace(key.start(), key.length(), key.start()))
                    .table();
        }
        return table;
    }

    private void value(TomlPlace place) {
        char c = at < to ? text.charAt(at) : '\n';
        if (c == '"' || c == '\'') {
            string();
        } else if (c == '[') {
            list(place);
        } else if (c == '{') {
            inlineTable(place);
        } else {
            int start = at;
            while (at < to && ",]}#\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            while (at > start && isBlank(text.charAt(at - 1))) {
                at--;
            }
        }
        place.endsAt(at);
    }

    private void list(TomlPlace place) {
        at++;
        skipBlank();
        while (at < to && text.charAt(at) != ']') {
            int before = at;
            value(place.add(new TomlPlace(at, 0, at)));
            separator();
            if (at == before) {
                at = to;
            }
        }
        at = Math.min(to, at + 1);
    }

    private void inlineTable(TomlPlace place) {
        at++;
        skipBlank();
        while (at < to && text.charAt(at) != '}') {
            keyWithValue(place);
            separator();
        }
        at = Math.min(to, at + 1);
    }

    private void separator() {
        skipBlank();
        if (at < to && text.charAt(at) == ',') {
            at++;
            skipBlank();
        }
    }

    /** {@code a . "b c" . d}: what stands before {@code =} or {@code ]}. */
    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        do {
            at += keys.isEmpty() ? 0 : 1;
            skip(false);
            int start = at;
            boolean quoted = at < to && (text.charAt(at) == '"' || text.charAt(at) == '\'');
            if (quoted) {
                string();
            } else {
                while (at < to && isBare(text.charAt(at))) {
                    at++;
                }
            }
            if (at == start) {
                return keys;
            }
            String written = text.substring(start, at);
            keys.add(new Key(quoted ? TomlParser.string(written) : written, start, at - start));
            skip(false);
        } while (at < to && text.charAt(at) == '.');
        return keys;
    }

    /** Goes behind a string, of one line or of more: up to two quotation marks may stand before the three that end it. */
    private void string() {
        char mark = text.charAt(at);
        String three = String.valueOf(mark).repeat(3);
        boolean lines = text.startsWith(three, at);
        at += lines ? 3 : 1;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '\\' && mark == '"') {
                at += 2;
            } else if (c == '\n' && !lines) {
                break;
            } else if (c == mark && (!lines || text.startsWith(three, at))) {
                at += lines ? 3 : 1;
                for (int more = 0; lines && more < 2 && at < to && text.charAt(at) == mark; more++) {
                    at++;
                }
                break;
            } else {
                at++;
            }
        }
        at = Math.min(at, to);
    }

    private void skipBlank() {
        skip(true);
    }

    /** Goes behind blanks, and behind line ends and comments where these may stand. */
    private void skip(boolean lines) {
        while (at < to) {
            char c = text.charAt(at);
            if (lines && c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? to : Math.min(to, end);
            } else if (isBlank(c) || (lines && c == '\n')) {
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
