package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Excerpt;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.RepositoryPaths;
import io.github.vitae.problem.SarifLog;
import io.github.vitae.problem.Severity;
import io.github.vitae.problem.WorkflowCommand;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.SourceExcerpts;
import io.github.vitae.testing.ReadAloud;
import io.github.vitae.testing.TrialProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments of all kinds, in whatever place, are on no page, in no download, and not in what the log quotes either. */
class CommentsElsewhereTest {

    @TempDir
    private Path directory;

    /** All that a check leaves of problems: the log with its excerpts, SARIF, annotations of workflows. */
    private String told(TrialProfile.Result result) {
        SourceExcerpts files = new SourceExcerpts(new ProfileDirectory(directory, "vitae"), StandardCharsets.UTF_8);
        RepositoryPaths paths = RepositoryPaths.around(directory);
        StringBuilder told = new StringBuilder(result.log());
        Problems problems = new Problems();
        for (Problem problem : result.problems()) {
            problems.add(problem);
            files.line(problem.location())
                    .ifPresent(line ->
                            told.append(Excerpt.of(line, problem.location())).append('\n'));
            told.append(WorkflowCommand.of(problem, paths)).append('\n');
        }
        return told.append(new String(new SarifLog(paths, files, "1").of(problems), StandardCharsets.UTF_8))
                .toString();
    }

