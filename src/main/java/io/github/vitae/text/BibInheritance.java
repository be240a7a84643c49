package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What entries of a BibTeX file take over from others: from the book or the proceedings that {@code crossref} names all
 * that is not the parent's alone, from those that {@code xdata} names everything.
 */
final class BibInheritance {

    private static final int LONGEST_CHAIN = 8;

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

    private final Map<String, BibEntry> byKey = new HashMap<>();
    private final Set<String> hidden;
    private final Problems problems;

    private BibInheritance(List<BibEntry> entries, Set<String> hidden, Problems problems) {
        entries.forEach(entry -> byKey.putIfAbsent(folded(entry.key()), entry));
        this.hidden = hidden;
        this.problems = problems;
    }

    /** A key as it is compared. */
    static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The entries with what they take over; containers of data ({@code @xdata}) are no entries.
     *
     * @param hidden the keys of entries that are not shown, as they are compared: nothing is taken over from these
     */
    static List<BibEntry> complete(List<BibEntry> entries, Set<String> hidden, Problems problems) {
        BibInheritance inheritance = new BibInheritance(entries, hidden, problems);
        List<BibEntry> complete = new ArrayList<>();
        for (BibEntry entry : entries) {
            if (!entry.type().equals("xdata")) {
                complete.add(inheritance.complete(entry));
            }
        }
        return complete;
    }

    private BibEntry complete(BibEntry entry) {
        if (entry.field("crossref").isEmpty() && entry.field("xdata").isEmpty()) {
            return entry;
        }
        Map<String, BibField> fields = new LinkedHashMap<>();
        entry.fields().forEach(field -> fields.put(field.name(), field));
        Set<BibEntry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(entry);
        Optional<BibEntry> child = Optional.of(entry);
        for (int depth = 0; child.isPresent(); depth++) {
            takeData(child.get(), fields);
            Optional<DataNode.Scalar> name = child.get().field("crossref");
            Optional<BibEntry> parent = name.flatMap(this::named);
            if (parent.isPresent() && (!seen.add(parent.get()) || depth == LONGEST_CHAIN)) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        name.get().location(),
                        "‘" + HtmlGate.shortened(name.get().value())
                                + "’ leads in a circle, or through too many entries",
                        "name the book or the proceedings itself");
                break;
            }
            String type = child.get().type();
            parent.ifPresent(found -> take(found, type, fields));
            child = parent;
        }
        return new BibEntry(entry.type(), entry.key(), List.copyOf(fields.values()), entry.location());
    }

    private Optional<BibEntry> named(DataNode.Scalar key) {
        Optional<BibEntry> found = Optional.ofNullable(byKey.get(folded(key.value())));
        if (found.isEmpty() && hidden.contains(folded(key.value()))) {
            problems.add(new Problem(
                    Code.DRAFT,
                    Severity.WARNING,
                    key.location(),
                    "the entry ‘" + HtmlGate.shortened(key.value())
                            + "’ is not published, so nothing is taken over from it",
                    "publish that entry, or write here what this one needs of it"));
        } else if (found.isEmpty()) {
            problems.add(
                    Code.BROKEN_BIBTEX,
                    key.location(),
                    "there is no entry ‘" + HtmlGate.shortened(key.value()) + "’ in this file",
                    "write the key of one, or take this out");
        }
        return found;
    }

    /** All fields of the entries that {@code xdata} names. */
    private void takeData(BibEntry entry, Map<String, BibField> fields) {
        entry.field("xdata").ifPresent(names -> {
            for (String name : names.value().split(",", LONGEST_CHAIN + 1)) {
                Optional.ofNullable(byKey.get(folded(name)))
                        .ifPresent(data -> data.fields().forEach(field -> fields.putIfAbsent(field.name(), field)));
            }
        });
    }

    private static void take(BibEntry parent, String childType, Map<String, BibField> fields) {
        for (BibField field : parent.fields()) {
            String as = PARTS.contains(childType) ? OF_BOOK.getOrDefault(field.name(), field.name()) : field.name();
            if (!OWN.contains(as)) {
                fields.putIfAbsent(as, new BibField(as, field.nameLocation(), field.value()));
            }
        }
    }
}
