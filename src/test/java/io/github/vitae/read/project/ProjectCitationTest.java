package io.github.vitae.read.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problem;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.TrialProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a project is to be cited: from CITATION.cff, or from the pom. */
class ProjectCitationTest {

    private static final String CFF = """
            cff-version: 1.2.0
            message: Please cite the paper, and the release that you used.
            title: "Tides: when the water comes"
            version: 1.2.0
            date-released: 2026-03-04
            license: Apache-2.0
            repository-code: https://git.example.org/ada/tides
            keywords: [tides, oceans]
            contact:
              - email: ada@example.org
                family-names: Example
            authors:
              - family-names: Example
                given-names: Ada
                orcid: https://orcid.org/0000-0002-1825-0097
                email: ada@example.org
              - family-names: Beethoven
                name-particle: van
                given-names: Lotte
                name-suffix: Jr.
              - name: The Tides Team
            preferred-citation:
              type: conference-paper
              title: Water, Twice a Day
              authors:
                - family-names: Example
                  given-names: Ada
              year: 2025
              month: 6
              start: 12
              end: 19
              doi: 10.5555/tides.2025
              collection-title: Proceedings of Coastal Computing
            references:
              - type: book
                title: On Moons
                authors:
                  - family-names: Quill
                    given-names: Ann
                year: 1999
                publisher:
                  name: Nordhaven Press
            """;

    @TempDir
    private Path base;

    private TrialProfile profile;

    @BeforeEach
    void write() {
        profile = TrialProfile.in(base.resolve("src/site/vitae"))
                .with("about.md", "---\ntitle: Tides\n---\n\nTides tells when the water comes.\n");
    }

    private TrialProject project() {
        return TrialProject.in(base);
    }

    private void cff(String text) {
        profile.with("../../../CITATION.cff", text);
    }

    private static HowToCite cite(TrialProfile.Result result) {
        return result.profile().orElseThrow().howToCite().orElseThrow();
    }

