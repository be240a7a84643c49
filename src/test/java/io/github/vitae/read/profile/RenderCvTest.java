package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A curriculum vitae as RenderCV and JSON Resume have it: nothing of an entry is passed over. */
class RenderCvTest {

    @TempDir
    private Path directory;

    @Test
    void allKindsOfEntriesOfRenderCvAreShown() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Mio Tan\n")
                .with("cv.yml", """
                        cv:
                          name: Mio Tan
                          label: Counts clouds
                          location: Fogford
                          summary: Twelve *years* of it.
                          sections:
                            Papers:
                              - {title: On fog, authors: ["*Mio Tan*", A. Bo], journal: Mists, date: 2017-07}
                            Countdown:
                              - reversed_number: The latest.
                              - number: The first.
                            Experience:
                              - company: Cloud House
                                position: Counter
                                start_date: 2020-01
                                end_date: present
                                summary: In short.
                                description: At length.
                            Grants:
                              - {title: Drizzle, amount: 900 €}
                            Education:
                              - {degree: MSc, institution: Hill, button: {text: Thesis, url: "https://thesis.example.org"}}
                        """)
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("cv.html"))
                .contains("Counts clouds", "Fogford", "Twelve <em>years</em> of it.")
                .contains(
                        "<em>Mio Tan</em>, A. Bo",
                        "The latest.",
                        "The first.",
                        "900 &#x20ac;",
                        "https://thesis.example.org")
                .containsSubsequence("Since January 2020", "In short.", "At length.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"present", "Present", "now", "heute", "至今"})
    void anEndThatIsNowIsNone(String word) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "resume.json",
                        "{\"basics\": {\"name\": \"Mio Tan\", \"picture\": \"me.png\"}, \"work\": [{\"name\": \"Cloud House\","
                                + " \"position\": \"Counter\", \"description\": \"A house.\", \"summary\": \"I count.\","
                                + " \"startDate\": \"2020\", \"endDate\": \"" + word + "\"}]}")
                .with("me.png", "\u0089PNG")
                .read();

        assertThat(result.problems(Code.UNREADABLE_DATE)).isEmpty();
        assertThat(result.page("cv.html")).contains("Since 2020", "I count.", "A house.");
        assertThat(result.page("index.html")).contains("me.png");
    }

    @Test
    void whatTheOwnersDataSayBesidesIsTold() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Mio Tan\neducation: [{degree: MSc, institution: Hill}]\n")
                .with("cv.yml", "work: [{position: Counter}]\n")
                .with("services.md", "Served.\n")
                .with("students.yml", "- name: S\n")
                .with("README.md", "Read me.\n")
                .with("pages/old.html", "<p>Old</p>\n")
                .read();

        assertThat(result.problems(Code.NOT_READ))
                .map(problem -> problem.location().toString())
                .containsExactlyInAnyOrder(
                        "vitae/person.yml:2:1", "vitae/services.md", "vitae/students.yml", "vitae/pages/old.html");
    }
}
