package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links between an author's own files: to the files that pages are made of, and from the folder that a text lies in. */
class NativeLinksTest {

    private TrialProfile trial;

    @BeforeEach
    void aProfileWithFolders(@TempDir Path directory) {
        trial = TrialProfile.in(directory)
                .with("person.yml", "name: Casimir Holt\n")
                .with("about.md", "Hello.\n")
                .with("pages/ropes.md", "Of hemp.\n\n## Old ones\n\nOf bast.\n")
                .with("pages/knots/index.md", "# Knots\n\nAll of them.\n")
                .with("pages/knots/reef.md", "Left over right.\n")
                .with("pages/knots/moved.md", "---\npermalink: /elsewhere/hitch.html\n---\nTwice around.\n")
                .with("pages/knots/reef knot.pdf", "%PDF-1.4 a\n")
                .with("images/top.pdf", "%PDF-1.4 b\n")
                .with("talks/hum.md", "---\ntitle: Hum\n---\nWhat ropes say.\n")
                .with("talks/short.md", "---\ntitle: Short\n---\n")
                .with("posts/2024-05-01-first.md", "---\nslug: one\n---\nA post.\n")
                .with("news.yml", "- {date: 2024, text: Tied}\n")
                .with("people/ada.md", "---\nname: Ada Tarr\n---\nTies.\n");
    }

    private List<String> links(TrialProfile.Result result, String page) {
        return Jsoup.parse(result.page(page))
                .select(".vitae-prose a, main a[href*=zz]")
                .eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "about.md, index.html, pages/ropes.md, ropes.html",
        "about.md, index.html, ./pages/ropes.md#old-ones, ropes.html#old-ones",
        "about.md, index.html, /pages/knots/reef.md, knots/reef.html",
        "about.md, index.html, pages/knots/, knots/index.html",
        "about.md, index.html, pages/knots, knots/index.html",
        "about.md, index.html, pages/knots/reef.html, knots/reef.html",
        "about.md, index.html, pages/knots/moved.md, elsewhere/hitch.html",
        "about.md, index.html, talks/hum.md, talks/hum.html",
        "about.md, index.html, talks/short.md, talks.html",
        "about.md, index.html, posts/2024-05-01-first.md, posts/one.html",
        "about.md, index.html, news.yml, news.html",
        "about.md, index.html, people/ada.md, people.html#ada",
        "about.md, index.html, images/top.pdf, images/top.pdf",
        "pages/knots/bow.md, knots/bow.html, reef.md, ../knots/reef.html",
        "pages/knots/bow.md, knots/bow.html, ./reef.html, ../knots/reef.html",
        "pages/knots/bow.md, knots/bow.html, ../ropes.md, ../ropes.html",
        "pages/knots/bow.md, knots/bow.html, ../../about.md, ../index.html",
        "pages/knots/bow.md, knots/bow.html, ../../talks/hum.md, ../talks/hum.html",
        "pages/knots/bow.md, knots/bow.html, reef%20knot.pdf, ../pages/knots/reef%20knot.pdf",
        "pages/knots/bow.md, knots/bow.html, ../../images/top.pdf, ../images/top.pdf",
        // from the top, as pages have always been written
        "pages/knots/bow.md, knots/bow.html, images/top.pdf, ../images/top.pdf",
        "pages/knots/bow.md, knots/bow.html, news.html, ../news.html",
        "pages/knots/bow.md, knots/bow.html, https://knots.example.org/reef.md, https://knots.example.org/reef.md",
        "talks/long.md, talks/long.html, hum.md, ../talks/hum.html",
        "talks/long.md, talks/long.html, ../pages/knots/reef.md#a, ../knots/reef.html#a",
    })
    void aLinkLeadsToWhatIsMadeOfTheFileThatItNames(String file, String page, String written, String leads) {
        TrialProfile.Result result =
                trial.with(file, "Words and [zz](" + written + ") there.\n").read();

        assertThat(links(result, page)).contains(leads);
        assertThat(result.problems(Code.UNPUBLISHED_FILE)).isEmpty();
    }

    @Test
    void picturesAndFilesInFrontMatterLieBesideTheFileToo() {
        TrialProfile.Result result = trial.with("projects/dinghy/plan.pdf", "%PDF-1.4 no\n")
                .with("projects/hull.pdf", "%PDF-1.4 hull\n")
                .with("projects/boat.md", "---\ntitle: Boat\npdf: hull.pdf\n---\nIt floats.\n")
                .read();

        assertThat(result.page("projects/boat.html")).contains("href=\"../projects/hull.pdf\"");
        assertThat(result.outputs())
                .filteredOn(Output.AssetCopy.class::isInstance)
                .map(output -> output.path().value())
                .containsExactly("projects/hull.pdf");
    }

    @Test
    void theMenuMayNameFiles() {
        TrialProfile.Result result = trial.with("menu.yml", "- {title: Reefs, url: pages/knots/reef.md}\n")
                .read();

        assertThat(result.profile().orElseThrow().navigation().toString()).contains("knots/reef.html");
    }

    @Test
    void whereAHiddenPageWouldBeIsNotSaid() {
        TrialProfile.Result result = trial.with(
                        "pages/secret.md", "---\ndraft: true\npermalink: /until-june/x.html\n---\nNot yet.\n")
                .with("about.md", "See [it](pages/secret.md).\n")
                .read();

        assertThat(result.everything()).doesNotContain("until-june", "Not yet");
        assertThat(result.problems(Code.UNPUBLISHED_FILE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"100%.pdf", "a%zz.md", "../../../etc/passwd.md", "pages/none.md", "'?x=1'"})
    void whatLeadsToNothingStaysAsItIs(String written) {
        TrialProfile.Result result =
                trial.with("pages/knots/bow.md", "[zz](<" + written + ">)\n").read();

        assertThat(result.page("knots/bow.html")).contains("zz");
    }

    @Test
    void aProfileMayHaveNothingButPeople(@TempDir Path module) {
        TrialProfile.Result result = TrialProfile.in(module)
                .with("people/ada.md", "---\nname: Ada Tarr\n---\nTies.\n")
                .with("people/bo.yml", "name: Bo Lind\n")
                .read();

        assertThat(result.page("people.html")).contains("Ada Tarr", "Bo Lind", "Ties.");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pages/a.md, a.html", "posts/b.markdown, posts.html"})
    void orNothingButAFolderOfPages(String file, String page, @TempDir Path module) {
        assertThat(TrialProfile.in(module).with(file, "Words.\n").read().page(page))
                .contains("Words.");
    }

    @Test
    void foldersOfOtherFamiliesAreNoProfile(@TempDir Path other) {
        TrialProfile.Result result = TrialProfile.in(other)
                .with("content/posts/a.md", "A\n")
                .with("posts/b.md", "B\n")
                .read();

        assertThat(result.profile()).isEmpty();
    }
}
