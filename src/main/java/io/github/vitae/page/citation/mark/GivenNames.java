package io.github.vitae.page.citation.mark;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.ArrayList;
import java.util.List;

/**
 * Given names as initials. The library makes an initial of each word; a small word within a name is none: {@code M. del M.} for
 * Maria del Mar.
 */
public final class GivenNames {

    private GivenNames() {}

    /**
     * Initials with the small words of a name.
     *
     * @param shown what the library printed: {@code M. d. M.}, {@code MdM}
     * @param given the given names: {@code Maria del Mar}
     * @return the initials, with words where words stand: {@code M. del M.}, {@code M del M}; what was printed if it has none
     */
    public static String kept(String shown, String given) {
        List<String> words = smallWords(given);
        if (words.isEmpty() || (" " + shown + " ").contains(" " + words.get(0) + " ")) {
            return shown;
        }
        StringBuilder kept = new StringBuilder(shown.length() + 8);
        int word = 0;
        for (int at = 0; at < shown.length(); at++) {
            char c = shown.charAt(at);
            if (word == words.size() || c != words.get(word).charAt(0) || (at > 0 && shown.charAt(at - 1) == '-')) {
                kept.append(c);
                continue;
            }
            if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
            kept.append(words.get(word++));
            int next = at + 1;
            while (next < shown.length() && (shown.charAt(next) == '.' || shown.charAt(next) == ' ')) {
                next++;
            }
            if (next < shown.length()) {
                kept.append(' ');
            }
            at = next - 1;
        }
        return kept.toString();
    }

    /** The words in small letters behind the first one, where that has a capital: of names all in small letters there are none. */
    private static List<String> smallWords(String given) {
        List<String> small = new ArrayList<>();
        if (given.indexOf(' ') < 0 || !Character.isUpperCase(given.codePointAt(0))) {
            return small;
        }
        for (String word : given.split(" +")) {
            if (word.codePoints().allMatch(Character::isLowerCase)) {
                small.add(word);
            }
        }
        return small;
    }

    /**
     * The initials of given names, as the library has them, which takes a name apart by expressions; what few names have is left to
     * it.
     *
     * @param name the given names: {@code Anna-Lena M.}
     * @param with what follows an initial: {@code ". "}
     * @param whole whether names stay whole that are none: then the initials alone are written alike
     * @return {@code A.-L. M.}, or {@code Anna-Lena M.}
     */
    static String initials(String name, String with, boolean whole) {
        String given = name.trim();
        if (!isUsual(given) || with.indexOf('-') >= 0) {
            return StringHelper.initializeName(name, with, whole);
        }
        StringBuilder initials = new StringBuilder(given.length() + 8);
        boolean afterInitial = true;
        int start = 0;
        for (int at = 1; at <= given.length(); at++) {
            char end = at < given.length() ? given.charAt(at) : ' ';
            if (end != ' ' && end != '-' && end != '.') {
                continue;
            }
            boolean dotted = end == '.';
            boolean hyphen = end == '-' || (dotted && at + 1 < given.length() && given.charAt(at + 1) == '-');
            if (at > start) {
                char first = given.charAt(start);
                boolean initial = dotted || (at == start + 1 && first >= 'A' && first <= 'Z');
                if (whole && !(initial && afterInitial) && isJoined(initials)) {
                    initials.append(' ');
                }
                initials.append(given, start, whole || initial ? at : start + 1);
                initials.append(!whole || initial ? with : "");
                if (hyphen) {
                    initials.setLength(initials.toString().stripTrailing().length());
                    initials.append('-');
                }
                afterInitial = initial;
            }
            at += dotted && hyphen ? 1 : 0;
            start = at + 1;
        }
        return initials.toString().trim();
    }

    private static boolean isJoined(CharSequence initials) {
        char last = initials.isEmpty() ? ' ' : initials.charAt(initials.length() - 1);
        return last != ' ' && last != '-';
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c)
                && (c < '\u0250' || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Whether a name is of Latin letters, and of single blanks, dots and hyphens behind them, of which a dot may be before others. */
    private static boolean isUsual(String name) {
        char before = ' ';
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean part = c == ' ' || c == '.' || c == '-';
            boolean behindPart = before == ' ' || before == '-' || (before == '.' && c == '.');
            if (part ? behindPart : !isLatin(c) && c != '\'' && c != '’') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
