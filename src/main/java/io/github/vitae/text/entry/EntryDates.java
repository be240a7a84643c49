package io.github.vitae.text.entry;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.date.AmbiguousDates;
import io.github.vitae.text.date.DateAtEnd;
import io.github.vitae.text.date.DateAtStart;
import io.github.vitae.text.date.DateHabits;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.date.Edtf;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.date.SortedDates;
import io.github.vitae.text.date.TwoDigits;
import io.github.vitae.text.entry.EntryCandidates.Candidate;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The dates of a section's entries: finds them, takes them out of the text, and reports what is doubtful. */
final class EntryDates {

    /** How much of an entry's text may hold its date. */
    private static final int REACH = 160;

    private static final Pattern YEARS = Pattern.compile("([0-9]{2})([0-9]{2})[-–]([0-9]{2})");
    /** A month that cannot be the second of two years. */
    private static final Pattern MONTH = Pattern.compile("20(?:1[2-9]|[2-9][0-9])[-–](?:0[0-9]|1[0-2])");

    private final Places places;
    private final Problems problems;
    private final AskedWords asked;
    private DateHabits habits = DateHabits.USUAL;
    /** Whether {@code 2008-10} is two years: others of the section are, and none is but a month. */
    private boolean yearPairs;

    EntryDates(Places places, Problems problems, AskedWords asked) {
        this.places = places;
        this.problems = problems;
        this.asked = asked;
    }

    /**
     * Asks all entries of a section for their dates, and learns from them what {@code Apr 26}, {@code 03/04/2024} and
     * {@code 2008-10} mean there.
     *
     * @return the entries, in order, each with its answer
     */
    List<DatedEntry> ask(List<Candidate> entries) {
        List<EntryText> texts =
                entries.stream().map(entry -> new EntryText(entry.content())).toList();
        List<OptionalInt> years = entries.stream().map(EntryDates::yearAbove).toList();
        TwoDigits twoDigits =
                TwoDigits.of(texts.stream().map(text -> start(text.words())).toList());
        habits = new DateHabits(twoDigits, NumberOrder.MONTH_FIRST);
        List<DatedEntry> answers = answers(texts, years);
        Optional<NumberOrder> order =
                NumberOrder.of(dates(answers).stream().map(DateMatch::written).toList());
        List<DatedEntry> open = answers.stream()
                .filter(answer -> answer.date()
                        .filter(date -> NumberOrder.isOpen(date.written()))
                        .isPresent())
                .toList();
        if (!open.isEmpty()) {
            habits = new DateHabits(twoDigits, NumberOrder.DAY_FIRST);
            List<DatedEntry> daysFirst = answers(texts, years);
            NumberOrder meant = order.or(() -> SortedDates.order(dates(answers), dates(daysFirst)))
                    .orElseGet(() -> {
                        reportOpen(open);
                        return NumberOrder.MONTH_FIRST;
                    });
            habits = new DateHabits(twoDigits, meant);
            return learnt(meant == NumberOrder.DAY_FIRST ? daysFirst : answers);
        }
        return learnt(answers);
    }

