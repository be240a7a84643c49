package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.Entry;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.content.ContentItemPage.Neighbours;
import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which entries of a kind have pages of their own, and where. */
final class ContentIndex {

    private static final int LONGEST = 80;

    private final IdentityHashMap<ContentItem, SitePath> pages = new IdentityHashMap<>();
    private final IdentityHashMap<ContentItem, Integer> places = new IdentityHashMap<>();
    private final List<ContentItem> byDate;

    ContentIndex(KindLayout layout, List<ContentItem> items) {
        DistinctNames slugs = new DistinctNames();
        for (ContentItem item : items) {
            if (item.hasPage()) {
                String slug = Slug.of(item.slug(), Integer.MAX_VALUE, LONGEST);
                pages.put(item, layout.page(slugs.of(slug.isEmpty() ? "entry" : slug)));
            }
        }
        byDate = items.stream()
                .filter(pages::containsKey)
                .sorted(Entry.NEWEST_FIRST)
                .toList();
        for (int i = 0; i < byDate.size(); i++) {
            places.put(byDate.get(i), i);
        }
    }

    /** The page of an entry, where it has one. */
    Optional<SitePath> page(ContentItem item) {
        return Optional.ofNullable(pages.get(item));
    }

    /** What was written before and after an entry, among those that have pages. */
    Neighbours neighbours(ContentItem item) {
        int place = places.getOrDefault(item, -1);
        return place < 0 ? Neighbours.NONE : new Neighbours(beside(place + 1), beside(place - 1));
    }

    private Optional<Neighbours.Neighbour> beside(int place) {
        return place < 0 || place >= byDate.size()
                ? Optional.empty()
                : Optional.of(byDate.get(place))
                        .flatMap(item -> page(item).map(path -> new Neighbours.Neighbour(item.title(), path)));
    }
}
