package io.github.vitae.live;

import io.github.vitae.model.value.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are kept once they were made: those of a build, of which most are never asked for. */
final class Kept implements Contents {

    /** Larger ones are made anew: films and the like, which lie on disk anyway. */
    private static final int LARGEST = 1 << 20;

    private final Contents made;
    private final Map<SitePath, byte[]> kept = new ConcurrentHashMap<>();

    Kept(Contents made) {
        this.made = made;
    }

    @Override
    public Optional<byte[]> get(SitePath path) {
        byte[] known = kept.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> content = made.get(path);
        content.filter(bytes -> bytes.length <= LARGEST).ifPresent(bytes -> kept.put(path, bytes));
        return content;
    }
}
