package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a profile that documents show: they are read without a problem, but for what they keep back on purpose. */
class ProfileExamplesTest {

    private static final Set<String> OF_A_PROFILE = Set.of(
            "about.md",
            "awards.yml",
            "cv.yml",
            "menu.yml",
            "news.yml",
            "people.yml",
            "person.yml",
            "publications.bib",
            "redirects.yml",
            "talks.yml",
            "teaching.yml");

    private static final String BIBLIOGRAPHY =
            "@article{ilunga2024, author = {Ilunga, Anouk}, title = {Humming Steel}, journal = {Journal of Bridges}, year = 2024}\n";

    /** What files lead to, by their names. */
    private static final Map<String, Map<String, String>> BESIDE = Map.of(
            "talks.yml", Map.of("publications.bib", BIBLIOGRAPHY),
            "menu.yml", Map.of("publications.bib", BIBLIOGRAPHY, "talks.yml", "- {date: 2024, title: How tides hum}\n"),
            "redirects.yml",
                    Map.of(
                            "posts.yml", "- {date: 2024, title: Tides, text: They hum.}\n",
                            "news.yml", "- {date: 2024-05, text: Won a prize}\n"));

    @TempDir
    Path folder;

    /** Whether a block is a file of a profile. */
    static boolean isOne(CodeBlock block) {
        return !block.isOn("problems.md") && OF_A_PROFILE.contains(name(block));
    }

    private static String name(CodeBlock block) {
        return block.file().replaceFirst("^src/site/vitae/", "");
    }

    static List<CodeBlock> files() {
        return CodeBlock.all().stream().filter(ProfileExamplesTest::isOne).toList();
    }

    private TrialProfile profile() {
        TrialProfile profile = TrialProfile.in(folder);
        List.of(
                        "images/harbour.jpg",
                        "images/ada.png",
                        "images/anouk.jpg",
                        "files/tides.pdf",
                        "files/tables.pdf",
                        "tides.pdf")
                .forEach(file -> profile.with(file, "%PDF-1.4\n"));
        return profile;
    }

    /** What is in a file; what only stands in front of a page gets a page. */
    private static String content(CodeBlock block) {
        return block.language().equals("yaml") && name(block).endsWith(".md")
                ? "---\n" + block.text() + "---\n\nI measure tides.\n"
                : block.text();
    }

    /** What was told, but for notes that are meant. */
    private static List<String> faults(TrialProfile.Result result, Code... meant) {
        return result.problems().stream()
                .filter(problem ->
                        problem.severity() != Severity.NOTE || !List.of(meant).contains(problem.code()))
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadWithoutAProblem(CodeBlock block) {
        TrialProfile profile = profile();
        BESIDE.getOrDefault(name(block), Map.of()).forEach(profile::with);
        profile.with(name(block), content(block));

        TrialProfile.Result result = profile.read();

        assertThat(faults(result, Code.DRAFT)).isEmpty();
        assertThat(result.pages()).isNotEmpty();
    }

    /** All of a document as one profile: its files know each other. */
    @ParameterizedTest
    @CsvSource({
        "formats.md, 'index.html, news.html, awards.html, talks.html, teaching.html, people.html, cv.html, publications.html'",
        "tutorial.md, 'index.html, news.html'",
    })
    void theFilesOfADocumentAreAProfile(String document, String pages) {
        Map<String, String> files =
                new TreeMap<>(Map.of("posts.yml", "- {date: 2024, title: Tides, text: They hum.}\n"));
        files().stream()
                .filter(block -> block.isOn(document) && !content(block).startsWith("---\nvitae:"))
                .forEach(block -> files.merge(name(block), content(block), String::concat));
        TrialProfile profile = profile();
        files.forEach(profile::with);
        profile.with("publications.bib", files.getOrDefault("publications.bib", "") + BIBLIOGRAPHY)
                .with("news.yml", files.getOrDefault("news.yml", "") + "- {date: 2024-05, text: Won a prize}\n");

        TrialProfile.Result result = profile.read();

        // one prize and one piece of news are shown in both of their places
        assertThat(faults(result, Code.DRAFT, Code.DUPLICATE_ENTRY)).isEmpty();
        assertThat(result.pages()).containsKeys(pages.split(", "));
    }

    /** What front matter names as news and awards are news and awards. */
    @Test
    void sectionsThatFrontMatterNamesAreFound() {
        List<CodeBlock> blocks = files().stream()
                .filter(block -> block.text().startsWith("vitae:\n  sections:"))
                .toList();

        assertThat(blocks).hasSize(2);
        for (CodeBlock block : blocks) {
            String named = block.text()
                    .lines()
                    .filter(line -> line.matches("    (?:news|awards): .*"))
                    .map(line -> line.replaceAll("^.*: |[\\[\\]]|,.*", ""))
                    .map(heading -> "# " + heading + "\n\n- May 2025: Won\n\n")
                    .collect(Collectors.joining());
            TrialProfile.Result result = TrialProfile.in(folder)
                    .with("about.md", content(block) + named)
                    .read();

            assertThat(faults(result)).isEmpty();
            assertThat(result.pages()).containsKeys("news.html", "awards.html");
        }
    }
}
