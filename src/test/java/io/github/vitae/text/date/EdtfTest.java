package io.github.vitae.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of ISO 8601-2 as bibliographies write them. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020-05, May 2020",
        "2020-05-07, May 7 2020",
        "2020-5-7, May 7 2020",
        "2020-05-07T10:00:00Z, May 7 2020",
        "2020?, 2020",
        "2020~, 2020",
        "2020-05%, May 2020",
        "~2020, 2020",
        "2020-05/2020-07, May 2020 - July 2020",
        "2020~/2021?, 2020 - 2021",
        "2020/.., 2020 - present",
        "2020/, 2020 - present",
        "../2020, 2020",
        "/2020-03, March 2020",
        "2021/2020, 2021",
        "2020-21, Spring 2020",
        "2020-24, Winter 2020",
        "2020-27, Autumn 2020",
        "2020-21/2020-23, Spring 2020 - Autumn 2020",
        "2020-33, 2020",
        "202X, 2020 - 2029",
        "201u, 2010 - 2019",
        "20XX, 2000 - 2099",
        "201X/202X, 2010 - 2029",
        "2020-XX, 2020",
        "2020-05-XX, May 2020",
        "2020-02-31, February 2020"
    })
    void aDate(String written, String meant) {
        assertThat(Edtf.read(written).map(date -> date.withoutWording()))
                .isEqualTo(DateParser.whole(meant, java.util.OptionalInt.empty())
                        .map(match -> match.date().withoutWording()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../..",
                "/",
                "0000",
                "20202",
                "2020-13",
                "2020-99",
                "2020/x",
                "May 2020",
                "1/2/2020",
                "-0044",
                "XXXX"
            })
    void noDate(String written) {
        assertThat(Edtf.read(written)).isEmpty();
    }
}
