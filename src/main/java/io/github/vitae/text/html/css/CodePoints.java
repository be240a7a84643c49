package io.github.vitae.text.html.css;

/**
 * The characters of a text in CSS as section 4 of CSS Syntax Module Level 3 names them. A place is an index of a {@code char};
 * what section 3.3 replaces beforehand (NUL, halves of surrogate pairs) is replaced where a name is read, so that places
 * are those of the author's text.
 */
final class CodePoints {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LONGEST_ESCAPE = 6;

    private final String css;

    CodePoints(String css) {
        this.css = css;
    }

    int length() {
        return css.length();
    }

    /** The character at a place; -1 behind the end. */
    int at(int place) {
        return place < css.length() ? css.charAt(place) : -1;
    }

    static boolean isNewline(int c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    static boolean isWhitespace(int c) {
        return c == ' ' || c == '\t' || isNewline(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Whether a name may start with it; NUL counts, because it is read as U+FFFD. */
    static boolean startsName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80 || c == 0;
    }

    static boolean isInNames(int c) {
        return startsName(c) || isDigit(c) || c == '-';
    }

    /** Whether it is a control character, which an address without quotation marks cannot have. */
    static boolean isNonPrintable(int c) {
        return (c > 0 && c <= 8) || c == 0x0B || (c >= 0x0E && c <= 0x1F) || c == 0x7F;
    }

    /** Whether an escape starts here (section 4.3.8). */
    boolean isEscape(int place) {
        return at(place) == '\\' && !isNewline(at(place + 1));
    }

    /** Whether a name starts here (section 4.3.9). */
    boolean isName(int place) {
        int c = at(place);
        if (c == '-') {
            return startsName(at(place + 1)) || at(place + 1) == '-' || isEscape(place + 1);
        }
        return startsName(c) || isEscape(place);
    }

    /** Whether a number starts here (section 4.3.10). */
    boolean isNumber(int place) {
        int digits = at(place) == '+' || at(place) == '-' ? place + 1 : place;
        return isDigit(at(digits)) || (at(digits) == '.' && isDigit(at(digits + 1)));
    }

    /** Where the name ends that starts here (section 4.3.11). */
    int endOfName(int place) {
        int end = place;
        while (true) {
            if (isInNames(at(end))) {
                end++;
            } else if (isEscape(end)) {
                end = endOfEscape(end);
            } else {
                return end;
            }
        }
    }

    /** Where the number ends that starts here (section 4.3.12). */
    int endOfNumber(int place) {
        int end = endOfDigits(at(place) == '+' || at(place) == '-' ? place + 1 : place);
        if (at(end) == '.' && isDigit(at(end + 1))) {
            end = endOfDigits(end + 1);
        }
        if (at(end) == 'e' || at(end) == 'E') {
            int exponent = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
            end = isDigit(at(exponent)) ? endOfDigits(exponent) : end;
        }
        return end;
    }

    private int endOfDigits(int place) {
        int end = place;
        while (isDigit(at(end))) {
            end++;
        }
        return end;
    }

    int endOfWhitespace(int place) {
        int end = place;
        while (isWhitespace(at(end))) {
            end++;
        }
        return end;
    }

    /** Where one end of a line ends: that of Windows has two characters. */
    int endOfNewline(int place) {
        return at(place) == '\r' && at(place + 1) == '\n' ? place + 2 : place + 1;
    }

    /** Where the escape ends that starts here (section 4.3.7). */
    int endOfEscape(int place) {
        int end = endOfHex(place);
        if (end > place + 1) {
            return isNewline(at(end)) ? endOfNewline(end) : isWhitespace(at(end)) ? end + 1 : end;
        }
        if (end >= css.length()) {
            return css.length();
        }
        return end + Character.charCount(css.codePointAt(end));
    }

    private int endOfHex(int place) {
        int end = place + 1;
        while (end <= place + LONGEST_ESCAPE && isHexDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** The name between two places, or the contents of a string, with what its escapes stand for. */
    String unescaped(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int at = from; at < to; ) {
            int c = css.codePointAt(at);
            if (c != '\\') {
                plain.appendCodePoint(scalar(c));
                at += Character.charCount(c);
            } else if (at + 1 >= to) {
                // at the end of the input: a name has U+FFFD there, a string nothing; neither is on any list
                plain.appendCodePoint(REPLACEMENT);
                at = to;
            } else if (isNewline(at(at + 1))) {
                at = endOfNewline(at + 1);
            } else {
                int hex = endOfHex(at);
                plain.appendCodePoint(
                        hex > at + 1
                                ? scalar(Integer.parseInt(css, at + 1, hex, 16))
                                : scalar(css.codePointAt(at + 1)));
                at = endOfEscape(at);
            }
        }
        return plain.toString();
    }

    private static int scalar(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == 0 || surrogate || c > Character.MAX_CODE_POINT ? REPLACEMENT : c;
    }

    /** In lower case by ASCII alone, as CSS compares names: the sign for Kelvin is no k. */
    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                StringBuilder lower = new StringBuilder(text);
                for (int at = i; at < lower.length(); at++) {
                    char c = lower.charAt(at);
                    lower.setCharAt(at, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
                return lower.toString();
            }
        }
        return text;
    }
}
