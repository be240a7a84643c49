package io.github.vitae.model.value;

import io.github.vitae.problem.notation.Surrogates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a file within a site: relative to the site's root, with {@code /} between its parts, normalised, never
 * leaving the root. {@code news.html}, {@code css/vitae.css}.
 *
 * @param value the path, not empty
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /** What file systems of today can name, less what a folder for the site takes of it. */
    private static final int LONGEST_PART = 200;

    private static final int LONGEST = 800;

    /** Names of devices on Windows, which no file can have there. */
    private static final Pattern RESERVED =
            Pattern.compile("CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]", Pattern.CASE_INSENSITIVE);

    private static final int DEEPEST = 32;

    public SitePath {
        Objects.requireNonNull(value, "value");
        if (!isNormal(value)) {
            throw new IllegalArgumentException("no path within a site: " + value);
        }
    }

    /**
     * Makes a path from an address as people write it: a leading {@code /} is dropped, {@code .} and {@code ..} are
     * resolved, {@code \} counts as {@code /}. An address that ends with {@code /} keeps no trace of that.
     *
     * @return the path, or nothing if the address is empty, leaves the root, or names what no file can be named
     */
    public static Optional<SitePath> of(String address) {
        return normalised(address).filter(path -> !path.isEmpty()).map(SitePath::new);
    }

    /** Whether it is as {@link #normalised} makes it, and names something. */
    private static boolean isNormal(String value) {
        String[] parts = value.split("/", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || !isFileName(part)) {
                return false;
            }
        }
        return parts.length <= DEEPEST && value.indexOf('\\') < 0 && !isLonger(value, LONGEST);
    }

    private static Optional<String> normalised(String address) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : address.replace('\\', '/').split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (isFileName(part)) {
                parts.addLast(part);
            } else {
                return Optional.empty();
            }
        }
        String joined = String.join("/", parts);
        return parts.size() > DEEPEST || isLonger(joined, LONGEST) ? Optional.empty() : Optional.of(joined);
    }

    /** No control characters, nothing that Windows reserves, no longer than common file systems allow. */
    private static boolean isFileName(String part) {
        if (isLonger(part, LONGEST_PART) || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isISOControl(c) || "<>:\"|?*".indexOf(c) >= 0 || Surrogates.isLone(part, i)) {
                return false;
            }
        }
        String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return stem.length() < 3 || stem.length() > 4 || !RESERVED.matcher(stem).matches();
    }

    /** Whether a text is longer than so many bytes. */
    private static boolean isLonger(String text, int bytes) {
        // a char takes three at most
        return text.length() > bytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > bytes;
    }

    /** How many folders lie between the site's root and this file. */
    public int depth() {
        int depth = 0;
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }

    /** The way from this file's folder up to the site's root: empty, or {@code ../} once for each folder. */
    public String toRoot() {
        return "../".repeat(depth());
    }

    /** The relative address by which this file links to another. */
    public String linkTo(SitePath other) {
        return toRoot() + other.value;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // written out, as what the Java virtual machine makes of a record while it runs costs a cold build some hundredths

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
