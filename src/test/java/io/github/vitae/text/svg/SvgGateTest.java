package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text display=\"none\">SECRET</text>",
                "<text requiredExtensions=\"http://example.org/x\">SECRET</text>",
                "<switch><g requiredExtensions=\"\"><text>SECRET</text></g><text>t</text></switch>",
                "<g requiredextensions=\"http://www.w3.org/1999/xhtml x\"><text>SECRET</text></g>",
                "<text display=' none '>SECRET</text>",
                "<g style=\"display:none\"><text>SECRET</text><path d=\"M0 0\"/></g>",
                "<g style=\"DISPLAY: None !important\"><g><text><tspan>SECRET</tspan></text></g></g>",
                "<text visibility=\"hidden\">SECRET</text>",
                "<g visibility=\"collapse\"><text>SECRET</text></g>",
                "<text style=\"visibility:hidden\"><![CDATA[SECRET]]></text>",
                "<text opacity=\"0\">SECRET</text>",
                "<text style=\"opacity:0%\">SECRET</text>",
                "<text font-size=\"0\">SECRET</text>",
                "<text fill=\"none\">SECRET</text>",
                "<g fill=\"transparent\"><text>SECRET</text></g>",
                "<text fill-opacity=\"0\">SECRET</text>",
                "<text style=\"fill:none\">SECRET</text>",
                "<text transform=\"scale(0)\">SECRET</text>",
                "<style>.h{display:none}</style><text class=\"h\">SECRET</text>",
                "<style>#a text{visibility:hidden}</style><g id=\"a\"><text>SECRET</text></g>",
                "<style>.h{fill:none}</style><text class=\"h\">SECRET</text>",
                "<style>text.h{fill-opacity:0}</style><text class=\"h\">SECRET</text>",
                "<style>@media all{.h{display:none}}</style><text class=\"h\">SECRET</text>",
                "<style>.h{font-size:0px}</style><text class=\"h\">SECRET</text>",
                "<svg:text xmlns:svg=\"http://www.w3.org/2000/svg\" display=\"none\">SECRET</svg:text>",
                "<g display=\"none\"><switch><text>SECRET</text></switch></g>",
                "<text>x<tspan display=\"none\">SECRET</tspan></text>",
                "<text>x<tspan opacity=\"0.0\" visibility=\"hidden\">SECRET</tspan></text>",
                "<text><textPath href=\"#p\" display=\"none\">SECRET</textPath></text>",
                "<mask id=\"m\"><text>SECRET</text></mask>",
                "<pattern id=\"p\"><text>SECRET</text></pattern>",
                "<marker id=\"m\"><text>SECRET</text></marker>",
                "<clipPath id=\"c\"><text>SECRET</text></clipPath>",
                "<g visibility=\"hidden\"><image href=\"data:image/png;base64,SECRET\"/></g>",
                "<defs><text>SECRET</text></defs>",
                "<defs><text id=\"x\">SECRET</text></defs>",
                "<defs><g id=\"x\"><text>SECRET</text></g></defs><a href=\"#x\"><rect/></a>",
                "<symbol id=\"s\"><title>SECRET</title><text>x</text></symbol>",
                "<defs><text>SECRET</text><rect id=\"r\"/></defs><use href=\"#r\"/>",
                "<g display=\"none\"><title>SECRET</title><rect id=\"r\"/></g><use href=\"#r\"/>",
                "<g display=\"none\"><desc>SECRET</desc></g>",
                "<g display=\"none\"><rect aria-label=\"SECRET\"/></g>",
                "<g display=\"none\" id=\"r\"><text>SECRET</text></g><use href=\"#r\"/>",
                "<g display=\"none\"><image href=\"data:image/png;base64,SECRET\"/></g>",
                "<svg style=\"display:none\"><a href=\"https://example.org/\"><text>SECRET</text></a></svg>",
                "<g display=\"none\"><text>SECRET</text><animate attributeName=\"x\" to=\"5\"/></g>",
            })
    void whatIsNotDrawnIsNotPublishedAndToldWithoutItsWords(String hidden) {
        Problems problems = new Problems();
        String drawing = redrawn(OPEN + "\n<rect/>" + hidden + "<text>seen</text></svg>", problems)
                .orElseThrow();

        assertThat(drawing).doesNotContain("SECRET").contains("<text>seen</text>");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.HIDDEN_TEXT);
            assertThat(problem.location().line()).isEqualTo(2);
            assertThat(problem.toString()).doesNotContain("SECRET");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>WORD</title><desc>more</desc>",
                "<g visibility=\"hidden\"><text visibility=\"visible\">WORD</text></g>",
                "<g display=\"none\"><text id=\"r\">WORD</text></g><use href=\"#r\"/>",
                "<defs><text id=\"r\">WORD</text></defs><use xlink:href=\"#r\"/>",
                "<defs><text id=\"é\">WORD</text></defs><use href=\"#%C3%A9\"/>",
                "<defs><g id=\"r\"><text>WORD</text></g></defs><use href=\"#r\"/>",
                "<clipPath id=\"c\"><text>WORD</text></clipPath><rect clip-path=\"url(#c)\"/>",
                "<symbol id=\"s\"><title>WORD</title></symbol><use href=\"#s\"/>",
                "<text opacity=\"0\">WORD<animate attributeName=\"opacity\" to=\"1\"/></text>",
                "<text id=\"t\" visibility=\"hidden\">WORD</text><set href=\"#t\" attributeName=\"visibility\" to=\"visible\"/>",
                "<style>.a{opacity:0;animation:f 1s}@keyframes f{from{opacity:0}to{opacity:1}}</style><text class=\"a\">WORD</text>",
                "<style>.t{display:none}g:hover .t{display:inline}</style><g><text class=\"t\">WORD</text></g>",
                "<text display=\"none\" style=\"display:inline\">WORD</text>",
                "<text fill=\"none\" stroke=\"red\">WORD</text>",
                "<g fill=\"none\"><text fill=\"red\">WORD</text></g>",
                "<text opacity=\"0.5\" font-size=\"12\">WORD</text>",
                "<defs><style>.WORD{fill:red}</style></defs><rect class=\"WORD\"/>",
                "<svg fill=\"none\"><title>WORD</title><path stroke=\"red\" d=\"M0 0\"/></svg>",
            })
    void whatIsDrawnOrReadOutStays(String seen) {
        assertThat(redrawn(OPEN + seen + "</svg>", new Problems()).orElseThrow())
                .contains("WORD");
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
