package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "Released 五月 1., Released 5月1日.",
        "'(2021, 五月 1–六月 3). ', '(2021, 5月1日–6月3日). '",
        "十二月 24, 12月24日",
        "'Daily, 十月.', 'Daily, 10月.'",
        "2024年5月1日, 2024年5月1日",
        "2021年5月1—6月3日, 2021年5月1—6月3日",
        "岁月 3, 岁月 3",
        "三月学社 5, 三月学社 5"
    })
    void theMonthIsANumberAndTheDayToo(String written, String said) {
        assertThat(ChineseDates.written(new Citation(List.of(Run.plain(written))))
                        .plain())
                .isEqualTo(said);
    }

    @Test
    void theYearComesFirst() {
        Citation citation = new Citation(
                List.of(Run.plain("Daily, 5月 "), new Run("2024", Set.of(), Role.YEAR, -1), Run.plain(".")));
        assertThat(ChineseDates.written(citation).plain()).isEqualTo("Daily, 2024年5月.");
        assertThat(ChineseDates.written(citation).has(Role.YEAR)).isTrue();
    }

    @Test
    void aTitleStaysAsItIs() {
        Citation citation = new Citation(List.of(new Run("五月 1", Set.of(), Role.TITLE, -1)));
        assertThat(ChineseDates.written(citation)).isEqualTo(citation);
    }
}
