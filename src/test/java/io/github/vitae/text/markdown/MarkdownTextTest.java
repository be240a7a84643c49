package io.github.vitae.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static RichText read(String markdown) {
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        SourceText source = SourceText.of("about.md", markdown);
        return AuthorDocument.parse(source, 0, gate, DocumentScope.NONE).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a *b* **c** `d` => a *b* **c** `d`",
                "[a](https://example.org/x) => [a](https://example.org/x)",
                "[a]({{ base_path }}/files/x.pdf) => [a](/files/x.pdf)",
                "![a](images/x.png) => ![a](/images/x.png)",
                "1 \\* 2 \\_ 3 => 1 \\* 2 \\_ 3",
                "\\# no heading => \\# no heading",
                "2024\\. no list => 2024\\. no list",
                "\\- no item => \\- no item",
                "<b>b</b> and <span class=\"x\">*y*</span> => <b>b</b> and <span class=\"x\">*y*</span>",
                "x &#123;&#123; y }} => x &#123;&#123; y }}",
                "a<br>b => a<br>b",
            })
    void aPhraseIsWrittenAsAPersonWould(String markdown, String written) {
        assertThat(MarkdownText.of(read(markdown))).isEqualTo(written);
    }

    @Test
    void blocksAreWrittenAsAPersonWould() {
        String markdown = """
                ## Methods

                First, *listen*.

                - one
                - two
                  - deep
                - three

                1. first

                   more of it

                2. second

                > quoted
                >
                > twice

                ```
                a  b

                c
                ```

                ***

                <div class="x"><p>boxed</p></div>""";

        assertThat(MarkdownText.of(read(markdown))).isEqualTo(markdown);
    }

    /** Whatever a text is made of, what is written reads as the same text, and is written the same way again. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void randomTextsReadTheSameAgain(int seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 250; trial++) {
            RichText text = read(new RandomHtml(random).blocks(0));

            String markdown = MarkdownText.of(text);
            RichText again = read(markdown);

            assertThat(again.plain()).as(text.fragment() + "\n=>\n" + markdown).isEqualTo(text.plain());
            assertThat(addresses(again)).as(markdown).isEqualTo(addresses(text));
            assertThat(items(again)).as(text.fragment() + "\n=>\n" + markdown).isEqualTo(items(text));
            assertThat(MarkdownText.of(again)).isEqualTo(markdown);
        }
    }

    private static List<String> addresses(RichText text) {
        return Jsoup.parseBodyFragment(text.fragment()).select("a[href],img[src]").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .toList();
    }

    private static List<String> items(RichText text) {
        return Jsoup.parseBodyFragment(text.fragment())
                .select("h2,h3,li,td,pre,blockquote")
                .eachText();
    }

    /** HTML of blocks and phrases, with whatever Markdown could stumble over. */
    private static final class RandomHtml {
        private static final List<String> NASTY = List.of(
                "*",
                "_",
                "`",
                "# ",
                "1. ",
                "- ",
                "&amp;",
                "&lt;b&gt;",
                "[x](y)",
                "|",
                "~~",
                "{{ x }}",
                "{% if %}",
                "{: .y}",
                "\\",
                "===",
                "$$x_1$$",
                ":smile:",
                "&lt;!-- x --&gt;",
                "http",
                "(",
                ")",
                "!",
                "+ ",
                "&amp;copy;");
        private final Random random;
        private int words;

        RandomHtml(Random random) {
            this.random = random;
        }

        String blocks(int depth) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                html.append(block(depth)).append("\n\n");
            }
            return html.toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(depth > 2 ? 4 : 9)) {
                case 0 -> "<p>" + phrases() + "</p>";
                case 1 -> "<p class=\"c\">" + phrases() + "</p>";
                case 2 -> "<h2>" + word() + "</h2>";
                case 3 -> "<pre><code>" + word() + "\n  " + word() + nasty() + "</code></pre>";
                case 4 -> "<ul><li>" + phrases() + "</li><li>" + phrases() + block(depth + 1) + "</li></ul>";
                case 5 -> "<ol><li><p>" + phrases() + "</p></li><li><p>" + phrases() + "</p></li></ol>";
                case 6 -> "<blockquote><p>" + phrases() + "</p>" + block(depth + 1) + "</blockquote>";
                case 7 -> "<table><tbody><tr><td>" + phrases() + "</td><td>" + word() + "</td></tr></tbody></table>";
                default -> "<div class=\"d\">" + block(depth + 1) + "</div>";
            };
        }

        private String phrases() {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                html.append(phrase()).append(random.nextBoolean() ? " " : "");
            }
            return html.toString();
        }

        private String phrase() {
            return switch (random.nextInt(9)) {
                case 0 -> "<em>" + word() + "</em>";
                case 1 -> "<strong>" + word() + " <em>" + word() + "</em></strong>";
                case 2 -> "<code>" + word() + nasty() + "</code>";
                case 3 -> "<a href=\"https://example.org/" + word() + "?a=b&amp;c=(d)\">" + word() + "</a>";
                case 4 -> "<a href=\"files/" + word() + ".pdf\">" + word() + nasty() + "</a>";
                case 5 -> "<img src=\"images/x.png\" alt=\"" + word() + "\">";
                case 6 -> "<span class=\"s\">" + word() + "</span><br>" + word();
                default -> word() + nasty() + word();
            };
        }

        private String nasty() {
            return random.nextInt(3) > 0 ? "" : NASTY.get(random.nextInt(NASTY.size()));
        }

        private String word() {
            return "w" + words++;
        }
    }
}
