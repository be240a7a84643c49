package io.github.vitae.read;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.List;
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
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Optional<Reading> read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        List<String> evidence = NativeReader.evidence(directory);
        if (evidence.isEmpty()) {
            problems.add(
                    Code.NOTHING_TO_READ,
                    Location.ofFile(directory.shownAs()),
                    "there is nothing to make pages from; looked for " + NativeReader.lookedFor(),
                    "write one of these files, or let <vitaeDirectory> name the directory that holds them");
            return Optional.empty();
        }
        return Optional.of(new Reading(
                NativeReader.read(directory, options, problems), "native layout", String.join(", ", evidence)));
    }
}
