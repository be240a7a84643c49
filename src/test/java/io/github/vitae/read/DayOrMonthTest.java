package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Entry;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 03/04/2025 means is decided by the list that it is in; where the list does not tell, a message does. */
class DayOrMonthTest {

    @TempDir
    Path directory;

    private TrialProfile.Result news(String list) {
        return TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("about.md", "Hi.\n\n# News\n\n" + list)
                .read();
    }

    private static List<String> dates(TrialProfile.Result result) {
        return result.profile().orElseThrow().news().entries().stream()
                .map(Entry::date)
                .map(date -> date.orElseThrow().start().iso()
                        + date.orElseThrow().end().map(end -> "/" + end.iso()).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13/04/2025 A;02/10/2025 B;05/03/2025 C       | 2025-10-02 2025-04-13 2025-03-05
            04/13/2025 A;02/10/2025 B                    | 2025-04-13 2025-02-10
            A, 13-04-2025;B, 02-10-2025                  | 2025-10-02 2025-04-13
            **13/04/25**: A;**02/10/25**: B              | 2025-10-02 2025-04-13
            28/03/2025 - 02/04/2025 A;05/03/2025 B       | 2025-03-28/2025-04-02 2025-03-05
            13/04/2025 A;3.4.2025 B;04/03/2025 C         | 2025-04-13 2025-04-03 2025-03-04
            １３/０４/2025 A;０２/１０/2025 B              | 2025-10-02 2025-04-13
            """)
    void one_date_whose_day_is_no_month_decides_for_all_of_its_list(String entries, String expected) {
        TrialProfile.Result result = news("- " + entries.replace(";", "\n- ") + "\n");

        assertThat(String.join(" ", dates(result))).isEqualTo(expected);
        assertThat(result.problems(Code.AMBIGUOUS_DATE)).as(result.log()).isEmpty();
    }

    @Test
    void below_a_year_it_is_the_same() {
        TrialProfile.Result result = news("## 2025\n\n- 13/04 A\n- 02/10 B\n\n## 2024\n\n- 05/03 C\n");

        assertThat(dates(result)).containsExactly("2025-10-02", "2025-04-13", "2024-03-05");
        assertThat(result.problems(Code.AMBIGUOUS_DATE)).isEmpty();
    }

    @Test
    void a_long_list_is_read_as_it_is_sorted() {
        TrialProfile.Result result =
                news("- 01/12/2024 A\n- 02/11/2024 B\n- 12/10/2024 C\n- 03/02/2024 D\n- 05/01/2024 E\n");

        assertThat(dates(result)).containsExactly("2024-12-01", "2024-11-02", "2024-10-12", "2024-02-03", "2024-01-05");
        assertThat(result.problems(Code.AMBIGUOUS_DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02/10/2025 A;05/03/2025 B;06/06/2025 C       | 2025-06-06 2025-05-03 2025-02-10 | 02/10/2025 | 5:3 | 1 more
            A (02/10/2025)                               | 2025-02-10                       | 02/10/2025 | 5:6 | ''
            13/04/2025 A;04/13/2025 B;02/10/2025 C       | 2025-04-13 2025-04-13 2025-02-10 | 02/10/2025 | 7:3 | ''
            """)
    void where_nothing_tells_the_first_is_named(
            String entries, String expected, String named, String place, String others) {
        TrialProfile.Result result = news("- " + entries.replace(";", "\n- ") + "\n");

        assertThat(String.join(" ", dates(result))).isEqualTo(expected);
        List<Problem> told = result.problems(Code.AMBIGUOUS_DATE);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).toString()).contains("about.md:" + place, named, others);
    }

    @Test
    void dates_that_are_the_same_either_way_are_not_told() {
        assertThat(news("- 06/06/2025 A\n- 25.12.2024 B\n- 2024-03-04 C\n- May 5-8, 2024 D\n")
                        .problems(Code.AMBIGUOUS_DATE))
                .isEmpty();
    }

    @Test
    void lists_of_data_are_lists_too() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("news.yml", "- date: 13/04/2025\n  text: A\n- date: 02/10/2025\n  text: B\n")
                .with("awards.yml", "- date: 02/10/2025\n  title: C\n")
                .read();

        assertThat(dates(result)).containsExactly("2025-10-02", "2025-04-13");
        assertThat(result.problems(Code.AMBIGUOUS_DATE)).hasSize(1);
        assertThat(result.problems(Code.AMBIGUOUS_DATE).get(0).toString()).contains("awards.yml:1:9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 2052: A             | 1
            29 Nov 2026: A          | 1
            Dec 2026: A             | 1
            A, 2027                 | 1
            28 Nov 2026: A          | 0
            Nov 2026: A             | 0
            2026: A                 | 0
            Dec 2026 (upcoming): A  | 0
            2025 - 2028: A          | 0
            """)
    void dates_that_lie_ahead_are_told(String entry, int told) {
        assertThat(news("- " + entry + "\n").problems(Code.DATE_AHEAD)).hasSize(told);
    }

    @Test
    void impossible_dates_are_told_and_the_entry_stays() {
        TrialProfile.Result result = news("- 31 Feb 2025: A\n- 31/02/2025 B\n- 2025-02-31 C\n");

        assertThat(result.problems(Code.UNREADABLE_DATE)).hasSize(3);
        assertThat(result.profile().orElseThrow().news().entries()).hasSize(3);
    }
}
