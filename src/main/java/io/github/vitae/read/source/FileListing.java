package io.github.vitae.read.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files there are in some folders, and what the file system says of each.
 *
 * @param files stamps of files by their names, which for those of the first folder are their places in it
 */
record FileListing(Map<String, Stamp> files) {

    /** Not looked through: nothing in them is ever read, and there may be very much. */
    private static final Set<String> PASSED_OVER = Set.of(".git", ".hg", ".svn", "node_modules");

    /**
     * What a file system says of a file.
     *
     * @param key tells it from others, where the system has such a key
     */
    record Stamp(long size, long modified, String key) {}

    /**
     * Looks through folders.
     *
     * @return nothing if links lead out of one of them or into another folder, or one cannot be read: then it cannot be told
     */
    static Optional<FileListing> of(List<Path> folders) {
        Map<String, Stamp> files = new TreeMap<>();
        boolean[] whole = {true};
        try {
            for (int number = 0; number < folders.size(); number++) {
                Path folder = folders.get(number);
                String prefix = number == 0 ? "" : number + ":";
                if (Files.isDirectory(folder)) {
                    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                            boolean passed = PASSED_OVER.contains(String.valueOf(inner.getFileName()));
                            return passed && !inner.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            whole[0] &= attributes.isRegularFile();
                            files.put(
                                    prefix + name(folder.relativize(file).toString()),
                                    new Stamp(
                                            attributes.size(),
                                            attributes.lastModifiedTime().toMillis(),
                                            String.valueOf(attributes.fileKey())));
                            return whole[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }
                    });
                }
            }
        } catch (IOException unreadable) {
            // whoever reads it says so
            return Optional.empty();
        }
        return whole[0] ? Optional.of(new FileListing(files)) : Optional.empty();
    }

    /** A name as it is listed. */
    static String name(String written) {
        String plain = written.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /**
     * Whether the same files are there, and none was written.
     *
     * @param read the names of those that may have been, since what is in them is looked at
     */
    boolean isAs(FileListing before, Set<String> read) {
        return files.keySet().equals(before.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> read.contains(file.getKey())
                                || file.getValue().equals(before.files.get(file.getKey())));
    }
}
