package io.github.vitae.text.entry;

import io.github.vitae.text.date.DateAtEnd;
import io.github.vitae.text.date.DateAtStart;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a section that were asked for dates, with what was read of them. Whether a paragraph is an entry, what its
 * list means by {@code Apr 26}, and which date is taken out of it are asked at different times; the words are read once.
 */
final class AskedWords {

    private final Function<String, DateAtStart> readStart;
    private final Function<String, DateAtEnd> readEnd;
    private final Map<String, DateAtStart> starts = new HashMap<>();
    private final Map<String, DateAtEnd> ends = new HashMap<>();

    /**
     * @param readStart reads the first words of a text
     * @param readEnd reads the last words of a text
     */
    AskedWords(Function<String, DateAtStart> readStart, Function<String, DateAtEnd> readEnd) {
        this.readStart = readStart;
        this.readEnd = readEnd;
    }

    DateAtStart start(String words) {
        return starts.computeIfAbsent(words, readStart);
    }

    DateAtEnd end(String words) {
        return ends.computeIfAbsent(words, readEnd);
    }
}
