package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.TrialProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the catalogue of problems: each, read as it stands there, is told as what it is an example of. */
class ProblemExamplesTest {

    /** A homepage that Jekyll builds. */
    private static final Map<String, String> JEKYLL = Map.of(
            "_config.yml",
            "title: Ada\n",
            "_pages/about.md",
            "---\npermalink: /\n---\n\nWords.\n",
            "_news/new.md",
            "---\ndate: 2024-05-01\n---\nNew\n");

    /** What lies beside a file, by the kind of problem. */
    private static final Map<Code, Map<String, String>> BESIDE = Map.of(
            Code.UNPUBLISHED_FILE, Map.of("demo/index.html", "<h1>Demo</h1>\n"),
            Code.BROKEN_CSV, JEKYLL,
            Code.TEMPLATE_TEXT, JEKYLL,
            Code.UNCLEAR_NAMES, JEKYLL,
            Code.DROPPED_HTML, Map.of("cv.pdf", "%PDF-1.4\n"),
            Code.DUPLICATE_ENTRY, Map.of("news.yml", "- {date: 2025-05, text: Our paper has been accepted}\n"),
            Code.NOT_DUE, Map.of("about.md", "# Ada\n\nWords.\n"),
            Code.EXPIRED, Map.of("about.md", "# Ada\n\nWords.\n"),
            Code.NOT_READ,
                    Map.of(
                            "_pages/about.md",
                            "---\npermalink: /\n---\n\nWords.\n",
                            "_news/old/a.md",
                            "---\ndate: 2024\n---\nOld\n",
                            "_news/b.md",
                            "---\ndate: 2024-05-05\n---\nNew\n"),
            Code.ADDRESS_TAKEN, Map.of("news.yml", "- {date: 2024, text: Won}\n"));

    /** Where an example alone is no file: how it is read. */
    private static final Map<Code, BiFunction<Path, CodeBlock, TrialProfile.Result>> OTHERWISE = Map.ofEntries(
            Map.entry(
                    Code.WRONG_ENCODING,
                    (folder, block) -> TrialProfile.in(folder)
                            .with("about.md", "Grüße\n".getBytes(StandardCharsets.ISO_8859_1))
                            .read()),
            Map.entry(
                    Code.TRUSTED_SCRIPT,
                    (folder, block) -> TrialProfile.in(folder)
                            .with("about.md", block.text())
                            .read(true)),
            Map.entry(
                    Code.BROKEN_XML,
                    (folder, block) -> project(
                            folder,
                            "src/changes/changes.xml",
                            "<document><body>" + block.text() + "</body></document>")),
            Map.entry(
                    Code.UNKNOWN_CHANGELOG,
                    (folder, block) ->
                            project(folder, "CHANGELOG.md", "# Changes\n\n## 1.0.0 (2024-05-01)\n\n- First\n")),
            Map.entry(
                    Code.UNNAMED_PERSON,
                    (folder, block) -> TrialProfile.in(folder)
                            .with("about.md", "# Tides\n")
                            .readOf(TrialProject.in(folder)
                                    .developer("ada", "", Map.of())
                                    .developer("bo", "Bo Lind", Map.of())
                                    .facts())),
            Map.entry(Code.NOT_TRANSLATED, (folder, block) -> {
                TrialProfile profile = TrialProfile.in(folder);
                block.text()
                        .lines()
                        .map(file -> file.replace("src/site/vitae/", ""))
                        .forEach(file -> profile.with(
                                file, file.endsWith(".yml") ? "- {date: 2024, text: Won}\n" : "# Ada\n\nWords.\n"));
                return profile.readIn("de");
            }),
            Map.entry(
                    Code.UNKNOWN_CITATION,
                    (folder, block) -> TrialProfile.in(folder)
                            .with("news.yml", "- date: 2024\n  # x\n  text: \"[@ostergard2052] is out\"\n")
                            .with("publications.bib", "@misc{ostergard2025, title = {On Foam}, year = 2025}\n")
                            .read()),
            Map.entry(
                    Code.CITATION_DIFFERS,
                    (folder, block) -> project(
                            folder,
                            "CITATION.cff",
                            "cff-version: 1.2.0\nmessage: Cite it.\ntitle: Tides\nauthors: [{family-names: Quill, given-names: Ada}]\nversion: 1.1.0\n")),
            Map.entry(Code.UNKNOWN_EXPRESSION, (folder, block) -> filtered(folder, "${project.versoin}")),
            Map.entry(Code.PRIVATE_EXPRESSION, (folder, block) -> filtered(folder, "${env.DEPLOY_TOKEN}")),
            Map.entry(
                    Code.BEYOND_BOUNDS,
                    (folder, block) -> TrialProfile.in(folder)
                            .with("news.yml", "[".repeat(1000) + "]".repeat(1000) + "\n")
                            .read()),
            Map.entry(Code.AMBIGUOUS_LAYOUT, (folder, block) -> {
                TrialProfile profile =
                        TrialProfile.in(folder).with("_pages/about.md", "---\npermalink: /\n---\nWords.\n");
                block.text()
                        .lines()
                        .map(file -> file.replace("vitae/", ""))
                        .forEach(file -> profile.with(
                                file, file.startsWith("_") ? "title: Ada\n" : "- {date: 2024, text: Won}\n"));
                return profile.read();
            }),
            Map.entry(
                    Code.NOTHING_TO_READ,
                    (folder, block) -> TrialProfile.in(folder).read()));

