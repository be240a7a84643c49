package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What text in LaTeX says. */
class LatexTextTest {

    private final Problems problems = new Problems();
    private final LatexText latex =
            new LatexText(new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), problems));

    private DataValue.Scalar value(String written) {
        return BibFile.entries(SourceText.of("p.bib", "@misc{k, t = {" + written + "}}"), problems)
                .get(0)
                .field("t")
                .orElseThrow();
    }

    private RichText rich(String written) {
        return latex.rich(value(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    G{\\"o}del               | Gödel
                    G\\"odel                 | Gödel
                    G\\"{o}del               | Gödel
                    G{\\"{o}}del             | Gödel
                    {\\'E}cole               | École
                    \\'{\\i}\\'\\i{}{\\'{\\i}} | ííí
                    \\`a\\^e\\~n\\=a\\.z     | àêñāż
                    \\c{c}\\c c\\v{s}\\v s   | ççšš
                    \\H{o}\\u{g}\\k{a}\\r{u} | őğąů
                    \\d{s}\\b{d}             | ṣḏ
                    Nguy\\~{\\^e}n           | Nguyễn
                    {\\'{\\^{E}}}            | Ế
                    \\'{\\ae}                | ǽ
                    {\\ss}{\\ae}{\\O}{\\L}{\\l}{\\aa}{\\o} | ßæØŁłåø
                    Stra{\\ss}e Stra\\ss e   | Straße Straße
                    \\AA ngstr\\"om          | Ångström
                    \\i\\j                   | ıȷ
                    {\\DH}{\\th}{\\dj}       | Ðþđ
                    Erd\\H{o}s--R\\'enyi     | Erdős–Rényi
                    pages 1--2---3           | pages 1–2—3
                    ``Yes'' and `no'         | “Yes” and ‘no’
                    don't                    | don’t
                    ?`Qu\\'e? !`Hola!        | ¿Qué? ¡Hola!
                    A~B                      | A B
                    50\\% \\& \\$5 \\#1 a\\_b \\{x\\} | 50% & $5 #1 a_b {x}
                    AT\\&T AT&amp;T A\\&amp;B | AT&T AT&T A&B
                    x < y > z                | x < y > z
                    {{Deep} {L}earning}      | Deep Learning
                    {\\LaTeX} and \\TeX{}s   | LaTeX and TeXs
                    \\textquotedblleft a\\textquotedblright{} \\dots | “a” …
                    a\\,b\\ c\\\\d           | a b c d
                    dis\\-cre\\-tion         | discretion
                    \\copyright{} 2024       | © 2024
                    \\textit{a} \\emph{b} {\\em c} {\\bf d} \\texttt{e} \\textsc{f} | a b c d e f
                    {\\it all the rest       | all the rest
                    \\mbox{X} \\text{y} \\protect\\textrm{z} | X y z
                    \\enquote{so}            | “so”
                    see \\url{http://e.org/a_b} | see http://e.org/a_b
                    \\href{http://e.org}{here} | here
                    before\\footnote{gone}.  | before.
                    \\noopsort{1}Smith       | Smith
                    \\textcolor{red}{warm}   | warm
                    costs $5 and $6          | costs $5 and $6
                    only one $ here          | only one $ here
                    \\~{}user \\^{} a        | ~user ^ a
                    𝛼 𝔸 naïve                | 𝛼 𝔸 naïve
                    e\u0301                  | é
                    100% pure                | 100% pure
                    <i>E. coli</i> in <scp>DNA</scp> | E. coli in DNA
                    C\\# and F\\#            | C# and F#
                    """)
    void macros_and_ligatures_become_characters(String written, String words) {
        assertThat(latex.plain(value(written))).isEqualTo(words);
        assertThat(rich(written).plain()).isEqualTo(words);
        assertThat(problems.sorted().stream().filter(problem -> problem.code() != Code.BROKEN_BIBTEX))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    \\emph{a {b} c} d         | <em>a b c</em> d
                    {\\it a} b                | <i>a</i> b
                    {\\bf a {\\it b} c} d     | <b>a <i>b</i> c</b> d
                    \\textbf{\\textit{x}}     | <b><i>x</i></b>
                    \\texttt{f\\_x}           | <code>f_x</code>
                    \\textsc{Abc}             | <span class="small-caps">Abc</span>
                    x\\textsuperscript{2}     | x<sup>2</sup>
                    \\url{https://e.org/a_b?c=1&d=2} | <a href="https://e.org/a_b?c=1&amp;d=2">https://e.org/a_b?c=1&amp;d=2</a>
                    \\href{https://e.org/50\\%}{the {\\em page}} | <a href="https://e.org/50%">the <em>page</em></a>
                    <i>E. coli</i>            | <i>E. coli</i>
                    <script>x</script>        | &lt;script&gt;x&lt;/script&gt;
                    a <b c                    | a &lt;b c
                    """)
    void formatting_becomes_mark_up(String written, String html) {
        assertThat(rich(written).fragment()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    $\\beta$-VAE          | β-VAE                   | β-VAE
                    CO$_2$ rise           | CO<sub>2</sub> rise     | CO₂ rise
                    $n^2$                 | n<sup>2</sup>           | n²
                    the 19$^{th}$ century | the 19<sup>th</sup> century | the 19th century
                    $O(n \\log n)$        | O(n log n)              | O(n log n)
                    \\(k\\)-means         | k-means                 | k-means
                    $L_{\\infty}$         | L<sub>∞</sub>           | L_∞
                    {$\\ell_1$} norm      | ℓ<sub>1</sub> norm      | ℓ₁ norm
                    $\\mathrm{H}_2$O      | H<sub>2</sub>O          | H₂O
                    $5 \\times 5$         | 5 × 5                   | 5 × 5
                    $\\frac{a_1}{b}$ x    | <math alttext="(a₁)/b"><semantics><mfrac><msub><mi>a</mi><mn>1</mn></msub><mi>b</mi></mfrac><annotation encoding="application/x-tex">\\frac{a_1}{b}</annotation></semantics></math> x | \\frac{a_1}{b} x
                    $$x^{y^z}$$           | <math alttext="x^(y^z)"><semantics><msup><mi>x</mi><msup><mi>y</mi><mi>z</mi></msup></msup><annotation encoding="application/x-tex">x^{y^z}</annotation></semantics></math> | x^{y^z}
                    \\ensuremath{\\pi}    | π                       | π
                    $\\sqrt{<b>}$         | <math alttext="√(&lt; b &gt;)"><semantics><msqrt><mrow><mo>&lt;</mo><mi>b</mi><mo>&gt;</mo></mrow></msqrt><annotation encoding="application/x-tex">\\sqrt{&lt;b&gt;}</annotation></semantics></math> | \\sqrt{<b>}
                    """)
    void mathematics_is_shown_by_signs_or_stays_as_it_is(String written, String html, String words) {
        assertThat(rich(written).fragment()).isEqualTo(html);
        assertThat(latex.plain(value(written))).isEqualTo(words);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_macro_that_is_not_known_is_told_once_with_its_place_and_its_argument_stays() {
        assertThat(latex.plain(value("The \\myproject{Tide} of \\myproject{Sea}")))
                .isEqualTo("The Tide of Sea");
        assertThat(latex.plain(value("\\myproject{again} \\other x"))).isEqualTo("again x");

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.UNKNOWN_MACRO, Code.UNKNOWN_MACRO);
        assertThat(problems.sorted().get(0).location()).hasToString("p.bib:1:19");
        assertThat(problems.sorted().get(0).location().length()).isEqualTo(10);
    }

    @Test
    void addresses_are_judged_by_the_gate() {
        assertThat(rich("\\href{javascript:alert(1)}{click}").fragment()).isEqualTo("<a>click</a>");
        assertThat(rich("\\url{java\\script:x\" onx=\"}").fragment()).startsWith("<a>java");
        assertThat(problems.sorted()).extracting(Problem::code).contains(Code.DROPPED_HTML);
    }

    @Test
    void text_that_was_decoded_wrongly_is_mended_and_told() {
        assertThat(latex.plain(value("MÃ¼ller"))).isEqualTo("Müller");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.WRONGLY_DECODED_TEXT);
    }

    @Test
    void lines_that_are_commented_out_are_not_shown() {
        assertThat(latex.plain(value("first\n  % secret\nsecond 5%\n% more"))).isEqualTo("first second 5%");
    }

    @Test
    void markdown_and_html_are_taken_for_what_they_are_where_they_may_stand() {
        assertThat(latex.richOrMarkdown(value("see [here](https://e.org) **now**"))
                        .fragment())
                .isEqualTo("see <a href=\"https://e.org\">here</a> <strong>now</strong>");
        assertThat(latex.richOrMarkdown(value("see <a href='https://e.org' onclick='x()'>here</a>"))
                        .fragment())
                .isEqualTo("see <a href=\"https://e.org\">here</a>");
        assertThat(latex.richOrMarkdown(value("{\\em see} here")).fragment()).isEqualTo("<em>see</em> here");
    }

    @Test
    void nesting_costs_no_stack() {
        int depth = 5000;
        assertThat(latex.plain(value("{".repeat(depth) + "x" + "}".repeat(depth))))
                .isEqualTo("x");
        assertThat(rich("\\textbf{".repeat(depth) + "x" + "}".repeat(depth)).plain())
                .isEqualTo("x");
        assertThat(latex.plain(value("{\\it ".repeat(depth) + "x" + "}".repeat(depth))))
                .isEqualTo("x");
        assertThat(latex.plain(value("\\'{".repeat(depth) + "e" + "}".repeat(depth))))
                .startsWith("é");
        assertThat(rich("<i>".repeat(depth) + "x").plain()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    https://e.org/a_b%20c        | https://e.org/a_b%20c
                    https://e.org/a\\_b\\%20c    | https://e.org/a_b%20c
                    \\url{https://e.org/a}       | https://e.org/a
                    {https://e.org/a}            | https://e.org/a
                    https://e.org/\\~{}me        | https://e.org/~me
                    https://e.org/{\\textasciitilde}me | https://e.org/~me
                    https://e.org/$\\sim$me      | https://e.org/~me
                    10.1000/a{\\_}b              | 10.1000/a_b
                    10.1000/S0001(97)00001-2     | 10.1000/S0001(97)00001-2
                    """)
    void addresses_lose_only_what_latex_makes_people_escape(String written, String address) {
        assertThat(LatexText.verbatim(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Counting with {GPU}s                      | GPU
                    {A} {R}eply to {iPhone} {\\'E}tudes       | A;R;iPhone
                    {{All of it, Kept}}                       | All of it, Kept
                    Bounds of $O(n \\log n)$ and {B}ounds     | O(n log n);B
                    \\emph{{E. coli} in} an {\\O}resund \\"{o} | E. coli
                    {2020} {nested {braces} here}             | nested braces here
                    {{not} closed                             | not closed
                    """)
    void bracesOfTheirOwnAndMathematicsKeepTheirCase(String written, String kept) {
        assertThat(String.join(";", latex.title(value(written)).keptCase())).isEqualTo(kept);
    }

    @Test
    void nothingToKeepIsNothing() {
        assertThat(latex.title(value("A {\\'E}tude in 3 \\emph{Parts}")).keptCase())
                .isEmpty();
    }

    /** What is not rendered, since it is words, would be the same rendered. */
    @Test
    void wordsAreWhatTheyAreInLatex() {
        List<String> pieces = List.of(
                "Tides", "of", "CO2", "a", "B", "7", ".", ",", " ", " ", " ", "  ", "-", "--", "'", "`", "{", "}", "\\",
                "~", "%", "$", "<i>", "&", "\n", "é", "?`", "…", ":", "/", "|", "\"", "_", "^", "#");
        Random random = new Random(30);
        int words = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            int kinds = i % 2 == 0 ? pieces.size() : 11;
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(pieces.get(random.nextInt(kinds)));
            }
            String latex = text.toString();
            if (LatexText.isWords(latex)) {
                LatexRenderer rendered = LatexRenderer.render(latex, (name, at) -> fail(name));
                assertThat(rendered.plain()).as(latex).isEqualTo(latex);
                assertThat(rendered.html()).as(latex).isEqualTo(latex);
                assertThat(rendered.shown()).as(latex).isEqualTo(latex);
                assertThat(rendered.kept()).as(latex).isEmpty();
                words++;
            }
        }
        assertThat(words).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a  b", "a~b", "a--b", "{A}", "é", "a\nb", "50%", "it's"})
    void whatIsMoreIsRendered(String latex) {
        assertThat(LatexText.isWords(latex)).isFalse();
    }
}
