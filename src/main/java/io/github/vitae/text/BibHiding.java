package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of a BibTeX file are not shown: by their type, by their fields, by a container of data that they name. */
final class BibHiding {

    /** So often it is looked for entries that name what was found to be hidden last. */
    private static final int LONGEST_CHAIN = 8;

    private final BibFilter filter;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();

    /** An entry: as what it is read, whom it names. */
    private record Row(Optional<String> type, boolean data, String key, String names, Location location) {}

    BibHiding(BibFilter filter, Problems problems) {
        this.filter = filter;
        this.problems = problems;
    }

    /** Takes the next entry. */
    void add(String type, String key, Map<String, String> fields, Location location) {
        Optional<String> shown = filter.type(type, location).filter(read -> !filter.hides(fields, location));
        rows.add(new Row(
                shown, type.equals("xdata"), BibInheritance.folded(key), fields.getOrDefault("xdata", ""), location));
    }

    /** Hides what takes its fields from a container of data that is hidden. */
    void spread() {
        boolean more = rows.stream().anyMatch(row -> row.data && row.type.isEmpty());
        for (int i = 0; more && i < LONGEST_CHAIN; i++) {
            Set<String> hidden = keys();
            more = false;
            for (int at = 0; at < rows.size(); at++) {
                Row row = rows.get(at);
                if (row.type.isPresent() && names(row, hidden)) {
                    rows.set(at, new Row(Optional.empty(), row.data, row.key, row.names, row.location));
                    problems.add(
                            Code.DRAFT,
                            row.location,
                            "this entry takes its fields from one that is not published; neither is it",
                            "");
                    more = true;
                }
            }
        }
    }

    private static boolean names(Row row, Set<String> hidden) {
        for (String name : row.names.split(",")) {
            if (!name.isBlank() && hidden.contains(BibInheritance.folded(name))) {
                return true;
            }
        }
        return false;
    }

    /** As what the entry of a number is read; nothing if it is not shown. */
    Optional<String> type(int number) {
        return rows.get(number).type;
    }

    /** The keys of what is not shown, as they are compared. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        rows.stream().filter(row -> row.type.isEmpty()).forEach(row -> keys.add(row.key));
        return keys;
    }
}
