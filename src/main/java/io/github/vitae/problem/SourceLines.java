package io.github.vitae.problem;

import java.util.Optional;

/** The lines of the files that problems stand in. */
@FunctionalInterface
public interface SourceLines {

    /** No file can be looked into. */
    SourceLines NONE = location -> Optional.empty();

    /** The line that a place names, without its end and with blanks for what is hidden in it; nothing if the place is a whole file or cannot be looked into. */
    Optional<String> line(Location location);
}
