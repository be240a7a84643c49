package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in a thread beside is told as it would be in the goal's own. */
class EarlyWorkTest {

    static List<Exception> failures() {
        return List.of(
                new MojoFailureException("<policy> has ‘on’; write hosts"),
                new MojoExecutionException("<policy> has ‘on’; write hosts"),
                new IllegalStateException("<policy> has ‘on’; write hosts"),
                new IOException("<policy> has ‘on’; write hosts"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsToldInItsOwnWords(Exception failure) {
        Callable<String> work = () -> {
            throw failure;
        };
        try (EarlyWork<String> early = EarlyWork.start(work)) {
            assertThatThrownBy(early::result).hasMessage("<policy> has ‘on’; write hosts");
        }
    }
}
