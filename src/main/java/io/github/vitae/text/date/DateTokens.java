package io.github.vitae.text.date;

import io.github.vitae.text.date.DateWords.Role;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first numbers, words and signs of a text. White space, the filler and the marks of Markdown's emphasis separate
 * tokens. Numbers may have full-width digits; a sign is given as its ASCII counterpart, {@code –} for every dash
 * longer than a hyphen. Ideographs and Hangul syllables are words of one letter.
 */
final class DateTokens {

    /** What a token is. END follows the last one, CUT follows it where the text continues after it. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END,
        CUT
    }

    /**
     * One token.
     *
     * @param start where it starts, counted in the text
     * @param end where it ends
     * @param spaced whether white space is before it
     * @param value a number's value; -1 for one of more than eight digits and for all else
     * @param sign a sign's ASCII counterpart; NUL for all else
     * @param word a word in folded letters; empty for all else
     */
    record Token(Kind kind, int start, int end, boolean spaced, int value, char sign, String word) {

        boolean isSign(char wanted) {
            return kind == Kind.SIGN && sign == wanted;
        }

        boolean isNumber(int fewestDigits, int mostDigits) {
            return kind == Kind.NUMBER && end - start >= fewestDigits && end - start <= mostDigits;
        }

        /** Whether it is a year as plain numbers mean it, 1900 to 2100. */
        boolean isYear() {
            return isNumber(4, 4) && value >= FIRST_YEAR && value <= LAST_YEAR;
        }

        boolean isDash() {
            return kind == Kind.SIGN && (sign == '-' || sign == '–' || sign == '~');
        }

        /** Whether it is an ideograph or a syllable, which needs no space before it. */
        boolean isSyllable() {
            return kind == Kind.WORD && isSyllable(word.charAt(0));
        }

        private static boolean isSyllable(char letter) {
            return Character.isIdeographic(letter) || (letter >= '\uAC00' && letter <= '\uD7A3');
        }
    }

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final String SIGNS = "：．／－，（）～〜、‐\u2011−‒—――→’‘′´`＆［］【】。｜";
    private static final String PLAIN_SIGNS = ":./-,()~~,---–––––'''''&[][].|";
    private static final String CLOSING_SIGNS = ":-–~,|.;!)]}>•·*\"→»⟩";

    /** Signs after this one are emoji and their like. */
    private static final int LAST_PUNCTUATION = 0x2600;

    private static final int LONGEST_WORD = 24;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * The tokens from a place on.
     *
     * @param from where to start
     * @param most how many to take at most
     */
    DateTokens(String text, int from, int most) {
        this.text = text;
        int at = from;
        while (tokens.size() < most) {
            int start = at;
            boolean spaced = false;
            while (start < text.length() && isSkipped(text.charAt(start))) {
                spaced |= isBlank(text.charAt(start));
                start++;
            }
            if (start == text.length()) {
                tokens.add(new Token(Kind.END, start, start, spaced, -1, '\0', ""));
                return;
            }
            at = add(start, spaced);
        }
        tokens.add(new Token(Kind.CUT, at, at, false, -1, '\0', ""));
    }

