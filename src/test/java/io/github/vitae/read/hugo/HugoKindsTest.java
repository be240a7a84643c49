package io.github.vitae.read.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, résumés and what is not shown of sites made with HugoBlox. */
class HugoKindsTest {

    @TempDir
    private Path directory;

    private TrialProfile site() {
        return TrialProfile.in(directory)
                .with(
                        "data/authors/me.yaml",
                        "name: Ida Moss\nexperience:\n  - role: Reader\n    org: Bog School\n    start: 2018\n")
                .with("content/_index.md", "---\ntitle: ''\n---\n");
    }

    @Test
    void aPageOfBlocksOfAResumeLeadsToTheCv() {
        TrialProfile.Result result = site().with("content/experience.md", """
                        ---
                        title: Experience
                        sections:
                          - block: resume-experience
                            content:
                              username: me
                          - block: resume-skills
                        ---
                        """)
                .with("content/mixed.md", """
                        ---
                        title: Mixed
                        sections:
                          - block: resume-skills
                          - block: markdown
                            content:
                              text: My words.
                        ---
                        """)
                .read();
        assertThat(result.outputs())
                .filteredOn(Output.RedirectPage.class::isInstance)
                .map(output -> output.path() + " to " + ((Output.RedirectPage) output).target())
                .containsExactly("experience/index.html to cv.html");
        assertThat(result.page("mixed/index.html")).contains("My words.");
    }

    @Test
    void thoseBesidesTheOwnerStandOnThePageOfPeople() {
        TrialProfile.Result result = site().with("content/authors/me/_index.md", "---\ntitle: Ida Moss\n---\nMe.\n")
                .with(
                        "content/authors/jon/_index.md",
                        "---\ntitle: Jon Reed\nrole: Doctoral student\n---\nJon keeps *bees*.\n")
                .with("content/authors/zoe/_index.md", "---\ntitle: Zoe Fenn\nbio: Maps.\n---\n")
                .with("content/authors/old/_index.md", "---\ntitle: Hidden One\ndraft: true\n---\nSecret.\n")
                .read();
        assertThat(result.page("people.html"))
                .containsSubsequence("Jon Reed", "Doctoral student", "Jon keeps <em>bees</em>.", "Zoe Fenn", "Maps.")
                .doesNotContain("Ida Moss", "Secret");
    }

    @Test
    void whoIsAloneHasNoPageOfPeople() {
        TrialProfile.Result result = site().with("content/authors/me/_index.md", "---\ntitle: Ida Moss\n---\nMe.\n")
                .read();
        assertThat(result.pages()).doesNotContainKey("people.html");
    }

    @Test
    void whatIsOnNoPageIsTold() {
        TrialProfile.Result result = site().with("content/slides/a/index.md", "---\ntitle: A\n---\nSlide.\n")
                .with("content/slides/b/index.md", "---\ntitle: B\n---\nSlide.\n")
                .with("content/blog/c/c.ipynb", "{}")
                .read();
        assertThat(result.problems(Code.NOT_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("2 slide decks (content/slides), 1 notebook (content)"));
    }

    @Test
    void aCourseIsABookOfPagesOrAPage() {
        TrialProfile.Result result = site().with("content/courses/flow/_index.md", "---\ntitle: Flow\n---\nStart.\n")
                .with("content/courses/flow/banks.md", "---\ntitle: Banks\n---\nThey erode.\n")
                .with("content/courses/knots/index.md", "---\ntitle: Knots\n---\nOver, under.\n")
                .with("content/courses/rope.md", "---\ntitle: Rope\n---\nTwisted.\n")
                .read();
        assertThat(result.page("teaching.html"))
                .contains("Flow", "Knots", "Rope")
                .doesNotContain("Banks");
        assertThat(result.page("courses/flow/banks/index.html")).contains("They erode.");
        assertThat(result.page("teaching/knots.html")).contains("Over, under.");
        assertThat(result.page("teaching/rope.html")).contains("Twisted.");
    }

    @Test
    void aPageIsNotLedToFromItself() {
        TrialProfile.Result result = site().with(
                        "content/talk/x.md", "---\ntitle: X\naliases: [/talks/x.html, /old/]\n---\nWords.\n")
                .read();
        assertThat(result.page("talks/x.html")).contains("Words.");
        assertThat(result.problems(Code.ADDRESS_TAKEN)).isEmpty();
        assertThat(result.outputs()).anyMatch(output -> output.path().value().equals("old/index.html"));
    }

    @Test
    void theTextOfAnotherIsNotTheOwners() {
        TrialProfile.Result result = site().with(
                        "content/authors/jon/_index.md", "---\ntitle: Jon Reed\n---\nJon keeps bees.\n")
                .read();
        assertThat(result.page("index.html")).doesNotContain("bees");
        assertThat(result.page("people.html")).contains("Jon Reed", "Jon keeps bees.");
    }

    @Test
    void projectsAreNewestFirst() {
        TrialProfile.Result result = site().with(
                        "content/project/a/index.md", "---\ntitle: Old\ndate: 2019-01-01\n---\n")
                .with("content/project/b/index.md", "---\ntitle: New\ndate: 2021-01-01\n---\n")
                .read();
        assertThat(result.page("projects.html")).containsSubsequence("New", "Old");
    }
}
