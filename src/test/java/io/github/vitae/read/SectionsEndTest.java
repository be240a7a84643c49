package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Entry;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sections of news and awards start and end, and what of them is an entry. */
class SectionsEndTest {

    @TempDir
    Path directory;

    private TrialProfile.Result page(String text) {
        return TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("about.md", text)
                .read();
    }

    private static List<String> news(TrialProfile.Result result) {
        return result.profile().orElseThrow().news().entries().stream()
                .map(Entry::words)
                .toList();
    }

    private static List<String> awards(TrialProfile.Result result) {
        return result.profile().orElseThrow().awards().entries().stream()
                .map(Entry::words)
                .toList();
    }

    private static String about(TrialProfile.Result result) {
        return result.page("index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Education",
                "## Education",
                "### Education",
                "###### Invited Talks",
                "**Work Experience**",
                "### 教育经历",
                "<h4>Contact</h4>",
                "### Teaching",
                "#### 📝 Publications",
                "<center><h3>Services</h3></center>",
                "### Projects / 项目",
                "***Education***"
            })
    void newsEndWhereAnotherKindBegins(String heading) {
        TrialProfile.Result result = page(
                "Hi.\n\n## News\n\n- May 2025: one\n- June 2024: two\n\n" + heading + "\n\n- 2020: Something else\n");

        assertThat(news(result)).containsExactly("one", "two");
        assertThat(about(result)).contains("Something else");
    }

    @Test
    void headingsThatDivideAListStayItsGroups() {
        TrialProfile.Result result = page("""
                        Hi.

                        ## Awards

                        Some of them.

                        ### Teaching

                        - 2025: one

                        ### Research

                        - 2024: two

                        ### Education

                        - 2020: a degree
                        """);

        assertThat(awards(result)).containsExactly("one", "two");
        assertThat(result.profile().orElseThrow().awards().entries())
                .extracting(award -> award.group().orElse(""))
                .containsExactly("Teaching", "Research");
        assertThat(about(result)).contains("a degree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**News**", "***NEWS***", "🔥 **News**", "**🔥 News:**", "# News / 新闻",
                        "## <span>News</span><span>动态</span>",
                "# 新闻 News", "# 重要事件", "### Recent News & Updates", "# What's new", "_**News**_",
                        "<p><u><b>News</b></u></p>"
            })
    void headingsOfNews(String heading) {
        TrialProfile.Result result = page("Hi.\n\n" + heading + "\n\n- May 2025: one\n- June 2024: two\n");

        assertThat(news(result)).containsExactly("one", "two");
        assertThat(result.page("news.html")).doesNotContain("<h1><strong>", "<h1><em>", "**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content coming soon.", "See my CV for more.", "Soon", "一切尽在简历中。", "Soon!\n\nReally."})
    void proseAloneIsNoEntry(String prose) {
        TrialProfile.Result result = page("Hi.\n\n# News\n\n" + prose + "\n\n# Awards\n\n" + prose + "\n");

        assertThat(news(result)).isEmpty();
        assertThat(awards(result)).isEmpty();
        assertThat(result.everything()).contains(prose.substring(0, 4));
        assertThat(result.problems(Code.EMPTY_SECTION)).hasSize(2);
    }

    @Test
    void paragraphsWithoutDatesAreEntriesWhereThereAreSeveral() {
        assertThat(awards(page("Hi.\n\n# Awards\n\nGolden Rivet\n\nSilver Lamp, Eastmere\n")))
                .containsExactly("Golden Rivet", "Silver Lamp, Eastmere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Viva:** I passed on the first of March.",
                "<b>Prize</b> for a lamp.\n\n<b>Move</b> to Eastmere."
            })
    void paragraphsThatStartWithAName(String text) {
        assertThat(news(page("Hi.\n\n# News\n\n" + text + "\n"))).hasSize(text.split("\n\n").length);
    }

    @Test
    void aSectionFullOfDatesBelowAnUnknownHeadingIsToldOnce() {
        TrialProfile.Result result = page("""
                        Hi.

                        # Milestones

                        - May 2025: one
                        - June 2024: two
                        - 2023: three

                        # Education

                        - 2019: a
                        - 2015: b
                        - 2011: c

                        ### Schools

                        - 2019: a
                        - 2015: b
                        - 2011: c

                        # My way

                        - 2019 - 2021: a
                        - 2015 - 2019: b
                        - 2011 - present: c
                        """);

        assertThat(result.problems(Code.UNKNOWN_SECTION)).hasSize(1);
        assertThat(result.problems(Code.UNKNOWN_SECTION).get(0).toString())
                .contains("about.md:3:1", "‘Milestones’", "3 entries", "vitae: {sections: {news: [\"Milestones\"]}}");
    }

