package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a value covers, and whether they are ahead or have passed. */
class PublishedDaysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026,                        2026-01-01, 2026-12-31
            2026-2,                      2026-02-01, 2026-02-28
            2024-02,                     2024-02-01, 2024-02-29
            2026-02-03,                  2026-02-03, 2026-02-03
            ' 9999-12-31 ',              9999-12-31, 9999-12-31
            March 2026,                  2026-03-01, 2026-03-31
            3 March 2026,                2026-03-03, 2026-03-03
            2026-03-01T23:59,            2026-03-01, 2026-03-01
            2026-03-01 9:05:01.5,        2026-03-01, 2026-03-01
            2031-01-01T00:30:00+02:00,   2030-12-31, 2030-12-31
            2031-01-01T00:30:00+0000,    2031-01-01, 2031-01-01
            2030-12-31T23:30:00-01,      2031-01-01, 2031-01-01
            2031-01-01t00:30:00 UTC,     2031-01-01, 2031-01-01
            2031-01-01T01:30:00+01:29,   2031-01-01, 2031-01-01
            2031-01-01T01:30:00+01:31,   2030-12-31, 2030-12-31
            """)
    void aValueCoversDays(String written, LocalDate first, LocalDate last) {
        assertThat(PublishedDays.of(written)).contains(new PublishedDays.Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2026-02-30", "2026-13", "2026-00", "2026-01-01T25:00", "2026-01-01T10:00+99:00"})
    void anyOtherIsNoDate(String written) {
        assertThat(PublishedDays.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # day of the build, ahead, passed at its start, passed at its end
            2026-02-28, true,  false, false
            2026-03-01, false, true,  false
            2026-03-31, false, true,  false
            2026-04-01, false, true,  true
            """)
    void theDayOfTheBuildTells(LocalDate asOf, boolean ahead, boolean begun, boolean over) {
        PublishedDays days = new PublishedDays(asOf);
        PublishedDays.Days march = PublishedDays.of("2026-03").orElseThrow();

        assertThat(days.ahead("date", march).isPresent()).isEqualTo(ahead);
        assertThat(days.passed("expiryDate", march, false).isPresent()).isEqualTo(begun);
        assertThat(days.passed("until", march, true).isPresent()).isEqualTo(over);
        days.ahead("date", march)
                .ifPresent(hidden -> assertThat(hidden.toString())
                        .contains(Code.NOT_DUE.name(), "2026-03-01, which is ahead as of " + asOf, "asOf=2026-03-01"));
        days.passed("until", march, true)
                .ifPresent(hidden -> assertThat(hidden.toString())
                        .contains(
                                Code.EXPIRED.name(), "2026-03-31, which has passed as of " + asOf, "asOf=2026-03-31"));
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01T00:00:00Z, true", "' 0001-01-01', true", "2001-01-01, false", "'', false"})
    void whatGoWritesForNoneIsNone(String value, boolean none) {
        assertThat(PublishedDays.isNone(value)).isEqualTo(none);
    }
}
