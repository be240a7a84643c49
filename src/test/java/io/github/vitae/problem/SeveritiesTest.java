package io.github.vitae.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How bad problems are to a project that decides for itself. */
class SeveritiesTest {

    private final Problems problems = new Problems();

    @BeforeEach
    void aMisspeltMonthAndADraft() {
        problems.add(Code.MISSPELT_MONTH, new Location("about.md", 3, 1, 3), "‘Mya’ is no month", "write May");
        problems.add(Code.DRAFT, new Location("about.md", 1, 1, 3), "a draft", "");
    }

    @Test
    void asUsualNothingChanges() {
        assertThat(Severities.USUAL.applied(problems).sorted()).isEqualTo(problems.sorted());
    }

    @Test
    void aKindIsRaisedAndAnotherSilencedAndNothingElseOfThemChanges() {
        Severities decided =
                new Severities(Map.of(Code.MISSPELT_MONTH, Optional.of(Severity.ERROR), Code.DRAFT, Optional.empty()));

        assertThat(decided.applied(problems).sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.toString()).isEqualTo("about.md:3:1 ‘Mya’ is no month; write May [misspelt-month]");
        });
        assertThat(problems.sorted()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"AMBIGUOUS_COMMENT", "BROKEN_YAML", "WRONG_SHAPE", "BEYOND_BOUNDS"})
    void whatKeepsInWhatIsHiddenCanOnlyBeRaised(Code code) {
        problems.add(new Problem(code, Severity.WARNING, new Location("about.md", 9, 1, 0), "doubtful", ""));

        Severities raised = new Severities(Map.of(code, Optional.of(Severity.ERROR)));

        assertThat(raised.applied(problems).count(Severity.ERROR)).isEqualTo(1);
        for (Optional<Severity> lower :
                List.of(Optional.of(Severity.WARNING), Optional.of(Severity.NOTE), Optional.<Severity>empty())) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Severities(Map.of(code, lower)))
                    .withMessageContaining(code.id());
        }
    }
}
