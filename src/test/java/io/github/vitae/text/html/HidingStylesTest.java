package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.vitae.text.html.css.HidingDeclarations;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements an author's own CSS hides, as a browser reads it, and what becomes of it where there is too much of it. */
class HidingStylesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .x{display:none}                            | <p class=x>                       | true
            .x{display:none}                            | <p class=X>                       | false
            P.x{DISPLAY:None}                           | <p class="a x">                   | true
            p.x{display:none}                           | <b class=x>                       | false
            #x{visibility:hidden}                       | <p id=x>                          | true
            .x{-webkit-transform:scale(0)}              | <p class=x>                       | true
            .x{-webkit-transform:scale(0);transform:none} | <p class=x>                     | false
            .x{-webkit-opacity:0}                       | <p class=x>                       | true
            .x{-moz-transform:scale(0)}                 | <p class=x>                       | false
            .x{display:var(--shown, none)}              | <p class=x>                       | true
            .x{visibility:var( --a ,hidden )}           | <p class=x>                       | true
            .x{display:var(--shown, block)}             | <p class=x>                       | false
            #body{display:none}                         | <p id=body>                       | true
            .x{visibility:collapse}                     | <p class=x>                       | true
            .x{display:none} .x{display:block}          | <p class=x>                       | false
            .x{display:none} p{display:block}           | <p class=x>                       | true
            p.x{display:none} .x{display:block}         | <p class=x>                       | true
            .x{display:none!important} #y{display:block}| <p class=x id=y>                  | true
            .x{display:none;display:banana}             | <p class=x>                       | true
            .x{display:none;display:block}              | <p class=x>                       | false
            .x{display:none} .y{visibility:visible}     | <p class="x y">                   | true
            .x{display:none}                            | <p class=x style="display:block"> | false
            .x{display:none!important}                  | <p class=x style="display:block"> | true
                                                        | <p style="c\\6f lor:red;Display : NONE"> | true
                                                        | <p style="display:none;color:red">| true
                                                        | <p style="display:block">         | false
            a, .x, b c {display:none}                   | <p class=x>                       | true
            .x .y{display:none}                         | <p class="x y">                   | false
            .x{display:none;display:-ms-flexbox}        | <p class=x>                       | true
            .x{opacity:0;opacity:none}                  | <p class=x>                       | true
            .x{opacity:0e0}                             | <p class=x>                       | true
            .x{visibility:collapse;visibility:shown}    | <p class=x>                       | true
            .x{--a:{;display:none};color:red}           | <p class=x>                       | false
            .x{content:"}";display:none}                | <p class=x>                       | true
            .x{background:url(a;b});display:none}       | <p class=x>                       | true
            a[b="}"],.x{display:none}                   | <p class=x>                       | true
            [title="a,b"],.y{display:none}              | <p class=x title=a>               | false
            .x,{display:none}                           | <p class=x>                       | false
            .x,.1{display:none}                         | <p class=x>                       | false
            <!-- .x{display:none} -->                   | <p class=x>                       | true
            @import "a"; @charset "b"; .x{display:none} | <p class=x>                       | true
            .x{color:red}}.x{display:none}              | <p class=x>                       | false
            body .x{display:none}                       | <p class=x>                       | true
            html body.dark .x{display:none}             | <p class=x>                       | false
            :root{display:none}                         | <p>                               | false
            .b\\3a c{display:none}                      | <p class=b:c>                     | true
            :where(#a,p){display:none} .x{display:block}| <p class=x>                       | false
            :is(#a,p){display:none} .x{display:block}   | <p class=x>                       | true
            p:not(.x){display:none}                     | <p class=x>                       | false
            p:not(:hover){display:none}                 | <p class=x>                       | false
            p:contains(t){display:none}                 | <p class=x>                       | false
            p:matches((t*)*b){display:none}             | <p class=x>                       | false
            [class~="x"]{display:none}                  | <p class=x>                       | true
            [data-a="v" i]{display:none}                | <p data-a=V>                      | true
            [data-a="v"]{display:none}                  | <p data-a=w>                      | false
            p:NTH-CHILD( 2n + 1 ){display:none}         | <p>                               | true
            .y,.x{&.z{display:none}}                    | <p class="x z">                   | true
            .y,.x{& b{display:none}}                    | <p class=x>                       | false
            .x{@media all{display:none}}                | <p class=x>                       | true
            .x{@media print{display:none}}              | <p class=x>                       | false
            @media print,screen{.x{display:none}}       | <p class=x>                       | true
            @media not all{.x{display:none}}            | <p class=x>                       | false
            @media not print and (color){.x{display:none}} | <p class=x>                    | false
            @media screen and (min-width:0){.x{display:none}} | <p class=x>                 | true
            @media (width>=1px){.x{display:none}}       | <p class=x>                       | true
            @media (min-width:20em){.x{display:none}}   | <p class=x>                       | false
            @MEDIA Screen{.x{display:none}}             | <p class=x>                       | true
            @supports not (display:grid){.x{display:none}} | <p class=x>                    | false
            [title="a]b"]{display:none}                 | <p title="a]b">                   | true
            [title='a"b']{display:none}                 | <p title='a"b'>                   | true
            [title='a)b']{display:none}                 | <p title='a)b'>                   | true
            [title^=a]{display:none}                    | <p title=ba>                      | false
            [ title ]{display:none}                     | <p title=ba>                      | true
            [title^=""]{display:none}                   | <p title=ba>                      | false
            p[title!=x]{display:none}                   | <p>                               | false
            :is(p,:banana(x)){display:none}             | <p>                               | true
            :not(:banana){display:none}                 | <p>                               | false
            :is(){display:none}                         | <p>                               | false
            p:is(:hover,.x){display:none}               | <p class=x>                       | true
            p:is(:hover,.x){display:none}               | <p>                               | false
            p:nth-child(2){display:none}                | <p>                               | false
            p:nth-last-of-type(odd){display:none}       | <p>                               | true
            p:nth-child(1 of .x){display:none}          | <p class=x>                       | false
            p:first{display:none}                       | <p>                               | false
            p:has(> b){display:none}                    | <p><b>t</b></p>                   | true
            p:has(i){display:none}                      | <p><b>t</b></p>                   | false
            a:link{display:none}                        | <a href=x>                        | true
            a:any-link{display:none}                    | <a>                               | false
            a:visited{display:none}                     | <a href=x>                        | false
            p:before,p:first-line{display:none}         | <p>                               | false
            .-x,._x,.é{display:none}                    | <p class=é>                       | true
            .\\-1{display:none}                          | <p class=-1>                      | true
            .\\31 23{display:none}                       | <p class=123>                     | true
            .x\\{display:none}                           | <p class=x>                       | false
            #\\#x{display:none}                          | <p id=#x>                         | true
            .md\\:x{display:none}                        | <p class=md:x>                    | true
            p/**/.x{display:none}                       | <p class=x>                       | true
            .x{display:none ! IMPORTANT;display:block}  | <p class=x>                       | true
            .x{display:none;display:block !important;display:none} | <p class=x>            | false
            .x{display:none !ie}                        | <p class=x>                       | false
            .x{*display:none}                           | <p class=x>                       | false
            .x{display:none\\9}                          | <p class=x>                       | false
            .x{color:RGB(0 0 0 / 0%)}                   | <p class=x>                       | true
            .x{color:#0000}                             | <p class=x>                       | true
            .x{font:0/1.5 a}                            | <p class=x>                       | true
            .x{font:bold 12px/0 a}                      | <p class=x>                       | false
            .x{font:10px a}                             | <p class=x>                       | false
            .x{font-size:calc( 0px )}                   | <p class=x>                       | true
            .x{font-size:0;font:12px a}                 | <p class=x>                       | false
            .x{transform:rotate(1deg) scale( 0 , 1 )}   | <p class=x>                       | true
            .x{clip:rect( 0 0 0 0 );position:fixed}     | <p class=x>                       | true
            .x{overflow:hidden auto;height:.0px}        | <p class=x>                       | true
            .x{position:absolute;left:-1e4px}           | <p class=x>                       | true
            .x{filter:opacity( 0% )}                    | <p class=x>                       | true
            .x{@supports (a:b){display:none}}           | <p class=x>                       | true
            .x{> b{display:none}}                       | <p class=x>                       | false
            .x{&{&{&.y{display:none}}}}                 | <p class="x y">                   | true
            .x{.z &{display:none}}                      | <p class=x>                       | false
            .x:hover{&{display:none}}                   | <p class=x>                       | false
            :hover{.x{display:none}}                    | <p class=x>                       | false
            @layer a{.x{display:none}}                  | <p class=x>                       | true
            @layer a;.x{display:none}                   | <p class=x>                       | true
            @media{.x{display:none}}                    | <p class=x>                       | true
            @media only screen and (max-width:9px),all{.x{display:none}} | <p class=x>      | true
            @media(min-width:1px) and (max-width:9px){.x{display:none}} | <p class=x>       | false
            @media (orientation:portrait){.x{display:none}} | <p class=x>                   | false
            @container a{.x{display:none}}              | <p class=x>                       | false
            @keyframes a{from{display:none}}            | <p class=x>                       | false
            @font-face{display:none}                    | <p class=x>                       | false
            @page{.x{display:none}}                     | <p class=x>                       | false
            .x{display:none} .o:hover .x{display:block} | <p class=x>                       | true
                                                        | <p style="display:none}">         | false
                                                        | <p style="{display:none}">        | false
                                                        | <p style="};display:none">        | true
                                                        | <p style=";;display:none;;">      | true
                                                        | <p style="/*;*/display:none">     | true
                                                        | <p style="display:none/*">        | true
            .x{display:none} .x:hover{display:block}    | <p class=x>                       | false
            .x{display:none} .x:hover{color:red}        | <p class=x>                       | true
            .x:hover{display:none}                      | <p class=x>                       | false
            .x::before{display:none}                    | <p class=x>                       | false
            @media print{.x{display:none}}              | <p class=x>                       | false
            .\\78{display:\\6eone}                      | <p class=x>                       | true
            /*.x{display:none}*/                        | <p class=x>                       | false
            .x{display:/**/none/**/}                    | <p class=x>                       | true
            *{display:none}                             | <p>                               | true
            body{display:none}                          | <p>                               | false
            """)
    void whichElementsAnAuthorHidesIsKnown(String css, String html, boolean hidden) {
        assertThat(hides(css == null ? "" : css, html)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg|p", "|p", "*|p", "p||b"})
    void namesOfNamespacesAreNone(String selector) {
        assertThat(hides(selector + "{display:none}", "<p>")).isFalse();
    }

    @Test
    void aRuleBehindTheLimitHidesWhatItNamesAtItsEnd() {
        String many = ".a{display:block}".repeat(6000) + ".b .x{display:none} .c .y{color:red}";

        assertThat(hides(many, "<p class=x>")).isTrue();
        assertThat(hides(many, "<p class=y>")).isFalse();
        assertThat(hides(many, "<p class=x style=display:block>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a .x",
                ":is(.a) .x",
                ".a:is(:is(:is(:is(:is(.b))))) .x",
                ".a + .a .x",
                "& .x",
                ":has(.b) .x",
                ".a:hover .x"
            })
    void whatIsTooLongToBeAskedHidesInDoubtAndCostsLittle(String part) {
        String css = (part + " ").repeat(3000) + "{display:none}";
        String nested = (part + "{").repeat(3000) + "display:none";

        assertThatCode(() -> hides(css, "<p class=x>")).doesNotThrowAnyException();
        assertThatCode(() -> hides(nested, "<p class=x>")).doesNotThrowAnyException();
        if (!part.contains("&") && !part.contains("hover")) {
            assertThat(hides(css, "<p class=x>")).isTrue();
        }
        assertThat(hides(css, "<p class=y>")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a{", "@media all{", ".a{@layer x{", ".a,.b{", ".y{&{"})
    void howeverDeepARuleIsItIsRead(String around) {
        String css = around.repeat(20_000) + "@media all{.x{display:none}";

        assertThat(hides(css, "<p class=x>")).as("in doubt it is hidden").isTrue();
        assertThat(hides(css, "<p class=z>")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@layer{color:red}", "b{color:red}", "& &{color:red}"})
    void manySelectorsTimesManyBlocksHaveALimit(String block) {
        String css = ".a,".repeat(50_000) + ".b{" + block.repeat(20_000) + "}";

        assertThat(hides(css, "<p class=x>")).isFalse();
        assertThat(hides(css + ".x{display:none}", "<p class=x>")).isTrue();
    }

    @Test
    void aLargePageWithTheSheetOfAThemeIsWithinTheLimits() {
        StringBuilder css =
                new StringBuilder("*{color:red} p:has(> b){color:red} [hidden]{display:none} .a p{color:red}");
        for (int rule = 0; rule < 3000; rule++) {
            css.append(".c").append(rule).append(" li:nth-child(odd){display:none} ");
            css.append(".d").append(rule).append("{display:none} ");
        }
        HidingStyles styles = HidingStyles.of(List.of(css.toString()));
        Element body = Jsoup.parseBodyFragment("<p class=c1>t<b>t</b></p>".repeat(5000) + "<p class=d1>t")
                .body();

        assertThat(body.children().stream().filter(one -> styles.of(one).hide()))
                .containsExactly(body.child(5000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * *", "p:has(b)", ".x", "p:nth-child(2n)", ":not(.x .y)"})
    void manyRulesForManyElementsHaveALimit(String selector) {
        StringBuilder css = new StringBuilder();
        for (int rule = 0; rule < 4000; rule++) {
            css.append(selector).append("{color:red} ");
        }
        HidingStyles styles = HidingStyles.of(List.of(css + ".gone b{display:none}"));
        Element body = Jsoup.parseBodyFragment("<p class=x>t</p>".repeat(5000) + "<b>t</b>")
                .body();

        body.children().forEach(styles::of);

        assertThat(styles.of(body.child(0)).hide()).isFalse();
        assertThat(styles.of(body.child(5000)).hide())
                .as("in doubt it is hidden")
                .isTrue();
    }

    private static boolean hides(String css, String html) {
        HidingStyles styles = HidingStyles.of(List.of(css));
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        HidingDeclarations declared = styles.of(element);
        return declared.hideAnything() && !styles.isReachable(element);
    }
}
