package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.SitePath;
import java.time.LocalDate;
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

    /** Whether the page of an entry leads to the one before and the one after. */
    boolean hasNeighbours() {
        return kind == ContentKind.POSTS;
    }

    /** Whether the list says what is known of an entry though its page does, too. */
    boolean listsFacts() {
        return kind == ContentKind.BOOKS;
    }

    /** Where the list is: {@code talks.html}. */
    SitePath list() {
        return new SitePath(kind.key() + ".html");
    }

    /** Where the page of an entry is: {@code talks/tides.html}. */
    SitePath page(String slug) {
        return SitePath.of(kind.key() + "/" + slug + ".html")
                // some systems have no files of such a name: con, nul
                .orElseGet(() -> new SitePath(kind.key() + "/" + slug + "-.html"));
    }

    /** The group of what is ahead. */
    static final String UPCOMING = "upcoming";

    /** The group of what the author counts among the best. */
    static final String FEATURED = "featured";

    /**
     * The entries in the order in which they are shown: of talks those that are ahead come first, the next one on top; of
     * posts those that the author features.
     *
     * @param asOf the day on which the pages are made
     */
    EntryList<ContentItem> sorted(EntryList<ContentItem> written, LocalDate asOf) {
        EntryList<ContentItem> list = order.map(written::sorted).orElse(written);
        Comparator<ContentItem> byGroup = Comparator.comparing(item -> !isFirst(group(item, asOf)));
        Comparator<ContentItem> soonest = Comparator.comparing(item -> item.date()
                .filter(date -> group(item, asOf).equals(UPCOMING))
                .map(EntryDate::start)
                .orElse(PartialDate.ofYear(1)));
        return list.sorted(byGroup.thenComparing(soonest));
    }

    private static boolean isFirst(String group) {
        return group.equals(UPCOMING) || group.equals(FEATURED);
    }

    /**
     * Whether something is still to come, or goes on, on a day: of a month until it is over; a year alone says that only before
     * it begins.
     */
    static boolean isAhead(EntryDate date, LocalDate asOf) {
        PartialDate last = date.end().orElse(date.start());
        if (last.month() == 0) {
            return last.year() > asOf.getYear();
        }
        return !last.lastDay().isBefore(asOf);
    }

    /**
     * The name of the group that an entry belongs to, as it is compared; empty for none.
     *
     * @param asOf the day on which the pages are made
     */
    String group(ContentItem item, LocalDate asOf) {
        if (kind == ContentKind.TALKS
                && item.date().filter(date -> isAhead(date, asOf)).isPresent()) {
            return UPCOMING;
        }
        if (kind == ContentKind.POSTS && item.facts().selected()) {
            return FEATURED;
        }
        return switch (grouping) {
            case YEAR ->
                item.date().map(date -> String.valueOf(date.start().year())).orElse("");
            case GROUP -> item.facts().group().orElse("");
            case NONE -> "";
        };
    }
}
