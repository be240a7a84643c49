package io.github.vitae.read;

import io.github.vitae.problem.Problems;
import java.util.Optional;

/** All readers; chooses the one that knows what lies in a directory. */
public final class ProfileReaders {

    private ProfileReaders() {}

    /**
     * Reads the profile in a directory.
     *
     * @param directory where it lies
     * @param options how files are read
     * @param problems takes what is doubtful
     * @return the profile; nothing if there is none to read, which is then among the problems
     */
    public static Optional<Reading> read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        return Optional.empty();
    }
}
