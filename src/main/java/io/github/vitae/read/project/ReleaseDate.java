package io.github.vitae.read.project;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.date.NumberOrder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a project writes where the date of a release belongs: {@code 2024-05-01}, {@code 1 May 2024}, and of one that is not out
 * {@code in SVN}, {@code TBD}, {@code 2024-xx-xx}.
 *
 * @param date the date; nothing if there is none, or none that can be read
 * @param planned whether the words say that the release is not out
 */
record ReleaseDate(Optional<EntryDate> date, boolean planned) {

    /** Nothing is written. */
    static final ReleaseDate NONE = new ReleaseDate(Optional.empty(), false);

    private static final Pattern PLAN = Pattern.compile(
            "(?<![\\p{L}])(?:un-?released|un-?published|not +(?:yet +)?released|tb[adc]|todo|wip|in +(?:cvs|svn|git|hg|progress|"
                    + "development|preparation)|planned|upcoming|expected|estimated|scheduled|snapshot|yyyy|xx+|mm|dd)(?![\\p{L}])"
                    + "|\\?\\?|[0-9]x+(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /**
     * Reads what is written as a date. What has no digit is none, and says that there is none yet; what has one and cannot be
     * read is reported.
     *
     * @param order what the other dates of the file say of their numbers
     */
    static ReleaseDate read(DataValue.Scalar written, Optional<NumberOrder> order, Problems problems) {
        String words = written.value().strip();
        if (words.isEmpty()) {
            return NONE;
        }
        return isPlan(words)
                ? new ReleaseDate(Optional.empty(), true)
                : new ReleaseDate(DataDates.read(written, order, problems), false);
    }

    /** Whether words in the place of a date say that there is none yet: {@code not released yet}, {@code soon}. */
    static boolean isPlan(String words) {
        return !DIGIT.matcher(words).find() || saysPlan(words);
    }

    /** Whether words say that a release is not out: {@code Unreleased}. */
    static boolean saysPlan(String words) {
        return PLAN.matcher(words).find();
    }
}
