package io.github.vitae.text.date;

import io.github.vitae.text.date.DateTokens.Kind;
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
        DateGrammar grammar = new DateGrammar(text, tokens, year.orElse(0), TwoDigits.DAY);
        for (int index = 1; index < tokens.size(); index++) {
            if (tokens.get(index).kind() != Kind.SIGN) {
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
        return grammar.at(index)
                .filter(read -> strong || belongsAtEnd(index, read, marked))
                .filter(read ->
                        from > 0 && edges.after(tokens.get(read.next() - 1).end()) == text.length())
                .map(read -> DateMatch.of(text, tokens, index, read, from, text.length()));
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
