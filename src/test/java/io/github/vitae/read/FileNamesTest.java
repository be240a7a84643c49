package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with names that other systems cannot hold are read where they can be; where not, it is told why. */
class FileNamesTest {

    @TempDir
    private Path directory;

    private TrialProfile jekyll() {
        return TrialProfile.in(directory)
                .with("_config.yml", "title: x\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: x\n---\nText\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "12:30",
                "\"quoted\"",
                "it's",
                "what?",
                "a|b",
                "<b>",
                "star*",
                "back\\slash",
                " blank",
                "blank ",
                "dot.",
                "con",
                "nul",
                "COM1",
                "#hash-within",
                "ünïcode",
                "日本語",
                "😀",
                "a&b",
                "100%",
                "%41",
                "a=b;c",
                "$(id)",
                "`x`"
            })
    void aNameThatLinuxCanHoldIsRead(String stem) {
        assumeThat(File.separatorChar).isEqualTo('/');

        TrialProfile.Result result = jekyll().with("_news/x" + stem + ".md", "---\ndate: 2025-05-14\n---\nshown\n")
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.page("news.html")).contains("shown");
    }

    @Test
    void aLongNameIsRead() {
        TrialProfile.Result result = jekyll().with("_news/" + "n".repeat(250) + ".md", "---\ndate: 2025\n---\nshown\n")
                .with("_publications/" + "p".repeat(250) + ".md", "---\ntitle: A\ndate: 2025\n---\n")
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.page("news.html")).contains("shown");
        assertThat(result.pages().keySet()).allMatch(page -> page.length() < 200);
    }

    @Test
    void aPublicationInAFolderWithAColonHasAPageOfAPortableName() {
        assumeThat(File.separatorChar).isEqualTo('/');

        TrialProfile.Result result = TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", "---\ntitle: Ada Example\n---\nText\n")
                .with("content/publication/a:b/index.md", "---\ntitle: On Caves\ndate: 2025-01-01\n---\n")
                .read();

        assertThat(result.page("publications.html")).contains("On Caves");
        assertThat(result.pages().keySet()).allMatch(page -> page.matches("[a-z0-9/.-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak", "tab\tstop", "bell\u0007", "delete\u007f"})
    void aControlCharacterInANameIsToldAsThat(String stem) {
        assumeThat(File.separatorChar).isEqualTo('/');

        TrialProfile.Result result = jekyll().with("_news/" + stem + ".md", "---\ndate: 2025\n---\nhidden\n")
                .read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString())
                    .contains("control character", "rename it")
                    .doesNotContain("link", "\n");
            assertThat(problem.code().id()).isEqualTo("beyond-bounds");
        });
        assertThat(result.everything()).doesNotContain("hidden");
    }

    @Test
    void aFileBehindALinkIsToldAsThat(@TempDir Path elsewhere) throws IOException {
        assumeThat(File.separatorChar).isEqualTo('/');
        Files.writeString(elsewhere.resolve("a.md"), "---\ndate: 2025\n---\nhidden\n");
        jekyll();
        Files.createDirectories(directory.resolve("_news"));
        Files.createSymbolicLink(directory.resolve("_news/a.md"), elsewhere.resolve("a.md"));

        TrialProfile.Result result = TrialProfile.in(directory).read();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("behind a link"));
        assertThat(result.everything()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf16WithoutAMarkIsReadAndTold(String charset) throws IOException {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("resume.json", "{\"basics\": {\"name\": \"Ada Example\"}}".getBytes(charset))
                .read();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().id()).isEqualTo("wrong-encoding"));
        assertThat(result.page("index.html")).contains("Ada Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkIsNoFault(String charset) throws IOException {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("resume.json", "\uFEFF{\"basics\": {\"name\": \"Ada Example\"}}".getBytes(charset))
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.page("index.html")).contains("Ada Example");
    }
}
