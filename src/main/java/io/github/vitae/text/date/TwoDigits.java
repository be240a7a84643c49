package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a list means the number in {@code Apr 26:}, where it writes no year. */
public enum TwoDigits {
    /** As a day: a date only where the year is known from a heading. */
    DAY,
    /** As a year, 1970 to 2069. */
    YEAR;

    /** Names of months in order may jump by so many years before we no longer believe that they are years. */
    private static final int WIDEST_JUMP = 2;

    /**
     * How a list means numbers such as the one in {@code Apr 26:}. As years if none of its dates has a year in full, and
     * either a number is no day, or there are at least two that fall (or rise) as months of years would, never by more
     * than two years at once.
     *
     * @param entries the texts of the list's entries, in order
     */
    public static TwoDigits of(List<DateAtStart> entries) {
        List<PartialDate> dates = new ArrayList<>();
        boolean noDay = false;
        for (DateAtStart entry : entries) {
            if (entry.read(OptionalInt.empty(), DAY).isPresent()) {
                return DAY;
            }
            Optional<DateMatch> match = entry.read(OptionalInt.empty(), YEAR);
            if (match.isPresent()) {
                PartialDate date = match.get().date().start();
                dates.add(date);
                noDay |= date.year() > 2031 || date.year() < 2000;
            }
        }
        return noDay || (dates.size() > 1 && areMonthsInOrder(dates)) ? YEAR : DAY;
    }

    private static boolean areMonthsInOrder(List<PartialDate> dates) {
        boolean falls = true;
        boolean rises = true;
        boolean steady = true;
        for (int index = 1; index < dates.size(); index++) {
            PartialDate before = dates.get(index - 1);
            PartialDate date = dates.get(index);
            falls &= date.compareTo(before) <= 0;
            rises &= date.compareTo(before) >= 0;
            steady &= Math.abs(date.year() - before.year()) <= WIDEST_JUMP;
        }
        return steady && (falls || rises);
    }
}
