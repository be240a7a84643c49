package io.github.vitae.text.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidTextTest {

    private final Problems problems = new Problems();

    private static final LiquidScope SCOPE = new LiquidScope() {
        @Override
        public Map<String, Object> variables() {
            return Map.of(
                    "site",
                    Map.of(
                            "title",
                            "Home",
                            "list",
                            List.of("a", "b"),
                            "data",
                            Map.of("x", List.of(Map.of("n", "one"), Map.of("n", "two")))),
                    "page",
                    Map.of("title", "Page", "yes", true));
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            return switch (name) {
                case "hello.html" ->
                    Optional.of(SourceText.of(
                            "_includes/hello.html", "Hello {{ include.who }}<!-- hiddenword -->{{ include.none }}!"));
                case "itself.html" -> Optional.of(SourceText.of("_includes/itself.html", "x{% include itself.html %}"));
                case "broken.html" -> Optional.of(SourceText.of("_includes/broken.html", "one\n{% nonsense %} two"));
                default -> Optional.empty();
            };
        }
    };

    private SourceText render(String text) {
        SourceText source = SourceText.of("about.md", text);
        return LiquidText.render(HiddenText.blank(source, 0, problems), 0, SCOPE, problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a {{ site.title }} b => a Home b",
                "{% assign x = site.title | upcase %}{{ x }} => HOME",
                "{% if page.yes %}yes{% else %}no{% endif %} => yes",
                "{% unless page.yes %}yes{% else %}no{% endunless %} => no",
                "{% for e in site.data.x %}[{{ e.n }}]{% endfor %} => [one][two]",
                "{% capture c %}in {{ site.title }}{% endcapture %}<{{ c }}> => <in Home>",
                "{% case page.title %}{% when 'Page' %}p{% endcase %} => p",
                "a {%- if true -%} b {%- endif %} c => ab c",
                "{% raw %}{{ as it is }}{% endraw %} => {{ as it is }}",
                "{% include hello.html who=\"you\" %} => Hello you!",
                "{% include hello.html who=page.title %} => Hello Page!",
                "{{ page.missing | default: 'instead' }} => instead",
                "{{ 'A b' | slugify }} => a-b",
                "{{ site.list | join: '+' }} => a+b",
                "{% capture notice-text %}N **n**{% endcapture %}<b>{{ notice-text }}</b> => <b>N **n**</b>",
                "{% assign my-own-var = \"v\" %}{{ my-own-var }} => v",
                "{% for one-item in site.list %}{{ one-item }}{% endfor %} => ab",
                "{% assign g = site.data.x | group_by: 'n' %}{% for e in g %}{{ e.name }}{{ e.items.size }}{% endfor %} => one1two1",
                "{% assign e = site.data.x | find: 'n', 'two' %}{{ e.n }} => two",
                "{{ site.list | array_to_sentence_string }} {{ 'a,b,c' | split: ',' | array_to_sentence_string: 'or' }} => a and b a, b, or c",
                "{{ '2024-05-01 10:00:00' | date_to_string }}, {{ '2024-05-01' | date_to_long_string }}, {{ 'x' | date_to_string }} => 01 May 2024, 01 May 2024, x",
                "{{ 'a b' | uri_escape }} {{ 'a b' | cgi_escape }} => a%20b a+b",
                "{{ 'one two  three' | number_of_words }} {{ '' | number_of_words }} => 3 0",
                "{{ '你好hello世界 a' | number_of_words }}/{{ '你好hello世界 a' | number_of_words: 'cjk' }} => 2/6",
            })
    void liquidSaysWhatJekyllHasItSay(String template, String text) {
        assertThat(render(template).content().replace(String.valueOf(SourceText.FILLER), ""))
                .isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    /** Below an element of HTML Jekyll makes Markdown of it, so blank lines stand around it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<div class='n'>{{ 'N **n**' | markdownify }}</div> => <div class='n'>~~N **n**~~</div>",
                "<div>~  {{ page.title | upcase | markdownify }}~</div> => <div>~  ~~PAGE~~~</div>",
                "<td>{% if true %} {{ 'a' | markdownify }}{% endif %}</td> => <td> ~~a~~</td>",
                "<p>a</p>~{{ 'b' | markdownify }} => <p>a</p>~~~b~~",
                "a <b>{{ 'b' | markdownify }}</b> => a <b>b</b>",
                "<div>{{ 'b' | markdownify | strip_html }}</div> => <div>b</div>",
                "- {{ 'b' | markdownify }} => - b",
                "- <div>{{ 'b' | markdownify }}</div> => - <div>b</div>",
                "> <p>{{ 'b' | markdownify }}</p> => > <p>b</p>",
                "a > {{ 'b' | markdownify }} => a > b",
            })
    void markdownifyStandsApartBelowHtml(String template, String text) {
        assertThat(render(template.replace('~', '\n'))
                        .content()
                        .replace(String.valueOf(SourceText.FILLER), "")
                        .replace('\n', '~'))
                .isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a {{ page.missing }} b => 3 => has no value",
                "a {{ site.title | frobnicate }} b => 3 => frobnicate",
                "a {{ 'now' | date: '%Y' }} b => 3 => today",
                "a {% seo %} b => 3 => no meaning",
                "a {% if page.no %}{{ 'x' | frobnicate }}{% endif %} b => 19 => frobnicate",
                "a {% if page.no %}{% seo %}{% endif %} b => 19 => no meaning",
                "a {% include nothing.html %} b => 3 => not here",
                "a {% include {{ page.x }} %} b => 3 => names no file",
            })
    void whatHasNoMeaningIsLeftOutAndTold(String template, int column, String message) {
        String text = render(template).content();

        assertThat(text).startsWith("a ").endsWith(" b").doesNotContain("{", "%");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.location().column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
    }

    /** Jekyll prints nothing for what is missing; where nobody asks for it, or a condition looks after it, that is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a{% if page.missing %} {{ page.missing }}{% endif %} => a",
                "a{% if author.scholar %} <a href=\"{{author.scholar}}\">me</a>{% endif %} => a",
                "a{% if page.yes or page.missing %} {{ page.missing }}{% endif %} => a ",
                "a{% unless page.missing %} b{{ page.missing }}{% endunless %} => a b",
                "a{% if page.no %}x{% elsif page.missing == nil %} b{{ page.missing }}{% endif %} => a b",
                "{% assign n = page.missing | size %}a{% if page.yes or n > 0 %}{{ page.missing }}{% endif %} => a",
                "a{% if page.no %}{% include nothing.html %}{% endif %} => a",
                "a{% for x in site.nothing %}{% include nothing.html x=x %}{% endfor %} => a",
            })
    void whatNobodyAsksForIsNotTold(String template, String text) {
        assertThat(render(template).content()).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatIsAskedForInALoopOrACaptureIsToldOnce() {
        assertThat(render(
                                "{% for x in site.list %}{{ page.one }}{% endfor %}{% capture c %}{{ page.two }}{% endcapture %}"
                                        + "{% if c == '' %}none{% endif %}{% if page.other %}{{ page.three }}{% else %}{{ page.four }}"
                                        + "{% endif %}")
                        .content())
                .isEqualTo("none");
        assertThat(problems.sorted())
                .extracting(problem -> problem.location().column())
                .hasSize(3)
                .isSorted();
    }

    @Test
    void whereThePageCannotBeRenderedAllOfItIsTold() {
        render("a {{ page.one }} {% if page.yes %}{{ page.two }}");

        assertThat(problems.sorted()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{% details More of it %}a **b**{% enddetails %} => ~~<details><summary>More of it</summary>~~a **b**~~</details>~~",
                "{% details %}a{% enddetails %} => ~~<details>~~a~~</details>~~",
                "{% tabs one %}{% tab one first part %}a{% endtab %}{% endtabs %} => ~~~~<p><strong>first part</strong></p>~~a~~~~",
                "{% quote key2024 %}a{% endquote %} => ~~<blockquote>~~a~~</blockquote>~~",
                "{% if page.yes %}{% tab a b %}c{% endtab %}{% endif %} => ~~<p><strong>b</strong></p>~~c~~",
                "{% include repository/repo.liquid repository=repo %}a => a",
                "{% include courses.liquid %}{% include documents-collection.html collection=page.x %}a => a",
                "{% assign p = 'assets/n.ipynb' %}{% jupyter_notebook p %} => <a href=\"assets/n.ipynb\">n.ipynb</a>",
                "{% capture e %}{% file_exists assets/n.ipynb %}{% endcapture %}{% if e == 'true' %}y{% else %}n{% endif %} => n",
            })
    void blocksAndIncludesOfPluginsAndThemesShowWhatTheyHold(String template, String text) {
        assertThat(render(template).content().replace('\n', '~')).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everyWordLeadsBackToItsPlaceThroughLoopsAndIncludes() {
        SourceText text = render(
                "one\n{% for e in site.data.x %}\nloop {{ e.n }}\n{% endfor %}\n{% include hello.html who='z' %}\nlast");

        String content = text.content();
        assertThat(text.locate(content.lastIndexOf("loop"), 4)).hasToString("about.md:3:1");
        assertThat(text.locate(content.indexOf("Hello"), 5)).hasToString("_includes/hello.html:1:1");
        assertThat(text.locate(content.indexOf("last"), 4)).hasToString("about.md:6:1");
        assertThat(content).doesNotContain("hiddenword");
    }

    @Test
    void aProblemInAnIncludedFileIsToldThere() {
        render("a {% include broken.html %} b");

        assertThat(problems.sorted())
                .map(Problem::location)
                .map(Object::toString)
                .containsExactly("_includes/broken.html:2:1");
    }

    @Test
    void aFileThatIncludesItselfEnds() {
        assertThat(render("{% include itself.html %}").content()).matches("x+");
        assertThat(problems.sorted()).isNotEmpty();
    }
}
