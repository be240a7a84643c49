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
import org.junit.jupiter.params.provider.CsvSource;
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
                        || problem.message().contains("it is left out")
                        || isUnreadable(problem))
                .toList();
        if (!profile.name().contains("draft folder") && !profile.name().contains("x.md~")) {
            assertThat(told).as(read.log()).isNotEmpty();
        }
        assertThat(told.stream().map(Problem::location)).doesNotHaveDuplicates();
        assertThat(told)
                .allSatisfy(problem -> assertThat(problem.location().file()).startsWith("vitae/"));
        assertThat(read.problems())
                .as(read.log())
                .noneMatch(problem -> problem.severity() == Severity.ERROR
                        && !problem.location().file().endsWith(".yml")
                        && !isUnreadable(problem));
    }

    /** What was meant as front matter and is none is an error, for it may hide the page: AlmostFrontMatterTest. */
    private static boolean isUnreadable(Problem problem) {
        return problem.message().contains("nothing of this page is published");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatOnlyLooksHiddenIsShown(FlagCases.Case profile, @TempDir Path directory) {
        ReadAloud read = read(profile, directory);

        assertThat(read.outputs()).as(profile.files() + "\n" + read.log()).contains("PLAIN");
    }

    @Test
    void aFileThatIsExcludedIsNotPublishedThoughAPageLinksToIt(@TempDir Path directory) {
        TrialProfile trial = TrialProfile.in(directory)
                .with("_config.yml", "name: Ada\nexclude: [notes]\n")
                .with("_pages/about.md", "---\npermalink: /\n---\n[x](/notes/a.pdf) [y](/b.pdf)\n")
                .with("notes/a.pdf", "%PDF")
                .with("b.pdf", "%PDF");

        assertThat(trial.read().profile().orElseThrow().assets())
                .singleElement()
                .satisfies(asset -> assertThat(asset.path()).hasToString("b.pdf"));
        assertThat(trial.read().log()).contains("‘/notes/a.pdf’", "[unpublished-file]");
    }

    @ParameterizedTest
    @CsvSource({
        "publishFrom: 2031-01-01, NOTE vitae/about.md:2:1 this page has the ‘publishFrom’ 2031-01-01, [not-due], -Dvitae.asOf=2031-01-01",
        "publishUntil: 2020-01-31, NOTE vitae/about.md:2:1 this page has the ‘publishUntil’ 2020-01-31, [expired], -Dvitae.asOf=2020-01-31"
    })
    void aDayThatHidesIsSaidAndHowToFixIt(String flag, String start, String code, String fix, @TempDir Path directory) {
        String log = TrialProfile.in(directory)
                .with("about.md", "---\n" + flag + "\n---\nText\n")
                .read()
                .log();

        assertThat(log).startsWith(start).contains("as of 2026-11-28", code, fix);
    }

    @Test
    void whatADefaultHidesIsToldByItsOwnName(@TempDir Path directory) {
        String log = TrialProfile.in(directory)
                .with("_config.yml", "defaults:\n- scope: {path: _news}\n  values: {published: false}\n")
                .with("index.md", "---\n---\nText\n")
                .with("_news/a.md", "---\n---\nx\n")
                .with("_news/b.md", "---\n---\nx\n")
                .read()
                .log();

        assertThat(log)
                .contains("vitae/_news/a.md by vitae/_config.yml:3:12, this page says ‘published: false’")
                .contains("vitae/_news/b.md by ");
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
