package io.github.vitae.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file that somebody wrote.
 *
 * <p>Lines and columns count from 1. Columns count UTF-16 code units, as editors and compilers do: a tab is one, a
 * character outside the Basic Multilingual Plane is two. A byte order mark at the start of a file has no column. Line
 * and column 0 mean the file as a whole.
 *
 * @param file the file as the user knows it, relative to the project, with {@code /} between its parts
 * @param line line, from 1; 0 for the whole file
 * @param column column in UTF-16 code units, from 1; 0 for the whole file
 * @param length how many UTF-16 code units are meant, at least 0
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative place in " + file + ": " + line + ":" + column + "+" + length);
        }
    }

    /** A file as a whole. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0);
    }

    /** File, line and column as compilers print them: {@code about.md:101:15}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
