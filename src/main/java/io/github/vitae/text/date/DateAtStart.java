package io.github.vitae.text.date;

import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The start of a text, asked for the date that it opens with. Its first words are divided into tokens once, when it is
 * made, however many questions follow. {@code May 2025: our paper} starts with the date May 2025; {@code Feb 30, 2025: our
 * paper} starts with a suspect.
 */
public final class DateAtStart {

    private static final int MOST_TOKENS = 48;

    private final String text;
    private final DateEdges edges;
    private final DateTokens tokens;

    /** Reads the first words of a text. */
    public DateAtStart(String text) {
        this.text = text;
        this.edges = DateEdges.before(text);
        this.tokens = new DateTokens(text, edges.inner(), MOST_TOKENS);
    }

    /**
     * The date at the start, after bullets, opening brackets and emoji. The match ends after its closing brackets, up to
     * three separators ({@code : - , | .} and their like) and white space. An emoji before it lies outside the match.
     *
     * @param year the year that a heading says: {@code May 12}, {@code 03/15} and {@code Oct} are dates then
     * @param twoDigits how the list means the number in {@code Apr 26:}
     */
    public Optional<DateMatch> read(OptionalInt year, TwoDigits twoDigits) {
        return read(year, DateHabits.USUAL.with(twoDigits));
    }

    /**
     * The date at the start, as {@link #read(OptionalInt, TwoDigits)} has it.
     *
     * @param year the year that a heading says
     * @param habits how the list writes its dates
     */
    public Optional<DateMatch> read(OptionalInt year, DateHabits habits) {
        DateGrammar grammar = new DateGrammar(text, tokens, year.orElse(0), habits);
        return grammar.at(0).or(() -> behindWord(grammar)).flatMap(read -> {
            int end = edges.after(tokens.get(read.next() - 1).end());
            return end < 0 ? Optional.empty() : Optional.of(DateMatch.of(text, tokens, 0, read, edges.outer(), end));
        });
    }

    /**
     * The date behind a word such as {@code on} or {@code am}, if a sign parts both from what they are said of: {@code the 4th
     * of June 2022: …}, {@code In July 2020, …}.
     */
    private Optional<DateRead> behindWord(DateGrammar grammar) {
        boolean asOf = tokens.get(0).word().equals("as") && tokens.is(1, Role.OF);
        return asOf || tokens.is(0, Role.LEAD)
                ? grammar.at(asOf ? 2 : 1)
                        .filter(read -> !read.assumedYear()
                                && (read.start().month() > 0
                                        || read.start().season().isPresent()))
                        .filter(read -> {
                            DateTokens.Token next = tokens.get(read.next());
                            return next.isSign(':') || next.isSign(',') || next.isSign('|') || next.isDash();
                        })
                : Optional.empty();
    }

    /**
     * The date that is all of the text, but for emoji before it and brackets and separators around it.
     *
     * @param year the year that a heading says
     */
    public Optional<DateMatch> whole(OptionalInt year) {
        return whole(year, DateHabits.USUAL);
    }

    /**
     * The date that is all of the text, as {@link #whole(OptionalInt)} has it.
     *
     * @param year the year that a heading says
     * @param habits how the list writes its dates
     */
    public Optional<DateMatch> whole(OptionalInt year, DateHabits habits) {
        return read(year, habits).filter(match -> match.end() == text.length());
    }

    /**
     * What looks very much like a date at the start and is none: {@code 2024-13-45:}, {@code Feb 30, 2024}, {@code May
     * 20255}, {@code Foobar 2025:}. Nothing where {@link #read} finds a date without the help of a heading.
     */
    public Optional<DateParser.Suspect> suspect() {
        return read(OptionalInt.empty(), TwoDigits.DAY).isPresent() ? Optional.empty() : SuspectDates.at(text, tokens);
    }
}
