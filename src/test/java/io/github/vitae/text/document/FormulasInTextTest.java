package io.github.vitae.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.MarkdownText;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a text are formulas, and what they become. */
class FormulasInTextTest {

    private final Problems problems = new Problems();

    private RichText read(String markdown) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), problems);
        return AuthorDocument.parse(SourceText.of("about.md", markdown), 0, gate, DocumentScope.NONE)
                .text();
    }

    /** A fragment with formulas as their TeX: ⟦x⟧, and ⟪x⟫ where it stands alone. */
    private static String brief(String html) {
        return html.replaceAll(
                        "<math display=\"block\" .*?<annotation encoding=\"application/x-tex\">(.*?)</annotation></semantics></math>",
                        "⟪$1⟫")
                .replaceAll(
                        "<math .*?<annotation encoding=\"application/x-tex\">(.*?)</annotation></semantics></math>",
                        "⟦$1⟧")
                .replace("\n", " ")
                .replace(String.valueOf(RichText.SITE_ROOT), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "We bound $a_i*b_j*c_k$ for all. => <p>We bound ⟦a_i*b_j*c_k⟧ for all.</p>",
                "We bound \\\\(x_1 * y_1 * z_1\\\\) for all. => <p>We bound ⟦x_1 * y_1 * z_1⟧ for all.</p>",
                "We need ${O(d_{\\max}*n_1*m_2)}$ of _storage_. => <p>We need ⟦{O(d_{\\max}*n_1*m_2)}⟧ of <em>storage</em>.</p>",
                "a $$x_1 + y_1$$ b => <p>a ⟦x_1 + y_1⟧ b</p>",
                "a \\(x^2\\) b => <p>a ⟦x^2⟧ b</p>",
                "$$~x^2~$$ => <p>⟪x^2⟫</p>",
                "a~$$x^2$$~b => <p>a ⟪x^2⟫ b</p>",
                "a~~\\[x^2\\]~~b => <p>a</p> <p>⟪x^2⟫</p> <p>b</p>",
                "\\\\[~x^2~\\\\] => <p>⟪x^2⟫</p>",
                "$$~a~= b~- c~$$ => <p>⟪a = b - c⟫</p>",
                "\\begin{align*}~a &= b \\\\~c &= d~\\end{align*} => <p>⟪\\begin{align*} a &amp;= b \\\\ c &amp;= d \\end{align*}⟫</p>",
                "> $$~> x^2~> $$ => <blockquote> <p>⟪x^2⟫</p> </blockquote>",
                "- $$x^2$$~- b => <ul> <li>⟪x^2⟫</li> <li>b</li> </ul>",
                "**Fact** $n$: *see $m$* => <p><strong>Fact</strong> ⟦n⟧: <em>see ⟦m⟧</em></p>",
                "CO$_2$ and 3$\\times$3 => <p>CO⟦_2⟧ and 3⟦\\times⟧3</p>",
                "the $n$th of $k$-means => <p>the ⟦n⟧th of ⟦k⟧-means</p>",
                "$O(n log n)$ => <p>⟦O(n log n)⟧</p>",
                "$a < b$ and $c > d$ => <p>⟦a &lt; b⟧ and ⟦c &gt; d⟧</p>",
                "$a &lt; b$ => <p>⟦a &lt; b⟧</p>",
                "$\\\\alpha + \\\\beta$ => <p>⟦\\alpha + \\beta⟧</p>",
                "$a\\_1 + b\\_2$ => <p>⟦a_1 + b_2⟧</p>",
                "$\\text{a\\_b}$ => <p>⟦\\text{a\\_b}⟧</p>",
                "[see $x_1$](https://e.org/) => <p><a href=\"https://e.org/\">see ⟦x_1⟧</a></p>",
                "![of $x^2$](a.png) => <p><img src=\"a.png\" alt=\"of x²\"></p>",
                "| a |~|---|~| $|x|$ | => <table> <thead> <tr> <th>a</th> </tr> </thead> <tbody> <tr> <td>⟦|x|⟧</td> </tr> </tbody> </table>",
                "<div>so $x_1$</div> => <div>so ⟦x_1⟧</div>",
                "$x$% => <p>⟦x⟧%</p>",
                "\\\\({}^{\\mbox{1}}\\\\)H => <p>⟦{}^{\\mbox{1}}⟧H</p>",
                "Let \\(a*b*c\\) hold; \\(n*m\\), \\(n-1\\) and \\(2*x'\\) => <p>Let ⟦a*b*c⟧ hold; ⟦n*m⟧, ⟦n-1⟧ and ⟦2*x'⟧</p>",
                "中文$n$中文；设$t$为 => <p>中文⟦n⟧中文；设⟦t⟧为</p>",
                "行列$AB$の積、변수$x$는 => <p>行列⟦AB⟧の積、변수⟦x⟧는</p>",
                "a $$ n + m $$ b and $dx dy$, $ln x$ => <p>a ⟦n + m⟧ b and ⟦dx dy⟧, ⟦ln x⟧</p>",
                "A \\[ x\\,y \\] end => <p>A ⟦x\\,y⟧ end</p>",
                "A \\begin{equation}E=mc^2\\end{equation} end => <p>A ⟦\\begin{equation}E=mc^2\\end{equation}⟧ end</p>",
                "P \\begin{align} a &= b \\end{align} => <p>P ⟦\\begin{align} a &amp;= b \\end{align}⟧</p>",
                "# On $x^2$ => <h1>On ⟦x^2⟧</h1>",
            })
    void formulasAreFound(String markdown, String html) {
        assertThat(brief(read(markdown.replace('~', '\n')).fragment())).isEqualTo(html);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and $10.",
                "It costs $5, or $10 with lunch.",
                "from $1,000 to $2,000",
                "$5-$10 a day",
                "US$5 and CA$6",
                "5$ and 6$",
                "a prize of $1M (US$) and fame",
                "between $5 (or US$) and more",
                "$20k–$30k",
                "a $ b $ c",
                "$5 for two and 3$",
                "set $HOME/bin:$PATH first",
                "the $",
                "$$",
                "$$$",
                "Two $$ and three $$ signs.",
                "an $$ it is $$ so",
                "from $5 (x) to y$ and z",
                "so $it is$ that",
                "价格$5和$人",
                "两$元和$角",
            })
    void pricesAreNoFormulas(String text) {
        RichText read = read(text);

        assertThat(read.fragment()).isEqualTo("<p>" + text + "</p>");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "`$x_1$` => <p><code>$x_1$</code></p>",
                "``a ` $x$`` $y$ => <p><code>a ` $x$</code> ⟦y⟧</p>",
                "```~$x_1$~``` => <pre><code>$x_1$ </code></pre>",
                "a~~    $x_1$ => <p>a</p> <pre><code>$x_1$ </code></pre>",
                "<pre>$x_1$</pre> => <pre>$x_1$</pre>",
                "[a](https://e.org/$x$/b) => <p><a href=\"https://e.org/$x$/b\">a</a></p>",
                "https://e.org/?a=$x$&b => <p><a href=\"https://e.org/?a=$x$&amp;b\">https://e.org/?a=$x$&amp;b</a></p>",
                "\\$x_1\\$ => <p>$x_1$</p>",
                "f\\(and so on\\) => <p>f(and so on)</p>",
                "\\[sic\\] => <p>[sic]</p>",
                "a \\[see [b_c](d.html)\\] e => <p>a [see <a href=\"d.html\">b_c</a>] e</p>",
                "a \\[a\\_b\\] and \\[in my_file too\\] => <p>a [a_b] and [in my_file too]</p>",
                "a \\(*so*\\) b \\(and/or\\) c \\(2019-2020\\) => <p>a (<em>so</em>) b (and/or) c (2019-2020)</p>",
            })
    void codeAndAddressesHoldNone(String markdown, String html) {
        assertThat(brief(read(markdown.replace('~', '\n')).fragment())).isEqualTo(html);
    }

    /** A formula never takes in a tag: what the tag hides would be shown with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 <span hidden>SECRET x_1</span> and 3$",
                "$a_1 <span hidden>SECRET</span> b_2$",
                "$$a <span hidden>SECRET</span> b$$",
                "\\\\(a <b hidden>SECRET</b> b\\\\)",
                "<p hidden>$SECRET_1$</p> a",
                "$a_1 <!-- SECRET --> b_2$",
                "$$~a % SECRET~+ b~$$",
                "<span hidden>$\\SECRET$</span> a",
            })
    void whatIsHiddenStaysHidden(String markdown) {
        RichText read = read(markdown.replace('~', '\n'));

        assertThat(read.fragment() + read.plain() + problems.sorted()).doesNotContain("SECRET");
    }

    @Test
    void wordsStandForAFormulaWhereNoMarkUpIs() {
        assertThat(read("A proof of $e^{i\\pi}+1=0$ and $CO_2$").plain())
                .isEqualTo("A proof of e^(iπ) + 1 = 0 and CO₂");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "$\\overline{AB}$ => A\u0305B\u0305",
                "$\\overline{x}$ => x\u0305",
                "$\\overbrace{x}^{n}$ => x (n)",
                "$\\underbrace{a+b}_{n}$ => a + b (n)",
                "$x^n$ => xⁿ",
            })
    void whatStandsAboveIsNoPower(String tex, String words) {
        assertThat(read(tex).plain()).isEqualTo(words);
    }

    @Test
    void formulasOfTrustedTextsAreTheSame() {
        HtmlGate gate = new HtmlGate(true, link -> {}, new AuthorStyleSheet(), problems);
        SourceText source = SourceText.of("about.md", "a $x^2$ <script>let a = '$y$';</script>");

        assertThat(brief(AuthorDocument.parse(source, 0, gate, DocumentScope.NONE)
                        .text()
                        .fragment()))
                .isEqualTo("<p>a ⟦x^2⟧ <script>let a = '$y$';</script></p>");
    }

    /** An import writes a text as Markdown, which reads the same again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a $x_1*y_1$ b",
                "$x$",
                "$$\nx^2\n$$",
                "a\n\n$$x < y$$\n\nb $a$",
                "- $$a$$\n- $b$ c",
                "| a |\n|---|\n| $|x|$ |",
                "$x^{ {a} }$ and $\\%\\text{a: b}$",
                "<div class=\"c\">so $x_1 < 2$</div>",
            })
    void formulasAreWrittenAsMarkdown(String markdown) {
        RichText read = read(markdown);
        String written = MarkdownText.of(read);

        assertThat(brief(read(written).fragment()).replaceAll("\\s", ""))
                .as(written)
                .isEqualTo(brief(read.fragment()).replaceAll("\\s", ""));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void macrosAreDefinedForWhatFollows() {
        assertThat(read("$\\newcommand{\\R}{\\mathbb{R}}$ a $\\R^n$").plain()).isEqualTo("a ℝⁿ");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void eachUnknownMacroIsToldOnceWithItsFirstPlaceAndACount() {
        RichText read = read("a\n\nb $\\ce{H2O}$ c $\\ce{CO2}$\n\n$x^\\unknown$ d");

        assertThat(read.fragment())
                .contains("<code class=\"math\">\\ce{H2O}</code>", "<code class=\"math\">x^\\unknown</code>");
        assertThat(problems.sorted())
                .extracting(Problem::location)
                .map(Object::toString)
                .isEqualTo(List.of("about.md:3:3", "about.md:5:1"));
        assertThat(problems.sorted().get(0).message())
                .isEqualTo(
                        "a formula stays as it is written: \\ce is not known here (2 times in all; this is the first)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "\\frac{a => ‘}’ is missing",
                "x^1^2 => two of ‘_’ or two of ‘^’ follow the same thing; braces say which is meant",
                "\\left( a => ‘\\right’ is missing",
                "a & b => ‘&’ stands where nothing is open that it could belong to",
                "\\begin{cases} a \\end{array} => \\begin{cases} is ended by another \\end",
                "\\sqrt => an argument is missing",
                "\\hspace{far} => ‘far’ is no length",
                "\\def\\a{\\a\\a}\\a => its macros stand for each other without end",
            })
    void whatDoesNotFitTogetherIsTold(String tex, String reason) {
        RichText read = read("a \\\\(" + tex.replace("\\", "\\\\") + "\\\\) b");

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message()).endsWith(": " + reason);
        assertThat(read.plain()).isEqualTo("a " + tex + " b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$\\frac{1}{2$ broken", "a $\\sqrt{x$ b $5", "$\\mathbf{x$"})
    void aBraceThatIsNotClosedIsTold(String markdown) {
        RichText read = read(markdown);

        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message()).endsWith(": ‘}’ is missing");
        assertThat(read.plain()).isEqualTo(markdown.replaceFirst("\\$(\\\\[^$]*)\\$", "$1"));
    }

    /** An author's own MathML is treated as ever: the elements go, and nothing that looks like our marks is taken for one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math><mtext><img src=x onerror=alert(1)></mtext></math> $x$",
                "<code class=\"vitae-math\">$x$<script>alert(1)</script></code> $x$",
                "$\\text{<img src=x onerror=alert(1)>}$ a",
                "&#xFDD4;0&#xFDD5; $x$",
                "$x$ &#xFDD4;7&#xFDD5;",
                "<span title=\"&#xFDD4;0&#xFDD5;\">a</span> $x$",
                "<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style></annotation-xml></math> $x^2$",
            })
    void nothingOfAnAuthorsPassesForAFormula(String markdown) {
        String html = read(markdown).fragment();

        assertThat(html.replaceAll("<annotation .*?</annotation>", "").replaceAll("alttext=\"[^\"]*\"", ""))
                .doesNotContain("<script", "onerror=", "class=\"vitae-math", "\uFDE2", "\uFDE3");
        assertThat(html.replaceAll("<math alttext", "")).doesNotContain("<math");
    }
}
