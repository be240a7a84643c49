package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** Tells from the order of a list what its dates in numbers mean: people sort their lists. */
public final class SortedDates {

    /** Of fewer dates, many are in order by chance. */
    private static final int FEWEST = 5;

    private SortedDates() {}

    /**
     * The reading by which a list is sorted, up or down, where it is not by the other: {@code 05/01/2024, 03/04/2024, 02/01/2024,
     * 12/01/2023, 11/02/2023} has its months first.
     *
     * @param monthsFirst the dates of the list, in its order, read with the month first
     * @param daysFirst the same dates, read with the day first
     */
    public static Optional<NumberOrder> order(List<DateMatch> monthsFirst, List<DateMatch> daysFirst) {
        boolean months = areSorted(monthsFirst);
        boolean days = areSorted(daysFirst);
        return months == days || monthsFirst.size() < FEWEST
                ? Optional.empty()
                : Optional.of(days ? NumberOrder.DAY_FIRST : NumberOrder.MONTH_FIRST);
    }

    private static boolean areSorted(List<DateMatch> dates) {
        boolean falls = true;
        boolean rises = true;
        for (int index = 1; index < dates.size(); index++) {
            PartialDate before = dates.get(index - 1).date().start();
            PartialDate date = dates.get(index).date().start();
            falls &= date.compareTo(before) <= 0;
            rises &= date.compareTo(before) >= 0;
        }
        return falls || rises;
    }
}
