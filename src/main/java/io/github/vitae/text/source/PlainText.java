package io.github.vitae.text.source;

import java.util.regex.Pattern;

/**
 * What is done with texts that hold no mark-up: blanks folded, marks of this room's taken out, long ones cut for a message.
 * {@code folded(" a \n b ")} is {@code "a b"}.
 */
public final class PlainText {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)");

    private PlainText() {}

    /** Without the marks that stand for what was taken out or filled in. */
    public static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.length() == text.length() ? text : seen.toString();
    }

    /** Marks of this room's, and characters that stand for nothing, whether written as they are or as entities. */
    private static boolean isInvisible(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0xFFFE
                || (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f')
                || (c >= 0x7F && c < 0xA0);
    }

    /** Text as a message quotes it: not too long, and without what a comment in it says. */
    public static String shortened(String text) {
        String folded = COMMENT.matcher(folded(text)).replaceAll("<!-- … -->");
        return folded.length() <= 60
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, folded.codePointCount(0, 57))) + "…";
    }

    /** With one space for each run of white space, and none at its ends. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = blank;
            blank = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!blank) {
                folded.append(c);
            } else if (!before) {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
