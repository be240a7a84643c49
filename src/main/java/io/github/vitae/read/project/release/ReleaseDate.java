package io.github.vitae.read.project.release;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.source.PlainText;
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
            "(?<![\\p{L}])(?:un-?released|un-?published|(?:not|never) +(?:yet +)?released|skipped|cancell?ed|abandoned|tb[adc]|todo|wip|in +(?:cvs|svn|git|hg|progress|"
                    + "development|preparation)|planned|upcoming|expected|estimated|scheduled|snapshot|yyyy|xx+|mm|dd)(?![\\p{L}])"
                    + "|\\?\\?|[0-9]x+(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A time of day, which no page shows: {@code , 12:30}, {@code T12:30:00Z}. */
    private static final Pattern TIME = Pattern.compile(
            "[,T\\s]{1,3}+(?:at +)?[0-9]{1,2}+:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9}+)?)?\\s*+(?:[ap]\\.?m\\.?|[A-Z]{1,4}|[+-][0-9]{2}:?[0-9]{2})?\\s*+$",
            Pattern.CASE_INSENSITIVE);

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
        if (isPlan(words)) {
            return new ReleaseDate(Optional.empty(), true);
        }
        Problems told = new Problems();
        DataValue.Scalar day = new DataValue.Scalar(
                TIME.matcher(written.value()).replaceFirst(""), false, written.location(), written::locate);
        Optional<EntryDate> date = DataDates.read(day, order, told);
        told.sorted()
                .forEach(problem -> problems.add(
                        problem.code() == Code.UNREADABLE_DATE
                                ? new Problem(
                                        problem.code(),
                                        problem.severity(),
                                        problem.location(),
                                        "‘" + PlainText.shortened(words)
                                                + "’ is no date that can be read; without one, a release is"
                                                + " taken to be out only if a newer one is",
                                        problem.fix())
                                : problem));
        return new ReleaseDate(date, false);
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
