package io.github.vitae.problem;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files as tools that work on a whole repository name them: relative to its root, with {@code /} between the parts.
 *
 * @param root the repository's root
 * @param base the directory that places are relative to
 */
public record RepositoryPaths(Path root, Path base) {

    /** The paths of the repository that a directory lies in; of the directory itself if it lies in none. */
    public static RepositoryPaths around(Path directory) {
        Path base = directory.toAbsolutePath().normalize();
        for (Path folder = base; folder != null; folder = folder.getParent()) {
            // a folder, or in a work tree of its own a file
            if (Files.exists(folder.resolve(".git"))) {
                return new RepositoryPaths(folder, base);
            }
        }
        return new RepositoryPaths(base, base);
    }

    /** A file's path. One that lies outside of the repository keeps its name as problems have it. */
    public String of(Location location) {
        Path file = base.resolve(location.file()).normalize();
        return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : location.file();
    }
}
