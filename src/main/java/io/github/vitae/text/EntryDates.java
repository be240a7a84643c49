package io.github.vitae.text;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.PartialDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** The dates of a section's entries: finds them, takes them out of the text, and reports what is doubtful. */
final class EntryDates {

    /** How much of an entry's text may hold its date. */
    private static final int REACH = 160;

    private final Places places;
    private final Problems problems;
    private TwoDigits twoDigits = TwoDigits.DAY;

    EntryDates(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Learns from all entries of a section what the number in {@code Apr 26} means there. */
    void learn(List<String> entries) {
        twoDigits = DateParser.twoDigits(entries);
    }

    /** Whether an element's words start with a date. */
    boolean leads(Element element) {
        return leads(element.wholeText());
    }

    /** Whether words start with a date. */
    boolean leads(String words) {
        return DateParser.leading(start(words), OptionalInt.empty(), TwoDigits.YEAR)
                .isPresent();
    }

    /** Whether an element's words end with a date. */
    boolean trails(Element element) {
        return DateParser.trailing(end(element.wholeText()), OptionalInt.empty())
                .isPresent();
    }

    /** The date that an element's words are, if they are nothing else. */
    Optional<PartialDate> whole(Element element) {
        return whole(element.wholeText());
    }

    /** The date that words are, if they are nothing else. */
    Optional<PartialDate> whole(String words) {
        return words.length() > REACH
                ? Optional.empty()
                : DateParser.whole(words, OptionalInt.empty())
                        .map(match -> match.date().start());
    }

    /**
     * Takes the date out of an entry.
     *
     * @param content the entry; its date is cut out
     * @param context the date above the entry, which counts where the entry has none
     */
    Optional<EntryDate> take(Element content, Optional<PartialDate> context) {
        EntryText text = new EntryText(content);
        String words = text.words();
        OptionalInt year = context.map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
        Optional<DateMatch> match = DateParser.leading(start(words), year, twoDigits);
        if (match.isEmpty()) {
            Optional<DateParser.Suspect> suspect = DateParser.suspect(start(words));
            suspect.ifPresent(found -> reportUnreadable(text, found));
            String end = end(words);
            int shift = words.length() - end.length();
            match = DateParser.trailing(end, year).map(found -> shifted(found, shift));
        }
        if (match.isEmpty()) {
            return context.map(EntryDate::of);
        }
        DateMatch found = match.get();
        found.misspelling().ifPresent(misspelling -> reportMisspelling(text, misspelling, found));
        boolean nothingElse = HtmlGate.visible(words.substring(0, found.start()) + words.substring(found.end()))
                        .isBlank()
                && content.selectFirst("img,ul,ol") == null;
        if (!nothingElse) {
            text.cut(found.start(), found.end());
        }
        return Optional.of(found.date());
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

    /** Tells that the header of a table of entries is on no page. */
    void leaveOut(Element header) {
        problems.add(new Problem(
                Code.DROPPED_HTML,
                Severity.NOTE,
                places.of(header),
                "the table's header ‘" + HtmlGate.shortened(HtmlGate.visible(header.text())) + "’ is left out",
                ""));
    }

    private static String start(String words) {
        return words.length() <= REACH ? words : words.substring(0, REACH);
    }

    private static String end(String words) {
        return words.length() <= REACH ? words : words.substring(words.length() - REACH);
    }
}
