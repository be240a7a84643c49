package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.TagKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Some publications, for a page that is not the profile's: each is linked to its place. */
public final class PublicationExtract {

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final Messages messages;

    public PublicationExtract(PublicationIndex index, PublicationOptions options, Messages messages) {
        this.index = index;
        this.options = options;
        this.messages = messages;
    }

    /**
     * Which publications.
     *
     * @param keys only those with these keys; of all if there are none
     * @param tag only those about this topic, however it is written
     * @param selected only those that the author selected
     * @param most how many at most
     */
    public record Choice(Set<String> keys, Optional<String> tag, boolean selected, int most) {
        public Choice {
            keys = Set.copyOf(keys);
        }
    }

    /** The keys of all publications. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        index.publications().forEach(publication -> keys.add(publication.key()));
        return keys;
    }

    /** What publications are about, as their authors wrote it. */
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        index.publications().forEach(publication -> topics.addAll(publication.keywords()));
        return topics;
    }

    /**
     * Writes a list.
     *
     * @return how many there are
     */
    public int write(Markup markup, Choice choice) {
        Set<String> seen = new HashSet<>();
        List<Publication> chosen = index.publications().stream()
                .filter(publication -> choice.keys().isEmpty() || choice.keys().contains(publication.key()))
                .filter(publication -> choice.tag().isEmpty()
                        || publication.keywords().stream()
                                .map(TagKey::of)
                                .anyMatch(TagKey.of(choice.tag().get())::equals))
                .filter(publication ->
                        !choice.selected() || publication.highlights().selected())
                .filter(publication -> seen.add(publication.key()))
                .limit(choice.most())
                .toList();
        if (!chosen.isEmpty()) {
            PublicationEntry entry = new PublicationEntry(index, options, messages);
            entry.list(markup, chosen, PublicationEntry.hasBadges(chosen), false, unseen -> false);
            entry.legend(markup, chosen);
        }
        return chosen.size();
    }
}
