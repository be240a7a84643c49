package io.github.vitae.page;

import io.github.vitae.model.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each entry of a list an {@code id} of its own: its date and its first words. It stays the same when other entries
 * come and go, unless two begin alike.
 */
final class EntryIds {

    private static final int WORDS = 5;
    private static final int LONGEST = 60;

    private final IdentityHashMap<Entry, String> ids = new IdentityHashMap<>();

    EntryIds(List<? extends Entry> entries) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> next = new HashMap<>();
        for (Entry entry : entries) {
            String stem = stem(entry);
            String id = stem;
            while (!taken.add(id)) {
                id = stem + "-" + next.merge(stem, 2, (count, first) -> count + 1);
            }
            ids.put(entry, id);
        }
    }

    /** The {@code id} of an entry of the list. */
    String of(Entry entry) {
        return ids.getOrDefault(entry, "");
    }

    private static String stem(Entry entry) {
        StringBuilder stem = new StringBuilder(
                entry.date().map(date -> "d" + date.start().iso()).orElse("undated"));
        int words = 0;
        boolean inWord = false;
        String text = entry.words().toLowerCase(Locale.ROOT);
        for (int at = 0; at < text.length() && stem.length() < LONGEST; at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (!inWord && ++words > WORDS) {
                    break;
                }
                stem.append(inWord ? "" : "-").appendCodePoint(c);
                inWord = true;
            } else if (c != '\'' && c != '’') {
                inWord = false;
            }
        }
        return stem.toString();
    }
}
