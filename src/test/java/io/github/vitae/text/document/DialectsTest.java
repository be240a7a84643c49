package io.github.vitae.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout of the files decides which Markdown is meant, on whole pages. */
class DialectsTest {

    @TempDir
    Path directory;

    private TrialProfile own(String about) {
        return TrialProfile.in(directory.resolve("own"))
                .with("person.yml", "name: Ada Marsh\n")
                .with("about.md", "---\ntitle: About\n---\n" + about);
    }

    private TrialProfile jekyll(String about) {
        return TrialProfile.in(directory.resolve("jekyll"))
                .with("_config.yml", "title: Home\nauthor:\n  name: Ada Marsh\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\n" + about);
    }

    private TrialProfile hugo(String about) {
        return TrialProfile.in(directory.resolve("hugo"))
                .with("content/authors/admin/_index.md", "---\ntitle: Ada Marsh\n---\n" + about);
    }

    private static Document page(TrialProfile profile, String path) {
        return Jsoup.parse(profile.read().page(path));
    }

    private static void hasNoDeadFragment(Document page) {
        Set<String> ids = page.select("[id]").stream()
                .map(org.jsoup.nodes.Element::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(page.select("[id]")).hasSameSizeAs(ids);
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "`a \\| b` => <code>a | b</code>",
                "`\\|` => <code>|</code>",
                "``x`\\|`y`` => <code>x`|`y</code>",
                "`a \\\\| b` => <code>a \\| b</code>",
                "`\\n \\\\` => <code>\\n \\\\</code>",
                "**`a\\|b`** \\| c => <strong><code>a|b</code></strong> | c",
                "<b title=\"a\\|b\">x</b> => <b title=\"a|b\">x</b>",
                "`a | b` => <code>a | b</code>",
            })
    void aBarThatIsEscapedInATableIsOneInCodeToo(String cell, String expected) {
        String table = "| A | B |\n|---|---|\n| " + cell + " | last |\n";
        for (TrialProfile profile : java.util.List.of(own(table), hugo(table))) {
            Document page = page(profile, "index.html");
            assertThat(page.select("tbody td").get(0).html()).isEqualTo(expected);
            assertThat(page.select("tbody td").get(1).text()).isEqualTo("last");
        }
    }

    @Test
    void outsideOfTablesAndInKramdownCodeStaysAsItIsWritten() {
        assertThat(page(own("See `a \\| b` there.\n"), "index.html")
                        .select("code")
                        .text())
                .isEqualTo("a \\| b");
        // as kramdown 2.4 has it
        assertThat(page(jekyll("| A |\n|---|\n| `a \\| b` |\n"), "index.html")
                        .select("td code")
                        .text())
                .isEqualTo("a \\| b");
    }

    @Test
    void anEntryTakesItsNotesAlong() {
        TrialProfile profile = own("""
                I count waves.[^since]

                # News

                - **June 2025** A medal for counting.[^with] Again.[^with]
                - **June 2024** A talk.[^since]

                # Awards

                - **2023** Golden Buoy[^twice]

                [^since]: Since *2010*.
                [^with]: With Bo Reed.

                    And others.
                [^twice]: Twice, see also[^since].
                """);

        for (String path : new String[] {"index.html", "news.html", "awards.html"}) {
            Document page = page(profile, path);
            hasNoDeadFragment(page);
            assertThat(page.select("sup a[href^=#fn-]")).isNotEmpty();
        }
        Document news = page(profile, "news.html");
        assertThat(news.select(".footnotes li").eachText())
                .containsExactly("With Bo Reed. And others. ↩", "Since 2010. ↩");
        assertThat(page(profile, "index.html")
                        .select(".footnotes:last-child li")
                        .eachText())
                .contains("Since 2010. ↩");
        assertThat(page(profile, "awards.html").select(".footnotes li").eachText())
                .containsExactly("Twice, see also2. ↩", "Since 2010. ↩");
    }

