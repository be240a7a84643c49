package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and rules that a drawing keeps. */
class SvgStylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "red",
                "#abc",
                "-1.5e3px",
                "50%",
                "0, 1",
                "'a b'",
                "\"a b\"",
                "url(#a)",
                "url('#é')",
                "URL( #a )",
                "rotate(45)",
                "TRANSLATE(1 2) scale(2)",
                "calc((1px + 2px) * 3)",
                "var(--a, red)",
            })
    void aValueOfHarmlessPartsIsHarmless(String value) {
        assertThat(SvgStyles.isHarmless(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url(x)",
                "url(//x#a)",
                "url('#a\")",
                "image(#a)",
                "image-set('x')",
                "src('x')",
                "expression(1)",
                "r\\65 d",
                "@x",
                "a:b",
                "red;x",
                "<x",
                "'a",
                "\"a\\\"b\"",
                "rotate(1",
                "rotate(1))(",
                ")",
                "(",
                "calc((1)",
                "url(#a))",
                "{}",
            })
    void anyOtherIsNot(String value) {
        assertThat(SvgStyles.isHarmless(value)).isFalse();
    }

    @Test
    void bracketsMayBe20Deep() {
        assertThat(SvgStyles.isHarmless("(".repeat(20) + ")".repeat(20))).isTrue();
        assertThat(SvgStyles.isHarmless("(".repeat(21) + ")".repeat(21))).isFalse();
        assertThat(SvgStyles.isHarmless("calc(" + "(".repeat(20) + ")".repeat(20) + ")"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, true", "5, false", "9, false"})
    void groupsOfRulesMayBe4Deep(int depth, boolean kept) {
        List<String> lost = new ArrayList<>();
        String css = "@media print{".repeat(depth) + ".a{fill:red}" + "}".repeat(depth);

        assertThat(new SvgStyles((what, offset) -> lost.add(offset + ":" + what)).sheet(css))
                .isEqualTo(kept ? "@media print { ".repeat(depth) + ".a { fill: red }" + " }".repeat(depth) : "");
        assertThat(lost.isEmpty()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            @import 'x';                   ^ 0:@import 'x'
            .a{fill:red} @font-face{}      ^ 13:@font-face
            @media print{}                 ^ 0:@media print
            @media print;                  ^ 0:@media print
            .a                             ^ 0:.a
            .a{top:0}                      ^ 3:top:0
            {fill:red}                     ^ 0:{
            .a\\62 {fill:red}               ^ 0:.a\\62
            .a{fill:red;}}                 ^ 13:}
            .a{fill:red;;x}                ^ 13:x
            """)
    void whatIsLostIsToldWhereItStarts(String css, String told) {
        List<String> lost = new ArrayList<>();
        new SvgStyles((what, offset) -> lost.add(offset + ":" + what.strip())).sheet(css);

        assertThat(lost).containsExactly(told);
    }
}
