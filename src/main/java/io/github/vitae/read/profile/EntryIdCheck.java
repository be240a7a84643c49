package io.github.vitae.read.profile;

import io.github.vitae.model.Entry;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees that entries of a list that have an id have one each. */
final class EntryIdCheck {

    private final Problems problems;

    EntryIdCheck(Problems problems) {
        this.problems = problems;
    }

    /** Tells each entry whose id another one has. */
    void tell(List<? extends Entry> entries) {
        Map<String, Location> known = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.id().isEmpty()) {
                continue;
            }
            String id = entry.id().get().strip();
            Location other = known.putIfAbsent(id, entry.location());
            if (other != null) {
                problems.add(
                        Code.DUPLICATE_ID,
                        entry.location(),
                        "the entry at " + other + " has the id ‘" + id + "’ too; feeds tell them apart by their order",
                        "give each an id of its own");
            }
        }
    }
}
