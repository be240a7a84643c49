package io.github.vitae.text.date;

import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;

/** Reads dates from tokens: one date or range, or several. */
final class DateGrammar {

    private final DateTokens tokens;
    private final DatePhrases phrases;

    /**
     * The dates of a text.
     *
     * @param contextYear the year of dates without one; 0 if not known
     */
    DateGrammar(String text, DateTokens tokens, int contextYear, DateHabits habits) {
        this.tokens = tokens;
        this.phrases = new DatePhrases(tokens, new DateItems(text, tokens, contextYear, habits));
    }

    /** The longest date that starts with a token. */
    Optional<DateRead> at(int index) {
        Optional<DateRead> read = phrases.at(index);
        Optional<DateRead> accepted = read.filter(this::endsWell);
        while (read.isPresent()) {
            Optional<DateRead> longer = oneMore(read.get());
            if (longer.isPresent() && endsWell(longer.get())) {
                accepted = longer;
            }
            read = longer;
        }
        return accepted.map(this::withQualifier);
    }

    /** Whether a date at a token starts with a word: within a sentence it belongs to the sentence. */
    boolean startsPhrase(int index) {
        return phrases.isStart(index);
    }

    private Optional<DateRead> oneMore(DateRead before) {
        int at = before.next();
        boolean comma = tokens.get(at).isSign(',');
        boolean and = tokens.get(at).isSign('&') || tokens.is(at, Role.AND) || tokens.isSyllable(at, "和与及");
        boolean slash = tokens.get(at).isSign('/') && tokens.isTight(at) && tokens.isTight(at + 1);
        if (!comma && !and && !slash) {
            return Optional.empty();
        }
        return phrases.at(at + 1)
                .filter(more -> !more.assumedYear() && !more.ongoing())
                .filter(more -> !comma
                        || tokens.closes(more.next())
                        || tokens.get(more.next()).isSign('&')
                        || tokens.is(more.next(), Role.AND))
                .map(more -> before.spanning(more));
    }

    private boolean endsWell(DateRead read) {
        Token last = tokens.get(read.next() - 1);
        Token next = tokens.get(read.next());
        if (last.kind() != Kind.NUMBER || next.spaced()) {
            return true;
        }
        if (next.kind() == Kind.NUMBER || (next.kind() == Kind.WORD && !next.isSyllable())) {
            return false;
        }
        boolean joint = next.isSign('.') || next.isSign('/') || next.isSign('-');
        return !joint
                || !tokens.isTight(read.next() + 1)
                || tokens.get(read.next() + 1).kind() != Kind.NUMBER;
    }

    // (now), (upcoming)
    private DateRead withQualifier(DateRead read) {
        int at = read.next();
        boolean bracketed = tokens.get(at).isSign('(') && tokens.get(at + 2).isSign(')');
        boolean square = tokens.get(at).isSign('[') && tokens.get(at + 2).isSign(']');
        if ((bracketed || square) && tokens.is(at + 1, Role.UPCOMING)) {
            return read.endingBefore(at + 3);
        }
        if (bracketed && tokens.is(at + 1, Role.PRESENT)) {
            return read.goingOn().endingBefore(at + 3);
        }
        return read;
    }
}
