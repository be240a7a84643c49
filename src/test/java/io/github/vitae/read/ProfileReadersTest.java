package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.TrialProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReadersTest {

    @TempDir
    private Path directory;

    private final Problems problems = new Problems();

    private Optional<Reading> read(Optional<String> reader) {
        return ProfileReaders.read(
                new ProfileDirectory(directory, "home"),
                new ReadOptions(StandardCharsets.UTF_8, false, reader, Publishing.asOf(LocalDate.of(2026, 11, 28))),
                problems);
    }

    @ParameterizedTest
    @CsvSource({
        "academicpages, academicpages",
        "acad-homepage, academicpages",
        "al-folio, al-folio",
        "hugoblox, hugoblox",
        "wowchemy, hugoblox",
        "json-resume, json-resume",
        "native-with-person, native",
        "markdown-lists, native",
    })
    void theFilesTellTheFamily(String example, String family) {
        Path input = Path.of("src/test/resources/golden", example, "input");

        Optional<Reading> reading = ProfileReaders.read(
                new ProfileDirectory(input, "home"),
                new ReadOptions(
                        StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28))),
                problems);

        assertThat(reading.orElseThrow().layout()).isEqualTo(family);
        assertThat(reading.orElseThrow().evidence()).isNotEmpty();
    }

    @Test
    void aDirectoryOfNoFamilyIsToldWithAllThatWasLookedFor() {
        TrialProfile.in(directory).with("readme.txt", "x").with("_pages/other.md", "x");

        assertThat(read(Optional.empty())).isEmpty();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOTHING_TO_READ);
            assertThat(problem.message())
                    .contains("about.md", "_config.yml", "_data/socials.yml", "data/authors/me.yaml", "resume.json")
                    .contains(ProfileReaders.names());
        });
    }

    @Test
    void aDirectoryOfTwoFamiliesIsToldAndChoosingSettlesIt() {
        TrialProfile.in(directory)
                .with("_config.yml", "title: Two Homes\n")
                .with("_pages/about.md", "Text\n")
                .with("news.yml", "- date: 2025\n  text: Home\n");

        assertThat(read(Optional.empty())).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.AMBIGUOUS_LAYOUT);
            assertThat(problem.message())
                    .contains("native (because of news.yml)", "academicpages (because of _config.yml");
            assertThat(problem.fix()).contains("<reader>");
        });
        assertThat(read(Optional.of("native")).orElseThrow().profile().news().entries())
                .hasSize(1);
        assertThat(read(Optional.of("academicpages")).orElseThrow().profile().person())
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Two Homes"));
    }

    @Test
    void anAboutPageAloneIsNoMatchForAFamilysOwnFiles() {
        TrialProfile.in(directory).with("index.md", "Text\n").with("_config.yml", "name: Ann Other\n");

        assertThat(read(Optional.empty()).orElseThrow().layout()).isEqualTo("academicpages");
        assertThat(problems.sorted()).isEmpty();
    }
}
