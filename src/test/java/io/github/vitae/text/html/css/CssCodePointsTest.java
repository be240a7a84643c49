package io.github.vitae.text.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters, names, numbers and escapes of CSS, as CSS Syntax Module Level 3, section 4, has them. */
class CssCodePointsTest {

    @Test
    void characterAreOfTheirKinds() {
        assertThat(those(CodePoints::isNewline)).isEqualTo("a c d");
        assertThat(those(CodePoints::isWhitespace)).isEqualTo("9 a c d 20");
        assertThat(those(CodePoints::isDigit)).isEqualTo("30 31 32 33 34 35 36 37 38 39");
        assertThat(those(CodePoints::isHexDigit))
                .isEqualTo("30 31 32 33 34 35 36 37 38 39 41 42 43 44 45 46 61 62 63 64 65 66");
        assertThat(those(CodePoints::isNonPrintable))
                .isEqualTo("1 2 3 4 5 6 7 8 b e f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 7f");
        assertThat(letters(CodePoints::startsName)).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
        assertThat(letters(CodePoints::isInNames))
                .isEqualTo("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
        assertThat(CodePoints.startsName(0)).isTrue();
        assertThat(CodePoints.startsName(-1)).isFalse();
        assertThat(CodePoints.startsName(0x7F)).isFalse();
        assertThat(CodePoints.startsName(0x80)).isTrue();
    }

    private static String those(IntPredicate kind) {
        return IntStream.range(-1, 0x100)
                .filter(kind)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }

    private static String letters(IntPredicate kind) {
        return IntStream.range(1, 0x80)
                .filter(kind)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            # text, whether a name or a number starts it, and how long each is
            a1-_b c        ^ true  ^ false ^ 5
            -a             ^ true  ^ false ^ 2
            --             ^ true  ^ false ^ 2
            -1             ^ false ^ true  ^ 2
            -              ^ false ^ false ^ 0
            -\\61 b         ^ true  ^ false ^ 6
            \\61 b          ^ true  ^ false ^ 5
            \\1234567       ^ true  ^ false ^ 8
            \\g             ^ true  ^ false ^ 2
            1.5e3px        ^ false ^ true  ^ 5
            +1             ^ false ^ true  ^ 2
            +.5            ^ false ^ true  ^ 3
            .5.5           ^ false ^ true  ^ 2
            1.             ^ false ^ true  ^ 1
            1e             ^ false ^ true  ^ 1
            1e+            ^ false ^ true  ^ 1
            1e+2           ^ false ^ true  ^ 4
            1E-2e3         ^ false ^ true  ^ 4
            1em            ^ false ^ true  ^ 1
            .              ^ false ^ false ^ 0
            .a             ^ false ^ false ^ 0
            +              ^ false ^ false ^ 0
            +-1            ^ false ^ false ^ 0
            é              ^ true  ^ false ^ 1
            """)
    void namesAndNumbersEndWhereTheyEnd(String css, boolean name, boolean number, int end) {
        CodePoints points = new CodePoints(css);

        assertThat(points.isName(0)).as("name").isEqualTo(name);
        assertThat(points.isNumber(0)).as("number").isEqualTo(number);
        if (name || number) {
            assertThat(name ? points.endOfName(0) : points.endOfNumber(0)).isEqualTo(end);
        }
    }

    @Test
    void escapesEndWithOneBlank() {
        assertThat(new CodePoints("\\61  b").endOfEscape(0)).isEqualTo(4);
        assertThat(new CodePoints("\\61\r\nb").endOfEscape(0)).isEqualTo(5);
        assertThat(new CodePoints("\\61\r\rb").endOfEscape(0)).isEqualTo(4);
        assertThat(new CodePoints("\\61\tb").endOfEscape(0)).isEqualTo(4);
        assertThat(new CodePoints("\\😀b").endOfEscape(0)).isEqualTo(3);
        assertThat(new CodePoints("\\").endOfEscape(0)).isEqualTo(1);
        assertThat(new CodePoints("\\\n").isEscape(0)).isFalse();
        assertThat(new CodePoints("\\").isEscape(0)).isTrue();
        assertThat(new CodePoints("a\\b").isEscape(0)).isFalse();
        assertThat(new CodePoints(" \t\n x").endOfWhitespace(0)).isEqualTo(4);
        assertThat(new CodePoints("\r\n").endOfNewline(0)).isEqualTo(2);
        assertThat(new CodePoints("\ra").endOfNewline(0)).isEqualTo(1);
        assertThat(new CodePoints("\n\n").endOfNewline(0)).isEqualTo(1);
    }

    @Test
    void escapesStandForCharacters() {
        assertThat(unescaped("a\\62 c\\64")).isEqualTo("abcd");
        assertThat(unescaped("\\g\\😀")).isEqualTo("g😀");
        assertThat(unescaped("\\0 \\D800 \\DFFF \\110000 \\10FFFF ")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD\uDBFF\uDFFF");
        assertThat(unescaped("\u0000\uD83Dx")).isEqualTo("\uFFFD\uFFFDx");
        assertThat(unescaped("\\E000 \\D7FF ")).isEqualTo("\uE000\uD7FF");
        assertThat(unescaped("a\\\nb\\\r\nc")).isEqualTo("abc");
        assertThat(unescaped("a\\")).isEqualTo("a\uFFFD");
        assertThat(unescaped("\\0000411")).isEqualTo("A1");
    }

    private static String unescaped(String css) {
        return new CodePoints(css).unescaped(0, css.length());
    }

    @Test
    void onlyLettersOfAsciiHaveALowerCase() {
        assertThat(CodePoints.lower("aBzZAy@[É\u212A")).isEqualTo("abzzay@[É\u212A");
        assertThat(CodePoints.lower("A")).isEqualTo("a");
        assertThat(CodePoints.lower("Z")).isEqualTo("z");
        assertThat(CodePoints.lower("@[`{é")).isEqualTo("@[`{é");
    }
}
