package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.MarkedText;
import io.github.vitae.testing.TrialProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is doubtful is told at its line and column, whatever the line ends, byte order mark, tabs or characters. */
class ProblemPlacesTest {

    @TempDir
    private Path directory;

    private record Doubt(Code code, String file, String text, String message) {}

    /** Each text holds one doubt, between « and »; ¤ is a place before it on its line. */
    private static final List<Doubt> DOUBTS = List.of(
            doubt(Code.MISSPELT_MONTH, "# News\n\n- one\n- «Februray» 2025 text ¤\n", "February"),
            doubt(Code.MISSPELT_MONTH, "Text ¤\n\n# News\n\n- <i class=\"¤\"></i>«Februray» 2025: text\n", "February"),
            doubt(
                    Code.MISSPELT_MONTH,
                    "# News\n\n<ul>\n<li><strong title=\"¤\">«Agust» 2025</strong> text</li>\n</ul>\n",
                    "August"),
            doubt(
                    Code.MISSPELT_MONTH,
                    "## News\n\n| y | x |\n|---|---|\n|  «Septmeber» 2024 | Prize ¤ |\n",
                    "September"),
            doubt(Code.UNREADABLE_DATE, "# Awards\n\n* 2024 one\n* «2024-13-45»: two\n", "2024-13-45"),
            doubt(
                    Code.UNREADABLE_DATE,
                    "# Awards\n\n<ol><li><b title=\"¤\">«Feb 30, 2024»</b> two</li></ol>\n",
                    "Feb 30, 2024"),
            doubt(Code.AMBIGUOUS_DATE, "# News\n\n- one\n- <b title=\"¤\">«02/10/2025»</b> two\n", "month first"),
            doubt(Code.AMBIGUOUS_DATE, "news.yml", "# ¤\n- date: «02/10/2025»\n  text: a\n", "2025-02-10"),
            doubt(Code.DATE_AHEAD, "# News\n\n- one\n- <b title=\"¤\">«May 2052»</b> two\n", "2052"),
            doubt(Code.WRONGLY_DECODED_TEXT, "---\ntitle: x «Ã©»\n---\nText ¤\n", "é"),
            doubt(Code.WRONGLY_DECODED_TEXT, "A line\nand ¤ &amp; &eacute; caf«Ã©» here\n", "é"),
            doubt(Code.WRONGLY_DECODED_TEXT, "A line\n\n> - deep ¤ *x* «ğŸ“„» here\n", "📄"),
            doubt(Code.DROPPED_HTML, "one\n\nx ¤ two <b «onclick»=\"x()\">three</b>\n", "onclick"),
            doubt(Code.DROPPED_HTML, "one\n\n<div>¤<p>two\n«<script»>x()</script></p></div>\n", "script"),
            doubt(Code.DROPPED_HTML, "a ¤ [b](«javascript:x»)\n", "javascript"),
            doubt(Code.DROPPED_HTML, "<p>¤</p>\n\n<p style=\"color: red; «position: fixed»\">b</p>\n", "position"),
            doubt(
                    Code.DROPPED_HTML,
                    "Text ¤\n\n<style>\n.a { color: red;\n «background: url(x)» }\n</style>\n",
                    "url(x)"),
            doubt(Code.DROPPED_HTML, "x ¤ «<iframe» src=\"https://example.org/\"></iframe>\n", "iframe"),
            doubt(Code.MISSING_FILE, "# A\n\nx ¤ ![x](«images/none.png»)\n", "images/none.png"),
            doubt(Code.MISSING_FILE, "# A\n\n- ¤ [x]({{ base_path }}«/files/none.pdf»)\n", "none.pdf"),
            doubt(Code.MISSING_FILE, "# News\n\n- 2025 ¤ <a href=\"«files/none.pdf»\">x</a>\n", "none.pdf"),
            doubt(Code.UNPUBLISHED_FILE, "# A\n\nx ¤ [x](«run.py»)\n", "publishFiles"),
            doubt(Code.FORMULA_AS_TEX, "one\n\nx ¤ *two* $y$ «$\\ce{H2O}$» three\n", "\\ce"),
            doubt(Code.FORMULA_AS_TEX, "# News\n\n- 2025 ¤ `$x$` «\\\\(\\frac{a\\\\)» three\n", "is missing"),
            doubt(Code.FORMULA_AS_TEX, "news.yml", "- date: 2025\n  text: ¤ of «$\\nosuch$» x\n", "nosuch"),
            doubt(Code.BROKEN_YAML, "---\ntitle: x\nauthor: [a, b\nother«:» c\n---\nText ¤\n", "YAML"),
            doubt(Code.BROKEN_YAML, "---\ntitle: x\nname: y ¤\n«title»: z\n---\nText\n", "line 2"),
            doubt(Code.BROKEN_TOML, "+++\ntitle = 1 # ¤\n«title» = 2\n+++\nText\n", "Duplicate key"),
            doubt(
                    Code.BROKEN_JSON,
                    "publications.json",
                    "[\n  {\"id\": \"a\", \"title\": \"x\"}«,»\n]\n",
                    "behind the last value"),
            doubt(Code.MISSPELT_KEY, "---\ntitle: x\n«redirect_form»: /a/\n---\nText ¤\n", "redirect_from"),
            doubt(Code.MISSPELT_KEY, "news.yml", "- date: 2025 # ¤\n  «txet»: a\n  title: b\n", "text"),
            doubt(Code.WRONG_SHAPE, "---\n«- a»\n- b\n---\nText ¤\n", "a list"),
            doubt(Code.WRONG_SHAPE, "---\ntitle: «[a, b]»\n---\nText ¤\n", "a list"),
            doubt(Code.WRONG_SHAPE, "news.yml", "«just» text ¤\n", "a list of news"),
            doubt(Code.WRONG_SHAPE, "news.yml", "- date: 2025\n  text: a ¤\n- «only» text\n", "text"),
            doubt(Code.UNKNOWN_CITATION, "news.yml", "- text: a ¤\n  cite: «nobody»\n", "nobody"),
            doubt(Code.WRONG_SHAPE, "awards.yml", "# ¤\n- «date»: 2025\n", "title"),
            doubt(Code.UNREADABLE_DATE, "awards.yml", "# ¤\n- title: a\n  date: «once upon»\n", "once upon"),
            doubt(Code.MISSPELT_MONTH, "awards.yml", "# ¤\n- title: a\n  date: \"3 «Agust» 2024\"\n", "August"),
            doubt(Code.DROPPED_HTML, "news.yml", "- date: 2025\n  text: ¤ a <b «onclick»=x>b</b>\n", "onclick"),
            doubt(
                    Code.DROPPED_HTML,
                    "news.yml",
                    "- date: 2025\n  text: |\n    a\n    c ¤ <b «onclick»=x>b</b>\n",
                    "onclick"),
            doubt(Code.EMPTY_SECTION, "Text ¤\n\n«# News»\n\n# Other\n\nText\n", "News"),
            doubt(
                    Code.UNKNOWN_SECTION,
                    "Text ¤\n\n«# \"Mile\" stones»\n\n- May 2025: a\n- 2024: b\n- 2023: c\n",
                    "news: [\"\\\"Mile\\\" stones\"]"),
            doubt(Code.EMPTY_SECTION, "Text ¤\n\n«<h2>Awards</h2>»\n\n<p></p>\n", "Awards"),
            doubt(Code.AMBIGUOUS_COMMENT, "Text\n¤ a «<!--» b\n\nc\n", "never closed"),
            doubt(Code.UNKNOWN_VARIABLE, "Text\n\n- ¤ a «{{ page.nothing }}» b\n", "page.nothing"),
            doubt(Code.BROKEN_LIQUID, "Text ¤\n\n- ¤ a «{% if page.x %}» b\n", "never closed"),
            doubt(Code.HIDDEN_TEXT, "Text ¤\n\na «<b» hidden>b</b> c\n", "hidden"),
            doubt(Code.UNUSABLE_ADDRESS, "---\nredirect_from:\n  - /a/\n  - «../../b»\n---\nText ¤\n", "../../b"),
            doubt(
                    Code.DRAFT,
                    "news.yml",
                    "- date: 2025\n  text: a ¤\n- «date»: 2025\n  text: b\n  draft: true\n",
                    "draft"),
            doubt(Code.NOT_DUE, "news.yml", "- text: a ¤\n- «text»: b\n  publishFrom: 2931-01-01\n", "2931-01-01"),
            doubt(Code.EXPIRED, "news.yml", "- text: a ¤\n- «text»: b\n  publishUntil: 2020-01-01\n", "2020-01-01"),
            doubt(Code.MISSPELT_KEY, "news.yml", "- text: a ¤\n- text: b\n  «dratf»: true\n", "close to"),
            doubt(Code.WRONG_SHAPE, "news.yml", "- text: a ¤\n- text: b\n  draft: «maybe»\n", "neither"),
            bib(Code.BROKEN_BIBTEX, "@misc{k, note = {¤}, title = «{»Tale,\n  year = 2020\n}\n", "never closed"),
            bib(Code.BROKEN_BIBTEX, "@misc{k, title = {T ¤}, note = {a}, «note» = {b}}\n", "second time"),
            bib(Code.BROKEN_BIBTEX, "@misc{k, title = {T ¤}, crossref = {«gone»}}\n", "no entry"),
            bib(Code.UNKNOWN_MACRO, "@misc{k, note = {¤}, title = {A\n ¤ «\\myproject»{Tide}}}\n", "myproject"),
            bib(Code.UNKNOWN_MACRO, "@misc{k, title = {T ¤}, publisher = {x } # «nips»}\n", "nips"),
            bib(Code.DUPLICATE_PUBLICATION, "¤ «@misc»{l, title = {An Entry}, year = 2001}\n", "An Entry"),
            bib(Code.MISSPELT_KEY, "¤ «@artcile»{k, title = {T}}\n", "article"),
            bib(Code.WRONG_SHAPE, "@misc{k, title = {T ¤}, doi = {«none»}}\n", "no DOI"),
            bib(Code.UNREADABLE_DATE, "@misc{k, title = {T ¤}, year = 2020, month = {«whenever»}}\n", "whenever"),
            bib(Code.WRONGLY_DECODED_TEXT, "@misc{k, title = {¤ caf«Ã©»}}\n", "é"),
            bib(Code.DROPPED_HTML, "@misc{k, title = {T ¤}, html = {«javascript:x»}}\n", "javascript"),
            bib(Code.DROPPED_HTML, "@misc{k, title = {¤ \\href{«javascript:x»}{y}}}\n", "javascript"),
            bib(Code.PRIVATE_FIELD, "@misc{k, title = {T ¤}, «rating» = {5}, annote = {x}}\n", "annote"),
            bib(Code.DRAFT, "¤ «@ignore»{k, title = {T}}\n", "@ignore"),
            bib(Code.DRAFT, "¤ «@misc»{k, title = {T}, draft = {true}}\n", "draft"),
            bib(Code.DRAFT, "<!-- ¤ «@misc»{k, title = {T}} -->\n", "comment"),
            bib(Code.MISSING_FILE, "@misc{k, title = {T ¤}, pdf = {«none.pdf»}}\n", "none.pdf"),
            doubt(Code.BEYOND_BOUNDS, "news.yml", "# ¤\n" + "[".repeat(50) + "«[»" + "]".repeat(51) + "\n", "nested"));

