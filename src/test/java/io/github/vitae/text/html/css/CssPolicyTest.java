package io.github.vitae.text.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
            c\\6flor        | \\72 ed                           | color: red
            color            | rgb(1,2,3                           | color: rgb(1,2,3)
            color            | rgb(calc(1px                        | color: rgb(calc(1px))
            font-family      | "Noto                               | font-family: "Noto"
            margin           | 1px/**/2px                          | margin: 1px 2px
            margin           | /* a */ 1px/**/ /**/ 2px /**/       | margin: 1px 2px
            color            | red!IMPORTANT                       | color: red
            color            | red /**/ ! /**/ important /**/      | color: red
            width            | calc(1px /**/ + /**/ 2px)           | width: calc(1px + 2px)
            margin-top       | -1e0px                              | margin-top: -1e0px
            """)
    void styleThatStaysInItsPlaceIsPublished(String name, String value, String published) {
        assertThat(declaration(name, value)).contains(published);
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
            color            | rgb(1,2,3))
            color            | \\75rl(x)
            color            | u\\72 l("x")
            color            | 're\\22d'
            color            | "\\"
            width            | calc(1px; 2px
            margin-top       | -1e3px
            margin-top       | -1\\65+3px
            margin-top       | -1\\65 3px
            margin-left      | -3in
            height           | 1pxurl(x)
            width            | calc(1px +/**/2px)
            width            | calc(1px/**/+ 2px)
            width            | calc(1px - /**/2px/**/-/**/3px)
            width            | 2url( 3px)
            text-decoration  | underline 500px
            position         | relative fixed
            position         | \\66ixed
            back\u212Around  | red
            color            | )(
            color            | ''
            """)
    void whatReachesOrLoadsOrEndsIsNot(String name, String value) {
        assertThat(declaration(name, value)).isEmpty();
    }

    @Test
    void valuesHaveBounds() {
        assertThat(declaration("color", "r".repeat(1000))).isPresent();
        assertThat(declaration("color", "r".repeat(1001))).isEmpty();
        assertThat(declaration("width", "calc(".repeat(10) + "1px" + ")".repeat(10)))
                .isPresent();
        assertThat(declaration("width", "calc(".repeat(11) + "1px" + ")".repeat(11)))
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
            A:HOVER           | .s A:hover
            p::Before         | .s p::before
            html body > p     | .s>p
            BODY              | .s
            .a/**/.b          | .s .a.b
            .\\61 .b          | .s .a.b
            .\\61  .b         | .s .a .b
            #body             | .s #author-body
            p:not(#body)      | .s p:not(#author-body)
            li:nth-child( -n + 3 ) | .s li:nth-child(-n+3)
            li:nth-child(ODD) | .s li:nth-child(odd)
            li:nth-child(n-1) | .s li:nth-child(n-1)
            """)
    void selectorsReachNoFurtherThanTheAuthorsPart(String selector, String published) {
        assertThat(selector(selector, ".s").map(kept -> kept.replaceAll("\\s*([>+~])\\s*", "$1")))
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
                "html ~ div",
                "html + body p",
                "p :root",
                ":root:root",
                ":host",
                "::part(x)",
                "& p",
                "p & p",
                "a:is(b)",
                "a:where(b)",
                ":not(:has(p))",
                ":not(p, b)",
                "p:marker",
                "p::hover",
                "p::before b",
                "p::before.x",
                "::before::after",
                "li:nth-child(1 of p)",
                "li:nth-child(2.5n)",
                "li:nth-child()",
                "li::nth-child(1)",
                ".1a",
                "#1a",
                ". a",
                "p\\:hover b",
                ".a\\,b",
                "a[href] b",
                "a||b",
                "svg|a"
            })
    void otherSelectorsAreNot(String selector) {
        assertThat(selector(selector, ".s")).isEmpty();
    }

    @Test
    void conditionsAreOfSizesAndPreferencesOnly() {
        assertThat(media("@media  (MIN-WIDTH: 600px)")).contains("@media (min-width: 600px)");
        assertThat(media("@media (min-width: 1px) {")).isEmpty();
        assertThat(media("@import 'x'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '@media screen and (max-width: 40em)' | '@media screen and (max-width: 40em)'
            '@MEDIA (1px<=width<=2px)'            | '@media (1px<=width<=2px)'
            '@media/**/print'                     | '@media print'
            '@\\6d edia not all'                | '@media not all'
            """)
    void conditionsAreWrittenAnew(String condition, String published) {
        assertThat(media(condition)).contains(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media",
                "@mediaprint",
                "@media (a",
                "@media a)",
                "@media url(x)",
                "@media 'x'",
                "@supports (display: grid)",
                "@container (width > 1px)",
                "@layer a",
                "@font-face"
            })
    void otherConditionsAreNot(String condition) {
        assertThat(media(condition)).isEmpty();
    }

    @Test
    void selectorsHaveBounds() {
        assertThat(selector("p".repeat(300), ".s")).isPresent();
        assertThat(selector("p".repeat(301), ".s")).isEmpty();
    }

    private static Optional<String> declaration(String name, String value) {
        CssTokens tokens = CssTokens.of(name.strip() + ":" + value);
        return CssPolicy.declaration(tokens, 0, tokens.size())
                .map(declaration -> declaration.property() + ": " + declaration.value());
    }

    private static Optional<String> selector(String selector, String scope) {
        CssTokens tokens = CssTokens.of(selector.strip());
        return SelectorPolicy.isBroken(tokens, 0, tokens.size())
                ? Optional.empty()
                : SelectorPolicy.selector(tokens, 0, tokens.size(), id -> id.equals("body") ? "author-body" : id)
                        .map(kept -> {
                            StringBuilder css = new StringBuilder();
                            kept.append(css, scope);
                            return css.toString();
                        });
    }

    private static Optional<String> media(String prelude) {
        CssTokens tokens = CssTokens.of(prelude.strip());
        return CssPolicy.media(tokens, 0, tokens.size());
    }
}
