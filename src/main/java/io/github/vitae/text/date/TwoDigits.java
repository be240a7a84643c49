package io.github.vitae.text.date;

/** How a list means the number in {@code Apr 26:}, where it writes no year. */
public enum TwoDigits {
    /** As a day: a date only where the year is known from a heading. */
    DAY,
    /** As a year, 1970 to 2069. */
    YEAR
}