    private void isNowhere(TrialProfile.Result result, String... shown) {
        assertThat(result.everything()).contains(shown).doesNotContainIgnoringCase("SECRET");
        assertThat(told(result)).doesNotContainIgnoringCase("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // definitions of links that lead nowhere
                "[//]: # (SECRET)",
                "[//]: # \"SECRET\"",
                "[//]: # 'SECRET'",
                "[//]: <> (SECRET)",
                "[//]:# (SECRET)",
                "[//]: # SECRET",
                "[//]: SECRET words",
                "[comment]: <> (SECRET)",
                "[Comment]: # (SECRET)",
                "[comment]: SECRET and more",
                "[^_^]: # (SECRET)",
                "[_]: # (SECRET)",
                "[_metadata_]: # (SECRET)",
                "[#]: # (SECRET)",
                "[]: # (SECRET)",
                "[todo]: # (SECRET)",
                "[hidden note]: <> \"SECRET\"",
                "[>]: # (SECRET)",
                "[~]: <> (SECRET)",
                "[x]: # (SECRET (SECRET) SECRET)",
                "[//]: # (SECRET\nSECRET)",
                "[//]: #\n  (SECRET)",
                "[//]:\n# (SECRET)",
                "[^_^]:\n    # (SECRET)",
                "   [//]: # (SECRET)",
                "> [//]: # (SECRET)",
                "> words\n> [//]: # (SECRET)\n> words",
                "> > [comment]: <> (SECRET)",
                "> [^_^]: # (SECRET)",
                "- [//]: # (SECRET)\n- words",
                "- words\n  [//]: # (SECRET)",
                "1. [x]: # \"SECRET\"\n2. words",
                "- > [//]: # (SECRET)",
                "words directly above\n[//]: # (SECRET)",
                "words directly above\n[todo]: # (SECRET)\nwords",
                "| a |\n|---|\n| b |\n\n[//]: # (SECRET)",
                // notes that nothing refers to
                "[^1]: SECRET",
                "words[^1]\n\n[^1]: known\n[^2]: SECRET",
                "[^note]: SECRET *SECRET* [SECRET](https://example.org)",
                "[^1]: SECRET\n    SECRET\n\n    SECRET\n\n    > SECRET",
                "[^1]: SECRET\nSECRET goes on",
                "> [^1]: SECRET",
                "- [^1]: SECRET",
                "[^a]: SECRET [^b]\n\n[^b]: SECRET [^a]",
                "[^1]: SECRET [^1]",
                "words directly above\n[^1]: SECRET",
                "`[^1]`\n\n[^1]: SECRET",
                // kramdown's own
                "{::comment}SECRET{:/comment}",
                "{::comment}\nSECRET\n\nSECRET\n{:/comment}",
                "{::comment}SECRET{:/}",
                "words {::comment}SECRET{:/} words",
                "{::comment }SECRET{:/comment }",
                "{::comment key=\"SECRET\"}SECRET{:/comment}",
                "{::comment}SECRET{::comment}SECRET{:/comment}SECRET{:/comment}",
                "{::Comment}SECRET{:/Comment}",
                // Hugo's
                "{{/* SECRET */}}",
                "a {{/* SECRET */}} b",
                "{{- /* SECRET */ -}}",
                "{{ /* SECRET */ }}",
                "{{< /* SECRET */ >}}",
                "{{</* SECRET */>}}",
                "{{% /* SECRET */ %}}",
                "{{%/* SECRET */%}}",
                "{{/*\n\nSECRET\n\n- SECRET\n*/}}",
                "- a {{/* SECRET\n  SECRET */}} b",
                "{{/* SECRET }} SECRET */}} b",
                "{{/* SECRET {{< icon SECRET >}} {% if SECRET %} */}}",
                "> {{/* <!-- SECRET */}}\n\nwords",
                "## a {{/* SECRET */}}",
                "{{/* SECRET",
                "{{< /* SECRET",
                "{{/* SECRET\n\nSECRET }}",
                // what is indented, and no code
                "words\n    <!-- SECRET -->",
                "- item\n\n    <!-- SECRET -->",
                "- item\n\n        <!-- SECRET -->",
                "1. item\n\n    words\n\n    <!-- SECRET -->",
                "- item\nlazy\n\n    <!-- SECRET -->",
                "> words\n\n    - a\n\n    <!-- SECRET -->\n\n<div>",
                "<div>\n\n    <!-- SECRET -->\n\n</div>",
                "- item\n\n{% comment %}SECRET{% endcomment %}\n\n    <!-- SECRET -->",
                "- item\n\n<!-- SECRET -->\n\n    <!-- SECRET -->",
                "- item\n\n[//]: # (SECRET)\n\n    <!-- SECRET -->",
                "   - item\n\n\t<!-- SECRET -->",
                "<div>\n  <ul>\n\n    <!-- SECRET\n\n    SECRET -->\n  </ul></div>",
                "    <!-- SECRET\nSECRET -->",
                "    code\n    <!-- SECRET\n\nSECRET -->",
                "words[^1]\n\n[^1]: note\n\n    <!-- SECRET -->",
                "Term\n: words\n\n    <!-- SECRET -->",
                "<!--\n\n    --> <!-- SECRET -->",
                "\\<!-- SECRET -->",
                "words \\\\\\<!-- SECRET -->",
                // HTML's, as a browser reads them
                "<!--SECRET-->",
                "a <!-- SECRET --!> b",
                "a <!--- SECRET ---> b",
                "a <!-- SECRET -- SECRET --> b",
                "<!--[if IE]> SECRET <![endif]-->",
                "<!--[if lt IE 9]><p>SECRET</p><![endif]-->",
                "a <![CDATA[ SECRET ]]> b",
                "a <![CDATA[ SECRET > SECRET ]]> b",
                "a <?php SECRET ?> b",
                "<?SECRET?>",
                "<?php if (a > b) echo SECRET ?>",
                "a <!DOCTYPE SECRET> b",
                "<!ELEMENT SECRET>",
                "a </ SECRET> b",
                "a <!- SECRET -> b",
                "\\\\<!-- SECRET -->",
                "<!--\n```\nSECRET\n```\n-->",
                "<![CDATA[SECRET\n\nSECRET]]>",
                "  > - [x_x]: # 'SECRET'",
                "[a b c]: #\n'SECRET\nSECRET'",
                "a </!SECRET> b",
                "<div>\n<!-- SECRET -->\n</div>",
                "- a <!-- SECRET\n\n  SECRET --> b",
                "```\ncode\n``` <!-- x\n\n<!-- SECRET -->",
                "``a <!-- SECRET --> b`",
                // one that ends where it starts, and one that a program of texts has given dashes
                "<!--> SECRET -->",
                "a <!---> SECRET\n\nSECRET --> b",
                "<!— SECRET —>",
                "a <!–– SECRET\n\nSECRET ––> b",
                "a <!−−SECRET−−> b <!—SECRET--> c",
                "- a\n- <!‒ SECRET ‒>",
                // of other templates, and in shortcodes
                "a {{! SECRET }} b",
                "{{!SECRET}}",
                "{{!-- SECRET {{ SECRET }} SECRET --}}",
                "{{~!-- SECRET --~}}",
                "a {{<comment>}}SECRET{{</comment>}} b",
                "{{%comment%}}\nSECRET\n\nSECRET\n{{%/comment%}}",
                "{{% comment %}} SECRET {{% / comment %}}",
                "{{< speaker_note >}}\n- SECRET\n{{< /speaker_note >}}",
                "{{< comment \"SECRET\" >}}{{< speaker_note >}}SECRET{{< /speaker_note >}} SECRET{{< /comment >}}",
                "{{% comment %}}\nSECRET\n\nSECRET",
            })
    void inTheTextOfAPage(String body) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\nshownfirst\n\n" + body + "\n\nshownlast\n")
                .read();

