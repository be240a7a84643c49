package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextsTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Bo Wren}\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nText\n");
    }

    @Test
    void whatWasNeverTouchedIsToldInOneLine() {
        TrialProfile.Result result = trial.with("_publications/a.md", "---\ntitle: Paper Title Number 1\n---\n")
                .with("_talks/a.md", "---\ntitle: Talk 2 on Relevant Topic in Your Field\n---\n")
                .with("_talks/b.md", "---\ntitle: Tides\n---\n")
                .with("_posts/2015-10-20-math.md", "---\ntitle: a post with math\n---\nX\n")
                .with("_news/a.md", "---\ndate: 2015-10-22\ninline: true\n---\nA simple inline announcement.\n")
                .read();

        assertThat(result.problems(Code.TEMPLATE_TEXT)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("4 entries", "‘Paper Title Number 1’", "and 1 more");
            assertThat(problem.message()).doesNotContain("Tides");
            assertThat(problem.location().file()).isEqualTo("vitae/_publications/a.md");
        });
        assertThat(result.everything()).contains("Paper Title Number 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Post with Math",
                "Project 12",
                "a post with a view of the sea",
                "Teaching experience 1 of many",
                "Paper Title Number",
                "An example journal",
            })
    void whatLooksLikeItIsTheAuthorsOwn(String title) {
        TrialProfile.Result result = trial.with("_projects/a.md", "---\ntitle: " + title + "\n---\nX\n")
                .read();

        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatIsHiddenIsNotTold() {
        TrialProfile.Result result = trial.with(
                        "_talks/a.md", "---\ntitle: Teaching experience 1\npublished: false\n---\n")
                .read();

        assertThat(result.problems(Code.TEMPLATE_TEXT)).isEmpty();
    }
}
