package io.github.vitae.page;

import io.github.vitae.model.Entry;
import io.github.vitae.page.content.ContentOutputs;
import io.github.vitae.page.entry.AwardsPage;
import io.github.vitae.page.entry.NewsPage;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.publication.PublicationIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the entries of a profile are on its pages. */
record SitePlaces(List<NewsPage> news, List<AwardsPage> awards, ContentOutputs contents, PublicationIndex publications)
        implements FeedPlaces {

    @Override
    public Optional<Addresses.Place> of(Entry entry) {
        return Stream.concat(
                        news.stream().flatMap(page -> page.place(entry).stream()),
                        awards.stream().flatMap(page -> page.place(entry).stream()))
                .findFirst()
                .or(() -> contents.place(entry));
    }

    @Override
    public Optional<Cited> publication(String key) {
        return publications.place(key).map(place -> new Cited(place, publications.words(key)));
    }
}
