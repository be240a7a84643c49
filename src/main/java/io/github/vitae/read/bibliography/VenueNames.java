package io.github.vitae.read.bibliography;

import io.github.vitae.read.person.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that a venue has: written out, in short, as an acronym. */
final class VenueNames {

    /** Words that some write in the name of a venue and others leave out. */
    private static final Set<String> FILLERS = Set.of(
            "in",
            "proc",
            "proceedings",
            "of",
            "the",
            "on",
            "for",
            "and",
            "a",
            "an",
            "annual",
            "de",
            "la",
            "der",
            "und");

    /** What is followed by the number of a part of a venue. */
    private static final Set<String> PARTS =
            Set.of("volume", "vol", "part", "track", "band", "teil", "series", "section");

    private VenueNames() {}

    /**
     * Whether two names of a venue can be one, written out and in short: {@code Phys. Rev. Lett.} and {@code Physical Review
     * Letters}, {@code ICTS} and {@code Proceedings of the International Conference on Tidal Studies}.
     */
    static boolean areOne(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.equals(others)
                || isShortFor(words, others)
                || isShortFor(others, words)
                || isAcronym(words, others)
                || isAcronym(others, words);
    }

    /**
     * The words that tell; which proceedings, of which year, stands in some names and not in others, and so does the short name
     * in brackets. Which volume or part it is tells.
     */
    private static List<String> words(String venue) {
        List<String> words = new ArrayList<>();
        String[] all = SearchKey.of(venue.replaceAll("\\([^()]{1,30}\\)", " ")).split(" ");
        for (int at = 0; at < all.length; at++) {
            String word = all[at];
            boolean numbered = at > 0 && PARTS.contains(all[at - 1]);
            // Physical Review A
            boolean last = at == all.length - 1 && word.length() == 1;
            if (!word.isEmpty() && (last || !FILLERS.contains(word)) && (numbered || !isNumber(word))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a word counts: {@code 41}, {@code 41st}, {@code 2024}. */
    private static boolean isNumber(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9' && (word.length() < 5);
    }

    /** Whether each word is the start of a word of a longer name, and none is left out: Science Advances is not Science. */
    private static boolean isShortFor(List<String> brief, List<String> whole) {
        if (brief.isEmpty() || brief.size() != whole.size()) {
            return false;
        }
        for (int at = 0; at < brief.size(); at++) {
            String word = brief.get(at);
            if (!whole.get(at).startsWith(word) || (word.length() == 1 && !word.equals(whole.get(at)) && at > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is a word whose letters are the first of all words of another. */
    private static boolean isAcronym(List<String> brief, List<String> whole) {
        if (brief.size() != 1 || brief.get(0).length() < 2 || whole.size() < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        whole.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString().equals(brief.get(0));
    }
}
