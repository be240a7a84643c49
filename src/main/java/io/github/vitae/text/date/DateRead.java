package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import io.github.vitae.text.date.DateMatch.Misspelling;
import java.util.Optional;

/**
 * A date or a range as the grammar has read it.
 *
 * @param next the number of the token after it
 * @param bareYear whether it starts with a year that no number or unit follows: too little where words surround it
 * @param assumedYear whether the year was not written in full
 */
record DateRead(
        PartialDate start,
        Optional<PartialDate> end,
        boolean ongoing,
        int next,
        boolean bareYear,
        boolean assumedYear,
        Optional<Misspelling> misspelling) {

    /**
     * What was read, if the calendar has it. A range that was written backwards is turned.
     *
     * @param written the first date as it was written
     * @param first the first date with its year
     * @param next the number of the token after all of it
     * @param second the misspelling in the last date
     */
    static Optional<DateRead> of(
            DatePoint written,
            DatePoint first,
            Optional<PartialDate> end,
            boolean ongoing,
            int next,
            Optional<Misspelling> second) {
        return first.date().map(start -> {
            boolean reversed = end.filter(last -> last.compareTo(start) < 0).isPresent();
            return new DateRead(
                    reversed ? end.get() : start,
                    reversed ? Optional.of(start) : end.filter(last -> !last.equals(start)),
                    ongoing,
                    next,
                    written.year() > 0 && written.isBareYear(),
                    written.year() == 0 && first.year() != 0 && end.isEmpty(),
                    first.misspelling().or(() -> second));
        });
    }

    /** From the earliest to the latest of two. */
    DateRead spanning(DateRead other) {
        PartialDate first = start.compareTo(other.start()) <= 0 ? start : other.start();
        PartialDate latest = last().compareTo(other.last()) >= 0 ? last() : other.last();
        boolean same = first.equals(latest);
        return new DateRead(
                first,
                same || ongoing ? Optional.empty() : Optional.of(latest),
                ongoing,
                other.next(),
                bareYear,
                assumedYear,
                misspelling.or(other::misspelling));
    }

    DateRead goingOn() {
        return new DateRead(start, Optional.empty(), true, next, bareYear, assumedYear, misspelling);
    }

    DateRead endingBefore(int after) {
        return new DateRead(start, end, ongoing, after, bareYear, assumedYear, misspelling);
    }

    private PartialDate last() {
        return end.orElse(start);
    }
}
