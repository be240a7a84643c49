package io.github.vitae.text.date;

import io.github.vitae.model.EntryDate;
import io.github.vitae.model.PartialDate;
import io.github.vitae.text.date.DateMatch.Misspelling;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateWords.Role;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads dates as people write them in lists: {@code May 2025}, {@code 2022.02.14}, {@code 5 janvier 2024},
 * {@code 2024年3月}, {@code Fall 2022}, {@code 2019 - Present}. Offsets count UTF-16 code units of the text that was given.
 * Of numbers alone, {@code 03/04/2024} is read as Americans mean it, {@code 03.04.2024} as Germans do.
 */
public final class DateParser {

    /**
     * What looks very much like a date and is none.
     *
     * @param offset where it starts in the text
     * @param length how long it is
     * @param written its words
     */
    public record Suspect(int offset, int length, String written) {

        public Suspect {
            Objects.requireNonNull(written, "written");
        }
    }

    private static final int MOST_TOKENS = 48;
    private static final int TRAILING_WINDOW = 100;

    /** Names of months in order may jump by so many years before we no longer believe that they are years. */
    private static final int WIDEST_JUMP = 2;

    private DateParser() {}

    /**
     * The date at the start of an entry, behind bullets, opening brackets and emoji. It ends behind its closing brackets,
     * up to three separators ({@code : - , | .} and their like) and white space. An emoji before it lies outside the match.
     *
     * @param year the year that a heading tells: {@code May 12}, {@code 03/15} and {@code Oct} are dates then
     * @param twoDigits how the list means the number in {@code Apr 26:}
     */
    public static Optional<DateMatch> leading(String text, OptionalInt year, TwoDigits twoDigits) {
        DateEdges edges = DateEdges.before(text);
        DateTokens tokens = new DateTokens(text, edges.inner(), MOST_TOKENS);
        return new DateGrammar(text, tokens, year.orElse(0), twoDigits).at(0).flatMap(read -> {
            int end = edges.behind(tokens.get(read.next() - 1).end());
            return end < 0 ? Optional.empty() : Optional.of(match(text, tokens, 0, read, edges.outer(), end));
        });
    }

    /**
     * The date that is all of a text, but for emoji before it and brackets and separators around it.
     *
     * @param year the year that a heading tells
     */
    public static Optional<DateMatch> whole(String text, OptionalInt year) {
        return leading(text, year, TwoDigits.DAY).filter(match -> match.end() == text.length());
    }

