package io.github.vitae.text.date;

import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.Season;
import io.github.vitae.text.date.DateMatch.Misspelling;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date while it is read: what was written of it. A part that was not written is 0.
 *
 * @param next the number of the token after it
 * @param needsClose whether it is only a date if its text ends there or a separator follows
 */
record DatePoint(
        int year,
        int month,
        int day,
        Optional<Season> season,
        int next,
        boolean needsClose,
        Optional<Misspelling> misspelling) {

    static DatePoint of(int year, int month, int day, int next) {
        return new DatePoint(year, month, day, Optional.empty(), next, false, Optional.empty());
    }

    static DatePoint of(int year, Season season, int next) {
        return new DatePoint(year, 0, 0, Optional.of(season), next, false, Optional.empty());
    }

    DatePoint closing() {
        return new DatePoint(year, month, day, season, next, true, misspelling);
    }

    DatePoint misspelt(Optional<Misspelling> word) {
        return new DatePoint(year, month, day, season, next, needsClose, word);
    }

    DatePoint inYear(int other) {
        return new DatePoint(other, month, day, season, next, needsClose, misspelling);
    }

    DatePoint onDay(int other, int after) {
        return new DatePoint(year, month, other, season, after, needsClose, misspelling);
    }

    boolean isBareYear() {
        return month == 0 && season.isEmpty();
    }

    /** How precise it is: 1 for a year, 2 for a month or a season, 3 for a day. */
    int precision() {
        return day > 0 ? 3 : isBareYear() ? 1 : 2;
    }

    /** The date, if the calendar has it. */
    Optional<PartialDate> date() {
        boolean exists = year > 0
                && month <= 12
                && (day == 0 || (month > 0 && day <= YearMonth.of(year, month).lengthOfMonth()));
        return exists ? Optional.of(new PartialDate(year, month, day, season)) : Optional.empty();
    }
}
