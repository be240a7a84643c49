package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Person;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose site of HugoBlox it is, in which language, and what its home page consists of. */
class HugoSitesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory);
    }

    private static String author(String name, String more) {
        return "---\ntitle: " + name + "\n" + more + "---\nI am " + name + ".\n";
    }

    private static String owner(TrialProfile.Result result) {
        return result.profile().orElseThrow().person().map(Person::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // flags of two authors, what the widget says, the folder of the second, the owner
                "superuser: true, none, none, wren, Ada Quill",
                "none, superuser: true, none, wren, Bo Wren",
                "superuser: false, superuser: yes, none, wren, Bo Wren",
                "none, is_owner: true, none, wren, Bo Wren",
                "superuser: true, superuser: true, wren, wren, Bo Wren",
                "none, none, wren, wren, Bo Wren",
                "none, none, Bo Wren, wren, Bo Wren",
                "none, none, WREN, wren, Bo Wren",
                "none, none, none, admin, Bo Wren",
                "none, none, none, me, Bo Wren",
                "superuser: true, none, none, admin, Ada Quill",
                "none, none, none, wren, ''",
            })
    void theOwnerIsWhoTheSiteSays(String first, String second, String widget, String folder, String owner) {
        trial.with("content/authors/quill/_index.md", author("Ada Quill", first == null ? "" : first + "\n"))
                .with(
                        "content/authors/" + folder + "/_index.md",
                        author("Bo Wren", second == null ? "" : second + "\n"));
        if (widget != null) {
            trial.with("content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"" + widget + "\"\n+++\n");
        }

        TrialProfile.Result result = trial.read();

        assertThat(owner(result)).isEqualTo(owner);
        if (owner.isEmpty()) {
            assertThat(result.problems(Code.NOTHING_TO_READ))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("2 authors"));
            // among others, everybody is; nobody is the owner
            assertThat(result.pages()).doesNotContainKey("index.html");
        } else {
            assertThat(result.problems()).isEmpty();
            assertThat(result.page("index.html")).contains("I am " + owner);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "config/_default/params.yaml, author: wren",
        "config/_default/params.toml, owner = 'Bo Wren'",
        "hugo.yaml, 'params: {author: {name: Bo Wren}}'",
    })
    void theParametersMayNameTheOwner(String file, String text) {
        TrialProfile.Result result = trial.with("content/authors/quill/_index.md", author("Ada Quill", ""))
                .with("content/authors/wren/_index.md", author("Bo Wren", ""))
                .with(file, text + "\n")
                .read();

        assertThat(owner(result)).isEqualTo("Bo Wren");
    }

    @Test
    void anyNameWillDoForTheOnlyAuthor() {
        TrialProfile.Result result = trial.with("data/authors/wren.yaml", "name: {display: Bo Wren}\n")
                .read();

        assertThat(owner(result)).isEqualTo("Bo Wren");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void nobodyIsShownInThePlaceOfAnOwnerWhoIsHidden() {
        TrialProfile.Result result = trial.with(
                        "content/authors/wren/_index.md", author("Bo Wren", "superuser: true\ndraft: true\n"))
                .with("content/authors/quill/_index.md", author("Ada Quill", ""))
                .with("content/_index.md", "---\ntitle: Home\n---\nWords.\n")
                .read();

        assertThat(owner(result)).isEmpty();
        assertThat(result.everything()).doesNotContain("Wren");
        assertThat(result.page("index.html")).doesNotContain("I am Ada");
    }

    @Test
    void theOldestVersionsHaveTheOwnerAmongTheParametersAndTheirLifeInWidgets() {
        TrialProfile.Result result = trial.with("config.toml", """
                        title = "Bo"
                        [params]
                        name = "Bo Wren"
                        role = "Keeper of Tides"
                        [[params.organizations]]
                        name = "Harbour School"
                        url = "https://harbour.example/"
                        """)
                .with("content/home/about.md", """
                        +++
                        widget = "about"
                        active = true
                        weight = 5
                        title = "Biography"
                        [interests]
                          interests = ["Tides", "Knots"]
                        [[education.courses]]
                          course = "PhD in Tides"
                          institution = "Harbour School"
                          year = 2011
                        +++
                        Bo watches *water*.
                        """)
                .read();

        assertThat(owner(result)).isEqualTo("Bo Wren");
        assertThat(result.page("index.html")).contains("Bo watches <em>water</em>", "Keeper of Tides");
        assertThat(result.everything()).contains("PhD in Tides", "Knots");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void widgetsAreShownInTheOrderOfTheirWeights() {
        TrialProfile.Result result = trial.with("content/authors/admin/_index.md", author("Bo Wren", ""))
                .with("content/home/a.md", "---\nwidget: blank\ntitle: Third\nweight: 100\n---\nThree.\n")
                .with("content/home/b.md", "---\nwidget: blank\ntitle: Second\nweight: 20\n---\nTwo.\n")
                .with("content/home/c.md", "---\nwidget: blank\ntitle: First\nweight: 3\n---\nOne.\n")
                .with("content/home/d.md", "---\nwidget: blank\ntitle: Off\nactive: false\nweight: 1\n---\nZero.\n")
                .read();

        assertThat(result.page("index.html")).containsSubsequence("First", "One.", "Second", "Two.", "Third", "Three.");
        assertThat(result.everything()).doesNotContain("Zero.");
    }

    @Test
    void positionsAwardsCertificatesAndSkillsOfWidgetsAreInTheCurriculumVitae() {
        TrialProfile.Result result = trial.with("content/authors/admin/_index.md", author("Bo Wren", ""))
                .with("content/home/experience.md", """
                        +++
                        widget = "experience"
                        title = "Experience"
                        date_format = "Jan 2006"
                        [[experience]]
                          title = "Harbour Master"
                          company = "Port of Lull"
                          date_start = "2017-01-01"
                          date_end = ""
                          description = "Ships, *mostly*."
                        [[experience]]
                          title = "Deckhand"
                          company = "Ferry Co"
                          date_start = "2015-02-01"
                          date_end = "2016-12-31"
                        +++
                        """)
                .with("content/home/accomplishments.md", """
                        ---
                        widget: accomplishments
                        title: Awards
                        item:
                          - title: Golden Anchor
                            organization: Port Society
                            date_start: "2019-05-01"
                            date_end: ""
                            description: For calm.
                            certificate_url: ""
                        ---
                        """)
                .with(
                        "content/home/papers.md",
                        "---\nwidget: accomplishments\ntitle: Certificates\nitem:\n- title: Boat Licence\n  organization: Sea Office\n  date_start: \"2014-03-01\"\n---\n")
                .with(
                        "content/home/skills.md",
                        "---\nwidget: featurette\ntitle: Skills\nfeature:\n- name: Knots\n  description: 90%\n  icon: rope\n---\n")
                .read();

        assertThat(result.page("cv.html"))
                .contains("Harbour Master", "Port of Lull", "Deckhand", "Boat Licence", "Sea Office", "Knots");
        assertThat(result.page("awards.html")).contains("Golden Anchor", "Port Society", "For calm.", "2019");
        assertThat(result.page("awards.html")).doesNotContain("Boat Licence");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void blocksOfTheHomePageSayTheSame() {
        TrialProfile.Result result = trial.with("content/authors/wren/_index.md", author("Bo Wren", ""))
                .with("content/authors/quill/_index.md", author("Ada Quill", ""))
                .with("content/_index.md", """
                        ---
                        sections:
                          - block: about.biography
                            content: {title: Biography, username: wren}
                          - block: experience
                            content:
                              title: Experience
                              items:
                                - {title: Harbour Master, company: Port of Lull, date_start: '2017-01-01'}
                          - block: accomplishments
                            content:
                              title: Accomplish&shy;ments
                              items:
                                - {title: Golden Anchor, organization: Port Society, date_start: '2019-05-01'}
                          - block: skills
                            demo: true
                            content: {items: [{name: Nothing}]}
                        ---
                        """)
                .read();

        assertThat(owner(result)).isEqualTo("Bo Wren");
        assertThat(result.page("cv.html")).contains("Harbour Master").doesNotContain("Nothing");
        assertThat(result.page("awards.html")).contains("Golden Anchor");
    }

    @ParameterizedTest
    @CsvSource({
        "'', en, zh",
        "defaultContentLanguage: zh, zh, en",
        "'defaultContentLanguage: zh\nlanguages:\n  en: {contentDir: content/en}\n  zh: {contentDir: content/zh}', zh, en",
    })
    void aFolderForEachLanguage(String config, String shown, String other) {
        trial.with("config/_default/hugo.yaml", "title: x\n" + config + "\n");
        for (String language : new String[] {"en", "zh"}) {
            trial.with("content/" + language + "/authors/admin/_index.md", author("Bo Wren" + language, ""))
                    .with("content/" + language + "/authors/admin/avatar.jpg", "\u00ff\u00d8\u00ff")
                    .with(
                            "content/" + language + "/post/tide/index.md",
                            "---\ntitle: Tide " + language + "\ndate: 2024-05-01\n---\n![p](p.png)\n")
                    .with("content/" + language + "/post/tide/p.png", "\u0089PNG")
                    .with(
                            "content/" + language + "/publication/kite/index.md",
                            "---\ntitle: Kites " + language + "\nauthors: [admin]\ndate: 2024-05-01\n---\n");
        }

        TrialProfile.Result result = trial.read();

        assertThat(owner(result)).isEqualTo("Bo Wren" + shown);
        assertThat(result.page("posts/tide.html")).contains("Tide " + shown, "p.png");
        assertThat(result.page("publications.html")).contains("Kites " + shown, "Wren" + shown);
        assertThat(result.everything()).doesNotContain("Kites " + other, "Tide " + other, "Wren" + other);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_READ);
            assertThat(problem.message()).contains("3 pages in ‘" + other + "’");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, index.zh.md, ''",
        "index.en.md, index.zh.md, ''",
        "index.zh.md, index.en.md, defaultContentLanguage: zh"
    })
    void aFileForEachLanguage(String shown, String other, String config) {
        TrialProfile.Result result = trial.with("hugo.yaml", "title: x\n" + config + "\n")
                .with("content/authors/admin/_" + shown, author("Bo Wren", ""))
                .with("content/authors/admin/_" + other, author("Somebody", ""))
                .with("content/post/tide/" + shown, "---\ntitle: Tide\ndate: 2024-05-01\n---\nWater.\n")
                .with("content/post/tide/" + other, "---\ntitle: Other\ndate: 2024-05-01\n---\nOtherwise.\n")
                .read();

        assertThat(owner(result)).isEqualTo("Bo Wren");
        assertThat(result.page("posts/tide.html")).contains("Water.");
        assertThat(result.everything()).doesNotContain("Otherwise", "Somebody");
        assertThat(result.problems()).singleElement().extracting(Problem::code).isEqualTo(Code.NOT_READ);
    }

    @Test
    void aWordBehindADotIsNoLanguageWhereNothingSaysSo() {
        TrialProfile.Result result = trial.with("content/authors/admin/_index.md", author("Bo Wren", ""))
                .with("content/post/go.to.md", "---\ntitle: Go To\ndate: 2024-05-01\n---\nWater.\n")
                .read();

        assertThat(result.profile()
                        .orElseThrow()
                        .contents()
                        .getOrDefault(ContentKind.POSTS, EntryList.empty())
                        .entries())
                .hasSize(1);
        assertThat(result.problems()).isEmpty();
    }
}
