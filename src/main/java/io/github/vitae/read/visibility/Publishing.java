package io.github.vitae.read.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the pom lets out of a profile. Nothing that an author writes can widen it: SECURITY.md.
 *
 * @param asOf the day that dates such as {@code publishDate} and {@code expiryDate} are compared with
 * @param files patterns for files that are published although their kind is not, relative to the profile's directory, as
 *     {@link java.nio.file.FileSystem#getPathMatcher glob} knows them: <code>demo/**.html</code>
 * @param fields names of fields of entries that are published besides those that always are, in lower case
 * @param drafts whether drafts are there too: for the author to look at, on their own machine. Nothing that is written for
 *     readers is made so
 */
public record Publishing(LocalDate asOf, List<String> files, Set<String> fields, boolean drafts) {

    /** What is published: no drafts. */
    public Publishing(LocalDate asOf, List<String> files, Set<String> fields) {
        this(asOf, files, fields, false);
    }

    /** The same with drafts, for the author to look at. */
    public Publishing withDrafts() {
        return new Publishing(asOf, files, fields, true);
    }

    public Publishing {
        Objects.requireNonNull(asOf, "asOf");
        files = List.copyOf(files);
        Set<String> lower = new TreeSet<>();
        fields.forEach(field -> lower.add(field.strip().toLowerCase(Locale.ROOT)));
        fields = Set.copyOf(lower);
    }

    /** What is published where the pom allows nothing more. */
    public static Publishing asOf(LocalDate day) {
        return new Publishing(day, List.of(), Set.of());
    }
}
