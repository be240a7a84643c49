package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.value.SitePath;
import java.util.Comparator;
import java.util.Optional;

/**
 * How the entries of a kind are shown: the table that a kind is a row of.
 *
 * @param kind which kind
 * @param cards whether entries are cards with pictures beside each other, or lines with dates below each other
 * @param grouping what stands above those that belong together
 * @param order in which order they are shown; those of a group stay together
 * @param classes the microformat of an entry, as <a href="https://microformats.org/wiki/h-entry">h-entry</a> has it
 */
record KindLayout(
        ContentKind kind, boolean cards, Grouping grouping, Optional<Comparator<Entry>> order, String classes) {

    /** What entries are grouped by. */
    enum Grouping {
        YEAR,
        /** The author's own name for those that belong together. */
        GROUP,
        NONE
    }

    /** The row of a kind. */
    static KindLayout of(ContentKind kind) {
        return switch (kind) {
            case TALKS -> new KindLayout(kind, false, Grouping.YEAR, Optional.of(Entry.NEWEST_FIRST), "h-event");
            case TEACHING -> new KindLayout(kind, false, Grouping.GROUP, Optional.of(Entry.NEWEST_FIRST), "h-entry");
            case PROJECTS -> new KindLayout(kind, true, Grouping.GROUP, Optional.empty(), "h-entry");
            case POSTS -> new KindLayout(kind, false, Grouping.YEAR, Optional.of(Entry.NEWEST_FIRST), "h-entry");
            case BOOKS -> new KindLayout(kind, true, Grouping.GROUP, Optional.of(Entry.NEWEST_FIRST), "h-entry");
            case REPOSITORIES -> new KindLayout(kind, true, Grouping.GROUP, Optional.empty(), "h-entry");
        };
    }

    /** Where the list is: {@code talks.html}. */
    SitePath list() {
        return new SitePath(kind.key() + ".html");
    }

    /** Where the page of an entry is: {@code talks/tides.html}. */
    SitePath page(String slug) {
        return new SitePath(kind.key() + "/" + slug + ".html");
    }

    /** The name of the group that an entry belongs to, as it is compared; empty for none. */
    String group(ContentItem item) {
        return switch (grouping) {
            case YEAR ->
                item.date().map(date -> String.valueOf(date.start().year())).orElse("");
            case GROUP -> item.facts().group().orElse("");
            case NONE -> "";
        };
    }
}