    /** A doubt in a bibliography, between an entry before it and one behind it. */
    private static Doubt bib(Code code, String text, String message) {
        String before = "@misc{before, title = {An Entry}, year = {2001}}\n";
        return doubt(code, "publications.bib", before + text + "@misc{behind, title = {Behind}}\n", message);
    }

    private static Doubt doubt(Code code, String text, String message) {
        return doubt(code, "about.md", text, message);
    }

    private static Doubt doubt(Code code, String file, String text, String message) {
        return new Doubt(code, file, text, message);
    }

    static List<Arguments> doubts() {
        List<Arguments> arguments = new ArrayList<>();
        for (Doubt doubt : DOUBTS) {
            MarkedText.variants(doubt.text).forEach(variant -> arguments.add(Arguments.of(doubt, variant)));
        }
        return arguments;
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void aDoubtIsToldWhereItIs(Doubt doubt, MarkedText variant) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("run.py", "print(1)\n")
                .with(doubt.file, variant.text())
                .read();

        assertThat(result.problems(doubt.code)).as(result.log()).hasSize(1);
        Problem problem = result.problems(doubt.code).get(0);
        assertThat(problem.location().file()).isEqualTo("vitae/" + doubt.file);
        assertThat(problem.location().line() + ":" + problem.location().column())
                .as(problem.toString())
                .isEqualTo(variant.line() + ":" + variant.column());
        assertThat(problem.toString()).contains(doubt.message);
    }

