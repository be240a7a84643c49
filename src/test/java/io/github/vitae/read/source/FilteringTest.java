package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions in all kinds of files: a value is text wherever it stands, and what has none is told where it is written. */
class FilteringTest {

    @TempDir
    Path directory;

    private final Map<String, String> values = new HashMap<>(Map.of("project.version", "1.2.0-SNAPSHOT"));

    private Value value(String name) {
        if (name.startsWith("env.")) {
            return new Value(Kind.PRIVATE, "");
        }
        return values.containsKey(name) ? new Value(Kind.KNOWN, values.get(name)) : new Value(Kind.UNKNOWN, "");
    }

    private TrialProfile.Result read(String name, String content) {
        return TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nWords.\n")
                .with(name, content)
                .filtered(this::value);
    }

    private Document about(String markdown) {
        return Jsoup.parseBodyFragment(read("about.md", "# Ada\n\n" + markdown).page("index.html"));
    }

    @Test
    void aTextHasTheValueAndTheExpressionIsTextWhereFilteringIsOff() {
        assertThat(about("Version ${project.version}.").text()).contains("Version 1.2.0-SNAPSHOT.");
        assertThat(TrialProfile.in(directory).read().page("index.html")).contains("${project.version}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*",
                "_b_",
                "1_0_2",
                "<b>x</b>",
                "<script>x</script>",
                "a & b &amp; c",
                "[x](http://example.org)",
                "![x](y.png)",
                "`code`",
                "$x^2$",
                "~~x~~",
                "# x",
                "- x",
                "+ x",
                "1. x",
                "> x",
                "| a | b |",
                "---",
                "===",
                "\\\\ \\*",
                "{{ x }}",
                "{% if x %}",
                "<!-- x -->",
                "[@key]",
                "https://example.org/a_b_c",
                "Größe 東京",
                "\"q\" 'r'",
                "${project.version}",
            })
    void aValueIsTextInProseAndInHtml(String value) {
        values.put("some.value", value);

        Document page = about("""
                ${some.value}

                In a line ${some.value} too.

                <p id="h">${some.value}</p>

                - item ${some.value}
                """);

        String shown = value.replaceAll("\\s+", " ");
        assertThat(page.select("p").eachText()).contains(shown, "In a line " + shown + " too.");
        assertThat(page.select("li").eachText()).contains("item " + shown);
        assertThat(page.select("p > em, p > strong, p > code, p > math, p > img, p > del, li em, li code, li math"))
                .isEmpty();
    }

    @Test
    void withinCodeItStandsAsItIs() {
        values.put("some.value", "a_*<b>&c");

        Document page = about("Take `<v>${some.value}</v>`.\n\n```xml\n<version>${some.value}</version>\n```\n");

        assertThat(page.select("p > code").text()).isEqualTo("<v>a_*<b>&c</v>");
        assertThat(page.select("pre").text()).contains("<version>a_*<b>&c</version>");
    }

    /** Code that is indented shows everything as it is written, too, wherever it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.\n\n    <v>${some.value}</v>\n",
                "Words.\n\n\t<v>${some.value}</v>\n",
                "Words.\n\n    first\n\n    <v>${some.value}</v>\n",
                "- item\n\n      <v>${some.value}</v>\n",
                "1. item\n\n       <v>${some.value}</v>\n",
                "> Words.\n>\n>     <v>${some.value}</v>\n",
                "-     <v>${some.value}</v>\n"
            })
    void withinIndentedCodeItStandsAsItIs(String markdown) {
        values.put("some.value", "a_*<b>&c`d");

        assertThat(about(markdown).select("pre").text()).contains("<v>a_*<b>&c`d</v>");
    }

    /** What is indented and no code is prose. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words\n    ${some.value} more\n",
                "- item\n\n    ${some.value} more\n",
                "1. item\n    ${some.value} more\n",
                "  ${some.value} more\n"
            })
    void whatIsIndentedAndNoCodeIsProse(String markdown) {
        values.put("some.value", "a *b* <b>c</b>");

        Document page = about(markdown);
        assertThat(page.select("pre")).isEmpty();
        assertThat(page.select(".vitae-prose").text()).contains("a *b* <b>c</b> more");
    }

    /** BibTeX counts braces, and no value ends a field. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a{b", "a}b", "{a}", "}a{", "{{a}", "a\\{b", "a\"b", "a, b = {c}", "a@b{c", "50% {x", "a\\}"})
    void aValueWithBracesEndsNoFieldOfBibtex(String value) {
        values.put("some.value", value);

        for (String around : new String[] {"{Foam %s end}", "\"Foam %s end\""}) {
            Document page = Jsoup.parseBodyFragment(read(
                            "publications.bib",
                            "@article{a, author={Doe, Jane}, title=" + around.replace("%s", "${some.value}")
                                    + ", journal={J}, year=2024}\n\n@article{b, author={Doe, Jane}, title={Second}, year=2023}\n")
                    .page("publications.html"));

            // titles have quotation marks as printers set them
            assertThat(page.select(".p-name").eachText())
                    .containsExactly("Foam " + value.replace('"', '”') + " end", "Second");
        }
    }

    /** An address in a bibliography is no LaTeX. */
    @ParameterizedTest
    @ValueSource(strings = {"a_b", "1.2.0-SNAPSHOT", "a~b", "a%20b", "a&b=c", "a#b"})
    void anAddressInABibliographyHasTheValue(String value) {
        values.put("some.value", value);

        Document page = Jsoup.parseBodyFragment(read(
                        "publications.bib",
                        "@misc{a, author={Doe, Jane}, title={Foam}, url={https://example.org/${some.value}}, year=2024}\n")
                .page("publications.html"));

        assertThat(page.select("a").eachAttr("href")).contains("https://example.org/" + value);
    }

