package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.TrialProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Each block of code in a document is tried. Its language, the first word behind the fence, and the file's name behind that, say how:
 * {@code yaml news.yml}. What cannot be tried says that it is {@code text}: what a program prints, lists of files, sketches.
 */
class BlocksTest {

    /** How a kind of block is tried, and by which test. */
    private static final Map<String, Predicate<CodeBlock>> RULES = rules();

    @TempDir
    Path folder;

    private static Map<String, Predicate<CodeBlock>> rules() {
        Map<String, Predicate<CodeBlock>> rules = new LinkedHashMap<>();
        rules.put("ProblemExamplesTest", block -> block.isOn("problems.md"));
        rules.put("ProfileExamplesTest", ProfileExamplesTest::isOne);
        rules.put("CommandsTest", block -> block.language().equals("sh"));
        rules.put("PomsTest", block -> block.language().equals("xml"));
        rules.put("what is printed", block -> block.language().equals("text"));
        rules.put("commands that need the network", block -> block.language().equals("console"));
        rules.put("workflows", BlocksTest::isWorkflow);
        rules.put("a changelog", block -> block.file().equals("CHANGELOG.md"));
        rules.put("MacrosTest", block -> block.file().equals("index.md"));
        rules.put("data for programs", block -> block.file().equals("profile.json"));
        rules.put("styles", block -> block.language().equals("css"));
        rules.put("a pipeline", block -> block.language().equals("groovy"));
        rules.put("what pages have", block -> block.language().equals("html") && !block.isOn("problems.md"));
        return rules;
    }

    private static boolean isWorkflow(CodeBlock block) {
        return block.file().startsWith(".git")
                || Set.of("steps.yml", ".asf.yaml").contains(block.file());
    }

    private static Stream<CodeBlock> blocks(String rule) {
        return CodeBlock.all().stream().filter(RULES.getOrDefault(rule, block -> false));
    }

