package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
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

    private static final String ENTRY = "@misc{tide, title={Tides}, author={Wren, Bo}, year=2024}\n";

    @Test
    void theBibliographyThatHugoBloxImportsFromIsNoSecondLayout() {
        TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", "---\ntitle: Bo Wren\n---\n")
                .with("publications.bib", ENTRY);

        Reading reading = read(Optional.empty()).orElseThrow();

        assertThat(reading.layout()).isEqualTo("hugoblox");
        assertThat(reading.profile().publications())
                .singleElement()
                .satisfies(
                        publication -> assertThat(publication.title().plain()).isEqualTo("Tides"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatWasImportedIsShownAsItsPagesHaveIt() {
        TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", "---\ntitle: Bo Wren\n---\n")
                .with("content/publication/kite/index.md", "---\ntitle: Kites\nauthors: [admin]\n---\n")
                .with("publications.bib", ENTRY);

        Reading reading = read(Optional.empty()).orElseThrow();

        assertThat(reading.profile().publications()).hasSize(1);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_READ);
            assertThat(problem.location().file()).isEqualTo("home/publications.bib");
        });
    }

    @Test
    void aBibliographyAloneIsAProfileOfOurOwn() {
        TrialProfile.in(directory).with("publications.bib", ENTRY);

        assertThat(read(Optional.empty()).orElseThrow().layout()).isEqualTo("native");
    }

    @Test
    void academicpagesWithNamesOfCoauthorsIsStillThat() {
        TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Bo Wren}\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nText\n")
                .with("_data/navigation.yml", "main: [{title: Talks, url: /talks/}]\n")
                .with("_data/coauthors.yml", "quill: [{firstname: [Ada], url: https://quill.example/}]\n")
                .with("_news/tide.md", "---\ndate: 2024-05-01\n---\nA tide.\n");

        Reading reading = read(Optional.empty()).orElseThrow();

        assertThat(reading.layout()).isEqualTo("academicpages");
        assertThat(reading.profile().person())
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Bo Wren"));
        assertThat(reading.profile().news().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"native", "academicpages", "al-folio", "hugoblox", "json-resume"})
    void aReaderThatFindsNothingIsAnError(String reader) {
        TrialProfile.in(directory).with("readme.txt", "x");

        assertThat(read(Optional.of(reader))).isEmpty();

        assertThat(problems.sorted()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOTHING_TO_READ);
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).contains(reader);
        });
    }

    @Test
    void aReaderThatWasChosenMayFindDraftsAlone() {
        TrialProfile.in(directory).with("about.md", "---\ndraft: true\n---\nText\n");

        assertThat(read(Optional.of("native"))).isPresent();
    }
}
