package io.github.vitae.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which styles of authors are published, and what they may reach. */
class CssPolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            color            | red                                 | color: red
            ' COLOR '        | ' #F0a '                            | color: #F0a
            color            | red  !important                     | color: red
            margin           | 0  auto                             | margin: 0 auto
            margin-top       | -200px                              | margin-top: -200px
            margin-top       | -5em                                | margin-top: -5em
            margin-top       | 900px                               | margin-top: 900px
            text-indent      | -10%                                | text-indent: -10%
            box-shadow       | 0 4px 6px rgba(0,0,0,0.1)           | box-shadow: 0 4px 6px rgba(0,0,0,0.1)
            box-shadow       | 0 0 200px black                     | box-shadow: 0 0 200px black
            width            | calc(100% - 20px)                   | width: calc(100% - 20px)
            width            | min(max(calc(clamp(1px, 2px, 3px)), 1em), 5%) | width: min(max(calc(clamp(1px, 2px, 3px)), 1em), 5%)
            font-family      | "Noto Sans", serif                  | font-family: "Noto Sans", serif
            position         | Relative                            | position: Relative
            position         | static                              | position: static
            """)
    void styleThatStaysInItsPlaceIsPublished(String name, String value, String published) {
        assertThat(CssPolicy.declaration(name, value)).contains(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            behavior         | none
            z-index          | 9
            position         | fixed
            position         | absolute
            margin-top       | -201px
            margin-left      | -5.1em
            margin           | 0 0 -11vh
            margin-top       | calc(0px - 300px)
            text-indent      | -9999px
            letter-spacing   | -300px
            text-shadow      | 0 201px black
            box-shadow       | 0 0 0 calc(9px) red
            outline          | 6em solid red
            outline          | 1e3px solid red
            color            | expression(alert(1))
            color            | url(x)
            color            | var(--x)
            color            | red; position: fixed
            color            | red}
            color            | \\72 ed
            color            | rgb(1,2,3
            color            | rgb(1,2,3))
            color            | )(
            color            | ''
            """)
    void whatReachesOrLoadsOrEndsIsNot(String name, String value) {
        assertThat(CssPolicy.declaration(name, value)).isEmpty();
    }

    @Test
    void valuesHaveBounds() {
        assertThat(CssPolicy.declaration("color", "r".repeat(1000))).isPresent();
        assertThat(CssPolicy.declaration("color", "r".repeat(1001))).isEmpty();
        assertThat(CssPolicy.declaration("width", "calc(".repeat(10) + "1px" + ")".repeat(10)))
                .isPresent();
        assertThat(CssPolicy.declaration("width", "calc(".repeat(11) + "1px" + ")".repeat(11)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ul li             | .s ul li
            ul>li             | .s ul>li
            h2 + p            | .s h2+p
            body              | .s
            html p            | .s p
            :root             | .s
            :root p           | .s p
            a:hover           | .s a:hover
            li:nth-child(2n+1)| .s li:nth-child(2n+1)
            p::first-letter   | .s p::first-letter
            """)
    void selectorsReachNoFurtherThanTheAuthorsPart(String selector, String published) {
        assertThat(CssPolicy.selector(selector, ".s").map(kept -> kept.replaceAll("\\s*([>+~])\\s*", "$1")))
                .contains(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p,",
                "p >",
                "> p",
                "a[href^='x']",
                ":has(p)",
                "p{",
                "p/**/a",
                "*|p",
                "a:not(:hover)",
                "p\\3a b",
                "body + div",
                "html ~ div"
            })
    void otherSelectorsAreNot(String selector) {
        assertThat(CssPolicy.selector(selector, ".s")).isEmpty();
    }

    @Test
    void conditionsAreOfSizesAndPreferencesOnly() {
        assertThat(CssPolicy.media("@media  (MIN-WIDTH: 600px)")).contains("@media (min-width: 600px)");
        assertThat(CssPolicy.media("@media (min-width: 1px) {")).isEmpty();
        assertThat(CssPolicy.media("@import 'x'")).isEmpty();
    }
}