    /** Told by what no profile alone shows, and by which test. */
    private static final Map<Code, String> ELSEWHERE = Map.of(
            Code.MISSING_ANCHOR, "site/links/LinkCheckTest.java",
            Code.UNREACHABLE_LINK, "mojo/SiteLinksTest.java",
            Code.UNUSABLE_MACRO, "mojo/macro/MacrosTest.java");

    @TempDir
    Path folder;

    private static TrialProfile.Result project(Path folder, String file, String text) {
        TrialProfile.in(folder).with(file, text);
        return TrialProfile.in(folder.resolve("src/site/vitae"))
                .with("about.md", "# Tides\n\nWords.\n")
                .readOf(TrialProject.in(folder).facts());
    }

    private static TrialProfile.Result filtered(Path folder, String expression) {
        return TrialProfile.in(folder)
                .with("about.md", "# Ada\n\nWords " + expression + ".\n")
                .filtered(name -> new Expressions.Value(
                        name.startsWith("env.") ? Expressions.Kind.PRIVATE : Expressions.Kind.UNKNOWN, ""));
    }

    static List<Code> codes() {
        return Stream.of(Code.values())
                .filter(code -> !ELSEWHERE.containsKey(code))
                .toList();
    }

    private static CodeBlock example(Code code) {
        return CodeBlock.all().stream()
                .filter(block -> block.isOn("problems.md") && block.section().equals(code.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void anExampleIsToldAsWhatItIsAnExampleOf(Code code) {
        CodeBlock example = example(code);

        TrialProfile.Result result = OTHERWISE
                .getOrDefault(code, (into, block) -> read(into, code, block))
                .apply(folder, example);

        assertThat(result.problems()).extracting(Problem::code).contains(code);
        assertThat(result.problems())
                .as("what else is told")
                .filteredOn(problem -> problem.code() != code)
                .isEmpty();
    }

    private static TrialProfile.Result read(Path folder, Code code, CodeBlock block) {
        String file = block.file().isEmpty() ? "about.md" : block.file();
        TrialProfile profile = TrialProfile.in(folder);
        BESIDE.getOrDefault(code, Map.of()).forEach(profile::with);
        return profile.with(file, content(file, block)).read();
    }

    /** What an example is a part of. */
    private static String content(String file, CodeBlock block) {
        String text = block.text();
        if (block.language().equals("yaml") && file.endsWith(".md")) {
            return "---\n" + text + "---\n\nWords.\n";
        } else if (block.language().equals("toml")) {
            return "+++\n" + text + "+++\n\nWords.\n";
        } else if (block.language().equals("markdown") && text.startsWith("- ")) {
            return "# Ada\n\nWords.\n\n# News\n\n" + text;
        } else if (block.language().equals("bibtex") && !text.startsWith("@")) {
            return "@misc{tides24,\n" + text.strip() + ",\n  year = 2024\n}\n";
        }
        return text;
    }

    /** A message that the catalogue shows is one that is told, but for where. */
    @Test
    void messagesThatAreShownAreTold() {
        List<Code> shown = codes().stream()
                .filter(code -> example(code).text().matches("\\S+:\\d+:\\d+ .*\n"))
                .toList();

        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(shown).allSatisfy(code -> {
            String words = example(code).text().strip().replaceFirst("^\\S+ ", "");
            TrialProfile.Result result = OTHERWISE
                    .getOrDefault(code, (into, block) -> read(into, code, block))
                    .apply(Files.createDirectories(folder.resolve(code.id())), example(code));

            assertThat(result.problems(code))
                    .anySatisfy(problem -> assertThat(problem.sentence()).startsWith(words));
        });
    }

    @Test
    void whatIsToldElsewhereIsToldThere() {
        assertThat(ELSEWHERE)
                .allSatisfy((code, test) -> assertThat(Text.of("src/test/java/io/github/vitae/" + test))
                        .containsAnyOf("Code." + code.name(), code.id()));
    }

    /** The example that all documents show. */
    @Test
    void theMessageOfTheDocumentsIsTold() {
        String about = "\n".repeat(98) + "# News\n\n -          **Februray 2025** Our paper has been accepted\n";
        TrialProfile.Result result =
                TrialProfile.in(folder).with("about.md", about).read();
        List<String> shown = CodeBlock.all().stream()
                .filter(block -> block.language().equals("text"))
                .flatMap(block -> block.text().lines())
                .filter(line -> line.startsWith("[WARNING] src/site/vitae/about.md:"))
                .distinct()
                .toList();

        assertThat(shown).hasSize(1);
        assertThat(result.problems(Code.MISSPELT_MONTH))
                .extracting(Problem::toString)
                .containsExactly(shown.get(0).replace("[WARNING] src/site/", ""));
    }

    @Test
    void everyKindIsTried() {
        assertThat(Stream.concat(codes().stream(), ELSEWHERE.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Code.values()));
    }
}