    @Test
    void notesOfSeveralFilesOnOnePageDoNotMeet() {
        TrialProfile profile = jekyll("Hello.")
                .with("_news/one.md", "---\ndate: 2024-03-01\ninline: true\n---\nA boat.[^1]\n\n[^1]: Red.\n")
                .with("_news/two.md", "---\ndate: 2024-02-01\ninline: true\n---\nA buoy.[^1]\n\n[^1]: Blue.\n");

        Document news = page(profile, "news.html");

        assertThat(news.select(".footnotes li").eachText()).containsExactly("Red. ↩", "Blue. ↩");
        hasNoDeadFragment(news);
    }

    @Test
    void aNoteThatNothingRefersToIsToldAndStaysAway() {
        TrialProfile.Result result =
                own("Text.\n\n[^x]: Secret one.\n\n    Secret two.\n\nAfter.\n").read();

        assertThat(result.everything()).doesNotContain("Secret").contains("After.");
        assertThat(result.problems(Code.HIDDEN_TEXT)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mark[^n] text.~~[^n]: One.~~    Two, **bold**.~~After. => Mark1 text. After. One. Two, bold. ↩",
                "Mark[^n].~~[^n]: One.~~~\\tTwo.~~End. => Mark1. End. One. Two. ↩",
                "Mark[^n].~~[^n]: One,~still one.~~End. => Mark1. End. One, still one. ↩",
                "Mark[^n].~~[^n]:~    - a~    - b => Mark1. a b ↩",
            })
    void aNoteHasAllThatIsIndentedBelowIt(String markdown, String words) {
        String text = markdown.replace('~', '\n').replace("\\t", "\t");
        Document page = page(own(text), "index.html");

        assertThat(page.select(".vitae-prose").text()).isEqualTo(words);
        assertThat(page.select("pre")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "| A | B |~|---|---|~| c | d | e |~| f | => A B c d e f",
                "| A |~|:-:|~| c | d | e | => A c d e",
                "A | B~--- | ---~c \\| d | `e|f` | g => A B c | d e|f g",
            })
    void noCellIsLost(String markdown, String words) {
        Document page = page(own(markdown.replace('~', '\n')), "index.html");

        assertThat(page.select(".vitae-prose table").text()).isEqualTo(words);
        int columns = page.select("tr").get(0).childrenSize();
        assertThat(page.select("tr"))
                .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(columns));
    }

    @Test
    void rowsWithoutAHeadAreEntriesInJekyllAndBarsInCommonMark() {
        String markdown =
                "I teach:\n\n| 2024 | Waves I |\n| 2023 | Waves II |\n\n# News\n\n| 2024-05 | Medal |\n| 2024-03 | Talk |\n";

        Document about = page(jekyll(markdown), "index.html");
        assertThat(about.select(".vitae-prose table td").eachText())
                .containsExactly("2024", "Waves I", "2023", "Waves II");
        assertThat(about.text()).doesNotContain("|");
        assertThat(page(jekyll(markdown), "news.html").select("time").eachAttr("datetime"))
                .containsExactly("2024-05", "2024-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**方向（Waves）：**海浪。得到**“奖”**和**第一名。**谢谢。 => 3",
                "**結果：**良い、それは**「賞」**です => 2",
                "한국어**(강조)**입니다 => 1",
                "**研究方向**是海浪 => 1",
            })
    void boldWordsBesideChineseJapaneseAndKoreanAreBold(String markdown, int count) {
        for (TrialProfile profile : new TrialProfile[] {own(markdown), hugo(markdown)}) {
            String body = profile.read().everything();
            Document page = Jsoup.parse(body);
            assertThat(page.select(".vitae-prose strong, .p-note strong")).hasSizeGreaterThanOrEqualTo(count);
            assertThat(page.text()).doesNotContain("*");
        }
    }

    @Test
    void addressesMayHaveBlanks() {
        String markdown = "[My CV](/files/My CV 2024.pdf) and [slides](https://example.org/my talk.pdf \"Slides\")";
        TrialProfile jekyll = jekyll(markdown).with("files/My CV 2024.pdf", "%PDF-1.4");
        TrialProfile.Result result = jekyll.read();
        Document page = Jsoup.parse(result.page("index.html"));

        assertThat(page.select(".vitae-prose a").eachAttr("href"))
                .containsExactly("files/My%20CV%202024.pdf", "https://example.org/my%20talk.pdf");
        assertThat(page.select(".vitae-prose a").get(1).attr("title")).isEqualTo("Slides");
        assertThat(result.outputs().toString()).contains("My CV 2024.pdf");
    }

    @Test
    void codeHoldsNoLiquidButInJekyll() {
        String markdown = """
                Cite as

                ```bibtex
                @book{x, title = {{Waves}}, publisher = {{Buoy Press}}}
                ```

                and write `{{ name }}` or `{% if x %}` there.

                    {{ indented }}

                {{ page.nothing }}Text {{ "a" | upcase }}.
                """;
        for (TrialProfile profile : new TrialProfile[] {own(markdown), hugo(markdown)}) {
            String all = Jsoup.parse(profile.read().everything()).text();
            assertThat(all)
                    .contains("title = {{Waves}}", "{{Buoy Press}}", "{{ name }}", "{% if x %}", "{{ indented }}");
        }
    }

    @Test
    void aListIsNestedByLittleInJekyll() {
        Document page = page(jekyll("1. Waves\n  - long\n  - short\n2. Winds\n"), "index.html");

        assertThat(page.select(".vitae-prose ol")).hasSize(1);
        assertThat(page.select(".vitae-prose ol > li")).hasSize(2);
        assertThat(page.select(".vitae-prose ol > li > ul > li").eachText()).containsExactly("long", "short");
    }

    @Test
    void printersMarksAreJekyllsAndHugos() {
        String markdown = "Ada's \"big\" wave -- 2019--2020... `--` https://example.org/a--b";
        String set = "Ada’s “big” wave – 2019–2020… -- https://example.org/a--b";

        assertThat(page(jekyll(markdown), "index.html").select(".vitae-prose").text())
                .isEqualTo(set);
        assertThat(page(jekyll(markdown), "index.html").select(".vitae-prose a").attr("href"))
                .isEqualTo("https://example.org/a--b");
        assertThat(Jsoup.parse(hugo(markdown).read().everything()).text()).contains(set);
    }

    @Test
    void theOwnLayoutKeepsWhatIsTyped() {
        String markdown = "Ada's \"big\" wave -- 2019--2020...";

        assertThat(page(own(markdown), "index.html").select(".vitae-prose").text())
                .isEqualTo(markdown);
    }

    @Test
    void tasksHaveBoxesAndCalloutsTitles() {
        Document page =
                page(own("- [ ] open\n- [x] done\n\n> [!NOTE]\n> High tide.\n\n> [!tip] no title\n"), "index.html");

        assertThat(page.select(".vitae-prose li").eachText()).containsExactly("☐ open", "☑ done");
        assertThat(page.select("blockquote").get(0).text()).isEqualTo("Note High tide.");
        assertThat(page.select("blockquote").get(1).text()).isEqualTo("[!tip] no title");
    }

    @Test
    void problemsInNotesAndTablesAndListsKeepTheirPlaces() {
        TrialProfile.Result result = jekyll("""
                Text.[^n]

                | a | <blink>b</blink> |

                1. one
                  - <marquee>two</marquee>

                [^n]: A note.

                    With <wobble>more</wobble>.
                """).read();

        assertThat(result.problems(Code.DROPPED_HTML))
                .extracting(problem ->
                        problem.location().line() + ":" + problem.location().column())
                .containsExactly("7:7", "10:5", "14:10");
    }
}
