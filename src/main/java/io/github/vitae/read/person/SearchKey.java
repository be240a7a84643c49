package io.github.vitae.read.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words without what people write now and then and leave out at other times: case, accents, hyphens, punctuation. */
public final class SearchKey {

    private SearchKey() {}

    /** The words in small letters with single blanks between. */
    public static String of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? folded(lower) : folded(plain(lower));
    }

    private static boolean isAscii(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letters without what stands above, below or through them. */
    private static String plain(String lower) {
        String apart = lower.replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return Normalizer.normalize(apart, Normalizer.Form.NFKD);
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Given names, each folded; initials that are written as one word ({@code AB}) are taken apart. */
    public static List<String> given(String names) {
        List<String> given = new ArrayList<>();
        for (String name : names.split("[\\s\\u00A0.-]+")) {
            boolean initials = name.length() > 1
                    && name.length() <= 3
                    && name.equals(name.toUpperCase(Locale.ROOT))
                    && name.codePoints().allMatch(Character::isUpperCase);
            for (String part : initials ? name.split("") : new String[] {name}) {
                String folded = of(part);
                if (!folded.isEmpty()) {
                    given.add(folded);
                }
            }
        }
        return given;
    }
}
