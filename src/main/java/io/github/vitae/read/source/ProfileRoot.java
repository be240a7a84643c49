package io.github.vitae.read.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder with files of a profile.
 *
 * @param path where it lies
 * @param shownAs its name as problems show it
 * @param prefix what the names of its files start with: {@code content/en/}, of a folder that takes the place of that one; else empty
 */
record ProfileRoot(Path path, String shownAs, String prefix) {

    ProfileRoot(Path path, String shownAs) {
        this(path, shownAs, "");
    }

    /** A place in it; nothing for a name that leads out of it, or that this system cannot give to a file. */
    Optional<Path> place(String name) {
        if (!(name + "/").startsWith(prefix)) {
            return Optional.empty();
        }
        try {
            Path place = path.resolve(within(name)).normalize();
            return place.startsWith(path.normalize()) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** The name of a file in it as problems show it. */
    String shown(String name) {
        return shownAs.isEmpty() ? name : shownAs + "/" + within(name);
    }

    private String within(String name) {
        return name.substring(Math.min(prefix.length(), name.length()));
    }

    /** A folder in it, wherever links lead. */
    private Optional<Path> folder(String name) {
        Optional<Path> folder = place(name).filter(Files::isDirectory);
        try {
            return folder.isPresent() && folder.get().toRealPath().startsWith(path.toRealPath())
                    ? folder
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + shown(name) + ": " + e.getMessage(), e);
        }
    }

    /** The names of what is in a folder, in order, links followed. */
    List<String> names(String folder, Predicate<Path> kind) {
        Optional<Path> place = folder(folder);
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.get())) {
            return files.filter(kind)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + shown(folder) + ": " + e.getMessage(), e);
        }
    }
}
