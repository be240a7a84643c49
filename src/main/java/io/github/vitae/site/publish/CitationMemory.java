package io.github.vitae.site.publish;

import io.github.vitae.page.citation.CitationStore;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Formatted citations of a site that is built again and again. They stay in memory, since those of drafts may be among them; what
 * was kept on disk is read, and nothing is written there.
 */
public final class CitationMemory implements CitationStore {

    /** As many as are kept: those of ten thousand publications in three styles. */
    private static final int MOST = 30_000;

    private final CitationStore before;

    /** In the order in which they were asked for last. */
    private final Map<String, String> said = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param before what was said in earlier builds; nothing is put in there
     */
    public CitationMemory(CitationStore before) {
        this.before = before;
    }

    @Override
    public synchronized Optional<String> get(String key) {
        String known = said.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> kept = before.get(key);
        kept.ifPresent(value -> put(key, value));
        return kept;
    }

    @Override
    public synchronized void put(String key, String value) {
        said.put(key, value);
        if (said.size() > MOST) {
            Iterator<String> eldest = said.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }
}
