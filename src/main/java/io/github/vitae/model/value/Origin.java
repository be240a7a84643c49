package io.github.vitae.model.value;

import io.github.vitae.problem.Location;
import java.util.Objects;

/**
 * Where in the author's files something was written, as pages carry it along: whoever tells a problem with what they made says where it
 * comes from, and so do they to programs.
 *
 * @param location the place
 */
public record Origin(Location location) {

    public Origin {
        Objects.requireNonNull(location, "location");
    }

    /** The file, as {@link Location#file} has it. */
    public String file() {
        return location.file();
    }

    /** The line, from 1; 0 for the whole file. */
    public int line() {
        return location.line();
    }

    /** The column in UTF-16 code units, from 1; 0 for the whole file. */
    public int column() {
        return location.column();
    }
}
