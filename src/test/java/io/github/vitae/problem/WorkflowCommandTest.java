package io.github.vitae.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations for the runner of a workflow, and how it calls files. */
class WorkflowCommandTest {

    private static final RepositoryPaths HERE = new RepositoryPaths(Path.of("/repo"), Path.of("/repo/site"));

    @Test
    void aProblemBecomesACommandWithItsPlace() {
        Problem problem = new Problem(
                Code.MISSPELT_MONTH,
                new Location("src/about.md", 101, 15, 8),
                "‘Februray’ is no month",
                "write February");

        assertThat(WorkflowCommand.of(problem, HERE))
                .isEqualTo("::warning file=site/src/about.md,line=101,endLine=101,col=15,endColumn=22,"
                        + "title=misspelt-month::‘Februray’ is no month; write February");
    }

    @Test
    void errorsAndNotesAreCalledAsTheRunnerCallsThem() {
        assertThat(command(Severity.ERROR, "a", "about.md")).startsWith("::error file=site/about.md,title=draft::a");
        assertThat(command(Severity.NOTE, "a", "about.md")).startsWith("::notice file=site/about.md,title=draft::a");
    }

    @Test
    void whatAnAuthorWroteCannotEndTheCommandOrStartAnother() {
        String command = command(Severity.ERROR, "100% a\r\n::stop-commands::x", "a,line=9::b:c%.md");

        assertThat(command)
                .isEqualTo(
                        "::error file=site/a%2Cline=9%3A%3Ab%3Ac%25.md,title=draft::100%25 a%0D%0A::stop-commands::x");
        assertThat(command.lines()).hasSize(1);
    }

    @Test
    void filesAreNamedFromTheFolderThatGitKeeps(@TempDir Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("pages/module"));
        Files.createDirectory(root.resolve(".git"));

        RepositoryPaths paths = RepositoryPaths.around(module);

        assertThat(paths.of(Location.ofFile("src/about.md"))).isEqualTo("pages/module/src/about.md");
        assertThat(paths.of(Location.ofFile("../about.md"))).isEqualTo("pages/about.md");
        assertThat(paths.of(Location.ofFile(root.resolve("x/y.md").toString()))).isEqualTo("x/y.md");
        assertThat(paths.of(Location.ofFile("../../../y.md"))).isEqualTo("../../../y.md");
    }

    private static String command(Severity severity, String message, String file) {
        return WorkflowCommand.of(new Problem(Code.DRAFT, severity, Location.ofFile(file), message, ""), HERE);
    }
}
