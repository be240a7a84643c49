package io.github.vitae.text.bibtex;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.PartialDate;
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

    private static final Pattern NO_DATE = Pattern.compile(
            "\\W*(?:n\\.?\\s*d|s\\.?\\s*a|s\\.?\\s*d|o\\.?\\s*j|no date|undated|unknown|none|\\?+)\\W*",
            Pattern.CASE_INSENSITIVE);

    private BibDates() {}

    /** When an entry appeared; what cannot be read is told, and left out. */
    public static Optional<EntryDate> of(BibEntry entry, LatexText latex) {
        Problems problems = latex.problems();
        Optional<DataValue.Scalar> date = entry.field("date");
        if (date.isPresent()) {
            Optional<EntryDate> read = Edtf.read(date.get().value());
            return read.isPresent()
                    ? read
                    : DataDates.read(date.get(), problems).map(EntryDate::withoutWording);
        }
        Optional<DataValue.Scalar> written = entry.field("year");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String words = latex.plain(written.get());
        Matcher years = YEARS.matcher(words);
        if (years.matches()) {
            return years(years);
        }
        Matcher year = YEAR.matcher(words);
        Matcher some = SOME_YEAR.matcher(words);
        if (year.matches() || some.find()) {
            String digits = year.matches() ? year.group(1) : some.group(1);
            int number = Integer.parseInt(digits);
            if (number > 0) {
                return Optional.of(within(number, entry, latex));
            }
        }
        if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            tell(written.get(), words, problems);
        }
        return Optional.empty();
    }

    /** When what the address leads to was looked at. */
    public static Optional<EntryDate> accessed(BibEntry entry) {
        return entry.field("urldate").flatMap(date -> Edtf.read(date.value()));
    }

    /** What an entry says in place of its year: {@code to appear}. */
    public static Optional<String> status(BibEntry entry, LatexText latex) {
        return entry.field("year")
                .map(latex::plain)
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
