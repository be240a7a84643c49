package io.github.vitae.read.project.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the repository of git is that a project lies in (gitrepository-layout(5)). Nothing but names and a line or two is read
 * for it.
 *
 * @param root the folder of files, which has {@code .git}
 * @param common the folder with the objects and the tags: that of the first worktree, where there are several
 */
record GitPlace(Path root, Path common) {

    private static final String GIT = ".git";
    private static final String TAGS = " refs/tags/";
    private static final int LONGEST = 4096;

    GitPlace {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(common, "common");
    }

    /** The repository that a folder lies in; nothing if it lies in none. */
    static Optional<GitPlace> around(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(GIT);
            if (Files.isDirectory(git) && Files.isRegularFile(git.resolve("HEAD"))) {
                return Optional.of(new GitPlace(at, common(git)));
            }
            if (Files.isRegularFile(git)) {
                // a worktree, or a submodule: gitdir: /somewhere/.git/worktrees/name
                Path worktree = at;
                return line(git)
                        .filter(line -> line.startsWith("gitdir:"))
                        .flatMap(line -> resolved(worktree, line.substring("gitdir:".length())))
                        .filter(Files::isDirectory)
                        .map(found -> new GitPlace(worktree, common(found)));
            }
        }
        return Optional.empty();
    }

    private static Path common(Path git) {
        return line(git.resolve("commondir"))
                .flatMap(line -> resolved(git, line))
                .filter(Files::isDirectory)
                .orElse(git);
    }

    private static Optional<Path> resolved(Path from, String name) {
        try {
            return Optional.of(from.resolve(name.strip()).normalize());
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** The first line of a small file; nothing if it cannot be read. */
    private static Optional<String> line(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Files.readString(file, StandardCharsets.UTF_8).lines().findFirst()
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The files and folders that tell which tags there are; whoever writes one changes one of them. */
    List<Path> tagFiles() {
        return List.of(
                common.resolve("packed-refs"),
                common.resolve("refs").resolve("tags"),
                common.resolve("reftable"),
                common.resolve("shallow"));
    }

    /**
     * The names of the tags that have files of their own, in no order: {@code v1.2}, {@code core/v1.2}.
     *
     * @throws IOException if they cannot be listed
     */
    List<String> looseTags() throws IOException {
        Path folder = common.resolve("refs").resolve("tags");
        try (Stream<Path> loose = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return loose.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether there may be an annotated tag of certain names, by the names of files and the list of packed ones alone: whether a
     * tag that is not packed is annotated, only its object says.
     *
     * @param wanted takes the name of a tag: {@code v1.2}
     */
    boolean mayHaveTags(Predicate<String> wanted) {
        if (Files.isDirectory(common.resolve("reftable"))) {
            return true;
        }
        try {
            return looseTags().stream().anyMatch(wanted) || hasPacked(wanted);
        } catch (IOException unknown) {
            return true;
        }
    }

    /**
     * Whether the list of packed refs has such a tag. Where it says that it is peeled, a line {@code ^…} behind a tag has what
     * the tag is of, and one without it is no annotated tag (git-pack-refs(1)).
     */
    private boolean hasPacked(Predicate<String> wanted) throws IOException {
        Path packed = common.resolve("packed-refs");
        if (!Files.isRegularFile(packed)) {
            return false;
        }
        boolean peeled = false;
        boolean before = false;
        try (BufferedReader lines = Files.newBufferedReader(packed, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                peeled |= line.startsWith("#") && line.contains(" peeled ");
                if (before && line.startsWith("^")) {
                    return true;
                }
                int name = line.indexOf(TAGS);
                before = name > 0 && wanted.test(line.substring(name + TAGS.length()));
                if (before && !peeled) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the history, and with it tags, may be missing: a clone made with {@code --depth}. */
    boolean isShallow() {
        return Files.isRegularFile(common.resolve("shallow"));
    }
}