    /**
     * The date at the end of an entry, in brackets or behind a comma, a dash, a bar or white space. A year alone, and
     * whatever starts with a year and a name, needs more than a single space before it, or an element of its own; what follows a word like "in"
     * belongs to the sentence.
     *
     * @param year the year that a heading tells
     */
    public static Optional<DateMatch> trailing(String text, OptionalInt year) {
        int stop = text.length();
        while (stop > 0 && DateTokens.isSkipped(text.charAt(stop - 1))) {
            stop--;
        }
        int from = Math.max(0, stop - TRAILING_WINDOW);
        DateTokens tokens = new DateTokens(text, from, TRAILING_WINDOW);
        DateGrammar grammar = new DateGrammar(text, tokens, year.orElse(0), TwoDigits.DAY);
        for (int index = 1; index < tokens.size(); index++) {
            if (tokens.get(index).kind() != Kind.SIGN) {
                Optional<DateMatch> found = trailing(text, tokens, grammar, index);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DateMatch> trailing(String text, DateTokens tokens, DateGrammar grammar, int index) {
        DateEdges edges = DateEdges.around(text, tokens.get(index).start());
        int gap = edges.outer();
        while (gap > 0 && DateTokens.isBlank(text.charAt(gap - 1))) {
            gap--;
        }
        int start = gap;
        while (start > 0 && DateEdges.isSeparator(text.charAt(start - 1))) {
            start--;
        }
        boolean spaced = gap < edges.outer();
        boolean separated = start < gap && (spaced || "-~".indexOf(text.charAt(gap - 1)) < 0);
        boolean strong = edges.bracketed() || separated || isWide(text, gap, edges.outer());
        boolean marked = edges.outer() > 0 && text.charAt(edges.outer() - 1) == SourceText.FILLER;
        if (!strong && !spaced) {
            return Optional.empty();
        }
        while (start > 0 && DateTokens.isBlank(text.charAt(start - 1))) {
            start--;
        }
        int from = start;
        return grammar.at(index)
                .filter(read -> strong || belongsAtEnd(tokens, index, read, marked))
                .filter(read ->
                        from > 0 && edges.behind(tokens.get(read.next() - 1).end()) == text.length())
                .map(read -> match(text, tokens, index, read, from, text.length()));
    }

    /**
     * @param marked whether it starts an element of its own
     */
    private static boolean belongsAtEnd(DateTokens tokens, int index, DateRead read, boolean marked) {
        return (!read.bareYear() || marked)
                && !read.assumedYear()
                && read.misspelling().isEmpty()
                && !DateWords.words().is(Role.PREPOSITION, tokens.get(index - 1).word());
    }

    // two spaces or a tab, within or at the end of a line
    private static boolean isWide(String text, int from, int to) {
        int spaces = 0;
        for (int at = from; at < to && text.charAt(at) != '\n'; at++) {
            spaces += text.charAt(at) == '\t' ? 2 : text.charAt(at) == SourceText.FILLER ? 0 : 1;
        }
        return spaces > 1;
    }

    /**
     * What looks very much like a date at the start of a text and is none: {@code 2024-13-45:}, {@code Feb 30, 2024},
     * {@code May 20255}, {@code Foobar 2025:}. Nothing where {@link #leading} finds a date.
     */
    public static Optional<Suspect> suspect(String text) {
        if (leading(text, OptionalInt.empty(), TwoDigits.DAY).isPresent()) {
            return Optional.empty();
        }
        DateEdges edges = DateEdges.before(text);
        return SuspectDates.at(text, new DateTokens(text, edges.inner(), MOST_TOKENS));
    }

    /**
     * How a list means numbers such as the one in {@code Apr 26:}. As years if none of its dates has a year in full, and
     * either a number is no day, or there are at least two that fall (or rise) as months of years would, never by more
     * than two years at once.
     *
     * @param texts the texts of the list's entries, in order
     */
    public static TwoDigits twoDigits(List<String> texts) {
        List<PartialDate> dates = new ArrayList<>();
        boolean noDay = false;
        for (String text : texts) {
            if (leading(text, OptionalInt.empty(), TwoDigits.DAY).isPresent()) {
                return TwoDigits.DAY;
            }
            Optional<DateMatch> match = leading(text, OptionalInt.empty(), TwoDigits.YEAR);
            if (match.isPresent()) {
                PartialDate date = match.get().date().start();
                dates.add(date);
                noDay |= date.year() > 2031 || date.year() < 2000;
            }
        }
        return noDay || (dates.size() > 1 && areMonthsInOrder(dates)) ? TwoDigits.YEAR : TwoDigits.DAY;
    }

    private static boolean areMonthsInOrder(List<PartialDate> dates) {
        boolean falls = true;
        boolean rises = true;
        boolean steady = true;
        for (int index = 1; index < dates.size(); index++) {
            PartialDate before = dates.get(index - 1);
            PartialDate date = dates.get(index);
            falls &= date.compareTo(before) <= 0;
            rises &= date.compareTo(before) >= 0;
            steady &= Math.abs(date.year() - before.year()) <= WIDEST_JUMP;
        }
        return steady && (falls || rises);
    }

    private static DateMatch match(String text, DateTokens tokens, int index, DateRead read, int start, int end) {
        int from = tokens.get(index).start();
        int to = tokens.get(read.next() - 1).end();
        String written = folded(text, from, to);
        String wording =
                read.misspelling().map(word -> corrected(text, from, to, word)).orElse(written);
        EntryDate date = new EntryDate(read.start(), read.end(), read.ongoing(), Optional.of(wording));
        return new DateMatch(date, start, end, read.misspelling(), written);
    }

    private static String corrected(String text, int from, int to, Misspelling word) {
        int behind = word.offset() + word.written().length();
        String right = text.substring(from, word.offset()) + word.meant() + text.substring(behind, to);
        return folded(right, 0, right.length());
    }

    private static String folded(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        boolean blank = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (DateTokens.isBlank(letter)) {
                blank = true;
            } else if (!DateTokens.isMark(letter)) {
                if (blank && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(letter);
                blank = false;
            }
        }
        return folded.toString();
    }
}
