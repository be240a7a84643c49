package io.github.vitae.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that fuzzing found worth keeping, findings among them: each keeps its target's laws, in time. */
class FuzzCorpusTest {

    @TestFactory
    Stream<DynamicTest> eachInputKeepsTheLaws() {
        return Stream.of(FuzzTarget.values())
                .map(target -> DynamicTest.dynamicTest(target.title(), () -> {
                    List<String> inputs = FuzzCorpus.inputs(target);
                    assertThat(inputs).as(target.title()).hasSizeGreaterThan(2);
                    for (String input : inputs) {
                        try {
                            FuzzDriver.judge(target, input);
                        } catch (Throwable broken) {
                            throw new AssertionError(target.title() + ": " + FuzzCorpus.escaped(input), broken);
                        }
                    }
                }));
    }

    /** The corpus is for every build, and for people to read. */
    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void theCorpusIsSmall(FuzzTarget target) throws IOException {
        assertThat(FuzzCorpus.file(target)).exists();
        assertThat(FuzzCorpus.file(target).toFile().length()).isLessThan(64 << 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\\", "\\n", "a\nb\t\0", "# a", "a ", "é\uFFFD\uD83D\uDE00", "\uFDD0"})
    void anInputIsKeptAsItIs(String input) {
        assertThat(FuzzCorpus.unescaped(FuzzCorpus.escaped(input))).isEqualTo(input);
        assertThat(FuzzCorpus.escaped(input)).doesNotContain("\n").doesNotStartWith("#");
    }

    @Test
    void aBrokenLawIsSeen() {
        assertThat(catchThrowable(() -> Law.check(false, "broken")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("broken");
    }
}
