package io.github.vitae.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

    private static final List<String> PIECES = List.of(
            "2024",
            "2022",
            "05",
            "7",
            "31",
            "99",
            "26",
            "12345",
            ".",
            "/",
            "-",
            "–",
            ":",
            ",",
            "&",
            "(",
            ")",
            "[",
            "]",
            "*",
            "_",
            " ",
            " ",
            " ",
            "\u00A0",
            "\uFDD1",
            "\n",
            "\t",
            "May",
            "Februray",
            "sept",
            "Fall",
            "mars",
            "now",
            "to",
            "and",
            "at",
            "th",
            "年",
            "月",
            "日",
            "至今",
            "🎉",
            "\uD83C",
            "'",
            "é",
            "İ",
            "T12:00",
            "Z",
            "Many",
            "?",
            "x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsWrittenTheOffsetsLieInTheTextAndTheWordsAreTheAuthors(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 10_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left >= 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            found += check(text.toString());
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static int check(String text) {
        int found = 0;
        for (OptionalInt year : List.of(OptionalInt.empty(), OptionalInt.of(2024))) {
            for (Optional<DateMatch> match : List.of(
                    DateParser.leading(text, year, TwoDigits.DAY),
                    DateParser.leading(text, year, TwoDigits.YEAR),
                    DateParser.trailing(text, year),
                    DateParser.whole(text, year))) {
                match.ifPresent(date -> check(text, date));
                found += match.isPresent() ? 1 : 0;
            }
        }
        DateParser.suspect(text)
                .ifPresent(suspect -> assertThat(text.substring(suspect.offset(), suspect.offset() + suspect.length()))
                        .isEqualTo(suspect.written()));
        return found;
    }

    private static void check(String text, DateMatch match) {
        assertThat(match.start()).as(text).isBetween(0, match.end());
        assertThat(match.end()).as(text).isBetween(match.start(), text.length());
        String part = text.substring(match.start(), match.end());
        assertThat(bare(part)).contains(bare(match.written()));
        assertThat(match.written()).isNotBlank();
        if (match.misspelling().isEmpty()) {
            assertThat(match.date().wording()).contains(match.written());
        } else {
            DateMatch.Misspelling word = match.misspelling().get();
            assertThat(text.startsWith(word.written(), word.offset())).as(text).isTrue();
            assertThat(match.date().wording().orElse("")).contains(word.meant());
        }
        match.date().end().ifPresent(end -> assertThat(match.date().start()).isLessThan(end));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\uFDD1*_]", "");
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "2", "2.", ".", " ", "a", "2024, ", "2024-", "[", "*", "?", ":", "May ", "年", "'24", ":a", "(",
                        "**", "(*", ", ", "[ ", "🎉", "- ")
                .map(piece -> piece.repeat(1_000_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void ofAMegabyteOfTheSameOnlyTheEndsAreRead(String text) {
        for (String end : List.of("", "2024", " (May 2024)")) {
            String ended = text + end;
            check(ended);
            assertThat(DateParser.leading(ended, OptionalInt.of(2024), TwoDigits.YEAR)
                            .map(DateMatch::written)
                            .orElse(""))
                    .hasSizeLessThan(400);
            assertThat(DateParser.trailing(ended, OptionalInt.of(2024))
                            .map(DateMatch::written)
                            .orElse(""))
                    .hasSizeLessThan(400);
        }
    }

    @Test
    void numbersBehindMonthsAreYearsWhereTheListFallsThatWay() {
        assertThat(DateParser.twoDigits(List.of("Apr 26: a", "Jan 26: b", "Dec 25: c", "text", "Mar 25: d")))
                .isEqualTo(TwoDigits.YEAR);
        assertThat(DateParser.twoDigits(List.of("Jan 24: a", "Dec 24: b", "Jan 25: c")))
                .isEqualTo(TwoDigits.YEAR);
        assertThat(DateParser.twoDigits(List.of("Apr 98: a"))).isEqualTo(TwoDigits.YEAR);
    }

    @Test
    void numbersBehindMonthsAreDaysElsewhere() {
        assertThat(DateParser.twoDigits(List.of())).isEqualTo(TwoDigits.DAY);
        assertThat(DateParser.twoDigits(List.of("Apr 26: a"))).isEqualTo(TwoDigits.DAY);
        assertThat(DateParser.twoDigits(List.of("Apr 26: a", "Apr 12: b", "Mar 30: c")))
                .isEqualTo(TwoDigits.DAY);
        assertThat(DateParser.twoDigits(List.of("Apr 26: a", "Mar 26: b", "2023: c")))
                .isEqualTo(TwoDigits.DAY);
    }

    @Test
    void numbersAreDaysOfTheYearAbove() {
        assertThat(DateParser.twoDigits(List.of("Aug 16: a", "[01/14] b"))).isEqualTo(TwoDigits.YEAR);
        for (String text : List.of("[01/14] b", "01/14: b", "Jan 14: b")) {
            assertThat(DateParser.leading(text, OptionalInt.of(2025), TwoDigits.YEAR)
                            .map(found -> found.date().start()))
                    .as(text)
                    .contains(PartialDate.ofDay(2025, 1, 14));
        }
    }

    /** Found by fuzzing. */
    @ParameterizedTest
    @ValueSource(strings = {"0월 x", "0月5日: x", "00월", "(0月)"})
    void aMonthOfNumberZeroIsNoDate(String text) {
        assertThat(DateParser.leading(text, OptionalInt.empty(), TwoDigits.DAY)).isEmpty();
        assertThat(DateParser.leading(text, OptionalInt.of(2024), TwoDigits.YEAR))
                .isEmpty();
        assertThat(DateParser.whole(text, OptionalInt.empty())).isEmpty();
        assertThat(DateParser.trailing("x, " + text, OptionalInt.empty())).isEmpty();
    }
}
