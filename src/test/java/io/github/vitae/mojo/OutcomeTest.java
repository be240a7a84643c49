package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.vitae.mojo.setting.FailOn;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of problems: lines in the log, and a build that fails or goes on. */
class OutcomeTest {

    private final List<String> logged = new ArrayList<>();
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, false",
        "ERROR, NOTE, false",
        "WARNING, ERROR, true",
        "WARNING, WARNING, true",
        "WARNING, NOTE, false",
        "NEVER, ERROR, false",
        "NEVER, WARNING, false",
        "NEVER, NOTE, false",
    })
    void aBuildFailsFromItsThresholdOn(FailOn failOn, Severity severity, boolean fails) {
        found(severity, 3);

        assertThat(failOn.fails(problems)).isEqualTo(fails);
        if (fails) {
            assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> decide(failOn));
        } else {
            assertThatCode(() -> decide(failOn)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutProblemsNoBuildFailsAndNothingIsSaid(FailOn failOn) {
        assertThatCode(() -> decide(failOn)).doesNotThrowAnyException();
        assertThat(logged).isEmpty();
    }

    @Test
    void problemsAreLoggedInOrderEachAtItsLevelAndThenCounted() throws MojoFailureException {
        found(Severity.NOTE, 9);
        found(Severity.WARNING, 5);
        found(Severity.ERROR, 7);
        found(Severity.WARNING, 8);

        decide(FailOn.NEVER);

        assertThat(logged)
                .containsExactly(
                        "warn about.md:5:1 something; do this [draft]",
                        "error about.md:7:1 something; do this [draft]",
                        "warn about.md:8:1 something; do this [draft]",
                        "info about.md:9:1 something; do this [draft]",
                        "info 1 error, 2 warnings, 1 note");
    }

    @Test
    void aBuildThatFailsHasToldAllProblemsAndSaysThatNothingWasWritten() {
        found(Severity.ERROR, 2);
        found(Severity.WARNING, 1);

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> decide(FailOn.ERROR))
                .withMessageStartingWith("1 error, 1 warning in the profile; nothing was written.")
                .withMessageContaining("<failOn>");
        assertThat(logged)
                .containsExactly(
                        "warn about.md:1:1 something; do this [draft]",
                        "error about.md:2:1 something; do this [draft]");
    }

    private void found(Severity severity, int line) {
        problems.add(new Problem(Code.DRAFT, severity, new Location("about.md", line, 1, 1), "something", "do this"));
    }

    private void decide(FailOn failOn) throws MojoFailureException {
        new Outcome(recording(), failOn).decide(problems);
    }

    /** A log that keeps each line, with its level before it. */
    private Log recording() {
        return (Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    logged.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }
}
