package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the folders of content of a site of HugoBlox hold, whatever they are called. */
class HugoSectionsTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("data/authors/me.yaml", "name: {display: Ada Quill}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "lectures, 'summary: a', TEACHING",
        "Teaching, 'summary: a', TEACHING",
        "research, 'summary: a', PROJECTS",
        "seminar, 'event: Harbour Day\ndate: 2024-05-01', TALKS",
        "vortraege, 'date: 2024-05-01\ndate_end: 2024-05-02', TALKS",
        "notes, 'date: 2024-05-01', POSTS",
        "blog, 'date: 2024-05-01', POSTS",
    })
    void aSectionIsOfTheKindOfItsEntries(String section, String front, ContentKind kind) {
        TrialProfile.Result result = trial.with(
                        "content/" + section + "/tide/index.md", "---\ntitle: Tide\n" + front + "\n---\nWater.\n")
                .with("content/" + section + "/knot.md", "---\ntitle: Knot\n" + front + "\n---\nRope.\n")
                .read();

        assertThat(result.profile()
                        .orElseThrow()
                        .contents()
                        .getOrDefault(kind, EntryList.empty())
                        .entries())
                .extracting(item -> item.title().plain())
                .containsExactlyInAnyOrder("Tide", "Knot");
        assertThat(result.profile().orElseThrow().news().entries()).isEmpty();
        assertThat(result.page("index.html")).doesNotContain("Water.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void publicationsMayHaveAnyName() {
        TrialProfile.Result result = trial.with(
                        "content/papers/kite/index.md",
                        "---\ntitle: Kites\nauthors: [me]\npublication_types: [article-journal]\ndate: 2024-05-01\n---\n")
                .read();

        assertThat(result.profile().orElseThrow().publications()).hasSize(1);
        assertThat(result.profile().orElseThrow().contents()).isEmpty();
    }

    @Test
    void peopleHavePagesAndAListOfThem() {
        TrialProfile.Result result = trial.with(
                        "content/people/bo/index.md", "---\ntitle: Bo *Wren*\ndate: 2024-05-01\n---\nTies knots.\n")
                .with(
                        "content/people/cy.md",
                        "---\ntitle: '[Cy Lark](https://cy.example/)'\ndate: 2024-05-01\n---\nSings.\n")
                .read();

        assertThat(result.page("people/index.html"))
                .contains(
                        "People",
                        "Bo <em>Wren</em></a>",
                        "href=\"../people/bo/index.html\"",
                        "/cy/index.html\">Cy Lark</a></li>");
        assertThat(result.page("people/bo/index.html")).contains("Ties knots.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theWordsOfASectionStandAboveItsList() {
        TrialProfile.Result result = trial.with("content/lab/_index.md", "---\ntitle: Our Lab\n---\nBy the sea.\n")
                .with("content/lab/boats.md", "---\ntitle: Boats\n---\nTwo.\n")
                .read();

        assertThat(result.page("lab/index.html")).containsSubsequence("Our Lab", "By the sea.", "Boats");
    }

    @ParameterizedTest
    @CsvSource({"teaching", "project", "talk", "blog", "research"})
    void aTextInThePlaceOfAListIsAPage(String section) {
        TrialProfile.Result result = trial.with(
                        "content/" + section + "/_index.md", "---\ntitle: All of it\n---\nNothing *yet*.\n")
                .read();

        assertThat(result.page(section + "/index.html")).contains("All of it", "Nothing <em>yet</em>.");
    }

    @Test
    void whatIsHiddenInASectionIsInNoList() {
        Profile profile = trial.with("content/people/bo.md", "---\ntitle: Bo Wren\ndraft: true\n---\nSECRET\n")
                .with("content/people/cy.md", "---\ntitle: Cy Lark\n---\nSings.\n")
                .read()
                .profile()
                .orElseThrow();

        assertThat(profile.pages()).hasSize(2);
        assertThat(profile.pages().toString()).doesNotContain("Bo Wren", "SECRET");
    }
}
