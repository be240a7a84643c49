package io.github.vitae.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * When an entry of a profile happened: a date or a range of dates.
 *
 * @param start the date, or the first date of a range
 * @param end the last date of a range; absent for a single date and for an ongoing range
 * @param ongoing whether it has not ended: {@code 2023-Present}
 * @param wording the author's own words for it, shown on pages, with the name of a month spelt right: {@code Februray 2025}
 *     is {@code February 2025}; absent where the date was data ({@code 2025-05-14} in a YAML file)
 */
public record EntryDate(PartialDate start, Optional<PartialDate> end, boolean ongoing, Optional<String> wording) {

    /** Latest start first. */
    public static final Comparator<EntryDate> NEWEST_FIRST =
            Comparator.comparing(EntryDate::start).reversed();

    public EntryDate {
        Objects.requireNonNull(start, "start");
        if (ongoing && end.isPresent()) {
            throw new IllegalArgumentException("a range that has ended goes on: " + end.get());
        }
    }

    /** A single date without words of its own. */
    public static EntryDate of(PartialDate date) {
        return new EntryDate(date, Optional.empty(), false, Optional.empty());
    }

    /** From one date to a later one; the start alone where the other is not later: {@code 2024–2021} is no range. */
    public static EntryDate range(PartialDate start, PartialDate end) {
        return end.compareTo(start) > 0 ? new EntryDate(start, Optional.of(end), false, Optional.empty()) : of(start);
    }

    /** A time that goes on since then. */
    public static EntryDate since(PartialDate start) {
        return new EntryDate(start, Optional.empty(), true, Optional.empty());
    }

    /** The same date without the author's words. */
    public EntryDate withoutWording() {
        return new EntryDate(start, end, ongoing, Optional.empty());
    }

    /** The same date in these words of the author's. */
    public EntryDate inWords(String words) {
        return new EntryDate(start, end, ongoing, Optional.of(words));
    }

    /** Whether both can mean the same time. */
    public boolean agreesWith(EntryDate other) {
        return start.agreesWith(other.start);
    }
}
