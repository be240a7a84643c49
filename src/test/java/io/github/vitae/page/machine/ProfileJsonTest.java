package io.github.vitae.page.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code profile.json} says, and what it keeps to itself. */
class ProfileJsonTest {

    @TempDir
    private Path directory;

    private MachineSite site(String about) {
        return site(TrialProfile.in(directory).with("about.md", about));
    }

    private static MachineSite site(TrialProfile trial) {
        return MachineSite.of(trial.byTitles().read().profile().orElseThrow(), Look.SKIN);
    }

    @Test
    void eachFactSaysWhereItWasWritten() {
        MachineSite site = site(TrialProfile.in(directory)
                .with("person.yml", """
                        name: Ada Lovelace
                        role: Analyst
                        affiliations:
                          - Analytical Society
                        links:
                          - url: https://github.com/ada
                        """)
                .with("about.md", """
                        Hello.

                        # News

                        - May 2025: A prize
                        - 2024: A talk
                        """)
                .with("awards.yml", "- title: Medal\n  date: 2023\n")
                .with("publications.bib", "@article{a, title={Notes}, author={Lovelace, Ada}, year={1843}}\n"));

        JsonNode profile = site.profile();
        assertThat(profile.at("/person/sources/role").toString())
                .isEqualTo("{\"file\":\"vitae/person.yml\",\"line\":2,\"column\":1}");
        assertThat(profile.at("/person/sources/affiliations/line").asInt()).isEqualTo(3);
        assertThat(profile.at("/person/links/0/source/line").asInt()).isEqualTo(6);
        assertThat(profile.at("/about/texts/0/source").toString())
                .isEqualTo("{\"file\":\"vitae/about.md\",\"line\":1,\"column\":1}");
        assertThat(profile.at("/news/entries/0/source/line").asInt()).isEqualTo(5);
        assertThat(profile.at("/news/entries/1/source/line").asInt()).isEqualTo(6);
        assertThat(profile.at("/awards/entries/0/source/file").asText()).isEqualTo("vitae/awards.yml");
        assertThat(profile.at("/publications/entries/0/source/file").asText()).isEqualTo("vitae/publications.bib");
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void textsAreWordsAndWhereTheyHaveMarkUpHtmlWithAbsoluteAddresses() {
        JsonNode news = site("""
                        # News

                        - 2025: See [the page](news.html#x) & **more**
                        - 2024: Plain < words
                        """).profile().at("/news/entries");

        assertThat(news.at("/0/text/text").asText()).isEqualTo("See the page & more");
        assertThat(news.at("/0/text/html").asText())
                .isEqualTo(
                        "See <a href=\"https://ada.example.org/news.html#x\">the page</a> &amp; <strong>more</strong>");
        assertThat(news.at("/1/text").toString()).isEqualTo("{\"text\":\"Plain < words\"}");
        assertThat(news.at("/0/url").asText()).startsWith("https://ada.example.org/news.html#");
    }

    @Test
    void withoutTheAddressOfTheSiteAddressesAreRelativeToTheFile() {
        PageOptions options = TrialProfile.pages(Look.SKIN, Optional.empty()).withMachine(MachineSite.ALL);
        MachineSite site = MachineSite.of(
                TrialProfile.in(directory)
                        .with("about.md", "# News\n\n- 2025: See [the news](/news.html), [here](#x)\n")
                        .read()
                        .profile()
                        .orElseThrow(),
                options);

        assertThat(site.files().get("profile.json")).doesNotContain("ada.example.org");
        assertThat(site.profile().has("url")).isFalse();
        assertThat(site.profile().at("/news/entries/0/url").asText()).startsWith("news.html#");
        assertThat(site.profile().at("/news/entries/0/text/html").asText()).contains("href=\"news.html\"");
        assertThat(site.faults()).isEmpty();
    }

    /** A sentinel in each place that an author may hide something in. */
    @Test
    void nothingHiddenIsInAnyFile() {
        MachineSite site = site(TrialProfile.in(directory)
                .with("person.yml", """
                        name: Ada
                        email: ada [at] SENTINEL-mail.example
                        # SENTINEL comment
                        phone: 555 SENTINEL
                        """)
                .with("about.md", """
                        ---
                        title: Ada
                        ---
                        Hello <!-- SENTINEL one -->there.

                        {% comment %}SENTINEL two{% endcomment %}

                        [//]: # (SENTINEL three)

                        <p hidden>SENTINEL four</p>
                        <span style="display:none">SENTINEL five</span>

                        $$
                        x % SENTINEL six
                        + 1
                        $$

                        # News

                        - 2025: Open <!-- SENTINEL seven -->
                        <!-- - 2024: SENTINEL eight -->
                        """)
                .with("awards.yml", """
                        - title: Open
                          date: 2024
                        - title: SENTINEL nine
                          draft: true
                        # - title: SENTINEL ten
                        """)
                .with("talks/a.md", """
                        ---
                        title: SENTINEL eleven
                        draft: true
                        ---
                        SENTINEL
                        """)
                .with("talks/b.md", """
                        ---
                        title: Shown
                        date: 2024-01-01
                        # SENTINEL twelve
                        ---
                        Words <!-- SENTINEL thirteen -->
                        """)
                .with("posts/c.md", """
                        ---
                        title: SENTINEL fourteen
                        published: false
                        ---
                        SENTINEL
                        """)
                .with("people.yml", "- name: Open Person\n- name: SENTINEL fifteen\n  draft: true\n")
                .with("publications.bib", """
                        @comment{SENTINEL sixteen}
                        % SENTINEL seventeen
                        @article{a, title={Notes}, author={Ada}, year={1843}, bibtex_show={false}, hidden_note={SENTINEL}}
                        """));

        assertThat(site.files()).isNotEmpty();
        site.files().forEach((path, content) -> assertThat(content).as(path).doesNotContain("SENTINEL"));
        assertThat(site.profile().at("/talks/entries")).hasSize(1);
    }

    /** There pages have it as it was written, and browsers do not show it. */
    @Test
    void ofTrustedHtmlWhatBrowsersDoNotShowIsNoText() {
        TrialProfile.in(directory).with("about.md", """
                        Hello.

                        <div style="color: red; DISPLAY :none">SENTINEL one</div>

                        <p hidden>SENTINEL two</p>

                        <script>SENTINEL(3)</script>

                        <p style='visibility:hidden'>SENTINEL four</p>

                        <template>SENTINEL five</template>

                        Bye.
                        """);
        MachineSite site =
                MachineSite.of(TrialProfile.in(directory).read(true).profile().orElseThrow(), Look.SKIN);

        assertThat(site.files().get("index.html.md")).contains("Hello.", "Bye.").doesNotContain("SENTINEL");
        assertThat(site.files().get("llms.txt")).doesNotContain("SENTINEL");
        site.profile().findValuesAsText("text").forEach(text -> assertThat(text).doesNotContain("SENTINEL"));
    }

    @Test
    void anAddressForMailThatIsNoLinkOnThePageIsNotThere() {
        TrialProfile trial = TrialProfile.in(directory)
                .with("person.yml", "name: Ada\nemail: ada (at) example (dot) org\n")
                .with("about.md", "Hello.\n");

        MachineSite site = site(trial);

        assertThat(site.pages().values().stream().map(PageHtml::of)).noneMatch(html -> html.contains("(at)"));
        site.files().values().forEach(content -> assertThat(content).doesNotContain("(at)"));
    }

    /** What is on no page because there is no About is not told either. */
    @Test
    void withoutAnAboutPageThereIsButAName() {
        TrialProfile.in(directory).with("person.yml", """
                        name: Ada
                        role: Analyst
                        location: London
                        links:
                          - url: https://github.com/ada
                        """).with("about.md", """
                        Hello.

                        # News

                        - 2025: A prize
                        """);
        Profile profile = TrialProfile.in(directory).read().profile().orElseThrow();

        MachineSite skin = MachineSite.of(profile, withoutAbout(Look.SKIN));
        MachineSite look = MachineSite.of(profile, withoutAbout(Look.VITAE));

        assertThat(skin.files().get("profile.json"))
                .contains("A prize", "\"Ada\"")
                .doesNotContain("Hello", "Analyst", "London", "github");
        assertThat(skin.files().get("llms.txt")).doesNotContain("Hello", "Analyst");
        // there the card is beside the news
        assertThat(look.files().get("profile.json"))
                .contains("Analyst", "London", "github")
                .doesNotContain("Hello");
    }

    private static PageOptions withoutAbout(Look look) {
        PageOptions some = TrialProfile.pages(look);
        return new PageOptions(some.locale(), some.about(), false, 5, 3, look, some.publications(), some.asOf())
                .withMachine(MachineSite.ALL);
    }

    @Test
    void theLanguageOfThePagesIsThereAndOthersWhereTheyDiffer() {
        Profile profile = TrialProfile.in(directory)
                .with("about.md", """
                        ---
                        lang: de
                        ---
                        Guten Tag.

                        # News

                        - 2025: Ein Preis
                        """)
                .read()
                .profile()
                .orElseThrow();
        PageOptions some = TrialProfile.pages(Look.SKIN);

        JsonNode german = MachineSite.of(profile, in(some, Locale.GERMAN)).profile();
        JsonNode chinese =
                MachineSite.of(profile, in(some, Locale.SIMPLIFIED_CHINESE)).profile();

        assertThat(german.at("/inLanguage").asText()).isEqualTo("de");
        assertThat(german.at("/about").has("inLanguage")).isFalse();
        assertThat(chinese.at("/inLanguage").asText()).isEqualTo("zh-CN");
        assertThat(chinese.at("/about/inLanguage").asText()).isEqualTo("de");
        assertThat(chinese.at("/news/entries/0/inLanguage").asText()).isEqualTo("de");
    }

    private static PageOptions in(PageOptions some, Locale locale) {
        return new PageOptions(locale, some.about(), true, 5, 3, some.look(), some.publications(), some.asOf())
                .withMachine(MachineSite.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "src/site/vitae/about.md, src/site/vitae/about.md",
        "/home/ada/profile/about.md, about.md",
        "C:/Users/ada/about.md, about.md",
        "C:\\Users\\ada\\about.md, about.md",
        "../other/about.md, about.md",
        "a/../../x/about.md, about.md",
        "a..b/about.md, a..b/about.md"
    })
    void nothingOfTheMachineIsTold(String file, String told) {
        assertThat(JsonValues.source(new Origin(Location.ofFile(file)))).containsOnly(entry("file", told));
    }

    @Test
    void theSameProfileGivesTheSameBytes() {
        Path example = Path.of("examples/homepage/src/site/vitae");

        assertThat(MachineSite.in(example, Look.SKIN).files())
                .isEqualTo(MachineSite.in(example, Look.SKIN).files());
    }

    @Test
    void aFileOfTheAuthorsAtThePlaceStays() {
        MachineSite site = site(TrialProfile.in(directory)
                .with("about.md", "See [data](Profile.json).\n")
                .with("Profile.json", "{}"));

        assertThat(site.files().keySet()).containsExactly("llms.txt", "index.html.md");
        assertThat(site.files().get("llms.txt")).doesNotContain("profile.json");
    }

    /** As with the search: who has a file of their own at such a place means it. */
    @Test
    void aFileOfTheSitesAtThePlaceStaysAndNothingIsTold() throws IOException {
        Files.createDirectories(directory.resolve("site/resources"));
        Files.writeString(directory.resolve("site/resources/llms.txt"), "mine");
        Files.createDirectories(directory.resolve("site/markdown"));
        Files.writeString(directory.resolve("site/markdown/news.md"), "mine");
        MachineSite site = site("# News\n\n- 2025: A prize\n");
        Problems problems = new Problems();

        SiteWriter writer = new SiteWriter(
                site.outputs(), SiteInventory.of(directory.resolve("site")), List.of(), "vitae", problems);

        assertThat(writer.outputs().stream().map(output -> output.path().value()))
                .contains("profile.json", "profile.schema.json", "index.html.md")
                .doesNotContain("llms.txt", "news.html", "news.html.md");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("news.html");
    }

    @Test
    void nothingIsThereThatNobodyAskedFor() {
        MachineSite site = MachineSite.of(
                TrialProfile.in(directory)
                        .with("about.md", "Hello.\n")
                        .read()
                        .profile()
                        .orElseThrow(),
                TrialProfile.pages(Look.SKIN).withMachine(Set.of()));

        assertThat(site.files()).isEmpty();
        assertThat(site.pages().values())
                .isNotEmpty()
                .allMatch(page -> page.alternates().isEmpty());
    }

    @Test
    void nothingLeadsToAPageThatIsNotInTheSite() {
        MachineSite site = site("# News\n\n- 2025: A prize\n");
        Set<SitePath> places = new HashSet<>(site.places());
        places.removeIf(path -> path.value().equals("news.html"));

        assertThat(site.files().get("profile.json")).contains("news.html#");
        assertThat(site.files(places).get("profile.json")).doesNotContain("news.html");
        assertThat(site.files(places).get("llms.txt")).doesNotContain("news.html");
    }

    @Test
    void aSchemaThatDoesNotFitIsNoticed() {
        String schema = site("Hello.\n").files().get("profile.schema.json");

        assertThat(MachineSite.faults(schema, "{\"$schema\": \"x\", \"version\": 2, \"inLanguage\": \"en\"}"))
                .hasSize(1);
        assertThat(MachineSite.faults(
                        schema, "{\"$schema\": \"x\", \"version\": 1, \"inLanguage\": \"en\", \"newz\": []}"))
                .hasSize(1);
    }
}
