package io.github.vitae.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curriculum vitae: what its author wrote, and what has files of its own. */
class CvPageTest {

    @TempDir
    private Path directory;

    private TrialProfile site() {
        return TrialProfile.in(directory)
                .byTitles()
                .with("_config.yml", "first_name: Ida\nlast_name: Moss\n")
                .with("_data/socials.yml", "email: ida@moss.example\ncv_pdf: /files/ida.pdf\n")
                .with("files/ida.pdf", "%PDF-1.4\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nI study moss.\n")
                .with("_data/awards.yml", "- date: 2019\n  title: Green Prize\n  awarder: Moss Society\n")
                .with("_talks/a.md", "---\ntitle: On peat\ndate: 2023-02-01\nvenue: Bog Days\n---\nMore.\n")
                .with("_teaching/b.md", "---\ntitle: Mosses for all\ndate: 2022\n---\n")
                .with("_portfolio/c.md", "---\ntitle: Moss atlas\n---\nMaps.\n")
                .with("_bibliography/papers.bib", """
                        @article{a, title={On Alder}, year=2020, author={Moss, Ida}, journal={Trees}}
                        @book{b, title={All Birches}, year=2021, author={Moss, Ida}}
                        """);
    }

    private static Optional<String> label(TrialProfile.Result result, String path) {
        return result.outputs().stream()
                .filter(output -> output.path().value().equals(path))
                .map(Output.Page.class::cast)
                .findFirst()
                .flatMap(Output.Page::menuLabel);
    }

    /** A name is a name, whatever signs it has; what a schema of JSON puts beside sections is none. */
    @Test
    void aSectionMayHaveAnyName() {
        TrialProfile.Result result = TrialProfile.in(directory.resolve("own"))
                .with("about.md", "Hello.\n")
                .with("cv.yml", """
                        $schema: https://example.org/cv.json
                        $comment: SECRET
                        $costs: [a thousand]
                        "$1 and \\\\0": [two]
                        "a|b*c?": [three]
                        "%s {0}": [four]
                        "_notes": [five]
                        """)
                .read();
        String page = result.page("cv.html");

        assertThat(page)
                .contains(
                        "$costs",
                        "a thousand",
                        "$1 and \\0",
                        "two",
                        "a|b*c?",
                        "three",
                        "%s {0}",
                        "four",
                        "_notes",
                        "five")
                .doesNotContain("SECRET", "schema");
    }

    /** A page has one form: what is added has a dot for each entry, as what the author wrote has. */
    @Test
    void whatIsAddedHasTheSameLineOfTime() {
        String page = TrialProfile.in(directory.resolve("one"))
                .with("about.md", "Hello.\n")
                .with("cv.yml", "experience:\n  - title: Reader\n    date: 2020\n")
                .with("awards.yml", "- {date: 2019, title: Green Prize}\n")
                .with("talks.yml", "- {date: 2018, title: On peat}\n")
                .read()
                .page("cv.html");

        assertThat(Jsoup.parse(page).select("ul.vitae-dated").eachAttr("class"))
                .hasSize(3)
                .containsOnly("vitae-cv vitae-dated vitae-plain");
    }

    @Test
    void whatHasFilesOfItsOwnStandsBeforeWhatACvEndsWith() {
        String page = site().with("_data/cv.yml", """
                        cv:
                          sections:
                            Experience:
                              - company: Bog School
                                position: Reader
                                start_date: 2018
                            Skills:
                              - label: Digging
                        """).read().page("cv.html");
        assertThat(page)
                .containsSubsequence(
                        "Experience",
                        "Reader",
                        ">Awards</h2>",
                        "Green Prize",
                        "Moss Society",
                        ">Publications</h2>",
                        ">Articles</h3>",
                        "On Alder",
                        ">Books</h3>",
                        "All Birches",
                        ">Talks</h2>",
                        "href=\"talks/a.html\">On peat",
                        "Bog Days",
                        ">Teaching</h2>",
                        "Mosses for all",
                        ">Projects</h2>",
                        "Moss atlas",
                        "Skills",
                        "Digging");
        assertThat(page).contains("<a class=\"vitae-link\" href=\"files/ida.pdf\">As PDF</a>");
    }

    @Test
    void whatTheAuthorsOwnListsIsSaidOnce() {
        String page = site().with("_data/cv.yml", """
                        - title: Work
                          contents:
                            - title: Reader
                        - title: Honors and Awards
                          contents:
                            - title: My prize
                        - title: Invited Talks
                          contents:
                            - title: My talk
                        """).read().page("cv.html");
        assertThat(page)
                .contains("My prize", "My talk", "Mosses for all")
                .doesNotContain("Green Prize", "On peat", ">Talks</h2>", ">Awards</h2>");
    }

    @Test
    void sectionsOfOneKindHavePlacesOfTheirOwn() {
        String page = site().with("_data/cv.yml", """
                        - title: Talks
                          contents:
                            - title: One
                        - title: Invited Talks
                          contents:
                            - title: Two
                        """).read().page("cv.html");
        assertThat(page).contains("id=\"cv-talks\"", "id=\"cv-talks-2\"");
    }

    @Test
    void thePageOfTheAuthorsOwnStaysAndIsTheOneInTheMenu() {
        TrialProfile site = site().with("_data/cv.yml", "- title: Work\n  contents:\n    - title: Reader\n");
        TrialProfile.Result own = site.with(
                        "_pages/cv.md", "---\ntitle: CV\npermalink: /cv.html\nnav: true\n---\nWritten by hand.\n")
                .read();
        assertThat(own.page("cv.html")).contains("Written by hand.");
        assertThat(own.page("curriculum-vitae.html")).contains("Reader");
        assertThat(label(own, "cv.html")).contains("CV");
        assertThat(label(own, "curriculum-vitae.html")).isEmpty();
    }

    @Test
    void nobodyWithoutACvGetsOne() {
        assertThat(site().read().pages()).doesNotContainKey("cv.html");
    }
}
