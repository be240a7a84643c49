package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.ReleasedProject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases in {@code src/changes/changes.xml}. */
class ChangesFileTest {

    @TempDir
    Path base;

    private ReleasedProject project;

    @BeforeEach
    void start() {
        project = new ReleasedProject(base);
    }

    @Test
    void addressesOfMailOfThoseWhoDidItStayAtHome() {
        project.changes("""
                <release version="1.2.0" date="2024-05-01" description="Tides by Bea &lt;secret@example.org&gt;">
                  <action>Ebb by Cy (secret@example.org), tell security@example.org.</action>
                </release>""");

        assertThat(project.html(0))
                .contains("Tides by Bea", "Ebb by Cy, tell security@example.org.")
                .doesNotContain("secret");
    }

    @Test
    void aReleaseIsAPieceOfNews() {
        project.developer("ada", "Ada Byron").changes("""
                <release version="1.2.0" date="2024-05-01" description="Faster tides">
                  <action type="fix" dev="ada" issue="12" due-to="Bea Wave" due-to-email="bea@example.org">Ebb came too late.</action>
                  <action type="add" dev="cy">Flood in <code>Tides.all()</code>.</action>
                </release>""");

        assertThat(project.lines())
                .containsExactly(
                        "2024-05-01 Tides 1.2.0: Faster tides Added Flood in Tides.all(). (cy) Fixed Ebb came too late."
                                + " (#12; Ada Byron; thanks to Bea Wave)");
        assertThat(project.html(0))
                .contains(
                        "<code>Tides.all()</code>",
                        "<a href=\"https://github.com/example/tides/issues/12\">#12</a>",
                        "<p><strong>Added</strong></p>")
                .doesNotContain("example.org");
        assertThat(project.news().get(0).tags()).containsExactly("release");
        assertThat(project.news().get(0).location()).hasToString("src/changes/changes.xml:3:1");
        assertThat(project.said()).startsWith("News from src/changes/changes.xml: 1 release");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void nobodyIsToldWhatSomebodyDidWhomTheAuthorKeepsBackNorAnAddressOfMail() {
        project.with("src/site/vitae/people.yml", "- {id: ada, hidden: true}\n");
        project.changes("<release version=\"1.0\" date=\"2024-01-05\"><action dev=\"ADA\">New</action>"
                + "<action dev=\"bea@mail.example.org\">Old</action></release>");

        assertThat(project.lines())
                .singleElement()
                .asString()
                .contains("New", "Old (bea)")
                .doesNotContain("Ada", "@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people.yml:- {id: ada, hidden: true}",
                "people.yml:- {name: Ada Byron, hidden: true}",
                "people/ada.md:---\nhidden: true\n---\nWords.",
            })
    void whomTheAuthorKeepsBackIsNotNamedInWhateverWay(String file) {
        String[] parts = file.split(":", 2);
        project.developer("ada", "Ada Byron");
        project.with("src/site/vitae/" + parts[0], parts[1] + "\n");
        project.changes("<release version=\"1.0\" date=\"2024-01-05\">"
                + "<action dev=\"ada\">New</action><action dev=\"Ada Byron\">Newer</action>"
                + "<action dev=\"bo\" due-to=\"Ada  byron, Cy Rook\">Old<dueto name=\"ada\"/></action></release>");

        assertThat(project.lines())
                .singleElement()
                .asString()
                .contains("New", "Newer", "(bo; thanks to Cy Rook)")
                .doesNotContainIgnoringCase("ada");
    }

    @Test
    void whoIsOnlyGivenAPortraitByTheirIdIsStillThanked() {
        project.developer("ada", "Ada Byron");
        project.with("src/site/vitae/people.yml", "- {id: ada, timezone: Europe/Oslo}\n");
        project.changes("<release version=\"1.0\" date=\"2024-01-05\"><action dev=\"ada\">New</action></release>");

        assertThat(project.lines()).singleElement().asString().contains("New (Ada Byron)");
    }

    @Test
    void addressesOfMailAreNotPublishedWhereverTheyStand() {
        project.changes("<release version=\"1.0\" date=\"2024-01-05\">"
                + "<action dev=\"bo\" due-to=\"Joe j@mail.example.org; n@mail.example.org\">Old"
                + "<dueto name=\"Dee (dee@mail.example.org)\"/></action></release>");

        assertThat(project.lines())
                .singleElement()
                .asString()
                .contains("(bo; thanks to Joe, n, Dee)")
                .doesNotContain("@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in CVS",
                "in SVN",
                "not released yet",
                "TBD",
                "tba",
                "unreleased",
                "2024-xx-xx",
                "2024-??-??",
                "YYYY-MM-DD",
                "soon",
                "planned for 2027",
                "expected 2027-03",
                "SNAPSHOT",
                "Not yet released (2027?)"
            })
    void whatIsPlannedIsNotPublished(String date) {
        project.changes("<release version=\"1.2\" date=\"" + date + "\"><action>New</action></release>"
                + "<release version=\"1.1\" date=\"2023-01-05\"><action>Old</action></release>");

        assertThat(project.lines()).containsExactly("2023-01-05 Tides 1.1: Old");
        assertThat(project.said()).containsExactly("News from src/changes/changes.xml: 1 release (1 is not out yet)");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-01 | 2024-05-01",
                "2024-5-1 | 2024-05-01",
                "May 1, 2024 | 2024-05-01",
                "1 May 2024 | 2024-05-01",
                "01.05.2024 | 2024-05-01",
                "2024/05/01 | 2024-05-01",
                "1er mai 2024 | 2024-05-01",
                "May 2024 | 2024-05",
                "2024 | 2024",
                "2024-05-01 12:30 | 2024-05-01",
                "2024-05-01T12:30:00Z | 2024-05-01",
                "May 1, 2024, 12:30 PM | 2024-05-01",
                "20240501 | 2024-05-01"
            })
    void datesAreReadAsPeopleWriteThem(String written, String iso) {
        project.changes("<release version=\"1.2\" date=\"" + written + "\"><action>New</action></release>");

        assertThat(project.lines()).containsExactly(iso + " Tides 1.2: New");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aMisspeltMonthIsTold() {
        project.changes("<release version=\"1.2\" date=\"Februray 3, 2024\"><action>New</action></release>");

        assertThat(project.lines()).containsExactly("2024-02-03 Tides 1.2: New");
        assertThat(project.problems())
                .containsExactly(
                        "src/changes/changes.xml:3:1 ‘Februray’ is no month; read as February [misspelt-month]");
    }

    @Test
    void aReleaseWithoutADateIsOutIfANewerOneIs() {
        project.changes("""
                <release version="1.0"><action>First</action></release>
                <release version="2.1"><action>Next</action></release>
                <release version="1.9" date="2024-31-31"><action>Lost</action></release>
                <release version="2.0" date="2024-05-01"><action>Now</action></release>""");

        assertThat(project.lines())
                .containsExactly("2024-05-01 Tides 2.0: Now", "- Tides 1.9: Lost", "- Tides 1.0: First");
        assertThat(project.problems()).singleElement().asString().contains("‘2024-31-31’ is no date that can be read");
    }

    @Test
    void releasesOutOfOrderAreShownNewestFirst() {
        project.changes("""
                <release version="1.9" date="2023-01-01"><action>a</action></release>
                <release version="1.10" date="2024-01-01"><action>b</action></release>
                <release version="1.10.1" date="2024-01-01"><action>c</action></release>
                <release version="1.2" date="2022-01-01"><action>d</action></release>""");

        assertThat(project.lines())
                .containsExactly(
                        "2024-01-01 Tides 1.10.1: c",
                        "2024-01-01 Tides 1.10: b",
                        "2023-01-01 Tides 1.9: a",
                        "2022-01-01 Tides 1.2: d");
    }

    @Test
    void aVersionThatStandsTwiceIsShownOnceWithWhatBothSay() {
        project.changes("""
                <release version="1.2" date="2024-05-01"><action>a</action></release>
                <release version="1.2.0"><action>b</action></release>""");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2: a b");
        assertThat(project.problems())
                .containsExactly(
                        "src/changes/changes.xml:4:1 the release 1.2.0 stands in src/changes/changes.xml:3:1 too;"
                                + " it is shown once, with what both say [duplicate-entry]");
    }

    @Test
    void aDraftInACommentStaysHidden() {
        project.changes("""
                <!-- <release version="9.9" date="2024-06-01"><action>secret</action></release> -->
                <release version="1.2" date="2024-05-01" description="d &lt;!-- secret --&gt;">
                  <!-- secret -->
                  <action>a<!-- secret -->b</action>
                  <action><![CDATA[c <!-- secret --> d]]></action>
                  <action>e &lt;!-- secret</action>
                  <action>f <span style="display:none">secret</span></action>
                  <action>g <template>secret</template></action>
                </release>""");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2: d ab c d e f g");
        assertThat(project.html(0)).doesNotContain("secret");
    }

    @Test
    void htmlIsJudgedAtTheGateAndEscapedTextIsText() {
        project.changes("""
                <release version="1.2" date="2024-05-01" description="&lt;script>alert(1)&lt;/script>">
                  <action><b>bold</b> <script>alert(2)</script> <a href="javascript:alert(3)" onclick="x()">link</a></action>
                  <action><![CDATA[List<String> & <b>no</b>]]></action>
                  <action>Costs $5 and $6, x_1 *stars* <source>mvn &lt;goal></source></action>
                  <action>a<br/>b<plaintext/>c</action>
                </release>""");

        assertThat(project.html(0))
                .contains(
                        "<b>bold</b>",
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "List&lt;String&gt; &amp; &lt;b&gt;no&lt;/b&gt;",
                        "Costs $5 and $6, x_1 *stars* <pre>mvn &lt;goal&gt;</pre>",
                        "a<br>bc")
                .doesNotContain("alert(2)", "javascript", "onclick");
        assertThat(project.problems())
                .hasSize(3)
                .allMatch(line -> line.startsWith("src/changes/changes.xml:4:"))
                .allMatch(line -> line.endsWith("[dropped-html]"));
    }

    @Test
    void namespacesAndTypesOfAllVersionsOfTheFormAreRead() {
        project.with("src/changes/changes.xml", """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <document xmlns="http://maven.apache.org/changes/2.0.0">
                  <properties><title>Tides</title><author email="ada@example.org">Ada</author></properties>
                  <body>
                    <release version="2.0.0" date="2024-05-01">
                      <component name="core"><action type="remove">Gone für immer</action></component>
                      <action type="UPDATE" issue="#7"><fixes issue="8"/><dueto name="Bea" email="bea@example.org"/>Changed</action>
                      <action type="deprecate">Old</action>
                      <action>Plain</action>
                    </release>
                  </body>
                </document>
                """, StandardCharsets.ISO_8859_1);

        assertThat(project.lines())
                .containsExactly(
                        "2024-05-01 Tides 2.0.0: Plain Changed Changed (#7; #8; thanks to Bea) Removed Gone für immer"
                                + " Deprecate Old");
        assertThat(project.html(0)).doesNotContain("example.org");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15"})
    void theDeclaredEncodingCounts(String encoding) {
        String mark = encoding.equals("UTF-8") ? "\uFEFF" : "";
        project.with(
                "src/changes/changes.xml",
                mark + "<?xml version='1.0' encoding='" + encoding + "'?>\r\n<document><body>\r\n"
                        + "<release version='1' date='2024'><action>Über – all</action></release></body></document>",
                Charset.forName(encoding));

        // ISO-8859-15 has no dash
        assertThat(project.lines().get(0).replace('?', '–')).isEqualTo("2024 Tides 1: Über – all");
        assertThat(project.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<release version='1.2' date='2024'><action>open</release> | 3:50",
                "<release version='1.2' date=2024/> | 3:29",
                "<release version='1.2'>&uuml;</release> | 3:30",
                "<release | 4:1",
                "a < b | 3:4"
            })
    void whatIsNoXmlIsToldOnceAndTheRestOfTheSiteStays(String body, String place) {
        project.changes(body).with("CHANGELOG.md", "## [1.2] - 2024-05-01\n\nKept\n");

        assertThat(project.lines()).containsExactly("2024-05-01 Tides 1.2: Kept");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("src/changes/changes.xml:" + place + " ")
                .contains("this is no XML")
                .endsWith("[broken-xml]");
        assertThat(project.said()).containsExactly("News from CHANGELOG.md: 1 release");
    }

    @Test
    void noFileOutsideIsReadByAnEntity() {
        project.with("secret.txt", "secret").with("src/changes/changes.xml", """
                <!DOCTYPE document [<!ENTITY s SYSTEM "../../secret.txt"><!ENTITY b "secret">]>
                <document><body><release version="1.2" date="2024"><action>a&s;&b;</action></release></body></document>
                """);

        assertThat(project.lines().toString()).doesNotContain("secret");
    }

    @Test
    void entitiesWithinEntitiesAreNotUnfolded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append(
                "]><document><body><release version=\"1\" date=\"2024\"><action>&a39;</action></release></body></document>");
        project.with("src/changes/changes.xml", bomb.toString());

        assertThat(project.lines().toString()).hasSizeLessThan(100);
    }

    @Test
    void nestingHasABound() {
        project.changes("<release version='1' date='2024'><action>" + "<b>".repeat(50_000) + "</b>".repeat(50_000)
                + "</action></release>");

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems()).singleElement().asString().contains("nested deeper than 200");
    }

