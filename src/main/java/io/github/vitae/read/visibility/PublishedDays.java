package io.github.vitae.read.visibility;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Code;
import io.github.vitae.text.date.DateParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the dates that say when something is published with the day of the build. A time with a zone counts as its day
 * in UTC: {@code 2031-01-01T00:30:00+02:00} is 2030-12-31.
 *
 * @param asOf the day of the build
 */
public record PublishedDays(LocalDate asOf) {

    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]|\\s+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\\s*"
                    + "(?:([Zz]|UTC|GMT)|([+-][0-9]{2}):?([0-9]{2})?)?");

    /** A date of any century: {@code 9999-12-31} stands for never. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    /** The days that a date covers: a month has up to 31, a time is one. */
    public record Days(LocalDate first, LocalDate last) {}

    /** The days that a value names; nothing if it is no date. */
    public static Optional<Days> of(String written) {
        String value = written.strip();
        Matcher time = TIME.matcher(value);
        try {
            if (time.matches()) {
                return Optional.of(day(time));
            }
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                return Optional.of(days(day));
            }
            return DateParser.whole(value, OptionalInt.empty()).map(match -> days(match.date()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a value is no date, but what Go writes for none: {@code 0001-01-01T00:00:00Z}. */
    public static boolean isNone(String value) {
        return value.strip().startsWith("0001-01-01");
    }

    private static Days days(Matcher day) {
        int year = Integer.parseInt(day.group(1));
        if (day.group(2) == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(day.group(2)));
        return day.group(3) == null
                ? new Days(month.atDay(1), month.atEndOfMonth())
                : new Days(month.atDay(Integer.parseInt(day.group(3))), month.atDay(Integer.parseInt(day.group(3))));
    }

    private static Days day(Matcher time) {
        String hour = (time.group(2).length() == 1 ? "0" : "") + time.group(2);
        String zone =
                time.group(6) == null ? "Z" : time.group(6) + ":" + (time.group(7) == null ? "00" : time.group(7));
        String second = time.group(4) == null ? "00" : time.group(4);
        LocalDate day = OffsetDateTime.parse(time.group(1) + "T" + hour + ":" + time.group(3) + ":" + second + zone)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
        return new Days(day, day);
    }

    private static Days days(EntryDate date) {
        return new Days(date.start().firstDay(), date.end().orElse(date.start()).lastDay());
    }

    /** Why something is hidden that is published from a day on: the day is ahead. */
    public Optional<Hidden> ahead(String key, Days days) {
        return days.first().isAfter(asOf)
                ? Optional.of(Hidden.surely(
                        key,
                        Code.NOT_DUE,
                        "has the ‘" + key.strip() + "’ " + days.first() + ", which is ahead as of " + asOf,
                        "to build as on that day, set asOf, as in -Dvitae.asOf=" + days.first()))
                : Optional.empty();
    }

    /**
     * Why something is hidden that is published until a day: the day has passed.
     *
     * @param through whether it is still shown on that day
     */
    public Optional<Hidden> passed(String key, Days days, boolean through) {
        LocalDate end = through ? days.last().plusDays(1) : days.first();
        return asOf.isBefore(end)
                ? Optional.empty()
                : Optional.of(Hidden.surely(
                        key,
                        Code.EXPIRED,
                        "has the ‘" + key.strip() + "’ " + (through ? days.last() : days.first())
                                + ", which has passed as of " + asOf,
                        "to build as before that day, set asOf, as in -Dvitae.asOf=" + end.minusDays(1)));
    }

    /** A key that says when to publish, with a value that is no date. */
    public static Hidden unreadable(String key) {
        return Hidden.inDoubt(
                key,
                Code.WRONG_SHAPE,
                "has a ‘" + key.strip() + "’ that is no date",
                "write a day such as 2027-01-31, or take the key out");
    }
}
