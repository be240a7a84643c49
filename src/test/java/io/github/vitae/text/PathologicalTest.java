package io.github.vitae.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Effort;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that would make a careless reader run for hours, overflow its stack or fill its memory: each of it ends. */
class PathologicalTest {

    /** A bound against running away, not a measurement. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static Arguments about(String name, String text) {
        return Arguments.of(name, "about.md", text);
    }

    private static Arguments news(String name, String text) {
        return Arguments.of(name, "news.yml", text);
    }

    private static Arguments bibliography(String name, String summary) {
        return Arguments.of(name, "publications.bib", "@article{a, title = {x}, abstract = {" + summary + "}}");
    }

    static List<Arguments> texts() {
        int many = 50_000;
        return List.of(
                about("comments that open", "<!-- ".repeat(many)),
                about("comments", "<!-- x -->".repeat(many)),
                about("nested comments", "<!-- a <!-- b --> c --> ".repeat(many)),
                about("brackets", "[".repeat(many)),
                about("link starts", "[a](".repeat(many)),
                about("stars", "*a ".repeat(many)),
                about("backticks", "`a``".repeat(many)),
                about("open divs", "<div>".repeat(many)),
                about("open spans on lines", "<span>\n".repeat(many)),
                about("markdown in divs", "<div markdown=\"1\">\n".repeat(2_000)),
                about("closing divs and headings", "</div>\n# x\n".repeat(10_000)),
                about("quotes", "> ".repeat(many)),
                about("nested items", "- ".repeat(many)),
                about("attribute lists", "*a*{: .b}".repeat(20_000)),
                about("half attribute lists", "{: ".repeat(many)),
                about("footnotes", "[^1]".repeat(20_000) + "\n\n[^1]: x"),
                about("footnote definitions", "[^a]: x\n".repeat(20_000)),
                about("definitions", "a\n: b\n".repeat(20_000)),
                about("dollars", "$$".repeat(many) + "$".repeat(many)),
                about("formulas", "$x_1$ ".repeat(many)),
                about("open groups of formulas", "${".repeat(many)),
                about("open brackets of formulas", "\\\\( ".repeat(many) + "\\\\[ ".repeat(many)),
                about("open environments", "\\begin{align}\n".repeat(20_000)),
                about("formulas with tags", "$$ <b> ".repeat(many)),
                about("powers of powers", "$" + "x^{".repeat(55) + "y" + "}".repeat(55) + "$"),
                about("scripts of scripts", "$" + "{".repeat(50) + "y" + "}_a^{bc}".repeat(50) + "$"),
                about("nested groups", "$$" + "{".repeat(4_000) + "}".repeat(4_000) + "$$"),
                about("nested roots", "$$" + "\\sqrt".repeat(1_300) + "x$$"),
                about("macros of macros", "$\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}\\a$"),
                about("texts in formulas", "$$" + "\\text{a $b$ }".repeat(500) + "$$"),
                about("accents of accents", "$" + "\\hat{".repeat(55) + "y" + "}".repeat(55) + "$"),
                about("colons", ":a".repeat(many)),
                about("open variables", "{{ ".repeat(many)),
                about("open tags", "{% if ".repeat(many)),
                about("many ifs", "{% if x %}".repeat(2_000) + "{% endif %}".repeat(2_000)),
                about("loops in loops", "{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}"),
                about("long definition used often", "[a]: /" + "u".repeat(20_000) + "\n\n" + "[a] ".repeat(20_000)),
                about("news of digits", "# News\n\n- " + "2025-".repeat(many)),
                about("many news", "# News\n\n" + "- May 2025: x\n".repeat(5_000)),
                about("news in one paragraph", "# News\n\n" + "2025-05: x<br>\n".repeat(5_000)),
                about("tables", "# News\n\n<table>" + "<tr><td>2025</td><td>x</td></tr>".repeat(5_000)),
                about("headings", "# News\n## x\n".repeat(2_000)),
                about("cards", "# News\n\n" + "<div class=\"a\"><h3>x</h3><p>2025</p><p>y</p></div>\n".repeat(5_000)),
                about("cards in cards", "# News\n\n" + "<div class=\"a\"><p>2025</p>".repeat(2_000)),
                about("asides", "# News\n\n" + "<span class=\"a\">x</span>".repeat(20_000)),
                about("groups", "# Awards\n\n" + "### x\n- 2025 y\n".repeat(5_000)),
                about("foldable", "# News\n\n" + "<details><summary>2025</summary>x".repeat(2_000)),
                about("days as numbers", "# News\n\n" + "- 15. May 2025 x\n".repeat(5_000)),
                about("shortcodes", "{{< icon x >}}".repeat(20_000) + "{{< ".repeat(20_000)),
                about("links to headings", "[a](#-x) ".repeat(5_000) + "\n\n" + "## x\n".repeat(5_000)),
                about("open preformatted", "<pre>\n\n".repeat(5_000)),
                about("styles with blank lines", "<div>\n" + "<style>\n\n</style>\n".repeat(5_000)),
                about("styles", "<style>" + ".a{color:rgb(".repeat(20_000) + "</style>"),
                about("inline style", "<p style=\"" + "rgb(".repeat(10_000) + "\">x</p>"),
                about("entities", "&amp".repeat(many)),
                about("wrongly decoded", "Ã©".repeat(20_000)),
                about("blanks behind an attribute list", "{:" + " ".repeat(200_000) + "x"),
                about("attribute lists behind blanks", ("x" + " ".repeat(2_000) + "{:\n").repeat(50)),
                about("many sections of news", "## News\n".repeat(20_000)),
                about("many sections of awards", "## Awards\n- x\n".repeat(5_000)),
                about("comments of links that never close", "[//]: # (\n".repeat(many)),
                about(
                        "half a captured stretch",
                        "{% capture x %}abc{% endcapture %}{{ x | slice: 0, 1 }}{{ x | truncate: 2 }}"),
                about("deep markup", "<b>".repeat(100_000)),
                about("deep lists", "<ul><li>".repeat(50_000)),
                about("deep tables", "<table><tr><td>".repeat(20_000)),
                about("deep quotes", ">".repeat(100_000) + "x"),
                about("deep emphasis", "*_".repeat(50_000) + "x" + "_*".repeat(50_000)),
                about("deep links", "[".repeat(100_000) + "x" + "](y)".repeat(20_000)),
                about("things that are dropped", "<script></script>".repeat(30_000)),
                about("range bomb", "{% for i in (1..999999999) %}x{% endfor %}"),
                about("nested captures", "{% capture x %}{{ x }}{{ x }}{% endcapture %}".repeat(60) + "{{ x }}"),
                about("toml arrays", "+++\na=" + "[".repeat(100_000) + "]".repeat(100_000) + "\n+++\nx"),
                about("toml tables", "+++\na=" + "{a=".repeat(50_000) + "1" + "}".repeat(50_000) + "\n+++\nx"),
                about("toml keys", "+++\n" + "a.".repeat(100_000) + "a=1\n+++\nx"),
                about("json", "{\n" + "\"a\":{".repeat(50_000) + "\n}\nx"),
                about("yaml", "---\n" + "- ".repeat(50_000) + "\n---\nx"),
                about("integer", "---\ntitle: " + "9".repeat(900_000) + "\n---\nx"),
                about("one long line", "x".repeat(1_000_000)),
                about("toml", "+++\n" + "a=[".repeat(10_000) + "\n+++\nx"),
                bibliography("blanks in one long line", "a ".repeat(1_800_000)),
                bibliography("blank lines", "a\n\n".repeat(200_000)),
                news("sequences", "[".repeat(many)),
                news("nested lists", "- ".repeat(many)),
                news("mappings", "{a: ".repeat(many)),
                news(
                        "aliases",
                        "- &a [x,x,x,x,x,x,x,x,x]\n- &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(1)
                                + "- &c [*b,*b,*b,*b,*b,*b,*b,*b]\n- &d [*c,*c,*c,*c,*c,*c,*c,*c]\n- [*d,*d,*d,*d,*d,*d,*d,*d]\n"),
                news("one key often", "- date: 2025\n" + "  text: x\n".repeat(20_000)),
                news("digits", "- date: " + "1".repeat(500_000) + "\n  text: x\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void eachEndsInTime(String name, String file, String text, @TempDir Path directory) {
        Effort<TrialProfile.Result> reading =
                Effort.of(() -> TrialProfile.in(directory).with(file, text).read());

        assertThat(reading.spent()).as(name).isLessThan(LONG);
        assertThat(reading.result().everything().length()).as(name).isLessThan(40 * text.length() + (4 << 20));
    }
}
