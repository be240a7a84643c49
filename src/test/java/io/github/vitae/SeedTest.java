package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.model.Entry;
import io.github.vitae.model.Profile;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that this project started with. It is not ours to publish: the tests are skipped where it is not at hand. */
class SeedTest {

    private static final Path SEED = Path.of("../shared/seeds/about.md");

    @TempDir
    private Path directory;

    private String source = "";
    private TrialProfile.Result result = TrialProfile.in(SEED).read();

    @BeforeEach
    void readTheSeed() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed is not at hand: " + SEED);
        source = Files.readString(SEED);
        result = TrialProfile.in(directory).with("about.md", source).read();
    }

    private Document page(String path) {
        return Jsoup.parse(result.page(path));
    }

    private static List<String> dates(List<? extends Entry> entries) {
        return entries.stream()
                .map(entry -> entry.date().orElseThrow().start().iso())
                .toList();
    }

    @Test
    void sevenNewsAndTwoAwardsHaveTheirDates() {
        Profile profile = result.profile().orElseThrow();

        assertThat(dates(profile.news().entries()))
                .containsExactly("2025-05", "2025-05", "2025-03", "2025-02", "2025-02", "2024-12", "2024-09");
        assertThat(dates(profile.awards().entries())).containsExactly("2024-07", "2024-07");
        assertThat(page("news.html")
                        .select("ol.h-feed > li.h-entry time.dt-published")
                        .eachAttr("datetime"))
                .containsExactly("2025-05", "2025-05", "2025-03", "2025-02", "2025-02", "2024-12", "2024-09");
        assertThat(page("awards.html")
                        .select("ol.vitae-awards > li.vitae-award time")
                        .eachAttr("datetime"))
                .containsExactly("2024-07", "2024-07");
    }

    @Test
    void theHomePageHasItsBiographyAndItsButton() {
        Document about = page("index.html");

        assertThat(about.select(".vitae-prose p a[href^=http]").size()).isGreaterThanOrEqualTo(4);
        assertThat(about.select("a:containsOwn(Download CV)").eachText()).containsExactly("📄 Download CV (PDF)");
        assertThat(about.select("a:containsOwn(Download CV)").attr("class")).isNotEmpty();
    }

    @Test
    void oldAddressesLeadHome() {
        assertThat(result.outputs())
                .filteredOn(Output.RedirectPage.class::isInstance)
                .map(output -> output.path() + " > " + ((Output.RedirectPage) output).target())
                .containsExactlyInAnyOrder("about/index.html > index.html", "about.html > index.html");
    }

    @Test
    void everyVisibleWordIsOnSomePage() {
        List<String> missing = Words.missing(Words.visible(source), Words.shown(result.outputs()));

        assertThat(missing.stream().filter(word -> !word.equals("februray") && !isMended(word)))
                .isEmpty();
        assertThat(Words.untold(missing, result.problems())).isEmpty();
    }

    private boolean isMended(String word) {
        return result.problems(Code.WRONGLY_DECODED_TEXT).stream()
                .anyMatch(problem -> Words.of(problem.message()).contains(word));
    }

    @Test
    void noHiddenWordIsAnywhere() {
        String everything = result.everything();

        assertThat(everything)
                .doesNotContain(
                        "TopSeed",
                        "PostDoc",
                        "seeking highly motivated",
                        "Joint PostDoc",
                        "Jidong Zhai",
                        "onclick",
                        "<style",
                        "base_path");
        List<String> hidden = Words.missing(Words.of(hiddenText()), Words.visible(source));
        List<String> leaked = hidden.stream()
                .filter(word -> word.length() > 6)
                .filter(word -> Words.of(Jsoup.parse(everything).text()).contains(word))
                .filter(word -> !Words.visible(source).contains(word))
                .toList();
        assertThat(leaked).isEmpty();
    }

    private String hiddenText() {
        StringBuilder hidden = new StringBuilder();
        for (int at = source.indexOf("<!--"); at >= 0; at = source.indexOf("<!--", at + 1)) {
            int end = source.indexOf("-->", at);
            hidden.append(source, at, end < 0 ? source.length() : end).append(' ');
        }
        return hidden.toString();
    }

    @Test
    void theMisspeltMonthsAreTold() {
        assertThat(result.problems(Code.MISSPELT_MONTH))
                .map(problem -> problem.location().toString())
                .containsExactly("vitae/about.md:138:15", "vitae/about.md:140:15");
    }
}
