package io.github.vitae.text.date;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first number of a date such as {@code 03/04/2024} is. One date says it where one of its numbers is no month,
 * and speaks for the list that it is in: {@code 13/04/2024} is a day first.
 */
public enum NumberOrder {
    /** March 4th, as Americans mean it; so it is read where nothing tells. */
    MONTH_FIRST,
    /** The third of April, as most others do. */
    DAY_FIRST;

    private static final int MONTHS = 12;

    /** With a year behind them. Dots are a day first already. */
    private static final Pattern WITH_YEAR = Pattern.compile(
            "(?<![\\p{Nd}/／-])(\\p{Nd}{1,2})([/／-])(\\p{Nd}{1,2})\\2(?:\\p{Nd}{4}|\\p{Nd}{2})(?![\\p{Nd}/／-])");

    /** Alone, below a heading with the year. */
    private static final Pattern ALONE = Pattern.compile("(\\p{Nd}{1,2})([/／.-])(\\p{Nd}{1,2})");

    /**
     * The order that the dates of a list have in common.
     *
     * @param written the dates as they were written
     * @return nothing if no date tells, or if some say one and some the other
     */
    public static Optional<NumberOrder> of(Collection<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String date : written) {
            for (MatchResult numbers : numbers(date)) {
                dayFirst |= first(numbers) > MONTHS && second(numbers) <= MONTHS;
                monthFirst |= second(numbers) > MONTHS && first(numbers) <= MONTHS;
            }
        }
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst ? DAY_FIRST : MONTH_FIRST);
    }

    /** Whether a date, as it was written, is another one if its numbers are read in the other order. */
    public static boolean isOpen(String written) {
        return numbers(written).stream()
                .anyMatch(numbers ->
                        first(numbers) <= MONTHS && second(numbers) <= MONTHS && first(numbers) != second(numbers));
    }

    private static List<MatchResult> numbers(String written) {
        if (DataDates.isIso(written)) {
            // the year first: there is but one order then
            return List.of();
        }
        Matcher alone = ALONE.matcher(written);
        return alone.matches()
                ? List.of(alone.toMatchResult())
                : WITH_YEAR.matcher(written).results().toList();
    }

    private static int first(MatchResult numbers) {
        return Integer.parseInt(numbers.group(1));
    }

    private static int second(MatchResult numbers) {
        return Integer.parseInt(numbers.group(3));
    }
}
