package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.testing.ReleasedProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases in {@code CHANGELOG.md}. */
class KeptChangelogTest {

    private static final String KEPT = """
            # Changelog

            All notable changes.

            ## [Unreleased]

            ### Added

            - secret plans

            ## [1.2.0] - 2024-05-01

            ### Added

            - Flood, see [the guide](docs/flood.md)

            ### Fixed

            - Ebb came too *late* ([#12])

            ## [1.1.1] - 2024-04-01 [YANKED]

            ## [1.1.0] - 2024-03-01

            A word.

            [unreleased]: https://github.com/example/tides/compare/v1.2.0...HEAD
            [1.2.0]: https://github.com/example/tides/compare/v1.1.1...v1.2.0
            [#12]: https://github.com/example/tides/issues/12
            """;

    @TempDir
    Path base;

    private ReleasedProject project;

    @BeforeEach
    void start() {
        project = new ReleasedProject(base);
    }

    /** Some tools write patches one level below, and what is not out may be anywhere. */
    @Test
    void releasesAtOtherLevelsAreReleasesAndWhatIsUnreleasedIsNone() {
        project.with("CHANGELOG.md", """
                # Changelog

                ## [1.1.0] - 2024-06-01

                - minor

                ### [1.0.1] - 2024-05-01

                - patch

                ### Unreleased

                - NOTYET

                ## [1.0.0] - 2024-04-01

                - first

                #### [Unreleased]

                - NOTYET
                """);

        assertThat(project.lines())
                .containsExactly(
                        "2024-06-01 Tides 1.1.0: minor",
                        "2024-05-01 Tides 1.0.1: patch",
                        "2024-04-01 Tides 1.0.0: first");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aPatchInTheFormOfOtherToolsIsTold() {
        project.with("CHANGELOG.md", """
                ### [1.0.1](https://example.org/c) (2024-05-01)

                - patch

                ## [1.0.0] - 2024-04-01

                - first
                """);

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems()).singleElement().asString().contains("unknown-changelog");
    }

    /** The trials are of 28 November 2026. */
    @Test
    void whatIsAheadIsNotOut() {
        project.with("CHANGELOG.md", "## [1.2.0] - 2031-05-01\n\n- x\n\n## [1.1.0] - 2026-11-28\n\n- y\n");

        assertThat(project.lines()).containsExactly("2026-11-28 Tides 1.1.0: y");
    }

