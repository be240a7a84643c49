package io.github.vitae.page.frame;

import java.text.Normalizer;
import java.util.Locale;

/** What tags and topics are told apart by. */
public final class TagKey {

    /** How long a slug is at most, in UTF-16 units. */
    private static final int LONGEST = 60;

    private TagKey() {}

    /**
     * A tag, however it is written: {@code Machine-Learning} is {@code machine learning}, and {@code C++} is not {@code C}.
     * Letters with accents count as one character (Unicode Standard Annex 15, form C).
     */
    public static String of(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }

    /**
     * A tag as a part of an address and as a word among others in an attribute: its letters and digits in words joined by hyphens, and
     * in words the signs that make it another tag. {@code C}, {@code C++} and {@code C#} are {@code c}, {@code c-plus-plus} and {@code
     * c-sharp}, {@code .NET} is {@code dot-net}, {@code A*} is {@code a-star}; a number sign before a word, as networks have it, is
     * none of it. Tags with the same key have the same slug.
     *
     * @return empty if it has no letter or digit
     */
    public static String slug(String tag) {
        String key = of(tag);
        StringBuilder slug = new StringBuilder();
        boolean within = false;
        boolean said = false;
        for (int at = 0; at < key.length(); at += Character.charCount(key.codePointAt(at))) {
            int c = key.codePointAt(at);
            if (Character.isLetterOrDigit(c) || (within && isMark(c))) {
                slug.append(within || slug.isEmpty() ? "" : "-").appendCodePoint(c);
                within = true;
                said |= !isMark(c);
            } else if (c != '\'' && c != '’' && !isJoiner(c)) {
                String word = sign(key, at);
                slug.append(word.isEmpty() || slug.isEmpty() ? "" : "-").append(word);
                within = false;
            }
        }
        if (slug.length() > LONGEST) {
            // two that start alike are still two
            String rest = Integer.toHexString(key.hashCode());
            slug.setLength(Character.isHighSurrogate(slug.charAt(LONGEST - 10)) ? LONGEST - 10 : LONGEST - 9);
            slug.append('-').append(rest);
        }
        return said ? slug.toString() : "";
    }

    /** What a sign is called where it makes a tag another one. */
    private static String sign(String key, int at) {
        boolean starts = at == 0 || key.charAt(at - 1) == ' ';
        boolean ends = at + 1 == key.length() || key.charAt(at + 1) == ' ';
        return switch (key.charAt(at)) {
            case '+' -> "plus";
            case '#', '♯' -> starts ? "" : "sharp";
            case '*' -> !starts && (ends || key.charAt(at + 1) == '*') ? "star" : "";
            case '.' -> starts && !ends ? "dot" : "";
            default -> "";
        };
    }

    /** What stands above, below or beside a letter of Arabic, Hindi or Thai and makes it another. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }
}