    @Test
    void aByteThatIsNoUtf8IsToldWhereItIs() {
        byte[] latin = "Zeile\r\n\tein Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        TrialProfile.Result result =
                TrialProfile.in(directory).with("about.md", latin).read();

        assertThat(result.problems(Code.WRONG_ENCODING)).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("vitae/about.md:2:9");
            assertThat(problem.message()).contains("0xE9");
        });
        assertThat(result.page("index.html")).contains("ein Café");
    }

    @Test
    void anEntryThatStandsTwiceIsToldAtItsSecondPlace() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("news.yml", "- date: 2025-05\n  text: A new cave\n")
                .with("about.md", "Text\n\n# News\n\n- May 2025: A new *cave*!\n")
                .read();

        assertThat(result.problems(Code.DUPLICATE_ENTRY)).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("vitae/about.md:5:3");
            assertThat(problem.message()).contains("vitae/news.yml:1:3");
        });
    }

    @Test
    void aDirectoryWithNothingToReadSaysWhatWasLookedFor() {
        TrialProfile.Result result = TrialProfile.in(directory).read();

        assertThat(result.problems(Code.NOTHING_TO_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("about.md", "news.yml", "awards.yml"));
    }

    /** Who writes of wrongly decoded text shows some. */
    @Test
    void codeIsAsItIsTyped() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nOf `MÃ¼ller`, <samp>MÃ¼ller</samp> and\n\n```\nMÃ¼ller\n```\n")
                .read();

        assertThat(result.page("index.html")).contains("MÃ¼ller").doesNotContain("Müller");
        assertThat(result.problems()).isEmpty();
    }

    /** Every kind of problem that readers report has its place tested here. */
    @Test
    void everyKindIsAmongTheDoubts() {
        List<Code> elsewhere = List.of(
                Code.WRONG_ENCODING,
                // of whole files
                Code.NOT_READ,
                // of sites in several languages: ProfileLanguagesTest
                Code.NOT_TRANSLATED,
                Code.DUPLICATE_ENTRY,
                Code.TEMPLATE_TEXT,
                Code.NOTHING_TO_READ,
                Code.ADDRESS_TAKEN,
                Code.TRUSTED_SCRIPT,
                // of pages for Jekyll and Hugo: PeopleOnPagesTest
                Code.UNCLEAR_NAMES,
                // of homepages for Jekyll: MalformedTableTest
                Code.BROKEN_CSV,
                Code.AMBIGUOUS_LAYOUT,
                // of what lies beside a profile, and of its project: PeopleOfAProjectTest, ProjectCitationTest,
                // ChangesFileTest,
                // KeptChangelogTest
                Code.UNNAMED_PERSON,
                Code.CITATION_DIFFERS,
                // of feeds, of other pages and of values: FeedIdsTest, MacrosTest, FilteringTest
                Code.DUPLICATE_ID,
                Code.UNUSABLE_MACRO,
                Code.UNKNOWN_EXPRESSION,
                Code.PRIVATE_EXPRESSION,
                Code.BROKEN_XML,
                Code.UNKNOWN_CHANGELOG,
                // of whole files, or with days: the tests of flags, of days and of an author's files
                Code.UNPUBLISHED_FILE,
                Code.NOT_DUE,
                Code.EXPIRED,
                Code.NOT_READ,
                // found on pages, not by readers
                Code.MISSING_ANCHOR,
                Code.UNREACHABLE_LINK);
        for (Code code : Code.values()) {
            assertThat(elsewhere.contains(code) || DOUBTS.stream().anyMatch(doubt -> doubt.code == code))
                    .as(code.id())
                    .isTrue();
        }
    }
}
