package io.github.vitae.text.date;

import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.Optional;

/**
 * Reads dates with the words around them that belong to them: {@code since 2018}, {@code from 2018 to 2020}, {@code AY
 * 2020/21}, {@code 2020-2021 academic year}, {@code early 2021}.
 */
final class DatePhrases {

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private final DateTokens tokens;
    private final DateItems items;

    DatePhrases(DateTokens tokens, DateItems items) {
        this.tokens = tokens;
        this.items = items;
    }

    /** A date or a range, with what belongs to it. */
    Optional<DateRead> at(int index) {
        int studies = afterStudies(index);
        if (studies > index) {
            return items.studyYears(studies).or(() -> items.at(studies).filter(DateRead::bareYear));
        }
        if (tokens.is(index, Role.WEEKDAY)) {
            int day = tokens.skipDot(index + 1);
            day = tokens.get(day).isSign(',') ? day + 1 : day;
            return items.at(day).filter(read -> read.start().day() > 0);
        }
        if (tokens.is(index, Role.SINCE) || tokens.is(index, Role.FROM)) {
            return from(index);
        }
        if (isShareOfYear(index)) {
            return items.at(index + 2).filter(read -> isYearAlone(read) && tokens.closes(read.next()));
        }
        if (isFiscal(index)) {
            return items.at(index + 1).filter(read -> isYearAlone(read) && tokens.closes(read.next()));
        }
        if (tokens.is(index, Role.UNTIL)) {
            // until 2016: when it began is not said
            return items.at(index + 1)
                    .filter(read -> !read.assumedYear() && read.end().isEmpty() && !read.ongoing())
                    .filter(read -> tokens.closes(read.next()));
        }
        return tokens.is(index, Role.PART)
                ? part(index)
                : items.at(index).map(read -> afterwards(index, read)).or(() -> Optional.empty());
    }

    /** Whether a token is a word that starts a phrase: within a sentence it belongs to the sentence. */
    boolean isStart(int index) {
        return tokens.is(index, Role.SINCE)
                || tokens.is(index, Role.FROM)
                || tokens.is(index, Role.UNTIL)
                || tokens.is(index, Role.PART);
    }

    /** Whether a quarter or a half of a year starts with a token: {@code Q4 2023}, {@code H1 2006}. */
    private boolean isShareOfYear(int index) {
        int most = tokens.get(index).word().equals("q")
                ? QUARTERS
                : tokens.get(index).word().equals("h") ? HALVES : 0;
        Token number = tokens.get(index + 1);
        return number.isNumber(1, 1) && tokens.isTight(index + 1) && number.value() >= 1 && number.value() <= most;
    }

    // FY2013, FY 2013
    private boolean isFiscal(int index) {
        return tokens.get(index).word().equals("fy");
    }

    private static boolean isYearAlone(DateRead read) {
        return read.start().month() == 0 && read.start().season().isEmpty() && !read.assumedYear();
    }

    // since 2018, from 2018 to 2020; not the beginning of a sentence: since 2018 we have met
    private Optional<DateRead> from(int index) {
        return items.at(index + 1)
                .filter(read -> !read.assumedYear())
                .flatMap(read -> read.end().isPresent() || read.ongoing()
                        ? Optional.of(read)
                        : Optional.of(read)
                                .filter(start -> tokens.is(index, Role.SINCE))
                                .map(start -> tokens.isSyllable(start.next(), "起")
                                        ? start.endingBefore(start.next() + 1)
                                        : start)
                                .filter(start -> tokens.closes(start.next()))
                                .map(DateRead::goingOn));
    }

    // early 2021, mid-May 2021, end of 2021; not the beginning of a sentence
    private Optional<DateRead> part(int index) {
        int word = tokens.skipDot(index + 1) - 1;
        int at = tokens.get(word + 1).isDash() || tokens.is(word + 1, Role.OF) ? word + 2 : word + 1;
        return items.at(at)
                .filter(read -> !read.assumedYear() && read.start().day() == 0)
                .filter(read -> tokens.closes(read.next()));
    }

    private DateRead afterwards(int index, DateRead read) {
        if (tokens.isSyllable(read.next(), "学學") && tokens.isSyllable(read.next() + 1, "年")) {
            DateRead years = items.studyYears(index).orElse(read);
            int after = read.next() + 2;
            return years.endingBefore(tokens.isSyllable(after, "度") ? after + 1 : after);
        }
        if (tokens.isSyllable(read.next(), "起")
                && tokens.closes(read.next() + 1)
                && read.end().isEmpty()) {
            return read.goingOn().endingBefore(read.next() + 1);
        }
        int after = afterStudies(read.next());
        return after > read.next() && read.bareYear()
                ? items.studyYears(index).orElse(read).endingBefore(after)
                : read;
    }

    /** The token after words that name a year of studies; the same token if there are none. */
    private int afterStudies(int index) {
        if (tokens.is(index, Role.STUDIES)) {
            return index + 1;
        }
        boolean yearOfStudies = (tokens.is(index, Role.STUDYING) && tokens.is(index + 1, Role.YEAR))
                || (tokens.is(index, Role.YEAR) && tokens.is(index + 1, Role.STUDYING));
        return yearOfStudies ? index + 2 : index;
    }
}
