package io.github.vitae.mojo;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Profile;
import io.github.vitae.mojo.project.KeptDirectories;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.site.inventory.SiteException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes somebody's existing homepage in the plugin's own layout: {@code about.md}, {@code person.yml}, {@code news.yml},
 * {@code awards.yml}, {@code cv.yml}, talks, courses, projects and posts, other pages, and the files that these link to. It runs in any folder, with a pom or without.
 *
 * <p>Comments and drafts are not brought along; they stay in the homepage, which is left as it is.
 *
 * <pre>{@code
 * mvn io.github.vitae:vitae-maven-plugin:1.0.0-SNAPSHOT:import -Dvitae.from=../my-homepage
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public class ImportMojo extends ProfileMojo {

    /**
     * The directory of the homepage.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.from", required = true)
    private File from;

    /**
     * The directory that the files are written into. None of them may be there already.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.directory", defaultValue = "${basedir}/src/site/vitae")
    private File vitaeDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkSettings();
        if (!from.isDirectory()) {
            throw new MojoFailureException(
                    "<from> is " + from + ", which is no directory; write the path of the homepage");
        }
        checkDirectory();
        Outcome outcome = new Outcome(getLog(), threshold(), levels(), SourceLines.NONE);
        ReadOptions options = readOptions(false);
        Problems problems = new Problems();
        try {
            Optional<Reading> reading =
                    ProfileReaders.read(new ProfileDirectory(from.toPath(), from.getName()), options, problems);
            outcome.decide(problems);
            if (reading.isPresent()) {
                getLog().info("Read " + from + " as " + reading.get().layout() + ", because of "
                        + reading.get().evidence());
                write(reading.get().profile());
            }
        } catch (SiteException | UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Profile profile) throws MojoExecutionException, MojoFailureException {
        Path directory = vitaeDirectory.toPath();
        ImportedFiles imported = ImportedFiles.of(profile, directory, getLog());
        Map<String, String> files = imported.texts();
        for (String name : files.keySet()) {
            if (Files.exists(directory.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new MojoFailureException(
                        directory.resolve(name) + " is there already; nothing was written. Move it"
                                + " away, or let -Dvitae.directory name another directory");
            }
        }
        try {
            for (Asset asset : imported.assets()) {
                Path target = directory.resolve(asset.path().value());
                if (!Files.exists(target)) {
                    Files.createDirectories(target.resolveSibling("."));
                    if (asset.content().isPresent()) {
                        Files.writeString(target, asset.content().get());
                    } else {
                        Files.copy(asset.source(), target);
                    }
                }
            }
            Files.createDirectories(directory);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.createDirectories(directory.resolve(file.getKey()).resolveSibling("."));
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
                getLog().info("Wrote " + directory.resolve(file.getKey()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write into " + directory + ": " + e.getMessage(), e);
        }
        imported.tell(getLog());
    }

    /** Refuses to write into the homepage itself, a project's folder, or what holds one. */
    private void checkDirectory() throws MojoFailureException {
        KeptDirectories kept = KeptDirectories.of(session).add("the homepage that is read", from, false);
        File base = new File(String.valueOf(session.getExecutionRootDirectory()));
        if (new File(base, "pom.xml").exists()) {
            kept.add("the project's folder", base, false)
                    .add("the project's sources", new File(base, "src"), false)
                    .add("the directory of the site's sources", new File(base, "src/site"), false);
        }
        kept.check("vitaeDirectory", vitaeDirectory);
    }
}
