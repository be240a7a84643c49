package io.github.vitae.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    private Path folder;

    private List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsMissingIsWrittenAndWhatIsThereIsKept() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");

        NewFiles.Result result = NewFiles.write(
                folder,
                List.of(
                        NewFile.of("pom.xml", "theirs"),
                        NewFile.of("a/b/ä 陈.md", "text"),
                        NewFile.copy("a/copy", folder.resolve("pom.xml")),
                        NewFile.of("a/copy", "a second one")));

        assertThat(result.written()).containsExactly("a/b/ä 陈.md", "a/copy");
        assertThat(result.kept()).containsExactly("pom.xml");
        assertThat(all()).containsExactly("a", "a/b", "a/b/ä 陈.md", "a/copy", "pom.xml");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
        assertThat(folder.resolve("a/copy")).hasContent("mine");
    }

    @Test
    void whereOneCannotBeWrittenNoneIs() throws IOException {
        Files.writeString(folder.resolve("src"), "a file where a folder is needed");

        assertThatThrownBy(() -> NewFiles.write(
                        folder,
                        List.of(
                                NewFile.of("pom.xml", "new"),
                                NewFile.of("deep/down/file", "new"),
                                NewFile.of("src/site/site.xml", "new"))))
                .isInstanceOf(IOException.class);
        assertThat(all()).containsExactly("src");
    }

    @Test
    void aCopyOfWhatIsNotThereLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() ->
                        NewFiles.write(folder, List.of(NewFile.copy("deep/file", folder.resolve("not-there.png")))))
                .isInstanceOf(IOException.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsThere() throws IOException {
        Files.createSymbolicLink(folder.resolve("pom.xml"), folder.resolve("nowhere"));

        assertThat(NewFiles.write(folder, List.of(NewFile.of("pom.xml", "new"))).kept())
                .containsExactly("pom.xml");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFolderThatOnlyGitSeesIsEmpty() throws IOException {
        assertThat(NewFiles.hasFiles(folder.resolve("none"))).isFalse();
        assertThat(NewFiles.hasFiles(folder)).isFalse();
        Files.writeString(folder.resolve(".gitkeep"), "");
        assertThat(NewFiles.hasFiles(folder)).isFalse();
        Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("about.md"), "");
        assertThat(NewFiles.hasFiles(folder)).isTrue();
    }
}
