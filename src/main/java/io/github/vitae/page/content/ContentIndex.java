package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which entries of a kind have pages of their own, and where. */
final class ContentIndex {

    private static final int LONGEST = 80;

    private final IdentityHashMap<ContentItem, SitePath> pages = new IdentityHashMap<>();

    ContentIndex(KindLayout layout, List<ContentItem> items) {
        DistinctNames slugs = new DistinctNames();
        for (ContentItem item : items) {
            if (item.text().isPresent()) {
                String slug = Slug.of(item.slug(), Integer.MAX_VALUE, LONGEST);
                pages.put(item, layout.page(slugs.of(slug.isEmpty() ? "entry" : slug)));
            }
        }
    }

    /** The page of an entry, where it has one. */
    Optional<SitePath> page(ContentItem item) {
        return Optional.ofNullable(pages.get(item));
    }
}
