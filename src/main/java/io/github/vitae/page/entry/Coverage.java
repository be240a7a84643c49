package io.github.vitae.page.entry;

import io.github.vitae.model.Entry;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.EntryIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * News or an award about a publication.
 *
 * @param date when
 * @param words its words, or the first of them
 * @param page the page that it is on
 * @param id its place there
 * @param written where its author wrote it
 */
public record Coverage(Optional<EntryDate> date, String words, SitePath page, String id, Origin written) {

    private static final int LONGEST = 160;

    /**
     * Collects what entries are about.
     *
     * @param ids their places on the page
     * @param coverage takes them, by the keys of publications
     */
    public static void collect(
            List<? extends Entry> entries, EntryIds ids, SitePath page, Map<String, List<Coverage>> coverage) {
        for (Entry entry : entries) {
            for (String key : entry.about()) {
                coverage.computeIfAbsent(key, unseen -> new ArrayList<>())
                        .add(new Coverage(entry.date(), shortened(entry.words()), page, ids.of(entry), entry.origin()));
            }
        }
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
