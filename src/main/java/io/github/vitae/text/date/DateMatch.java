package io.github.vitae.text.date;

import io.github.vitae.model.value.EntryDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date found in a text.
 *
 * @param date the date; its wording is the author's, white space folded, without brackets, marks and what separates the date
 *     from the text, and with a misspelt word put right
 * @param start where the date starts with its brackets and bullets, and for one at the end of a text with what separates it
 *     from the text, as an offset in the text
 * @param end where the date ends, with its brackets and what separates it from the text that follows
 * @param misspelling the misspelt name of a month, if one had to be guessed
 * @param written the date's own words as they were written, white space folded
 */
public record DateMatch(EntryDate date, int start, int end, Optional<Misspelling> misspelling, String written) {

    public DateMatch {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(misspelling, "misspelling");
        Objects.requireNonNull(written, "written");
    }

    /**
     * What the grammar has read, as a stretch of the text.
     *
     * @param index the first token of the date
     */
    static DateMatch of(String text, DateTokens tokens, int index, DateRead read, int start, int end) {
        int from = tokens.get(index).start();
        int to = tokens.get(read.next() - 1).end();
        String written = folded(text, from, to);
        String wording =
                read.misspelling().map(word -> corrected(text, from, to, word)).orElse(written);
        EntryDate date = new EntryDate(read.start(), read.end(), read.ongoing(), Optional.of(wording));
        return new DateMatch(date, start, end, read.misspelling(), written);
    }

    private static String corrected(String text, int from, int to, Misspelling word) {
        int after = word.offset() + word.written().length();
        String right = text.substring(from, word.offset()) + word.meant() + text.substring(after, to);
        return folded(right, 0, right.length());
    }

    private static String folded(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        boolean blank = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (DateTokens.isBlank(letter)) {
                blank = true;
            } else if (!DateTokens.isMark(letter)) {
                if (blank && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(letter);
                blank = false;
            }
        }
        return folded.toString();
    }

    /**
     * A word that was read as the name of a month, though it is misspelt.
     *
     * @param offset where the word starts in the text
     * @param written the word
     * @param meant the name it was read as
     */
    public record Misspelling(int offset, String written, String meant) {}
}
