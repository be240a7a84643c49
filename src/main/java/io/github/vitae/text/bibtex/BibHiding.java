package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a BibTeX file are not shown: by their type, by their fields, by a container of data that they name. Kept is
 * only what is out of the ordinary, for there may be very many entries.
 */
final class BibHiding {

    /** So often it is looked for entries that name what was found to be hidden last. */
    private static final int LONGEST_CHAIN = 8;

    private final BibFilter filter;
    private final Problems problems;

    /** As what entries are read that are not read as what they are written; nothing for those that are not shown. */
    private final Map<Integer, Optional<String>> otherwise = new HashMap<>();

    private final Set<String> hidden = new HashSet<>();
    private final List<Heir> heirs = new ArrayList<>();
    private boolean hidesData;
    private int count;

    /** An entry that names containers of data. */
    private record Heir(int number, String key, String names, Location location) {}

    BibHiding(BibFilter filter, Problems problems) {
        this.filter = filter;
        this.problems = problems;
    }

    /**
     * Takes the next entry.
     *
     * @param type its type, in lower case
     * @param key its key, as keys are compared
     * @param fields its fields as they are written, strings put in
     */
    void add(String type, String key, Map<String, List<String>> fields, Location location) {
        int number = count++;
        Optional<String> shown = filter.type(type, location).filter(read -> !filter.hides(fields, location));
        String names = String.join(",", fields.getOrDefault("xdata", List.of()));
        if (shown.isEmpty()) {
            hide(number, key);
            hidesData |= type.equals("xdata");
            return;
        }
        if (!shown.get().equals(type)) {
            otherwise.put(number, shown);
        }
        if (!names.isBlank()) {
            heirs.add(new Heir(number, key, names, location));
        }
    }

    private void hide(int number, String key) {
        otherwise.put(number, Optional.empty());
        hidden.add(key);
    }

    /** Hides what takes its fields from a container of data that is hidden. */
    void spread() {
        boolean more = hidesData;
        for (int i = 0; more && i < LONGEST_CHAIN; i++) {
            List<Heir> found = heirs.stream().filter(this::namesHidden).toList();
            for (Heir heir : found) {
                hide(heir.number, heir.key);
                problems.add(
                        Code.DRAFT,
                        heir.location,
                        "this entry takes its fields from one that is not published; neither is it",
                        "");
            }
            heirs.removeAll(found);
            more = !found.isEmpty();
        }
    }

    private boolean namesHidden(Heir heir) {
        for (String name : heir.names.split(",")) {
            if (!name.isBlank() && hidden.contains(BibInheritance.folded(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entry of a number is shown. */
    boolean isShown(int number) {
        return otherwise.getOrDefault(number, Optional.of("")).isPresent();
    }

    /** As what the entry of a number is read, which is shown. */
    String type(int number, String written) {
        return otherwise.getOrDefault(number, Optional.of(written)).orElse(written);
    }

    /** The keys of what is not shown, as they are compared. */
    Set<String> keys() {
        return hidden;
    }
}
