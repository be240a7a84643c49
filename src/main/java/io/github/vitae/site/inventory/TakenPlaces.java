package io.github.vitae.site.inventory;

import io.github.vitae.model.value.SitePath;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The places of files that can lie beside each other on every system: none differs from another by capitals or by the way
 * a letter is written only, and none is a folder of another.
 */
public final class TakenPlaces {

    private final Map<String, Place> files = new HashMap<>();
    private final Map<String, Place> folders = new HashMap<>();
    private final Map<String, Place> reserved = new HashMap<>();

    /**
     * A place that is taken.
     *
     * @param path the place, as its owner writes it
     * @param owner what takes it, as messages say it; empty for this profile
     */
    public record Place(String path, String owner) {}

    /**
     * Takes a place for a file of this profile.
     *
     * @return the place that it cannot lie beside; nothing if it is taken now
     */
    public Optional<Place> take(SitePath path) {
        Optional<Place> other = inTheWayOf(path);
        if (other.isEmpty()) {
            put(path.value(), "");
        }
        return other;
    }

    /** Takes a place that somebody has, whatever else is there. */
    void put(String path, String owner) {
        Place place = new Place(path, owner);
        String file = folded(path);
        files.putIfAbsent(file, place);
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.putIfAbsent(file.substring(0, slash), place);
        }
    }

    /** Takes a folder with all that may ever be in it. */
    void reserve(String folder, String owner) {
        reserved.putIfAbsent(folded(folder), new Place(folder, owner));
    }

    /** The place that a file cannot lie beside; nothing if it can lie there. */
    Optional<Place> inTheWayOf(SitePath path) {
        String file = folded(path.value());
        Place other = files.getOrDefault(file, folders.get(file));
        other = other == null ? reserved.get(file) : other;
        for (int slash = file.indexOf('/'); other == null && slash >= 0; slash = file.indexOf('/', slash + 1)) {
            String folder = file.substring(0, slash);
            other = files.getOrDefault(folder, reserved.get(folder));
        }
        return Optional.ofNullable(other);
    }

    /** Whether two names are one to systems that tell the least apart. */
    static boolean areOne(String name, String other) {
        return folded(name).equals(folded(other));
    }

    /** The path as systems see it that tell the least apart: what is ignored in names, or at their ends, goes. */
    private static String folded(String path) {
        if (isPlain(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(path, Normalizer.Form.NFKC);
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Arrays.stream(Normalizer.normalize(folded, Normalizer.Form.NFKC).split("/"))
                .map(TakenPlaces::bare)
                .collect(Collectors.joining("/"));
    }

    /** Whether capitals are all that systems may see in another way, as in nearly all of thousands of places. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean inside = i + 1 < path.length() && path.charAt(i + 1) != '/';
            if (c <= ' ' || c > '~' || (c == '.' && !inside)) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String part) {
        String seen = part.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.replaceFirst("(?<=[^. ])[. ]+$", "");
    }
}
