package io.github.vitae.text.date;

import io.github.vitae.text.date.DateParser.Suspect;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;

/** Tells what looks very much like a date and is none. */
final class SuspectDates {

    private static final int MOST_PARTS = 5;

    private SuspectDates() {}

    /** The one at the start of the tokens, which no grammar has read as a date. */
    static Optional<Suspect> at(String text, DateTokens tokens) {
        int next = Math.max(numbers(tokens), Math.max(words(tokens), Math.max(questions(tokens), name(text, tokens))));
        if (next <= 0) {
            return Optional.empty();
        }
        int start = tokens.get(0).start();
        int end = tokens.get(next - 1).end();
        return Optional.of(new Suspect(start, end - start, text.substring(start, end)));
    }

    // 2024-13-45, 2025-02-30, 20224.05, 2024.xx, 32/13/2024
    private static int numbers(DateTokens tokens) {
        Token first = tokens.get(0);
        if (first.kind() != Kind.NUMBER) {
            return 0;
        }
        int next = 1;
        boolean year = isNearlyYear(first);
        boolean unknown = false;
        while (next < 2 * MOST_PARTS
                && isJoint(tokens.get(next))
                && !tokens.get(next + 1).spaced()) {
            Token part = tokens.get(next + 1);
            boolean placeholder = part.word().matches("x{1,2}") || part.isSign('?');
            if (!placeholder && !part.isNumber(1, 6)) {
                break;
            }
            unknown |= placeholder;
            year |= isNearlyYear(part);
            next += 2;
        }
        boolean twoParts = next >= 3 && (isNearlyYear(first) || next >= 5 || unknown);
        if (year && isHanUnit(tokens.get(1)) && tokens.get(2).kind() == Kind.NUMBER && isHanUnit(tokens.get(3))) {
            return 4;
        }
        return year && twoParts && endsThere(tokens, next) ? next : 0;
    }

    private static boolean isHanUnit(Token token) {
        return token.isSyllable() && "年月日".contains(token.word());
    }

    private static boolean isJoint(Token token) {
        return !token.spaced() && (token.isSign('.') || token.isSign('-') || token.isSign('/'));
    }

    private static boolean isNearlyYear(Token token) {
        return token.isYear() || (token.isNumber(5, 5) && startsLikeYear(token.value() / 10));
    }

    private static boolean startsLikeYear(int four) {
        return four / 100 == 19 || four / 100 == 20;
    }

    private static boolean endsThere(DateTokens tokens, int next) {
        Token token = tokens.get(next);
        boolean time = token.word().equals("t") && tokens.get(next + 1).kind() == Kind.NUMBER;
        return time || token.kind() == Kind.END || token.spaced() || token.kind() == Kind.SIGN;
    }

    // 32 May 2025, Feb 30, 2024, May 20255
    private static int words(DateTokens tokens) {
        int at = 0;
        boolean day = tokens.get(0).isNumber(1, 2);
        if (day) {
            at = DateWords.words().is(Role.ORDINAL, tokens.get(1).word()) ? 2 : 1;
        }
        if (tokens.get(at).isDash()) {
            at++;
        }
        if (MonthNames.names().exact(tokens.get(at).word()).isEmpty()) {
            return 0;
        }
        at++;
        while (tokens.get(at).isSign('.')
                || tokens.get(at).isSign(',')
                || tokens.get(at).isSign('-')) {
            at++;
        }
        if (!day && tokens.get(at).isNumber(1, 2)) {
            at = DateWords.words().is(Role.ORDINAL, tokens.get(at + 1).word()) ? at + 2 : at + 1;
            at = tokens.get(at).isSign(',') ? at + 1 : at;
        }
        return isNearlyYear(tokens.get(at)) && endsThere(tokens, at + 1) ? at + 1 : 0;
    }

    // ??? 2024
    private static int questions(DateTokens tokens) {
        int at = 0;
        while (tokens.get(at).isSign('?') && at < MOST_PARTS) {
            at++;
        }
        return at > 0 && tokens.get(at).isYear() ? at + 1 : 0;
    }

    // Foobar 2025: but not ICML 2025: nor Interspeech 2025:
    private static int name(String text, DateTokens tokens) {
        Token word = tokens.get(0);
        boolean dated = tokens.get(1).isYear() && tokens.get(2).isSign(':');
        if (!dated || word.kind() != Kind.WORD || word.isSyllable() || word.end() - word.start() > 12) {
            return 0;
        }
        String written = text.substring(word.start(), word.end());
        boolean capitalised = Character.isUpperCase(written.charAt(0))
                && written.length() > 2
                && written.chars().skip(1).allMatch(Character::isLowerCase);
        return capitalised && !DateWords.words().is(Role.EVENT, word.word()) ? 2 : 0;
    }
}
