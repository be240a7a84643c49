package io.github.vitae.text;

import io.github.vitae.model.Mention;
import io.github.vitae.model.Publication;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The publications that texts may cite, by their keys. Texts that are read before there are any cite nothing. */
public final class CitedPublications {

    private final Map<String, Mention> mentions = new TreeMap<>();

    /** From here on these may be cited. */
    public void add(Collection<Publication> publications) {
        publications.forEach(publication -> mentions.putIfAbsent(publication.key(), Mention.of(publication)));
    }

    /** How the publication with a key is mentioned. */
    public Optional<Mention> find(String key) {
        return Optional.ofNullable(mentions.get(key));
    }

    /** All keys. */
    public Set<String> keys() {
        return mentions.keySet();
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }
}
