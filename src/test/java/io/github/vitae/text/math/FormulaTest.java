package io.github.vitae.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a formula, and that nothing of an author's is in it but letters. */
class FormulaTest {

    private static final List<String> PIECES = List.of(
            "x",
            "y_1",
            "^2",
            "\\frac",
            "{",
            "}",
            "\\text{",
            "\\left(",
            "\\right)",
            "&",
            "\\\\",
            "\\begin{cases}",
            "\\end{cases}",
            "\\sqrt",
            "[3]",
            "<",
            ">",
            "\"",
            "'",
            "</annotation>",
            "</mtext><img src=x onerror=a>",
            "]]>",
            "<!--",
            "-->",
            "\\mbox{",
            "$",
            "\\hat",
            "\\sum_",
            "\\operatorname{",
            "\\mathbf",
            "\\not",
            "&lt;",
            "<style>",
            "\\class{x}",
            "\\def\\a",
            "#1",
            "\\a",
            " ",
            "\u2028",
            "é",
            "漢",
            "\uD835\uDC00");

    /** A fragment as a parser reads and writes it again. */
    private static String readAgain(String html) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        Element body = document.appendElement("body");
        Parser.htmlParser().parseFragmentInput(html, body, "").forEach(body::appendChild);
        return body.html();
    }

    @Test
    void browsersReadAFormulaAsItIsWritten() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/math/formulas.txt"))) {
            String html = "<p>a " + Formula.of(line).html() + " b</p>";
            assertThat(readAgain(html)).isEqualTo(html);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whateverIsWrittenEndsAndHoldsNothingButElementsOfMathMl(int seed) {
        Random random = new Random(seed);
        int typeset = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder tex = new StringBuilder();
            for (int pieces = random.nextInt(9); pieces >= 0; pieces--) {
                tex.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Formula formula = Formula.of(tex.toString(), random.nextBoolean(), new Formula.Macros());
            String again = readAgain(formula.html());
            assertThat(again.replace('\u00A0', ' ')).isEqualTo(formula.html().replace('\u00A0', ' '));
            assertThat(formula.html()
                            .replaceAll("</?(?:math|semantics|annotation|m[a-z]+)(?: [a-z-]+=\"[^\"<>]*\")*>", ""))
                    .as(tex.toString())
                    .doesNotContain("<", ">");
            assertThat(formula.typeset().isPresent())
                    .isEqualTo(formula.macro().isEmpty() && formula.reason().isEmpty());
            typeset += formula.typeset().isPresent() ? 1 : 0;
        }
        assertThat(typeset).isBetween(200, 1_900);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    -x          | <mrow><mo form="prefix" lspace="0em" rspace="0em">−</mo><mi>x</mi></mrow>
                    a-b         | <mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>
                    x_{i-1}     | <msub><mi>x</mi><mrow><mi>i</mi><mo lspace="0em" rspace="0em">−</mo><mn>1</mn></mrow></msub>
                    \\frac12    | <mfrac><mn>1</mn><mn>2</mn></mfrac>
                    \\Gamma     | <mi mathvariant="normal">Γ</mi>
                    \\mathbf{Ab}| <mi>𝐀𝐛</mi>
                    \\mathbb{R} | <mi>ℝ</mi>
                    \\mathcal{L}| <mi>ℒ</mi>
                    (a)         | <mrow><mo form="prefix" stretchy="false">(</mo><mi>a</mi><mo form="postfix" stretchy="false">)</mo></mrow>
                    \\text{a b} | <mtext>a b</mtext>
                    a\\,b       | <mrow><mi>a</mi><mspace width="0.1667em"></mspace><mi>b</mi></mrow>
                    \\not\\in   | <mo>∉</mo>
                    \\hspace{18mu} | <mspace width="1em"></mspace>
                    \\text{caf\\'e} | <mtext>café</mtext>
                    """)
    void aFormulaIsATree(String tex, String tree) {
        assertThat(Formula.of(tex).html()).contains("<semantics>" + tree + "<annotation");
    }

    @Test
    void theTexIsItsAnnotationWithoutComments() {
        assertThat(Formula.of("a % hidden\n+ b\\% c").html())
                .contains("<annotation encoding=\"application/x-tex\">a + b\\% c</annotation>")
                .doesNotContain("hidden");
    }
}