    @Test
    void theLineThatIsToldDoesWhatItSays() {
        TrialProfile.Result result = page("""
                        ---
                        vitae: {sections: {news: ["Milestones"]}}
                        ---
                        Hi.

                        # Milestones

                        - May 2025: one
                        - June 2024: two
                        - 2023: three
                        """);

        assertThat(news(result)).containsExactly("one", "two", "three");
        assertThat(result.problems(Code.UNKNOWN_SECTION)).isEmpty();
    }

    @Test
    void aSectionThatTheAuthorKeepsOnAboutIsNotTold() {
        assertThat(page("""
                        ---
                        vitae: {sections: {about: [Milestones]}}
                        ---
                        Hi.

                        # Milestones

                        - May 2025: one
                        - June 2024: two
                        - 2023: three
                        """).problems(Code.UNKNOWN_SECTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023.06 First.  \n2022.06 Second.\n\nThanks to all.\n",
                "2023.06 First.<br>2022.06 Second.\n\nThanks to all.\n",
                "First, 2023  \nSecond, 2022\n\nThanks to all.\n"
            })
    void proseBelowLinesThatAreEntriesEachIsNone(String text) {
        TrialProfile.Result result = page("Hi.\n\n# Awards\n\n" + text);

        assertThat(awards(result)).hasSize(2).noneMatch(words -> words.contains("Thanks"));
        assertThat(result.page("awards.html")).contains("Thanks to all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*2024.06* First.\n*2023.06* Second.\n",
                "**2024.06** First.\n**2023.06** Second.\n",
                "**[2024.06]** First.\n**[2023.06]** Second.\n",
                "_June 2024_: First.\n_June 2023_: Second.\n",
                "- *2024.06* First.\n  *2023.06* Second.\n"
            })
    void linesThatStartWithDatesThatStandOutAreEntriesEach(String text) {
        assertThat(awards(page("Hi.\n\n# Awards\n\n" + text))).containsExactly("First.", "Second.");
    }

    @Test
    void aDateThatStandsOutWithinALineDividesNothing() {
        assertThat(awards(page("Hi.\n\n# Awards\n\n*2024.06* First, after *2023.06* and\nso on.\n")))
                .hasSize(1);
        assertThat(awards(page("Hi.\n\n# Awards\n\nIn *2024.06* first, then in\n*2023.06* the other.\n")))
                .hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Talks", "### Teaching", "**Education**", "###### Services"})
    void afterDatedParagraphsAHeadingOfAnotherKindEndsASection(String heading) {
        TrialProfile.Result result =
                page("Hi.\n\n# Awards\n\n2023.06 A prize.\n\n" + heading + "\n\n- 2021 Something else\n");

        assertThat(awards(result)).containsExactly("A prize.");
        assertThat(about(result)).contains("Something else");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## News (last updated: May 2024)",
                "## News [selected]",
                "### 新闻（近三年）",
                "**Latest News (from the lab)**",
                "## Latest (and greatest) News"
            })
    void aRemarkInBracketsIsNoPartOfAHeading(String heading) {
        TrialProfile.Result result = page("Hi.\n\n" + heading
                + "\n\n- May 2025: one\n\n## Talks (invited, since 2019)\n\n- 2020: Something else\n");

        assertThat(news(result)).containsExactly("one");
        assertThat(about(result)).contains("Something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Kites (news)", "## (News) of kites", "## Awards (and service)x"})
    void aHeadingOfWhichOnlyTheRemarkNamesAKindIsNone(String heading) {
        assertThat(news(page("Hi.\n\n" + heading + "\n\n- May 2025: one\n"))).isEmpty();
    }

    @Test
    void allDefinitionsOfADateAreOfIt() {
        TrialProfile.Result result =
                page("Hi.\n\n## Awards\n\n2020\n: one\n: two\n\nMay 2019\n: three\n\nPrize\n: four\n");

        assertThat(result.profile().orElseThrow().awards().entries().stream()
                        .map(award ->
                                award.date().map(date -> date.start().iso()).orElse("-") + " " + award.words()))
                .contains("2020 one", "2020 two", "2019-05 three");
    }
}
