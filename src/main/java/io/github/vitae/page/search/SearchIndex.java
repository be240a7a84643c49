package io.github.vitae.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which word is in which document, as a script that hands two strings to {@code vitaeSearch}.
 *
 * <p>The first has the words in the order of their UTF-16 units. Each is a capital letter, which says how many units it has in
 * common with the one before it ({@code A} is none), and the rest: {@code AcodeCk} is {@code code}, {@code cok}. Words have no
 * capitals themselves.
 *
 * <p>The second has, for each word and parted by blanks, its documents in order, each as the distance from the one before it (from
 * −1 at the start). A number is written with the {@link #DIGITS}: below 60 as one, else as one from 60 on, whose distance from 60
 * are the number's lowest bits in a base of 30, and what is left of it after 60 was taken. A distance of 0 starts a run: the number
 * after it says how many documents follow one by one.
 */
final class SearchIndex {

    /** 90 characters that need no escape in a string of JavaScript, nor anywhere in HTML; each is one byte. */
    static final String DIGITS = digits();

    private static final int LAST = 60;
    private static final int BASE = DIGITS.length() - LAST;
    private static final int MOST_SHARED = 25;

    /** From so many documents on a run is shorter than they are. */
    private static final int RUN = 3;

    /** In no order before they are written: a tree would compare words all the time. */
    private final Map<String, List<Integer>> documents = new HashMap<>();

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = '#'; c <= '~'; c++) {
            if (c != '\\' && c != '<') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /**
     * Takes the words of a document.
     *
     * @param number its number, from 0; documents come in order
     */
    void add(int number, Set<String> words) {
        words.forEach(word ->
                documents.computeIfAbsent(word, any -> new ArrayList<>()).add(number));
    }

    /** The script, part by part. */
    Stream<String> script() {
        StringBuilder words = new StringBuilder();
        StringBuilder places = new StringBuilder();
        String before = "";
        for (Map.Entry<String, List<Integer>> word : new TreeMap<>(documents).entrySet()) {
            int shared = shared(before, word.getKey());
            words.append((char) ('A' + shared))
                    .append(word.getKey(), shared, word.getKey().length());
            places.append(places.isEmpty() ? "" : " ");
            places(word.getValue(), places);
            before = word.getKey();
        }
        return Stream.of("vitaeSearch(\"", words.toString(), "\",\n\"", places.toString(), "\");\n");
    }

    private static int shared(String one, String other) {
        int most = Math.min(MOST_SHARED, Math.min(one.length(), other.length()));
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        // half of a character cannot be written
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    private static void places(List<Integer> numbers, StringBuilder out) {
        int before = -1;
        int at = 0;
        while (at < numbers.size()) {
            int run = 0;
            while (at + run < numbers.size() && numbers.get(at + run) == before + 1 + run) {
                run++;
            }
            if (run >= RUN) {
                number(0, out);
                number(run, out);
                before += run;
                at += run;
            } else {
                number(numbers.get(at) - before, out);
                before = numbers.get(at++);
            }
        }
    }

    private static void number(int number, StringBuilder out) {
        int rest = number;
        while (rest >= LAST) {
            rest -= LAST;
            out.append(DIGITS.charAt(LAST + rest % BASE));
            rest /= BASE;
        }
        out.append(DIGITS.charAt(rest));
    }
}
