package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.ReadAloud;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is marked as hidden in any family, format and spelling is nowhere; what only looks like it is shown. */
class FlagsTest {

    static List<FlagCases.Case> hidden() {
        return FlagCases.hidden();
    }

    static List<FlagCases.Case> shown() {
        return ShownCases.shown();
    }

    private static ReadAloud read(FlagCases.Case profile, Path directory) {
        TrialProfile trial = TrialProfile.in(directory);
        profile.files().forEach(trial::with);
        trial.with("hush.pdf", "%PDF").with("content/hush.pdf", "%PDF");
        return ReadAloud.of(directory);
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatIsHiddenIsNowhere(FlagCases.Case profile, @TempDir Path directory) {
        ReadAloud read = read(profile, directory);

        assertThat(read.everything().toLowerCase(Locale.ROOT))
                .as(profile.files() + "\n" + read.log())
                .doesNotContain("secret", "hush");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void itIsSaidOnceWithItsPlaceAndFailsNoBuild(FlagCases.Case profile, @TempDir Path directory) {
        ReadAloud read = read(profile, directory);

        List<Problem> told = read.problems().stream()
                .filter(problem -> problem.message().contains("it is not published")
                        || problem.message().contains("it is left out"))
                .toList();
        if (!profile.name().contains("draft folder") && !profile.name().contains("x.md~")) {
            assertThat(told).as(read.log()).isNotEmpty();
        }
        assertThat(told.stream().map(Problem::location)).doesNotHaveDuplicates();
        assertThat(told).allSatisfy(problem -> assertThat(problem.location().file()).startsWith("vitae/"));
        if (profile.name().startsWith("own: never closed")) {
            return;
        }
        assertThat(read.problems()).as(read.log()).noneMatch(problem -> problem.severity() == Severity.ERROR
                && !problem.location().file().endsWith(".yml"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatOnlyLooksHiddenIsShown(FlagCases.Case profile, @TempDir Path directory) {
        ReadAloud read = read(profile, directory);

        assertThat(read.outputs()).as(profile.files() + "\n" + read.log()).contains("PLAIN");
    }

    @Test
    void thereAreEnoughOfThem() {
        long texts = hidden().stream()
                .flatMap(profile -> profile.files().values().stream())
                .mapToLong(text -> text.split("SECRET", -1).length - 1)
                .sum();

        assertThat(hidden()).hasSizeGreaterThan(400);
        assertThat(texts).isGreaterThan(1000);
        assertThat(shown()).hasSizeGreaterThan(40);
    }
}
