package io.github.vitae.read.source;

import io.github.vitae.text.html.KnownTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What readings of profiles in one process keep for the next ones. While a profile is written, one file of it changes; what comes of all
 * that is read before that file stays as it is. For example
 *
 * <pre>{@code
 * ReadOptions options = read.remembering(new ReadingMemory());
 * }</pre>
 *
 * <p>Not for use by several threads.
 */
public final class ReadingMemory {

    /** A site in ten languages, with drafts and without, is twenty; those of yesterday are forgotten. */
    private static final int MOST = 64;

    private final Map<List<Object>, ReadingTrace.Steps> readings = new LinkedHashMap<>();
    private final Map<List<Object>, ReadingTrace.Settled> settled = new LinkedHashMap<>();
    private final KnownTexts texts = new KnownTexts();

    /** Short texts that were read. */
    KnownTexts texts() {
        return texts;
    }

    /** What came of values the last time. */
    Optional<ReadingTrace.Settled> settled(List<Object> key) {
        return Optional.ofNullable(settled.get(key));
    }

    void settle(List<Object> key, ReadingTrace.Settled found) {
        keep(settled, key, found);
    }

    /**
     * What the last reading of the same did.
     *
     * @param key how it is read: whatever that depends on besides the files
     * @return nothing done, if there was none
     */
    ReadingTrace.Steps last(List<Object> key) {
        return readings.getOrDefault(key, ReadingTrace.Steps.NONE);
    }

    /** Keeps what a reading has done so far, and does. */
    void keep(List<Object> key, ReadingTrace.Steps steps) {
        keep(readings, key, steps);
    }

    private static <T> void keep(Map<List<Object>, T> all, List<Object> key, T one) {
        all.remove(key);
        all.put(key, one);
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
    }
}
