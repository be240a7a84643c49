package io.github.vitae.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes, programs get the words that readers see. */
class OddInputTest {

    @TempDir
    private Path directory;

    private void holds(TrialProfile trial, String as) {
        holds(trial, as, false);
    }

    private void holds(TrialProfile trial, String as, boolean mixed) {
        MachineSite site = MachineSite.of(trial.byTitles().read().profile().orElseThrow(), Look.SKIN);
        Map<String, String> files = site.files();
        assertThat(site.faults()).as(as).isEmpty();
        site.pages().forEach((path, page) -> {
            String markdown = files.get(path + ".md");
            if (mixed) {
                // blocks within what is within a line part words that browsers do not
                assertThat(String.join("", MachineSite.seen(markdown)))
                        .as(as + "\n\n" + markdown)
                        .isEqualTo(String.join("", MachineSite.seen(page)));
                return;
            }
            assertThat(MachineSite.seen(markdown)).as(as + "\n\n" + markdown).isEqualTo(MachineSite.seen(page));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]> <script>alert(1)</script> & &amp; &lt;b&gt; &amp;copy;",
                "a `code` and ``a ` b`` and `` ` `` and `|` and ```x```",
                "中文**“强调”**的文字，和*斜体*字。",
                "**bold**text**more** and *a***b** and ***both*** and **a *b***",
                "snake_case_name and _emphasis_ and __init__ and 2*3*4 and \\*not\\* and a\\_b",
                "$x^2 + y_1$ and $a_b \\* c_d$ and $$\\sum_{i=1}^n i$$ and costs $5 and $6",
                "😀 emoji 👩‍🔬 and ﷽ and e\u0301 and \u202Eright\u202C and \u200Bzero",
                "control \u0001 \u0008 \u001b[31m characters \u007f \u0085",
                "1. one\n2. two\n\n7) seven\n8) eight\n\n- x\n\n<!-- -->\n\n- y\n* z\n",
                "1986\\. A great year\n\n\\- no list\n\n\\# no heading #\n\n\\+ plus\n\n\\> no quote\n\n=== no line\n\n\\---",
                "| a | b \\| c |\n|---|---|\n| `x\\|y` | **z** |\n| one<br>two | |\n",
                "<table><tr><td colspan=\"2\">wide</td></tr><tr><td><ul><li>a</li><li>b</li></ul></td><td><pre>x | y\n\nz</pre></td></tr></table>",
                "<table><caption>Cap | tion</caption><thead><tr><th>H</th></tr></thead><tbody><tr><td><p>p1</p><p>p2</p></td></tr></tbody></table>",
                "```java\nint x = 1; // ``` no end\n\n    indented\n```\n\n~~~\n```\n~~~\n",
                "> quote\n> > deeper\n>\n> - list\n>   - nested\n>\n>     code in it\n",
                "- a\n\n  second paragraph\n\n  ```\n  code\n  ```\n- b\n  1. c\n  2. d\n",
                "Wow![not an image](https://example.org) and !\\[x\\](y) and ![alt *text* \\] here](https://example.org/a.png \"t\")",
                "[a (b) c](https://example.org/a_(b)) [sp](<https://example.org/a b>) [amp](https://example.org/?a=1&copy;=2)",
                "one<b><br></b>two<i> <br> three</i>",
                "Line one  \nline two\\\nline three<br><br>four",
                "# Heading #\n\n## C# and F#\n\n### `code` *em* [link](https://example.org)\n\nSetext\n------\n\nTerm\n: Meaning\n: Other\n",
                "<details><summary>More **here**</summary>\n\nInside\n\n</details>\n\n<dl><dt>T1</dt><dt>T2</dt><dd>D <b>x</b></dd><dd><p>P</p></dd></dl>",
                "H<sub>2</sub>O and x<sup>2</sup> and <del>old</del> <ins>new</ins> <kbd>Ctrl</kbd> <mark>m</mark> <q>said</q> <small>s</small>",
                "a<b>b</b>c <i> spaced </i>d<em>“quoted”</em>e <strong>!</strong>x<b></b><i> </i>y",
                "<p>text</p>bare<div>block <p>inner</p> tail</div>end <span><p>odd</p></span>",
                "&nbsp;&nbsp;lead &#35; &#x41; &quot;q&quot; &apos; &shy; &unknown; &amp;#35; a&b;c AT&T;",
                "https://example.org/a_b_c?x=*y* and <https://example.org/~x> and a~~strike~~b ~tilde~ ~~~",
                "\ttab\tstart and trailing\\\n\n    code | with *stars*\n\nFoo\\\n\n* * *\n\n_ _ _\n\n+ - * x",
                "Ends with backslash \\\\\n\nstarts `` ` `` and **`code`** and *[link](https://example.org)*text and **[l](https://e.org)**.",
                "<a href=\"https://example.org\"><img src=\"https://example.org/x.png\" alt=\"\"></a> <a name=\"x\">anchor</a> <a href=\"#x\"> spaced </a>x",
                "<ol start=\"5\"><li>five</li><li></li><li>six<ol type=a><li>a</li></ol></li></ol><ul></ul>",
                "Footnote[^1] here.\n\n[^1]: The note with `code` | pipe.\n",
                "<ruby>漢<rt>kan</rt></ruby> العربية **عربي** עברית *עב* ไทย",
            })
    void wordsOfAPageAreInItsMarkdown(String text) {
        holds(TrialProfile.in(directory).with("about.md", "Start.\n\n" + text + "\n\nEnd.\n"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]> <script>x</script> `a` | b",
                "**a**b **“c”**d $x_1$ 中文",
                "1. x # y > z - w",
                "a\\\\ \\` \\* [b](https://example.org/|x) <b>c | d</b>",
                "😀 \u0001 \u202e &amp;lt; AT&T; 100 % $5"
            })
    void wordsOfEntriesAreInTheirMarkdown(String words) {
        String quoted = "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0001", "\\u0001") + "\"";
        holds(
                TrialProfile.in(directory)
                        .with("about.md", "Hello.\n\n# News\n\n- 2025: " + words + "\n- 2024: x\n")
                        .with("awards.yml", "- title: " + quoted + "\n  date: 2024\n  awarder: " + quoted + "\n")
                        .with(
                                "talks.yml",
                                "- title: " + quoted + "\n  date: 2024-05-01\n  venue: " + quoted + "\n" + "  tags: ["
                                        + quoted + "]\n")
                        .with("people.yml", "- name: " + quoted + "\n  roles: [" + quoted + "]\n")
                        .with(
                                "publications.bib",
                                "@article{k, title={T}, author={A B}, journal={J}, year={2020}, note={x | y `z`}}\n"),
                words);
    }

    @Test
    void anEntryOfAHundredKilobytesIsWhole() {
        String large = "word * _x_ `y` | ".repeat(6000);

        holds(TrialProfile.in(directory).with("about.md", "# News\n\n- 2025: " + large + "\n"), "large");
    }

    /** Pieces of mark-up put together at random. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void wordsOfRandomMarkUpStay(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a",
                "b1",
                " ",
                "\n",
                "\n\n",
                "*",
                "**",
                "_",
                "`",
                "``",
                "[x](https://e.org)",
                "![p](https://e.org/i.png)",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<code>",
                "</code>",
                "!",
                "|",
                "#",
                "- ",
                "1. ",
                "> ",
                "\\",
                "&",
                "amp;",
                "<br>",
                "$x$",
                "~",
                "“",
                "中",
                "😀",
                "<dl><dt>",
                "<dd>",
                "</dl>",
                "<div>",
                "</div>",
                "<h2>",
                "</h2>",
                "<pre>",
                "</pre>",
                "<blockquote>",
                "<details><summary>",
                "</details>",
                "<ol start=3><li>",
                "<li>",
                "<a href=\"#x\">",
                "</a>",
                "<sub>s</sub>",
                "<p>",
                "</p>",
                "<ul><li>",
                "</li></ul>",
                "<table><tr><td>",
                "</td></tr></table>",
                "(",
                ")",
                "[",
                "]",
                ".");
        for (int trial = 0; trial < 120; trial++) {
            StringBuilder text = new StringBuilder("Start\n\n");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            holds(TrialProfile.in(directory).with("about.md", text + "\n\nEnd\n"), text.toString(), true);
        }
    }
}
