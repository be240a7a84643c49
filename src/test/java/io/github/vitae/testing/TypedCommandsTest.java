package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are typed for a whole build: where they run, what is seen of them, and that one which fails is noticed. */
@DisabledOnOs(OS.WINDOWS)
class TypedCommandsTest {

    @TempDir
    private Path root;

    private Path project;

    @BeforeEach
    void aBuildWithinAProject() throws IOException {
        project = Files.createDirectories(root.resolve("target/it/looks/one"));
        Files.createDirectories(root.resolve("src/it"));
        Files.writeString(root.resolve("README.md"), "# Plugin\n");
        Files.writeString(root.resolve("src/it/settings.xml"), "<url>@localRepositoryUrl@</url>");
        Files.writeString(
                project.resolve("pom.xml"),
                "<outer.repository>file:///outer</outer.repository>\n<plugin.version>7.8</plugin.version>\n");
    }

    private TypedCommands typed() throws IOException {
        return new TypedCommands(
                project.toFile(), root.resolve("target/it-repo").toFile());
    }

    @Test
    void aCommandRunsInItsFolderAndWhatItPrintsIsKept() throws Exception {
        TypedCommands typed = typed();
        File folder = new File(typed.work(), "new/one");

        assertThat(typed.run(folder, "pwd && echo Grüße >&2")).isEqualTo(folder.getCanonicalPath() + "\nGrüße\n");
        assertThat(typed.run(folder, "echo second")).isEqualTo("second\n");

        assertThat(project.resolve("commands.log"))
                .content()
                .startsWith("$ pwd && echo Grüße >&2\n")
                .endsWith("Grüße\n$ echo second\nsecond\n");
        assertThat(typed.version()).isEqualTo("7.8");
        assertThat(typed.root().toPath()).isEqualTo(root.toAbsolutePath());
    }

    @Test
    void aCommandThatFailsIsTold() throws Exception {
        TypedCommands typed = typed();
        File work = typed.work();

        assertThatThrownBy(() -> typed.run(work, "echo said; exit 3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exit 3")
                .hasMessageContaining("said");
    }

    @Test
    void mvnIsOneThatFindsWhatTheOuterBuildHas() throws Exception {
        TypedCommands typed = typed();

        assertThat(typed.run(typed.work(), "command -v mvn").strip()).isEqualTo(project.resolve("bin/mvn") + "");
        assertThat(project.resolve("bin/mvn"))
                .content()
                .contains(
                        "-s '" + project.resolve("settings.xml") + "'",
                        "'-Dmaven.repo.local=" + root.resolve("target/it-repo") + "' \"$@\"");
        assertThat(project.resolve("settings.xml")).hasContent("<url>file:///outer</url>");
    }

    @Test
    void whatAnEarlierBuildLeftIsGone() throws Exception {
        TypedCommands typed = typed();
        Files.createDirectories(typed.work().toPath().resolve("a/b"));

        assertThat(typed().work()).isEmptyDirectory();
    }
}
