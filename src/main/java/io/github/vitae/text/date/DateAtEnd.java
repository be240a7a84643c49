package io.github.vitae.text.date;

import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import io.github.vitae.text.source.SourceText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The end of a text, asked for the date that it closes with. Its last words are divided into tokens once, when it is made,
 * however many questions follow. {@code Our paper is out (May 2025)} ends with the date May 2025.
 */
public final class DateAtEnd {

    /** How many UTF-16 code units before the end a date may start. */
    private static final int WINDOW = 100;

    private final String text;
    private final DateTokens tokens;

    /** Reads the last words of a text. */
    public DateAtEnd(String text) {
        this.text = text;
        int stop = text.length();
        while (stop > 0 && DateTokens.isSkipped(text.charAt(stop - 1))) {
            stop--;
        }
        this.tokens = new DateTokens(text, Math.max(0, stop - WINDOW), WINDOW);
    }

    /**
     * The date at the end, in brackets or after a comma, a dash, a bar or white space. A year alone, and whatever starts
     * with a year and a name, needs more than a single space before it, or an element of its own; what follows a word like
     * "in" belongs to the sentence.
     *
     * @param year the year that a heading says
     */
    public Optional<DateMatch> read(OptionalInt year) {
        return read(year, NumberOrder.MONTH_FIRST);
    }

    /**
     * The date at the end, as {@link #read(OptionalInt)} has it.
     *
     * @param year the year that a heading says
     * @param order how the list means numbers
     */
    public Optional<DateMatch> read(OptionalInt year, NumberOrder order) {
        DateHabits habits = new DateHabits(TwoDigits.DAY, order);
        DateGrammar grammar = new DateGrammar(text, tokens, year.orElse(0), habits);
        for (int index = 1; index < tokens.size(); index++) {
            if (tokens.get(index).kind() != Kind.SIGN || tokens.isShortYear(index)) {
                Optional<DateMatch> found = at(index, grammar);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateMatch> at(int index, DateGrammar grammar) {
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
        return grammar.at(index).flatMap(read -> {
            int after = edges.after(tokens.get(read.next() - 1).end());
            boolean remark = strong && after > 0 && isRemark(after);
            boolean ends = from > 0 && (after == text.length() || remark);
            boolean belongs = strong || (!grammar.startsPhrase(index) && belongsAtEnd(index, read, marked));
            int end = remark ? endOfWords(after) : after;
            return ends && belongs && !followsYear(index, read)
                    ? Optional.of(DateMatch.of(text, tokens, index, read, from, end))
                    : Optional.empty();
        });
    }

    // the blanks before a remark stay between it and the words before the date
    private int endOfWords(int after) {
        int end = after;
        while (DateTokens.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether nothing follows but remarks in brackets: {@code (declined)}, {@code (3 of 400)}, {@code [link]}. */
    private boolean isRemark(int start) {
        int at = start;
        while (at < text.length()) {
            int bracket = DateEdges.OPENING.indexOf(text.charAt(at));
            int end = bracket < 0 ? -1 : text.indexOf(DateEdges.CLOSING.charAt(bracket), at);
            if (end < 0) {
                return false;
            }
            at = end + 1;
            while (at < text.length() && (DateTokens.isSkipped(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
        }
        return true;
    }

    // 2012, 2014 of "Reviewer 2010, 2012, 2014": where the first of several years is no date, the others are none
    private boolean followsYear(int index, DateRead read) {
        if (index < 2) {
            return false;
        }
        Token joint = tokens.get(index - 1);
        return read.bareYear()
                && (joint.isSign(',') || joint.isSign('&') || tokens.is(index - 1, Role.AND))
                && tokens.get(index - 2).isYear();
    }

    /**
     * @param marked whether it starts an element of its own
     */
    private boolean belongsAtEnd(int index, DateRead read, boolean marked) {
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
}
