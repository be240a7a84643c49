package io.github.vitae.text.date;

import io.github.vitae.model.EntryDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date found in a text.
 *
 * @param date the date; its wording is the author's, white space folded, without brackets, marks and what parts the date
 *     from the text, and with a misspelt word put right
 * @param start where the date starts with its brackets and bullets, and for one at the end of a text with what parts it
 *     from the text, as an offset in the text
 * @param end where the date ends, with its brackets and what parts it from the text that follows
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
     * A month's name that is none.
     *
     * @param offset where the word starts in the text
     * @param written the word
     * @param meant the name it was read as
     */
    public record Misspelling(int offset, String written, String meant) {}
}