    @Test
    void aChangelogThatIsKeptIsRead() {
        project.with("CHANGELOG.md", KEPT);

        assertThat(project.lines())
                .containsExactly(
                        "2024-05-01 Tides 1.2.0: Added Flood, see the guide Fixed Ebb came too late (#12)",
                        "2024-04-01 Tides 1.1.1 [YANKED]",
                        "2024-03-01 Tides 1.1.0: A word.");
        assertThat(project.html(0))
                .contains(
                        "<p><strong>Added</strong></p>",
                        "<a href=\"https://github.com/example/tides/blob/HEAD/docs/flood.md\">the guide</a>",
                        "<a href=\"https://github.com/example/tides/issues/12\">#12</a>");
        assertThat(project.news().get(0).url().orElseThrow().address())
                .isEqualTo("https://github.com/example/tides/compare/v1.1.1...v1.2.0");
        assertThat(project.news().get(0).location()).hasToString("CHANGELOG.md:11:1");
        assertThat(project.said()).containsExactly("News from CHANGELOG.md: 3 releases");
        assertThat(project.problems()).isEmpty();
        assertThat(project.read().profile().localLinks()).isEmpty();
        assertThat(project.read().profile().assets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## [1.2.0] - 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## 1.2.0 - 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## [v1.2.0] - 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## v1.2.0 – 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] — 1 May 2024 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - May 1st, 2024 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - 01.05.2024 ## | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - 2024-05-01 - Spring tide | 2024-05-01 Tides 1.2.0 – Spring tide",
                "## [1.2.0] - Spring tide - 2024-05-01 | 2024-05-01 Tides 1.2.0 – Spring tide",
                "## [1.2.0] - 2024-05-01 (Yanked) | 2024-05-01 Tides 1.2.0 [YANKED]",
                "## [1.2.0-rc.1+build.5] - 2024-05-01 | 2024-05-01 Tides 1.2.0-rc.1+build.5",
                "## **[1.2.0]** - 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## <a name=\"x\"></a>[1.2.0] - 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "<h2>[1.2.0] - 2024-05-01</h2> | 2024-05-01 Tides 1.2.0",
                "## [2024.5] - 2024-05-01 | 2024-05-01 Tides 2024.5",
                "## [1.2.0] – 2024–05–01 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0]-2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - 2024年5月1日 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - Released 2024-05-01 | 2024-05-01 Tides 1.2.0",
                "## [1.2.0] - 2024-05-01 {#v1} | 2024-05-01 Tides 1.2.0",
                "## `1.2.0` — *2024-05-01* | 2024-05-01 Tides 1.2.0"
            })
    void headingsAreReadAsPeopleWriteThem(String heading, String line) {
        project.with("CHANGELOG.md", "# Changelog\n\n" + heading + "\n\n");

        assertThat(project.lines()).containsExactly(line);
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aHeadingOfLinesBelowIsOneToo() {
        project.with("CHANGELOG.md", "Changelog\n=========\n\n[1.2.0] - 2024-05-01\n--------------------\n\n- a\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2.0: a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## [Unreleased]",
                "## Unreleased",
                "## UNRELEASED - 2024-06-01",
                "## [Unreleased] (1.3.0)",
                "## [1.3.0] - Unreleased",
                "## [1.3.0] - TBD",
                "## [1.1.0] - never released",
                "## [1.3.0] - 2024-xx-xx",
                "## [1.3.0]",
                "## [1.3.0-SNAPSHOT] - 2024-06-01",
                "## [Nicht veröffentlicht]",
                "## Notes",
                "<!-- ## [1.3.0] - 2024-06-01 -->",
                "```\n## [1.3.0] - 2024-06-01\n```",
                "    ## [1.3.0] - 2024-06-01",
                "<!--\n\n## [1.3.0] - 2024-06-01\n\n-->",
                "**Unreleased**",
                "**[Unreleased]**",
                "__Unreleased__",
                "**Unreleased:**",
                "##[Unreleased]",
                "##Unreleased",
                "###[Unreleased] - soon",
                "```\n##[1.3.0] - 2024-06-01\n```",
                "~~~\n**[1.3.0] - 2024-06-01**\n~~~",
                "<!-- **[1.3.0] - 2024-06-01** -->"
            })
    void whatIsNotOutIsNotPublished(String heading) {
        project.with("CHANGELOG.md", "# Changelog\n\n" + heading + "\n\n- plans\n\n## [1.2.0] - 2024-05-01\n\n- a\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2.0: a");
        assertThat(project.problems()).isEmpty();
    }

    /** What is not out stands nowhere, wherever in the file it is, and in whatever way it is marked. */
    @ParameterizedTest
    @ValueSource(strings = {"**Unreleased**", "__[Unreleased]__", "##[Unreleased]", "##Unreleased", "**Unreleased**:"})
    void whatIsNotOutIsNoPartOfTheReleaseAbove(String heading) {
        project.with("CHANGELOG.md", "# Changelog\n\n## [1.2.0] - 2024-05-01\n\n- a\n\n" + heading + "\n\n- plans\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2.0: a");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##[1.3.0] - 2024-06-01",
                "##1.3.0 - 2024-06-01",
                "###[1.3.0] - 2024-06-01",
                "##[1.3.0] - 2024-06-01\r",
                "**[1.3.0] - 2024-06-01**",
                "__[1.3.0] - 2024-06-01__",
                "**1.3.0 - 2024-06-01**"
            })
    void aReleaseThatIsMarkedInAnotherWayIsOne(String heading) {
        project.with(
                "CHANGELOG.md", "# Changelog\n\n" + heading + "\n- b\n\n## [1.2.0] - 2024-05-01\n\n- a **1.1.0** b\n");

        assertThat(project.lines()).containsExactly("2024-06-01 Tides 1.3.0: b", "2024-05-01 Tides 1.2.0: a 1.1.0 b");
        assertThat(project.problems()).isEmpty();
        assertThat(project.news().get(0).location().line()).isEqualTo(3);
    }