    /** Jekyll looks for tags of Liquid in code too; a value has none. */
    @ParameterizedTest
    @ValueSource(strings = {"{{ site.title }}", "{% if x %}", "{{{ x }}}", "{%- raw -%}", "{# x #}", "{{ x"})
    void aValueInCodeOfJekyllIsNoLiquid(String value) {
        values.put("some.value", value);
        TrialProfile.Result read = TrialProfile.in(directory)
                .with("_config.yml", "first_name: Ada\nlast_name: Example\ntitle: SECRET\ntheme: al-folio\n")
                .with("_pages/about.md", """
                        ---
                        layout: about
                        permalink: /
                        title: about
                        ---

                        In `a ${some.value} b` and ${some.value} too.

                        ```
                        c ${some.value} d
                        ```

                            e ${some.value} f

                        The end.
                        """)
                .with("_news/one.md", "---\ndate: 2025-01-01\ninline: true\n---\n\nOut.\n")
                .filtered(this::value);
        Document page = Jsoup.parseBodyFragment(read.page("index.html"));

        assertThat(page.select("p > code").text()).isEqualTo("a " + value + " b");
        assertThat(page.select("pre").eachText()).containsExactly("c " + value + " d", "e " + value + " f");
        assertThat(page.text()).contains(value + " too.", "The end.");
        assertThat(read.everything()).doesNotContain(String.valueOf('\uFDD1'));
        assertThat(read.log()).doesNotContain("liquid");
    }

    @Test
    void codeIsNotEndedByAValue() {
        values.put("some.value", "a`b");

        TrialProfile.Result read = read("about.md", "# Ada\n\nTake `x ${some.value} y`.\n");

        assertThat(read.page("index.html")).contains("<code>x ${some.value} y</code>");
        assertThat(read.log()).contains("about.md:3:9 ‘${some.value}’ has no value that can stand here");
    }

    @Test
    void aBackslashMakesItItself() {
        TrialProfile.Result read = read("about.md", "# Ada\n\nWrite \\${project.version} or `\\${unknown.x}`.\n");

        assertThat(Jsoup.parse(read.page("index.html")).text()).contains("Write ${project.version} or ${unknown.x}.");
        assertThat(read.log()).doesNotContain("expression");
    }

    @Test
    void anAddressHasTheValue() {
        assertThat(about("[get it](https://example.org/${project.version}/foam.zip)")
                        .select("a[href$=.zip]")
                        .attr("href"))
                .isEqualTo("https://example.org/1.2.0-SNAPSHOT/foam.zip");
    }

    @Test
    void dataHaveTheValueAndKeepTheirShape() {
        values.put("odd", "a: b # c\n- d \"e\" {f} *g* <b>h</b>");

        TrialProfile.Result read = read("news.yml", """
                - date: 2026-01-02
                  text: Out is ${project.version}, ${odd} *now*
                - date: 2026-01-01
                  title: "${odd}"
                  text: More
                """);

        Document page = Jsoup.parseBodyFragment(read.page("news.html"));
        assertThat(page.select("li.h-entry")).hasSize(2);
        assertThat(page.expectFirst(".e-content").text())
                .isEqualTo("Out is 1.2.0-SNAPSHOT, a: b # c - d \"e\" {f} *g* <b>h</b> now");
        assertThat(page.expectFirst(".e-content").select("em").eachText()).containsExactly("now");
        assertThat(page.select(".p-name").text()).isEqualTo("a: b # c - d \"e\" {f} *g* <b>h</b>");
    }

