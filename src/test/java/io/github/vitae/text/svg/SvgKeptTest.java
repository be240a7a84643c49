package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exactly is written of a drawing, and where its limits are. */
class SvgKeptTest {

    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', nullValues = "-", textBlock = """
            # of no namespace, and abbreviated
            <rect/>                                          ^ <rect></rect>
            <x:rect/>                                        ^ -
            <use xlink:href="#a"/>                           ^ <use xlink:href="#a"></use>
            <use x:href="#a"/>                               ^ <use></use>
            <s:rect xmlns:s="&ns_svg;"/>                     ^ <rect></rect>
            <rect xmlns="urn:x"/>                            ^ -
            # of XML itself
            <text xml:space="preserve">a</text>              ^ <text xml:space="preserve">a</text>
            <text xml:lang="de">a</text>                     ^ <text xml:lang="de">a</text>
            <text xml:base="//x/" xml:id="a">a</text>        ^ <text>a</text>
            <text x:space="preserve">a</text>                ^ <text>a</text>
            # animations
            <animateMotion/>                                 ^ <animateMotion></animateMotion>
            <animateTransform/>                              ^ <animateTransform></animateTransform>
            <animateTransform attributeName="transform"/>    ^ <animateTransform attributeName="transform"></animateTransform>
            <animate attributeName=" fill " to="red"/>       ^ <animate attributeName="fill" to="red"></animate>
            <animate values="M0 0h1;M0 0h2" attributeName="d"/> ^ <animate values="M0 0h1;M0 0h2" attributeName="d"></animate>
            <animate attributeName="fill" values="url(#a);none"/> ^ <animate attributeName="fill" values="url(#a);none"></animate>
            # texts, not values of animations
            <g from="a:b"/>                                  ^ <g from="a:b"></g>
            <g to="a:b"/>                                    ^ <g to="a:b"></g>
            <g by="a:b"/>                                    ^ <g by="a:b"></g>
            <g values="a:b"/>                                ^ <g values="a:b"></g>
            <g aria-label="2020: a@b; \\"/>                   ^ <g aria-label="2020: a@b; \\"></g>
            <animate attributeName="x" aria-label="a:b"/>    ^ <animate attributeName="x" aria-label="a:b"></animate>
            # links and pictures
            <a href="https://example.org/"/>                 ^ <a href="https://example.org/"></a>
            <a xlink:href="mailto:ada@example.org"/>         ^ <a xlink:href="mailto:ada@example.org"></a>
            <image href="data:image/png;base64,AA =="/>      ^ <image href="data:image/png;base64,AA=="></image>
            <feImage href="data:image/png;base64,AA=="/>     ^ <feImage href="data:image/png;base64,AA=="></feImage>
            <use href=""/>                                   ^ <use></use>
            <image/>                                         ^ <image></image>
            # styles
            <g style=""/>                                    ^ <g></g>
            <g style="fill:red"/>                            ^ <g style="fill: red"></g>
            <style></style>                                  ^ -
            <style type="text/css">.a{fill:red}</style>      ^ <style>.a { fill: red }</style>
            <style type=" TEXT/CSS ">.a{fill:red}</style>    ^ <style>.a { fill: red }</style>
            # what drawing programs leave behind
            <view/>                                          ^ -
            <metadata>x</metadata>                           ^ -
            <g cursor="help" data-x="y" version="1"/>        ^ <g></g>
            """)
    void whatDrawsIsWrittenAndNothingIsTold(String drawing, String written) {
        Problems problems = new Problems();

        assertThat(redrawn("<svg>" + drawing + "</svg>", problems))
                .contains(ROOT + Optional.ofNullable(written).orElse("") + "</svg>\n");
        assertThat(problems.sorted()).extracting(Problem::toString).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', nullValues = "-", textBlock = """
            <?run x?>                                     ^ -                    ^ an instruction
            <h:p xmlns:h="http://www.w3.org/1999/xhtml"/> ^ -                    ^ use <text>
            <math xmlns="http://www.w3.org/1998/Math/MathML"/> ^ -               ^ use <text>
            <script/>                                     ^ -                    ^ the element <script>
            <animate/>                                    ^ -                    ^ animate what draws
            <set attributeName="href"/>                   ^ -                    ^ animate what draws
            <animateTransform attributeName="href"/>      ^ -                    ^ animate what draws
            <animateTransform attributeName="class"/>     ^ -                    ^ animate what draws
            <set attributeName="fill" to="a:b"/>          ^ <set attributeName="fill"></set> ^ ‘to=a:b’
            <set attributeName="fill" from="a@b"/>        ^ <set attributeName="fill"></set> ^ ‘from=a@b’
            <set attributeName="fill" by="a\\b"/>         ^ <set attributeName="fill"></set> ^ ‘by=
            <animate attributeName="fill" values="red;u()"/> ^ <animate attributeName="fill"></animate> ^ ‘values=red;u()’
            <animate attributeName="d" values="M0 0;X"/>  ^ <animate attributeName="d" values="M0 0;X"></animate> ^ -
            <g fill="red;blue"/>                          ^ <g></g>              ^ ‘fill=red;blue’
            <g fill="M0 0;M1 1"/>                         ^ <g></g>              ^ ‘fill=
            <a href="x.html"/>                            ^ <a></a>              ^ refer to a part
            <use href="https://example.org/"/>            ^ <use></use>          ^ refer to a part
            <use href="data:image/png;base64,AA=="/>      ^ <use></use>          ^ refer to a part
            <image href="x.png"/>                         ^ <image></image>      ^ put the picture itself
            <feImage href="x.png"/>                       ^ <feImage></feImage>  ^ put the picture itself
            <g onload="x"/>                               ^ <g></g>              ^ the attribute onload
            <style type="text/x">.a{fill:red}</style>     ^ -                    ^ not CSS
            <style><g/>.a{fill:red}</style>               ^ <style>.a { fill: red }</style> ^ in a stylesheet
            <g style="fill:red;top:0"/>                   ^ <g style="fill: red"></g> ^ ‘top:0’
            """)
    void whatIsLostIsToldOnce(String drawing, String written, String told) {
        Problems problems = new Problems();

        assertThat(redrawn("<svg>" + drawing + "</svg>", problems))
                .contains(ROOT + Optional.ofNullable(written).orElse("") + "</svg>\n");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .hasSize(told == null ? 0 : 1)
                .allSatisfy(problem -> assertThat(problem).contains(told));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first and last of what XML 1.0 allows and of what it advises against (section 2.2)
            9, true
            A, true
            B, false
            1F, false
            20, true
            7E, true
            7F, false
            9F, false
            A0, true
            D7FF, true
            E000, true
            FDCF, true
            FDD0, false
            FDEF, false
            FDF0, true
            FFFD, true
            FFFE, false
            FFFF, false
            10000, true
            1F600, true
            1FFFD, true
            1FFFE, false
            10FFFF, false
            """)
    void charactersThatNoXmlMayHoldAreLeftOut(String hex, boolean kept) {
        String character = Character.toString(Integer.parseInt(hex, 16));

        for (String written : List.of(character, "&#x" + hex + ";")) {
            assertThat(redrawn("<svg><title>a" + written + "b</title></svg>", new Problems()))
                    .hasValueSatisfying(
                            drawing -> assertThat(drawing.contains(character)).isEqualTo(kept));
        }
    }

    @Test
    void halfACharacterIsLeftOut() {
        assertThat(redrawn("<svg><title>a&#xD800;b&#xDFFF;c</title></svg>", new Problems()))
                .hasValueSatisfying(
                        drawing -> assertThat(drawing.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000));
    }

    @Test
    void aDrawingMayBe200Deep() {
        assertThat(redrawn("<svg>" + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>", new Problems()))
                .isPresent();
        assertThat(because("<svg>" + "<g>".repeat(201) + "</g>".repeat(201) + "</svg>"))
                .contains("nested");
    }

    @Test
    void aDrawingMayHave150000Parts() {
        // two of them are the comment and the outermost element
        assertThat(redrawn("<!--" + "<".repeat(149_998) + "--><svg/>", new Problems()))
                .isPresent();
        assertThat(because("<!--" + "<".repeat(149_999) + "--><svg/>")).contains("too many parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u001F", "\u001Fx", "x", "<p/>", "<x:svg/>", "<svg xmlns='urn:x'/>", "<!-- -->", "<SVG/>"})
    void whatIsNoDrawingIsNotPublished(String text) {
        assertThat(because(text)).contains("no drawing");
    }

    @Test
    void aCompressedDrawingIsToldAsSuch() {
        assertThat(SvgGate.redrawn("x.svg", new byte[] {0x1F, (byte) 0x8B}, new Problems())
                        .because())
                .contains("compressed");
        assertThat(SvgGate.redrawn("x.svg", new byte[] {0x1E, (byte) 0x8B}, new Problems())
                        .because())
                .contains("encoding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', nullValues = "-", textBlock = """
            # shapes without words go silently
            <g display="none"><rect/></g>                              ^ 0
            <text display="none"> </text>                              ^ 0
            <defs><rect/></defs>                                       ^ 0
            # words, pictures and labels are told, once for all within
            <g display="none"><g display="none"><text>SECRET</text></g></g> ^ 1
            <g display="none"><rect/><image href="#SECRET"/></g>       ^ 1
            <g display="none"><rect aria-label="SECRET"/></g>          ^ 1
            <g display="none"><text>SECRET</text><text>SECRET</text></g> ^ 1
            <text fill="none">SECRET<tspan>SECRET</tspan></text>       ^ 1
            # an element that is no animation shows nothing later on
            <g display="none"><g attributeName="display"/><text>SECRET</text></g> ^ 1
            <g display="none"><set attributeName="x"/><text>SECRET</text></g> ^ 1
            <text font-size="0%">SECRET</text>                         ^ 1
            # a reference that stands in no style
            <mask id="m"><text>SECRET</text></mask><text>url(#m)</text> ^ 1
            """)
    void whatIsHiddenIsTakenOutAndWordsAreToldOnce(String drawing, int told) {
        Problems problems = new Problems();

        assertThat(redrawn("<svg>" + drawing + "</svg>", problems))
                .hasValueSatisfying(written -> assertThat(written).doesNotContain("SECRET", "display=\"none\""));
        assertThat(problems.sorted()).extracting(Problem::toString).hasSize(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what a style refers to is drawn
                "<style>.a{mask:url(#m)}</style><mask id=\"m\"><text>WORD</text></mask><rect class=\"a\"/>",
                "<mask id=\"m\"><text>WORD</text></mask><rect style=\"mask:url(#m)\"/>",
                "<title id=\"t\">x</title><defs><text id=\"d\">WORD</text></defs><g aria-labelledby=\"t d\"/>",
                // words that look like a style are none
                "<g display=\"none\"><style>.WORD{fill:red}</style></g>",
                "<text>text{display:none} .a{display:none}</text><text class=\"a\">WORD</text>",
                "<text>animation</text><style>.b{display:none}</style><text class=\"a\">WORD</text>",
                "<text display=\"none\">WORD<set attributeName=\"display\" to=\"inline\"/></text>",
            })
    void whatIsReferredToOrShownStays(String drawing) {
        assertThat(redrawn("<svg>" + drawing + "</svg>", new Problems()))
                .hasValueSatisfying(written -> assertThat(written).contains("WORD"));
    }

    private static Optional<String> redrawn(String drawing, Problems problems) {
        return SvgGate.redrawn("x.svg", drawing.getBytes(StandardCharsets.UTF_8), problems)
                .drawing();
    }

    private static String because(String drawing) {
        return SvgGate.redrawn("x.svg", drawing.getBytes(StandardCharsets.UTF_8), new Problems())
                .because();
    }
}
