package io.github.vitae.text.date;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;

/** Tells dates in numbers of which nothing says what is the day: {@code 03/04/2024}. */
public final class AmbiguousDates {

    private AmbiguousDates() {}

    /**
     * Reports a date, and with it others of its list.
     *
     * @param match the date as it was read: the month first
     * @param count how many dates of the list are like that
     * @param location where it is
     */
    public static void report(DateMatch match, int count, Location location, Problems problems) {
        String others = count < 2
                ? ""
                : count == 2 ? ", and so is 1 more below" : ", and so are " + (count - 1) + " more below";
        problems.add(
                Code.AMBIGUOUS_DATE,
                location,
                "nothing tells whether the day or the month is first in ‘" + match.written()
                        + "’; it is read with the month first, as "
                        + match.date().start().iso() + others,
                "write " + match.date().start().iso() + " if that is meant, or with the month’s name");
    }
}
