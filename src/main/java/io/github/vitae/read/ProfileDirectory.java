package io.github.vitae.read;

import java.nio.file.Path;

/** The directory in which somebody keeps a profile. */
public final class ProfileDirectory {

    private final Path root;
    private final String shownAs;

    /**
     * A directory.
     *
     * @param root the directory
     * @param shownAs its name as problems show it, relative to the project, with {@code /} between its parts
     */
    public ProfileDirectory(Path root, String shownAs) {
        this.root = root;
        this.shownAs = shownAs;
    }

    /** The directory itself. */
    Path root() {
        return root;
    }

    /** Its name as problems show it. */
    public String shownAs() {
        return shownAs;
    }
}
