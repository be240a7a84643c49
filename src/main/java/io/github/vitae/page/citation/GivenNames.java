package io.github.vitae.page.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Given names as initials. The library makes an initial of each word; a small word within a name is none: {@code M. del M.} for
 * Maria del Mar.
 */
final class GivenNames {

    private GivenNames() {}

    /**
     * Initials with the small words of a name.
     *
     * @param shown what the library printed: {@code M. d. M.}, {@code MdM}
     * @param given the given names: {@code Maria del Mar}
     * @return the initials, with words where words stand: {@code M. del M.}, {@code M del M}; what was printed if it has none
     */
    static String kept(String shown, String given) {
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
}
