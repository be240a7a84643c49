package io.github.vitae.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    private final MonthNames names = MonthNames.names();

    @ParameterizedTest
    @CsvSource({
        "FEBRUARY,2",
        "févr,2",
        "fevr,2",
        "Août,8",
        "AOUT,8",
        "HAZİRAN,6",
        "kasım,11",
        "kwiecień,4",
        "июля,7",
        "مايو,5",
        "ابريل,4"
    })
    void caseAndDiacriticsDoNotMatter(String word, int month) {
        assertThat(names.exact(word)).hasValue(month);
    }

    @ParameterizedTest
    @CsvSource({
        "Februray,February",
        "Agust,August",
        "Septmber,September",
        "Ocotber,October",
        "Janurary,January",
        "aMrch,March",
        "Feburary,February",
        "janviier,janvier"
    })
    void aSlipOrTwoAreForgiven(String word, String meant) {
        assertThat(names.nearest(word)).map(MonthNames.Nearest::name).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma", "Mey", "Decision", "Marathon", "Award", "Octopus", "March", "Embers"})
    void otherWordsAreNoMonths(String word) {
        assertThat(names.nearest(word)).isEmpty();
    }
}
