package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Effort;
import io.github.vitae.testing.RandomCss;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is published of CSS keeps its laws, whatever is written. {@code -Dcss.sheets=1000000} tries more,
 * {@code -Dcss.length=1000000} longer ones. */
class CssLawsTest {

    private static final int SHEETS = Integer.getInteger("css.sheets", 20_000);
    private static final int LENGTH = Integer.getInteger("css.length", 1 << 18);

    @Test
    void sheetsAtRandomKeepTheLaws() {
        RandomCss random = new RandomCss(20_260_101);
        int published = 0;
        for (int i = 0; i < SHEETS; i++) {
            String css = random.any();
            try {
                TextLaws.css(css);
            } catch (AssertionError broken) {
                throw new AssertionError("sheet " + i + ": " + css, broken);
            }
            AuthorStyleSheet sheet = new AuthorStyleSheet();
            sheet.sheet(css, (what, offset) -> {});
            published += sheet.styles().css().isEmpty() ? 0 : 1;
        }
        assertThat(published).as("sheets with something to judge").isGreaterThan(SHEETS / 3);
    }

    @TestFactory
    Stream<DynamicTest> aLotOfAnythingTakesNoLongerThanItsLength() {
        return Stream.of(
                        "{",
                        "}",
                        "(",
                        "[",
                        "\"",
                        "'",
                        "\\",
                        "/*",
                        "/**/",
                        "@",
                        "@media{",
                        "@media all{",
                        "a{",
                        "a{a{",
                        "a,",
                        "a{}",
                        "a:not(",
                        "url(",
                        "url(\\",
                        "<!--",
                        "-->",
                        ";",
                        ":",
                        "a:b;",
                        "--x:{",
                        "a{--x:{};",
                        "!",
                        "1e",
                        "\0",
                        "\uD800",
                        "a{color:",
                        "rgb(",
                        "calc(",
                        "color:red;",
                        "#a",
                        ".a.a{}",
                        "a b ",
                        "a>",
                        "a{display:none}",
                        "\r\n",
                        "\\\n",
                        "a{color:red}",
                        ".a,.b{display:none}",
                        "1px ",
                        "red/**/",
                        "a{margin:-1px}",
                        "@media all{a{color:red}}",
                        "@import x;",
                        "\u00E9",
                        "a+",
                        "+1",
                        "u\\72l(",
                        "a{b:c}}",
                        "a{color:red!important;",
                        "a{background:hsl(")
                .map(part -> DynamicTest.dynamicTest(
                        part.chars()
                                .mapToObj(c ->
                                        c > ' ' && c < 0x7F ? String.valueOf((char) c) : "U+" + Integer.toHexString(c))
                                .collect(Collectors.joining()),
                        () -> {
                            String css = part.repeat(LENGTH / part.length());
                            assertThat(Effort.spentOn(() -> read(css))).isLessThan(Duration.ofSeconds(10));
                            assertThat(Effort.spentOn(() -> read("a," + css + "{color:red}")))
                                    .isLessThan(Duration.ofSeconds(10));
                        }));
    }

    private static void read(String css) {
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        long[] told = new long[1];
        sheet.sheet(css, (what, offset) -> told[0] += what.length());
        sheet.inline(css, what -> told[0] += what.length());
        assertThat(told[0]).isLessThanOrEqualTo(3L * css.length());
        assertThat(sheet.styles().css().length()).isLessThan(16 * css.length());
    }
}
