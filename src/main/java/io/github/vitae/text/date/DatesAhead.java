package io.github.vitae.text.date;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.date.DateWords.Role;
import io.github.vitae.text.source.WordList;
import java.time.LocalDate;

/** Tells dates that lie ahead: a slip, such as 2052 for 2025, or what is still to come. */
public final class DatesAhead {

    private DatesAhead() {}

    /**
     * Reports a date all of which is after a day, unless its words say that it is to come: {@code Oct 2027 (upcoming)}.
     *
     * @param day today, or the day that the build is for
     * @param location where the entry of that date is
     */
    public static void report(EntryDate date, LocalDate day, Location location, Problems problems) {
        if (date.start().isAfter(day)
                && !date.wording().filter(DatesAhead::saysSo).isPresent()) {
            problems.add(
                    Code.DATE_AHEAD,
                    location,
                    "‘" + date.wording().orElseGet(() -> date.start().iso()) + "’ lies ahead of " + day
                            + "; the entry is shown",
                    "correct the date if it is a slip; write (upcoming) behind it if it is none");
        }
    }

    private static boolean saysSo(String wording) {
        int open = Math.max(wording.lastIndexOf('('), wording.lastIndexOf('['));
        String remark = wording.substring(open + 1).replaceAll("[)\\]]", "").strip();
        return open >= 0 && DateWords.words().is(Role.UPCOMING, WordList.fold(remark));
    }
}
