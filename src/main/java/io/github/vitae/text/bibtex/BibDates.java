package io.github.vitae.text.bibtex;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.date.Edtf;
import io.github.vitae.text.source.PlainText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of publications: {@code year}, {@code month} and {@code day} of BibTeX, {@code date} of biblatex. */
public final class BibDates {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})[a-z]?");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*[-–—/]+\\s*([0-9]{4}|[0-9]{2})");
    private static final Pattern SOME_YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");

    /** Longer words around a year say something else than when it was, in UTF-16 code units. */
    private static final int LONGEST_WORDS = 40;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{1,2}-(?:0?[1-9]|[1-9][0-9])(?:[T ].*)?");

    private static final Pattern EDTF_YEAR = Pattern.compile("[0-9]{4}[?~%]");

    private static final Pattern DOUBT = Pattern.compile("[?\\[\\]]");

    /** How far something has got, beside the year in which it will appear. */
    private static final Pattern STATUS = Pattern.compile(
            "(?iu)[(\\[,;:–-]?\\s*(to appear|in press|forthcoming|accepted|submitted|in preparation|under review|im erscheinen|im druck|"
                    + "à paraître|en prensa)[)\\],;:–-]?");

    private static final Pattern LETTER_BEHIND =
            Pattern.compile("[^\\p{L}\\p{N}?~%\\[\\]]*[0-9]{4}[a-z]?[^\\p{L}\\p{N}?~%\\[\\]]*");

    private static final Pattern NO_DATE = Pattern.compile(
            "\\W*(?:n\\.?\\s*d|s\\.?\\s*a|s\\.?\\s*d|o\\.?\\s*j|no date|undated|unknown|none|\\?+)\\W*",
            Pattern.CASE_INSENSITIVE);

    private BibDates() {}

    /** When an entry appeared; what cannot be read is told, and left out. */
    public static Optional<EntryDate> of(BibEntry entry, LatexText latex) {
        Problems problems = latex.problems();
        Optional<DataValue.Scalar> date = entry.field("date");
        if (date.isPresent()) {
            Optional<EntryDate> known = Edtf.read(date.get().value());
            if (known.isPresent()) {
                tellNoDay(date.get(), known.get(), problems);
                return known;
            }
            String said = latex.plain(date.get());
            Optional<EntryDate> read = doubtful(said);
            return read.isPresent() || NO_DATE.matcher(said).matches()
                    ? read
                    : DataDates.read(date.get(), problems).map(EntryDate::withoutWording);
        }
        Optional<DataValue.Scalar> written = entry.field("year");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String bare = written.get().value().strip();
        // where LaTeX has a blank, the Extended Date/Time Format has a doubt
        String words = EDTF_YEAR.matcher(bare).matches() ? bare : latex.plain(written.get());
        Matcher years = YEARS.matcher(words);
        if (years.matches()) {
            return years(years);
        }
        Optional<EntryDate> month = entry.field("month").isPresent() ? Optional.empty() : monthly(words);
        if (month.isPresent()) {
            return month;
        }
        Matcher year = YEAR.matcher(words);
        Matcher some = SOME_YEAR.matcher(words);
        if (year.matches() || some.find()) {
            String digits = year.matches() ? year.group(1) : some.group(1);
            int number = Integer.parseInt(digits);
            if (number > 0) {
                EntryDate read = within(number, entry, latex);
                return Optional.of(isInWords(words, digits) ? inWords(read, words, entry, latex) : read);
            }
        }
        if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            tell(written.get(), words, problems);
        }
        return Optional.empty();
    }

    /** Tells of a day that is not in the calendar, such as February 30; its month is. */
    private static void tellNoDay(DataValue.Scalar written, EntryDate read, Problems problems) {
        if (DAY.matcher(written.value().strip()).matches() && read.start().day() == 0) {
            problems.add(
                    Code.UNREADABLE_DATE,
                    written.location(),
                    "‘" + written.value().strip() + "’ is no day of the calendar; read as "
                            + read.start().iso(),
                    "write the day as it was");
        }
    }

    /** Whether more is said of a year than its digits: that it is about right, not certain, or not on the work itself. */
    private static boolean isInWords(String words, String year) {
        String around = words.replace(year, "").strip();
        return !STATUS.matcher(around).matches()
                && words.length() <= LONGEST_WORDS
                && around.chars().anyMatch(c -> Character.isLetter(c) || "?~%[]".indexOf(c) >= 0)
                && !LETTER_BEHIND.matcher(words).matches();
    }

    /** A date with the words around its year; those for its month before them. */
    private static EntryDate inWords(EntryDate date, String words, BibEntry entry, LatexText latex) {
        String year = Edtf.read(words).flatMap(EntryDate::wording).orElse(words.strip());
        String month = entry.field("month").map(latex::plain).map(String::strip).orElse("");
        boolean said = date.start().month() > 0 && month.chars().anyMatch(Character::isLetter);
        String day = entry.field("day")
                .map(latex::plain)
                .map(text -> text.strip() + " ")
                .orElse("");
        return date.inWords(said ? day + month + " " + year : year);
    }

    /** A date of which words say that it is about right, or that it is not certain: {@code about May 2005}, {@code May 2005?}. */
    public static Optional<EntryDate> doubtful(String words) {
        String bare = DOUBT.matcher(EntryDate.withoutAbout(words))
                .replaceAll(" ")
                .replaceFirst("^[\\s.]+", "")
                .strip();
        if (bare.equals(words.strip()) || words.length() > LONGEST_WORDS) {
            return Optional.empty();
        }
        return Edtf.read(bare)
                .or(() -> DateParser.whole(bare, OptionalInt.empty()).map(DateMatch::date))
                .map(date -> date.inWords(words.strip()));
    }

    /** The month and year that words in the field of a year are: {@code May 2008}. */
    private static Optional<EntryDate> monthly(String words) {
        return words.chars().noneMatch(Character::isLetter) || words.length() > LONGEST_WORDS
                ? Optional.empty()
                : doubtful(words)
                        .or(() -> DateParser.whole(words, OptionalInt.empty())
                                .map(match -> match.date().withoutWording()))
                        .filter(date -> date.start().month() > 0);
    }

    /**
     * A year as it is published: in a form that all programs read.
     *
     * @param year the year, or the years as they were written: {@code 2012/13}
     * @param date the same in the Extended Date/Time Format, where the year does not say all: {@code 1998~}, {@code 2012/2013}; else
     *     empty
     * @param month the month that stood with it, from 1 to 12; 0 if none did
     * @param status how far it has got, where that stood with it: {@code to appear}; else empty
     */
    record Published(String year, String date, int month, String status) {}

    /** How the field of a year is published, where it is no number alone; nothing where there is no year in it. */
    static Optional<Published> published(String field) {
        String bare = field.strip();
        if (isNumber(bare)) {
            return Optional.empty();
        }
        String words = EDTF_YEAR.matcher(bare).matches() ? bare : plain(bare);
        Matcher years = YEARS.matcher(words);
        if (years.matches()) {
            return years(years)
                    .map(date -> new Published(
                            bare,
                            date.start().iso()
                                    + date.end().map(end -> "/" + end.iso()).orElse(""),
                            0,
                            ""));
        }
        Matcher some = SOME_YEAR.matcher(words);
        if (!some.find() || words.equals(some.group(1))) {
            return Optional.empty();
        }
        Matcher status = STATUS.matcher(words.replace(some.group(1), "").strip());
        int month = monthly(words).map(date -> date.start().month()).orElse(0);
        String doubt = EntryDate.doubt(words);
        return Optional.of(new Published(
                some.group(1),
                doubt.isEmpty() || month > 0 ? "" : some.group(1) + doubt,
                month,
                status.matches() ? status.group(1) : ""));
    }

    /** How the field of a date is published: what it says of doubt in the Extended Date/Time Format. */
    static String publishedDate(String field) {
        String words = plain(field);
        return Edtf.read(field).isPresent()
                ? field
                : doubtful(words)
                        .map(date -> date.start().iso() + EntryDate.doubt(words))
                        .orElse(field);
    }

    private static boolean isNumber(String words) {
        return words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(String latex) {
        return LatexRenderer.render(latex, (name, at) -> {}).plain().strip();
    }

    /**
     * A month, and a day of it.
     *
     * @param month from 1 to 12
     * @param day from 1 to 31; 0 if none is said
     */
    record Day(int month, int day) {}

    /** The one month, or the one day, that words are: {@code 1~January}, {@code Sept.}; nothing for numbers and ranges. */
    static Optional<Day> day(String field) {
        if (isNumber(field)) {
            return Optional.empty();
        }
        String words = plain(field).replace(".", "").strip();
        if (words.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return DateParser.whole(words + " 2024", OptionalInt.empty())
                .map(DateMatch::date)
                .filter(date -> date.end().isEmpty()
                        && !date.ongoing()
                        && date.start().month() > 0
                        && date.start().year() == 2024)
                .map(date -> new Day(date.start().month(), date.start().day()));
    }

    /** When what the address leads to was looked at. */
    public static Optional<EntryDate> accessed(BibEntry entry) {
        return entry.field("urldate").flatMap(date -> Edtf.read(date.value()));
    }

    /** What an entry says in place of its year: {@code to appear}. */
    public static Optional<String> status(BibEntry entry, LatexText latex) {
        return entry.field("year")
                .map(latex::plain)
                .map(words -> {
                    Matcher beside = STATUS.matcher(
                            SOME_YEAR.matcher(words).replaceFirst("").strip());
                    return beside.matches() ? beside.group(1) : words;
                })
                .filter(words -> words.chars().noneMatch(c -> c >= '0' && c <= '9') && !words.isEmpty())
                .filter(words -> !NO_DATE.matcher(words).matches());
    }

    private static Optional<EntryDate> years(Matcher years) {
        int start = Integer.parseInt(years.group(1));
        String written = years.group(2);
        int end = written.length() == 2 ? start / 100 * 100 + Integer.parseInt(written) : Integer.parseInt(written);
        if (start < 1) {
            return Optional.empty();
        }
        PartialDate first = PartialDate.ofYear(start);
        return Optional.of(end > start ? EntryDate.range(first, PartialDate.ofYear(end)) : EntryDate.of(first));
    }

    /** The date in a year, as precise as month and day tell. */
    private static EntryDate within(int year, BibEntry entry, LatexText latex) {
        EntryDate whole = EntryDate.of(PartialDate.ofYear(year));
        Optional<DataValue.Scalar> written = entry.field("month");
        if (written.isEmpty()) {
            return whole;
        }
        String month = latex.plain(written.get()).replace(".", "").strip();
        String day = entry.field("day").map(latex::plain).orElse("").strip();
        if (month.matches("0?[1-9]|1[0-2]")) {
            int number = Integer.parseInt(month);
            return day.matches("[0-9]{1,2}") && PartialDate.isDay(year, number, Integer.parseInt(day))
                    ? EntryDate.of(PartialDate.ofDay(year, number, Integer.parseInt(day)))
                    : EntryDate.of(PartialDate.ofMonth(year, number));
        }
        String joined = (day.matches("[0-9]{1,2}") && !month.matches(".*[0-9].*") ? day + " " : "") + month;
        Optional<DateMatch> match = DateParser.whole(joined + " " + year, OptionalInt.empty())
                .or(() -> DateParser.whole(joined.replaceAll("\\s*[-–—/&]+.*", "") + " " + year, OptionalInt.empty()));
        if (match.isEmpty() || match.get().date().start().year() != year) {
            if (!isTold(written.get(), latex.problems())) {
                tell(written.get(), month, latex.problems());
            }
            return whole;
        }
        match.get()
                .misspelling()
                .ifPresent(word -> latex.problems()
                        .add(
                                Code.MISSPELT_MONTH,
                                written.get().location(),
                                "‘" + word.written() + "’ is no month; read as " + word.meant(),
                                "write " + word.meant()));
        return match.get().date().withoutWording();
    }

    /** Whether it is told already that a name stands for nothing, which is why it is no date. */
    private static boolean isTold(DataValue.Scalar value, Problems problems) {
        return problems.has(Code.UNKNOWN_MACRO, value.location());
    }

    private static void tell(DataValue.Scalar value, String words, Problems problems) {
        problems.add(
                Code.UNREADABLE_DATE,
                value.location(),
                "‘" + PlainText.shortened(words) + "’ is no date that can be read; it is left out",
                "write year = {2025} and month = may, or date = {2025-05-14}");
    }
}
