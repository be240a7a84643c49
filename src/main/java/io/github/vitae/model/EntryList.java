package io.github.vitae.model;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All entries of a kind, with what the author wrote around them.
 *
 * @param title the author's own heading, where there is one
 * @param preface the author's words before, between and after the entries that belong to no entry
 * @param entries the entries, in the order they are shown
 * @param classes the class names of the author's lists, by which the author's styles find them
 * @param written where the heading and the words around the entries are, where that is known
 */
public record EntryList<E extends Entry>(
        Optional<RichText> title,
        List<RichText> preface,
        List<E> entries,
        List<String> classes,
        Optional<Location> written) {

    /** Entries around which something is written nobody knows where. */
    public EntryList(Optional<RichText> title, List<RichText> preface, List<E> entries, List<String> classes) {
        this(title, preface, entries, classes, Optional.empty());
    }

    public EntryList {
        Objects.requireNonNull(title, "title");
        preface = List.copyOf(preface);
        entries = List.copyOf(entries);
        classes = List.copyOf(classes);
        Objects.requireNonNull(written, "written");
    }

    public static <E extends Entry> EntryList<E> empty() {
        return new EntryList<>(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Entries with nothing around them. */
    public static <E extends Entry> EntryList<E> of(List<E> entries) {
        return new EntryList<>(Optional.empty(), List.of(), entries, List.of());
    }

    /** The same without its heading. */
    public EntryList<E> withoutTitle() {
        return new EntryList<>(Optional.empty(), preface, entries, classes, written);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return entries.isEmpty() && preface.isEmpty();
    }

    /** Where the heading and the words around the entries are, for pages. */
    public Optional<Origin> origin() {
        return written.map(Origin::new);
    }

    /** The same list in another order. */
    public EntryList<E> sorted(java.util.Comparator<? super E> order) {
        List<E> sorted = new ArrayList<>(entries);
        sorted.sort(order);
        return new EntryList<>(title, preface, sorted, classes, written);
    }
}
