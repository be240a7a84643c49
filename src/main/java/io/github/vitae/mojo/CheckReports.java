package io.github.vitae.mojo;

import io.github.vitae.problem.Problems;
import io.github.vitae.problem.RepositoryPaths;
import io.github.vitae.problem.SarifLog;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.problem.WorkflowCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a check leaves for other programs.
 *
 * @param paths how files are named
 * @param lines the lines of the files
 */
record CheckReports(RepositoryPaths paths, SourceLines lines) {

    /**
     * Writes a SARIF log.
     *
     * @param version the plugin's version
     * @throws MojoExecutionException if it cannot be written
     */
    void writeSarif(Problems problems, Path file, String version) throws MojoExecutionException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, new SarifLog(paths, lines, version).of(problems));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot write <sarifFile> " + file + ": " + e.getClass().getSimpleName() + " " + e.getMessage(), e);
        }
    }

    /**
     * Prints annotations for the runner of a workflow. A runner hears only lines that start with a command, and Maven's log
     * starts each with a level, in Maven 4 even what is printed to {@code System.out}.
     */
    void annotate(Problems problems) {
        String commands = problems.sorted().stream()
                .map(problem -> WorkflowCommand.of(problem, paths) + "\n")
                .collect(Collectors.joining());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        out.print(commands);
        // not closed: it is the build's own output
        out.flush();
    }
}
