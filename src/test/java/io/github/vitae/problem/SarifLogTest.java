package io.github.vitae.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.testing.SarifStructure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report for code hosts and editors: SARIF 2.1.0. */
class SarifLogTest {

    private static final String LINE = "- **Februray 2025** 😀 \"quoted\"";

    private final Problems problems = new Problems();

    @BeforeEach
    void problemsInALineAFileAndAFileWithAStrangeName() {
        problems.add(Code.MISSPELT_MONTH, new Location("about.md", 7, 5, 8), "‘Februray’ is no \"month\"", "write it");
        problems.add(Code.MISSING_FILE, new Location("about.md", 8, 3, 500), "reaches\u0001 over\nthe end", "");
        problems.add(Code.NOTHING_TO_READ, Location.ofFile("a b/ü#?.md"), "lone \uD83D surrogate", "");
    }

    @Test
    void theLogHasTheStructureOfTheStandard() throws IOException {
        assertThat(SarifStructure.violations(log())).isEmpty();
    }

    @Test
    void theStructureTestFindsWhatIsWrong() throws IOException {
        String wrong = text().replace("\"level\": \"error\"", "\"level\": \"bad\"")
                .replaceFirst("\"ruleId\"", "\"rule\"")
                .replace("\"startLine\": 7", "\"startLine\": 0");

        assertThat(SarifStructure.violations(new ObjectMapper().readTree(wrong)))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyKindOfProblemIsARuleWithHelpAndItsUsualLevel() throws IOException {
        JsonNode rules = log().at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSameSizeAs(Code.values());
        for (Code code : Code.values()) {
            JsonNode rule = rules.get(Arrays.asList(Code.values()).indexOf(code));
            assertThat(rule.get("id").asText()).isEqualTo(code.id());
            assertThat(rule.at("/defaultConfiguration/level").asText())
                    .isEqualToIgnoringCase(code.severity().name());
            assertThat(rule.at("/shortDescription/text").asText())
                    .as(code.id())
                    .endsWith(".")
                    .doesNotStartWith("Usually")
                    .hasSizeBetween(15, 250);
            assertThat(rule.at("/help/text").asText()).contains("**Fix:**");
        }
    }

    @Test
    void aResultSaysWhereInUtf16AndEndsWithItsLine() throws IOException {
        JsonNode results = log().at("/runs/0/results");

        assertThat(results).hasSize(3);
        assertThat(results.get(0).at("/locations/0/physicalLocation").has("region"))
                .isFalse();
        assertThat(region(results.get(1))).isEqualTo("7:5-13");
        assertThat(region(results.get(2))).isEqualTo("8:3-" + (LINE.length() + 1));
        assertThat(log().at("/runs/0/columnKind").asText()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void aResultNamesItsRuleItsLevelAndWhatToDo() throws IOException {
        JsonNode result = log().at("/runs/0/results/1");

        assertThat(result.get("ruleId").asText()).isEqualTo("misspelt-month");
        assertThat(log().at("/runs/0/tool/driver/rules")
                        .get(result.get("ruleIndex").asInt())
                        .get("id")
                        .asText())
                .isEqualTo("misspelt-month");
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).isEqualTo("‘Februray’ is no \"month\"; write it");
    }

    @Test
    void filesAreRelativeToTheRepositoryAndEncoded() throws IOException {
        JsonNode artifact = log().at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(artifact.get("uri").asText()).isEqualTo("site/a%20b/%C3%BC%23%3F.md");
        assertThat(artifact.get("uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(text()).doesNotContain("/repo");
    }

    @Test
    void theSameProblemsInAnotherOrderGiveTheSameBytes() {
        Problems others = new Problems();
        List<Problem> reversed = new ArrayList<>(problems.sorted());
        Collections.reverse(reversed);
        reversed.forEach(others::add);

        assertThat(sarif().of(others)).isEqualTo(sarif().of(problems));
    }

    private static String region(JsonNode result) {
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        return region.get("startLine") + ":" + region.get("startColumn") + "-" + region.get("endColumn");
    }

    private JsonNode log() throws IOException {
        return new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readTree(text());
    }

    private String text() {
        return new String(sarif().of(problems), UTF_8);
    }

    private static SarifLog sarif() {
        return new SarifLog(
                new RepositoryPaths(Path.of("/repo"), Path.of("/repo/site")),
                location -> location.line() > 0 ? Optional.of(LINE) : Optional.empty(),
                "1.0.0");
    }
}
