package io.github.vitae.text.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page's Liquid does not fit together, or asks for too much, nothing that stands under a condition is published. */
class LiquidFailsClosedTest {

    private static final LiquidScope SCOPE = new LiquidScope() {
        @Override
        public Map<String, Object> variables() {
            return Map.of("page", Map.of("yes", true, "title", "Page"), "site", Map.of("list", List.of("a", "b")));
        }

        @Override
        public Optional<SourceText> include(String name, boolean relative) {
            return switch (name) {
                case "open.html" -> Optional.of(SourceText.of(name, "{% if page.no %} SECRET"));
                case "close.html" -> Optional.of(SourceText.of(name, "SECRET {% endif %} SECRET"));
                case "whole.html" -> Optional.of(SourceText.of(name, "{% if page.yes %}whole{% endif %}"));
                case "itself.html" ->
                    Optional.of(SourceText.of(name, "{% include itself.html %}{% include itself.html %}"));
                case "a.html" -> Optional.of(SourceText.of(name, "{% include b.html %}"));
                case "b.html" -> Optional.of(SourceText.of(name, "{% include a.html %}"));
                default -> Optional.empty();
            };
        }
    };

    private final Problems problems = new Problems();

    private String render(String text) {
        SourceText source = HiddenText.blank(SourceText.of("about.md", text), 0, problems);
        return LiquidText.isIn(source, 0)
                ? LiquidText.render(source, 0, SCOPE, problems).content()
                : source.content();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // never closed
                "before {% if page.no %} SECRET",
                "before {%- if page.no -%} SECRET",
                "before {% unless page.yes %} SECRET",
                "before {% for x in site.none %} SECRET",
                "before {% case page.title %}{% when 'x' %} SECRET",
                "before {% capture x %} SECRET",
                "before {% tablerow x in site.none %} SECRET",
                "before {% if page.no %} SECRET {% if page.yes %} SECRET {% endif %} SECRET",
                // end tags that are misspelt
                "before {% if page.no %} SECRET {% fi %} SECRET",
                "before {% if page.no %} SECRET {% end %} SECRET",
                "before {% if page.no %} SECRET {% end if %} SECRET",
                "before {% if page.no %} SECRET {% endiff %} SECRET",
                "before {% if page.no %} SECRET {% ENDIF %} SECRET",
                "before {% if page.no %} SECRET {% EndIf %} SECRET",
                "before {% if page.no %} SECRET {% endi %} SECRET",
                "before {% if page.no %} SECRET {% /if %} SECRET",
                "before {% if page.no %} SECRET {% end-if %} SECRET",
                "before {% unless page.yes %} SECRET {% endunles %} SECRET",
                "before {% unless page.yes %} SECRET {% endif %} SECRET",
                "before {% for x in site.none %} SECRET {% end for %} SECRET",
                "before {% for x in site.none %} SECRET {% endeach %} SECRET",
                "before {% capture x %} SECRET {% endcaptrue %} SECRET",
                // start tags that are misspelt
                "{% fi page.no %} SECRET {% endif %} SECRET",
                "{% iff page.no %} SECRET {% endif %} SECRET",
                "{% iff page.no %} SECRET {% endiff %} SECRET",
                "{% IF page.no %} SECRET {% ENDIF %} SECRET",
                "{% If page.no %} SECRET {% endif %} SECRET",
                "{% unles page.yes %} SECRET {% endunless %} SECRET",
                "{% when 'x' %} SECRET",
                "{% private %} SECRET {% endprivate %} SECRET",
                "{% hide %} SECRET {% end_hide %} SECRET",
                "{% hide %} SECRET {% EndHide %} SECRET",
                "before {% draft %} SECRET {% if page.no %} SECRET {% endif %} SECRET {% enddraft %}",
                // braces that are none
                "before {% if page.no } SECRET {% endif %} SECRET",
                "before {% if page.no % } SECRET {% endif %} SECRET",
                "before { % if page.no % } SECRET { % endif % }",
                "before {% if page.no } SECRET {% endif } SECRET",
                "before {% if page.no %} SECRET {% endif } SECRET",
                "before {% if page.no %} SECRET {% endif",
                "before {% if page.no %} SECRET { % endif %} SECRET",
                "before {% if page.no %} SECRET { endif } SECRET",
                "before {% if page.no SECRET {% endif %} SECRET",
                "before {%if page.no }} SECRET {%endif}} SECRET",
                "before {{ if page.no }} SECRET {% endif %} SECRET",
                "before {{ if page.no }} SECRET {{ endif }} SECRET",
                "SECRET {% endif %} SECRET",
                "SECRET {% else %} SECRET",
                "SECRET {% endcomment %} SECRET",
                "SECRET {% endraw %} SECRET",
                // parts that stand in the wrong place
                "before {% if page.yes %} SECRET {% else %} SECRET {% elsif page.yes %} SECRET {% endif %} SECRET",
                "before {% if page.yes %} SECRET {% else %} SECRET {% else %} SECRET {% endif %} SECRET",
                "before {% if page.no %} SECRET {% else if page.no %} SECRET {% endif %} SECRET",
                "before {% if page.no %} SECRET {% elseif page.no %} SECRET {% endif %} SECRET",
                "before {% if page.no %} SECRET {% elif page.no %} SECRET {% endif %} SECRET",
                "before {% if page.no %} SECRET {% elsif %} SECRET {% endif %} SECRET",
                "before {% if page.no %} SECRET {% when 'x' %} SECRET {% endif %} SECRET",
                "before {% case page.title %}{% when 'x' %} SECRET {% elsif page.no %} SECRET {% endcase %} SECRET",
                "before {% capture x %} SECRET {% else %} SECRET {% endcapture %} SECRET",
                "before {% if page.no %} SECRET {% for x in site.list %} SECRET {% endif %} SECRET {% endfor %} SECRET",
                "before {% if page.no %} SECRET {% unless page.no %} SECRET {% endif %} SECRET {% endunless %} SECRET",
                // conditions that are none
                "before {% if %} SECRET {% endif %} SECRET",
                "before {% if page.yes = false %} SECRET {% endif %} SECRET",
                "before {% if not page.yes %} SECRET {% endif %} SECRET",
                "before {% if !page.yes %} SECRET {% endif %} SECRET",
                "before {% if page.yes && page.no %} SECRET {% endif %} SECRET",
                "before {% if (page.yes) %} SECRET {% endif %} SECRET",
                "before {% if page.no == %} SECRET {% endif %} SECRET",
                "before {% if page.title == 'x %} SECRET {% endif %} SECRET",
                "before {% unless %} SECRET {% endunless %} SECRET",
                "before {% for x of site.list %} SECRET {% endfor %} SECRET",
                "before {% for site.list %} SECRET {% endfor %} SECRET",
                "before {% case %}{% when 'x' %} SECRET {% endcase %} SECRET",
                "before {% capture %} SECRET {% endcapture %} SECRET",
                // tags that cannot be read spoil the page, whole conditions on it too
                "before {% if page.yes %} SECRET {% endif %}{% cycle %}",
                "before {% if page.yes %} SECRET {% endif %}{% assign x %}",
                "before {% if page.yes %} SECRET {% endif %}{% for %}",
                "before {% if page.no %}{{ 'SECRET' | nofilter }} SECRET",
                // text as it is that never ends
                "before {% if page.yes %} SECRET {% endif %} and {% raw %} {% if page.no %} x",
                // in code, and between HTML
                "before\n\n```\n{% if page.no %}\nSECRET\n```\n\nSECRET",
                "before <div>{% if page.no %}<p>SECRET</p></div>",
                "before <!-- {% if page.no %} --> SECRET <!-- {% fi %} -->",
                // includes fit together by themselves
                "before {% include open.html %} SECRET {% endif %} SECRET",
                "before {% if page.yes %} SECRET {% include close.html %} SECRET",
                "before {% include open.html %}{% include close.html %}",
                "before {% include whole.html %} {% if page.no %} SECRET",
            })
    void whatStandsUnderAConditionStaysHomeWhereTagsDoNotFitTogether(String text) {
        String shown = render(text);

        assertThat(shown).doesNotContain("SECRET", "{%", "whole");
        assertThat(problems.sorted().toString()).doesNotContain("SECRET");
        assertThat(problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.BROKEN_LIQUID);
                    assertThat(problem.fix()).isNotEmpty();
                    assertThat(problem.location().column()).isPositive();
                });
        assertThat(text.startsWith("before")).isEqualTo(shown.contains("before"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% assign x = 'ab' %}" + "{% assign x = x | append: x %}",
                "{% assign x = 'ab' %}{% for i in (1..100) %}{% assign x = x | append: x %}{% endfor %}",
                "{% assign x = 'ab' %}{% for i in (1..100) %}{% assign x = x | prepend: x %}{% endfor %}",
                "{% assign x = 'ab' %}{% for i in (1..100) %}{% assign x = x | replace: 'a', x %}{% endfor %}",
                "{% assign x = 'ab' %}{% for i in (1..100) %}{% assign x = x | replace: '', x %}{% endfor %}",
                "{% assign x = 'a,b' %}{% for i in (1..100) %}{% assign x = x | split: '' | join: x %}{% endfor %}",
                "{% assign x = 'a,b' %}{% for i in (1..100) %}{% assign x = x | split: ',' | join: x %}{% endfor %}",
                "{% assign x = 'a' | split: ',' %}{% for i in (1..100) %}{% assign x = x | concat: x %}{% endfor %}",
                "{% assign x = 'a' | split: ',' %}{% for i in (1..100) %}{% assign x = x | push: x | push: x %}{% endfor %}{{ x }}",
                "{% assign x = 'a' | split: ',' %}{% for i in (1..90000) %}{% assign x = x | push: x %}{% endfor %}{{ x }}",
                "{% assign x = 'a' %}{% for i in (1..100) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}",
                "{% assign x = 9.9 %}{% for i in (1..100) %}{% assign x = x | times: x %}{% endfor %}{{ x }}",
                "{% assign x = 9 %}{% for i in (1..100) %}{% assign x = x | times: x %}{% endfor %}{{ x }}{% for i in (1..999999) %}{% endfor %}",
                "{{ '1e999999999' | times: 1 }}",
                "{{ '1E+99999999' | plus: 1 }}",
                "{{ 1.5 | round: 999999999 }}",
                "{% for i in (1..1000000) %}{% for j in (1..1000000) %}x{% endfor %}{% endfor %}",
                "{% for i in (1..1000) %}{% for j in (1..1000) %}{% for k in (1..1000) %}{{ k }}{% endfor %}{% endfor %}{% endfor %}",
                "{% for i in (1..2000000000) %}x{% endfor %}",
                "{% for i in (1..99999999999999) %}x{% endfor %}",
                "{% for i in (1..90000) %}{% capture y %}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{{ i }}{% endcapture %}{% endfor %}",
                "{% for i in (1..90000) %}{% cycle 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' %}{{ site.list | join: 'ccccccccccccccccccccccccccccccccccccccccccccccccc' }}{% endfor %}",
                "{% for i in (1..90000) %}long text, word after word after word after word after word after word {% endfor %}",
                "{% assign x = 'a' %}{% for i in (1..17) %}{% assign x = x | append: x %}{% endfor %}{% for i in (1..90000) %}{% assign y = x | upcase %}{% endfor %}",
                "{% include itself.html %}",
                "{% include a.html %}",
            })
    @Timeout(20)
    void whatAsksForTooMuchEndsInOneProblem(String text) {
        String much = text.equals("{% assign x = 'ab' %}{% assign x = x | append: x %}")
                ? "{% assign x = 'ab' %}" + "{% assign x = x | append: x %}".repeat(40)
                : text;

        String shown = render("before {% if page.yes %}under{% endif %} " + much + " behind");

        assertThat(problems.sorted()).map(Problem::code).containsExactly(Code.BEYOND_BOUNDS);
        assertThat(shown).contains("before", "behind").doesNotContain("under", "{%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if jekyll.environment == 'production' %}shown{% else %}SECRET{% endif %}",
                "{% if jekyll.environment != \"production\" %}SECRET{% endif %}shown",
                "{% unless jekyll.environment == 'production' %}SECRET{% endunless %}shown",
                "{% if jekyll.environment == 'development' %}SECRET{% endif %}shown",
                "{%- if page.no -%}SECRET{%- endif -%}shown",
                "{%if page.no%}SECRET{%endif%}shown",
                "{%\nif page.no\n%}SECRET{%\nendif\n%}shown",
                "{% if page.no %}SECRET{% elsif page.yes %}shown{% else %}SECRET{% endif %}",
                "{% if page.title contains 'ag' and page.yes %}shown{% endif %}",
                "{% if page.title == \"Page\" or page.no %}shown{% endif %}",
                "{% if site.list[0] == 'a' %}shown{% endif %}",
                "{% if site.list.size > 1 %}shown{% endif %}",
                "{% for x in site.list reversed limit:1 %}shown{% else %}SECRET{% endfor %}",
                "{% for x in (1..2) %}shown{% endfor %}",
                "{% case page.title %}{% when 'x' or 'y' %}SECRET{% when 'Page' %}shown{% else %}SECRET{% endcase %}",
                "{% assign y = site.list | first %}{% if y == 'a' %}shown{% endif %}",
                "{% comment %}SECRET{% endcomment %}shown",
                "{%comment%}SECRET{%endcomment%}shown",
                "{%- comment -%}SECRET{%- endcomment -%}shown",
                "{%\n comment \n%}SECRET{%\nendcomment\n%}shown",
                "{% comment a note %}SECRET{% endcomment %}shown",
                "{% comment %}SECRET{% comment %}SECRET{% endcomment %}SECRET{% endcomment %}shown",
                "{% comment %}SECRET{% raw %}{% endcomment %}SECRET{% endraw %}SECRET{% endcomment %}shown",
                "{% comment %}{% if page.no %}SECRET{% endcomment %}shown",
                "{% comment %}{% raw %}SECRET{% endraw %}{% endcomment %}shown",
                "{% raw %}<!-- SECRET -->{% endraw %}shown",
                "shown {% raw %} <!-- {% endraw %} SECRET -->",
                "shown\n\n```\n{% comment %}SECRET{% endcomment %}\n```\n",
                "shown `{% comment %}SECRET{% endcomment %}`",
                "{% # SECRET %}shown",
                "{%# SECRET %}shown",
                "{%- # SECRET\n   # SECRET -%}shown",
                "{# SECRET #}shown",
                "{#- SECRET\n SECRET -#}shown",
                "<!-- {% if page.no %} -->SECRET<!-- {% endif %} -->shown",
                "<!-- {% comment %} -->SECRET<!-- {% endcomment %} -->shown",
                "<!--\n{% unless page.yes %}\n-->\n\nSECRET\n\n<!-- {% endunless %} -->\n\nshown",
                "shown<!-- {% nonsense SECRET %} {{ SECRET }} -->",
                "{% assign c = '<!' | append: '--' %}shown {{ c }} SECRET -->",
                "{% if page.yes %}shown {{ '<!-- SECRET -->' }}{% endif %}",
                "{% details more %}shown{% enddetails %}",
            })
    void whatFitsTogetherSaysWhatJekyllHasItSay(String text) {
        SourceText source = SourceText.of("about.md", text);
        String shown = AuthorDocument.parse(
                        source,
                        0,
                        new HtmlGate(false, link -> {}, new AuthorStyleSheet(), problems),
                        new DocumentScope(SCOPE, "", Dialect.KRAMDOWN))
                .text()
                .fragment();

        assertThat(shown).contains("shown").doesNotContain("SECRET", "{%", "{#");
        assertThat(problems.sorted().toString()).doesNotContain("SECRET");
        assertThat(problems.count(Severity.ERROR)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{% raw %}{% comment %}shown{% endcomment %}{% endraw %}`",
                "{%- raw -%}{% comment %}shown{% endcomment %}{%- endraw -%}{% comment %}SECRET{% endcomment %}",
                "{% raw %}{% # shown %}{% endraw %}{% # SECRET %}",
                "shown {% comment %}SECRET {% endcomment %}{% raw %}{% comment %}{% endraw %}{% comment %}SECRET{% endcomment %}",
            })
    void tagsOfCommentsInTextThatStandsAsItIsAreText(String text) {
        String shown = AuthorDocument.parse(
                        SourceText.of("about.md", text),
                        0,
                        new HtmlGate(false, link -> {}, new AuthorStyleSheet(), problems),
                        new DocumentScope(SCOPE, "", Dialect.KRAMDOWN))
                .text()
                .fragment();

        assertThat(shown).contains("shown", "{%").doesNotContain("SECRET");
        assertThat(problems.sorted()).isEmpty();
    }
}
