package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Private words in odd places of entries: other layouts, nestings, spellings. */
@DisplayName("entries of .bib, CSL, JSON Resume: odd places")
class EntriesUnderAttackTest {

    private static final String WORD = "Quoxelbrane";

    @TempDir
    Path directory;

    private static Arguments bib(String text) {
        return Arguments.of("publications.bib", text);
    }

    private static Arguments csl(String fields) {
        return Arguments.of(
                "publications.json", "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Shown\", " + fields + "}]");
    }

    private static Arguments resume(String text) {
        return Arguments.of("resume.json", "{\"basics\": {\"name\": \"Shown\"}, " + text + "}");
    }

    private static Arguments hugo(String front, String cite) {
        return Arguments.of("content/publication/a/index.md", front, cite);
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                bib("@article{a, title = \"Shown\", ANNOTE = \"W \" # {W} # \" W\"}"),
                bib("@article(a, title = {Shown}, annote = {W})"),
                bib("@article{a, title = {Shown}, annote = {W, comment = {W}"),
                bib("@article{a, title = {Shown},\n annote = {W\n}\n@misc{b, title = {Shown}}"),
                bib("@article{a, title = {Shown}, annote = W W W}"),
                bib("@string{w = {W}} @article{a, title = {Shown}, annote = w, todo = w # w}"),
                bib(
                        "@article{a, title = {Shown}, crossref = {b}} @book{b, title = {Shown}, annote = {W}, owner = {W}}"),
                bib("@xdata{x, annote = {W}, rating = {W}} @article{a, title = {Shown}, xdata = {x}}"),
                bib(
                        "@article{a, title = {Shown}, xdata = {y}} @xdata{y, xdata = {x}} @xdata{x, draft = {yes}, note={W}}"
                                + " @misc{c, title={Shown}}"),
                bib("@set{a, entryset = {W,W}} @article{b, title = {Shown}}"),
                bib("@IEEEtranBSTCTL{W, ctluse = {W}} @article{b, title = {Shown}}"),
                bib("@article{a, title = {Shown}, author+an:private = {1=W}, title+an = {=W}, author+an = {1=equal}}"),
                bib("@article{a, title = {Shown}, keywords = {/W, _W, tides}}"),
                bib("@article{a, title = {Shown}, keywords = {tides; /W; _W}}"),
                bib("@article{a, title = {Shown}, url = {zotero://select/W}, note = {x zotero://select/W}}"),
                bib("@article{a, title = {Shown}, doi = {file:///home/ada/W}}"),
                bib("@article{a, title = {Shown}, howpublished = {\\url{file:///home/ada/W.pdf}}}"),
                bib(
                        "@article{a, title = {Shown}, links = {\\href{file:///home/ada/W.pdf}{PDF} \\href{/home/ada/W}{W2}}}"
                                .replace("W2", "x")),
                bib("@article{a, title = {Shown}, preview = {/Users/ada/W.png}}"),
                bib("@article{a, title = {Shown}, abstract = {In <!-- W --> words}, publisher = {P <!-- W -->}}"),
                bib("@article{a, title = {Shown}, abstract = {A\n  % W\n B}}"),
                bib("@article{a, <!-- annote = {W}, note = {W}, --> title = {Shown}}"),
                bib("@article{a, title = {Shown}, <!-- note = {W} -->}"),
                bib("@article{a, title = {Shown}, % note = {W},\n year = 2024}"),
                bib("<!--\n@article{b, title = {W --> W}}\n-->\n@misc{a, title = {Shown}}"),
                bib("<!- @misc{a, title = {Shown}} ->"),
                bib("@comment{x} @comment{{@article{b, title = {W}}}} @misc{a, title = {Shown}}"),
                bib("@comment\n@article{b, title = {W}}\n@misc{a, title = {Shown}}"),
                bib("%%@article{b, title = {W}}\n@misc{a, title = {Shown}}"),
                bib("%\t@article{b,\n%  title = {W}\n%}\n@misc{a, title = {Shown}}"),
                bib("@misc{a, title = {Shown}} %@article{b, title = {W}}"),
                bib("@IGNORE{b, title = {W}}\n@misc{a, title = {Shown}}"),
                bib("@Ignored_Article{b, title = {W}}\n@misc{a, title = {Shown}}"),
                bib("@ignore {b, title = {W}, note = {@misc{c, title = {W}}}}\n@misc{a, title = {Shown}}"),
                bib("@ignore{b, title = {W\n@misc{a, title = {Shown}}"),
                bib("@xxx{b, title = {W}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, Draft = {TRUE}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, is-draft = {true}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, draft = \"{true}\"}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, draft = {tr} # {ue}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, note = {draft: true}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, note = {x\n tex.hidden: true}}\n@misc{a, title = {Shown}}"),
                bib("@article{b, title = {W}, visibility = {private}}\n@misc{a, title = {Shown}}"),
                bib("@article{a, title = {Shown}, note = {To appear. Citation Key: W tex.y: z}}"),
                bib("@article{a, title = {Shown}, note = {Read\\_Status: W\\\\ Read\\_Status\\_Date: W}}"),
                bib("@article{a, title = {Shown}, note = {ZSCC: 0000012[s0] W}}"),
                bib("@article{a, title = {Shown}, note = {00012 My notes: W}}"),
                bib("@article{a, title = {Shown}, note = {Award: Best\\newline Reviewer: W}}"),
                bib("@article{a, title = {Shown}, pdf = {W.pdf:/home/ada/W.pdf:PDF}}"),
                bib("@article{a, title = {Shown}, pdf = {C\\:\\\\Users\\\\ada\\\\W.pdf}}"),
                bib("@article{a, title = {Shown}, month = {/home/ada/W}, year = {~/W}}"),
                csl("\"annote\": \"W\", \"Annote\": \"W\", \"custom\": {\"W\": [\"W\"]}"),
                csl("\"note\": \"ZSCC: W\\nBest\""),
                csl("\"note\": \"<p>Read_Status: W</p>\""),
                csl("\"note\": \"x<br/>comment: W\""),
                csl("\"URL\": \"file:///home/ada/W\", \"source\": \"W\", \"call-number\": \"W\""),
                csl(
                        "\"author\": [{\"family\": \"Quill\", \"email\": \"W\", \"note\": \"W\", \"affiliation\": [{\"name\": \"W\"}]}]"),
                csl("\"attachments\": [{\"path\": \"/home/ada/W\"}], \"tags\": [{\"tag\": \"W\"}]"),
                csl("\"abstract\": \"See file:///home/ada/W.pdf <!-- W --> there\""),
                csl("\"publisher\": \"P <!-- W -->\""),
                resume(
                        "\"work\": [{\"position\": \"P\", \"name\": \"N\", \"_private\": {\"W\": \"W\"}, \"salary\": \"W\"}]"),
                resume("\"awards\": [{\"title\": \"T\", \"summary\": \"S\", \"text\": \"W\", \"note\": \"W\"}]"),
                resume("\"awards\": [{\"name\": \"W\", \"description\": \"W\"}, {\"title\": \"T\"}]"),
                resume("\"publications\": [{\"name\": \"T\", \"url\": \"/home/ada/W.pdf\", \"summary\": \"~/W\"}]"),
                resume("\"private\": {\"name\": \"W\"}, \"_draft\": [\"W\"], \"publications\": [{\"name\": \"T\"}]"),
                resume("\"Publications\": [{\"Name\": \"T\", \"Notes\": \"W\"}]"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void no_private_word_leaves(String file, String text) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(file, text.replaceAll("\\bW\\b|(?<=_)W\\b", WORD))
                .read();
        StringBuilder all = new StringBuilder(result.everything()).append(result.log());
        result.profile()
                .ifPresent(profile -> NativeWriter.files(profile, ProfileOutputs.places(profile))
                        .values()
                        .forEach(all::append));

        assertThat(all.toString()).contains("Shown").doesNotContainIgnoringCase(WORD);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void other_layouts_keep_the_same_home(String file, String text, String beside) {
        TrialProfile profile = TrialProfile.in(directory)
                .with(file, text.replace("W1", WORD))
                .with(file.replaceFirst("[^/]*$", "cite.bib"), beside.replace("W1", WORD))
                .with("_config.yml", "title: Ada\nauthor:\n  name: Ada Quill\n")
                .with("_data/socials.yml", "email: ada@example.org\n");
        if (file.startsWith("content")) {
            assertThat(directory.resolve("_config.yml").toFile().delete()).isTrue();
            profile.with("content/authors/admin/_index.md", "---\ntitle: Ada Quill\n---\n");
        }
        TrialProfile.Result result = profile.read();

        assertThat(result.everything() + result.log()).contains("Shown").doesNotContainIgnoringCase(WORD);
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                hugo(
                        "---\ntitle: Shown\nurl_pdf: /home/ada/W1.pdf\nnotes: W1\nprivate_note: W1\nannote: W1\n---\n",
                        "@article{a, title = {Shown}, annote = {W1}, file = {W1}, url = {file:///W1}}"),
                hugo(
                        "---\ntitle: Shown\nlinks:\n- name: x\n  url: file:///home/ada/W1\n---\n",
                        "@ignore{b, title = {W1}} @article{a, title = {Shown}, note = {tex.x: W1}}"),
                Arguments.of("_bibliography/papers.bib", """
                        ---
                        ---
                        @article{a, title = {Shown}, pdf = {~/W1.pdf}, comment = {W1}, bibtex_show = {true}}
                        @hidden{b, title = {W1}}
                        """, ""));
    }
}
