package io.github.vitae.mojo.project;

import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * What a profile to start from is read from: the directory of a homepage, a résumé, a bibliography, or the pom of a project.
 *
 * @param from the directory or file
 * @param kind what it is
 */
public record StartSource(File from, Kind kind) {

    private static final List<String> RESUMES = List.of("resume.json", "resume.yaml", "resume.yml");

    /** What there is to read from. */
    public enum Kind {
        HOMEPAGE,
        RESUME,
        BIBLIOGRAPHY,
        POM
    }

    /**
     * What a path leads to.
     *
     * @throws MojoFailureException if nothing is there, or something that no profile is read from
     */
    public static StartSource of(File from) throws MojoFailureException {
        String name = from.getName().toLowerCase(Locale.ROOT);
        if (from.isDirectory()) {
            return new StartSource(from, Kind.HOMEPAGE);
        }
        if (from.isFile() && name.endsWith(".json")) {
            return new StartSource(from, Kind.RESUME);
        }
        if (from.isFile() && RESUMES.contains(name)) {
            return new StartSource(from, Kind.RESUME);
        }
        if (from.isFile() && name.endsWith(".bib")) {
            return new StartSource(from, Kind.BIBLIOGRAPHY);
        }
        if (from.isFile() && (name.endsWith(".xml") || name.endsWith(".pom"))) {
            return new StartSource(from, Kind.POM);
        }
        throw new MojoFailureException(
                "<from> is " + from + ", which "
                        + (from.exists() ? "no profile can be read from" : "is not there")
                        + "; write the path of a homepage's directory, of a resume.json, of a bibliography (.bib) or of a pom.xml");
    }

    /**
     * Reads it.
     *
     * @param stage an empty folder for what has to lie somewhere to be read
     * @param project the project, if it is a pom that is read
     * @param session the build, which knows what is of this machine
     * @return nothing if there is no profile, which is then among the problems
     * @throws IOException if a file cannot be read
     */
    public Optional<Reading> read(
            Path stage, Supplier<MavenProject> project, MavenSession session, ReadOptions options, Problems problems)
            throws IOException {
        return switch (kind) {
            case HOMEPAGE ->
                ProfileReaders.read(new ProfileDirectory(from.toPath(), from.getName()), options, problems);
            case RESUME -> resume(stage, options, problems);
            case BIBLIOGRAPHY -> {
                Files.copy(from.toPath(), stage.resolve("publications.bib"));
                yield ProfileReaders.read(staged(stage), with(options, "native"), problems);
            }
            case POM -> pom(stage, project.get(), session, options, problems);
        };
    }

    /** A résumé under its usual name has its pictures beside it. */
    private Optional<Reading> resume(Path stage, ReadOptions options, Problems problems) throws IOException {
        File folder = from.getAbsoluteFile().getParentFile();
        if (RESUMES.contains(from.getName())) {
            return ProfileReaders.read(
                    new ProfileDirectory(folder.toPath(), folder.getName()), with(options, "json-resume"), problems);
        }
        Files.copy(from.toPath(), stage.resolve("resume.json"));
        return ProfileReaders.read(staged(stage), with(options, "json-resume"), problems);
    }

    private static Optional<Reading> pom(
            Path stage, MavenProject project, MavenSession session, ReadOptions options, Problems problems)
            throws IOException {
        ProjectFacts facts = PomFacts.of(project, session, ProjectParts.AUTO).withoutMail();
        String words = facts.description().words().orElse(facts.description().name());
        // a text of the pom is plain: nothing in it is Markdown, and none of it a key
        Files.writeString(
                stage.resolve("about.md"),
                "---\ntitle: About\n---\n\n" + words.replaceAll("[\\p{Punct}]", "\\\\$0") + "\n");
        return ProfileReaders.read(
                new ProfileDirectory(stage, "pom.xml"), with(options, "native"), Optional.of(facts), problems);
    }

    private ProfileDirectory staged(Path stage) {
        return new ProfileDirectory(stage, from.getName());
    }

    private static ReadOptions with(ReadOptions options, String reader) {
        return new ReadOptions(
                options.encoding(),
                options.trusted(),
                Optional.of(reader),
                options.publishing(),
                options.expressions());
    }
}
