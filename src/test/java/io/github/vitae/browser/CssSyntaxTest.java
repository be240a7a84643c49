package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.html.css.CssReader;
import io.github.vitae.text.html.css.CssRule;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Corners of CSS Syntax, of which nothing is refused: what is kept of a sheet is what Chromium reads in it. */
class CssSyntaxTest {

    private static final List<String> SHEETS = List.of(
            "@media all { ; p{color:red} }",
            "@media all { } p{color:red} } b{color:red}",
            "@media all { <!-- p{color:red} --> b{color:blue} }",
            "@media all { color: red; p{color:red} }",
            "@media all { a; p{color:red} b{color:blue} }",
            "@media all{@import 'x'; p{color:red}}",
            "@media all{p{color:red}",
            "@media all, {p{color:red}}",
            "@media (min-width:1px) and{p{color:red}}",
            "p{color:red;;}",
            "p{;color:red}",
            "p{color:red}}",
            "p{color : red}",
            "p{color/**/:/**/red}",
            "p{color:red !important!important}",
            "p{color:red! important}",
            "p{color:red !ie}",
            "p{!important}",
            "p{COLOR:RED}",
            "p{color:re\\64}",
            "p{color:\\000072 ed}",
            "p{col\\\nor:red}",
            "p{color:red\\}",
            "p{color:red\\9}",
            "p{margin:1PX 2Em}",
            "p{margin:+1px}",
            "p{margin:+.5px}",
            "p{margin:1.px}",
            "p{margin:.5.5px}",
            "p{margin:1e3px}",
            "p{margin:1e-3px}",
            "p{margin:1E+1px}",
            "p{margin:1px2px}",
            "p{margin:1px-2px}",
            "p{margin:calc(1px + 2px)}",
            "p{margin:calc(1px +2px)}",
            "p{margin:calc(1px+2px)}",
            "p{margin: 1px/**/2px}",
            "p{color:rgb(1 2 3/4)}",
            "p{color:rgb(1,2 3)}",
            "p{color:#12}",
            "p{color:#\\66 ff}",
            "p{color:#fff/**/f}",
            "p{background:red/**/url}",
            "p{font:12px/**//1 a}",
            "p{font-family:a b,\"c\"}",
            "p{font-family:'a\\\nb'}",
            "p{color:red;'}; b{color:red}",
            "p{color:red}/*/*/b{color:blue}",
            "p{color:red}/**b{color:blue}",
            "p{color:red}<!-- b{color:blue}-->i{color:red}",
            "<!--p{color:red}-->",
            "p<!--{color:red}",
            "p{color:red;<!-- margin:0}",
            "@media all{p{color:red}}@",
            "@;p{color:red}",
            "@ p{color:red} b{color:red}",
            "@{p{color:red}} b{color:red}",
            "p{color:red} @unknown",
            "@unknown{{}}p{color:red}",
            "@\\6d edia all{p{color:red}}",
            "@MEDIA ALL{p{color:red}}",
            "@mediaall{p{color:red}}",
            ".\\61{color:red}",
            "p:\\68over{color:red}",
            "p:hover::before{color:red}",
            "p::before:hover{color:red}",
            "p:before:hover{color:red}",
            "p::first-line::before{color:red}",
            "a:not(){color:red}",
            "a:nth-child(+n){color:red}",
            "a:nth-child(+ n){color:red}",
            "a:nth-child(n + -1){color:red}",
            "a:nth-child(-n- 1){color:red}",
            "a:nth-child(2N+1),b{color:red}",
            "a:nth-child(n/**/+1),b{color:red}",
            "a:nth-child(2n+ 1){color:red}",
            "a:nth-child(-2n -1){color:red}",
            "a:nth-child(+5){color:red}",
            "a:nth-child(3n-2){color:red}",
            "p.a.a#b.c{color:red}",
            "p >> b{color:red}",
            "p > > b{color:red}",
            "p +b~i{color:red}",
            ">p{color:red}",
            "p>{color:red}",
            "p,{color:red}",
            ",p{color:red}",
            "p b , i{color:red}",
            "*{color:red}",
            "*p{color:red}",
            "p*{color:red}",
            "*.a{color:red}",
            ".a*{color:red}",
            ".a p#b{color:red}",
            ".ap.b{color:red}",
            ":hover{color:red}",
            "p::marker{color:red}",
            "p::after{color:red}",
            "p:first-letter{color:red}",
            "p{color:red\u0000}",
            "p\u000bb{color:red}",
            "p{color:\u00a0red}",
            "p{text-decoration:underline 3px}",
            "p{b:{c};color:red}",
            "p{color:{c};margin:0}",
            "p{color:{c} margin:0}",
            "p{{}color:red}",
            "p{}color:red}b{color:red}",
            "p{[}]color:red}",
            "p{(});color:red}",
            "p{@x;color:red}",
            "p{@x color:red;margin:0}",
            "p{color:red;}{}b{color:blue}",
            "p;b{color:red}i{color:red}",
            "p{color:red}b;",
            "--a:b{color:red}i{color:red}",
            "p{display:inline flex}",
            "p{margin:auto auto auto auto}",
            "p{border:thin solid rgb(1,2,3)}",
            "p{width:min(1px,max(2px,3px))}",
            "p{width:calc((1px))}",
            "p{width:calc(1px*(2))}",
            "p{width:calc(1px*2 - (3px))}",
            "p{box-shadow:0 0 2px red,inset 0 0 1px}",
            "p{color:rgba(1,2,3,.5",
            "p{width:calc(1px*(2",
            "p{color:red",
            "p{color:red;/*",
            "p{font-family:\"a",
            "p{grid-template-columns:repeat(2,minmax(1px,1fr))}",
            "p{color:-x}",
            "p{color:--x}",
            "p{margin:-0}",
            "p{margin:- 1px}",
            "p{opacity:50%}",
            "p{aspect-ratio:16/9}",
            "p{aspect-ratio:16 / 9}",
            "p{line-height:1.5;line-height:-1}",
            "p{color:red\r\n;\r\nmargin:0}",
            "p\f{\fcolor\f:\fred\f}");

    /** Each sheet's rules as the browser has them, without empty ones. */
    private static final String READ = """
            const walk = rules => [...rules].map(rule =>
                rule.media ? '@media ' + rule.media.mediaText + '{' + walk(rule.cssRules) + '}'
                : rule.selectorText
                  ? rule.selectorText + '{' + [...rule.style].map(n => n + ':' + rule.style.getPropertyValue(n)).sort().join(';') + '}'
                  : '').filter(text => text && !text.endsWith('{}')).join(' ');
            return arguments[0].map(css => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              return walk(sheet.cssRules);
            });
            """;

    @Test
    void whatIsKeptIsWhatTheBrowserReads() {
        List<String> kept = SHEETS.stream().map(CssSyntaxTest::kept).toList();
        try (Chromium chromium = Chromium.start()) {
            chromium.open("about:blank");
            List<?> written = (List<?>) chromium.run(READ, SHEETS);
            List<?> published = (List<?>) chromium.run(READ, kept);
            SoftAssertions all = new SoftAssertions();
            for (int i = 0; i < SHEETS.size(); i++) {
                all.assertThat(published.get(i)).as(SHEETS.get(i)).isEqualTo(written.get(i));
            }
            all.assertAll();
            assertThat(published.stream().filter(text -> !text.equals("")).count())
                    .isGreaterThan(SHEETS.size() / 2);
        }
    }

    private static String kept(String css) {
        return new CssReader(css, id -> id, (what, offset) -> {})
                .sheet().stream().map(CssRule::unscoped).collect(Collectors.joining("\n"));
    }
}
