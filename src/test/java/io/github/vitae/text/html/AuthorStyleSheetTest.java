package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of whole style sheets and style attributes: what cannot be read costs what it costs in a browser. */
class AuthorStyleSheetTest {

    private final List<String> dropped = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a{color:red}}b{color:red} c{color:red}         | a, c       | }b
            a{color:red;;;margin:0}                        | a          |
            a{color red; margin: 0; : b; 1: c}             | a          | color red;: b;1: c
            a{color:red; b{color:blue} margin:0}           | a          | b
            a{color:red; &:hover{color:blue} margin:0}     | a          | &:hover
            a{color:red; b:hover{color:blue} margin:0}     | a          | b:hover
            a{--x:{a;b}; color:red}                        | a          | --x:{a;b}
            a{@media print{color:blue} color:red}          | a          | @media print
            <!-- a{color:red} -->                          | a          |
            a{color:red <!-- ; margin: 0 }                 | a          | color:red <!--
            @charset "utf-8"; a{color:red}                 | a          | @charset "utf-8"
            @import url(x.css); @import "y" a{}; b{color:red} c{color:red} | c       | @import url(x.css);@import "y" a;; b
            @namespace x url(y); a{color:red}              | a          | @namespace x url(y)
            @layer a, b; @layer a{b{color:red}} a{color:red} | a        | @layer a, b;@layer a
            @font-face{font-family:x;src:url(y)} a{color:red} | a       | @font-face
            @keyframes x{from{color:red}} a{color:red}     | a          | @keyframes x
            @property --x{syntax:"*"} a{color:red}         | a          | @property --x
            @container (width>1px){a{color:red}} a{color:red} | a       | @container (width>1px)
            @supports (color:red){a{color:red}} a{color:red} | a        | @supports (color:red)
            a,b:has(c),d{color:red}                        | a, d       | b:has(c)
            a,,d{color:red} e{color:red}                   | e          | a,,d
            a,{color:red} e{color:red}                     | e          | a,
            {color:red} e{color:red}                       | e          | {
            a /* c { */ b{color:red}                       | a b        |
            a{color:red/* } */}                            | a          |
            a{font-family:"x                               | a          |
            a{color:url(x;y{z}); margin:0}                 | a          | color:url(x;y{z})
            a{color:url(x y;z{); margin:0}                 | a          | color:url(x y;z{)
            a{color:rgb(1; } b{color:red}                  |            | color:rgb(1; } b{color:red}
            a[x="}"]{color:red} b{color:red}               | b          | a[x="}"]
            a{color:red                                    | a          |
            a{color:red} /* b{color:red}                   | a          |
            a; b{color:red} c{color:red}                   | c          | a; b
            a{content:"x"; quotes:none; counter-reset:x}   |            | content:"x";quotes:none;counter-reset:x
            a{animation:x 1s; z-index:9; top:-1px; inset:0; transform:none} | | animation:x 1s;z-index:9;top:-1px;inset:0;transform:none
            a{background:URL(x)} b{background:\\75 rl(x)}  |            | background:URL(x);background:\\75 rl(x)
            a{color:var(--x); --x:red}                     |            | color:var(--x);--x:red
            a{color:env(x); color:color-mix(in srgb,red,blue); color:light-dark(red,blue)} | | color:env(x);color:color-mix(in srgb,red,blue);color:light-dark(red,blue)
            """)
    void whatCannotBeReadCostsWhatItCostsInABrowser(String css, String selectors, String lost) {
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        sheet.sheet(css, (what, offset) -> {
            assertThat(css.substring(offset)).startsWith(what);
            dropped.add(what);
        });

        assertThat(sheet.styles().sheet().stream()
                        .map(rule -> rule.replaceFirst(" \\{.*", ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(selectors == null ? "" : selectors);
        assertThat(String.join(";", dropped)).isEqualTo(lost == null ? "" : lost);
    }

    @Test
    void whatIsImportantWinsWithinItsBlock() {
        assertThat(css("a { color: red !important; margin: 0; color: blue }"))
                .isEqualTo(".vitae a { margin: 0; color: blue; color: red }");
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        sheet.inline("color: red!important; color: blue", dropped::add);
        assertThat(sheet.styles().css()).endsWith(" { color: blue; color: red }");
    }

    @Test
    void aRuleThatIsSaidAgainWinsOverWhatWasSaidInBetween() {
        assertThat(css("a{color:red} a{color:blue} a{color:red}"))
                .isEqualTo(".vitae a { color: blue }\n.vitae a { color: red }");
    }

    @Test
    void aStyleAttributeIsReadAsABlockIs() {
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        sheet.inline("color: red }; margin: 0; b { x: y } @x y; width: calc(1px", dropped::add);

        assertThat(sheet.styles().css()).endsWith(" { margin: 0; width: calc(1px) }");
        assertThat(dropped).containsExactly("color: red }", "b", "@x y");
    }

    @Test
    void ofATooLargeAttributeItIsToldThatNothingIsPublished() {
        assertThat(new AuthorStyleSheet().inline("a".repeat((1 << 20) + 1), dropped::add))
                .isEmpty();
        assertThat(dropped).containsExactly("style");
    }

    private String css(String css) {
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        sheet.sheet(css, (what, offset) -> dropped.add(what));
        return sheet.styles().css();
    }
}
