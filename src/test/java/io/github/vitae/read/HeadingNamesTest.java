package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of an author's own pages and entries can be linked to, as Jekyll, Hugo and code hosts let them be. */
class HeadingNamesTest {

    private static final String TEXT = """
            [1](#week-one) [2](#-news) [3](#other) [4](#own) [5](#gone)

            ## Week One

            a

            ## 🔥 News

            b

            ## Other {#other}

            c

            ## <a id="own"></a>Of its own

            d

            ## Week One

            e
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "about.md, pages/x.md, x.html",
        "about.md, posts/x.md, posts/x.html",
        "_pages/about.md, _pages/x.md, x.html",
        "_pages/about.md, _portfolio/x.md, projects/x.html",
        "content/authors/admin/_index.md, content/x.md, x/index.html",
    })
    void aHeadingHasANameThatLinksOnThePageKnow(String home, String file, String path) {
        TrialProfile profile = TrialProfile.in(folder);
        if (home.startsWith("_")) {
            profile.with("_config.yml", "title: Ada\n");
        }

        TrialProfile.Result result = profile.with(
                        home, "---\ntitle: Ada\npermalink: /\nsuperuser: true\n---\n\nWords.\n")
                .with(file, "---\ntitle: X\n---\n\n" + TEXT)
                .read();

        Document page = Jsoup.parse(result.page(path));
        assertThat(page.select(".vitae-prose h2").eachAttr("id"))
                .containsExactly("week-one", "news", "other", "week-one-2");
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .containsSubsequence("#week-one", "#news", "#other", "#own", "#gone");
        assertThat(page.select("a[id=own]")).hasSize(1);
    }

    /** Also those that the author wrote. */
    @Test
    void eachPageHasItsOwnNames() {
        TrialProfile profile =
                TrialProfile.in(folder).with("about.md", "# Ada\n\n## Data\n\n<a id=\"top\"></a>Words.\n");
        for (String page : List.of("x", "y")) {
            profile.with(
                    "pages/" + page + ".md", "## Data\n\n<a id=\"top\"></a>" + page + " [up](#top) [data](#data)\n");
        }

        TrialProfile.Result result = profile.read();

        for (String page : List.of("index.html", "x.html", "y.html")) {
            assertThat(Jsoup.parse(result.page(page)).select("h2[id=data], a[id=top]"))
                    .as(page)
                    .hasSize(2);
        }
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aNameThatIsOneOfOursIsSetApartAndLinksFollow() {
        TrialProfile.Result result = TrialProfile.in(folder)
                .with("about.md", "# Ada\n\nWords.\n")
                .with("pages/x.md", "[x](#vitae-site) [y](#content)\n\n## vitae:site\n\na\n\n## Content\n\nb\n")
                .read();

        Document page = Jsoup.parse(result.page("x.html"));
        assertThat(page.select("h2").eachAttr("id")).containsExactly("author-vitae-site", "author-content");
        assertThat(page.select("a[href^=#]").eachAttr("href")).containsExactly("#author-vitae-site", "#author-content");
    }
}
