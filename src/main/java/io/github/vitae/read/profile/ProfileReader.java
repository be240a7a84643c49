package io.github.vitae.read.profile;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import java.util.Optional;

/** Reads the profiles of one family: the way in which a theme or a tool lays out its files. */
public interface ProfileReader {

    /** The family's name, by which it can be chosen: {@code al-folio}. */
    String name();

    /** The files by which the family is known, for a message. */
    String lookedFor();

    /** What tells that a directory is of this family; nothing if it is not. */
    Optional<Evidence> recognise(ProfileDirectory directory);

    /**
     * Reads the profile in a directory.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    Profile read(ProfileDirectory directory, ReadOptions options, Problems problems);
}
