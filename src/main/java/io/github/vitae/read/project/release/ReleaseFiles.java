package io.github.vitae.read.project.release;

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
        files.addAll(changelogs(base));
        GitPlace.around(base).ifPresent(git -> files.addAll(git.tagFiles()));
        return files;
    }

    /** The file that is read as the changelog, with others that would be in its place; where it would be, if there is none. */
    private static List<Path> changelogs(Path base) {
        List<Path> files = new ArrayList<>();
        String[] names = base.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            if (ChangelogName.isOne(name)) {
                files.add(base.resolve(name));
            }
        }
        files.sort(null);
        return files.isEmpty() ? List.of(base.resolve(ChangelogName.USUAL)) : files;
    }
}
