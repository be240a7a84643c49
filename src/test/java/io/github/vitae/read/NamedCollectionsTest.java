package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections of Jekyll under names of the author's own. */
class NamedCollectionsTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("_pages/about.md", "---\npermalink: /\n---\nText\n");
    }

    private static List<String> titles(TrialProfile.Result result, ContentKind kind) {
        return result.profile().orElseThrow().contents().getOrDefault(kind, EntryList.empty()).entries().stream()
                .map(item -> item.title().plain())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"'collections: {talks_teach: {output: true}}'", "'collections: [talks_teach]'"})
    void eachDocumentIsOfTheKindThatItSays(String config) {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Bo Wren}\n" + config + "\n")
                .with("_talks_teach/a.md", "---\ntitle: Tides\ntype: Invited talk\nvenue: Port\n---\nAbout water.\n")
                .with("_talks_teach/b.md", "---\ntitle: Knots\ntype: Undergraduate course\n---\nRopes.\n")
                .with("_talks_teach/c.md", "---\ntitle: Sails\nvenue: Harbour\nlocation: Lull\n---\nWind.\n")
                .read();

        assertThat(titles(result, ContentKind.TALKS)).containsExactly("Tides", "Sails");
        assertThat(titles(result, ContentKind.TEACHING)).containsExactly("Knots");
        assertThat(result.everything()).contains("About water.", "Ropes.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aDocumentThatSaysNothingIsOfTheKindOfMost() {
        TrialProfile.Result result = trial.with("_config.yml", "collections: {kurse: {}}\n")
                .with("_kurse/a.md", "---\ntitle: One\nterm: Fall\nyear: 2024\n---\nA\n")
                .with("_kurse/b.md", "---\ntitle: Two\ninstructor: Bo Wren\n---\nB\n")
                .with("_kurse/c.md", "---\ntitle: Three\n---\nC\n")
                .read();

        assertThat(titles(result, ContentKind.TEACHING)).containsExactlyInAnyOrder("One", "Two", "Three");
    }

    @Test
    void aCollectionOfWhichNothingTellsTheKindIsTold() {
        TrialProfile.Result result = trial.with("_config.yml", "collections: {recipes: {}}\n")
                .with("_recipes/soup.md", "---\ntitle: Soup\n---\nWater.\n")
                .read();

        assertThat(result.profile().orElseThrow().contents()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_READ);
            assertThat(problem.message()).contains("_recipes (1)");
        });
    }

    @Test
    void aFolderThatTheConfigurationDoesNotNameIsNoCollection() {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Bo Wren}\n")
                .with("_talks_teach/a.md", "---\ntitle: Tides\ntype: Talk\n---\nAbout water.\n")
                .read();

        assertThat(result.profile().orElseThrow().contents()).isEmpty();
        assertThat(result.problems(Code.NOT_READ)).hasSize(1);
    }
}
