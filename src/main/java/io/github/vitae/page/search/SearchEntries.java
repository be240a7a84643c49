package io.github.vitae.page.search;

import io.github.vitae.model.Award;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.Entry;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.metadata.FirstSentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists what search may find: the pages in their order, and behind them the entries of each kind, the newest first. */
final class SearchEntries {

    private static final int LONGEST = 160;

    private final FeedPlaces places;
    private final Messages messages;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(FeedPlaces places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    /**
     * What there is to find.
     *
     * @param outputs what goes into the site; places that are on none of its pages are left out
     * @param places where entries are
     */
    static List<SearchEntry> of(Profile profile, Collection<Output> outputs, FeedPlaces places, Messages messages) {
        SearchEntries search = new SearchEntries(places, messages);
        search.list("publications", publications(profile));
        search.add("news", profile.news().entries());
        search.add("awards", profile.awards().entries());
        profile.contents().forEach((kind, list) -> search.add(kind.key(), list.entries()));
        Set<Place> known = new HashSet<>();
        search.entries.forEach(entry -> known.add(entry.place()));
        List<SearchEntry> all = new ArrayList<>();
        Set<SitePath> pages = new HashSet<>();
        for (Output output : outputs) {
            if (output instanceof Output.Page page) {
                pages.add(page.path());
                Place place = Place.of(page.path());
                if (!known.contains(place)) {
                    all.add(new SearchEntry(
                            messages.get("search.pages"), page.title(), Optional.empty(), place, page.origin()));
                }
            }
        }
        search.entries.stream()
                .filter(entry -> pages.contains(entry.place().path()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static List<Publication> publications(Profile profile) {
        Comparator<EntryDate> newest = EntryDate.NEWEST_FIRST;
        return profile.publications().stream()
                .sorted((one, other) -> one.date().isPresent() && other.date().isPresent()
                        ? newest.compare(one.date().get(), other.date().get())
                        : Boolean.compare(one.date().isEmpty(), other.date().isEmpty()))
                .toList();
    }

    private void list(String kind, List<Publication> publications) {
        String label = messages.get(kind + ".title");
        for (Publication publication : publications) {
            places.publication(publication.key())
                    .ifPresent(cited -> entries.add(new SearchEntry(
                            label,
                            CslItem.title(publication),
                            publication.date(),
                            cited.place(),
                            Optional.of(publication.origin()))));
        }
    }

    private void add(String kind, List<? extends Entry> list) {
        String label = messages.get(kind + ".title");
        list.stream()
                .sorted(Entry.NEWEST_FIRST)
                .forEach(entry -> places.of(entry)
                        .ifPresent(place -> entries.add(new SearchEntry(
                                label, title(entry), entry.date(), place, Optional.of(entry.origin())))));
    }

    /** What an entry is called; of news without a title, what they start with. */
    private static String title(Entry entry) {
        RichText title = entry.body();
        if (entry instanceof NewsItem news) {
            title = news.title().filter(words -> !words.isEmpty()).orElse(title);
        } else if (entry instanceof Award award) {
            title = award.body();
        } else if (entry instanceof ContentItem item) {
            title = item.title();
        }
        return FirstSentence.cut(title.plain().strip(), LONGEST);
    }
}
