package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.EntryList;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks and their like, the curriculum vitae and other pages in the plugin's own layout. */
class NativeContentsTest {

    private TrialProfile trial;

    @BeforeEach
    void anOwner(@TempDir Path directory) {
        trial = TrialProfile.in(directory).with("person.yml", "name: Anouk Ilunga\n");
    }

    private static List<ContentItem> entries(TrialProfile.Result result, ContentKind kind) {
        return result.profile()
                .orElseThrow()
                .contents()
                .getOrDefault(kind, EntryList.empty())
                .entries();
    }

    @Test
    void aTalkHasAllThatItsKeysSay() {
        TrialProfile.Result result = trial.with("talks.yml", """
                        - date: 2024-05-01
                          title: How *tides* hum
                          type: Tutorial
                          venue: Harbour Days
                          location: Eastmere
                          slides: https://tides.example.org/slides
                          links: [{label: Handout, url: 'https://tides.example.org/handout'}]
                          tags: [sea, sound]
                          details: {instructor: Ann Other}
                        """).read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("talks.html"))
                .contains(
                        "How <em>tides</em> hum",
                        "Tutorial&#xa0;&#xb7; Harbour Days&#xa0;&#xb7; Eastmere",
                        ">Slides<",
                        ">Handout<",
                        "sound");
        assertThat(entries(result, ContentKind.TALKS)
                        .get(0)
                        .facts()
                        .others()
                        .get(0)
                        .name())
                .isEqualTo("instructor");
    }

    @Test
    void anEntryWithATextHasAPageInItsFolderOrFromTheDataFile() {
        TrialProfile.Result result = trial.with("posts/2024-05-01-tide-tables.md", "Tables of **tides**.\n")
                .with("projects.yml", "- title: Sea wall\n  text: All about it.\n- title: No page\n")
                .with(
                        "projects/buoys.markdown",
                        "---\ntitle: Buoys\norder: -1\nredirect_from: /old/buoys/\n---\nThey float.\n")
                .with("projects/index.md", "---\ntitle: What I build\n---\nMostly afloat.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("posts/tide-tables.html")).contains("Tide tables", "<strong>tides</strong>", "2024");
        assertThat(result.page("projects/sea-wall.html")).contains("All about it.");
        assertThat(result.page("projects.html")).contains("What I build", "Mostly afloat.");
        assertThat(entries(result, ContentKind.PROJECTS))
                .extracting(item -> item.title().plain())
                .containsExactly("Buoys", "Sea wall", "No page");
        assertThat(result.outputs()).extracting(output -> output.path().value()).contains("old/buoys/index.html");
    }

    @Test
    void whatStandsInTwoFilesIsShownOnceAndADifferenceIsTold() {
        TrialProfile.Result result = trial.with("talks.yml", "- {date: 2024-05, title: Tides, venue: Harbour Days}\n")
                .with("talks/tides.md", "---\ntitle: Tides\ndate: 2024-05-02\nvenue: Port Days\n---\nWords\n")
                .read();

        assertThat(entries(result, ContentKind.TALKS))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isPresent());
        assertThat(result.problems(Code.DUPLICATE_ENTRY))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("vitae/talks/tides.md:", "vitae/talks.yml:1:3", "with another ‘venue’"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {titel: Tides}|vitae/talks.yml:1:4|if ‘title’ is meant",
                "- {title: Tides, venu: Port}|vitae/talks.yml:1:18|if ‘venue’ is meant",
                "- {venue: Port}|vitae/talks.yml:1:3|add ‘title: …’",
                "- just words|vitae/talks.yml:1:3|write ‘- date: …’",
                "just words|vitae/talks.yml:1:1|start each entry with",
                "- {title: Tides, order: first}|vitae/talks.yml:1:25|write a number",
                "- {title: Tides, links: [a]}|vitae/talks.yml:1:26|‘- label: …’",
                "- {title: Tides, links: [{label: a}]}|vitae/talks.yml:1:26|add ‘url: …’",
                "- {title: Tides, details: none}|vitae/talks.yml:1:27|write keys with values",
                "- {title: Tides, redirect_from: 'https://a.example.org/'}|vitae/talks.yml:1:33|write a path",
                "- {title: Tides, cite: nobody2020}|vitae/talks.yml:1:24|write the key of one",
                "- {title: Tides, date: one day}|vitae/talks.yml:1:24|write a date",
            })
    void whatHasAnotherShapeIsToldOnceWithItsPlace(String file, String place, String fix) {
        TrialProfile.Result result = trial.with("talks.yml", file + "\n").read();

        assertThat(result.log().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(place, fix));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Tide *tables*\\n\\nWords. | Tide tables | 0",
                "\\n\\n#   Tide tables  ##\\nWords. | Tide tables | 0",
                "Tide tables\\n===\\nWords. | Tide tables | 0",
                "---\\ntitle: Tide tables\\n---\\n# Tide tables\\nWords. | Tide tables | 0",
                "---\\ntitle:\\n---\\n# Tide tables\\nWords. | Tide tables | 0",
                "# Tide <!-- secret -->tables\\nWords. | Tide tables | 0",
                "---\\ntitle: Tides\\n---\\n# Tide tables\\nWords. | Tides | 1",
                "## Tide tables\\nWords. | Page | 1",
                "Words.\\n\\n# Tide tables\\n | Page | 1",
                "#Tide tables\\nWords. | Page | 0",
                "# Tide tables | Page | 1",
                "- Tide tables\\n===\\nWords. | Page | 0",
            })
    void aPageThatStartsWithItsTitleIsCalledSo(String text, String title, int headings) {
        TrialProfile.Result result =
                trial.with("pages/page.md", text.replace("\\n", "\n") + "\n").read();

        Document page = Jsoup.parse(result.page("page.html"));
        assertThat(page.select("h1").eachText()).first().isEqualTo(title);
        assertThat(page.select(".vitae-prose :is(h1, h2)")).hasSize(headings);
        assertThat(page.text()).doesNotContain("secret");
        assertThat(result.problems(Code.WRONG_SHAPE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Why?.md, why.html", "lab/a*b.md, lab/a-b.html", "'what: now.md', what-now.html", "con.md, con-.html"})
    void aPageWhoseNameIsNoPlaceInASiteHasOneLikeIt(String name, String place) {
        assertThat(trial.with("pages/" + name, "Words.\n").read().page(place)).contains("Words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Introduction",
                "2020. A year",
                "12) Twelve",
                "# Hash",
                "- dash",
                "+ Plus",
                "> quoted",
                "* star",
                "1.",
                "C# and F#"
            })
    void aTitleKeepsWhatItStartsWith(String title) {
        TrialProfile.Result result = trial.with("pages/page.md", "---\ntitle: '" + title + "'\n---\nWords.\n")
                .with("talks/one.md", "---\ntitle: '" + title + "'\ndate: 2024-05-01\n---\nWords.\n")
                .with("cv.yml", "Schools:\n- {name: '" + title + "', date: 2024}\n")
                .read();

        for (String page : List.of("page.html", "talks/one.html")) {
            assertThat(Jsoup.parse(result.page(page)).select("h1").text()).isEqualTo(title);
        }
        assertThat(Jsoup.parse(result.page("cv.html")).text()).contains(title);
    }

    @Test
    void aPageThatCanHaveNoPlaceIsTold() {
        assertThat(trial.with("pages/???.md", "Words.\n").read().problems(Code.NOT_READ))
                .hasSize(1);
    }

    @Test
    void pagesStandWhereTheirNamesSayOrTheirPermalink() {
        TrialProfile.Result result = trial.with("pages/research.md", "Bridges.\n")
                .with("pages/lab/index.md", "---\ntitle: The lab\nmenu: false\n---\nPeople.\n")
                .with(
                        "pages/z.md",
                        "---\ntitle: Join\npermalink: /join-us/\norder: 1\nredirect_from: [/jobs]\n---\nDo.\n")
                .read();

        List<AuthorPage> pages = result.profile().orElseThrow().pages();
        assertThat(pages)
                .extracting(page -> page.path().value())
                .containsExactly("join-us/index.html", "research.html", "lab/index.html");
        assertThat(pages).extracting(AuthorPage::inMenu).containsExactly(true, true, false);
        assertThat(result.page("research.html")).contains("<h1>Research</h1>", "Bridges.");
        assertThat(result.outputs()).extracting(output -> output.path().value()).contains("jobs.html");
    }

    @Test
    void aCurriculumVitaeHasSectionsOfAllNames() {
        TrialProfile.Result result = trial.with("cv.yml", """
                        work:
                        - {position: Reader, name: Nordhaven University, startDate: 2019, url: 'https://n.example.org'}
                        grants:
                          title: Money
                          text: In all 3 €.
                          entries:
                          - {title: Hum, organization: Guild, date: 2020 - 2022, highlights: [Two *boats*]}
                        Boats I built: [Dinghy]
                        references: On request.
                        """).read();

        List<CurriculumVitae.Section> sections =
                result.profile().orElseThrow().cv().sections();
        assertThat(result.problems()).isEmpty();
        assertThat(sections)
                .extracting(CurriculumVitae.Section::key)
                .containsExactly("work", "grants", "", "references");
        assertThat(sections.get(0).lines().get(0).date().orElseThrow().ongoing())
                .isTrue();
        assertThat(result.page("cv.html"))
                .contains("Money", "In all 3 €.", "Two <em>boats</em>", "Boats I built", "Dinghy", "On request.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "educaton: [{studyType: PhD}]|vitae/cv.yml:1:1|if ‘education’ is meant",
                "work: [{positoin: Reader, name: A}]|vitae/cv.yml:1:9|if ‘position’ is meant",
                "work: [[Reader]]|vitae/cv.yml:1:8|write ‘- position: …’",
                "work: [{colour: red}]|vitae/cv.yml:1:8|write ‘- position: …’",
                "basics: {name: A}|vitae/cv.yml:1:1|person.yml",
                "just words|vitae/cv.yml:1:1|write ‘work:’",
            })
    void whatNoCurriculumVitaeHasIsToldOnceWithItsPlace(String file, String place, String fix) {
        TrialProfile.Result result = trial.with("cv.yml", file + "\n").read();

        assertThat(result.log().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(place, fix));
    }

    @Test
    void coauthorsAndVenuesHaveTheirPages() {
        TrialProfile.Result result = trial.with(
                        "publications.bib",
                        "@article{a, title={Tides}, author={Other, Ann and Roe, Jo}, journal={J}, abbr={JT}, year=2020}\n")
                .with("coauthors.yml", "Other:\n- {firstname: [Ann, A.], url: 'https://ann.example.org/'}\n")
                .with("venues.yml", "JT: {url: 'https://jt.example.org/', color: '#00369f'}\n")
                .read();

        assertThat(result.page("publications/a.html")).contains("https://ann.example.org/");
        assertThat(result.everything()).contains("https://jt.example.org/");
    }

    @Test
    void aFileOfAnotherNameIsTold() {
        assertThat(trial.with("Talks.yml", "- title: A\n").read().problems(Code.NOT_READ))
                .hasSize(1);
    }

    @Test
    void aCourseHasAPageWithItsSchedule() {
        TrialProfile.Result result = trial.with("teaching.yml", """
                        - title: Tides for beginners
                          schedule:
                            - week: 1
                              date: Sept 4
                              topic: The *moon*
                              description: Why it pulls.
                              materials: [{name: Notes, url: 'https://tides.example.org/notes'}]
                            - {session: 2, title: Tables}
                            - {week: 3, topic: Undecided, hidden: true}
                        """).read();

        assertThat(result.problems()).extracting(Problem::code).containsExactly(Code.DRAFT);
        assertThat(result.page("teaching/tides-for-beginners.html"))
                .contains(
                        "<td>1</td>\n<td>Sept 4</td>\n<td><strong>The <em>moon</em></strong>",
                        "Why it pulls.",
                        ">Notes<",
                        "<td>2</td>",
                        "Tables")
                .doesNotContain("Undecided");
    }

    /** A row that is none, and a file without an address, is told with its place; the others stay. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Tides, {topic: Moon}]                    | a session is",
                "[{}, {topic: Moon}]                       | there is no ‘topic’",
                "[{topic: Moon, materials: [Notes]}]       | a material is",
                "[{topic: Moon, materials: [{name: One}]}] | there is no ‘url’",
                "[{topic: Moon, materails: []}]             | ‘materails’",
                "{topic: Moon}                             | not a list",
                "[[Tides], {topic: Moon}]                  | list"
            })
    void whatIsNoSessionIsTold(String schedule, String told) {
        TrialProfile.Result result = trial.with("teaching.yml", "- title: Tides\n  schedule: " + schedule + "\n")
                .read();

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).toString()).contains("teaching.yml", told);
        assertThat(result.page("teaching/tides.html")).contains("Moon");
    }

    @Test
    void aCurriculumVitaeIsFoundWhereItWas() {
        TrialProfile.Result result = trial.with(
                        "cv.yml", "redirect_from: [/resume/, /vita.html]\nwork: [{position: Reader, name: Harbour}]\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.outputs().stream()
                        .filter(Output.RedirectPage.class::isInstance)
                        .map(output -> output.path().value()))
                .containsExactly("resume/index.html", "vita.html");
        // a message about one of them, as that somebody else's page is there, says where it is written
        assertThat(result.outputs().stream()
                        .filter(Output.RedirectPage.class::isInstance)
                        .map(output -> ((Output.RedirectPage) output)
                                .origin()
                                .map(origin -> origin.location().toString())
                                .orElse("")))
                .containsExactly("vitae/cv.yml:1:17", "vitae/cv.yml:1:27");
        assertThat(result.page("cv.html")).contains("Reader").doesNotContain("redirect_from");
    }

    /** The page of a curriculum vitae offers the PDF, by what its link is called or by its icon. */
    @ParameterizedTest
    @CsvSource({
        "label: CV, true",
        "label: Résumé, true",
        "label: curriculum vitae, true",
        "icon: cv, true",
        "label: CV of my boat, false"
    })
    void theLinkToAPdfIsOnThePageOfTheCurriculumVitae(String key, boolean there) {
        TrialProfile.Result result = trial.with(
                        "person.yml",
                        "name: Anouk Ilunga\nlinks: [{" + key + ", url: 'https://tides.example.org/cv.pdf'}]\n")
                .with("cv.yml", "work: [{position: Reader, name: Harbour}]\n")
                .read();

        assertThat(result.page("cv.html").contains(">As PDF<")).isEqualTo(there);
        assertThat(result.page("index.html")).contains("https://tides.example.org/cv.pdf");
    }

    /** An import keeps all three. */
    @Test
    void whatIsWrittenHasScheduleOldAddressesAndTheLinkToThePdf(@TempDir Path again) {
        trial.with("person.yml", """
                        name: Anouk Ilunga
                        links: [{label: My life, icon: cv, url: 'https://tides.example.org/cv.pdf'}]
                        """)
                .with("cv.yml", "redirect_from: /resume/\nwork: [{position: Reader, name: Harbour}]\n")
                .with("teaching/boats.md", """
                        ---
                        title: Boats for all
                        schedule:
                          - week: "01"
                            topic: "Oars: *two*"
                            description: |-
                              First.

                              - Second
                            materials:
                              - {name: "PDF: one", url: 'https://tides.example.org/1.pdf'}
                              - {url: 'https://tides.example.org/2'}
                        ---
                        """);
        TrialProfile.Result first = trial.read();
        TrialProfile written = TrialProfile.in(again);
        NativeWriter.files(
                        first.profile().orElseThrow(),
                        ProfileOutputs.places(first.profile().orElseThrow()))
                .forEach(written::with);

        TrialProfile.Result second = written.read();

        assertThat(second.problems()).isEmpty();
        assertThat(second.pages()).isEqualTo(first.pages()).containsKey("teaching/boats.html");
        assertThat(second.profile().orElseThrow().cv())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*location", "formerAddresses.*")
                .isEqualTo(first.profile().orElseThrow().cv());
        assertThat(second.profile().orElseThrow().cv().formerAddresses())
                .containsOnlyKeys(
                        first.profile().orElseThrow().cv().formerAddresses().keySet());
        assertThat(entries(second, ContentKind.TEACHING).get(0).facts().schedule())
                .isEqualTo(entries(first, ContentKind.TEACHING).get(0).facts().schedule());
    }

    /** Nothing that looks like an entry is left out in silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people/ada.MD              | vitae/people/ada.MD this file is not read
            people/ada.Yml             | vitae/people/ada.Yml this file is not read
            people/old/bob.md          | vitae/people/old the file in this folder is not read
            people/old/er/bob.yml      | vitae/people/old the file in this folder is not read
            talks/tides.MARKDOWN       | vitae/talks/tides.MARKDOWN this file is not read
            talks/tides.md.txt         | vitae/talks/tides.md.txt this file is not read
            talks/tides.yml            | vitae/talks/tides.yml this file is not read
            talks/2024/tides.md        | vitae/talks/2024 the file in this folder is not read
            posts/2024/05/tides.Md     | vitae/posts/2024 the file in this folder is not read
            pages/sub/tides.MD         | vitae/pages/sub/tides.MD this file is not read
            Talks/tides.md             | vitae/Talks this folder is not read
            PEOPLE/ada.md              | vitae/PEOPLE this folder is not read
            """)
    void whatLooksLikeAnEntryAndIsNotReadIsTold(String name, String told) {
        TrialProfile.Result result =
                trial.with(name, "---\ntitle: A\nname: A\n---\n\nWords.\n").read();

        assertThat(result.problems(Code.NOT_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talks/slides.pdf",
                "talks/2024/slides.pdf",
                "talks/2024/picture.png",
                "talks/.git/x.md",
                "people/.old/bob.md",
                "people/README",
                "Slides/x.md",
                "talks/~tides.MD"
            })
    void whatIsNoEntryIsNotTold(String name) {
        assertThat(trial.with(name, "x").read().problems(Code.NOT_READ)).isEmpty();
    }
}
