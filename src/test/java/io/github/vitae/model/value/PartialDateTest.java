package io.github.vitae.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates that are as precise as they were written. */
class PartialDateTest {

    private static final List<Season> SEASONS = List.of(Season.values());

    @ParameterizedTest
    @CsvSource({
        "2025, 0, 0, 2025",
        "2025, 5, 0, 2025-05",
        "2025, 5, 4, 2025-05-04",
        "987, 0, 0, 0987",
        "1, 1, 1, 0001-01-01",
        "9999, 12, 31, 9999-12-31",
        "2024, 2, 29, 2024-02-29",
        "2000, 2, 29, 2000-02-29",
    })
    void isoIsAsPreciseAsTheDate(int year, int month, int day, String iso) {
        assertThat(new PartialDate(year, month, day, Optional.empty()).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @EnumSource
    void isoKnowsNoSeasons(Season season) {
        assertThat(PartialDate.ofSeason(2025, season).iso()).isEqualTo("2025");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "-5, 0, 0",
        "10000, 0, 0",
        "2025, 13, 0",
        "2025, -1, 0",
        "2025, 1, -1",
        "2025, 0, 1",
        "2025, 4, 31",
        "2025, 2, 29",
        "1900, 2, 29",
        "2025, 1, 32",
    })
    void whatTheCalendarDoesNotHaveCannotBeMade(int year, int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(year, month, day, Optional.empty()));
        assertThat(PartialDate.isDay(year, month, day)).isFalse();
    }

    @Test
    void aSeasonAndAMonthExcludeEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2025, 3, 0, Optional.of(Season.SPRING)))
                .withMessageContaining("SPRING");
    }

    @Test
    void aDayIsOneWhereAPartialDateOfItCanBeMade() {
        assertThat(PartialDate.isDay(2024, 2, 29)).isTrue();
        assertThat(PartialDate.isDay(2025, 12, 31)).isTrue();
        assertThat(PartialDate.isDay(2025, 5, 0)).isFalse();
        assertThat(PartialDate.isDay(2025, 0, 0)).isFalse();
    }

    @Test
    void earlierDatesComeFirstAndTheLessPreciseOfTwoThatBeginAlike() {
        List<PartialDate> ordered = List.of(
                PartialDate.ofDay(2023, 12, 31),
                PartialDate.ofYear(2024),
                PartialDate.ofMonth(2024, 1),
                PartialDate.ofDay(2024, 1, 1),
                PartialDate.ofDay(2024, 1, 31),
                PartialDate.ofMonth(2024, 2),
                PartialDate.ofSeason(2024, Season.SPRING),
                PartialDate.ofDay(2024, 3, 1),
                PartialDate.ofMonth(2024, 5),
                PartialDate.ofSeason(2024, Season.SUMMER),
                PartialDate.ofMonth(2024, 7),
                PartialDate.ofSeason(2024, Season.AUTUMN),
                PartialDate.ofMonth(2024, 11),
                PartialDate.ofSeason(2024, Season.WINTER),
                PartialDate.ofYear(2025));
        List<PartialDate> shuffled = new ArrayList<>(ordered);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);

            assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
        }
    }

    @Test
    void onlyEqualDatesAreOrderedAlike() {
        Random random = new Random(2);
        for (int i = 0; i < 5000; i++) {
            PartialDate left = any(random);
            PartialDate right = any(random);

            assertThat(left.compareTo(right) == 0).as("%s, %s", left, right).isEqualTo(left.equals(right));
            assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
        }
    }

    @Test
    void aLessPreciseDateAgreesWithAllThatItHolds() {
        PartialDate year = PartialDate.ofYear(2025);
        PartialDate month = PartialDate.ofMonth(2025, 5);
        PartialDate day = PartialDate.ofDay(2025, 5, 14);

        assertThat(year.agreesWith(month)).isTrue();
        assertThat(year.agreesWith(day)).isTrue();
        assertThat(month.agreesWith(day)).isTrue();
        assertThat(year.agreesWith(PartialDate.ofSeason(2025, Season.WINTER))).isTrue();
    }

    @Test
    void datesThatCannotBeOneDayDoNotAgree() {
        assertThat(PartialDate.ofYear(2025).agreesWith(PartialDate.ofYear(2024)))
                .isFalse();
        assertThat(PartialDate.ofYear(2025).agreesWith(PartialDate.ofDay(2024, 5, 14)))
                .isFalse();
        assertThat(PartialDate.ofMonth(2025, 5).agreesWith(PartialDate.ofMonth(2025, 6)))
                .isFalse();
        assertThat(PartialDate.ofMonth(2025, 5).agreesWith(PartialDate.ofDay(2025, 6, 14)))
                .isFalse();
        assertThat(PartialDate.ofDay(2025, 5, 14).agreesWith(PartialDate.ofDay(2025, 5, 15)))
                .isFalse();
        assertThat(PartialDate.ofSeason(2025, Season.SPRING).agreesWith(PartialDate.ofSeason(2025, Season.AUTUMN)))
                .isFalse();
        assertThat(PartialDate.ofSeason(2025, Season.SPRING).agreesWith(PartialDate.ofMonth(2025, 11)))
                .isFalse();
    }

    @Test
    void agreementIsMutualAndEveryDateAgreesWithItself() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            PartialDate left = any(random);
            PartialDate right = any(random);

            assertThat(left.agreesWith(left)).as("%s", left).isTrue();
            assertThat(left.agreesWith(right)).as("%s, %s", left, right).isEqualTo(right.agreesWith(left));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 0, 0, 2024-01-01, 2024-12-31",
        "2024, 2, 0, 2024-02-01, 2024-02-29",
        "2023, 2, 0, 2023-02-01, 2023-02-28",
        "2024, 12, 5, 2024-12-05, 2024-12-05",
        "9999, 0, 0, 9999-01-01, 9999-12-31"
    })
    void aDateCanMeanTheDaysFromItsFirstToItsLast(int year, int month, int day, LocalDate first, LocalDate last) {
        PartialDate date = new PartialDate(year, month, day, Optional.empty());
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @Test
    void ofASeasonItsYearIsSure() {
        PartialDate date = PartialDate.ofSeason(2024, Season.AUTUMN);
        assertThat(date.firstDay()).isEqualTo("2024-01-01");
        assertThat(date.lastDay()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 0, 0, true",
        "2024, 0, 0, false",
        "2023, 12, 31, false",
        "2024, 6, 0, true",
        "2024, 5, 0, false",
        "2024, 4, 30, false",
        "2024, 5, 15, true",
        "2024, 5, 14, false",
        "2024, 5, 13, false"
    })
    void aDateIsAfterADayByWhatItSays(int year, int month, int day, boolean after) {
        PartialDate date = new PartialDate(year, month, day, Optional.empty());
        assertThat(date.isAfter(LocalDate.of(2024, 5, 14))).isEqualTo(after);
    }

    /** One of few years, so that dates meet. */
    private static PartialDate any(Random random) {
        int year = 2024 + random.nextInt(2);
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> PartialDate.ofMonth(year, 1 + random.nextInt(12));
            case 2 -> PartialDate.ofSeason(year, SEASONS.get(random.nextInt(SEASONS.size())));
            default -> PartialDate.ofDay(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }
}
