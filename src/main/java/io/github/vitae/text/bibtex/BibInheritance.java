package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What entries of a BibTeX file take over from others: from the book or the proceedings that {@code crossref} names all
 * that is not the parent's alone, from those that {@code xdata} names everything.
 */
final class BibInheritance {

    private static final int LONGEST_CHAIN = 8;

    /** From so many containers of data one entry takes over. */
    private static final int MOST_DATA = 32;

    /** What concerns one entry and no other. */
    private static final Set<String> OWN = Set.of(
            ("crossref xref xdata ids options title subtitle titleaddon shorttitle doi url urldate eprint eprinttype"
                            + " archiveprefix primaryclass pages abstract keywords note annotation addendum related"
                            + " entryset execute label presort sortkey file")
                    .split(" "));

    private static final Map<String, String> OF_BOOK =
            Map.of("title", "booktitle", "subtitle", "booksubtitle", "titleaddon", "booktitleaddon");

    private static final Set<String> PARTS = Set.of(
            "inproceedings", "conference", "incollection", "inbook", "inreference", "suppbook", "suppcollection");

    private static final int FEWEST_IN_ALL = 1 << 20;

    /** As many parents as are kept for the next child. */
    private static final int KEPT = 64;

    private final Function<String, Optional<BibEntry>> entries;
    private final Set<String> hidden;
    private final Problems problems;
    private final Map<String, Optional<BibEntry>> recent = new LinkedHashMap<>();
    private long budget;

    /**
     * @param entries the entry of a key that was {@linkplain #folded folded}
     * @param hidden the keys of entries that are not shown, as they are compared: nothing is taken over from these
     * @param size the size of the file; what is taken over is bounded to a multiple of it
     */
    BibInheritance(Function<String, Optional<BibEntry>> entries, Set<String> hidden, int size, Problems problems) {
        this.entries = entries;
        this.hidden = hidden;
        this.problems = problems;
        this.budget = Math.max(FEWEST_IN_ALL, 8L * size);
    }

    /** A key as keys are compared. */
    static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<BibEntry> find(String key) {
        String folded = folded(key);
        Optional<BibEntry> found = recent.get(folded);
        if (found == null) {
            found = entries.apply(folded);
            if (recent.size() >= KEPT) {
                recent.remove(recent.keySet().iterator().next());
            }
            recent.put(folded, found);
        }
        return found;
    }

    /** An entry with what it takes over; nothing for a container of data ({@code @xdata}), which is no entry. */
    Optional<BibEntry> complete(BibEntry entry) {
        if (entry.type().equals("xdata")) {
            return Optional.empty();
        }
        if (entry.field("crossref").isEmpty() && entry.field("xdata").isEmpty()) {
            return Optional.of(entry);
        }
        Map<String, BibField> fields = new LinkedHashMap<>();
        entry.fields().forEach(field -> fields.put(field.name(), field));
        Set<Location> seen = new HashSet<>();
        seen.add(entry.location());
        Optional<BibEntry> child = Optional.of(entry);
        for (int depth = 0; child.isPresent(); depth++) {
            takeData(child.get(), fields);
            Optional<DataValue.Scalar> name = child.get().field("crossref");
            Optional<BibEntry> parent = name.flatMap(this::named);
            if (parent.isPresent() && (!seen.add(parent.get().location()) || depth == LONGEST_CHAIN)) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        name.get().location(),
                        "‘" + PlainText.shortened(name.get().value())
                                + "’ leads in a circle, or through too many entries",
                        "name the book or the proceedings itself");
                break;
            }
            String type = child.get().type();
            parent.ifPresent(found -> take(found, type, fields));
            child = parent;
        }
        return Optional.of(new BibEntry(entry.type(), entry.key(), List.copyOf(fields.values()), entry.location()));
    }

    private Optional<BibEntry> named(DataValue.Scalar key) {
        Optional<BibEntry> found = find(key.value());
        if (found.isEmpty() && hidden.contains(folded(key.value()))) {
            problems.add(new Problem(
                    Code.DRAFT,
                    Severity.WARNING,
                    key.location(),
                    "the entry ‘" + PlainText.shortened(key.value())
                            + "’ is not published, so nothing is taken over from it",
                    "publish that entry, or write here what this one needs of it"));
        } else if (found.isEmpty()) {
            problems.add(
                    Code.BROKEN_BIBTEX,
                    key.location(),
                    "there is no entry ‘" + PlainText.shortened(key.value()) + "’ in this file",
                    "write the key of one, or take this out");
        }
        return found;
    }

    /** All fields of the entries that {@code xdata} names, and of those that these name: biblatex 3.20, section 3.13.6. */
    private void takeData(BibEntry entry, Map<String, BibField> fields) {
        Set<String> taken = new HashSet<>();
        Deque<DataValue.Scalar> waiting = new ArrayDeque<>();
        entry.field("xdata").ifPresent(waiting::add);
        while (!waiting.isEmpty()) {
            for (String name : waiting.remove().value().split(",", LONGEST_CHAIN + 1)) {
                if (taken.size() < MOST_DATA && taken.add(folded(name))) {
                    find(name).ifPresent(data -> {
                        data.fields().forEach(field -> put(field.name(), field, fields));
                        data.field("xdata").ifPresent(waiting::add);
                    });
                }
            }
        }
    }

    private void take(BibEntry parent, String childType, Map<String, BibField> fields) {
        for (BibField field : parent.fields()) {
            String as = PARTS.contains(childType) ? OF_BOOK.getOrDefault(field.name(), field.name()) : field.name();
            if (!OWN.contains(as)) {
                put(as, field, fields);
            }
        }
    }

    private void put(String as, BibField field, Map<String, BibField> fields) {
        if (fields.containsKey(as)) {
            return;
        }
        boolean before = budget >= 0;
        budget -= field.value().value().length();
        if (budget >= 0) {
            fields.put(as, new BibField(as, field.nameLocation(), field.value()));
        } else if (before) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    field.nameLocation(),
                    "what entries take over from others grows too long here; from here on they take over no more",
                    "write shorter values where many entries take them over");
        }
    }
}
