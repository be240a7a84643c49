package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.ReadAloud;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser does not show is on no page, in no download and in no message, wherever an author writes HTML. */
class NotShownByBrowsersTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result read(String body) {
        return TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\n\nshownfirst\n\n" + body + "\n\nshownlast\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // attributes
                "<p hidden>SECRET</p>",
                "<p hidden=\"\">SECRET</p>",
                "<p hidden=\"hidden\">SECRET</p>",
                "<p hidden=until-found>SECRET</p>",
                "<p HIDDEN='false'>SECRET</p>",
                "<div hidden>\n\nSECRET *SECRET*\n\n- SECRET\n\n</div>",
                "<section hidden><h2>News</h2><ul><li>May 2025: SECRET</li></ul></section>",
                "<h2 hidden>SECRET</h2>",
                "<ul><li hidden>SECRET</li><li>shown</li></ul>",
                "<table><tr hidden><td>SECRET</td></tr><tr><td>shown</td><td hidden>SECRET</td></tr></table>",
                "text <span hidden>SECRET</span> text",
                "text <b\n hidden>SECRET</b> text",
                "<a hidden href=\"https://SECRET.example.org/\">SECRET</a>",
                "<img hidden src=\"https://example.org/x.png\" alt=\"SECRET\">",
                "<my-note hidden>SECRET</my-note>",
                "<font hidden>SECRET</font>",
                "<details hidden><summary>SECRET</summary>SECRET</details>",
                "<div popover>SECRET</div>",
                "<div id=x popover=manual>SECRET</div>",
                "<div popover=\"hint\"><p>SECRET</p></div>",
                "<dialog>SECRET</dialog>",
                "<dialog id=\"d\"><p>SECRET</p></dialog>",
                // elements
                "<template>SECRET</template>",
                "<template><p>SECRET</p><template>SECRET</template>SECRET</template>",
                "<noscript>SECRET</noscript>",
                "<noscript><p>SECRET</p></noscript>",
                "<datalist><option>SECRET</option></datalist>",
                "<select><option>SECRET</option><optgroup label=SECRET></optgroup></select>",
                "<textarea>SECRET</textarea>",
                "<input type=hidden value=SECRET>",
                "<input value=\"SECRET\" placeholder=SECRET>",
                "<video src=\"https://example.org/x.mp4\">SECRET</video>",
                "<div><video controls><source src=\"https://example.org/x.mp4\"><p>SECRET</p></video></div>",
                "<audio src=\"https://example.org/x.mp3\"><a href=\"https://example.org\">SECRET</a></audio>",
                "<object data=\"https://example.org/x\"><p>SECRET</p></object>",
                "<iframe src=\"https://example.org/x\">SECRET</iframe>",
                "<canvas>SECRET</canvas>",
                "<progress>SECRET</progress>",
                "<meter value=1>SECRET</meter>",
                "<ruby>shown<rp>SECRET</rp><rt>shown</rt></ruby>",
                "<title>SECRET</title>",
                "<head><title>SECRET</title><meta name=description content=SECRET></head>",
                "<meta name=description content=SECRET>",
                "<noembed>SECRET</noembed>",
                "<noframes>SECRET</noframes>",
                "<math><annotation>SECRET</annotation></math>",
                "<svg><text>SECRET</text></svg>",
                "<script>SECRET</script>",
                "<svg><desc>SECRET</desc></svg>",
                "<svg>\n<title>SECRET</title>\n<metadata>\nSECRET</metadata></svg>",
                "<object>SECRET</object>",
                "<object data=\"https://example.org/x\">\n<param name=a value=SECRET>\n</object>",
                "<video>\nSECRET\n</video>",
                "<audio>SECRET</audio>",
                "<input\n type=hidden\n value=SECRET>",
                "words <script type=x\n src=SECRET>SECRET\n</script> words",
                // styles of the element
                "<div style=\"visibility:hidden\">SECRET</div>",
                "<div style=\"visibility:hidden\"><p>a</p><img src=x.png alt=SECRET></div>",
                "<p style=\"display:none\">SECRET</p>",
                "<p style='DISPLAY : None ;'>SECRET</p>",
                "<p style=\"color:red; display: none !important; display:block\">SECRET</p>",
                "<p style=\"display:block;display:none\">SECRET</p>",
                "<p style=\"d\\69splay:none\">SECRET</p>",
                "<p style=\"display:/**/none\">SECRET</p>",
                "<p style=display:none>SECRET</p>",
                "<p style=\"visibility:hidden\">SECRET</p>",
                "<p style=\"visibility: collapse\">SECRET <em>SECRET</em> <img src=\"https://example.org/x.png\" alt=\"SECRET\"></p>",
                "<p style=\"content-visibility:hidden\">SECRET</p>",
                "<p style=\"opacity:0\">SECRET</p>",
                "<p style=\"opacity: 0.0\">SECRET</p>",
                "<p style=\"opacity:0%\">SECRET</p>",
                "<p style=\"font-size:0\">SECRET</p>",
                "<p style=\"font-size: 0px\">SECRET</p>",
                "<p style=\"font-size:.0em\">SECRET</p>",
                "<p style=\"font: 0/0 a\">SECRET</p>",
                "<p style=\"transform:scale(0)\">SECRET</p>",
                "<p style=\"color:transparent\">SECRET</p>",
                "<p style=\"color:rgba(0,0,0,0)\">SECRET</p>",
                "<p style=\"position:absolute;left:-9999px\">SECRET</p>",
                "<p style=\"text-indent:-9999px\">SECRET</p>",
                "<p style=\"height:0;overflow:hidden\">SECRET</p>",
                "<p style=\"max-height:0px;overflow:hidden\">SECRET</p>",
                "<p style=\"clip-path:inset(100%)\">SECRET</p>",
                "<p style=\"position:absolute;clip:rect(0,0,0,0)\">SECRET</p>",
                // styles of the page
                "<style>.x{display:none}</style>\n\n<p class=\"x\">SECRET</p>",
                "<p class=\"a x b\">SECRET</p>\n\n<style>\n.x { color: red; display: none; }\n</style>",
                "<style>#x{visibility:hidden}</style><p id=\"x\">SECRET</p>",
                "<style>aside{display:none}</style><aside>SECRET</aside>",
                "<style>.a .x, .y{display:none!important}</style><div class=\"a\"><p class=\"x\">SECRET</p></div><p class=y>SECRET</p>",
                "<style>div > .x{opacity:0}</style><div><p class=\"x\">SECRET</p></div>",
                "<style>[data-x]{display:none}</style><p data-x>SECRET</p>",
                "<style>p[lang=xx]{font-size:0}</style><p lang=xx>SECRET</p>",
                "<style>@media screen{.x{display:none}}</style><p class=x>SECRET</p>",
                "<style>@media all { @supports (display:grid) { .x{display:none} } }</style><p class=x>SECRET</p>",
                "<style>/* .x */ .x/**/{display:none}</style><p class=x>SECRET</p>",
                "<style>.x{display:block} p.x{display:none} .x{display:inline}</style><p class=x>SECRET</p>",
                "<style>.o{color:red;.x{display:none}}</style><div class=o><p class=x>SECRET</p></div>",
                "<style>.o{& > .x{display:none}}</style><div class=o><p class=x>SECRET</p></div>",
                "<style>@media (min-width:1px){.x{display:none}}</style><p class=x>SECRET</p>",
                "<style>:is(.x,.y){display:none}</style><p class=x>SECRET</p>",
                "<style>h2{display:none}</style>\n\n## SECRET\n",
                "<p style=\"display:&#110;one\">SECRET</p>",
                "- a\n  <div hidden>\n\n  SECRET\n\n  </div>",
                "<p style=\"display:none\" style=\"display:block\">SECRET</p>",
                // kramdown's own way
                "SECRET\n{: hidden=\"hidden\"}",
                "SECRET\n{: style=\"display:none\"}",
                "{: style=\"display: none\"}\nSECRET",
                "# SECRET {: .d-none}",
                "text *SECRET*{: style=\"visibility:hidden\"} text",
                "- {: .hidden} SECRET\n- shown",
                "para SECRET\n{: .hidden}",
                "para\nSECRET\nSECRET\n{: .invisible}",
                "*SECRET*{: .hidden}",
                "words **SECRET**{: .d-none} <blink>words</blink>",
                "> SECRET\n{: .hidden}",
                "{:ref: .invisible}\n\npara SECRET\n{:ref}",
                "para SECRET\n{:ref}\n\nwords\n\n{:ref: .invisible}",
                "para SECRET\n{: ref}\n\n{:ref: style=\"display:none\"}",
                "{:a: .hidden}\n{:b: a}\n\n*SECRET*{:b}",
                "words\n{:ref: .x}\n{:ref: .hidden}\n\n- {:ref} SECRET\n- b",
                "{:ref}\nSECRET\n\n{:ref: #x .d-none}",
                "## SECRET {#x .hidden}",
                "## SECRET {.hidden}",
                "SECRET {#x .a .d-none key=value}\n---",
                "## SECRET *a* {.hidden #x}",
                "*[ABBR]: SECRET",
                "words ABBR\n\n*[ABBR]: SECRET\n*[A B]: SECRET",
                "para [SECRET](https://example.org)\n{: .hidden}",
                "SECRET *SECRET*\n{: .hidden}",
                "SECRET `SECRET`\n{:ref}\n\n{:ref: .hidden}",
                "SECRET <b>SECRET</b>  \n{: .hidden}",
                "<style>/* SECRET */ p{behavior:url(x)}</style>",
                "<style>\n/* SECRET\n SECRET */ @import 'x'; p{behavior:url(x)} /* SECRET\n</style>",
                "a `{{/* SECRET */}}` b",
                "words\n\n    {{- /* SECRET */ -}}",
                "- SECRET\n- SECRET\n{: .hidden}",
                "1. SECRET\n2. SECRET\n   - SECRET\n{: .hidden}",
                "| SECRET | b |\n|---|---|\n| SECRET | d |\n{: .hidden}",
                "## SECRET { .hidden }",
                "> words\n> *[A]: SECRET",
                "words {{<!-- x -->/* SECRET */}}",
                "words\n\n    {{< /* SECRET */ >}}",
                // classes of themes
                "<div class=\"d-none\">SECRET</div>",
                "<div class=\"hidden\">SECRET</div>",
                "<span class=\"x invisible\">SECRET</span>",
            })
    void isNowhere(String body) {
        TrialProfile.Result result = read(body);

        assertThat(result.everything()).contains("shownfirst", "shownlast").doesNotContainIgnoringCase("SECRET");
        assertThat(ReadAloud.of(directory).log()).doesNotContainIgnoringCase("SECRET");
        assertThat(result.problems()).as(body).isNotEmpty();
        assertThat(result.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p aria-hidden=\"true\">kept</p>",
                "<details><summary>more</summary>kept</details>",
                "<dialog open>kept</dialog>",
                "<p class=\"sr-only\">kept</p>",
                "<p class=\"visually-hidden\">kept</p>",
                "<p class=\"d-none d-md-block\">kept</p>",
                "<p class=\"hidden md:block\">kept</p>",
                "<p style=\"display:none;display:block\">kept</p>",
                "<p style=\"opacity:0.5\">kept</p>",
                "<p style=\"opacity:.9; font-size:10px\">kept</p>",
                "<p style=\"font-size:0.8em\">kept</p>",
                "<p style=\"width:100%;overflow:hidden\">kept</p>",
                "<p style=\"height:1px\">kept</p>",
                "<p style=\"color:#000\">kept</p>",
                "<p style=\"color:rgb(0,0,0)\">kept</p>",
                "<h2 style=\"background:red;background-clip:text;color:transparent\">kept</h2>",
                "<div style=\"visibility:hidden\"><p style=\"visibility:visible\">kept</p></div>",
                "<div style=\"font-size:0\"><span style=\"font-size:14px\">kept</span></div>",
                "<style>@media print{.x{display:none}}</style><p class=x>kept</p>",
                "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>kept</p>",
                "<style>.x{display:none} .x{display:block}</style><p class=x>kept</p>",
                "<style>.x{display:none}</style><p class=x style=\"display:block\">kept</p>",
                "<style>.a .x{display:none}</style><p class=x>kept</p>",
                "<style>.t{display:none} .o:hover .t{display:block}</style><p class=o>o<span class=t>kept</span></p>",
                "<style>p::before{display:none}</style><p>kept</p>",
                "<style>p:first-letter{font-size:0}</style><p>kept</p>",
                "<style>p:hover{opacity:0}</style><p>kept</p>",
                "- kept\n- b\n  {: .hidden}",
                "kept\n\n{:ref: .hidden}",
                "{:ref: .hidden}\n\nkept {:other} words",
                "`{:ref: .hidden}`\n\nkept",
                "## kept {#x}",
                "## kept {.x}",
                "words {#x .hidden} kept",
                "`*[ABBR]: kept`",
                "*[a] kept",
                "```\n*[ABBR]: kept\n```",
                "{:a: b}\n{:b: a}\n\nkept\n{:a}",
                "`<p hidden>kept</p>`",
                "```html\n<template>kept</template>\n```",
                "<p title=\"hidden\">kept</p>",
                "a hidden word, display:none, kept",
            })
    void whatABrowserShowsStays(String body) {
        assertThat(read(body).everything()).contains("kept", "shownlast");
    }

    @Test
    void soItIsInFieldsOfDataInFrontMatterAndInAbstracts() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\n\nshownabout\n")
                .with("news.yml", """
                        - date: 2025-05
                          title: 'shownnews <span hidden>SECRET</span>'
                          text: |
                            shown <b style='display:none'>SECRET</b>

                            <dialog>SECRET</dialog>
                        """)
                .with("awards.yml", "- date: 2024\n  title: 'shownaward <template>SECRET</template>'\n")
                .with("publications.bib", """
                        @article{a,
                         title={Shownpaper},
                         author={Ada Example},
                         year=2024,
                         abstract={shownabstract <span hidden>SECRET</span> <template>SECRET</template>
                          <p style="display:none">SECRET</p>}
                        }
                        @article{b,
                         title={Other},
                         author={Ada Example},
                         year=2023,
                         abstract={<dialog>SECRET</dialog> words},
                         note={<noscript>SECRET</noscript>}
                        }
                        """)
                .with(
                        "publications.json",
                        "[{\"id\":\"c\",\"type\":\"article\",\"title\":\"showncsl\",\"abstract\":"
                                + "\"words <span hidden>SECRET</span><template>SECRET</template>\"}]")
                .read();

        assertThat(result.everything())
                .contains("shownabout", "shownnews", "shownaward", "Shownpaper", "shownabstract", "showncsl")
                .doesNotContain("SECRET");
        assertThat(result.log()).doesNotContain("SECRET");
        assertThat(result.problems(Code.HIDDEN_TEXT)).isNotEmpty();
    }

    @Test
    void soItIsInThePagesOfOtherFamilies() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "_config.yml",
                        "title: Site\nauthor:\n  name: Ada Example\n  bio: 'shownbio <i hidden>SECRET</i>'\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nshownabout <i hidden>SECRET</i>\n")
                .with(
                        "_news/one.md",
                        "---\ndate: 2025-01-01\ninline: true\n---\nshownnews <template>SECRET</template>\n")
                .with("_publications/p.md", """
                        ---
                        title: Shownpaper
                        date: 2024-01-01
                        collection: publications
                        excerpt: 'x <i hidden>SECRET</i>'
                        ---
                        shown <dialog>SECRET</dialog>
                        """)
                .read();

        assertThat(result.everything()).contains("shownabout").doesNotContain("SECRET");
        assertThat(result.log()).doesNotContain("SECRET");
    }

    /** An id is made of a heading's words, before the gate takes what is none of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Shown <svg><desc>SECRET</desc></svg>",
                "## <svg><title>SECRET</title><text>SECRET</text></svg> Shown",
                "<h2>Shown <select><option>SECRET</option></select></h2>",
                "<h3>Shown<canvas>SECRET</canvas></h3>",
            })
    void norIsItInTheIdOfAHeading(String heading, @TempDir Path folder) {
        TrialProfile.Result result = TrialProfile.in(folder)
                .with("about.md", "Words.\n\n" + heading + "\n\nMore.\n")
                .read();

        assertThat(result.everything()).contains("id=\"shown\"").doesNotContainIgnoringCase("SECRET");
    }
}
