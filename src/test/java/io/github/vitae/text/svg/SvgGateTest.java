package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.Drawings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a drawing runs or loads, and what only draws stays. */
class SvgGateTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    static List<String> attacks() {
        return Drawings.attacks();
    }

    static List<String> harmless() {
        return Drawings.harmless();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingOfAnAttackIsLeftThatCouldRunOrLoad(String attack) {
        Problems problems = new Problems();
        SvgGate.Redrawn redrawn = SvgGate.redrawn("x.svg", attack.getBytes(StandardCharsets.UTF_8), problems);

        redrawn.drawing().ifPresent(SvgGateTest::assertHarmless);
        assertThat(redrawn.drawing().isEmpty() ? List.of(redrawn.because()) : problems.sorted())
                .as("told")
                .isNotEmpty();
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.location().file()).isEqualTo("x.svg");
            assertThat(problem.location().line()).isPositive();
        });
    }

    private static void assertHarmless(String drawing) {
        String lower = drawing.toLowerCase(Locale.ROOT);
        assertThat(lower)
                .doesNotContain(
                        "<script",
                        "javascript:",
                        "vbscript:",
                        "<foreignobject",
                        "<iframe",
                        "<!",
                        "<?",
                        "@import",
                        "data:text",
                        "data:image/svg",
                        "attributename=\"href\"",
                        "attributename=\"xlink:href\"",
                        "<handler",
                        "<listener");
        Document parsed = Jsoup.parse(drawing, "", Parser.xmlParser());
        for (Element element : parsed.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on");
                assertThat(name).isNotIn("xml:base", "src", "externalresourcesrequired");
                if (name.endsWith("href") && !element.tagName().equals("a")) {
                    assertThat(value).matches("(?s)#.*|data:image/(png|jpe?g|gif|webp|avif);base64,.*");
                }
                if (name.startsWith("xmlns")) {
                    assertThat(value).isIn("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink");
                } else if (!name.endsWith("href")) {
                    assertThat(value.replaceAll("url\\([\"']?#", "")).doesNotContain("url(", "image-set(", "src(");
                }
            }
        }
        assertThat(parsed.select("style").text().replaceAll("url\\(\\s*[\"']?#", ""))
                .doesNotContainIgnoringCase("url(")
                .doesNotContain("\\", "expression", "behavior");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsCleanStaysAsItIs(String attack) {
        SvgGate.redrawn("x.svg", attack.getBytes(StandardCharsets.UTF_8), new Problems())
                .drawing()
                .ifPresent(once -> {
                    Problems none = new Problems();
                    assertThat(redrawn(once, none)).contains(once);
                    assertThat(none.sorted()).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatOnlyDrawsStays(String drawing) {
        Problems problems = new Problems();
        Optional<String> once = redrawn(drawing, problems);

        assertThat(problems.sorted()).extracting(Problem::toString).isEmpty();
        assertThat(once).isPresent();
        assertThat(seen(once.get())).isEqualTo(seen(drawing));
        assertThat(redrawn(once.get(), new Problems())).as("again").isEqualTo(once);
        assertThat(redrawn(drawing, new Problems())).as("the same bytes").isEqualTo(once);
    }

    /** All elements of SVG with what is written on them, styles and addresses apart, which are written anew. */
    private static List<String> seen(String drawing) {
        Set<String> unseen = Set.of("style", "metadata");
        return Jsoup.parse(drawing, "", Parser.xmlParser()).getAllElements().stream()
                .filter(element ->
                        !element.tagName().contains(":") || element.tagName().startsWith("svg:"))
                .filter(element -> element.parents().stream().noneMatch(above -> unseen.contains(above.tagName())))
                .filter(element -> !unseen.contains(element.tagName()))
                .map(element -> element.tagName().replace("svg:", "")
                        + element.attributes().asList().stream()
                                .filter(attribute ->
                                        attribute.getKey().matches("d|x|y|fill|stroke|id|transform|points|offset"))
                                .map(Attribute::getValue)
                                .toList())
                .toList();
    }

    private static Optional<String> redrawn(String drawing, Problems problems) {
        return SvgGate.redrawn("x.svg", drawing.getBytes(StandardCharsets.UTF_8), problems)
                .drawing();
    }

    @Test
    void aLossIsToldAtItsOwnLineAndColumn() {
        Problems problems = new Problems();
        redrawn(
                OPEN + "\n  <g>\n    <script>x()</script>\n    <rect width=\"1\" onload=\"x()\"/>\n  </g>\n</svg>",
                problems);

        assertThat(problems.sorted())
                .extracting(problem ->
                        problem.location().line() + ":" + problem.location().column())
                .containsExactly("3:5", "4:21");
    }

    @Test
    void aLossInAStylesheetIsToldAtItsOwnLine() {
        Problems problems = new Problems();
        redrawn(
                OPEN
                        + "\n<style>\n.a { fill: red }\n.b { fill: url(https://other.example/x) }\n@import 'x';\n</style></svg>",
                problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.location().line())
                .containsExactly(4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "windows-1252", "US-ASCII"})
    void aDrawingIsReadAsTheEncodingThatItNamesOrNotAtAll(String encoding) {
        String drawing = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + OPEN
                + "<title>Ada</title><script>x()</script></svg>";

        SvgGate.redrawn("x.svg", drawing.getBytes(Charset.forName(encoding)), new Problems())
                .drawing()
                .ifPresent(redrawn ->
                        assertThat(redrawn).contains("<title>Ada</title>").doesNotContain("script"));
    }

    @Test
    void aDrawingInUtf7IsNotPublished() {
        String drawing =
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + OPEN + "+ADw-script+AD4-alert(1)+ADw-/script+AD4-</svg>";

        assertThat(SvgGate.redrawn("x.svg", drawing.getBytes(StandardCharsets.UTF_8), new Problems())
                        .because())
                .contains("encoding");
    }

    @Test
    void aDeepOneATooRepeatedOneAndACompressedOneAreNotPublished() {
        String deep = OPEN + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</svg>";
        StringBuilder laughs = new StringBuilder(OPEN).append("<defs><rect id=\"a0\" width=\"1\" height=\"1\"/>");
        for (int level = 1; level < 12; level++) {
            laughs.append("<g id=\"a")
                    .append(level)
                    .append("\">")
                    .append(("<use href=\"#a" + (level - 1) + "\"/>").repeat(10))
                    .append("</g>");
        }
        laughs.append("</defs><use href=\"#a11\"/></svg>");

        assertThat(redrawn(deep, new Problems())).isEmpty();
        assertThat(redrawn(laughs.toString(), new Problems())).isEmpty();
        assertThat(redrawn(laughs.toString().replace("<use href=\"#a", "<use xlink:href=\"#a"), new Problems()))
                .isEmpty();
        assertThat(SvgGate.redrawn("x.svg", new byte[] {0x1F, (byte) 0x8B, 8, 0}, new Problems())
                        .drawing())
                .isEmpty();
    }

    @Test
    void aDrawingOfVeryManyPartsIsNotPublished() {
        assertThat(redrawn(OPEN + "<g/>".repeat(200_000) + "</svg>", new Problems()))
                .isEmpty();
        assertThat(redrawn(OPEN + "<path d=\"M0 0h1\"/>".repeat(20_000) + "</svg>", new Problems()))
                .isPresent();
        assertThat(redrawn(OPEN + "<path d=\"" + "M0 0h1".repeat(200_000) + "\"/></svg>", new Problems()))
                .isPresent();
    }

    @Test
    void aLongChainOfReferencesEnds() {
        StringBuilder chain = new StringBuilder(OPEN).append("<rect id=\"a0\"/>");
        for (int link = 1; link < 20_000; link++) {
            chain.append("<g id=\"a")
                    .append(link)
                    .append("\"><use href=\"#a")
                    .append(link - 1)
                    .append("\"/></g>");
        }

        assertThat(redrawn(chain.append("</svg>").toString(), new Problems())).isEmpty();
    }

    @Test
    void whatDrawingProgramsLeaveBehindIsNoLoss() {
        Problems problems = new Problems();
        Optional<String> drawing = redrawn("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- Created with a drawing program -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                  version="1.1" inkscape:version="1.2" viewBox="0 0 9 9">
                <sodipodi:namedview id="base" inkscape:zoom="1"><inkscape:grid/></sodipodi:namedview>
                <metadata><rdf:RDF><rdf:li>x</rdf:li></rdf:RDF></metadata>
                <path d="M0 0h9v9z" style="fill:#123456;-inkscape-font-specification:Sans" sodipodi:nodetypes="cc"/>
                </svg>
                """, problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(drawing.orElseThrow())
                .contains("style=\"fill: #123456\"")
                .doesNotContain("inkscape", "sodipodi", "rdf", "<!--");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            .a{fill:red;stroke:/*;*/blue}          ^ .a { fill: red; stroke: blue }
            <!-- .a{fill:red} -->                  ^ .a { fill: red }
            .a{fill:red;x;stroke:blue}             ^ .a { fill: red; stroke: blue }
            .a{fill:url(#b);stroke:url( '#c' )}    ^ .a { fill: url(#b); stroke: url( '#c' ) }
            .a[id="x,y"]{fill:red}                 ^ .a[id="x,y"] { fill: red }
            .a{fill:red}}.b{fill:red} .c{fill:red} ^ .a { fill: red } .c { fill: red }
            .a{font-family:"};x{";fill:red}        ^ .a { font-family: "};x{"; fill: red }
            .a{.b{fill:blue} fill:red}             ^ .a { fill: red }
            .a{F\\69ll:red;stroke:r\\65 d}          ^ .a { fill: red }
            .a{fill:red;stroke:url(#b;             ^ .a { fill: red }
            @media print{.a{fill:red}              ^ @media print { .a { fill: red } }
            @keyframes k{0%, 50.5%{fill:red}}      ^ @keyframes k { 0%, 50.5% { fill: red } }
            @import 'x'; @font-face{fill:red} .a{fill:red} ^ .a { fill: red }
            """)
    void stylesAreReadAsABrowserReadsThem(String css, String kept) {
        SvgStyles styles = new SvgStyles((what, offset) -> assertThat(css).contains(what));

        assertThat(styles.sheet(css).replace('\n', ' ')).isEqualTo(kept);
    }

    @Test
    void whatIsImportantInADrawingStaysSo() {
        SvgStyles styles = new SvgStyles((what, offset) -> assertThat(what).isEqualTo("top: 0"));

        assertThat(styles.declarations("fill: red!IMPORTANT; top: 0; stroke: blue ! important"))
                .isEqualTo("fill: red !important; stroke: blue !important");
    }
}
