package io.github.vitae.mojo.project;

import io.github.vitae.site.publish.OutputDirectory;
import io.github.vitae.site.publish.OutputDirectory.Kept;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Which directories of a build no goal writes into, and says so as the user wrote the setting. */
public final class KeptDirectories {

    private final List<Kept> kept = new ArrayList<>();
    private Optional<Path> build = Optional.empty();

    /** Those of any build: the homes of the user and of what runs here. */
    public static KeptDirectories of(MavenSession session) {
        KeptDirectories directories = new KeptDirectories();
        directories.add("your home directory", session.getSystemProperties().getProperty("user.home"), false);
        directories.add(
                "the directory for temporary files",
                session.getSystemProperties().getProperty("java.io.tmpdir"),
                false);
        if (session.getProjects() != null) {
            for (MavenProject project : session.getProjects()) {
                if (project.getFile() != null) {
                    directories.add(
                            "the folder of the project " + project.getArtifactId(), project.getBasedir(), false);
                }
            }
        }
        return directories;
    }

    /** Those of a project: its folder, its sources, what it is built in. */
    public KeptDirectories project(MavenProject project) {
        File base = project.getBasedir();
        add("the project's folder", base, false);
        add("the project's build directory", project.getBuild().getDirectory(), false);
        add("the project's sources", new File(base, "src"), false);
        add("the project's sources", project.getBuild().getSourceDirectory(), true);
        add("the project's sources", project.getBuild().getTestSourceDirectory(), true);
        for (Resource resource : project.getBuild().getResources()) {
            add("the project's resources", resource.getDirectory(), false);
        }
        build = Optional.ofNullable(project.getBuild().getDirectory()).map(Path::of);
        return this;
    }

    public KeptDirectories add(String name, @Nullable String path, boolean whole) {
        return path == null || path.isBlank() ? this : add(name, new File(path), whole);
    }

    public KeptDirectories add(String name, @Nullable File path, boolean whole) {
        if (path != null) {
            kept.add(new Kept(name, path.toPath(), whole));
        }
        return this;
    }

    /**
     * Checks a directory that is to be written into.
     *
     * @param setting the name of the setting
     * @throws MojoFailureException if nothing may be written there; says why
     */
    public void check(String setting, File directory) throws MojoFailureException {
        Optional<String> objection = new OutputDirectory(build, kept).objection(directory.toPath());
        if (objection.isPresent()) {
            throw new MojoFailureException(
                    "<" + setting + "> is " + directory + ", which is " + objection.get() + ". Nothing was written");
        }
    }
}
