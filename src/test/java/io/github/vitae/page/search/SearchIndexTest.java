package io.github.vitae.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.SearchedPages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static String script(SearchIndex index) {
        return index.script().collect(Collectors.joining());
    }

    @Test
    void wordsShareTheirStartsAndPlacesAreDistances() {
        SearchIndex index = new SearchIndex();
        index.add(0, Set.of("code"));
        index.add(2, Set.of("code", "cook"));
        index.add(70, Set.of("cook"));

        assertThat(script(index)).isEqualTo("vitaeSearch(\"AcodeCok\",\n\"$% &i#\");\n");
        assertThat(SearchedPages.numbers(script(index)))
                .isEqualTo(Map.of("code", List.of(0, 2), "cook", List.of(2, 70)));
    }

    @Test
    void manyInARowAreARun() {
        SearchIndex index = new SearchIndex();
        IntStream.range(0, 500).forEach(number -> index.add(number, Set.of("everywhere")));

        assertThat(script(index)).hasSizeLessThan(45);
        assertThat(SearchedPages.numbers(script(index)).get("everywhere"))
                .isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    /** What two characters beyond the first 65,536 have in common is no character. */
    @Test
    void noCharacterIsTornApart() {
        SearchIndex index = new SearchIndex();
        index.add(0, Set.of("𠀀", "𠀨", "𠀨𠁐"));

        String script = script(index);

        assertThat(new String(script.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(script);
        assertThat(SearchedPages.numbers(script)).containsOnlyKeys("𠀀", "𠀨", "𠀨𠁐");
    }

    @Test
    void anIndexOfNothingIsOne() {
        assertThat(SearchedPages.numbers(script(new SearchIndex()))).isEmpty();
    }

    /** 50,000 words, some of which are names of what every object of JavaScript has. */
    @Test
    void whatWasPutInComesOut() {
        Random random = new Random(3);
        Map<String, List<Integer>> expected = new TreeMap<>();
        List<String> words =
                new ArrayList<>(List.of("constructor", "__proto__", "tostring", "c++", "语言", "𐐨x", "x".repeat(40)));
        while (words.size() < 50_000) {
            words.add(random.ints(1 + random.nextInt(12), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        SearchIndex index = new SearchIndex();
        for (int number = 0; number < 6_000; number += 1 + (random.nextInt(50) == 0 ? random.nextInt(900) : 0)) {
            Set<String> some = new java.util.TreeSet<>();
            for (int i = 0; i < 60; i++) {
                some.add(words.get((int) (words.size() * Math.pow(random.nextDouble(), 4))));
            }
            for (String word : some) {
                expected.computeIfAbsent(word, any -> new ArrayList<>()).add(number);
            }
            index.add(number, some);
        }

        assertThat(SearchedPages.numbers(script(index))).isEqualTo(expected);
    }
}
