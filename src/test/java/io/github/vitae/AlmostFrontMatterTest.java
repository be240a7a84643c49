package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like front matter and cannot be read as such stops the page: nothing of it is published. */
class AlmostFrontMatterTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result read(String text) {
        return TrialProfile.in(directory).with("about.md", text).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ---\ntitle: x\ndraft: true\n---\n\nSECRET",
                "   ---\ntitle: x\n   ---\n\nSECRET",
                "\t---\ntitle: x\n---\n\nSECRET",
                "----\ntitle: x\ndraft: true\n----\n\nSECRET",
                "--\ntitle: x\n--\n\nSECRET",
                "- - -\ntitle: x\ndraft: true\n- - -\n\nSECRET",
                "—\ntitle: x\ndraft: true\n—\n\nSECRET",
                "—-\ntitle: x\n—-\n\nSECRET",
                "–––\ntitle: x\n–––\n\nSECRET",
                "−−−\ntitle: x\n−−−\n\nSECRET",
                "***\ntitle: x\ndraft: true\n***\n\nSECRET",
                "___\ntitle: x\ndraft: true\n___\n\nSECRET",
                "===\ntitle: x\ndraft: true\n===\n\nSECRET",
                "--- yaml\ntitle: x\ndraft: true\n---\n\nSECRET",
                "---yaml\ntitle: x\n---\n\nSECRET",
                "--- # about\ntitle: x\ndraft: true\n---\n\nSECRET",
                "---\u00A0\ntitle: x\n---\n\nSECRET",
                "\u200B---\ntitle: x\n---\n\nSECRET",
                "\uFEFF\uFEFF---\ntitle: x\n---\n\nSECRET",
                "<!-- note -->\n---\ntitle: x\ndraft: true\n---\n\nSECRET",
                "<!--\nnote\n-->\n\n---\ntitle: x\n---\n\nSECRET",
                "# about.md\n---\ntitle: x\ndraft: true\n---\n\nSECRET",
                "# About\n\n---\nlayout: page\ndraft: true\n---\n\nSECRET",
                "// note\n---\ntitle: x\n---\n\nSECRET",
                "% note\n---\ntitle: x\n---\n\nSECRET",
                "[//]: # (note)\n---\ntitle: x\n---\n\nSECRET",
                "{% comment %}note{% endcomment %}\n---\ntitle: x\n---\n\nSECRET",
                "{# note #}\n---\ntitle: x\n---\n\nSECRET",
                "<?xml version=\"1.0\"?>\n---\ntitle: x\n---\n\nSECRET",
                // a line is missing
                "---\ntitle: x\ndraft: true\n\nSECRET",
                "---\ntitle: x\ndraft: true\nSECRET",
                "---\ntitle: x\n\nSECRET",
                "---\ntitle: x\n----\n\nSECRET",
                "---\ntitle: x\ndraft: true\n ---\n\nSECRET",
                "---\ntitle: x\ndraft: true\n—\n\nSECRET",
                "---\ntitle: x\ndraft: true\n--- # end\n\nSECRET",
                "---\ntitle: x\ndraft: true\n----\n\nSECRET\n\n---\n\nSECRET",
                "title: x\ndraft: true\n---\n\nSECRET",
                "layout: page\ntitle: x\n\nSECRET",
                "draft: true\n---\n\nSECRET",
                "Title: x\nDraft: True\n\nSECRET",
                // other kinds
                "++\ntitle = \"x\"\n++\n\nSECRET",
                " +++\ntitle = \"x\"\ndraft = true\n+++\n\nSECRET",
                "++++\ntitle = \"x\"\ndraft = true\n++++\n\nSECRET",
                "+++\ntitle = \"x\"\ndraft = true\n\nSECRET",
                "+++\ntitle = \"x\"\ndraft = true\n---\n\nSECRET",
                "+ + +\ndraft = true\n+ + +\n\nSECRET",
                "<!-- x -->\n+++\ntitle = \"x\"\n+++\n\nSECRET",
                ";;;\n\"title\": \"x\",\n\"draft\": true\n;;;\n\nSECRET",
                ";;;\n{\n\"draft\": true\n}\n;;;\n\nSECRET",
                "{\n\"title\": \"x\",\n\"draft\": true\n\nSECRET",
                "<!-- x -->\n{\"draft\": true}\n\nSECRET",
                "```yaml\n---\ntitle: x\ndraft: true\n---\n```\n\nSECRET",
                "```yaml\ntitle: x\ndraft: true\n```\n\nSECRET",
                "---\r\rtitle: x\rdraft: true\r----\r\rSECRET",
                "----\r\ntitle: x\r\ndraft: true\r\n----\r\n\r\nSECRET",
                "\n\n ---\ntitle: x\ndraft: true\n---\n\nSECRET",
                "---\n\ntitle: x\n\ndraft: true\n\nSECRET",
                // keys without lines around them, as Pelican and MultiMarkdown have them
                "Title: x\nDate: 2024-01-01\nStatus: draft\n\nSECRET",
                "title:  x\nstatus:  Hidden\n\nSECRET",
                "Author: Ada\nVisibility: \"private\"\n\nSECRET",
                // the kind behind the line, and all keys in one
                "---json\n{\"draft\": true, \"title\": \"x\"}\n---\n\nSECRET",
                "+++ json\n{\n\"draft\": true\n}\n+++\n\nSECRET",
                // a second one, which programs of blogs print
                "---\ntitle: x\n---\n---\ndraft: true\ntitle: y\n---\n\nSECRET",
                "---\ntitle: x\n---\n\n---\nlayout: page\ntags:\n- a\nhidden: yes\n---\n\nSECRET",
                "---\ntitle: x\n---\n+++\nlayout = \"x\"\n+++\n\nSECRET",
                "+++\ntitle = \"x\"\n+++\n\n---\nstatus: private\n---\n\nSECRET",
                "----\ntitle: x\ntags:\n- a\n- b\nauthors:\n  - name: Ada\n# note\ndraft: true\n----\n\nSECRET",
            })
    void nothingOfThePageIsPublished(String text) {
        TrialProfile.Result result = read(text);

        assertThat(result.everything()).doesNotContain("SECRET", "draft");
        assertThat(result.problems().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.BROKEN_YAML);
                    assertThat(problem.fix()).contains("---");
                    assertThat(problem.location().line()).isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Titled\n---\n\nshown",
                "---   \ntitle: Titled\n---\t\n\nshown",
                "\uFEFF---\ntitle: Titled\n---\n\nshown",
                "\uFEFF\n\n---\ntitle: Titled\n---\n\nshown",
                "\n\n---\ntitle: Titled\n---\n\nshown",
                "---\r\ntitle: Titled\r\n---\r\n\r\nshown",
                "---\rtitle: Titled\r---\r\rshown",
                "---\ntitle: Titled\n...\n\nshown",
                "---\n# a comment\n\ntitle: Titled\n\n---\n\nshown",
                "+++\ntitle = \"Titled\"\n+++\n\nshown",
                "+++  \r\ntitle = \"Titled\"\r\n+++\r\n\r\nshown",
                "{\n  \"title\": \"Titled\"\n}\n\nshown",
                "{ \"title\": \"Titled\", \"tags\": [\"}\", {\"a\": 1}] }\n\nshown",
                "{\n  \"title\": \"Titled\" }\nshown",
            })
    void whatAFamilyReadsIsRead(String text) {
        TrialProfile.Result result = read(text);

        assertThat(result.everything()).contains("shown", "Titled").doesNotContain("title:", "title =", "\"title\"");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nWords that are shown\n",
                "---\nWords that are shown\n",
                "---\n# Heading\n\nshown\n",
                "---\n\n# Heading\n\nA sentence: it is shown\n",
                "----\n\nshown\n",
                "***\n\nshown\n\n***\n",
                "---\nNote: this is shown, as it is a sentence that goes on\nin the next line, and in one more.\n\nMore.\n",
                "# About\n\n---\n\nshown\n\n---\n\nmore\n",
                "About\n---\n\nshown\n",
                "Title: About\n---\n\nshown\n",
                "Name: Ada\nEmail: ada@example.org\n\nshown\n",
                "I am a draft: true words are shown\n",
                "- shown: true\n- other: false\n",
                "| a | b |\n|---|---|\n| title: | shown |\n",
                "{: .class}\nshown\n",
                "{{ site.title }} shown\n",
                "```java\nint draft = 1;\n```\n\nshown\n",
                "Text first.\n\n```yaml\ndraft: true\n```\n\nshown\n",
                "<div>\ntitle: shown\n</div>\n",
                "---\ntitle: x\n---\n\n---\nRoom: 3\nTime: shown\n---\n\nmore\n",
                "---\ntitle: x\n---\n\n---\n\nshown: I draft: true stories\n\n---\n",
                "---\ntitle: x\n---\n\n---\nWords, shown.\ndraft: true\n---\n",
                "Title: About\nStatus: published\n\nshown\n",
                "Name: Ada\nStatus: draft horse breeder, shown\n\nmore\n",
                "<!-- a comment -->\n\nshown\n",
                "<!-- a comment -->\n---\n\nshown: what a line tells\n",
            })
    void aRuleAtTheStartFollowedByWordsIsNoFrontMatter(String text) {
        TrialProfile.Result result = read(text);

        assertThat(result.everything()).contains("shown");
        assertThat(result.problems(Code.BROKEN_YAML)).isEmpty();
    }

    @Test
    void theOtherPagesStay() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: Site\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nshown\n")
                .with("_news/a.md", "----\ndate: 2025-01-01\npublished: false\n----\nSECRET\n")
                .with("_news/b.md", "---\ndate: 2025-01-02\ninline: true\n---\nshown too\n")
                .with("_publications/p.md", " ---\ntitle: SECRET\ndate: 2025-01-01\n---\nSECRET\n")
                .read();

        assertThat(result.everything()).contains("shown").doesNotContain("SECRET");
        assertThat(result.problems(Code.BROKEN_YAML)).hasSizeBetween(1, 2);
    }
}
