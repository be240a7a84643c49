package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build looks at to see whether releases have changed. */
class ReleaseFilesTest {

    @TempDir
    Path base;

    private List<String> names() {
        return ReleaseFiles.of(base).stream()
                .map(file -> base.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void aProjectWithoutAnythingHasTwoPlaces() {
        assertThat(names()).startsWith("src/changes/changes.xml", "CHANGELOG.md");
    }

    @Test
    void whateverMayBeReadAsTheChangelogIsAmongThem() throws IOException {
        Files.writeString(base.resolve("Changelog.Markdown"), "");
        Files.writeString(base.resolve("ChangeLog.md"), "");
        Files.writeString(base.resolve("changelog.txt"), "");

        assertThat(names()).startsWith("src/changes/changes.xml", "ChangeLog.md", "Changelog.Markdown");
        assertThat(names()).doesNotContain("changelog.txt", "CHANGELOG.md");
    }

    @Test
    void theTagsOfTheRepositoryAreAmongThem() throws IOException {
        Files.writeString(base.resolve("changelog.md"), "");
        Files.createDirectories(base.resolve(".git"));
        Files.writeString(base.resolve(".git/HEAD"), "ref: refs/heads/main\n");

        assertThat(names())
                .containsExactly(
                        "src/changes/changes.xml",
                        "changelog.md",
                        ".git/packed-refs",
                        ".git/refs/tags",
                        ".git/reftable",
                        ".git/shallow");
    }
}
