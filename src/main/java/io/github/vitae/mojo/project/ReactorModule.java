package io.github.vitae.mojo.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * A module of a project, as far as its profile is concerned.
 *
 * @param name what readers call it: {@code <name>}, else its artifactId
 * @param folder where its site is within the project's: {@code core}
 * @param vitae its profile's directory, which need not be there
 * @param reader the layout that its configuration names
 * @param trusted whether it says that HTML in its texts is trusted
 * @param hasPages whether it makes pages of its profile itself
 * @param project the module as Maven knows it; if it is not part of the build, as its pom alone tells
 */
public record ReactorModule(
        String name,
        String folder,
        Path vitae,
        Optional<String> reader,
        boolean trusted,
        boolean hasPages,
        MavenProject project) {

    public ReactorModule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(vitae, "vitae");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(project, "project");
    }
}
