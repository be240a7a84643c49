package io.github.vitae.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jekyll's Markdown has and CommonMark has not. */
class KramdownTest {

    private static final DocumentScope SCOPE = new DocumentScope(LiquidScope.NONE, "", Dialect.KRAMDOWN);

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[a](https://e.org){:target=\"_blank\"} b => <p><a href=\"https://e.org\" target=\"_blank\" rel=\"noopener\">a</a> b</p>",
                "![a](x.png){: .right width=\"90\"} => <p><img src=\"x.png\" alt=\"a\" class=\"right\" width=\"90\"></p>",
                "*a*{: .x #y} b => <p><em class=\"x\" id=\"y\">a</em> b</p>",
                "text~{: .note} => <p class=\"note\">text</p>",
                "text~~{: .note} => <p class=\"note\">text</p>",
                "* TOC~{:toc}~~text => <p>text</p>",
                "{:n: .note #y}~~text~{:n} => <p class=\"note\" id=\"y\">text</p>",
                "## Head {#x .note} => <h2 id=\"x\" class=\"note\">Head</h2>",
                "a ABC~~*[ABC]: Alphabet => <p>a ABC</p>",
                "a {: .stray} b => <p>a  b</p>",
                "a `{: .kept}` => <p>a <code>{: .kept}</code></p>",
                "{::nomarkdown}*a*{:/} => <p>*a*</p>",
                "a {::nomarkdown}_b_ <b title='*c*'>[d](e)</b>{:/nomarkdown} *f* => <p>a _b_ <b title=\"*c*\">[d](e)</b> <em>f</em></p>",
                "a <span markdown=\"0\">*b* <span>`c`</span></span> *d* => <p>a <span>*b* <span>`c`</span></span> <em>d</em></p>",
                "{::nomarkdown}~<div>*a*~~*b*</div>~{:/}~~*c* => <div>*a* *b*</div> <p><em>c</em></p>",
                "a {::nomarkdown} *b* => <p>a  <em>b</em></p>",
                "`{::nomarkdown}` *b* {:/} => <p><code>{::nomarkdown}</code> <em>b</em> </p>",
                "<div markdown=\"1\">~*a*~</div> => <div> <p><em>a</em></p> </div>",
                "<div>~<section markdown=\"block\">~- a~- b~</section>~</div> => <div> <section> <ul> <li>a</li> <li>b</li> </ul> </section> </div>",
                "<div>x</div>~# Heading => <div>x</div> <h2 id=\"heading\">Heading</h2>",
                "<div>x</div>~- item => <div>x</div> <ul> <li>item</li> </ul>",
                "</div>~## Stray => <h2 id=\"stray\">Stray</h2>",
                "Term~: one~: two => <dl> <dt>Term</dt> <dd>one</dd> <dd>two</dd> </dl>",
                "a `$$x_1$$` b => <p>a <code>$$x_1$$</code> b</p>",
                "costs 5$ and 6$ => <p>costs 5$ and 6$</p>",
                "a :tada: b => <p>a 🎉 b</p>",
                "a :no_such_emoji_name: `:tada:` => <p>a :no_such_emoji_name: <code>:tada:</code></p>",
                "## Head {#top} => <h2 id=\"top\">Head</h2>",
                "a[^n]~~[^n]: note => <p>a<sup><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup></p> <section class=\"footnotes\"><ol><li id=\"fn-1\">note <a href=\"#fnref-1\">↩</a></li></ol></section>",
                "a[^none] b => <p>a[^none] b</p>",
                "a~~[//]: # not (for) anybody~~b => <p>a</p> <p>b</p>",
                "|a|~|---|~|1|~|===|~|f|~|---|~|g| => <table> <thead> <tr> <th>a</th> </tr> </thead> <tbody> <tr> <td>1</td> </tr> </tbody> <tfoot> <tr> <td>f</td> </tr> <tr> <td>g</td> </tr> </tfoot> </table>",
                "<Name> here; Jane <jane at x dot example> => <p>&lt;Name&gt; here; Jane &lt;jane at x dot example&gt;</p>",
                "<div>by <Your Name></div> => <div>by &lt;Your Name&gt;</div>",
                "a <nobr>b</nobr> `<Name>` => <p>a <span>b</span> <code>&lt;Name&gt;</code></p>",
                "<me@site.example> => <p><a href=\"mailto:me@site.example\">me@site.example</a></p>",
                "<card>a</card> => <p><span>a</span></p>",
                "{% capture notice-text %}~N **n**~{% endcapture %}~<div class=\"notice--info\">{{ notice-text | markdownify }}</div> => <div class=\"notice--info\"> <p>N <strong>n</strong></p> </div>",
                "[[PDF]](my paper.pdf \"T\") => <p><a href=\"my%20paper.pdf\" title=\"T\">[PDF]</a></p>",
                "[![badge](x.png)](my paper.pdf) => <p><a href=\"my%20paper.pdf\"><img src=\"x.png\" alt=\"badge\"></a></p>",
                "[[a](b.html)](my c.pdf) => <p>[<a href=\"b.html\">a</a>](my c.pdf)</p>",
                "[[a]](my c.pdf)~~[a]: d.html => <p>[<a href=\"d.html\">a</a>](my c.pdf)</p>",
                "<div>[[a]](b c.pdf)</div> => <div>[[a]](b c.pdf)</div>",
                "<div>~~    [[a]](b c.pdf)~</div> => <div> [[a]](b c.pdf) </div>",
                "<div markdown=\"1\">~[[a]](b c.pdf)~</div> => <div> <p><a href=\"b%20c.pdf\">[a]</a></p> </div>",
                "<pre>~a[b[0]](c d)~~e[f[0]](g h)~</pre> => <pre>a[b[0]](c d) e[f[0]](g h) </pre>",
                "a~~    x[[a]](b c) => <p>a</p> <pre><code>x[[a]](b c) </code></pre>",
                "1. a~   [[a]](b c.pdf) => <ol> <li>a <a href=\"b%20c.pdf\">[a]</a></li> </ol>",
                "> - a~>~>     [![a](b.png)](b c.pdf) => <blockquote> <ul> <li> <p>a</p> <p><a href=\"b%20c.pdf\"><img src=\"b.png\" alt=\"a\"></a></p> </li> </ul> </blockquote>",
                "`[[a` b]](c d) `[[e]](f g)` => <p><code>[[a</code> b]](c d) <code>[[e]](f g)</code></p>",
                "1. a~~   <div>x</div> tail **b**~2. c => <ol> <li> <p>a</p> <div>x</div> <p>tail <strong>b</strong></p> </li> <li> <p>c</p> </li> </ol>",
                "> <div>~> x~> </div> y~> z => <blockquote> <div> x </div> y z </blockquote>",
                "[[a]](b c 'd 'e' f') [[g]]( h i ) => <p>[[a]](b c ‘d ‘e’ f’) <a href=\"h%20i\">[g]</a></p>",
                "a]] (b c) [[d]](e <f g> h) => <p>a]] (b c) [[d]](e &lt;f g&gt; h)</p>",
                "<p markdown=\"span\">**b** text</p> => <p><strong>b</strong> text</p>",
                "<div markdown=\"1\">~<p></p>~a *b*~</div> => <div> <p>a <em>b</em></p> </div>",
                "<details markdown=\"1\">~<summary>More</summary>~- a~</details> => <details> <summary>More</summary> <ul> <li>a</li> </ul> </details>",
                "<div>x</div>~<b>a</b> *b* => <div>x</div> <p><b>a</b> <em>b</em></p>",
                "<div>~<pre>~a~~  b~</pre>~</div> => <div> <pre>a b </pre> </div>",
                "[a](#-go) [b](#go)~~## 🔥 Go => <p><a href=\"#go\">a</a> <a href=\"#go\">b</a></p> <h2 id=\"go\">🔥 Go</h2>",
                "{{< icon name=\"x\" >}}My {{< staticref \"cv.pdf\" \"newtab\" >}}CV{{< /staticref >}} => <p>My <a href=\"cv.pdf\">CV</a></p>",
                "[a]({{< relref \"post/one.md\" >}}) => <p><a href=\"post/one/\">a</a></p>",
                "{{< figure src=\"a.png\" alt=\"A & B\" caption=\"C\" >}} => <figure><img src=\"a.png\" alt=\"A &amp; B\"><figcaption>C</figcaption></figure>",
                "{% include figure image_path=\"/a.png\" alt='x' %} => <figure><img src=\"a.png\" alt=\"x\"></figure>",
            })
    void kramdownIsReadAsJekyllReadsIt(String markdown, String html) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        SourceText source = SourceText.of("about.md", markdown.replace('~', '\n'));
        AuthorDocument document = AuthorDocument.parse(source, 0, gate, SCOPE);

        StringBuilder text = new StringBuilder();
        document.remaining().forEach(part -> text.append(part.text().fragment()));

        assertThat(text.toString()
                        .replace(String.valueOf(io.github.vitae.model.value.RichText.SITE_ROOT), "")
                        .replaceAll("\\s*\\n\\s*", " "))
                .isEqualTo(html);
    }
}
