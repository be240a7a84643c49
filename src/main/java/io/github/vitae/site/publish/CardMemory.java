package io.github.vitae.site.publish;

import io.github.vitae.page.card.Card;
import io.github.vitae.page.card.CardStore;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pictures for links of a site that is built again and again: in memory, since words of drafts may be on them. */
public final class CardMemory implements CardStore {

    /** One for each language, with drafts and without, and as many of before. */
    private static final int MOST = 32;

    private final Map<String, Card> drawn = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Card> get(String key) {
        return Optional.ofNullable(drawn.get(key));
    }

    @Override
    public synchronized void put(String key, Card card) {
        drawn.put(key, card);
        if (drawn.size() > MOST) {
            Iterator<String> eldest = drawn.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }
}