    @Test
    void frontMatterAndBibliographiesHaveIt() {
        values.put("odd", "50% of a_b & {c} #1");

        Document page = Jsoup.parseBodyFragment(read(
                        "publications.bib",
                        "@article{a, author={Doe, Jane}, title={Foam ${odd} ${project.version}}, journal={J}, year=2024}\n")
                .page("publications.html"));
        assertThat(page.select(".p-name").text()).isEqualTo("Foam 50% of a_b & {c} #1 1.2.0-SNAPSHOT");

        TrialProfile.Result about = read("about.md", "---\ntitle: Foam ${project.version}\n---\n\nWords.\n");
        assertThat(about.everything()).contains("Foam 1.2.0-SNAPSHOT").doesNotContain("${");
    }

    @Test
    void aFlagMayBeAnExpression() {
        values.put("hide.it", "true");

        TrialProfile.Result read = read("news.yml", "- date: 2026-01-01\n  text: SECRET\n  draft: ${hide.it}\n");

        assertThat(read.everything()).doesNotContain("SECRET");
    }

    @Test
    void whatHasNoValueIsToldOnceWhereItStands() {
        TrialProfile.Result read =
                read("about.md", "# Ada\n\nA ${project.versoin} and\nagain ${project.versoin}, ${env.HOME}.\n");

        assertThat(read.page("index.html")).contains("${project.versoin}", "${env.HOME}");
        assertThat(read.problems(Code.UNKNOWN_EXPRESSION)).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("vitae/about.md:3:3");
            assertThat(problem.message()).contains("‘${project.versoin}’").contains("2 times");
        });
        assertThat(read.problems(Code.PRIVATE_EXPRESSION))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("vitae/about.md:4:27"));
    }

    @Test
    void nothingOfWhatIsHiddenIsTold() {
        String hidden =
                "<!-- ${hidden.comment} -->\n\n[//]: # (${hidden.link})\n\n{% comment %}${hidden.liquid}{% endcomment %}\n";

        TrialProfile.Result about = read("about.md", "# Ada\n\nWords.\n\n" + hidden);
        TrialProfile.Result news =
                read("news.yml", "# ${hidden.yaml}\n- date: 2026-01-01\n  text: x ${hidden.draft}\n  draft: true\n");

        assertThat(about.everything() + about.log() + news.everything() + news.log())
                .doesNotContain("hidden.");
    }

    @Test
    void aValueEndsNoComment() {
        values.put("end", "--> shown?");

        assertThat(about("Words.\n\n<!-- secret ${end} SECRET -->\n").text()).doesNotContain("SECRET");
    }

    @Test
    void placesBehindAValueStayTrue() {
        values.put("long", "a very long value of many words");

        TrialProfile.Result read = read(
                "about.md", "# Ada\n\n## News\n\n- **Februray 2025** ${long} [x](no.pdf)\n- ${long} <form>y</form>\n");

        assertThat(read.log()).contains("vitae/about.md:5:5 ").contains("vitae/about.md:5:33 ");
        TrialProfile.Result data = read("news.yml", "- date: 2026-01-01\n  text: ${long} [x](nofile.pdf)\n");
        assertThat(data.log()).contains("vitae/news.yml:2:").contains("nofile.pdf");
    }

    @Test
    void formulasAreNoExpressions() {
        TrialProfile.Result read = read("about.md", "# Ada\n\nThe sum ${n}$ and $\\{x\\}$ of ${\\alpha}$.\n");

        assertThat(read.log()).doesNotContain("expression");
    }

    @Test
    void manyExpressionsTakeNoTime() {
        assertThat(about("${project.version} ${".repeat(40_000)).text()).contains("1.2.0-SNAPSHOT");
    }

    @Test
    void alFoliosPagesHaveItToo() {
        TrialProfile.Result read = TrialProfile.in(directory)
                .with("_config.yml", "first_name: Ada\nlast_name: Example\ntheme: al-folio\n")
                .with(
                        "_pages/about.md",
                        "---\nlayout: about\npermalink: /\ntitle: about\n---\n\nVersion ${project.version}\n")
                .with("_news/one.md", "---\ndate: 2025-01-01\ninline: true\n---\n\nOut: ${project.version}\n")
                .filtered(this::value);

        assertThat(read.page("index.html")).contains("Version 1.2.0-SNAPSHOT");
        assertThat(read.page("news.html")).contains("Out: 1.2.0-SNAPSHOT");
    }

    @Test
    void withoutExpressionsNothingMeansAnything() {
        assertThat(Expressions.NONE.isOn()).isFalse();
        assertThat(Expressions.NONE.of("project.version").kind()).isEqualTo(Kind.UNKNOWN);
    }
}
