package io.github.vitae.text.date;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the Extended Date/Time Format (ISO 8601-2:2019; levels 0 and 1 as far as publications need them), which biblatex (section
 * 2.3.8 of its manual) and CSL JSON use: {@code 2024-05}, {@code 2020-05/2020-07}, {@code 2020/..}, {@code 2020-21} for spring, {@code
 * 2020?} and {@code 2020~} for years that are uncertain, {@code 202X} for one of a decade. Years are from 1 to 9999.
 */
public final class Edtf {

    private static final Pattern POINT = Pattern.compile("[~?%]?([0-9]{1,4}|[0-9]{3}[Xxu]|[0-9]{2}(?:XX|xx|uu))"
            + "(?:-([0-9]{1,2}|XX|xx|uu)(?:-([0-9]{1,2}|XX|xx|uu))?)?(?:[T ][0-9:.Z+-]{1,30})?[~?%]?");

    /** What says that a date is about right ({@code ~}), not certain ({@code ?}) or both ({@code %}). */
    private static final Pattern DOUBT = Pattern.compile("[~?%]");

    /** Seasons, whose numbers go on where those of months could not; of the south and the north alike. */
    private static final List<Season> SEASONS = List.of(Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER);

    private Edtf() {}

    /**
     * The date that a text is; nothing if it is none. Where only the end of an interval is known ({@code ../2020}), that is the
     * date; of a decade or a century the first and the last year are. What
     * is uncertain is so in its words: {@code ca. 1998}, {@code 2020?}.
     */
    public static Optional<EntryDate> read(String written) {
        Optional<EntryDate> date = bare(written);
        return DOUBT.matcher(written).find() ? date.map(found -> found.inWords(words(written))) : date;
    }

    /** An uncertain date in words: {@code ca. 1998}, {@code 2020?}. */
    private static String words(String written) {
        List<String> ends = new ArrayList<>();
        for (String end : written.strip().split("/", -1)) {
            String bare = DOUBT.matcher(end).replaceAll("").strip();
            String about = end.indexOf('~') >= 0 || end.indexOf('%') >= 0 ? "ca. " : "";
            String unsure = end.indexOf('?') >= 0 || end.indexOf('%') >= 0 ? "?" : "";
            ends.add(about + bare + unsure);
        }
        return String.join("–", ends);
    }

    private static Optional<EntryDate> bare(String written) {
        String[] ends = written.strip().split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<EntryDate> start = point(ends[0]);
        if (ends.length == 1) {
            return start;
        }
        Optional<EntryDate> end = point(ends[1]);
        if (isOpen(ends[1])) {
            return start.map(date -> EntryDate.since(date.start()));
        }
        if (isOpen(ends[0])) {
            return end;
        }
        return start.flatMap(from ->
                end.map(to -> between(from.start(), to.end().orElse(to.start()))));
    }

    private static EntryDate between(PartialDate start, PartialDate end) {
        return end.compareTo(start) > 0 ? EntryDate.range(start, end) : EntryDate.of(start);
    }

    private static boolean isOpen(String end) {
        return end.isBlank() || end.strip().equals("..");
    }

    private static Optional<EntryDate> point(String written) {
        Matcher point = POINT.matcher(written.strip());
        if (!point.matches() || Integer.parseInt(point.group(1).replaceAll("[Xxu]", "9")) == 0) {
            return Optional.empty();
        }
        String year = point.group(1);
        if (!Character.isDigit(year.charAt(year.length() - 1))) {
            int first = Math.max(1, Integer.parseInt(year.replaceAll("[Xxu]", "0")));
            return Optional.of(EntryDate.range(
                    PartialDate.ofYear(first), PartialDate.ofYear(Integer.parseInt(year.replaceAll("[Xxu]", "9")))));
        }
        return within(Integer.parseInt(year), number(point.group(2)), number(point.group(3)))
                .map(EntryDate::of);
    }

    private static int number(String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }

    private static Optional<PartialDate> within(int year, int month, int day) {
        if (month >= 21 && month <= 41) {
            // 21 to 24 of no hemisphere, 25 to 28 of the north, 29 to 32 of the south; quarters and the like are of a
            // year
            return Optional.of(
                    month <= 32 ? PartialDate.ofSeason(year, SEASONS.get((month - 21) % 4)) : PartialDate.ofYear(year));
        }
        if (month == 0) {
            return Optional.of(PartialDate.ofYear(year));
        }
        if (day > 0 && PartialDate.isDay(year, month, day)) {
            return Optional.of(PartialDate.ofDay(year, month, day));
        }
        return month <= 12 ? Optional.of(PartialDate.ofMonth(year, month)) : Optional.empty();
    }
}