    @Test
    void aLineInBoldThatNamesNoReleaseStaysOne() {
        project.with("CHANGELOG.md", "## [1.2.0] - 2024-05-01\n\n**Fixed**\n\n- a\n\n**2 tides**\n\n#12 is done\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2.0: Fixed a 2 tides #12 is done");
    }

    @Test
    void anOlderReleaseWithoutADateIsOut() {
        project.with(
                "CHANGELOG.md", "## [1.2.0] - 2024-05-01\n\n- a\n\n## [1.1.0] - The first one\n\n- b\n\n## 1.0.0\n");

        assertThat(project.lines())
                .containsExactly("2024-05-01 Tides 1.2.0: a", "- Tides 1.1.0 – The first one: b", "- Tides 1.0.0");
    }

    /** What other tools write is not half-read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2024-05-01)\n\n\n### Bug Fixes\n\n* a\n",
                "## [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2024-05-01)\n\n### Features\n\n* a\n",
                "# v1.0\n\n- a\n\n# v0.9\n\n- b\n",
                "# v1.0\n\n- a\n",
                "## 1.0 / 2020-01-01\n\n- a\n",
                "## v1.0 (2020-01-01)\n\n- a\n",
                "## Version 1.0 - 2020-01-01\n\n- a\n",
                "## tides 1.0.0\n\n- a\n",
                "## tides@1.0.0 - 2020-01-01\n\n- a\n",
                "## 1.0.0\n\n### Minor Changes\n\n- a\n\n## 0.9.0\n\n- b\n",
                "## 1.0.0: 2020-01-01\n\n- a\n",
                "## [1.0.0] - 2020-01-01\n\n- a\n\n## 0.9 (2019)\n\n- b\n"
            })
    void anotherFormIsToldAndNotHalfRead(String text) {
        project.with("CHANGELOG.md", text);

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems())
                .singleElement()
                .asString()
                .matches("CHANGELOG.md:[0-9]+:1 .*")
                .contains("is not how Keep a Changelog writes a release")
                .endsWith("[unknown-changelog]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Just words.\n", "## 2024-05-01\n\n- a\n", "* 1.0.0\n"})
    void aFileWithoutAReleaseIsTold(String text) {
        project.with("CHANGELOG.md", text);

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems())
                .containsExactly(
                        "CHANGELOG.md:1:1 no heading here is a release as Keep a Changelog writes it; no release of"
                                + " this file is shown [unknown-changelog]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# Changelog\n\n## [Unreleased]\n", "# Journal\n\n## [Non publié]\n\n- a\n"})
    void aProjectBeforeItsFirstReleaseIsNotTold(String text) {
        project.with("CHANGELOG.md", text);

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aLineBetweenReleasesIsOfNeither() {
        project.with(
                "CHANGELOG.md",
                "## [1.0] - 2024-05-01\n\n- a\n\n---\n\n***\n\n## [0.9] - 2023-01-01\n\na\n\n---\n\nb\n");

        assertThat(project.html(0)).doesNotContain("<hr>");
        assertThat(project.html(1)).contains("<hr>");
    }

    @Test
    void theTitleMayNameAVersion() {
        project.with("CHANGELOG.md", "# Tides 2.0\n\n## [2.0.0] - 2024-05-01\n\n- a\n\n## Upgrading to 2.0\n\nwords\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 2.0.0: a");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aDateThatCannotBeReadIsTold() {
        project.with(
                "CHANGELOG.md",
                "## [1.2.0] - Februray 3, 2024\n\n- a\n\n## [1.1.0] - 2024-13-45\n\n- b\n\n## [1.0.0] - 2020-01-01\n");

        assertThat(project.lines())
                .containsExactly("2024-02-03 Tides 1.2.0: a", "2020-01-01 Tides 1.0.0", "- Tides 1.1.0: b");
        assertThat(project.problems())
                .containsExactly(
                        "CHANGELOG.md:1:14 ‘Februray’ is no month; read as February [misspelt-month]",
                        "CHANGELOG.md:5:14 ‘2024-13-45’ is no date that can be read; without one, a release is taken to"
                                + " be out only if a newer one is [unreadable-date]");
    }

    @Test
    void linksToFilesOfTheRepositoryLeadThere() {
        project.with("docs/x.md", "x").with("secret.png", "x").with("CHANGELOG.md", """
                ## [1.0.0] - 2024-05-01

                [a](docs/x.md#y) [b](../up.md) ![p](secret.png) [c](/LICENSE) [d](#100) [e](//example.org/x)
                [f](mailto:ada@example.org) <img src="p.png" alt="P" srcset="q.png 2x" onerror="x()">
                """);

        assertThat(project.html(0))
                .contains(
                        "href=\"https://github.com/example/tides/blob/HEAD/docs/x.md#y\"",
                        "href=\"https://github.com/example/tides/blob/HEAD/up.md\"",
                        "src=\"https://github.com/example/tides/raw/HEAD/secret.png\"",
                        "href=\"https://github.com/example/tides/blob/HEAD/LICENSE\"",
                        "href=\"https://github.com/example/tides/blob/HEAD/CHANGELOG.md#100\"",
                        "href=\"https://example.org/x\"",
                        "src=\"https://github.com/example/tides/raw/HEAD/p.png\"")
                .doesNotContain("srcset", "onerror");
        assertThat(project.read().profile().localLinks()).isEmpty();
        assertThat(project.read().profile().assets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.com/group/sub/tides, https://gitlab.com/group/sub/tides/-/blob/HEAD/x.md",
        "https://gitlab.example.org/tides.git, https://gitlab.example.org/tides/-/blob/HEAD/x.md",
        "https://github.com/example/tides/tree/main, https://github.com/example/tides/blob/HEAD/x.md",
        "https://github.com/example/tides.git/core, https://github.com/example/tides/blob/HEAD/x.md",
        "scm:git:git@github.com:example/tides.git, https://github.com/example/tides/blob/HEAD/x.md",
        "git://github.com/example/tides.git, https://github.com/example/tides/blob/HEAD/x.md",
        "https://bitbucket.org/example/tides, https://bitbucket.org/example/tides/src/HEAD/x.md",
        "https://git.example.org/tides/, https://git.example.org/tides"
    })
    void theRepositoryIsFoundWhateverItsAddressLooksLike(String code, String target) {
        project.services(code, "", "").with("CHANGELOG.md", "## [1.0.0] - 2024-05-01\n\n[a](x.md)\n");

        assertThat(project.html(0)).contains("<a href=\"" + target + "\">a</a>");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not known", "file:///tmp/tides", "javascript:alert(1)//"})
    void withoutARepositoryWordsStayWithoutALink(String code) {
        project.services(code, "", "")
                .with("CHANGELOG.md", "## [1.0.0] - 2024-05-01\n\n[a](x.md), ![b](y.png) and [c](z.md)\n");

        assertThat(project.html(0)).isEqualTo("<p>a, b and c</p>");
        assertThat(project.problems())
                .containsExactly(
                        "CHANGELOG.md:3:5 ‘x.md’ leads to a file of the repository, which is not on the site; its words"
                                + " stay without a link, and so do those of 2 more [unpublished-file]");
    }

    @Test
    void olderReleasesMayUnfold() {
        project.with("CHANGELOG.md", """
                ## [1.0.0] - 2024-05-01

                - a

                <details>
                <summary>Older</summary>

                ## [0.9] - 2023-01-01

                - b

                </details>
                """);

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0.0: a", "2023-01-01 Tides 0.9: b");
    }

    @Test
    void deepNestingEndsInTime() {
        project.with("CHANGELOG.md", "<div>\n\n".repeat(20_000) + "## [1.0.0] - 2024-05-01\n\n- a\n");

        assertThat(project.lines()).isEmpty();
    }

    @Test
    void notesOfTwoReleasesHavePlacesOfTheirOwn() {
        project.with(
                "CHANGELOG.md",
                "## [1.0.0] - 2024-05-01\n\n- a[^1]\n\n[^1]: the note\n\n## [0.9] - 2023-01-01\n\n- b[^1]\n");

        assertThat(project.html(0)).contains("the note").contains("id=\"fn-changelog-md-1-1\"");
        assertThat(project.html(1))
                .contains("the note")
                .doesNotContain("id=\"fn-changelog-md-1-1\"")
                .containsPattern("id=\"fn-[^\"]+-1\"");
    }

    @Test
    void htmlGoesThroughTheGate() {
        project.with("CHANGELOG.md", """
                ## [1.0.0] - 2024-05-01

                - a [x](javascript:alert(2)) <b onclick="y()">bold</b> {{ .Values }} {% if %} <script>alert(1)</script>
                """);

        assertThat(project.html(0))
                .contains("<b>bold</b>", "{{ .Values }} {% if %}")
                .doesNotContain("alert", "onclick");
    }

    /** Whoever did it is named without an address; one that readers are to write to stays. */
    @Test
    void addressesOfMailOfThoseWhoDidItStayAtHome() {
        project.with("CHANGELOG.md", """
                ## [1.0.0] - 2024-05-01

                - tides by Bea <secret1@example.org> (secret2@example.org), [Cy](mailto:secret3@example.org)
                - tell security@example.org
                """);

        assertThat(project.html(0))
                .contains("tides by Bea, Cy", "security@example.org")
                .doesNotContain("secret");
    }

