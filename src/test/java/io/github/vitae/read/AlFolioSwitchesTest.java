package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the switches and includes of al-folio mean. */
class AlFolioSwitchesTest {

    private static final String NEWS = "class=\"vitae-latest\"";
    private static final String SELECTED = "class=\"vitae-selected\"";

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory)
                .with("_config.yml", "first_name: Ada\nlast_name: Quill\n")
                .with("_data/socials.yml", "email: ada@example.org\ngithub_username: ada\n")
                .with("assets/img/ada.png", "\u0089PNG")
                .with("_bibliography/papers.bib", """
                        @article{one, title={Kites}, author={Quill, Ada}, year={2024}, selected={true}}
                        @article{two, title={Knots}, author={Quill, Ada}, year={2023}}
                        """);
        for (int day = 1; day <= 9; day++) {
            trial.with(
                    "_news/n" + day + ".md", "---\ndate: 2024-01-0" + day + "\ninline: true\n---\nNote " + day + ".\n");
        }
    }

    private TrialProfile.Result read(String front, String body) {
        return trial.with("_pages/about.md", "---\npermalink: /\n" + front.replace('~', '\n') + "\n---\n" + body)
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "'news: true', 5",
        "'news: false', 0",
        "'news: no', 0",
        "'announcements: false', 0",
        "'announcements: \"off\"', 0",
        "'news: {enabled: false}', 0",
        "'announcements: {scrollable: false, limit: 2}', 2",
        "'announcements:~  enabled: false~  limit: 3', 0",
        "'announcements:~  enabled: true~  limit: 3', 3",
        "'announcements:~  enabled: true~  scrollable: true~  limit: 7', 7",
        "'announcements:~  enabled: true~  limit:', 5"
    })
    void newsStandOnTheHomePageAsAnnouncementsSay(String front, int count) {
        TrialProfile.Result result = read(front, "Hello.\n");

        assertThat(result.page("index.html").split("<li class=\"h-entry\">", -1))
                .hasSize(count + 1);
        assertThat(result.page("news.html")).contains("Note 1.", "Note 9.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void theConfigurationSaysSoForOlderVersions() {
        trial.with("_config.yml", "first_name: Ada\nlast_name: Quill\nannouncements:\n  enabled: true\n  limit: 2\n");

        assertThat(read("", "Hello.\n").page("index.html"))
                .contains("Note 9.", "Note 8.")
                .doesNotContain("Note 7.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'selected_papers: true', true",
        "'selected_papers: false', false",
        "'selected_papers: \"No\"', false",
        "'selected_papers:~  enabled: false~  scrollable: true', false",
        "'selected_papers: {enabled: true}', true"
    })
    void selectedPapersStandThereUnlessTheyAreSwitchedOff(String front, boolean shown) {
        assertThat(read(front, "Hello.\n").page("index.html").contains(SELECTED))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'social: true', true", "'social: false', false", "'social: {enabled: off}', false"})
    void linksStandThereUnlessTheyAreSwitchedOff(String front, boolean shown) {
        assertThat(read(front, "Hello.\n").page("index.html").contains("github.com/ada"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aPortraitIsCutToACircleUnlessThatIsSwitchedOff(String circular, boolean whole) {
        String page = read(
                        "profile:~  image: ada.png~  image_circular: " + circular + "~  more_info: <p>Room 5</p>",
                        "Hello.\n")
                .page("index.html");

        assertThat(page).contains("assets/img/ada.png", "Room 5");
        assertThat(page.contains("vitae-whole-photo")).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include news.liquid %}",
                "{% include news.html limit=true %}",
                "<div class=\"news\">\n{% include news.liquid %}\n</div>",
                "## News\n\n{% include news.liquid %}",
                "{%- include news.liquid -%}"
            })
    void theThemesIncludeOfNewsIsWhereTheNewsStand(String include) {
        TrialProfile.Result result = read("announcements: {enabled: false}", "Before.\n\n" + include + "\n\nBehind.\n");

        String page = result.page("index.html");
        assertThat(result.problems()).isEmpty();
        assertThat(page).contains("Before.", "Behind.").containsOnlyOnce(NEWS).containsOnlyOnce("Note 9.");
        assertThat(page.indexOf("Before.")).isLessThan(page.indexOf(NEWS));
        assertThat(page.indexOf(NEWS)).isLessThan(page.indexOf("Behind."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include selected_papers.liquid %}",
                "{% bibliography -f papers -q @*[selected=true]* %}",
                "<div class=\"publications\">\n\n{% bibliography --group_by none --query @*[selected=true]* %}\n\n</div>"
            })
    void selectedPapersStandWhereTheyAreIncluded(String include) {
        TrialProfile.Result result = read("selected_papers: false", "Before.\n\n" + include + "\n\nBehind.\n");

        String page = result.page("index.html");
        assertThat(result.problems()).isEmpty();
        assertThat(page).containsOnlyOnce(SELECTED);
        assertThat(page.indexOf("Before.")).isLessThan(page.indexOf(SELECTED));
        assertThat(page.indexOf(SELECTED)).isLessThan(page.indexOf("Behind."));
    }

    @Test
    void whatThemesShowElsewhereIsNotToldAndNotTwice() {
        TrialProfile.Result result = read(
                "",
                "Hello.\n\n{% include social.liquid %}\n{% include bib_search.liquid %}\n{% include latest_posts.liquid %}\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).containsOnlyOnce("href=\"https://github.com/ada");
    }

    @Test
    void anIncludeOfTheAuthorsOwnIsTheirs() {
        trial.with("_includes/news.html", "- May 2020: My own note.\n").with("_includes/social.html", "Find me.\n");

        TrialProfile.Result result =
                read("", "## News\n\n{% include news.html %}\n\n## More\n\n{% include social.html %}\n");

        assertThat(result.page("news.html")).contains("My own note.", "Note 9.");
        assertThat(result.page("index.html")).contains("Find me.");
    }

    @Test
    void theIncludeOfAThemeThatLiesInTheSiteIsTheThemes() {
        trial.with(
                "_includes/news.liquid",
                "{% assign news = site.news %}{% for item in news %}<p>{{ item.title }} again</p>{% endfor %}<p>No news so far...</p>\n");

        String page = read("", "{% include news.liquid %}\n").page("index.html");

        assertThat(page).containsOnlyOnce(NEWS).doesNotContain("No news so far", "again");
    }

    @Test
    void aCitationOfJekyllScholarIsAMention() {
        TrialProfile.Result result = read("", "As shown {% cite one %}, and in {% cite one two --locator 5 %}.\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("index.html")).contains("Quill", "2024", "2023").doesNotContain("{%", "@one");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void thumbnailsAreShownUnlessTheyAreSwitchedOff(String enabled, boolean shown) {
        trial.with("_config.yml", "first_name: Ada\nenable_publication_thumbnails: " + enabled + "\n")
                .with("assets/img/publication_preview/k.png", "\u0089PNG")
                .with(
                        "_bibliography/papers.bib",
                        "@article{one, title={Kites}, author={Quill, Ada}, year={2024}, preview={k.png}}\n");

        assertThat(read("", "Hello.\n").page("publications.html").contains("k.png"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "0, 0", "'', 5", "many, 5"})
    void thePluginsOwnLayoutHasTheSwitchesToo(String news, int count, @TempDir Path own) {
        StringBuilder entries = new StringBuilder();
        for (int day = 1; day <= 9; day++) {
            entries.append("- {date: 2024-01-0").append(day).append(", text: Note}\n");
        }
        TrialProfile.Result result = TrialProfile.in(own)
                .with("news.yml", entries.toString())
                .with(
                        "about.md",
                        "---\nname: Ada\nvitae:\n  home:\n    news: " + news + "\n    portrait: whole\n---\nHello.\n")
                .read();

        String page = result.page("index.html");
        assertThat(page.split("<li class=\"h-entry\">", -1)).hasSize(count + 1);
        assertThat(page).contains("vitae-whole-photo");
        assertThat(result.problems(Code.WRONG_SHAPE)).hasSize(news.equals("many") ? 1 : 0);
    }

    @Test
    void whereNoneAreSelectedABibliographyIsTheWayToAll() {
        trial.with("_bibliography/papers.bib", "@article{one, title={Kites}, author={Quill, Ada}, year={2024}}\n");

        String page =
                read("", "Before.\n\n{% bibliography -f papers %}\n\nBehind.\n").page("index.html");

        assertThat(page).containsOnlyOnce("href=\"publications.html\"").doesNotContain(SELECTED);
        assertThat(page.indexOf("Before.")).isLessThan(page.indexOf("publications.html"));
        assertThat(page.indexOf("publications.html")).isLessThan(page.indexOf("Behind."));
    }

    /** A theme has its data files whether the author needs them or not; one that is empty is told. */
    @ParameterizedTest
    @CsvSource({"'# none yet~', 0", "'---~# a: b~~  # c~', 0", "'', 1", "'~~', 1", "'---~', 1"})
    void aDataFileThatIsAllCommentsIsNotTold(String text, int told) {
        trial.with("_data/coauthors.yml", text.replace('~', '\n'));

        assertThat(read("", "Hello.\n").problems(Code.NOTHING_TO_READ)).hasSize(told);
    }
}
