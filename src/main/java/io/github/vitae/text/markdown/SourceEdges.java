package io.github.vitae.text.markdown;

import io.github.vitae.text.source.Scripts;
import io.github.vitae.text.source.SourceText;
import java.util.Map;
import org.commonmark.text.Characters;

/**
 * Finds the places at which a filler makes a parser of CommonMark see what an author means.
 *
 * <p>Beside stars: CommonMark tells the start of bold words from their end by blanks and punctuation around the stars, so that
 * {@code **注意：**请} would print stars: a language without blanks between words has no start and no end that way. Where words of
 * Chinese, Japanese or Korean are on either side, and everywhere in kramdown, which does not look at punctuation, a filler between
 * stars and punctuation has both meanings allowed.
 *
 * <p>Before a row of one of kramdown's tables that starts with a letter: no block of CommonMark does.
 */
final class SourceEdges {

    private static final String FILLER = String.valueOf(SourceText.FILLER);
    private static final int LONGEST_CODE = 2000;
    private static final int LONGEST_FORMULA = 400;

    private final String text;
    private final CodeScanner code;
    private final boolean kramdown;
    private final Map<Integer, String> insertions;

    SourceEdges(String text, Dialect dialect, Map<Integer, String> insertions) {
        this.text = text;
        this.code = new CodeScanner(text);
        this.kramdown = dialect == Dialect.KRAMDOWN;
        this.insertions = insertions;
    }

    /** Adds fillers from a place on. */
    void add(int from) {
        if (text.indexOf('*', from) >= 0) {
            addBesideStars(from);
        }
        if (kramdown && text.indexOf('|', from) >= 0) {
            addBeforeRows(from);
        }
    }

    private void put(int at) {
        insertions.merge(at, FILLER, String::concat);
    }

    private void addBesideStars(int from) {
        int at = from;
        boolean lineStart = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (lineStart && code.isFence(at)) {
                at = code.fenceEnd(at);
                continue;
            }
            lineStart = c == '\n';
            switch (c) {
                case '\\' -> at += 2;
                case '`' -> at = code.runEnd(at, LONGEST_CODE);
                case '$' -> at = code.runEnd(at, formula(at));
                case '<' -> at = tagEnd(at);
                case ']' -> at = addressEnd(at);
                case '*' -> at = stars(at);
                default -> at++;
            }
        }
    }

    /** How far a formula goes at most: one between single signs to the end of its line. */
    private int formula(int at) {
        return text.startsWith("$$", at) ? LONGEST_FORMULA : Math.min(LONGEST_FORMULA, code.lineEnd(at) - at);
    }

    private int stars(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == '*') {
            to++;
        }
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        if (isBlank(before)
                || isBlank(after)
                || text.startsWith("{:", to)
                || Characters.isPunctuationCodePoint(before) == Characters.isPunctuationCodePoint(after)) {
            return to;
        }
        if (kramdown || Scripts.isWithoutBlanks(before) || Scripts.isWithoutBlanks(after)) {
            put(Characters.isPunctuationCodePoint(before) ? from : to);
        }
        return to;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int tagEnd(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!Character.isLetter(next) && next != '/') {
            return at + 1;
        }
        for (int i = at + 1; i < text.length() && i < at + LONGEST_CODE; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                break;
            }
        }
        return at + 1;
    }

    private int addressEnd(int at) {
        if (!text.startsWith("(", at + 1)) {
            return at + 1;
        }
        int end = at + 2;
        while (end < text.length() && text.charAt(end) != ')' && text.charAt(end) != '\n') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ')' ? end : at + 1;
    }

    private void addBeforeRows(int from) {
        boolean afterBoundary = true;
        for (int line = from; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int words = line;
            boolean marked = false;
            while (words < end) {
                int mark = KramdownLines.skipBlanks(text, words);
                int markEnd = mark < end && text.charAt(mark) == '>' ? mark + 1 : KramdownLines.markEnd(text, mark);
                if (markEnd < 0 || markEnd > end) {
                    words = Math.min(mark, end);
                    break;
                }
                marked |= text.charAt(mark) != '>';
                words = markEnd;
            }
            boolean blank = words >= end;
            if (!blank && (afterBoundary || marked) && Character.isLetter(text.codePointAt(words))) {
                int bar = text.indexOf('|', words);
                if (bar >= 0 && bar < end) {
                    put(words);
                }
            }
            afterBoundary = blank || text.startsWith("{:", words) || (text.charAt(words) == '^' && end == words + 1);
            line = end + 1;
        }
    }
}
