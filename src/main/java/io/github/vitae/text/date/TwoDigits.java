package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** How a list means the second number in {@code Apr 26:} and in {@code 04/26:}, where it writes no year. */
public enum TwoDigits {
    /** As a day: a date only where the year is known from a heading. */
    DAY,
    /** As a year, 1970 to 2069. */
    YEAR;

    /** Names of months in order may jump by so many years before we no longer believe that they are years. */
    private static final int WIDEST_JUMP = 2;

    private static final int FEWEST_OF_NUMBERS = 3;

    /** A year in full. */
    private static final Pattern FULL = Pattern.compile("\\p{Nd}{4}");

    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}{1,2}/\\p{Nd}{2}");

    /**
     * How a list means numbers such as the one in {@code Apr 26:}. As years if none of its dates has a year in full, and
     * either a number is no day, or there are at least two that fall (or rise) as months of years would, never by more
     * than two years at once. Numbers alone, as in {@code 11/24}, say less than names of months do: three are asked for.
     *
     * @param entries the texts of the list's entries, in order
     */
    public static TwoDigits of(List<DateAtStart> entries) {
        List<PartialDate> dates = new ArrayList<>();
        Set<Integer> months = new HashSet<>();
        boolean noDay = false;
        boolean allNumbers = true;
        for (DateAtStart entry : entries) {
            Optional<DateMatch> known = entry.read(OptionalInt.empty(), DAY);
            if (known.filter(date -> FULL.matcher(date.written()).find()).isPresent()) {
                return DAY;
            }
            Optional<DateMatch> match = entry.read(OptionalInt.empty(), YEAR);
            if (match.isPresent()) {
                PartialDate date = match.get().date().start();
                dates.add(date);
                boolean numbers = NUMBERS.matcher(match.get().written()).find();
                noDay |= known.isEmpty() && !numbers && (date.year() > 2031 || date.year() < 2000);
                allNumbers &= numbers;
                months.add(date.month());
            }
        }
        // numbers alone, as in 11/24, say less than names of months do
        boolean enough = allNumbers ? dates.size() >= FEWEST_OF_NUMBERS && months.size() > 1 : dates.size() > 1;
        return noDay || (enough && areMonthsInOrder(dates)) ? YEAR : DAY;
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
