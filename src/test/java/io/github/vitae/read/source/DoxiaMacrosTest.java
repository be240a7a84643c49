package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros of Doxia in a profile's texts are told, and no word of a comment is. */
class DoxiaMacrosTest {

    @TempDir
    Path directory;

    private TrialProfile.Result read(String markdown) {
        return TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nWords.\n\n" + markdown)
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- MACRO{toc|fromDepth=2|toDepth=3} -->",
                "<!--MACRO{toc}-->",
                "<!-- MACRO{snippet|id=x|url=SECRET} -->",
                "%{toc|section=2}",
                "<!-- MACRO{vitae-news|limit=1} -->",
            })
    void aMacroIsToldWithWhatToWriteInstead(String macro) {
        TrialProfile.Result read = read(macro + "\n");

        assertThat(read.problems(Code.UNUSABLE_MACRO)).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("vitae/about.md:5:1");
            assertThat(problem.message()).contains("nothing runs it here");
            assertThat(problem.fix()).isNotEmpty();
        });
        assertThat(read.log()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- MACRO{SECRET} -->",
                "<!-- MACRO of mine -->",
                "`<!-- MACRO{toc} -->`",
                "```\n%{toc}\n```",
                "A format such as %{name} or 5 %{toc}",
                "%{name}",
            })
    void whatIsNoMacroIsNotTold(String text) {
        TrialProfile.Result read = read(text + "\n");

        assertThat(read.problems(Code.UNUSABLE_MACRO)).isEmpty();
        assertThat(read.everything() + read.log()).doesNotContain("SECRET");
    }

    @Test
    void aDraftsMacroIsNotTold() {
        TrialProfile.Result read = TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nWords.\n")
                .with("pages/x.md", "---\ntitle: X\ndraft: true\n---\n\n<!-- MACRO{toc} -->\n")
                .read();

        assertThat(read.problems(Code.UNUSABLE_MACRO)).isEmpty();
    }
}
