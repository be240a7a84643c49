package io.github.vitae.read.project;

import io.github.vitae.read.source.ProfileDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that the releases of a project depend on, so that a build sees whether one of them has changed. */
public final class ReleaseFiles {

    private ReleaseFiles() {}

    /**
     * Files and folders, in the same order each time; not all of them are there.
     *
     * @param base the project's directory
     */
    public static List<Path> of(Path base) {
        List<Path> files = new ArrayList<>();
        files.add(base.resolve(ChangesFile.NAME));
        files.add(base.resolve(ChangelogName.in(new ProfileDirectory(base, "")).orElse("CHANGELOG.md")));
        GitPlace.around(base).ifPresent(git -> files.addAll(git.tagFiles()));
        return files;
    }
}