    @Test
    void namesInOtherCasesAndMarksAreRead() {
        project.with("Changelog.MD", "\uFEFF## [1.0.0] - 2024-05-01\r\n\r\n- a\r\n\r\n## [0.9] - 2023-01-01\r\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0.0: a", "2023-01-01 Tides 0.9");
        assertThat(project.said()).containsExactly("News from Changelog.MD: 2 releases");
    }

    @Test
    void bytesOfAnotherEncodingAreTold() {
        project.with("CHANGELOG.md", "## [1.0.0] - 2024-05-01\n\nÜber\n", StandardCharsets.ISO_8859_1);

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.0.0: Über");
        assertThat(project.problems()).singleElement().asString().endsWith("[wrong-encoding]");
    }

    @Test
    void aHomepageThatIsItsProjectHasNoneByDefault() {
        project.profileIn(".").with("CHANGELOG.md", KEPT);

        assertThat(project.lines()).isEmpty();
        assertThat(project.said()).isEmpty();
    }

    @Test
    void aHomepageThatIsItsProjectMayAskForIt() {
        project.profileIn(".").with("CHANGELOG.md", KEPT).asking(ProjectPart.CHANGELOG);

        assertThat(project.lines()).hasSize(3);
    }

    /** What lies beside a profile may be anything, and costs no site. */
    @ParameterizedTest
    @ValueSource(strings = {"large", "open comment", "link out of the project", "broken list of changes"})
    void nothingInItFailsABuild(String what, @TempDir Path other) throws IOException {
        switch (what) {
            case "large" -> project.with("CHANGELOG.md", KEPT + "x".repeat(1 << 20));
            case "open comment" -> project.with("CHANGELOG.md", KEPT + "<!-- never closed\n");
            case "broken list of changes" -> project.changes("<release><");
            default -> {
                Files.writeString(other.resolve("CHANGELOG.md"), KEPT);
                Files.createSymbolicLink(base.resolve("CHANGELOG.md"), other.resolve("CHANGELOG.md"));
            }
        }

        assertThat(project.problems()).hasSize(1);
        assertThat(project.errors()).isZero();
    }

    @Test
    void whoNamesWhatIsNotThereIsTold() {
        project.asking(ProjectPart.CHANGELOG, ProjectPart.CHANGES);

        assertThat(project.said())
                .containsExactly(
                        "fromProject names changes, but there is no src/changes/changes.xml",
                        "fromProject names changelog, but there is no CHANGELOG.md");
    }
}
