package io.github.vitae.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Writes files where none are: all that are missing, or none. What is there stays as it is. */
public final class NewFiles {

    private final Path base;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles(Path base) {
        this.base = base;
    }

    /**
     * What became of files.
     *
     * @param written the places of those that were written
     * @param kept the places of those that were there
     */
    public record Result(List<String> written, List<String> kept) {
        public Result {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /** Whether something is at a place, be it a file, a folder, or a link that leads nowhere. */
    public static boolean isTaken(Path base, String path) {
        return Files.exists(base.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder has a file somewhere within; what keeps an empty folder in a repository is none. */
    public static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return isTaken(folder, "");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> !Files.isDirectory(file)
                    && !String.valueOf(file.getFileName()).startsWith(".git"));
        }
    }

    /**
     * Writes files.
     *
     * @param base the folder that they go into
     * @param files the files; of two at one place the first counts
     * @throws IOException if one cannot be written; then none is, and no folder is left that was made for them
     */
    public static Result write(Path base, List<NewFile> files) throws IOException {
        return new NewFiles(base).written(files);
    }

    private Result written(List<NewFile> files) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            for (NewFile file : files) {
                if (written.contains(file.path())) {
                    continue;
                }
                if (isTaken(base, file.path())) {
                    kept.add(file.path());
                } else {
                    write(file);
                    written.add(file.path());
                }
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        }
        return new Result(written, kept);
    }

    private void write(NewFile file) throws IOException {
        Path target = base.resolve(file.path());
        Path folder = target.resolveSibling("").normalize();
        folders(folder);
        // a name of its own until all is in it: whoever ends the program meanwhile leaves no half file behind
        Path half = folder.resolve("." + target.getFileName() + ".vitae-new");
        Files.deleteIfExists(half);
        try {
            if (file.copied().isPresent()) {
                Files.write(half, Files.readAllBytes(file.copied().get()));
            } else {
                Files.writeString(half, file.text());
            }
            Files.move(half, target);
            made.push(target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void folders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.isDirectory(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path at : missing) {
            Files.createDirectory(at);
            made.push(at);
        }
    }

    private void undo(IOException cause) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
