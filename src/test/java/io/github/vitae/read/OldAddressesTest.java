package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses that Jekyll and Hugo give pages lead in one step to pages with that content. */
class OldAddressesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of the site, of the document -> where Jekyll has it
                "title: A                            | layout: post                    | 2024/05/01/kites.html",
                "permalink: pretty                   | layout: post                    | 2024/05/01/kites/index.html",
                "permalink: pretty                   | categories: [Sea, Air]          | sea/air/2024/05/01/kites/index.html",
                "permalink: date                     | category: Sea                   | sea/2024/05/01/kites.html",
                "permalink: ordinal                  | layout: post                    | 2024/122/kites.html",
                "permalink: weekdate                 | layout: post                    | 2024/W18/Wed/kites.html",
                "permalink: /:w_year/:week/:w_day/   | date: 2021-01-02                | 2020/53/6/index.html",
                "permalink: none                     | categories: a b                 | a/b/kites.html",
                "permalink: /blog/:year/:title/      | layout: post                    | blog/2024/kites/index.html",
                "permalink: /:i_month-:i_day/:title  | layout: post                    | 5-1/kites.html",
                "permalink: /:short_month/:long_day/:slug/ | layout: post              | May/Wednesday/kites/index.html",
                "permalink: /:short_year/:y_day:output_ext | layout: post              | 24/122.html",
                "permalink: /x/:title_and/           | layout: post                    | x/kites_and/index.html",
                "permalink: /blog/:title/            | slug: High Kites                | blog/High-Kites/index.html",
                "permalink: /blog/:title/            | date: 2023-02-03                | blog/kites/index.html",
                "permalink: /:year/:title/           | date: 2023-02-03                | 2023/kites/index.html",
                "permalink: pretty                   | permalink: /k.html              | k.html",
                "permalink: pretty                   | permalink: /k                   | k.html",
                "permalink: pretty                   | permalink: k/                   | k/index.html",
                "permalink: pretty                   | permalink: /:year/k/            | 2024/k/index.html",
                "permalink: pretty                   | redirect_from: /old/            | old/index.html",
                "permalink: pretty                   | redirect_from: [/a, /old]       | old.html",
                "collections: {posts: {permalink: /p/:title/}} | layout: post          | p/kites/index.html",
                "defaults: [{scope: {path: ''}, values: {permalink: '/d/:title/'}}] | layout: post | d/kites/index.html"
            })
    void anAddressOfAPostOfJekyllLeadsToItsPage(String site, String document, String address) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", site + "\n")
                .with("index.md", "---\ntitle: A\n---\nI fly [kites](/" + address + ").")
                .with("_posts/2024-05-01-kites.md", "---\n" + document + "\n---\nHigh up.")
                .read();

        assertThat(targets(result)).contains(address + " > posts/kites.html");
        assertThat(result.page("index.html")).contains("href=\"posts/kites.html\"");
        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A                     | x: 1              | talks/2024-05-01-Kite_talk.html",
                "permalink: pretty            | x: 1              | talks/2024-05-01-Kite_talk/index.html",
                "permalink: /blog/:title/     | x: 1              | talks/2024-05-01-Kite_talk/index.html",
                "permalink: /blog/:title      | x: 1              | talks/2024-05-01-Kite_talk.html",
                "collections: {talks: {permalink: '/:collection/:title/'}} | x: 1 | talks/Kite_talk/index.html",
                "collections: {talks: {permalink: '/:collection/:name/'}}  | x: 1 | talks/2024-05-01-kite-talk/index.html",
                "collections: {talks: {permalink: '/:collection/:slug/'}}  | x: 1 | talks/kite-talk/index.html",
                "collections: {talks: {permalink: '/:collection/:path/'}}  | x: 1 | talks/2024-05-01-Kite_talk/index.html",
                "collections: {talks: {permalink: '/t/:year/:short_month/'}} | x: 1 | t/2024/May/index.html"
            })
    void anAddressOfATalkOfJekyllLeadsToItsPage(String site, String document, String address) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", site + "\n")
                .with("index.md", "---\ntitle: A\n---\nI talk.")
                .with("_talks/2024-05-01-Kite_talk.md", "---\ntitle: Kites\n" + document + "\n---\nHigh up.")
                .read();

        assertThat(targets(result)).contains(address + " > talks/2024-05-01-kite-talk.html");
    }

    @Test
    void newsPublicationsAndListsOfJekyllAreFound() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "permalink: pretty\n")
                .with("_pages/about.md", "---\npermalink: /\n---\n[Talks](/talks/), [paper](/publication/kites).")
                .with("_pages/publications.md", "---\npermalink: /publications/\ntitle: Papers\n---\n{% x %}")
                .with("_pages/talks.md", "---\npermalink: /talks\nredirect_from: /old-talks\n---\n{% x %}")
                .with("_pages/tags.md", "---\npermalink: /tags/\n---\n{% x %}")
                .with("_publications/kites.md", "---\ntitle: Kites\npermalink: /publication/kites\n---\n")
                .with("_talks/a.md", "---\ntitle: A talk\n---\nWords.")
                .with("_posts/2024-01-01-b.md", "---\ntitle: B\n---\nWords.")
                .with("_news/n1.md", "---\ndate: 2024-01-01\n---\nFirst flight.")
                .read();

        assertThat(targets(result))
                .contains(
                        "publications/index.html > publications.html",
                        "publication/kites.html > publications/kites.html",
                        "talks/index.html > talks.html",
                        "old-talks.html > talks.html",
                        "tags/index.html > posts.html",
                        "news/n1/index.html > news.html#d2024-01-01-first-flight")
                .doesNotContain("talks.html > talks.html");
        assertThat(result.page("index.html"))
                .contains("href=\"talks.html\"")
                .contains("href=\"publications/kites.html\"");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void wordsAboveAListOfPublicationsStay() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: A\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nI fly.")
                .with("_pages/publications.md", "---\npermalink: /papers/\n---\nAsk me for *offprints*.\n")
                .with("_publications/kites.md", "---\ntitle: Kites\n---\n")
                .read();

        assertThat(result.page("publications.html")).contains("Ask me for <em>offprints</em>.");
        assertThat(targets(result)).contains("papers/index.html > publications.html");
    }

    @Test
    void anAddressThatTwoPagesHadIsToldOnce() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: A\n")
                .with("index.md", "---\ntitle: A\n---\nI talk.")
                .with("_talks/a.md", "---\ntitle: A\nredirect_from: /x/\n---\nWords.")
                .with("_talks/b.md", "---\ntitle: B\nredirect_from: /x/\n---\nWords.")
                .with("_talks/c.md", "---\ntitle: C\nredirect_from: /x/\n---\nWords.")
                .read();

        assertThat(result.problems(Code.ADDRESS_TAKEN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().file()).endsWith("_talks/b.md"));
        assertThat(targets(result)).contains("x/index.html > talks/a.html");
    }

    @Test
    void whatIsNoLongerThereIsToldWithItsLine() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: A\n")
                .with("index.md", "---\ntitle: A\n---\nSee\n[it](/gone/).")
                .read();

        assertThat(result.problems(Code.MISSING_FILE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // configuration, file, front matter -> where Hugo has it
                "title: A | content/post/Kites/index.md          | x: 1                    | post/kites/index.html",
                "title: A | content/post/My Kites.md             | x: 1                    | post/my-kites/index.html",
                "title: A | content/post/kites.md                | slug: High Kites        | post/high-kites/index.html",
                "title: A | content/post/kites/index.md          | slug: high              | post/high/index.html",
                "title: A | content/post/kites.md                | url: /k/                | k/index.html",
                "title: A | content/post/kites.md                | url: /k.html            | k.html",
                "title: A | content/post/kites.md                | aliases: [/old/]        | old/index.html",
                "title: A | content/post/kites.md                | aliases: [old]          | post/old/index.html",
                "title: A | content/post/kites.md                | aliases: /old/k.html    | old/k.html",
                "permalinks: {post: '/:year/:month/:slug/'}      | content/post/kites.md | x: 1 | 2024/05/flying-kites/index.html",
                "permalinks: {page: {post: '/b/:contentbasename/'}} | content/post/kites.md | x: 1 | b/kites/index.html",
                "permalinks: {post: '/:section/:day/:title'}     | content/post/kites.md | x: 1 | post/01/flying-kites/index.html",
                "permalinks: {posts: '/:year/'}                  | content/post/kites.md | x: 1 | post/kites/index.html",
                "permalinks: {post: '/:unknown/'}                | content/post/kites.md | x: 1 | post/kites/index.html"
            })
    void anAddressOfAPostOfHugoLeadsToItsPage(String config, String file, String front, String address) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("hugo.yaml", config + "\n")
                .with("data/authors/me.yaml", "name: {display: Jane Doe}\n")
                .with("content/_index.md", "---\ntitle: A\n---\nI fly [kites](/" + address + ").")
                .with(file, "---\ntitle: Flying kites\ndate: 2024-05-01\n" + front + "\n---\nHigh up.")
                .read();

        assertThat(targets(result)).anyMatch(target -> target.startsWith(address + " > posts/"));
        assertThat(result.page("index.html")).contains("href=\"posts/");
        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }

    @Test
    void newsPublicationsListsAndTagsOfHugoAreFound() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("data/authors/me.yaml", "name: {display: Jane Doe}\n")
                .with("content/_index.md", "---\ntitle: A\n---\n[Papers](/publication/), [talks](/event).")
                .with("content/publication/kites/index.md", "---\ntitle: Kites\naliases: [/papers/1/]\n---\n")
                .with("content/event/a.md", "---\ntitle: A talk\n---\nWords.")
                .with("content/post/b.md", "---\ntitle: B\ntags: [Open Sea]\n---\nWords.")
                .with("content/news/n1.md", "---\ntitle: First flight\ndate: 2024-01-01\n---\n")
                .read();

        assertThat(targets(result))
                .contains(
                        "publication/index.html > publications.html",
                        "publication/kites/index.html > publications/kites.html",
                        "papers/1/index.html > publications/kites.html",
                        "event/index.html > talks.html",
                        "event/a/index.html > talks/a.html",
                        "post/index.html > posts.html",
                        "tags/open-sea/index.html > posts.html",
                        "news/n1/index.html > news.html#d2024-01-01-first-flight");
        assertThat(result.page("index.html"))
                .contains("href=\"publications.html\"")
                .contains("href=\"talks.html\"");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/home/talks/a.html              | talks/a.html",
                "/home/talks/                    | talks.html",
                "/home/files/cv.pdf#page=2       | files/cv.pdf#page=2",
                "https://me.example.org/home/talks/a | talks/a.html",
                "http://ME.example.org/home/talks/   | talks.html",
                "//me.example.org/home/files/cv.pdf  | files/cv.pdf",
                "https://me.example.org/home/cv/#work | cv/index.html#work",
                "https://me.example.org/home     | index.html",
                // other sites of the same host, and of others
                "https://me.example.org/other/   | https://me.example.org/other/",
                "https://me.example.org/home/x/  | https://me.example.org/home/x/",
                "https://me.example.organ/home/talks/ | https://me.example.organ/home/talks/",
                "https://me.example.org/homepage | https://me.example.org/homepage"
            })
    void addressesWithTheAuthorsOwnHostOrFolderAreOfTheSite(String written, String expected) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "url: https://me.example.org\nbaseurl: /home\n")
                .with("index.md", "---\ntitle: A\n---\nI [talk](" + written + ").")
                .with("_pages/cv.md", "---\npermalink: /cv/\ntitle: CV\n---\nWords.")
                .with("files/cv.pdf", "%PDF-1.4")
                .with("_talks/a.md", "---\ntitle: A\n---\nWords.")
                .read();

        assertThat(result.page("index.html")).contains("href=\"" + expected.replace("cv/index.html#", "cv/#"));
        assertThat(result.problems(Code.MISSING_FILE)).isEmpty();
    }

    static List<String> targets(TrialProfile.Result result) {
        return result.outputs().stream()
                .filter(Output.RedirectPage.class::isInstance)
                .map(Output.RedirectPage.class::cast)
                .map(redirect -> redirect.path() + " > " + redirect.target()
                        + (redirect.anchor().isEmpty() ? "" : "#" + redirect.anchor()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ada/home, /home/cv/, cv/",
        "ada/home, /home/#me, #me",
        "ada/ada.github.io, /cv/, cv/",
        "ada/cv, /cv/, cv/",
        "ada.github.io, /cv/, cv/"
    })
    void aProjectsSiteIsInTheFolderOfItsRepository(
            String repository, String written, String link, @TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\nrepository: " + repository + "\n")
                .with("index.md", "## Me\n\nSee [it](" + written + ").\n")
                .with("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\nWords.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains(link);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.md, cv/",
        "./cv.md, cv/",
        "../_pages/cv.md, cv/",
        "/_pages/cv.md#me, cv/#me",
        "lab/rules.markdown, house/rules.html"
    })
    void aLinkToTheFileOfAPageLeadsToThePage(String written, String link, @TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\n")
                .with("index.md", "See [it](" + written + ").\n")
                .with("_pages/cv.md", "---\ntitle: CV\npermalink: /cv/\n---\n## Me\n\nWords.\n")
                .with("lab/rules.markdown", "---\ntitle: Rules\npermalink: /house/rules.html\n---\nWords.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains("href=\"" + link);
    }

    @Test
    void aLinkToAFileOfMarkdownThatIsNoPageIsTold(@TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\n")
                .with("index.md", "See [a](_drafts/plan.md), [b](b.md), [c](c.md).\n")
                .with("_drafts/plan.md", "---\ntitle: Plan\n---\nUnpaid bills.\n")
                .with("b.md", "---\npublished: false\n---\nUnpaid bills.\n")
                .with("x/c.md", "---\ntitle: C\n---\nOne.\n")
                .with("y/c.md", "---\ntitle: C\n---\nTwo.\n")
                .read();

        assertThat(result.everything()).doesNotContain("Unpaid");
        assertThat(result.log().split("WARNING", -1)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {posts: {enabled: [tags], permalinks: {tags: "/blog/:type/:name/", year: "/blog/:year/", categories: "/blog/:type/:name/"}}} | /blog/tag/long-strings/ | /blog/category/sky/ | /blog/2024/
            {enabled: all, permalinks: {tag: "/tags/:name/", category: "/c/:name.html", year: "/:year.html"}} | /tags/long-strings/ | /c/sky.html | /2024.html
            {enabled: all} | /tag/long-strings/ | /category/sky/ | /2024/
            """)
    void archivesLeadToTheList(String settings, String tag, String category, String year, @TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\njekyll-archives: " + settings + "\n")
                .with("index.md", "[a](" + tag + ") [b](" + category + ") [c](" + year + ")\n")
                .with(
                        "_posts/2024-01-02-kite.md",
                        "---\ntitle: A kite\ntags: [Long Strings]\ncategories: sky\n---\nIt flies.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html").split("href=\"posts.html\"", -1)).hasSize(4);
    }

    @Test
    void aTagOfNoPostHasNoArchive(@TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "author: {name: Ada Quill}\njekyll-archives: {enabled: all}\n")
                .with("index.md", "[a](/tag/rope/)\n")
                .with("_posts/2024-01-02-kite.md", "---\ntitle: A kite\ntags: [string]\n---\nIt flies.\n")
                .with("_posts/2024-01-03-rope.md", "---\ntitle: A rope\ntags: [rope]\npublished: false\n---\nLong.\n")
                .read();

        assertThat(result.problems())
                .filteredOn(told -> told.code() == Code.MISSING_FILE)
                .hasSize(1);
        assertThat(result.everything()).doesNotContain("tag/rope/index");
    }
}
