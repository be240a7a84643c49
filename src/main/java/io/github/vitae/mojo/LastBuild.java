package io.github.vitae.mojo;

import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.FileStamp;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What the last build of a site made, and whether this one would make the same. */
public final class LastBuild {

    private static final Pattern NAME = Pattern.compile("build-(.*)-([0-9a-f]+)-[0-9a-f]+");

    private final Path kept;
    private final Path site;
    private final List<Path> taken;
    private final Optional<BuildRecord> record;

    /**
     * Whose builds they are.
     *
     * @param execution the execution of the goal
     * @param profile the profile's directory
     */
    record By(String execution, Path profile) {

        private String name() {
            return "build-" + execution + "-" + mark(profile);
        }

        /** Whether what a build left is up to these: it was theirs, or of the same profile, or of an execution that is gone. */
        private boolean follows(String file, Set<String> executions) {
            Matcher name = NAME.matcher(file);
            return name.matches()
                    && (name.group(1).equals(execution)
                            || name.group(2).equals(mark(profile))
                            || !executions.contains(name.group(1)));
        }
    }

    /**
     * @param kept where it is kept; it need not be there
     * @param site the site's directory
     */
    LastBuild(Path kept, Path site) {
        this(kept, site, List.of());
    }

    private LastBuild(Path kept, Path site, List<Path> taken) {
        this.kept = kept;
        this.site = site;
        this.taken = List.copyOf(taken);
        Optional<BuildRecord> all = BuildRecord.read(kept);
        for (Path other : taken) {
            Optional<BuildRecord> more = BuildRecord.read(other);
            all = all.isPresent() && more.isPresent() ? all.map(own -> own.with(more.get())) : all.or(() -> more);
        }
        this.record = all;
    }

    /**
     * The last build of a site by a goal.
     *
     * @param by what tells it from other builds of the same site
     */
    public static LastBuild of(Path workDirectory, String by, Path site) {
        return new LastBuild(workDirectory.resolve("build-" + by + ending(site)), site);
    }

    /**
     * The last build of a site, and all whose files nobody else would take out of it: of the same profile, and of executions that the pom
     * has no longer.
     *
     * @param by whose builds they are
     * @param executions the executions that the pom has
     */
    static LastBuild of(Path workDirectory, By by, Path site, Set<String> executions) {
        Path kept = workDirectory.resolve(by.name() + ending(site));
        List<Path> taken = new ArrayList<>();
        for (Path file : files(workDirectory, site)) {
            if (!file.equals(kept) && by.follows(String.valueOf(file.getFileName()), executions)) {
                taken.add(file);
            }
        }
        return new LastBuild(kept, site, taken);
    }

    /** Where what belongs to the same build is kept, by a name of its own. */
    public Path beside(String name) {
        return kept.resolveSibling(name + "-" + kept.getFileName());
    }

    /** What all goals wrote into a site in their last builds. */
    public static List<BuildRecord> records(Path workDirectory, Path site) {
        return files(workDirectory, site).stream()
                .flatMap(file -> BuildRecord.read(file).stream())
                .toList();
    }

    private static List<Path> files(Path workDirectory, Path site) {
        if (!Files.isDirectory(workDirectory)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workDirectory)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("build-") && name.endsWith(ending(site))) {
                    found.add(file);
                }
            }
            found.sort(null);
            return found;
        } catch (IOException | DirectoryIteratorException e) {
            throw new UncheckedIOException(
                    "cannot look through " + workDirectory + ": " + e.getMessage(),
                    e instanceof IOException io ? io : new IOException(e));
        }
    }

    private static String ending(Path site) {
        return "-" + mark(site);
    }

    /** What stands for a folder in the name of a file. */
    private static String mark(Path folder) {
        return Integer.toHexString(folder.toString().hashCode());
    }

    /**
     * What time it is for the file system, whose clock is the one that counts: it is what files are stamped with.
     *
     * @throws MojoExecutionException if it cannot be written
     */
    public Instant now() throws MojoExecutionException {
        Path folder = kept.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder == null ? kept : folder);
            // a name that no other build has; the JDK's own for such files come from a generator of secrets, which is
            // slow to start
            Path file = Files.createFile(kept.resolveSibling("begun-" + Long.toHexString(System.nanoTime()) + ".tmp"));
            try {
                return FileStamp.of(file).modified().toInstant();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write beside " + kept + ": " + e.getMessage(), e);
        }
    }

    public Optional<BuildRecord> record() {
        return record;
    }

    /** Tells what it told, if all is as it was; whether it is. */
    public boolean tellIfUnchanged(FingerprintOfNow now, String shown, Log log) throws MojoExecutionException {
        // what is there is quicker to see than what it depends on
        if (!taken.isEmpty() || record.isEmpty() || !record.get().holds(site)) {
            return false;
        }
        Fingerprint fingerprint = now.take();
        if (!fingerprint.isCertain() || !record.get().isOf(fingerprint.lines())) {
            return false;
        }
        RecordedLog.tell(record.get().told(), log);
        log.info("Nothing has changed: the pages in " + shown + " stay as they are");
        return true;
    }

    /** Keeps what this build is about to write. */
    void plan(BuildRecord planned) {
        planned.write(kept);
    }

    /** Keeps what this build made; where it is not certain of what, the next build knows what it wrote, no more. */
    public void replace(Fingerprint fingerprint, List<String> told, Written written) {
        BuildRecord.of(fingerprint.isCertain() ? fingerprint.lines() : List.of(), told, site, written)
                .write(kept);
        try {
            for (Path other : taken) {
                Files.deleteIfExists(other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what an earlier build kept: " + e.getMessage(), e);
        }
    }

    /** Keeps what this build wrote, for the next one to know its own; what it depended on is not kept. */
    public void keepFiles(Written written) {
        BuildRecord.of(List.of(), List.of(), site, written).write(kept);
    }

    /** Takes the fingerprint of what there is. */
    public interface FingerprintOfNow {
        Fingerprint take() throws MojoExecutionException;
    }
}
