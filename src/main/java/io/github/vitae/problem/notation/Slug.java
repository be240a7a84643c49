package io.github.vitae.problem.notation;

import java.util.Locale;

/**
 * Words as a part of an address: letters and digits of any script in lower case, joined by hyphens; an apostrophe parts no words. {@code
 * What’s new?} is {@code whats-new}.
 */
public final class Slug {

    private Slug() {}

    /** All words of a text. */
    public static String of(String text) {
        return of(text, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * The words of a text.
     *
     * @param words how many of them at most
     * @param longest how long the slug gets at most, in UTF-16 units, give or take a letter
     * @return empty if the text has neither letter nor digit
     */
    public static String of(String text, int words, int longest) {
        StringBuilder slug = new StringBuilder();
        int count = 0;
        boolean inWord = false;
        String folded = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < folded.length() && slug.length() < longest; at = folded.offsetByCodePoints(at, 1)) {
            int c = folded.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (!inWord && ++count > words) {
                    break;
                }
                slug.append(inWord || slug.isEmpty() ? "" : "-").appendCodePoint(c);
                inWord = true;
            } else if (c != '\'' && c != '’') {
                inWord = false;
            }
        }
        return slug.toString();
    }
}