    static List<CodeBlock> all() {
        return CodeBlock.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBlockIsTried(CodeBlock block) {
        assertThat(block.language())
                .as("indented, or without a language behind its fence")
                .isNotEqualTo(CodeBlock.NONE)
                .isNotEmpty();
        assertThat(RULES.values()).anyMatch(rule -> rule.test(block));
    }

    @Test
    void everyRuleHasABlock() {
        assertThat(RULES.keySet()).allSatisfy(rule -> assertThat(blocks(rule)).isNotEmpty());
    }

    @Test
    void aBlockWithoutALanguageIsSeen() {
        MarkdownDocument document = MarkdownDocument.of(
                Path.of("x.md"),
                "Words\n\n    mvn site\n\n```\nmvn site\n```\n\n`a/news.yml`:\n\n```yaml\n- text: x\n```\n");

        assertThat(document.blocks()).extracting(CodeBlock::line).containsExactly(3, 5, 11);
        assertThat(document.blocks().subList(0, 2))
                .allSatisfy(
                        block -> assertThatThrownBy(() -> aBlockIsTried(block)).isInstanceOf(AssertionError.class));
        assertThat(document.blocks().get(2).file()).isEqualTo("a/news.yml");
    }

    /** What the plugin prints ends with the kind of the problem. */
    @Test
    void problemsThatAreShownAreOfKindsThatThereAre() {
        List<String> kinds = blocks("what is printed")
                .flatMap(block -> Pattern.compile(" \\[([a-z-]+)]$", Pattern.MULTILINE)
                        .matcher(block.text())
                        .results())
                .map(found -> found.group(1))
                .toList();

        assertThat(kinds).isNotEmpty();
        assertThat(Arrays.stream(Code.values()).map(Code::id)).containsAll(kinds);
    }

    @Test
    void optionsForTheJvmAreThoseThatANewProjectGets() {
        List<String> options = blocks("what is printed")
                .map(CodeBlock::text)
                .filter(text -> text.startsWith("-X"))
                .toList();

        assertThat(options)
                .hasSize(3)
                .containsOnly(Text.of(".mvn/jvm.config")
                        .lines()
                        .filter(line -> line.startsWith("-XX"))
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    /** They may be typed, and are not tried. */
    @Test
    void noCommandThatNeedsTheNetworkIsOneOfMaven() {
        assertThat(blocks("commands that need the network")
                        .flatMap(block -> block.text().lines()))
                .allMatch(line -> line.matches("(?:git|curl) .*"));
    }

    /** A text of YAML as a tree. */
    private static JsonNode yaml(String text) {
        return new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    static List<CodeBlock> workflows() {
        return blocks("workflows").toList();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowHasJobsWithSteps(CodeBlock block) {
        JsonNode read = yaml(block.text());
        if (block.file().startsWith(".github")) {
            assertThat(List.of("name", "on", "permissions", "jobs")).allMatch(read::has);
            JsonNode jobs = read.get("jobs");
            assertThat(jobs).isNotEmpty().allSatisfy(job -> {
                assertThat(job.has("runs-on")).isTrue();
                assertThat(!job.has("needs") || jobs.has(job.get("needs").asText()))
                        .isTrue();
                steps(job.path("steps"));
            });
        } else if (block.file().equals("steps.yml")) {
            steps(read);
        } else if (block.file().startsWith(".gitlab")) {
            assertThat(read.properties())
                    .filteredOn(job -> !Set.of("default", "variables", "cache").contains(job.getKey()))
                    .isNotEmpty()
                    .allMatch(job ->
                            job.getValue().has("script") && job.getValue().has("rules"));
        } else {
            assertThat(read.properties()).extracting(Map.Entry::getKey).containsExactly("publish");
        }
    }

    private static void steps(JsonNode steps) {
        assertThat(steps)
                .isNotEmpty()
                .allMatch(step -> step.has("run") ^ step.has("uses"))
                .allMatch(step -> !step.has("uses") || step.get("uses").asText().matches("[\\w-]+/[\\w/-]+@v\\d+"));
    }

    /** The readers of a project's files find the releases that are out. */
    @Test
    void aChangelogIsReadWithItsReleases() throws IOException {
        CodeBlock block = blocks("a changelog").findFirst().orElseThrow();
        Files.writeString(folder.resolve("CHANGELOG.md"), block.text());
        TrialProfile profile = TrialProfile.in(Files.createDirectories(folder.resolve("src/site/vitae")))
                .with("about.md", "# Tides\n\nWords.\n");

        TrialProfile.Result result = profile.readOf(TrialProject.in(folder).facts());

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("news.html"))
                .contains("1.2.0", "Ebb came too late", "https://github.com/example/tides/issues/12")
                .doesNotContain("Not on the site yet");
    }

    @Test
    void dataForProgramsFitTheirSchema() {
        MachineSite site = MachineSite.in(
                TrialProfile.in(folder).with("about.md", "# Ada\n\nWords.\n").directory(), Look.SKIN);

        assertThat(blocks("data for programs"))
                .allSatisfy(
                        block -> assertThat(MachineSite.faults(site.files().get("profile.schema.json"), block.text()))
                                .isEmpty());
    }

    /** The names in an example, and in the table above it, are names that the stylesheets use. */
    @Test
    void namesOfMeasuresAndColoursAreThoseOfTheStylesheets() throws IOException {
        StringBuilder sheets = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                sheets.append(Files.readString(file));
            }
        }
        List<String> names = Stream.concat(
                        blocks("styles").map(CodeBlock::text),
                        MarkdownDocument.all().stream()
                                .flatMap(document -> document.spans().stream())
                                .map(MarkdownDocument.Place::text))
                .flatMap(text ->
                        Pattern.compile("--vitae-[a-z0-9-]+").matcher(text).results())
                .map(MatchResult::group)
                .toList();

        assertThat(names).hasSizeGreaterThan(10).allMatch(name -> sheets.indexOf("var(" + name) >= 0);
    }

    @Test
    void aPipelineHasItsBracesClosed() {
        assertThat(blocks("a pipeline"))
                .allSatisfy(block -> assertThat(
                                block.text().chars().filter(c -> c == '{').count())
                        .isEqualTo(block.text().chars().filter(c -> c == '}').count()));
    }

    /** The head of a page has the element that a document shows. */
    @Test
    void whatPagesAreSaidToHaveTheyHave() {
        TrialProfile.in(folder).with("about.md", "# Ada\n\nWords.\n").with("news.yml", "- {date: 2024, text: Won}\n");
        MachineSite site = MachineSite.in(folder, Look.SKIN);

        assertThat(blocks("what pages have")).allSatisfy(block -> {
            Element link = Jsoup.parse(block.text()).expectFirst("link[rel=alternate]");
            assertThat(site.pages().get("news.html").alternates())
                    .anySatisfy(other -> assertThat(List.of(other.path().value(), other.type(), other.title()))
                            .containsExactly(link.attr("href"), link.attr("type"), link.attr("title")));
        });
    }
}
