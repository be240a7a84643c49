package io.github.vitae.read.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a version. Two of them are equal if Maven takes them for one: {@code 1.2}, {@code 1.2.0} and {@code 1.2.0.Final};
 * their order is Maven's in what matters for releases (POM reference, "Version Order Specification").
 *
 * @param written as it was written, without a {@code v} before it: {@code 1.2.0-RC1}
 * @param parts its numbers and words, lower case, without what means nothing at its end
 */
public record VersionName(String written, List<String> parts) implements Comparable<VersionName> {

    /** Digits, then whatever people put behind them; at most a hundred characters, since none is longer. */
    private static final Pattern VERSION = Pattern.compile("[vV]?([0-9]{1,18}+(?:[._+-]?[0-9A-Za-z]{1,40}+){0,20}+)");

    /** A single number with letters right behind it is no version: {@code 3D}. */
    private static final Pattern NUMBER_AND_LETTERS = Pattern.compile("[0-9]++[A-Za-z].*");

    private static final Pattern PART = Pattern.compile("[0-9]+|[a-z]+");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?");

    private static final int LONGEST = 100;

    /** What stands before a release and what is one; any other word is after it. */
    private static final Map<String, Integer> QUALIFIERS = Map.ofEntries(
            Map.entry("dev", -6),
            Map.entry("alpha", -5),
            Map.entry("a", -5),
            Map.entry("beta", -4),
            Map.entry("b", -4),
            Map.entry("milestone", -3),
            Map.entry("m", -3),
            Map.entry("pre", -3),
            Map.entry("rc", -2),
            Map.entry("cr", -2),
            Map.entry("snapshot", -1),
            Map.entry("ga", 0),
            Map.entry("final", 0),
            Map.entry("release", 0));

    private static final int NOTHING = 0;
    private static final int WORD = 1;
    private static final int NUMBER = 2;

    public VersionName {
        Objects.requireNonNull(written, "written");
        parts = List.copyOf(parts);
    }

    /** The version that is all of a text: {@code 1.2.0}, {@code v1.2}, {@code 2}; nothing for a day such as {@code 2024-05-01}. */
    public static Optional<VersionName> of(String text) {
        String bare = text.strip();
        Matcher version = VERSION.matcher(bare);
        if (bare.length() > LONGEST || !version.matches() || DAY.matcher(bare).matches()) {
            return Optional.empty();
        }
        String written = version.group(1);
        if (written.indexOf('.') < 0 && NUMBER_AND_LETTERS.matcher(written).matches()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(written.toLowerCase(Locale.ROOT));
        while (part.find()) {
            parts.add(withoutNoughts(part.group()));
        }
        while (parts.size() > 1 && rank(parts.get(parts.size() - 1)) == NOTHING) {
            parts.remove(parts.size() - 1);
        }
        return Optional.of(new VersionName(written, parts));
    }

    private static String withoutNoughts(String part) {
        int from = 0;
        while (from < part.length() - 1 && part.charAt(from) == '0') {
            from++;
        }
        return part.substring(from);
    }

    /** Whether it is one that is being worked on: {@code 1.3.0-SNAPSHOT}. */
    public boolean isSnapshot() {
        return parts.contains("snapshot");
    }

    /** Whether it has more than one number, so that it is no other number: {@code 1.2}. */
    public boolean isDotted() {
        return written.indexOf('.') > 0;
    }

    /** What a part is worth beside nothing at all: less, as much, or more. */
    private static int rank(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return part.equals("0") ? NOTHING : NUMBER;
        }
        return QUALIFIERS.getOrDefault(part, WORD);
    }

    @Override
    public int compareTo(VersionName other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private String part(int index) {
        return index < parts.size() ? parts.get(index) : "0";
    }

    private static int compare(String left, String right) {
        int rank = rank(left);
        if (rank != rank(right)) {
            return Integer.compare(rank, rank(right));
        }
        if (rank == NUMBER && left.length() != right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return rank == NUMBER || rank == WORD ? left.compareTo(right) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionName name && parts.equals(name.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
