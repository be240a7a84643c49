package io.github.vitae.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the documentation that a problem's identifier leads to. */
class ProblemCatalogueTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "problems.md");

    @Test
    void every_kind_of_problem_has_its_section_and_no_section_is_of_none() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_section_says_how_bad_the_problem_is_and_shows_an_example_and_a_fix(Code code) throws IOException {
        List<String> lines = sections().getOrDefault(code.id(), List.of());

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .matches("Usually an? " + code.severity().name().toLowerCase(Locale.ROOT) + "\\. .+"));
        assertThat(lines.stream().filter(line -> line.startsWith("```"))).hasSize(2);
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("**Fix:** "));
    }

    /** The lines below each heading of the second level; headings within examples are none. */
    private static Map<String, List<String>> sections() throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        boolean example = false;
        for (String line : Files.readAllLines(PAGE, UTF_8)) {
            if (line.startsWith("```")) {
                example = !example;
            }
            if (!example && line.startsWith("## ")) {
                current = new ArrayList<>();
                assertThat(sections.put(line.substring(3), current)).as(line).isNull();
            } else {
                current.add(line);
            }
        }
        return sections;
    }
}
