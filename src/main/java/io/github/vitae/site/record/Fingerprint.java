package io.github.vitae.site.record;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a site's pages depend on, a line each. Files are stamped, not read: one that was touched counts as another. What
 * cannot be told with certainty makes it differ from every other.
 */
public final class Fingerprint {

    private final List<String> lines = new ArrayList<>();
    private final Instant begun;
    private boolean certain = true;

    /**
     * @param begun when the build began to read files
     */
    public Fingerprint(Instant begun) {
        this.begun = begun;
    }

    /** Adds all of another one. */
    public Fingerprint with(Fingerprint other) {
        lines.addAll(other.lines);
        certain &= other.certain;
        return this;
    }

    /** Adds a setting. */
    public Fingerprint add(String name, Object value) {
        lines.add(name + " = " + value);
        return this;
    }

    /** Adds settings, whatever their order. */
    public Fingerprint add(String name, Map<?, ?> values) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((key, value) -> sorted.put(String.valueOf(key), String.valueOf(value)));
        return add(name, sorted.toString());
    }

    /** Adds a file. */
    public Fingerprint file(Path file) {
        try {
            stamp(file);
        } catch (IOException e) {
            certain = false;
        }
        return this;
    }

    /** Adds a file, or all files in a folder; one that is not there counts, too. */
    public Fingerprint fileOrFolder(Path place) {
        return Files.isRegularFile(place) ? file(place) : folder(place, Set.of());
    }

    /**
     * Adds all files in a folder, if it is there.
     *
     * @param without folders whose files do not count
     */
    public Fingerprint folder(Path folder, Set<Path> without) {
        if (!Files.isDirectory(folder)) {
            return add("no folder", folder);
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    boolean counts = !without.contains(inner) && !inner.endsWith(".git");
                    return counts ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            found.sort(null);
            for (Path file : found) {
                stamp(file);
            }
        } catch (IOException e) {
            certain = false;
        }
        return this;
    }

    private void stamp(Path file) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        certain &= !stamp.mayBeYoungerThan(begun);
        lines.add(file + " " + stamp.kept() + (Files.isSymbolicLink(file) ? Files.readSymbolicLink(file) : ""));
    }

    /** Makes it differ from every other. */
    public Fingerprint uncertain() {
        certain = false;
        return this;
    }

    /** Whether all is known that pages depend on, and was there before the build began to read. */
    public boolean isCertain() {
        return certain;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