    private List<DatedEntry> answers(List<EntryText> texts, List<OptionalInt> years) {
        List<DatedEntry> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            answers.add(new DatedEntry(texts.get(i), find(texts.get(i), years.get(i))));
        }
        return answers;
    }

    private static OptionalInt yearAbove(Candidate entry) {
        return entry.date().map(above -> OptionalInt.of(above.start().year())).orElse(OptionalInt.empty());
    }

    private static List<DateMatch> dates(List<DatedEntry> answers) {
        return answers.stream().flatMap(answer -> answer.date().stream()).toList();
    }

    private void reportOpen(List<DatedEntry> open) {
        EntryText text = open.get(0).text();
        DateMatch match = open.get(0).date().orElseThrow();
        EntryText.Segment at = text.at(Math.max(match.start(), text.words().indexOf(match.written())));
        AmbiguousDates.report(match, open.size(), places.of(at.node(), at.start(), match.written()), problems);
    }

    private List<DatedEntry> learnt(List<DatedEntry> answers) {
        List<DateMatch> dates = dates(answers);
        boolean pairs = dates.stream()
                .anyMatch(match -> YEARS.matcher(match.written()).matches()
                        && match.date().end().isPresent());
        boolean months = dates.stream()
                .map(DateMatch::written)
                .anyMatch(written -> MONTH.matcher(written).matches());
        yearPairs = pairs && !months;
        return answers;
    }

    /** Whether an element's words start with a date. */
    boolean leads(Element element) {
        return leads(element.wholeText());
    }

    /** Whether words start with a date. */
    boolean leads(String words) {
        return start(words).read(OptionalInt.empty(), TwoDigits.YEAR).isPresent();
    }

    /** Whether words start with a date that names a day. */
    boolean leadsByDay(String words) {
        return start(words)
                .read(OptionalInt.empty(), TwoDigits.YEAR)
                .filter(match -> match.date().start().day() > 0)
                .isPresent();
    }

    /** Whether an element's words end with a date. */
    boolean trails(Element element) {
        return trails(new EntryText(element).words());
    }

    /** Whether words end with a date. */
    boolean trails(String words) {
        return end(words).read(OptionalInt.empty()).isPresent();
    }

    /** The date that an element's words are, if they are nothing else. */
    Optional<EntryDate> whole(Element element) {
        return whole(element.wholeText());
    }

    /** The date that an element's words are, if they are nothing else, below a year. */
    Optional<EntryDate> whole(Element element, OptionalInt year) {
        return whole(element.wholeText(), year);
    }

    /** The date that words are, if they are nothing else. */
    Optional<EntryDate> whole(String words) {
        return whole(words, OptionalInt.empty());
    }

    private Optional<EntryDate> whole(String words, OptionalInt year) {
        return words.length() > REACH
                ? Optional.empty()
                : start(words).whole(year).map(DateMatch::date);
    }

    /**
     * Takes the date out of an entry.
     *
     * @param content the entry; its date is cut out
     * @param answer what it says of its date, with the help of the date above it
     * @param context the date above the entry, which counts where the entry has none
     */
    Optional<EntryDate> take(Element content, DatedEntry answer, Optional<EntryDate> context) {
        EntryText text = answer.text();
        String words = text.words();
        Optional<DateMatch> match = answer.date();
        if (match.isEmpty()) {
            start(words).suspect().ifPresent(found -> reportUnreadable(text, found));
            return context;
        }
        DateMatch found = match.get();
        found.misspelling().ifPresent(misspelling -> reportMisspelling(text, misspelling, found));
        boolean nothingElse = PlainText.visible(words.substring(0, found.start()) + words.substring(found.end()))
                        .isBlank()
                && content.selectFirst("img,ul,ol") == null;
        if (!nothingElse) {
            text.cut(found.start(), found.end());
        }
        return Optional.of(yearPairs ? asYears(found) : found.date());
    }

    private Optional<DateMatch> find(EntryText text, OptionalInt year) {
        String words = text.words();
        return start(words)
                .read(year, habits)
                .or(() -> trailing(words, year))
                .or(() -> onALine(text, year))
                .or(() -> ownElement(text))
                .or(() -> emphasised(text, year))
                .or(() -> time(text));
    }

    /** A month such as {@code 2008-10}, as two years. */
    private static EntryDate asYears(DateMatch match) {
        Matcher years = YEARS.matcher(match.written());
        if (match.date().end().isPresent() || !years.matches()) {
            return match.date();
        }
        int start = match.date().start().year();
        int end = start - start % 100 + Integer.parseInt(years.group(3));
        return end <= start
                ? match.date()
                : new EntryDate(
                        PartialDate.ofYear(start),
                        Optional.of(PartialDate.ofYear(end)),
                        false,
                        match.date().wording());
    }

    /** Whether an element of an entry's first line is a date, such as one at the right of the line. */
    boolean hasOwnElement(Element content) {
        return ownElement(new EntryText(content)).isPresent();
    }

    private Optional<DateMatch> ownElement(EntryText text) {
        String words = text.words();
        return text.asides().stream()
                .filter(aside -> aside.to() - aside.from() <= REACH)
                .flatMap(aside -> start(aside.of(words)).whole(OptionalInt.empty(), usual()).stream()
                        .map(found -> shifted(found, aside.from())))
                .findFirst();
    }

    /** A month below a year, if it stands out at the start: {@code **March** We moved}. */
    private Optional<DateMatch> emphasised(EntryText text, OptionalInt year) {
        return year.isEmpty()
                ? Optional.empty()
                : text.lead()
                        .filter(lead -> lead.to() - lead.from() <= REACH)
                        .flatMap(lead -> start(lead.of(text.words()))
                                .whole(year, usual())
                                .map(found -> shifted(found, lead.from()))
                                .map(found -> separated(found, text.words())));
    }

    /** The date that HTML itself gives to words: {@code <time datetime="2024-02-11">yesterday</time>}. */
    private Optional<DateMatch> time(EntryText text) {
        return text.times().stream()
                .flatMap(time -> Edtf.read(time.datetime()).stream()
                        .map(date -> date.inWords(
                                PlainText.visible(time.words().of(text.words())).strip()))
                        .map(date -> separated(
                                new DateMatch(
                                        date,
                                        time.words().from(),
                                        time.words().to(),
                                        Optional.empty(),
                                        date.wording().orElse("")),
                                text.words())))
                .findFirst();
    }

    /** The same with the sign that parts it from what follows: {@code **March**: We moved}. */
    private static DateMatch separated(DateMatch match, String words) {
        int end = match.end();
        while (end < words.length()
                && (PlainText.visible(words.substring(end, end + 1)).isBlank()
                        || ":–—|,-".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        return new DateMatch(match.date(), match.start(), end, match.misspelling(), match.written());
    }

    private Optional<DateMatch> trailing(String words, OptionalInt year) {
        return end(words).read(year, habits.order()).map(found -> shifted(found, Math.max(0, words.length() - REACH)));
    }

    /** The date at the end of an entry's first line, or one that is a line of its own among the first ones. */
    private Optional<DateMatch> onALine(EntryText text, OptionalInt year) {
        List<EntryText.Line> lines = text.lines();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Optional<DateMatch> first = trailing(lines.get(0).of(text.words()), year);
        for (EntryText.Line line : lines) {
            String words = line.of(text.words());
            if (first.isEmpty() && words.length() <= REACH) {
                first = start(words).whole(year, usual()).map(found -> shifted(found, line.from()));
            }
        }
        return first;
    }

    /** How numbers are meant here, where a date is all of a text: two digits are a day. */
    private DateHabits usual() {
        return new DateHabits(TwoDigits.DAY, habits.order());
    }

    private static DateMatch shifted(DateMatch match, int shift) {
        return new DateMatch(
                match.date(),
                match.start() + shift,
                match.end() + shift,
                match.misspelling()
                        .map(word -> new DateMatch.Misspelling(word.offset() + shift, word.written(), word.meant())),
                match.written());
    }

    private void reportMisspelling(EntryText text, DateMatch.Misspelling misspelling, DateMatch match) {
        EntryText.Segment at = text.at(misspelling.offset());
        problems.add(
                Code.MISSPELT_MONTH,
                places.of(at.node(), at.start(), misspelling.written()),
                "‘" + misspelling.written() + "’ is no month; read as " + misspelling.meant(),
                "write " + match.written().replace(misspelling.written(), misspelling.meant()));
    }

    private void reportUnreadable(EntryText text, DateParser.Suspect suspect) {
        EntryText.Segment at = text.at(suspect.offset());
        problems.add(
                Code.UNREADABLE_DATE,
                places.of(at.node(), at.start(), suspect.written()),
                "‘" + suspect.written() + "’ is no date that can be read; the entry stays, without a date",
                "write a date such as May 2025 or 2025-05-14");
    }

    /**
     * Reports that something around entries is left out of the pages.
     *
     * @param what what it is, at the start of a sentence
     */
    void leaveOut(Element element, String what) {
        problems.add(new Problem(
                Code.DROPPED_HTML,
                Severity.NOTE,
                places.of(element),
                what + " ‘" + PlainText.shortened(PlainText.visible(element.text())) + "’ is left out",
                ""));
    }

    private DateAtStart start(String words) {
        return asked.start(words.length() <= REACH ? words : words.substring(0, REACH));
    }

    private DateAtEnd end(String words) {
        return asked.end(words.length() <= REACH ? words : words.substring(words.length() - REACH));
    }

    /**
     * An entry that was asked for its date.
     *
     * @param text its words
     * @param date the date that they say, where there is a date above them with its year
     */
    record DatedEntry(EntryText text, Optional<DateMatch> date) {}
}
