package io.github.vitae.model.value;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an entry of a profile happened: a date or a range of dates.
 *
 * @param start the date, or the first date of a range
 * @param end the last date of a range; absent for a single date and for an ongoing range
 * @param ongoing whether it has not ended: {@code 2023-Present}
 * @param wording the author's own words for it, shown on pages, with the name of a month spelt right: {@code Februray 2025}
 *     is {@code February 2025}; absent where the date was data ({@code 2025-05-14} in a YAML file)
 */
public record EntryDate(PartialDate start, Optional<PartialDate> end, boolean ongoing, Optional<String> wording) {

    /** Latest start first. */
    public static final Comparator<EntryDate> NEWEST_FIRST =
            Comparator.comparing(EntryDate::start).reversed();

    /** Words for about, as far as languages of Europe and Chinese have them, in front of a year or behind it. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)[~%≈]|(?<!\\p{L})(?:c|ca|cca|circa|about|approx|approximately|around|um|etwa|ungefähr|vers|environ|hacia|"
                    + "alrededor de|około|ok|около)(?!\\p{L})|约");

    /** A year with what is said of it right beside it: {@code [2020]}, {@code 2020?}, {@code ca. 1998}. */
    private static final Pattern YEAR_IN_WORDS = Pattern.compile(
            "(?:\\b(?:c|ca|circa|about|around|approx|um|etwa|vers|environ|hacia|before|after|vor|nach|avant|après)\\.?\\s)?[\\[~]?([0-9]{4})(?![0-9])[?~%]?]?[?~%]?");

    public EntryDate {
        Objects.requireNonNull(start, "start");
        if (ongoing && end.isPresent()) {
            throw new IllegalArgumentException("a range that has ended goes on: " + end.get());
        }
    }

    /** A single date without words of its own. */
    public static EntryDate of(PartialDate date) {
        return new EntryDate(date, Optional.empty(), false, Optional.empty());
    }

    /** From one date to a later one; the start alone where the other is not later: {@code 2024–2021} is no range. */
    public static EntryDate range(PartialDate start, PartialDate end) {
        return end.compareTo(start) > 0 ? new EntryDate(start, Optional.of(end), false, Optional.empty()) : of(start);
    }

    /** A time that goes on since then. */
    public static EntryDate since(PartialDate start) {
        return new EntryDate(start, Optional.empty(), true, Optional.empty());
    }

    /** The same date without the author's words. */
    public EntryDate withoutWording() {
        return new EntryDate(start, end, ongoing, Optional.empty());
    }

    /** The same date in these words of the author's. */
    public EntryDate inWords(String words) {
        return new EntryDate(start, end, ongoing, Optional.of(words));
    }

    /**
     * The author's words for a year that they are not certain of, or that is not on the work itself: {@code c. 1998}, {@code 2020?},
     * {@code [2020]}; nothing where it is a year and no more, or more than a year.
     */
    public Optional<String> yearInWords() {
        return wording.flatMap(words -> yearIn(words, start, end.isEmpty() && !ongoing));
    }

    /** The same of the last year of a range. */
    public Optional<String> endInWords() {
        return wording.flatMap(words -> end.flatMap(last -> yearIn(words, last, false)));
    }

    /**
     * How much doubt words say, in the signs of the Extended Date/Time Format (ISO 8601-2:2019, level 1): {@code ~} for {@code c.
     * 1998}, {@code ?} for {@code 2020?}, {@code %} for both; empty for none.
     */
    public static String doubt(String words) {
        boolean about = ABOUT.matcher(words).find();
        boolean unsure = words.indexOf('?') >= 0;
        return words.indexOf('%') >= 0 || (about && unsure) ? "%" : about ? "~" : unsure ? "?" : "";
    }

    /** Words without those for about: {@code May 2005} of {@code about May 2005}. */
    public static String withoutAbout(String words) {
        return ABOUT.matcher(words).replaceAll(" ");
    }

    /** @param alone whether all that is said is about this year, where no month is said */
    private static Optional<String> yearIn(String words, PartialDate date, boolean alone) {
        String year = String.valueOf(date.year());
        Matcher within = YEAR_IN_WORDS.matcher(words);
        String said = "";
        if (alone && date.month() == 0 && date.season().isEmpty() && words.contains(year)) {
            said = words.strip();
        }
        while (said.isEmpty() && within.find()) {
            said = within.group(1).equals(year) ? within.group() : "";
        }
        return Optional.of(said).filter(found -> !found.isEmpty() && !found.equals(year));
    }

    /** Whether both can mean the same time. */
    public boolean agreesWith(EntryDate other) {
        return start.agreesWith(other.start);
    }
}