    @Test
    void whatHasNoMeaningIsTold() {
        project.changes("""
                <relase version="1.0" date="2024"><action>a</action></relase>
                <release version="next" date="2024"><action>b</action></release>
                <release date="2024"><action>c</action></release>
                <release version="1.1" date="2024">words<acton>d</acton><action>e</action></release>
                <release version="${project.version}" date="TBD"><action>f</action></release>""");

        assertThat(project.lines()).containsExactly("2024 Tides 1.1: e");
        assertThat(project.problems())
                .extracting(line -> line.substring(0, line.indexOf(';')))
                .containsExactly(
                        "src/changes/changes.xml:3:1 <relase> means nothing here",
                        "src/changes/changes.xml:4:1 ‘next’ is no version",
                        "src/changes/changes.xml:5:1 this release has no version",
                        "src/changes/changes.xml:6:1 text in a release belongs into an action",
                        "src/changes/changes.xml:6:41 <acton> means nothing here");
    }

    @ParameterizedTest
    @CsvSource({"1.0 beta, 1.0-beta", "Version 1.0, 1.0", "tides-1.0, 1.0", "v1.0, 1.0", "3, 3"})
    void versionsAreReadAsPeopleWriteThem(String written, String version) {
        project.changes("<release version=\"" + written + "\" date=\"2024\"><action>a</action></release>");

        assertThat(project.lines()).containsExactly("2024 Tides " + version + ": a");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aLinkIntoTheSiteIsChecked() {
        project.changes("<release version=\"1\" date=\"2024\"><action>See <a href=\"usage.html\">usage</a>.</action>"
                + "<action type=\"fix\"/><action/></release>");

        assertThat(project.html(0)).isEqualTo("<ul><li>See <a href=\"usage.html\">usage</a>.</li></ul>");
        assertThat(project.read().profile().localLinks())
                .extracting(link -> link.location() + " " + link.target())
                .containsExactly("src/changes/changes.xml:3:46 usage.html");
    }

    @Test
    void aReleaseWhoseDateCannotBeReadIsToldAndKept() {
        project.changes("<release version=\"1.1\" date=\"the 41st of May 2024\"><action>a</action></release>");

        assertThat(project.lines()).isEmpty();
        assertThat(project.said()).containsExactly("News from src/changes/changes.xml: no release (1 is not out yet)");
        assertThat(project.problems())
                .containsExactly(
                        "src/changes/changes.xml:3:1 ‘the 41st of May 2024’ is no date that can be read; without one,"
                                + " a release is taken to be out only if a newer one is [unreadable-date]");
    }

    @Test
    void anotherRootIsTold() {
        project.with("src/changes/changes.xml", "<changes><release version='1'/></changes>");

        assertThat(project.lines()).isEmpty();
        assertThat(project.problems()).singleElement().asString().contains("this is no list of changes");
    }
}
