package io.github.vitae.text.html;

import io.github.vitae.model.Mention;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationMentions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The publications that texts may cite, by their keys. Texts that are read before there are any cite nothing. */
public final class CitedPublications {

    private final List<Publication> publications = new ArrayList<>();
    private Optional<PublicationMentions> mentions = Optional.empty();

    /** From here on these may be cited. */
    public void add(Collection<Publication> more) {
        publications.addAll(more);
        // many profiles cite nothing, and to tell thousands apart takes its time
        mentions = Optional.empty();
    }

    /** How the publication with a key is mentioned. */
    public Optional<Mention> find(String key) {
        PublicationMentions found = mentions.orElseGet(() -> new PublicationMentions(publications));
        mentions = Optional.of(found);
        return found.find(key);
    }

    /** All keys. */
    public Set<String> keys() {
        return publications.stream().map(Publication::key).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isEmpty() {
        return publications.isEmpty();
    }
}
