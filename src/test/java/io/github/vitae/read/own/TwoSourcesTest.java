package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two files that are written for one place: which of them is there is told. */
class TwoSourcesTest {

    @TempDir
    private Path folder;

    private TrialProfile profile() {
        return TrialProfile.in(folder)
                .with("about.md", "# Ada Quill\n\nWords of home.\n")
                .with("news.yml", "- date: 2024-01\n  text: News of the list.\n")
                .with("talks.yml", "- date: 2024-01\n  title: A talk\n")
                .with("people.yml", "- name: Bo Lind\n")
                .with("cv.yml", "work:\n  - position: Reader\n    name: Nordhaven University\n")
                .with("publications.bib", "@article{a, title={On Tides}, author={Ada Quill}, year={2024}}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "pages/index.md, index.html",
        "pages/index.markdown, index.html",
        "pages/news.md, news.html",
        "pages/talks.md, talks.html",
        "pages/publications.md, publications.html",
        "pages/publications/a.md, publications/a.html",
    })
    void aPageAtThePlaceOfAListIsToldWithItsFile(String file, String address) {
        TrialProfile.Result result =
                profile().with(file, "# Another\n\nAnother text.\n").read();

        assertThat(result.everything()).doesNotContain("Another text");
        assertThat(result.problems(Code.ADDRESS_TAKEN)).singleElement().satisfies(problem -> {
            assertThat(problem.location().file()).isEqualTo("vitae/" + file);
            assertThat(problem.message()).contains("on no page", address);
            assertThat(problem.fix()).contains("give it another name");
        });
        assertThat(result.outputs().stream().map(output -> output.path().value()))
                .contains(address);
    }

    @Test
    void aListOfPeopleBesideAPageOfTheirsIsTold() {
        TrialProfile.Result result =
                profile().with("pages/people.md", "# We\n\nAll of us.\n").read();

        assertThat(result.page("people.html")).contains("All of us").doesNotContain("Bo Lind");
        assertThat(result.problems(Code.ADDRESS_TAKEN))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("vitae/people.yml:1", "on no page: ‘We’ is at its address people.html");
    }

    @Test
    void whereNothingElseIsThePageIsThere() {
        TrialProfile.Result result = TrialProfile.in(folder)
                .with("news.yml", "- date: 2024-01\n  text: News of the list.\n")
                .with("pages/index.md", "# Another\n\nAnother text.\n")
                .with("pages/people.md", "# We\n\nAll of us.\n")
                .read();

        assertThat(result.page("index.html")).contains("Another text");
        assertThat(result.page("people.html")).contains("All of us");
        assertThat(result.problems(Code.ADDRESS_TAKEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pages/x.md, pages/x.markdown, ''",
        "pages/x.md, pages/y.md, /x.html",
        "pages/x.md, pages/y/z.md, /x.html",
    })
    void ofTwoPagesAtOneAddressTheFirstIsThere(String one, String other, String permalink) {
        TrialProfile.Result result = profile()
                .with(one, "---\npermalink: /x.html\n---\nFirst text.\n")
                .with(other, (permalink.isEmpty() ? "" : "---\npermalink: " + permalink + "\n---\n") + "Second text.\n")
                .read();

        assertThat(result.problems(Code.ADDRESS_TAKEN))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("x.html");
        assertThat(result.page("x.html").contains("First text"))
                .isNotEqualTo(result.page("x.html").contains("Second text"));
    }

    @Test
    void ofTwoTextsAboveAListOneIsThere() {
        TrialProfile.Result result = profile()
                .with("talks/index.md", "First text.\n")
                .with("talks/index.markdown", "Second text.\n")
                .read();

        assertThat(result.page("talks.html")).contains("First text").doesNotContain("Second text");
        assertThat(result.problems(Code.NOT_READ))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("vitae/talks/index.markdown", "talks/index.md");
    }

    @Test
    void ofTwoTranslationsOfOneFileTheOneInTheFolderIsReadAndTheOtherTold() {
        TrialProfile.Result result = profile()
                .with("about.md", "# Ada\n\nFirst text.\n")
                .with("de/about.md", "# Ada\n\nErster Text.\n")
                .with("about_de.md", "# Ada\n\nZweiter Text.\n")
                .readIn("de");

        assertThat(result.page("index.html")).contains("Erster Text");
        assertThat(result.problems(Code.NOT_READ))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("vitae/about_de.md");
    }
}
