package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages in one language say of what is in another on them. */
class LanguagesOnPagesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ks", "az-Arab"})
    void aPageRunsAsItsLanguageDoesWhereThePluginHasNoWordsInIt(String tag) {
        for (Look look : Look.values()) {
            Document page = profile("---\nname: Ada\n---\nTides.\n")
                    .with("news.yml", "- date: 2024-05-05\n  text: Foam.\n")
                    .looking(look)
                    .page(tag, "news.html");
            assertThat(page.select(".vitae").attr("dir")).isEqualTo("rtl");
            assertThat(lang(page, "News")).isEqualTo("en");
            assertThat(direction(page, "News")).isEqualTo("ltr");
            assertThat(direction(page, "May 5, 2024")).isEqualTo("ltr");
        }
        assertThat(ProfileOutputs.lookWords(Locale.forLanguageTag(tag)))
                .containsEntry("language", tag)
                .containsEntry("direction", "rtl")
                .containsEntry("own", "en")
                .containsEntry("ownDirection", "ltr");
    }

    @Test
    void aPageOfALanguageWithWordsHasThemAsTheyAre() {
        Document page = profile("---\nname: Ada\n---\nTides.\n")
                .with("news.yml", "- date: 2024-05-05\n  text: Foam.\n")
                .page("ar", "news.html");
        assertThat(page.select(".vitae").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").html()).isEqualTo("الأخبار");
        assertThat(ProfileOutputs.lookWords(new Locale("ar")))
                .containsEntry("direction", "rtl")
                .containsEntry("own", "");
        // from left to right without words
        assertThat(profile("Tides.\n").page("nl", "index.html").select(".vitae").attr("dir"))
                .isEmpty();
    }

    @Test
    void whatThePersonSaysOfThemselvesIsMarked() {
        Document page = profile("---\nlang: en\n---\nTides.\n")
                .with("about_de.md", "Gezeiten.\n")
                .with("person.yml", """
                        name: Ada
                        role: Reader
                        pronouns: she/her
                        location: Harbour Town
                        affiliations: [School of Tides]
                        interests: [Foam]
                        bio: Of waves.
                        email: ada@example.org
                        """)
                .page("de", "index.html");
        for (String words : List.of("Reader", "she/her", "Harbour Town", "School of Tides", "Foam", "Of waves.")) {
            assertThat(lang(page, words)).as(words).isEqualTo("en");
        }
        assertThat(lang(page, "Gezeiten.")).isEmpty();
        assertThat(page.select(".u-email").text()).isEqualTo("E-Mail");
        // the card of a translation says it in its language
        Document translated = profile("Tides.\n")
                .with("person_de.yml", "name: Ada\nrole: Dozentin\n")
                .page("de", "index.html");
        assertThat(lang(translated, "Dozentin")).isEmpty();
    }

    @Test
    void whatIsSaidOfPublicationsIsMarked() {
        String bib = """
                @phdthesis{a, title={Of Foam}, author={Ada, A.}, school={Harbour School}, year={2020},
                  abstract={Foam is.}, keywords={waves}}
                @article{b, title={Vom Schaum}, author={Ada, A.}, journal={Journal of Tides}, langid={ngerman}, year={2021}}
                """;
        Trial profile = profile("Tides.\n").with("publications.bib", bib);
        Document list = profile.titled().page("de", "publications.html");
        assertThat(lang(list, "Of Foam")).isEqualTo("en");
        assertThat(lang(list, "Vom Schaum")).isEmpty();
        assertThat(lang(list, "Journal of Tides")).isEqualTo("en");
        assertThat(lang(list, "Harbour School")).isEqualTo("en");
        assertThat(list.select(".vitae-appeared").text()).contains("Dissertation");
        Document page = profile.page("de", "publications/a.html");
        assertThat(lang(page, "Of Foam")).isEqualTo("en");
        assertThat(lang(page, "Foam is.")).isEqualTo("en");
        assertThat(lang(page, "waves")).isEqualTo("en");
        assertThat(lang(page, "Dissertation")).isEmpty();
    }

    @Test
    void citationsInChineseHaveDatesAsChineseWritesThem() {
        Document page = profile("Tides.\n").with("publications.bib", """
                        @software{s, title={Foam}, author={Ada, A.}, date={2024-05-01}, version={2}}
                        @article{n, title={News}, author={Ada, A.}, journal={Daily}, date={2024-05-07}}
                        """).page("zh-CN", "publications/s.html");
        assertThat(page.select("dd").text()).contains("5月1日").doesNotContain("五月 1");
        assertThat(new Trial(TrialProfile.in(directory))
                        .page("zh-CN", "publications/n.html")
                        .select("dd")
                        .text())
                .contains("2024年5月")
                .doesNotContain("5月 2024");
    }

    @Test
    void tagsInFiltersAreMarkedAsTheirEntriesAre() {
        Trial profile = profile("Tides.\n")
                .with(
                        "news.yml",
                        "- date: 2024-05-05\n  text: Foam.\n  tags: [waves]\n- date: 2023-05-05\n  text: Sand.\n");
        assertThat(profile.page("de", "news.html")
                        .select(".vitae-filter [lang=en]")
                        .text())
                .isEqualTo("waves");
        assertThat(profile.with("news_de.yml", "- date: 2024-05-05\n  text: Schaum.\n  tags: [Wellen]\n")
                        .page("de", "news.html")
                        .select(".vitae-filter [lang]"))
                .isEmpty();
    }

    @Test
    void whatSearchListsIsMarked() {
        Document page = profile("Tides.\n")
                .with(
                        "news.yml",
                        "- date: Spring 2024\n  title: Foam\n  text: x\n- date: 2024-05-01\n  title: Sand\n  text: x\n")
                .with("pages/boats.md", "---\ntitle: Boats\n---\nSail.\n")
                .page("de", "search.html");
        for (String words : List.of("Spring 2024", "Foam", "Sand", "Boats")) {
            assertThat(lang(page, words)).as(words).isEqualTo("en");
        }
        assertThat(lang(page, "1. Mai 2024")).isEmpty();
    }

    @Test
    void aCitationWhoseStyleHasNoWordsOfThePagesLanguageIsMarked() {
        Trial profile = profile("Of @[a].\n")
                .with(
                        "publications.bib",
                        "@article{a, title={Of Foam}, author={Ada, A. and Bee, B.}, journal={Tides}, year={2020}}\n");
        Document japanese = profile.page("ja", "publications.html");
        assertThat(japanese.select(".vitae-citation").attr("lang")).isEqualTo("en");
        assertThat(profile.page("ja", "publications/a.html").select("dd").eachAttr("lang"))
                .isNotEmpty();
        assertThat(profile.page("de", "publications.html")
                        .select(".vitae-citation")
                        .attr("lang"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01/2021-06-03, 1. Mai 2021 – 3. Juni 2021",
        "2021-05-01 - 2021-06-03, 1. Mai 2021 – 3. Juni 2021",
        "2021-05/2021-06, Mai 2021 – Juni 2021",
        "2021-05--2022-06, Mai 2021 – Juni 2022"
    })
    void aRangeOfDataIsSaidAsThePagesLanguageSaysIt(String written, String said) {
        assertThat(profile("Tides.\n")
                        .with("news.yml", "- date: " + written + "\n  text: Foam.\n")
                        .page("de", "news.html")
                        .select("time")
                        .eachText())
                .containsExactly(said);
    }

    @Test
    void aHeadingThatIsAWordOfOursIsSaidInThePagesLanguage() {
        String about = """
                        ---
                        lang: en
                        ---
                        Tides.

                        ## 🔥 Latest News

                        - 2024-05-05: Foam.

                        ## Honors and Awards

                        - 2023: Prize of Foam.
                        """;
        TrialProfile.Result german = profile(about).profile().readIn("de");
        Document home = Jsoup.parse(german.page("index.html"));
        assertThat(home.select("h2").eachText()).containsExactly("Aktuelles", "Auszeichnungen");
        assertThat(home.select("h2[lang]")).isEmpty();
        assertThat(Jsoup.parse(german.page("news.html")).select("h1").text()).isEqualTo("Aktuelles");
        // the default language has them as they are written
        assertThat(Jsoup.parse(profile(about).profile().read().page("index.html"))
                        .select("h2")
                        .eachText())
                .containsExactly("🔥 Latest News", "Honors and Awards");
        // and so has a translation
        assertThat(profile(about)
                        .with("about_de.md", "Gezeiten.\n\n## Neuigkeiten\n\n- 2024-05-05: Schaum.\n")
                        .page("de", "index.html")
                        .select("h2")
                        .eachText())
                .containsExactly("Neuigkeiten");
    }

    @Test
    void aHeadingOfTheAuthorsOwnIsMarked() {
        String about =
                "---\nvitae:\n  sections:\n    news: Log\n---\nTides.\n\n## Log\n\nWhat comes in.\n\n- 2024-05-05: Foam.\n";
        Document home = profile(about).page("de", "index.html");
        assertThat(lang(home, "Log")).isEqualTo("en");
        Document news = profile(about).page("de", "news.html");
        assertThat(lang(news, "Log")).isEqualTo("en");
        assertThat(lang(news, "What comes in.")).isEqualTo("en");
    }

    @Test
    void feedsSayWhichLanguageTheyAreIn() {
        TrialProfile.Result german = profile("Tides.\n")
                .with("news.yml", "- date: 2024-05-05\n  text: Foam.\n")
                .with("news_de.yml", "- date: 2024-05-05\n  text: Schaum.\n")
                .with("talks.yml", "- date: 2024-05-05\n  title: Of Foam\n")
                .profile()
                .readIn("de");
        assertThat(file(german, "news.atom")).contains(" xml:lang=\"de\">\n").doesNotContain("<entry xml:lang");
        assertThat(file(german, "news.rss")).contains("<language>de</language>");
        assertThat(file(german, "news.feed.json")).contains("\"language\": \"de\"");
        assertThat(file(german, "talks.atom")).contains("<entry xml:lang=\"en\">");
        assertThat(file(german, "talks.ics")).contains("//DE\r\n");
    }

    private static String file(TrialProfile.Result result, String path) {
        return result.outputs().stream()
                .filter(Output.DataFile.class::isInstance)
                .map(Output.DataFile.class::cast)
                .filter(file -> file.path().value().equals(path))
                .map(Output.DataFile::content)
                .findFirst()
                .orElseThrow();
    }

    private Trial profile(String about) {
        return new Trial(TrialProfile.in(directory)).with("about.md", about);
    }

    /** The language of the element that has these words. */
    private static String lang(Document page, String words) {
        return nearest(page, words, "lang");
    }

    private static String direction(Document page, String words) {
        return nearest(page, words, "dir");
    }

    private static String nearest(Document page, String words, String attribute) {
        List<Element> holding = page.select("*").stream()
                .filter(element -> element.textNodes().stream()
                        .map(TextNode::text)
                        .anyMatch(text -> text.strip().equals(words)))
                .toList();
        assertThat(holding).as(words).isNotEmpty();
        for (Element at = holding.get(0); at != null; at = at.parent()) {
            if (at.hasAttr(attribute)) {
                return at.attr(attribute);
            }
        }
        return "";
    }

    private record Trial(TrialProfile profile) {

        Trial with(String name, String text) {
            return new Trial(profile.with(name, text));
        }

        Trial titled() {
            return new Trial(profile.byTitles());
        }

        Trial looking(Look look) {
            return new Trial(profile.looking(look));
        }

        Document page(String tag, String path) {
            return Jsoup.parse(profile.readIn(tag).page(path));
        }
    }
}
