package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page of a Jekyll site is the home page, and what becomes of the others. */
class JekyllPagesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("_config.yml", "author: {name: Ada Quill}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "\"/\"",
                "'/'",
                "/index.html",
                "index.html",
                "/index",
                "\"\"",
                "/INDEX.html",
                "//",
                "/index.htm"
            })
    void theHomePageIsWhatItsPermalinkSays(String permalink) {
        TrialProfile.Result result = trial.with(
                        "_pages/welcome.md", "---\ntitle: Hello\npermalink: " + permalink + "\n---\nI fly kites.\n")
                .with("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\nNot home.\n")
                .read();

        assertThat(result.page("index.html")).contains("I fly kites.").doesNotContain("Not home.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "index.markdown",
                "start.md",
                "_pages/start.md",
                "_pages/top/start.md",
                "_pages/about.md",
                "index.html"
            })
    void theHomePageMayLieAnywhere(String name) {
        TrialProfile.Result result = trial.with(name, "---\npermalink: /\n---\nI fly kites.\n")
                .with("_pages/cv.md", "---\npermalink: /cv/\n---\nNot home.\n")
                .read();

        assertThat(result.page("index.html")).contains("I fly kites.").doesNotContain("Not home.");
    }

    @Test
    void ofSeveralHomePagesOneIsShownAndTheOthersAreTold() {
        TrialProfile.Result result = trial.with("index.md", "First.\n")
                .with("about.md", "---\npermalink: /about/\n---\nAbout me.\n")
                .with("_pages/home.md", "---\npermalink: /\n---\nSecond.\n")
                .with("_pages/start.md", "---\npermalink: /index.html\n---\nThird.\n")
                .read();

        assertThat(result.page("index.html")).contains("Third.", "About me.").doesNotContain("First.", "Second.");
        assertThat(result.problems(Code.ADDRESS_TAKEN))
                .extracting(problem -> problem.location().file())
                .contains("vitae/index.md", "vitae/_pages/home.md");
    }

    @Test
    void aHomePageOfTheThemesOwnWithoutWordsIsNotShownForOneWithWords() {
        TrialProfile.Result result = trial.with("index.html", "---\nlayout: home\n---\n{% include x.html %}\n")
                .with("_pages/about.md", "---\npermalink: /about/\n---\nAbout me.\n")
                .read();

        assertThat(result.page("index.html")).contains("About me.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void noPageIsLostWithoutAWord() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_pages/cv.md", "---\ntitle: CV\n---\nWords.\n")
                .with("_pages/lab/rules.md", "---\ntitle: Rules\n---\nWords.\n")
                .with("_pages/lab/part.md", "A part of a page.\n")
                .with("_pages/404.md", "---\ntitle: Not found\n---\nWords.\n")
                .with("_pages/publications.md", "---\ntitle: P\n---\n<div>{% bibliography %}</div>\n")
                .with("teaching.md", "---\ntitle: T\n---\nWords.\n")
                .with("README.md", "---\ntitle: R\n---\nHow to build.\n")
                .with("_posts/2024-01-01-a.md", "---\ntitle: A\n---\nWords.\n")
                .with("_posts/2024-01-02-b.md", "---\ntitle: B\n---\nWords.\n")
                .read();

        assertThat(result.pages())
                .containsKeys("cv.html", "lab/rules.html", "teaching.html", "posts/a.html", "posts/b.html")
                .doesNotContainKeys("404.html", "lab/part.html", "publications.html", "README.html");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aPageOfNewsAtTheTopIsRead() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("news.md", "---\ntitle: News\n---\n- May 2024: A kite.\n")
                .read();

        assertThat(result.page("news.html")).contains("A kite.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatAPageIncludesIsNotShownTwice() {
        TrialProfile.Result result = trial.with(
                        "_pages/about.md", "---\npermalink: /\n---\nHello.\n\n{% include_relative news.md %}\n")
                .with(
                        "_pages/news.md",
                        "---\ntitle: News\n---\n# News\n\n- May 2024: A kite.\n- Words without a day.\n")
                .read();

        assertThat(result.page("news.html")).containsOnlyOnce("A kite.").containsOnlyOnce("Words without a day.");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"_teaching", "_talks"})
    void aDocumentThatNoPageShowsFailsNothing(String folder) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(
                        folder + "/2014-a.md",
                        "title: \"A course\"\ncollection: teaching\ntype: \"Course\"\npermalink: /teaching/a\nvenue: \"Kiln, Pots\"\ndate: 2014-01-01\n\n\nWords.\n")
                .read();

        assertThat(result.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
        assertThat(result.log()).contains("WARNING").contains("2014-a.md");
    }
}
