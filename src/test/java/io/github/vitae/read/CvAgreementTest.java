package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a curriculum vitae and a list contradict each other, both places are told. */
class CvAgreementTest {

    @TempDir
    Path directory;

    private List<Problem> told(String cv) {
        return TrialProfile.in(directory)
                .with("about.md", "---\nname: Ann Quill\n---\nHello.\n")
                .with(
                        "awards.yml",
                        "- {date: 2020, title: Tide Prize}\n- {date: 2018-05, title: Tide Prize}\n- {title: Salt Medal}\n")
                .with("talks.yml", "- {date: 2021-05-03, title: On *tides*, venue: Harbour}\n")
                .with("cv.yml", cv)
                .read()
                .problems();
    }

    @Test
    void anotherDateOfAnAwardIsToldWithBothPlaces() {
        List<Problem> told = told("awards:\n  - {title: Tide Prize, date: 2021, awarder: Guild}\n");

        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_ENTRY);
            assertThat(problem.location().toString()).contains("cv.yml:2:");
            assertThat(problem.message()).contains("awards.yml:1:", "date");
        });
    }

    @Test
    void anotherDayOfATalkIsToldWhateverItsMarkUp() {
        assertThat(told("talks:\n  - {title: \"On tides.\", date: 2021-05-04}\n"))
                .hasSize(1);
    }

    @Test
    void whatAgreesIsNotTold() {
        assertThat(told("""
                        awards:
                          - {title: Tide Prize, date: 2020-03}
                          - {title: tide prize, date: 2018}
                          - {title: Salt Medal, date: 1999}
                          - {title: Tide Prize}
                          - {title: Other Prize, date: 2001}
                        talks:
                          - {title: On tides, date: 2021-05}
                          - Tide Prize
                        """)).isEmpty();
    }
}
