package io.github.vitae.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in data: a day or a month in the form of ISO 8601 is known at a glance, and is what it is to those who read words. */
class DataDatesTest {

    private static Optional<EntryDate> read(String value, Problems problems) {
        DataValue.Scalar scalar = new DataValue.Scalar(
                value, false, new Location("news.yml", 1, 1, 0), (offset, length) -> new Location("news.yml", 1, 1, 0));
        return DataDates.read(scalar, problems);
    }

    @Test
    void aDayOfIsoIsThatDayAndAMonthThatMonth() {
        assertThat(read("2024-02", new Problems())).contains(EntryDate.of(PartialDate.ofMonth(2024, 2)));
        assertThat(read("2024-02-29", new Problems())).contains(EntryDate.of(PartialDate.ofDay(2024, 2, 29)));
    }

    /** A blank before it keeps a date from being known at a glance. */
    @Test
    void everyDayIsWhatItIsInWords() {
        for (int year = 0; year < 3100; year += year > 1890 && year < 1905 ? 1 : 29) {
            for (int month = 0; month < 14; month++) {
                for (int day : new int[] {0, 1, 9, 10, 12, 13, 28, 29, 30, 31, 32, 99}) {
                    String written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    isReadTheSame(written);
                }
            }
        }
    }

    @Test
    void everyMonthIsWhatItIsInWords() {
        for (int year = 0; year < 3100; year += year > 1890 && year < 2120 ? 1 : 29) {
            for (int month = 0; month < 100; month++) {
                isReadTheSame(String.format(Locale.ROOT, "%04d-%02d", year, month));
            }
        }
    }

    private static void isReadTheSame(String written) {
        Problems problems = new Problems();
        Problems told = new Problems();
        assertThat(read(written, problems)).as(written).isEqualTo(read(" " + written, told));
        assertThat(problems.sorted().stream().map(Problem::code).toList())
                .as(written)
                .isEqualTo(told.sorted().stream().map(Problem::code).toList());
    }

    /** What an import writes of a time without words has none when it is read again: pages say it in their language. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2020-02 - present", "2018 - present", "2015 - 2020-01", "2010 - 2014", "2020-02-29 - 2021"})
    void whatWasWrittenWithoutWordsIsReadWithoutWords(String written) {
        EntryDate date = read(written, new Problems()).orElseThrow();
        assertThat(date.wording()).isEmpty();
        assertThat(DataDates.written(date)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"since 2018", "2018 - today", "Spring 2018 - present", "May 2015 - 2020", "2010–2014"})
    void wordsOfAnAuthorStay(String written) {
        assertThat(read(written, new Problems()).flatMap(EntryDate::wording)).contains(written);
    }

    @Test
    void aYearInFrontSaysNothingOfTheOrder() {
        assertThat(NumberOrder.of(List.of("2024-13-04", "2024-04-13"))).isEmpty();
        assertThat(NumberOrder.of(List.of("2024-04-03", "13/04/2024"))).contains(NumberOrder.DAY_FIRST);
        assertThat(NumberOrder.of(List.of("13-04-2024"))).contains(NumberOrder.DAY_FIRST);
    }

    @Test
    void otherFormsAreNoneOfIso() {
        assertThat(List.of(
                        "2024-2-029",
                        "2024-02-2a",
                        "2024/02/29",
                        "٢٠٢٤-٠٢-٢٩",
                        "2024-02-29 ",
                        "24-02-29",
                        "2024",
                        "2024-2",
                        "2024-02-",
                        ""))
                .noneMatch(DataDates::isIso);
    }
}
