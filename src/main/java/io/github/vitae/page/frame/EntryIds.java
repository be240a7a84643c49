package io.github.vitae.page.frame;

import io.github.vitae.model.Entry;
import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Gives each entry of a list an {@code id} of its own: its date and its first words. It stays the same when other entries
 * come and go, unless two begin alike.
 */
public final class EntryIds {

    private static final int WORDS = 5;
    private static final int LONGEST = 60;

    private final IdentityHashMap<Entry, String> ids = new IdentityHashMap<>();

    public EntryIds(List<? extends Entry> entries) {
        DistinctNames distinct = new DistinctNames();
        for (Entry entry : entries) {
            ids.put(entry, distinct.of(stem(entry)));
        }
    }

    /** The {@code id} of an entry of the list. */
    public String of(Entry entry) {
        return ids.getOrDefault(entry, "");
    }

    private static String stem(Entry entry) {
        String date = entry.date().map(when -> "d" + when.start().iso()).orElse("undated");
        String words = Slug.of(entry.words(), WORDS, LONGEST - date.length() - 1);
        return words.isEmpty() ? date : date + "-" + words;
    }
}
