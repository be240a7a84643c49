package io.github.vitae.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which entries came to be written, as far as their places tell. */
public final class WrittenOrder {

    private WrittenOrder() {}

    /**
     * Entries from the end of their files on at which the author writes no new ones: from below where dates fall, from above where
     * they rise. A list that does neither more than the other falls, as most do.
     */
    public static List<Entry> oldestFirst(List<? extends Entry> entries) {
        List<Entry> written = new ArrayList<>(entries);
        written.sort(Comparator.comparing(Entry::location));
        if (falls(written)) {
            Collections.reverse(written);
        }
        return written;
    }

    private static boolean falls(List<Entry> written) {
        Map<String, Entry> last = new HashMap<>();
        int falling = 0;
        for (Entry entry : written) {
            if (entry.date().isPresent()) {
                Entry before = last.put(entry.location().file(), entry);
                int order = before == null ? 0 : Entry.NEWEST_FIRST.compare(before, entry);
                falling -= Integer.signum(order);
            }
        }
        return falling >= 0;
    }
}