        isNowhere(result, "shownfirst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% doc %}SECRET{% enddoc %}",
                "{% private %} SECRET {% endprivate %}",
                "{% private %}\nSECRET\n\nSECRET {% end %}",
                "{% if page.none %}SECRET{% endif %} {{ nothing }}",
                "{% ifchanged %}SECRET {% end %}",
                "{% iff page.none %} SECRET {% endif %} SECRET",
                "{% for x in page.none %}\nSECRET {{ x.nothing | nofilter }}\n{% endfor %}",
                "{% endif %} SECRET",
            })
    void andWhatLiquidLeavesOutIsNotQuoted(String body) {
        TrialProfile.in(directory)
                .with("about.md", "# About\n\nshownfirst\n\n" + body + "\n\nshownlast\n")
                .read();

        assertThat(ReadAloud.of(directory).log()).isNotEmpty().doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[home]: # \"kept\"\n\nGo [home], kept",
                "[home]: #\n\nGo [kept][home]",
                "[home]: # (title)\n\nGo [kept][HOME]",
                "words[^1]\n\n[^1]: kept",
                "words[^a]\n\n[^a]: see[^b]\n\n[^b]: kept",
                "{{/* x */}}kept",
                "/* kept */",
                "    <!-- kept -->",
                "\t<!-- kept -->",
                "    <!--\n    kept\n\n    -->",
                "    code\n\n      <!-- kept -->\n\nwords",
                "- item\n\nwords\n\n    <!-- kept -->",
                "```\n<p>x\n```\n\n    <!-- kept -->\n\n    <!-- kept too -->",
                "<!-- a note -->\n\n    a <!-- kept -->",
                "`<!-- kept -->`",
                "```\n<!-- kept -->\n```",
                "~~~html\n<!-- kept -->\n~~~",
                "<!--> kept",
                "<!---> kept",
                "<![if !IE]> kept <![endif]>",
                "&lt;!-- kept --&gt;",
                "a < b kept",
                "I </3 kept",
                "kept -->",
                "{#kept}",
                "<!--> kept <!-- x -->",
                "<!--[if !IE]><!--> kept <!--<![endif]-->",
                "<!— kept",
                "<! kept !>",
                "{{% commented %}}kept{{% /commented %}}",
                "[kept]: is no definition",
                "see [1]: kept",
            })
    void whatIsNoCommentStays(String body) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\n" + body + "\n")
                .read();

        assertThat(result.everything()).contains("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {{% comment %}}x{{% /comment %}} kept",
                "a {{%comment%}}\nx\n{{%/comment%}}\n\nkept",
                "{{!-- x --}} kept",
                "<!— x —> kept",
                "<!--> x --> kept",
            })
    void andWhatStandsBehindOneIsThere(String body) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\n" + body + "\n")
                .read();

        assertThat(result.everything()).contains("kept");
        assertThat(result.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Marks of comments around the rules of a style sheet hide them from browsers of 1996 only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style><!-- .x { display: none } --></style>",
                "<style type=\"text/css\">\n<!--\n.x{display:none}\n-->\n</style>",
                "<STYLE>.y{color:red} <!-- .x{display:none} --> .z{}</STYLE>",
            })
    void rulesBetweenMarksOfCommentsHide(String sheet) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\n" + sheet + "\n\nkept\n\n<p class=\"x\">SECRET</p>\n")
                .read();

        isNowhere(result, "kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<style><!-- SECRET --></style>", "<style><!-- SECRET", "<style>.a{}</style><!-- .x{SECRET} -->"
            })
    void andWordsBetweenThemAreAComment(String sheet) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# About\n\nkept\n\n" + sheet + "\n")
                .read();

        isNowhere(result, "kept");
    }

    /** As people comment a line of front matter out, who write HTML all day. */
    @Test
    void aKeyWithItsValueInACommentIsHiddenAndInNoDoubt() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "about.md",
                        "---\ntitle: Shown\n<!-- project: https://example.org/SECRET -->\nname: Ada\n---\n\nwords\n")
                .read();

        isNowhere(result, "words");
        assertThat(result.problems(Code.AMBIGUOUS_COMMENT)).isEmpty();
    }

    @Test
    void inPlainFieldsOfAllFormats() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", """
                        ---
                        title: shownabout <!-- SECRET -->
                        description: "showndescription <!-- SECRET -->"
                        name: Ada <!-- SECRET --> Example
                        ---

                        words
                        """)
                .with("person.yml", """
                        name: Ada Example <!-- SECRET -->
                        role: <!-- SECRET --> shownrole
                        affiliations:
                          - name: shownplace <!-- SECRET -->
                        interests: [shownone <!-- SECRET -->, two]
                        """)
                .with("news.yml", """
                        - date: 2025-05 <!-- SECRET -->
                          title: shownnews <!-- SECRET -->
                          tags: [a <!-- SECRET -->]
                        - date: 2025-04
                          title: |
                            shownsecond
                            <!-- SECRET
                            SECRET -->
                        - date: 2025-03
                          text: 'a [//]: # (x)'
                        - date: 2025-02
                          title: shownthird {% comment %} SECRET {% endcomment %}
                        """)
                .with("awards.yml", "- title: shownaward\n  date: 2024\n<!-- hidden: SECRET\n  text: SECRET -->\n")
                .with("publications.bib", """
                        @article{a,
                         title = {Shownpaper <!-- SECRET -->},
                         author = {Ada Example <!-- SECRET --> and Bo Other},
                         journal = {Journal ``of'' <!-- SECRET --> ``Things''},
                         year = 2024, note = "n <!-- SECRET -->",
                         abstract = {a
                          % SECRET
                          b <!-- SECRET
                         SECRET --> c},
                         keywords = {x, <!-- SECRET -->y}
                        }
                        """)
                .with(
                        "publications.json",
                        "[{\"id\":\"c\",\"type\":\"book\",\"title\":\"Showncsl <!-- SECRET -->\",\"author\":[{\"family\":"
                                + "\"Example<!-- SECRET -->\",\"given\":\"Ada\"}],\"publisher\":\"P \\u003c!-- SECRET --\\u003e\","
                                + "\"issued\":{\"date-parts\":[[2020]]}}]")
                .read();

        isNowhere(
                result,
                "showndescription",
                "shownrole",
                "shownplace",
                "shownnews",
                "shownsecond",
                "shownthird",
                "Shownpaper",
                "Showncsl");
    }

    @Test
    void inFieldsOfTomlAndOfAResume() {
        TrialProfile.Result hugo = TrialProfile.in(directory.resolve("hugo"))
                .with("config/_default/hugo.yaml", "title: Site\n")
                .with(
                        "content/authors/admin/_index.md",
                        "---\ntitle: Ada Example <!-- SECRET -->\nrole: R<!-- SECRET -->\n---\nBio <!-- SECRET -->\n")
                .with("content/_index.md", "---\ntitle: Home\n---\nwords\n")
                .with("content/publication/p/index.md", """
                        +++
                        title = "Shownpaper <!-- SECRET -->"
                        authors = ["Ada Example <!-- SECRET -->"]
                        date = 2024-01-01
                        abstract = '''a <!-- SECRET --> b'''
                        +++
                        """)
                .read();
        assertThat(hugo.everything()).doesNotContain("SECRET");
        assertThat(hugo.log()).doesNotContain("SECRET");

        TrialProfile.Result resume = TrialProfile.in(directory.resolve("resume"))
                .with(
                        "resume.json",
                        "{\"basics\":{\"name\":\"Ada Example<!-- SECRET -->\",\"label\":\"Shownlabel <!-- SECRET -->\","
                                + "\"summary\":\"words <!-- SECRET -->\"},\"awards\":[{\"title\":\"Shownprize <!-- SECRET -->\","
                                + "\"date\":\"2020\"}],\"publications\":[{\"name\":\"Shownpaper<!-- SECRET -->\",\"releaseDate\":\"2020\"}]}")
                .read();
        assertThat(resume.everything()).contains("Shownprize", "Shownpaper").doesNotContain("SECRET");
        assertThat(resume.log()).doesNotContain("SECRET");
    }

    /** Each line is doubtful for another reason than what is hidden in it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "about.md => `# News\n\n- Februray 2025: words <!-- SECRET -->\n`",
                "about.md => `# News\n\n- <!-- SECRET --> Februray 2025: words\n`",
                "about.md => `# News\n\n- Februray 2025: words <i hidden>SECRET</i>\n`",
                "about.md => `# News\n\n- Februray 2025: <template>SECRET</template> words\n`",
                "about.md => `# News\n\n- Februray 2025: {% if false %}SECRET{% endif %} words\n`",
                "about.md => `# News\n\n- Februray 2025: words {% comment %}SECRET{% endcomment %}\n`",
                "about.md => `# News\n\n- Februray 2025: words {::comment}SECRET{:/}\n`",
                "about.md => `<style>.x{display:none}</style>\n\n# News\n\n- Februray 2025: <b class=x>SECRET</b> words\n`",
                "about.md => `---\ntitle: A\ndecription: b # SECRET\n---\nwords\n`",
                "about.md => `a {{ page.a | nofilter }} {% if false %}{{ page.x | nofilter: 'SECRET' }}SECRET{% endif %}\n`",
                "about.md => `a <b onclick=\"x\">b</b> <!-- SECRET -->\n`",
                "about.md => `<!-- SECRET --> a <b style=\"position:fixed\">b</b> <!-- SECRET\n\nSECRET -->\n`",
                "about.md => `a <!-- SECRET\n\nSECRET\n`",
                "about.md => `a <!-- SECRET <!-- x --> SECRET --> b\n`",
                "news.yml => `- date: Februray 2025 # SECRET\n  title: words\n`",
                "news.yml => `- date: Februray 2025 <!-- SECRET -->\n  title: words\n`",
                "news.yml => `- date: 2025\n  titel: words # SECRET\n`",
                "news.yml => `- date: 2025\n  title: \"words <!-- SECRET -->\n- date: 2024\n`",
                "news.yml => `<!-- - title: SECRET -->\n- date: 2025\n  title: words\n`",
                "news.yml => `- date: 2025\n  title: a: b <!-- SECRET -->\n- date: 2024\n  title: words\n`",
                "news.yml => `- date: 2025\n  title: words <!-- SECRET\n- date: 2024\n  title: SECRET -->\n`",
                "publications.bib => `@article{a, title={T}, month={whenever}, year=2020 % SECRET\n}\n`",
                "publications.bib => `@article{a, title={T}, month={whenever}, note={<!-- SECRET -->}, year=2020}\n`",
                "publications.bib => `@article{a, title={T}, month={whenever}, <!-- note={SECRET} --> year=2020}\n`",
            })
    void norIsItInTheLineThatTheLogQuotes(String file, String text) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(file, text)
                .with("person.yml", "name: Ada\n")
                .read();

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.everything()).doesNotContain("SECRET");
        assertThat(told(result)).doesNotContain("SECRET");
    }

    @Test
    void aCommentThatIsNeverClosedInAFieldIsAnError() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("news.yml", "- date: 2025\n  title: words <!-- SECRET\n")
                .read();

        isNowhere(result, "words");
        assertThat(result.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
