package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page of a Jekyll site is the home page, and what becomes of the others. */
class JekyllPagesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("_config.yml", "author: {name: Ada Quill}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "\"/\"",
                "'/'",
                "/index.html",
                "index.html",
                "/index",
                "\"\"",
                "/INDEX.html",
                "//",
                "/index.htm"
            })
    void theHomePageIsWhatItsPermalinkSays(String permalink) {
        TrialProfile.Result result = trial.with(
                        "_pages/welcome.md", "---\ntitle: Hello\npermalink: " + permalink + "\n---\nI fly kites.\n")
                .with("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\nNot home.\n")
                .read();

        assertThat(result.page("index.html")).contains("I fly kites.").doesNotContain("Not home.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "index.markdown",
                "start.md",
                "_pages/start.md",
                "_pages/top/start.md",
                "_pages/about.md",
                "index.html"
            })
    void theHomePageMayLieAnywhere(String name) {
        TrialProfile.Result result = trial.with(name, "---\npermalink: /\n---\nI fly kites.\n")
                .with("_pages/cv.md", "---\npermalink: /cv/\n---\nNot home.\n")
                .read();

        assertThat(result.page("index.html")).contains("I fly kites.").doesNotContain("Not home.");
    }

    @Test
    void ofSeveralHomePagesOneIsShownAndTheOthersAreTold() {
        TrialProfile.Result result = trial.with("index.md", "First.\n")
                .with("about.md", "---\npermalink: /about/\n---\nAbout me.\n")
                .with("_pages/home.md", "---\npermalink: /\n---\nSecond.\n")
                .with("_pages/start.md", "---\npermalink: /index.html\n---\nThird.\n")
                .read();

        assertThat(result.page("index.html")).contains("Third.", "About me.").doesNotContain("First.", "Second.");
        assertThat(result.problems(Code.ADDRESS_TAKEN))
                .extracting(problem -> problem.location().file())
                .contains("vitae/index.md", "vitae/_pages/home.md");
    }

    @Test
    void aHomePageOfTheThemesOwnWithoutWordsIsNotShownForOneWithWords() {
        TrialProfile.Result result = trial.with("index.html", "---\nlayout: home\n---\n{% include x.html %}\n")
                .with("_pages/about.md", "---\npermalink: /about/\n---\nAbout me.\n")
                .read();

        assertThat(result.page("index.html")).contains("About me.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void noPageIsLostWithoutAWord() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_pages/cv.md", "---\ntitle: CV\n---\nWords.\n")
                .with("_pages/lab/rules.md", "---\ntitle: Rules\n---\nWords.\n")
                .with("_pages/lab/part.md", "A part of a page.\n")
                .with("_pages/404.md", "---\ntitle: Not found\n---\nWords.\n")
                .with("_pages/publications.md", "---\ntitle: P\n---\n<div>{% bibliography %}</div>\n")
                .with("teaching.md", "---\ntitle: T\n---\nWords.\n")
                .with("README.md", "---\ntitle: R\n---\nHow to build.\n")
                .with("_posts/2024-01-01-a.md", "---\ntitle: A\n---\nWords.\n")
                .with("_posts/2024-01-02-b.md", "---\ntitle: B\n---\nWords.\n")
                .with("_recipes/soup.md", "---\ntitle: S\n---\nWords.\n")
                .with("_recipes/cake.html", "---\ntitle: C\n---\nWords.\n")
                .read();

        assertThat(result.pages())
                .containsKeys("cv.html", "lab/rules.html", "teaching.html", "posts/a.html", "posts/b.html")
                .doesNotContainKeys("404.html", "lab/part.html", "publications.html", "README.html");
        assertThat(result.problems())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).isEqualTo("there is no page here yet for _recipes (2)"))
                .satisfies(told -> assertThat(told.severity()).isEqualTo(Severity.NOTE));
    }

    @ParameterizedTest
    @CsvSource({
        "_pages/plain.html, /plain/, plain/index.html",
        "_pages/lab/plain.html, /lab/plain.html, lab/plain.html",
        "_pages/plain.htm, /plain, plain.html"
    })
    void aPageInHtmlIsShown(String name, String permalink, String path) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(name, "---\ntitle: Plain\npermalink: " + permalink + "\n---\n<p>Strings and knots.</p>\n")
                .read();

        assertThat(result.page(path)).contains("<p>Strings and knots.</p>");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theWordsOfAPageInHtmlThatListsTalksStandAboveThem() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_talks/kite.md", "---\ntitle: A kite\n---\nWords.\n")
                .with("_pages/talks.html", "---\ntitle: Talks\npermalink: /talks/\n---\n<p>Ask me for more.</p>\n")
                .read();

        assertThat(result.page("talks.html")).contains("Ask me for more.", "A kite");
    }

    @Test
    void aPageOfNewsAtTheTopIsRead() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("news.md", "---\ntitle: News\n---\n- May 2024: A kite.\n")
                .read();

        assertThat(result.page("news.html")).contains("A kite.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatAPageIncludesIsNotShownTwice() {
        TrialProfile.Result result = trial.with(
                        "_pages/about.md", "---\npermalink: /\n---\nHello.\n\n{% include_relative news.md %}\n")
                .with(
                        "_pages/news.md",
                        "---\ntitle: News\n---\n# News\n\n- May 2024: A kite.\n- Words without a day.\n")
                .read();

        assertThat(result.page("news.html")).containsOnlyOnce("A kite.").containsOnlyOnce("Words without a day.");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"_teaching", "_talks"})
    void aDocumentThatNoPageShowsFailsNothing(String folder) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(
                        folder + "/2014-a.md",
                        "title: \"A course\"\ncollection: teaching\ntype: \"Course\"\npermalink: /teaching/a\nvenue: \"Kiln, Pots\"\ndate: 2014-01-01\n\n\nWords.\n")
                .read();

        assertThat(result.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
        assertThat(result.log()).contains("WARNING").contains("2014-a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_posts/notes.md",
                "_posts/README.md",
                "_posts/2020-13-45-bad.md",
                "_posts/2020-00-05-bad.md",
                "_posts/2020-05-32-bad.markdown",
                "_posts/2020-05-talk.md",
                "_posts/2020/todo.md",
                "_posts/2020/todo.MD",
                "_posts/plan.html",
                "blog/_posts/plan.md",
                "_posts/2020-05-01.md",
                "blog/_drafts/2020-05-01-plan.md",
                "_drafts/2020-05-01-plan.md"
            })
    void amongPostsAFileWithoutADayInItsNameStaysHome(String name) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n\n[Plan](" + name + ")\n")
                .with("_posts/2020-05-01-kite.md", "---\ntitle: A kite\n---\nIt flies.\n")
                .with(name, "---\ntitle: To myself\n---\nUnpaid bills.\n")
                .read();

        assertThat(result.everything()).contains("It flies.").doesNotContain("Unpaid bills.", "To myself");
        assertThat(result.outputs()).noneMatch(output -> output.path().value().contains("1970"));
        if (!name.contains("_drafts")) {
            assertThat(result.problems(Code.NOT_READ))
                    .singleElement()
                    .satisfies(told -> assertThat(told.location().file()).isEqualTo("vitae/" + name))
                    .satisfies(told -> assertThat(told.message()).contains("start with a day"))
                    .satisfies(told -> assertThat(told.fix()).contains("2024-05-01-"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/2020-05-01-kite.md, 2020/05/01/kite.html",
        "_posts/2020/2020-05-01-kite.md, 2020/05/01/kite.html",
        "_posts/a/b/2020-5-1-kite.markdown, 2020/05/01/kite.html",
        "_posts/2020-05-01-kite.mkd, 2020/05/01/kite.html",
        "_posts/2020-05-01-kite.html, 2020/05/01/kite.html",
        "blog/_posts/2020-05-01-kite.md, blog/2020/05/01/kite.html",
        "blog/toys/_posts/old/2020-05-01-kite.md, blog/toys/2020/05/01/kite.html"
    })
    void postsLieInAnyFolderOfPosts(String name, String address) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(name, "---\ntitle: A kite\n---\n<p>It flies.</p>\n")
                .read();

        assertThat(result.page("posts/kite.html")).contains("It flies.");
        assertThat(result.outputs()).extracting(output -> output.path().value()).contains("posts.html", address);
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "_portfolio/kite.md, projects.html",
        "_portfolio/kite.html, projects.html",
        "_portfolio/old/toys/kite.md, projects.html",
        "_talks/kite.html, talks.html",
        "_talks/2020/kite.markdown, talks.html",
        "_teaching/kite.htm, teaching.html",
        "_news/old/kite.md, news.html",
        "_news/kite.html, news.html"
    })
    void documentsOfCollectionsLieInFoldersAndAreInMarkdownOrInHtml(String name, String page) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_news/2019-01-01-a.md", "---\ndate: 2019-01-01\n---\nOther.\n")
                .with(name, "---\ntitle: A kite\ndate: 2020-05-01\n---\n<p>It flies.</p>\n")
                .read();

        assertThat(result.page(page)).contains("A kite");
        assertThat(result.everything()).contains("It flies.");
        assertThat(result.problems(Code.NOT_READ)).isEmpty();
    }
}