    /** The token of that number, counted from 0; END or CUT after the last. */
    Token get(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    /** How many there are, without END. */
    int size() {
        return tokens.size() - 1;
    }

    /** Whether no white space is before a token. */
    boolean isTight(int index) {
        return !get(index).spaced();
    }

    /** Whether a token is a word of that role. */
    boolean is(int index, Role role) {
        return DateWords.words().is(role, get(index).word());
    }

    /** Whether a token is one of several ideographs or syllables. */
    boolean isSyllable(int index, String oneOf) {
        return get(index).isSyllable() && oneOf.contains(get(index).word());
    }

    /** The token behind a day of the week in brackets: {@code (Fri)}, {@code （周五）}, {@code (金)}; the same if there is none. */
    int skipWeekday(int index) {
        if (!get(index).isSign('(') && !get(index).isSign('（')) {
            return index;
        }
        int at = index + 1;
        if (is(at, Role.WEEKDAY)) {
            at = skipDot(at + 1);
        } else if (isSyllable(at, "周週星礼禮")) {
            at += isSyllable(at, "周週") ? 2 : 3;
        } else if (isSyllable(at, "月火水木金土日월화수목금토일")) {
            at += isSyllable(at + 1, "曜요") ? 3 : 1;
        } else {
            return index;
        }
        return get(at).isSign(')') || get(at).isSign('）') ? at + 1 : index;
    }

    /** Whether a token is a number of one or two digits. */
    boolean isShort(int index) {
        return get(index).isNumber(1, 2);
    }

    /** Whether a token is the apostrophe of a year in two digits: {@code '23}. */
    boolean isShortYear(int index) {
        return get(index).isSign('\'') && isTight(index + 1) && get(index + 1).isNumber(2, 2);
    }

    /** The month that a token names. */
    OptionalInt month(int index) {
        Token token = get(index);
        return token.kind() == Kind.WORD ? MonthNames.names().exact(token.word()) : OptionalInt.empty();
    }

    /** Whether a date that words must not follow may end before a token. */
    boolean closes(int index) {
        Token token = get(index);
        return token.kind() == Kind.END
                || (token.kind() == Kind.SIGN
                        && (CLOSING_SIGNS.indexOf(token.sign()) >= 0 || token.sign() > LAST_PUNCTUATION));
    }

    /** The token after a dot that directly follows the word before it; the same token if there is no dot. */
    int skipDot(int index) {
        return get(index).isSign('.') && isTight(index) ? index + 1 : index;
    }

    int skipOrdinal(int index) {
        return isTight(index) && is(index, Role.ORDINAL) ? index + 1 : index;
    }

    int skipTerm(int index) {
        return is(index, Role.TERM) ? index + 1 : index;
    }

    int skipYearmark(int index) {
        return is(index, Role.YEARMARK) ? skipDot(index + 1) : index;
    }

    /** White space of any width, and the filler for what was taken out. */
    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || letter == '\u00A0'
                || letter == '\u2007'
                || letter == '\u202F'
                || letter == '\u200B'
                || letter == '\uFEFF'
                || letter == SourceText.FILLER;
    }

    /** A mark of Markdown's emphasis. */
    static boolean isMark(char letter) {
        return letter == '*' || letter == '_';
    }

    static boolean isSkipped(char letter) {
        return isBlank(letter) || isMark(letter);
    }

    /** The ASCII counterpart of a sign. */
    static char plain(char sign) {
        int found = sign < 0x80 && sign != '`' ? -1 : SIGNS.indexOf(sign);
        return found < 0 ? sign : PLAIN_SIGNS.charAt(found);
    }

    private int add(int start, boolean spaced) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Character.isDigit(first)) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            tokens.add(new Token(Kind.NUMBER, start, end, spaced, value(start, end), '\0', ""));
        } else if (Character.isLetter(first)) {
            while (!Token.isSyllable(first) && end < text.length() && continuesWord(text.charAt(end))) {
                end++;
            }
            String word = WordList.fold(text.substring(start, Math.min(end, start + LONGEST_WORD)));
            tokens.add(new Token(Kind.WORD, start, end, spaced, -1, '\0', word.isEmpty() ? "?" : word));
        } else {
            if (Character.isHighSurrogate(first) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            tokens.add(new Token(Kind.SIGN, start, end, spaced, -1, plain(first), ""));
        }
        return end;
    }

    private static boolean continuesWord(char letter) {
        return (Character.isLetter(letter) && !Token.isSyllable(letter))
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private int value(int start, int end) {
        if (end - start > 8) {
            return -1;
        }
        int value = 0;
        for (int at = start; at < end; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }
}
