package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.text.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code redirects.yml}: addresses of an old site lead on to pages of this one. */
class NativeRedirectsTest {

    @TempDir
    Path directory;

    private TrialProfile.Result read(String redirects) {
        return TrialProfile.in(directory)
                .with("about.md", "I measure tides.\n")
                .with("news.yml", "- {date: 2024-05, title: Won a prize}\n")
                .with("redirects.yml", redirects)
                .read();
    }

    private static List<String> led(TrialProfile.Result result) {
        return result.outputs().stream()
                .filter(Output.RedirectPage.class::isInstance)
                .map(Output.RedirectPage.class::cast)
                .map(page ->
                        page.path() + " to " + page.target() + (page.anchor().isEmpty() ? "" : "#" + page.anchor()))
                .toList();
    }

    @Test
    void anAddressLeadsToAPageAndToAPlaceOnIt() {
        TrialProfile.Result result = read("""
                /blog/: news.html
                /old: /news
                /news/prize/: news.html#d2024-05-won-a-prize
                "/ünder way/": index.html
                """);

        assertThat(led(result))
                .containsExactly(
                        "blog/index.html to news.html",
                        "old.html to news.html",
                        "news/prize/index.html to news.html#d2024-05-won-a-prize",
                        "ünder way/index.html to index.html");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsTold() {
        TrialProfile.Result result = read("/blog/: posts.html\n");

        assertThat(led(result)).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_FILE);
            assertThat(problem.location().line()).isEqualTo(1);
            assertThat(problem.message()).contains("posts.html");
        });
    }

    @Test
    void whatIsNoPlaceOfThisSiteIsTold() {
        assertThat(read("/blog/: https://example.org/\nhttps://old.example.org/: news.html\n../up: news.html\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.UNUSABLE_ADDRESS, Code.UNUSABLE_ADDRESS, Code.UNUSABLE_ADDRESS);
    }

    @Test
    void anotherShapeIsTold() {
        assertThat(read("- /blog/\n").problems()).hasSize(1);
        assertThat(read("/blog/: [news.html]\n").problems()).hasSize(1);
    }

    private static String file(String old, String place) {
        SitePath path = new SitePath(old);
        Location anywhere = SourceText.of("old.md", "").start();
        return NativeRedirects.file(
                List.of(FormerAddress.ofList(path, ProfilePart.NEWS, anywhere)),
                Map.of(path, place, new SitePath("kept/elsewhere.html"), "cv.html"));
    }

    @Test
    void writtenAddressesAreReadAgain() {
        assertThat(file("blog/index.html", "news.html")).isEqualTo("/blog/: news.html\n");
        assertThat(file("a b, c/x.html", "news.html#n-1")).isEqualTo("\"/a b, c/x.html\": news.html#n-1\n");
    }
}
