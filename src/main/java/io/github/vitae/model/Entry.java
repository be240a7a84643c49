package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** A dated entry of a profile. */
public sealed interface Entry permits NewsItem, Award, ContentItem {

    /** Newest first; entries without a date last; otherwise as they were written. */
    Comparator<Entry> NEWEST_FIRST = (left, right) -> {
        if (left.date().isEmpty() || right.date().isEmpty()) {
            return Boolean.compare(left.date().isEmpty(), right.date().isEmpty());
        }
        return EntryDate.NEWEST_FIRST.compare(left.date().get(), right.date().get());
    };

    /** When it happened, where that is known. */
    Optional<EntryDate> date();

    /** What the entry says, without the date. */
    RichText body();

    /** All its words, as plain text, without the date. */
    default String words() {
        return body().plain();
    }

    /** The keys of the publications that it cites, those of its text among them. */
    Set<String> about();

    /**
     * What the entry is known by, whatever becomes of its words, its date and its place among others: what the author wrote as
     * its {@code id}, else the name of the file that it has for itself; nothing where it is one of many in a file.
     */
    Optional<String> id();

    /** Where it was written. */
    Location location();

    /** Where it was written, for pages. */
    default Origin origin() {
        return new Origin(location());
    }
}
