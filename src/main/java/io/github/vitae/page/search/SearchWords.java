package io.github.vitae.page.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text as the index has them, and as {@code vitae-search.js} makes them of what readers type: the two have the
 * same rules, and a test compares them character by character.
 *
 * <p>Letters are compared without case, without the accents of Latin, Greek, Cyrillic, Hebrew and Arabic, and without what only
 * shapes them (NFKD of Unicode Standard Annex 15): {@code Müller}, {@code ＭÜLLER} and {@code muller} are {@code muller}. What is
 * written without blanks, such as Chinese, is taken two characters at a time: {@code 语言学} is {@code 语言}, {@code 言学} and
 * {@code 学}. {@code C++} is {@code c} and {@code c++}, {@code l’amour} is {@code lamour} and {@code amour}.
 */
final class SearchWords {

    /** How long a word is at most, in characters; of longer ones the start is found. */
    static final int LONGEST = 40;

    private SearchWords() {}

    /** Gives all words of a text, in order; one may come several times. */
    static void of(String text, Consumer<String> words) {
        String folded = fold(text);
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (isUnspaced(c)) {
                at = pairs(folded, at, words);
            } else if (isWord(c)) {
                at = word(folded, at, words);
            } else {
                at += Character.charCount(c);
                if (isPicture(c)) {
                    words.accept(Character.toString(c));
                }
            }
        }
    }

    /** Characters two by two, and the last one: a query of one character finds all pairs that start with it. */
    private static int pairs(String text, int from, Consumer<String> words) {
        int at = from;
        while (true) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (next >= text.length() || !isUnspaced(text.codePointAt(next))) {
                words.accept(text.substring(at, next));
                return next;
            }
            words.accept(text.substring(at, next + Character.charCount(text.codePointAt(next))));
            at = next;
        }
    }

    private static int word(String text, int from, Consumer<String> words) {
        int end = from;
        while (end < text.length() && text.charAt(end) < 0x80 && isWord(text.charAt(end))) {
            end++;
        }
        if (end > from && (end == text.length() || endsWord(text.charAt(end)))) {
            // as nearly all are
            words.accept(cut(text.substring(from, end)));
            return end;
        }
        StringBuilder word = new StringBuilder();
        int at = from;
        int part = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c) && !isUnspaced(c)) {
                word.appendCodePoint(c);
                at += Character.charCount(c);
            } else if (c == '\'' && isWordAt(text, at + 1)) {
                // what comes after an apostrophe may be the word: l’amour, d’Alembert; not the s of Ada’s
                part = ++at;
            } else {
                break;
            }
            if (part > from && !isWordAt(text, at) && at - part > 1) {
                words.accept(cut(text.substring(part, at)));
            }
        }
        int signs = at;
        while (signs < text.length() && (text.charAt(signs) == '+' || text.charAt(signs) == '#')) {
            signs++;
        }
        words.accept(cut(word.toString()));
        if (signs > at && !isWordAt(text, signs)) {
            words.accept(cut(word + text.substring(at, signs)));
        }
        return signs;
    }

    /** Whether a character surely goes on with no word before it. */
    private static boolean endsWord(char c) {
        return c < 0x80 && c != '\'' && c != '+' && c != '#';
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && isWord(text.codePointAt(at)) && !isUnspaced(text.codePointAt(at));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST || word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    /** A text as it is compared. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'þ' -> folded.append("th");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ħ' -> folded.append('h');
                case 'ı' -> folded.append('i');
                case 'ς' -> folded.append('σ');
                // Arabic and Persian have other characters for the same letters
                case '\u0649', '\u06CC' -> folded.append('\u064A');
                case '\u06A9' -> folded.append('\u0643');
                case '\u0629' -> folded.append('\u0647');
                case '’', '\u02BC', '\u02BB', '‘' -> folded.append('\'');
                default -> folded.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Accents, vowel signs of Hebrew and Arabic, and what is not seen: soft hyphens, joiners, marks of direction. */
    private static boolean isDropped(int c) {
        return in(c, 0x300, 0x36F)
                || in(c, 0x483, 0x487)
                || in(c, 0x591, 0x5BD)
                || c == 0x5BF
                || in(c, 0x5C1, 0x5C2)
                || in(c, 0x5C4, 0x5C5)
                || c == 0x5C7
                || in(c, 0x610, 0x61A)
                || c == 0x640
                || in(c, 0x64B, 0x65F)
                || c == 0x670
                || in(c, 0x6D6, 0x6DC)
                || in(c, 0x6DF, 0x6E8)
                || in(c, 0x6EA, 0x6ED)
                || in(c, 0x1AB0, 0x1AFF)
                || in(c, 0x1DC0, 0x1DFF)
                || in(c, 0x20D0, 0x20FF)
                || in(c, 0xFE20, 0xFE2F)
                || c == 0xAD
                || in(c, 0x200B, 0x200F)
                || in(c, 0x202A, 0x202E)
                || in(c, 0x2060, 0x2069)
                || in(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF;
    }

    /** Letters, digits, and the marks that are a part of words, as in Devanagari. */
    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** What is written without blanks: Chinese, Japanese, Korean (whose words have endings), Thai, Lao, Burmese, Khmer. */
    private static boolean isUnspaced(int c) {
        return c >= 0xE00
                && (in(c, 0xE00, 0xEFF)
                        || in(c, 0x1000, 0x109F)
                        || in(c, 0x1100, 0x11FF)
                        || in(c, 0x1780, 0x17FF)
                        || in(c, 0x2E80, 0x2FDF)
                        || in(c, 0x3005, 0x3007)
                        || in(c, 0x3021, 0x3029)
                        || in(c, 0x3040, 0x31FF)
                        || in(c, 0x3400, 0x4DBF)
                        || in(c, 0x4E00, 0x9FFF)
                        || in(c, 0xA960, 0xA97F)
                        || in(c, 0xAC00, 0xD7FF)
                        || in(c, 0xF900, 0xFAFF)
                        || in(c, 0x20000, 0x3FFFF))
                && isWord(c);
    }

    /** Pictures among letters: a word each. */
    private static boolean isPicture(int c) {
        return in(c, 0x2600, 0x27BF) || in(c, 0x1F000, 0x1FAFF);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
