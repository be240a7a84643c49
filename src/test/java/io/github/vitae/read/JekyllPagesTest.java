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

    @ParameterizedTest
    @CsvSource({
        "pages/kites.md, pages/kites.html",
        "about/index.md, about/index.html",
        "research/index.html, research/index.html",
        "zh/lab/rules.markdown, zh/lab/rules.html",
        "kites.html, kites.html",
        "_pages/kites.html, kites.html"
    })
    void pagesOutsideOfPagesAreReadAsJekyllBuildsThem(String name, String path) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites. [More](/" + path + ")\n")
                .with("_data/team.yml", "- {name: Bo Reed}\n- {name: Cy Stone}\n")
                .with(
                        name,
                        "---\ntitle: Kites\n---\n{% for one in site.data.team %}<p>{{ one.name }}</p>{% endfor %}\n")
                .read();

        assertThat(result.page(path)).contains("<p>Bo Reed</p>", "<p>Cy Stone</p>");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/_kites.md",
                "_old/kites.md",
                "pages/.trash/kites.md",
                "pages/_drafts/kites.md",
                "notes/kites.md",
                "notes/deep/kites.html",
                "node_modules/kites/about.md",
                "vendor/bundle/kites.html",
                "pages/kites.md~",
                "pages/#kites.md",
                "pages/README.md"
            })
    void whatJekyllPassesOverStaysHome(String name) {
        TrialProfile.Result result = trial.with(
                        "_config.yml", "author: {name: Ada Quill}\nexclude: [notes, \"*.bak\"]\n")
                .with("index.md", "I fly kites.\n")
                .with(name, "---\ntitle: To myself\n---\nUnpaid bills.\n")
                .read();

        assertThat(result.everything()).doesNotContain("Unpaid bills", "To myself");
        assertThat(result.log()).doesNotContain("Unpaid", "To myself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: false",
                "draft: true",
                "hidden: yes",
                "publishedd: false",
                "visibility: private",
                "publishFrom: 2099-01-01"
            })
    void whatHidesAPageHidesItInEveryFolder(String flag) {
        for (String name : new String[] {"pages/a.md", "b/index.html", "c.html", "_pages/d.html"}) {
            trial.with(name, "---\ntitle: To myself\n" + flag + "\n---\n<p>Unpaid bills. {{ page.title }}</p>\n");
        }
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n").read();

        assertThat(result.everything()).doesNotContain("Unpaid bills", "To myself");
        assertThat(result.log()).doesNotContain("Unpaid", "To myself");
    }

    @Test
    void defaultsHideAFolderOfPages() {
        TrialProfile.Result result = trial.with(
                        "_config.yml",
                        "author: {name: Ada Quill}\ndefaults:\n- scope: {path: notes}\n  values: {published: false}\n")
                .with("index.md", "I fly kites.\n")
                .with("notes/a.md", "---\ntitle: To myself\n---\nUnpaid bills.\n")
                .with("notes/b.html", "---\ntitle: Seen\npublished: true\n---\nPaid bills.\n")
                .read();

        assertThat(result.everything()).contains("Paid bills").doesNotContain("Unpaid bills", "To myself");
    }

    @Test
    void aFileWithoutFrontMatterIsNoPageAndStaysAFile() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites. [Demo](demo/index.html)\n")
                .with("demo/index.html", "<p>Strings.</p>\n")
                .with("demo/notes.md", "Unpaid bills.\n")
                .read(java.util.List.of("demo/**"));

        assertThat(result.outputs()).extracting(output -> output.path().value()).contains("demo/index.html");
        assertThat(result.pages()).doesNotContainKeys("demo/index.html", "demo/notes.html");
        assertThat(result.everything()).doesNotContain("Unpaid bills");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aPageThatListsWhatIsListedHereSaysOnlyTheRest() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_posts/2024-01-02-kite.md", "---\ntitle: A kite\ntags: [sky]\n---\nIt flies.\n")
                .with("_posts/2023-01-02-knot.md", "---\ntitle: A knot\n---\nIt holds.\n")
                .with("blog/index.html", """
                        ---
                        title: Blog
                        ---
                        <p>What I think, since {{ page.title | downcase }}.</p>
                        {% for tag in site.tags %}<a href="/blog/tag/{{ tag[0] }}">{{ tag[0] }}</a>{% endfor %}
                        {% assign all = site.posts | where: "layout", "post" %}{% assign years = all | group_by: "year" %}
                        {% for year in years %}<h2>{{ year.name }}</h2>{% for post in year.items %}{{ post.title }}{% endfor %}{% endfor %}
                        {% for n in (1..3) %}<h2>Group {{ n }}</h2>{% for post in all %}{{ post.title }}{% endfor %}{% endfor %}
                        {% for link in site.data.none %}x{% else %}<p>Nothing else.</p>{% endfor %}
                        {% for post in paginator.posts %}{{ post.title }}{% else %}No posts.{% endfor %}
                        """)
                .read();

        assertThat(result.page("posts.html"))
                .contains("What I think, since blog.", "Nothing else.", "A kite", "A knot")
                .doesNotContain("Group", "No posts", "blog/tag");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void documentsInALoopSayWhatTheySay() {
        TrialProfile.Result result = trial.with("index.md", """
                        Hello.

                        ## Notes

                        {% for n in site.notes %}
                        <div class="note">
                          {{ n.content }}
                        </div>
                        {% endfor %}

                        {% for p in site.posts %}<p>{{ p.title }} of {{ p.date | date: "%Y" }}: {{ p.excerpt }}</p>
                        {% endfor %}
                        """)
                .with("_config.yml", "author: {name: Ada Quill}\ncollections: {notes: {output: true}}\n")
                .with(
                        "_notes/a.md",
                        "---\ntitle: A\n---\nFirst **bold** words. {{ page.title }}<!-- bills -->\n\n- an item\n")
                .with("_notes/b.md", "---\ntitle: B\npublished: false\n---\nUnpaid bills.\n")
                .with(
                        "_notes/c.md",
                        "---\ntitle: C\n---\n{% for n in site.notes %}{{ n.title }}{{ n.content }}{% endfor %}!\n")
                .with("_posts/2023-01-02-knot.md", "---\ntitle: A knot\n---\nIt holds.\n\nSecond.\n")
                .with("_posts/2024-01-02-kite.md", "---\ntitle: A kite\nexcerpt: Flown.\n---\nIt flies.\n")
                .read();

        assertThat(result.page("index.html"))
                .containsSubsequence(
                        "First <strong>bold</strong> words. A",
                        "<li>an item</li>",
                        "AC!",
                        "A kite of 2024: Flown.",
                        "A knot of 2023: It holds.")
                .doesNotContain("Unpaid", "bills", "Second.");
        assertThat(result.log()).doesNotContain("WARNING");
    }

    @Test
    void aHomePageInHtmlThatIsAllLiquidIsShown() {
        TrialProfile.Result result = trial.with("_config.yml", "author: {name: Ada Quill}\npaginate: 2\n")
                .with(
                        "index.html",
                        "---\nlayout: home\n---\n{% for post in paginator.posts %}<h2>{{ post.title }}</h2>{% endfor %}"
                                + "{% if paginator.next_page %}<a href=\"/page2/\">Older</a>{% endif %}\n")
                .with("_posts/2022-01-02-rope.md", "---\ntitle: A rope\n---\nIt is long.\n")
                .with("_posts/2023-01-02-knot.md", "---\ntitle: A knot\n---\nIt holds.\n")
                .with("_posts/2024-01-02-kite.md", "---\ntitle: A kite\n---\nIt flies.\n")
                .read();

        assertThat(result.page("index.html"))
                .containsSubsequence("A kite</h", "A knot</h")
                .doesNotContain("A rope</h", "Older");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void anEmptyPageIsNoneAndTheMenuDoesWithoutIt() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(
                        "_data/navigation.yml",
                        "main:\n- {title: Works, url: /portfolio/}\n- {title: CV, url: /cv/}\n- {title: Lab, url: /lab/}\n")
                .with(
                        "_pages/portfolio.html",
                        "---\ntitle: Works\npermalink: /portfolio/\n---\n{% for post in site.portfolio %}{% include one.html %}{% endfor %}\n")
                .with("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\n\n")
                .read();

        assertThat(result.pages()).doesNotContainKeys("portfolio/index.html", "cv/index.html");
        assertThat(result.problems(Code.NOTHING_TO_READ))
                .extracting(problem -> problem.severity() + " " + problem.location())
                .containsExactly("NOTE vitae/_data/navigation.yml:2:3", "NOTE vitae/_data/navigation.yml:3:3");
        assertThat(result.problems(Code.MISSING_FILE))
                .singleElement()
                .satisfies(told -> assertThat(told.message()).contains("/lab/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/lab/ | leads to lab/index.html, and no page there says anything; write the page, or correct the link",
                "/blog/tag | leads to blog/tag, and no page there says anything; write the page",
                "cv.pdf | leads to cv.pdf, which is neither in vitae nor in the site; add the file, or correct the link",
                "www.example.org | if it is on the web, write https://www.example.org",
                "WWW.example.org/a.pdf | if it is on the web, write https://WWW.example.org/a.pdf",
            })
    void whatALinkLacksIsSaid(String address, String told) {
        TrialProfile.Result result =
                trial.with("index.md", "[a](" + address + ")\n").read();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains(told));
    }

    @Test
    void aPageInHtmlHasNoMarkdown() {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("_notes/a.md", "---\ntitle: A\n---\nFirst **bold** words.<!-- bills -->\n\nSecond.\n")
                .with("_config.yml", "author: {name: Ada Quill}\ncollections: {notes: {output: true}}\n")
                .with("_data/team.yml", "- {name: Bo Reed, bio: \"Flies *high*.\"}\n")
                .with("lab.html", """
                        ---
                        title: Lab
                        ---
                        {% for one in site.data.team %}

                            <h3>{{ one.name }}</h3>

                            <div>{{ one.bio | markdownify }}</div>
                        {% endfor %}
                        <p>2 * 3 * 4, "so" -- _x_</p>
                        {% for n in site.notes %}

                            <section>{{ n.excerpt }}</section>
                            <article>{{ n.content }}</article>
                        {% endfor %}
                        """)
                .read();

        assertThat(result.page("lab.html"))
                .containsSubsequence(
                        ">Bo Reed</h3>",
                        "<p>Flies <em>high</em>.</p>",
                        "<p>2 * 3 * 4, \"so\" -- _x_</p>",
                        "<section><p>First <strong>bold</strong> words.</p></section>",
                        "<p>Second.</p>")
                .doesNotContain("<pre>", "bills");
        assertThat(result.log()).doesNotContain("WARNING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab.html", "pages/lab.html", "lab.md", "pages/lab.md", "_pages/lab.html"})
    void frontMatterWithoutKeysMakesAPage(String name) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with(name, "---\n---\n<p>Strings.</p>\n")
                .read();

        assertThat(result.everything()).contains("<p>Strings.</p>");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ---\ntitle: A\n---\n", "---\ntitle: [A\n---\n", "---\ntitle: [A\ndraft: true\n---\n"})
    void aPageInAFolderWhoseFrontMatterCannotBeReadStaysHomeAndIsTold(String front) {
        TrialProfile.Result result = trial.with("index.md", "I fly kites.\n")
                .with("pages/lab.html", front + "Unpaid bills.\n")
                .read();

        assertThat(result.everything() + result.log()).doesNotContain("Unpaid bills");
        assertThat(result.problems(Code.BROKEN_YAML)).isNotEmpty();
        assertThat(result.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
    }
}
