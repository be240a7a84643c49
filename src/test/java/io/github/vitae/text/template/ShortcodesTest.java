package io.github.vitae.text.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shortcodes show, and what is told of those that show nothing. */
class ShortcodesTest {

    private final Problems problems = new Problems();

    /** A site with one publication. */
    private static final LiquidScope SITE = new LiquidScope() {
        @Override
        public Map<String, Object> variables() {
            return Map.of();
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            return Optional.empty();
        }

        @Override
        public boolean hasLiquid() {
            return false;
        }

        @Override
        public Optional<Target> page(String name) {
            return name.equals("/publications/kites")
                    ? Optional.of(new Target("/publications/kites/", "Kites at <em>Night</em>"))
                    : Optional.empty();
        }
    };

    private String html(String markdown) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), problems);
        SourceText source = SourceText.of("post.md", markdown.replace('~', '\n'));
        AuthorDocument document = AuthorDocument.parse(source, 0, gate, new DocumentScope(SITE, "", Dialect.GOLDMARK));
        return document.text()
                .fragment()
                .replace(String.valueOf(RichText.SITE_ROOT), "/")
                .replaceAll("\\s*\\n\\s*", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{{< button url=\"/a/\" >}}Contact *us*{{< /button >}} => <p><a href=\"/a/\">Contact <em>us</em></a></p>",
                "{{< button url=\"https://e.org\" text=\"Go\" icon=\"x\" />}} => <p><a href=\"https://e.org\">Go</a></p>",
                "{{< button href=\"https://e.org\" >}}Go{{< /button >}} => <p><a href=\"https://e.org\">Go</a></p>",
                "{{< cta cta_text=\"One\" cta_link=\"/a/\" cta_alt_text=\"Two\" cta_alt_link=\"/b/\" >}} => <p><a href=\"/a/\">One</a> <a href=\"/b/\">Two</a></p>",
                "{{< callout note >}}~Mind the *gap*.~{{< /callout >}} => <div class=\"notice notice--info\"> <p>Mind the <em>gap</em>.</p> </div>",
                "{{% callout warning %}}~- a~- b~{{% /callout %}}~c => <div class=\"notice notice--warning\"> <ul> <li>a</li> <li>b</li> </ul> </div> <p>c</p>",
                "{{< alert type=\"danger\" title=\"Stop\" >}}Now{{< /alert >}} => <div class=\"notice notice--danger\"><p><strong>Stop</strong></p> <p>Now</p> </div>",
                "{{< spoiler text=\"Look *here*\" >}} You {{< /spoiler >}} => <details><summary>Look <em>here</em></summary> <p>You</p> </details>",
                "a {{< icon name=\"python\" >}}b {{< toc mobile_only=true is_open=true >}} => <p>a b </p>",
                "{{< math >}}~$x$~{{< /math >}} => <p><math alttext=\"x\"><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math></p>",
                "{{% steps %}}~~### One~~a~~{{% /steps %}} => <h3>One</h3> <p>a</p>",
                "{{< fragment >}}**a**{{< /fragment >}} b => <p><strong>a</strong> b</p>",
                "{{< cards >}}~  {{< card url=\"https://e.org\" title=\"A\" subtitle=\"b *c*\" >}}~{{< /cards >}} => <div><p><a href=\"https://e.org\">A</a><br>b <em>c</em></p></div>",
                "{{< youtube D2vj0WcvH5c >}} => <p><a href=\"https://www.youtube.com/watch?v=D2vj0WcvH5c\">youtube.com/watch?v=D2vj0WcvH5c</a></p>",
                "{{< youtube id=\"a_b\" autoplay=\"true\" >}} => <p><a href=\"https://www.youtube.com/watch?v=a_b\">youtube.com/watch?v=a_b</a></p>",
                "{{< vimeo 12 >}} => <p><a href=\"https://vimeo.com/12\">vimeo.com/12</a></p>",
                "{{< gist ada 12ab >}} => <p><a href=\"https://gist.github.com/ada/12ab\">gist.github.com/ada/12ab</a></p>",
                "{{< embed platform=\"github\" resource=\"a/b\" type=\"repo\" >}} => <p><a href=\"https://github.com/a/b\">a/b</a></p>",
                "{{< embed url=\"https://e.org\" title=\"T\" description=\"D\" >}} => <p><a href=\"https://e.org\">T</a>: D</p>",
                "{{< cite page=\"/publications/kites\" view=\"citation\" >}} => <p><a href=\"/publications/kites/\">Kites at <em>Night</em></a></p>",
                "[a]({{< ref \"post/one.md\" >}}) [b]({{% relref \"two/index.md#x\" %}}) => <p><a href=\"/post/one/\">a</a> <a href=\"/two/#x\">b</a></p>",
                "{{< hl >}}a{{< /hl >}} => <p><mark>a</mark></p>",
                "{{< highlight python \"linenos=table\" >}}~a = {{ b }}~{{< /highlight >}} => <pre><code class=\"language-python\"> a = {{ b }} </code></pre>",
                "{{< mermaid >}}~a --> b~{{< /mermaid >}} => <pre><code class=\"language-mermaid\"> a --&gt; b </code></pre>",
                "{{< notebook src=\"https://e.org/n.ipynb\" >}} => <p><a href=\"https://e.org/n.ipynb\">n.ipynb</a></p>",
                "{{< audio src=\"https://e.org/a.mp3\" >}} => <p><audio src=\"https://e.org/a.mp3\" controls preload=\"none\"></audio></p>",
                "{{< figure~  src=\"https://e.org/a.png\"~  caption=\"The *tide* at < 5 m\"~>}} => <figure><img src=\"https://e.org/a.png\" alt=\"\"><figcaption>The <em>tide</em> at &lt; 5 m</figcaption></figure>",
                "{{< figure src=`https://e.org/a.png` title=\"T\" caption=\"C \\\"d\\\"\" link=\"https://e.org\" attr=\"Ada\" >}} => <figure><a href=\"https://e.org\"><img src=\"https://e.org/a.png\" alt=\"\"></a><figcaption><strong>T</strong> C \"d\" Ada</figcaption></figure>",
                "- a {{< spoiler text=\"s\" >}}b{{< /spoiler >}} => <ul> <li>a <details><summary>s</summary>b</details></li> </ul>",
            })
    void aShortcodeShowsWhatItShowsInHugo(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
        assertThat(problems.sorted()).as("problems").isEmpty();
    }

    @Test
    void aNameThatIsNotKnownIsToldOnceAndItsContentStays() {
        String html = html("a {{< gauge n=1 >}}~~{{< gauge n=2 >}}~~{{< box >}}kept{{< /box >}}~~{{< /stray >}}~~b");

        assertThat(html).isEqualTo("<p>a</p> <p>kept</p> <p>b</p>");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly(
                        "the shortcode ‘gauge’ has no meaning here; it is there 2 times, first here; it is left out, and what it holds stays",
                        "the shortcode ‘box’ has no meaning here; it is left out, and what it holds stays",
                        "the shortcode ‘stray’ has no meaning here; it is left out, and what it holds stays");
        assertThat(problems.sorted().get(0).location().column()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "{{< comment >}}SECRET{{< /comment >}}",
        "{{% comment %}}~SECRET~{{% /comment %}}",
        "{{< speaker_note >}}SECRET {{< icon x >}}{{< /speaker_note >}}"
    })
    void whatHugoHidesIsNotPublished(String markdown) {
        assertThat(html("a~~" + markdown + "~~b")).startsWith("<p>a</p>").doesNotContain("SECRET");
    }

    @ParameterizedTest
    @CsvSource({"{{< a b=\"c", "{{< >}}", "{{< / >}}", "{{<{{<{{<", "{{< x y={{ >}}", "{{< \" >}}"})
    void whatIsNoShortcodeStopsNothing(String markdown) {
        assertThat(html("before~~" + markdown + "~~behind"))
                .startsWith("<p>before")
                .contains("behind");
    }

    @Test
    void manyTagsTakeNoLongerThanTheyAre() {
        String many = "{{< icon \"".repeat(20_000) + "{{< a ".repeat(20_000) + "{{<`".repeat(20_000);
        SourceText source = SourceText.of("post.md", many);

        assertThat(Shortcodes.resolve(source, 0, LiquidScope.NONE, problems).content())
                .isNotEmpty();
    }
}
