package io.github.vitae.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A day, a month, a season or a year of the Gregorian calendar: a date as precise as it was written, and no more.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12; 0 if not known
 * @param day the day of the month, 1 to 31; 0 if not known
 * @param season the season, where that is all that is known of the time of year
 */
public record PartialDate(int year, int month, int day, Optional<Season> season) implements Comparable<PartialDate> {

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::monthForOrder)
            .thenComparingInt(PartialDate::day)
            .thenComparing(date -> date.season().isPresent());

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("no year: " + year);
        }
        if (month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
        if (season.isPresent() && month > 0) {
            throw new IllegalArgumentException("a season and a month: " + season.get() + ", " + month);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0, Optional.empty());
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0, Optional.empty());
    }

    public static PartialDate ofDay(int year, int month, int day) {
        return new PartialDate(year, month, day, Optional.empty());
    }

    public static PartialDate ofSeason(int year, Season season) {
        return new PartialDate(year, 0, 0, Optional.of(season));
    }

    /** Whether there is such a day in the calendar. */
    public static boolean isDay(int year, int month, int day) {
        return year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * The date as ISO 8601 writes it, as precise as it is: {@code 2025}, {@code 2025-05} or {@code 2025-05-14}. Fit for
     * the {@code datetime} attribute of HTML, which knows no seasons: a season answers its year.
     */
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        padded(year, 4, iso);
        if (month > 0) {
            padded(month, 2, iso.append('-'));
        }
        if (month > 0 && day > 0) {
            padded(day, 2, iso.append('-'));
        }
        return iso.toString();
    }

    private static void padded(int number, int digits, StringBuilder into) {
        String written = String.valueOf(number);
        into.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
    }

    /** The first day that it can mean: of a month, of a year, which is all that a season tells for sure. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean: of a month, of a year, which is all that a season tells for sure. */
    public LocalDate lastDay() {
        YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    /** Whether it is after a day by what it says: a month is after the days of the months before it, and not after its own. */
    public boolean isAfter(LocalDate today) {
        if (year != today.getYear()) {
            return year > today.getYear();
        }
        return month == today.getMonthValue() ? day > today.getDayOfMonth() : month > today.getMonthValue();
    }

    /** Whether both can mean the same day: equal in all that both know. */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (monthForOrder() == 0
                        || other.monthForOrder() == 0
                        || (monthForOrder() == other.monthForOrder()
                                && (season.isEmpty() || other.season.isEmpty() || season.equals(other.season))
                                && (day == 0 || other.day == 0 || day == other.day)));
    }

    private int monthForOrder() {
        return season.map(Season::firstMonth).orElse(month);
    }

    /** Earlier dates first; of two that begin alike the less precise one first. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
