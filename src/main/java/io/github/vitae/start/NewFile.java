package io.github.vitae.start;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that a new project is to have.
 *
 * @param path its place in the project, with {@code /} between its parts: {@code src/site/site.xml}
 * @param text what is in it, in UTF-8
 * @param copied the file that it is a copy of, where it has no text of its own
 */
public record NewFile(String path, String text, Optional<Path> copied) {

    public NewFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(copied, "copied");
    }

    /** A file with a text. */
    public static NewFile of(String path, String text) {
        return new NewFile(path, text, Optional.empty());
    }

    /** A copy of a file. */
    public static NewFile copy(String path, Path source) {
        return new NewFile(path, "", Optional.of(source));
    }
}
