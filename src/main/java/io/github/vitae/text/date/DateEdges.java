package io.github.vitae.text.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may surround a date: bullets, emoji, opening and closing brackets, separators. */
final class DateEdges {

    static final String OPENING = "[(【（［「〔《";
    static final String CLOSING = "])】）］」〕》";
    private static final String BULLETS = "•·▪▸►‣◦●■◆★☆✦➤∙–—-";
    private static final String SEPARATORS = ":：-–—―−~～,，|｜│¦•·;；、。→»›";
    private static final int MOST_SEPARATORS = 3;
    private static final int DEEPEST = 3;
    private static final int MOST_BEFORE = 8;

    private static final String MARK_STARTS = "[(【「NnHhUu新最";
    private static final int LONGEST_MARK = 20;
    private static final String NEWS = "(?:new|neu|nuevo|nouveau|hot|update[sd]?|新|最新)";

    private static final Pattern MARK = Pattern.compile(
            "(?:[\\[(【「]\\s?" + NEWS + "\\s?!{0,3}\\s?[\\])】」]!?|" + NEWS + "!{1,3})(?=[\\s:：\\[(*])",
            Pattern.CASE_INSENSITIVE);

    private final String text;

    /** Where the date itself starts. */
    private int inner;

    /** Where the date starts with its brackets and bullets. */
    private int outer;

    private int marks;
    private final StringBuilder brackets = new StringBuilder();

    private DateEdges(String text) {
        this.text = text;
    }

    /** What is before the first word of a text. Emoji and {@code :emoji:} stay with the text, outside. */
    static DateEdges before(String text) {
        DateEdges edges = new DateEdges(text);
        int at = 0;
        int outer = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int emoji = endOfEmoji(text, at);
            if (emoji > at) {
                at = emoji;
                outer = -1;
                edges.forget();
                continue;
            }
            if (!DateTokens.isBlank(letter)) {
                if (!edges.opens(letter) && !isBullet(text, at)) {
                    break;
                }
                outer = outer < 0 ? at : outer;
            }
            at++;
        }
        edges.inner = at;
        edges.outer = outer < 0 ? at : outer;
        return edges;
    }

    /** The brackets and marks between a place and the blank or sign before it. */
    static DateEdges around(String text, int inner) {
        DateEdges edges = new DateEdges(text);
        int at = inner;
        StringBuilder opening = new StringBuilder();
        while (at > 0 && opening.length() < MOST_BEFORE && isOpening(text.charAt(at - 1))) {
            opening.insert(0, text.charAt(--at));
        }
        boolean fits = true;
        for (int index = 0; index < opening.length(); index++) {
            fits &= edges.opens(opening.charAt(index));
        }
        edges.inner = inner;
        edges.outer = fits ? at : inner;
        return edges;
    }

    private static boolean isOpening(char letter) {
        return DateTokens.isMark(letter) || OPENING.indexOf(letter) >= 0;
    }

    int inner() {
        return inner;
    }

    int outer() {
        return outer;
    }

    boolean bracketed() {
        return brackets.length() > 0;
    }

    private void forget() {
        marks = 0;
        brackets.setLength(0);
    }

    private boolean opens(char letter) {
        int bracket = OPENING.indexOf(letter);
        if (bracket >= 0 && brackets.length() < DEEPEST) {
            brackets.append(CLOSING.charAt(bracket));
            return true;
        }
        if (DateTokens.isMark(letter)) {
            marks++;
            return true;
        }
        return false;
    }

    private static boolean isBullet(String text, int at) {
        char letter = text.charAt(at);
        boolean dash = letter == '-' || letter == '–' || letter == '—';
        return BULLETS.indexOf(letter) >= 0 && (!dash || (at + 1 < text.length() && standsApart(text.charAt(at + 1))));
    }

    // "- 2024" and "-2024", but not "-based"
    private static boolean standsApart(char afterDash) {
        return DateTokens.isBlank(afterDash) || Character.isDigit(afterDash);
    }

    /**
     * Where the text continues after a date: after the closing brackets, up to three separators and white space; -1 if a
     * bracket that was opened before the date is not closed.
     *
     * @param dateEnd where the date's last word ends
     */
    int after(int dateEnd) {
        int open = brackets.length();
        int marksLeft = marks;
        for (int at = inner; at < dateEnd; at++) {
            marksLeft -= DateTokens.isMark(text.charAt(at)) ? 1 : 0;
        }
        int separators = 0;
        int tightTo = dateEnd;
        int at = dateEnd;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (DateTokens.isBlank(letter)) {
                continue;
            }
            if (DateTokens.isMark(letter) && marksLeft > 0) {
                marksLeft--;
            } else if (open > 0 && letter == brackets.charAt(open - 1)) {
                open--;
            } else if (separators < MOST_SEPARATORS && separates(letter, at == tightTo)) {
                separators++;
            } else {
                break;
            }
            tightTo = at + 1;
        }
        return open > 0 ? -1 : at;
    }

    // a dot separates only directly after the date: "2024 .NET award"
    private static boolean separates(char letter, boolean tight) {
        return SEPARATORS.indexOf(letter) >= 0 || (letter == '.' && tight);
    }

    /** Whether a sign separates a date from the text, not counting the dot. */
    static boolean isSeparator(char letter) {
        return SEPARATORS.indexOf(letter) >= 0;
    }

    /** Where an emoji or its {@code :name:} ends; the same place if there is none. */
    private static int endOfEmoji(String text, int at) {
        int mark = endOfMark(text, at);
        if (mark > at) {
            return mark;
        }
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        boolean joiner = point == 0x200D || point == 0x20E3 || (point >= 0xFE00 && point <= 0xFE0F);
        if (joiner || point >= 0x1F000 || (type == Character.OTHER_SYMBOL && BULLETS.indexOf(point) < 0)) {
            return at + Character.charCount(point);
        }
        if (point != ':') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && end < at + 40 && isNameLetter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ':' ? end + 1 : at;
    }

    /** Behind a word that says that something is new, in brackets or loud: {@code [New!]}, {@code NEW!}. */
    private static int endOfMark(String text, int at) {
        char first = text.charAt(at);
        if (MARK_STARTS.indexOf(first) < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return at;
        }
        Matcher mark = MARK.matcher(text).region(at, Math.min(text.length(), at + LONGEST_MARK));
        return mark.lookingAt() ? mark.end() : at;
    }

    private static boolean isNameLetter(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || letter == '_'
                || letter == '+'
                || letter == '-';
    }
}
