package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives at work as data. */
class CvDataTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result resume(String work) {
        return TrialProfile.in(directory)
                .with("resume.json", "{\"basics\": {\"name\": \"Ida Moss\"}, \"work\": [" + work + "]}")
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1896|1900|datetime=\"1896\"|1896 &#x2013; 1900",
                "1896-10|1900-02-01|datetime=\"1896-10\"|October 1896 &#x2013; February 1, 1900",
                "1850|1850-05|datetime=\"1850\"|1850 &#x2013; May 1850",
                "1896–1900||datetime=\"1896\"|1896 &#x2013; 1900",
            })
    void datesBefore1900AreDates(String start, String end, String first, String second) {
        TrialProfile.Result result = resume("{\"position\": \"Clerk\", \"startDate\": \"" + start
                + "\", \"endDate\": \"" + (end == null ? "" : end) + "\"}");
        assertThat(result.problems(Code.UNREADABLE_DATE)).isEmpty();
        assertThat(result.page("cv.html")).contains(first, second);
    }

    @Test
    void whatIsNoDayBefore1900IsTold() {
        assertThat(resume("{\"position\": \"Clerk\", \"startDate\": \"1896-02-30\"}")
                        .problems(Code.UNREADABLE_DATE))
                .hasSize(1);
        assertThat(resume("{\"position\": \"Clerk\", \"startDate\": \"1896 x\"}")
                        .problems(Code.UNREADABLE_DATE))
                .hasSize(1);
    }

    @Test
    void whatBeganAndEndedInAYearDoesNotGoOn() {
        String page = resume("{\"position\": \"Guest\", \"startDate\": \"1933\", \"endDate\": \"1933\"}")
                .page("cv.html");
        assertThat(page).contains("1933").doesNotContain("Since");
        assertThat(resume("{\"position\": \"Guest\", \"startDate\": \"1933\"}").page("cv.html"))
                .contains("Since 1933");
    }

    @Test
    void projectsOfAResumeHaveAPageOfTheirList() {
        TrialProfile.Result result =
                TrialProfile.in(directory).with("resume.json", """
                        {"basics": {"name": "Ida Moss"},
                         "projects": [
                           {"name": "Moss atlas", "description": "Maps of *moss*.", "url": "https://moss.example/",
                            "startDate": "2020", "keywords": ["maps"], "roles": ["Lead"], "entity": "Bog School",
                            "highlights": ["Seven bogs", "One fen"], "type": "application"},
                           {"description": "nameless"}]}
                        """).read();
        assertThat(result.page("projects.html"))
                .contains("href=\"https://moss.example/\"", "Maps of <em>moss</em>.", "Since 2020", "maps", "Lead")
                .containsSubsequence("Seven bogs", "One fen")
                .contains("Bog School");
        assertThat(result.problems(Code.WRONG_SHAPE)).isNotEmpty();
    }
}
