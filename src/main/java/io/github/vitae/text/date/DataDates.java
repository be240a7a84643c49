package io.github.vitae.text.date;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in data files. */
public final class DataDates {

    /** A date as data writes it; it has no words worth showing. */
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2}([T ][0-9].*)?)?");

    /** The same from one to another: {@code 2021-05-01/2021-06-03}, {@code 2021-05 - 2021-06}. */
    private static final Pattern ISO_RANGE = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?\\s*+(?:/|--?|–|—)\\s*+[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?");

    private static final Pattern FILE_NAME = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])");

    /**
     * A date before 1900, or from one to another: {@code 1896}, {@code 1896-10-01}, {@code 1896–1900}. Such a number within a
     * text may be anything; all of a value that is a date by its key can only be one.
     */
    private static final Pattern EARLY = Pattern.compile("(1[0-8][0-9]{2})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?"
            + "(?:\\s*[-–—/]\\s*(1[0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?)?");

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private DataDates() {}

    /** The date that the name of a post starts with: {@code 2024-05-01-prize}, {@code 2024-5-1-prize}. */
    public static Optional<EntryDate> ofFileName(String name) {
        Matcher date = FILE_NAME.matcher(name);
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return PartialDate.isDay(year, month, day)
                ? Optional.of(EntryDate.of(PartialDate.ofDay(year, month, day)))
                : Optional.empty();
    }

    /**
     * A date as data can write it so that it is read as the same again: in the author's words where these say it all, in
     * the form of ISO 8601 otherwise.
     */
    public static String written(EntryDate date) {
        Optional<String> words = date.wording()
                .filter(wording -> DateParser.whole(wording, OptionalInt.empty())
                        .filter(match -> match.misspelling().isEmpty())
                        .filter(match -> match.date().withoutWording().equals(date.withoutWording()))
                        .isPresent());
        return words.orElseGet(() -> inForm(date.start())
                + (date.ongoing()
                        ? " - present"
                        : date.end().map(end -> " - " + inForm(end)).orElse("")));
    }

    private static String inForm(PartialDate date) {
        return date.season()
                .map(season -> season.name().charAt(0)
                        + season.name().substring(1).toLowerCase(Locale.ROOT) + " " + date.year())
                .orElseGet(date::iso);
    }

    /** From one date to another; one that has a start and no end is that date alone. */
    public static Optional<EntryDate> range(Optional<EntryDate> start, Optional<EntryDate> end) {
        if (start.isEmpty()
                || end.isEmpty()
                || end.get().start().compareTo(start.get().start()) <= 0) {
            return start.or(() -> end);
        }
        return Optional.of(EntryDate.range(start.get().start(), end.get().start()));
    }

    /** Whether words, in the place of a date, say that something goes on: {@code present}, {@code heute}, {@code 至今}. */
    public static boolean isOngoing(String words) {
        return DateParser.whole("2000 - " + words.strip(), OptionalInt.empty())
                .filter(match -> match.date().ongoing())
                .isPresent();
    }

    /**
     * A time that is ongoing where only its start is known. One whose end is written has ended, if only in the year that it
     * began in: {@code 1933–1933} is 1933.
     *
     * @param start whether the date is the start of something of which no end is written
     */
    public static Optional<EntryDate> orOngoing(Optional<EntryDate> date, boolean start) {
        return date.map(
                known -> !start || known.ongoing() || known.end().isPresent() ? known : EntryDate.since(known.start()));
    }

    /** A date in the form of ISO 8601 of any year of four digits, which in data is meant: {@code 1896}, {@code 2199-01-01}. */
    private static Optional<EntryDate> ofForm(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int month = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        int day = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        boolean is = PartialDate.isDay(year, form.group(2) == null ? 1 : month, form.group(3) == null ? 1 : day);
        return is ? Optional.of(EntryDate.of(new PartialDate(year, month, day, Optional.empty()))) : Optional.empty();
    }

    /** Whether a text has the form of a day or a month in ISO 8601, {@code 2025-05-14} or {@code 2025-05}, and nothing beside it. */
    static boolean isIso(String text) {
        if (text.length() != "2025-05-14".length() && text.length() != "2025-05".length()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            boolean between = at == 4 || at == 7;
            if (between ? c != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    /** The date in a value that is in no list; one that cannot be read is reported, and so is a misspelt month. */
    public static Optional<EntryDate> read(DataValue.Scalar scalar, Problems problems) {
        return read(scalar, NumberOrder.of(List.of(scalar.value())), problems);
    }

    /**
     * The date in a value of a list; one that cannot be read is reported, and so is a misspelt month, and a date whose day
     * and month nothing tells apart.
     *
     * @param order what the list says of its numbers
     */
    public static Optional<EntryDate> read(DataValue.Scalar scalar, Optional<NumberOrder> order, Problems problems) {
        String value = scalar.value();
        if (isIso(value)) {
            // as nearly all dates in data are written
            Optional<EntryDate> iso = ofForm(value);
            if (iso.isPresent()) {
                return iso;
            }
        }
        DateHabits habits = new DateHabits(TwoDigits.DAY, order.orElse(NumberOrder.MONTH_FIRST));
        Optional<DateMatch> match = new DateAtStart(value).whole(OptionalInt.empty(), habits);
        Optional<EntryDate> early = match.isPresent() ? Optional.empty() : early(value.strip());
        if (early.isPresent()) {
            return early;
        }
        if (match.isEmpty()) {
            Optional<EntryDate> far = ofForm(value.strip());
            if (far.isPresent()) {
                return far;
            }
            problems.add(
                    Code.UNREADABLE_DATE,
                    scalar.locate(0, value.length()),
                    "‘" + PlainText.shortened(value) + "’ is no date that can be read; the entry stays, without a date",
                    "write a date such as 2025-05-14, 2025-05 or 2025");
            return Optional.empty();
        }
        match.get()
                .misspelling()
                .ifPresent(word -> problems.add(
                        Code.MISSPELT_MONTH,
                        scalar.locate(word.offset(), word.written().length()),
                        "‘" + word.written() + "’ is no month; read as " + word.meant(),
                        "write " + match.get().written().replace(word.written(), word.meant())));
        EntryDate date = match.get().date();
        if (order.isEmpty() && NumberOrder.isOpen(value)) {
            AmbiguousDates.report(match.get(), 1, scalar.locate(0, value.length()), problems);
        }
        boolean form = date.end().isEmpty()
                ? ISO.matcher(value.strip()).matches() || (date.ongoing() && isWritten(date, value.strip()))
                : ISO_RANGE.matcher(value.strip()).matches() || isWritten(date, value.strip());
        return Optional.of(form ? date.withoutWording() : date);
    }

    /** Whether a time from one date to another is written as {@link #written} does it where there are no words: {@code 2020-02 - present}. */
    private static boolean isWritten(EntryDate date, String value) {
        return Character.isDigit(value.charAt(0)) && value.equals(written(date.withoutWording()));
    }

    private static Optional<EntryDate> early(String value) {
        Matcher parts = EARLY.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> start = point(parts.group(1), parts.group(2), parts.group(3));
        if (parts.group(4) == null) {
            return start.map(EntryDate::of);
        }
        Optional<PartialDate> end = point(parts.group(4), parts.group(5), parts.group(6));
        return start.flatMap(from -> end.map(to -> EntryDate.range(from, to)));
    }

    /** A point of time; nothing if there is no such month or day. */
    private static Optional<PartialDate> point(String year, @Nullable String month, @Nullable String day) {
        int ofYear = Integer.parseInt(year);
        int ofMonth = month == null ? 0 : Integer.parseInt(month);
        if (month == null) {
            return Optional.of(PartialDate.ofYear(ofYear));
        }
        if (day == null) {
            return ofMonth >= 1 && ofMonth <= 12 ? Optional.of(PartialDate.ofMonth(ofYear, ofMonth)) : Optional.empty();
        }
        int ofDay = Integer.parseInt(day);
        return PartialDate.isDay(ofYear, ofMonth, ofDay)
                ? Optional.of(PartialDate.ofDay(ofYear, ofMonth, ofDay))
                : Optional.empty();
    }
}
