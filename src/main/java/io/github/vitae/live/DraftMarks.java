package io.github.vitae.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a page is a draft: what readers would not get of it. It is found by comparing the page with what is published at its place,
 * whatever kind of thing the draft is.
 *
 * @param whole whether there is no such page for readers
 * @param some whether there is, and it says something else
 * @param ids the ids of what readers do not have on it, outermost or not
 */
record DraftMarks(boolean whole, boolean some, List<String> ids) {

    static final DraftMarks NONE = new DraftMarks(false, false, List.of());

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*+)\"");

    /** Those of a page that readers do not get. */
    static DraftMarks ofWhole() {
        return new DraftMarks(true, false, List.of());
    }

    /**
     * Those of a page that readers get in another wording.
     *
     * @param shown the page as it is shown
     * @param published the page as readers get it
     */
    static DraftMarks between(String shown, String published) {
        if (shown.equals(published)) {
            return NONE;
        }
        Set<String> known = new HashSet<>(ids(published));
        List<String> more =
                ids(shown).stream().filter(id -> !known.contains(id)).distinct().toList();
        return new DraftMarks(false, true, more);
    }

    private static List<String> ids(String page) {
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }
}
