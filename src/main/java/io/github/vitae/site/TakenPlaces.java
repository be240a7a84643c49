package io.github.vitae.site;

import io.github.vitae.model.SitePath;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places of files that can lie beside each other on every system: none differs from another by capitals or by the way
 * an accent is written only, and none is a folder of another.
 */
final class TakenPlaces {

    private final Map<String, SitePath> files = new HashMap<>();
    private final Map<String, SitePath> folders = new HashMap<>();

    /**
     * Takes a place for a file.
     *
     * @return the place that it cannot lie beside; nothing if it is taken now
     */
    Optional<SitePath> take(SitePath path) {
        String file = folded(path);
        SitePath other = files.getOrDefault(file, folders.get(file));
        for (int slash = file.indexOf('/'); other == null && slash >= 0; slash = file.indexOf('/', slash + 1)) {
            other = files.get(file.substring(0, slash));
        }
        if (other != null) {
            return Optional.of(other);
        }
        files.put(file, path);
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.putIfAbsent(file.substring(0, slash), path);
        }
        return Optional.empty();
    }

    /** The path as systems see it that tell the least apart. */
    private static String folded(SitePath path) {
        String composed = Normalizer.normalize(path.value(), Normalizer.Form.NFKC);
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
