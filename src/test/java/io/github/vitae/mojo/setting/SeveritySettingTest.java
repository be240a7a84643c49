package io.github.vitae.mojo.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bad kinds of problems are, as users write it. */
class SeveritySettingTest {

    @Test
    void pomAndCommandLineDecideTogetherAndTheCommandLineCountsMore() throws MojoFailureException {
        Map<String, String> pom = Map.of("misspelt-month", "note", "missing-file", " Error ");

        assertThat(decided(pom, " misspelt-month = error , draft=OFF"))
                .containsExactly("misspelt-month ERROR", "missing-file ERROR");
        assertThat(decided(pom, null)).containsExactly("draft NOTE", "misspelt-month NOTE", "missing-file ERROR");
        assertThat(decided(null, "")).containsExactly("draft NOTE", "misspelt-month WARNING", "missing-file WARNING");
    }

    @Test
    void anUnknownKindIsToldWithTheNearest() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> SeveritySetting.of(Map.of("misspelled-month", "error"), null))
                .withMessageContaining("‘misspelled-month’")
                .withMessageContaining("did you mean misspelt-month?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"misspelt-month", "misspelt-month=", "misspelt-month=bad", "a=b=c", "=error"})
    void whatIsNoLevelOrNoPairIsTold(String line) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> SeveritySetting.of(Map.of(), line))
                .withMessageMatching(
                        "(?s).*(write one of error, warning, note, off|write a kind|no kind of problem).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "note", "off"})
    void whatKeepsDraftsInIsNotLowered(String level) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> SeveritySetting.of(Map.of("ambiguous-comment", level), null))
                .withMessageContaining("ambiguous-comment")
                .withMessageContaining("can only be raised");
    }

    private static List<String> decided(@Nullable Map<String, String> pom, @Nullable String line)
            throws MojoFailureException {
        Problems problems = new Problems();
        problems.add(Code.DRAFT, new Location("a", 1, 1, 0), "", "");
        problems.add(Code.MISSPELT_MONTH, new Location("a", 2, 1, 0), "", "");
        problems.add(Code.MISSING_FILE, new Location("a", 3, 1, 0), "", "");
        List<Problem> sorted = SeveritySetting.of(pom, line).applied(problems).sorted();
        return sorted.stream()
                .map(problem -> problem.code().id() + " " + problem.severity())
                .toList();
    }
}