    private static List<String> told(TrialProfile.Result result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void theFileSaysHowToCite() {
        cff(CFF);

        TrialProfile.Result result = profile.readOf(project().facts());
        HowToCite cite = cite(result);

        assertThat(told(result)).isEmpty();
        assertThat(cite.project().kind()).isEqualTo(PublicationKind.SOFTWARE);
        assertThat(cite.project().authors())
                .extracting(author -> author.name().display())
                .containsExactly("Ada Example", "Lotte van Beethoven, Jr.", "The Tides Team");
        assertThat(cite.project().authors())
                .extracting(Author::orcid)
                .first()
                .hasToString("Optional[0000-0002-1825-0097]");
        assertThat(cite.project().venue().numbering().edition()).contains("1.2.0");
        assertThat(cite.project().keywords()).containsExactly("tides", "oceans");
        assertThat(cite.licenses())
                .extracting(license -> license.spdx().orElse(""))
                .containsExactly("Apache-2.0");
        Publication paper = cite.preferred().orElseThrow();
        assertThat(paper.kind()).isEqualTo(PublicationKind.PAPER_CONFERENCE);
        assertThat(paper.date()).map(date -> date.start().iso()).contains("2025-06");
        assertThat(paper.venue().numbering().pages()).contains("12–19");
        assertThat(cite.references())
                .extracting(work -> work.venue().publisher().orElse(""))
                .containsExactly("Nordhaven Press");
    }

    @Test
    void thePageHasTheWordsTheFilesAndNoAddressOfMail() {
        cff(CFF);

        TrialProfile.Result result = profile.readOf(project().facts());
        Document page = Jsoup.parse(result.page("cite.html"));

        assertThat(page.select("h1").text()).isEqualTo("How to cite Tides: when the water comes");
        assertThat(page.select("h2").eachText()).containsExactly("What to cite", "The software", "References");
        assertThat(page.text())
                .contains("Please cite the paper, and the release that you used.")
                .contains("Example, A. (2025). Water, Twice a Day.")
                .contains("(Version 1.2.0) [Computer software]. https://git.example.org/ada/tides")
                .contains("Quill, A. (1999). On Moons.");
        assertThat(page.select("a[href=CITATION.cff], a[href=codemeta.json]")).hasSize(2);
        assertThat(page.select("a[rel=license], a[href='']")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").outerHtml())
                .contains("\"SoftwareSourceCode\"")
                .contains("\"codeRepository\"")
                .contains("https://spdx.org/licenses/Apache-2.0");
        assertThat(result.outputs())
                .allSatisfy(output -> assertThat(text(output)).doesNotContain("ada@example.org"));
    }

    private static String text(Output output) {
        return output instanceof Output.DataFile file
                ? file.content()
                : output.path().value();
    }

    /** Whoever copies the site's file to the top of the repository has the next build read it as it was meant. */
    @Test
    void whatIsWrittenReadsAsTheSame() {
        cff(CFF);
        HowToCite first = cite(profile.readOf(project().facts()));
        String written = file("CITATION.cff");

        cff(written);
        TrialProfile.Result again = profile.readOf(project().facts());

        assertThat(told(again)).isEmpty();
        assertThat(file("CITATION.cff")).isEqualTo(written);
        HowToCite second = cite(again);
        assertThat(second.licenses()).isEqualTo(first.licenses());
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.project().texts()).isEqualTo(first.project().texts());
        assertThat(second.project().contributors()).isEqualTo(first.project().contributors());
        assertThat(second.preferred().orElseThrow().texts())
                .isEqualTo(first.preferred().orElseThrow().texts());
    }

    /** All that a file has is for readers, unless it has a comment or an address of mail. */
    @Test
    void aFileWithNothingToKeepHomeIsPublishedAsItIs() {
        String plain = """
                cff-version: 1.2.0
                message: Cite it.
                title: Tides
                commit: 1f2e3d
                authors:
                  - name: The Tides Team
                    affiliation: Nordhaven University
                """;
        cff(plain);
        assertThat(file("CITATION.cff")).isEqualTo(plain);

        cff(plain + "# not to be told\n");
        assertThat(file("CITATION.cff"))
                .doesNotContain("not to be told", "commit")
                .contains("The Tides Team");
    }

    private String file(String name) {
        return profile.readOf(project().facts()).outputs().stream()
                .filter(output -> output.path().value().equals(name))
                .map(output -> ((Output.DataFile) output).content())
                .findFirst()
                .orElseThrow();
    }

    /** Neither on the page, nor in what is written for machines, nor in the log. */
    @Test
    void aPasswordWithinAnAddressStaysAtHome() {
        cff("""
                cff-version: 1.2.0
                message: Cite it.
                title: Tides
                authors: [{family-names: Quill, given-names: Ann, website: "https://ann:SECRET@example.org/ann"}]
                repository-code: https://ann:SECRET@git.example.org/ann/other
                url: https://SECRET@tides.example.org/
                license-url: https://ann:SECRET@licence.example.org/
                license: Own
                """);

        TrialProfile.Result result = profile.readOf(project().facts());

        assertThat(result.everything()).contains("https://example.org/ann").doesNotContain("SECRET");
        assertThat(told(result)).isNotEmpty().noneMatch(line -> line.contains("SECRET"));
    }

    @Test
    void withoutAFileThereIsNoPageUnlessItIsAskedFor() {
        assertThat(profile.readOf(project()
                                .developer("ada", "Ada Example", Map.of())
                                .facts())
                        .profile()
                        .orElseThrow()
                        .howToCite())
                .isEmpty();
    }

    @Test
    void whomTheAuthorKeepsBackIsNoAuthor() {
        profile.with(
                "people.yml",
                "- {id: bo, hidden: true}\n- {name: Cy Rook, hidden: true}\n- {name: Nobody Else, hidden: true}\n");
        TrialProfile.Result result = profile.readOf(project()
                .asking(ProjectPart.CITATION)
                .developer("ada", "Ada Example", Map.of())
                .developer("bo", "Bo Lind", Map.of())
                .developer("cy", "Cy Rook", Map.of())
                .facts());

        assertThat(cite(result).project().authors())
                .extracting(author -> author.name().inverted())
                .containsExactly("Example, Ada");
    }

    @Test
    void askedForThePomSaysHowToCite() {
        ProjectFacts facts = project()
                .asking(ProjectPart.CITATION)
                .developer("ada", "Ada Example", Map.of("ORCID", "https://orcid.org/0000-0002-1825-0097"))
                .developer("lotte", "Lotte van Beethoven", Map.of())
                .licensed("Apache License, Version 2.0", "https://www.apache.org/licenses/LICENSE-2.0.txt")
                .of("Nordhaven University")
                .facts();

        TrialProfile.Result result = profile.readOf(facts);

        assertThat(told(result)).isEmpty();
        HowToCite cite = cite(result);
        assertThat(cite.project().title().plain()).isEqualTo("Tides");
        assertThat(cite.project().authors())
                .extracting(author -> author.name().inverted())
                .containsExactly("Example, Ada", "van Beethoven, Lotte");
        assertThat(cite.project().authors().get(0).orcid()).contains("0000-0002-1825-0097");
        assertThat(cite.licenses())
                .extracting(license -> license.spdx().orElse(""))
                .containsExactly("Apache-2.0");
        assertThat(Jsoup.parse(result.page("cite.html")).text())
                .contains("Tells when the water comes & goes.")
                .contains("Tides (Version 1.2.0) [Computer software]");
    }

    /** A homepage that began as a copy of a theme has the theme's file. */
    @Test
    void theFileOfAHomepagesRepositoryIsTakenOnlyIfItIsAskedFor() {
        TrialProfile homepage =
                TrialProfile.in(base).with("about.md", "# Ada\n\nI build.\n").with("CITATION.cff", CFF);

        assertThat(homepage.readOf(project().facts()).profile().orElseThrow().howToCite())
                .isEmpty();
        assertThat(homepage.readOf(project().asking(ProjectPart.CITATION).facts())
                        .profile()
                        .orElseThrow()
                        .howToCite())
                .isPresent();
    }

    @Test
    void theDayOfTheReleaseIsKnownFromItsChanges() {
        profile.with("../../../CHANGELOG.md", "# Changelog\n\n## [1.2.0] - 2026-03-04\n\n### Added\n\n- Ebb\n");

        assertThat(cite(profile.readOf(project()
                                .with(new ProjectParts(ProjectParts.AUTO.wanted(), Set.of(ProjectPart.CITATION)))
                                .of("Nordhaven University")
                                .facts()))
                        .project()
                        .date())
                .map(date -> date.start().iso())
                .contains("2026-03-04");
    }

    @Test
    void aDayThatTheFileDoesNotSayIsKnownFromThem() {
        profile.with("../../../CHANGELOG.md", "# Changelog\n\n## [1.2.0] - 2026-03-05\n\n### Added\n\n- Ebb\n");
        cff(CFF.replace("date-released: 2026-03-04\n", ""));

        assertThat(cite(profile.readOf(project().facts())).project().date())
                .map(date -> date.start().iso())
                .contains("2026-03-05");
    }

    @Test
    void anOrganizationIsCitedWhereNobodyIsNamed() {
        TrialProfile.Result result = profile.readOf(project()
                .asking(ProjectPart.CITATION)
                .of("Nordhaven University")
                .facts());

        assertThat(cite(result).project().authors())
                .extracting(author -> author.name().display())
                .containsExactly("Nordhaven University");
    }

    @Test
    void aPomThatNamesNobodyIsTold() {
        TrialProfile.Result result =
                profile.readOf(project().asking(ProjectPart.CITATION).facts());

        assertThat(result.profile().orElseThrow().howToCite()).isEmpty();
        assertThat(told(result)).singleElement().asString().contains("pom.xml").contains("names nobody who made it");
    }

    @Test
    void noneIsNone() {
        cff(CFF);

        assertThat(profile.readOf(project().with(ProjectParts.NONE).facts())
                        .profile()
                        .orElseThrow()
                        .howToCite())
                .isEmpty();
    }

    /** {@code |} parts what is written, as the file has it, from the place and the words that are told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 1.2.0                                        | version: 1.1.9                                    | CITATION.cff:4:10 ‘version’ is ‘1.1.9’ here, and <version> of the pom says ‘1.2.0’
                    title: "Tides: when the water comes"                  | title: Ebb                                        | CITATION.cff:3:8 ‘title’ is ‘Ebb’ here, and <name> of the pom says ‘Tides’
                    license: Apache-2.0                                   | license: MIT                                      | CITATION.cff:6:10 ‘license’ is ‘MIT’ here, and <licenses> of the pom says ‘Apache-2.0’
                    repository-code: https://git.example.org/ada/tides    | repository-code: https://git.example.org/ada/ebb  | CITATION.cff:7:18 ‘repository-code’ is ‘https://git.example.org/ada/ebb’ here, and <scm><url> of the pom says ‘https://git.example.org/ada/tides’
                    keywords: [tides, oceans]                             | url: https://ebb.example.org                      | CITATION.cff:8:6 ‘url’ is ‘https://ebb.example.org’ here, and <url> of the pom says ‘https://tides.example.org/’
                    orcid: https://orcid.org/0000-0002-1825-0097          | orcid: https://orcid.org/0000-0001-5109-3700      | CITATION.cff:13:3 ‘authors’ is ‘Ada Example: 0000-0001-5109-3700’ here, and <developers> of the pom says ‘0000-0002-1825-0097’
                    """)
    void whatDiffersFromThePomIsTold(String written, String other, String words) {
        cff(CFF.replace(written, other));
        TrialProject project = project()
                .developer("ada", "Ada  Example", Map.of("orcid", "0000-0002-1825-0097"))
                .licensed("The Apache Software License, Version 2.0", "");

        assertThat(told(profile.readOf(project.facts())))
                .singleElement()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 1.2.0                                     | version: v1.2.0
                    version: 1.2.0                                     | version: 1.2
                    version: 1.2.0                                     | version: '1.2.0'
                    repository-code: https://git.example.org/ada/tides | repository-code: "https://www.git.example.org/Ada/Tides.git/"
                    license: Apache-2.0                                | license: [Apache-2.0]
                    keywords: [tides, oceans]                          | url: http://tides.example.org
                    title: "Tides: when the water comes"               | title: tides
                    """)
    void whatIsTheSameInOtherWordsIsNot(String written, String other) {
        cff(CFF.replace(written, other));

        assertThat(told(profile.readOf(project()
                        .licensed("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")
                        .facts())))
                .isEmpty();
    }

    @Test
    void aSnapshotHasNoVersionYet() {
        cff(CFF);

        assertThat(told(profile.readOf(project().version("1.3.0-SNAPSHOT").facts())))
                .isEmpty();
    }

    @Test
    void thePreferredPaperLeadsToItsPageWhereTheProfileHasIt() {
        cff(CFF);
        profile.with("publications.bib", """
                @inproceedings{example2025water, author={Example, Ada}, title={Water, Twice a Day}, year=2025, doi={10.5555/TIDES.2025}, booktitle={Proceedings of Coastal Computing}}
                """);

        TrialProfile.Result result = profile.readOf(project().facts());

        assertThat(Jsoup.parse(result.page("cite.html")).select("h3 a").attr("href"))
                .isEqualTo("publications/example2025water.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: "Tides: when the water comes"\\n | ''                  | there is no ‘title’ here
                    message: Please                        | 'mesage: Please'    | the key ‘mesage’ means nothing here
                    - name: The Tides Team                 | '- The Tides Team'  | an author is text here
                    - name: The Tides Team                 | '- alais: team'     | there is no ‘family-names’ here
                    date-released: 2026-03-04              | date-released: soon | soon
                    """)
    void whatIsWrongInTheFileIsToldWithItsPlaceAndTheRestIsShown(String written, String other, String words) {
        cff(CFF.replace(written.replace("\\n", "\n"), other));

        TrialProfile.Result result = profile.readOf(project().facts());

        assertThat(told(result))
                .singleElement()
                .asString()
                .startsWith("CITATION.cff:")
                .contains(words);
        assertThat(result.pages()).containsKey("index.html");
    }

    @Test
    void aFileThatIsBrokenIsOneLine() {
        cff("cff-version: 1.2.0\ntitle: [Tides\n");

        TrialProfile.Result result = profile.readOf(project().facts());

        assertThat(told(result))
                .singleElement()
                .asString()
                .contains("CITATION.cff")
                .contains("[broken-yaml]");
        assertThat(result.pages()).containsKey("index.html").doesNotContainKey("cite.html");
    }

    @Test
    void markupAndQuotesAreWords() {
        cff(CFF.replace("Tides: when the water comes", "Tides <script>alert(1)</script> \\\"& more\\\""));

        String page = profile.readOf(project().facts()).page("cite.html");

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(file("CITATION.cff")).contains("title: \"Tides <script>alert(1)</script> \\\"& more\\\"\"");
    }

    @Test
    void dataAreNoSoftware() {
        cff(CFF.replace("cff-version: 1.2.0", "cff-version: 1.2.0\ntype: dataset"));

        TrialProfile.Result result = profile.readOf(project().facts());

        assertThat(cite(result).project().kind()).isEqualTo(PublicationKind.DATASET);
        assertThat(Jsoup.parse(result.page("cite.html")).select("h2").eachText())
                .contains("The data");
        assertThat(file("CITATION.cff")).contains("type: dataset");
    }

    @ParameterizedTest
    @CsvSource({
        "MIT License, '', MIT",
        "'Apache License, Version 2.0', '', Apache-2.0",
        "Eclipse Public License - v 2.0, '', EPL-2.0",
        "GNU General Public License v3.0, '', GPL-3.0-only",
        "'GNU Affero General Public License, Version 3', '', AGPL-3.0-only",
        "BSD 3-Clause License, '', BSD-3-Clause",
        "Our licence, https://www.apache.org/licenses/LICENSE-2.0.txt, Apache-2.0",
        "Our licence, https://example.org/licence, ''",
    })
    void licencesOfPomsHaveTheIdentifiersOfSpdx(String name, String url, String id) {
        ProjectFacts facts = project()
                .with(new ProjectParts(Set.of(ProjectPart.CITATION), true))
                .of("Nordhaven University")
                .licensed(name, url)
                .facts();

        assertThat(cite(profile.readOf(facts)).licenses())
                .extracting(license -> license.spdx().orElse(""))
                .containsExactly(id);
    }
}
