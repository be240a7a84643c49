package io.github.vitae.page;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.card.CardOptions;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.citation.style.CitationStyles;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.frame.LanguageLinks;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.machine.MachineFormat;
import io.github.vitae.page.metadata.WebFinger;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.page.search.SearchMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How pages are made.
 *
 * @param locale whose words the pages use for what is the plugin's to say
 * @param about where the About page goes: {@code index.html}, or {@code about.html} where the site has an index
 * @param hasAbout whether there is an About page; without one, {@code about} is the place of the site's own first page
 * @param newsOnAbout how many of the newest news stand on About; 0 for none
 * @param awardsOnAbout how many awards stand on About, the selected ones or the newest; 0 for none
 * @param look what they look like
 * @param publications how publications are shown
 * @param asOf the day on which pages are made: talks from then on are ahead
 * @param feeds which feeds there are
 * @param languages what leads to the same pages in other languages
 * @param search whether there is a search over all pages
 * @param machine what programs get besides pages
 * @param webfinger the account that is found by the site's name
 * @param cards whether pictures for links are made
 */
public record PageOptions(
        Locale locale,
        SitePath about,
        boolean hasAbout,
        int newsOnAbout,
        int awardsOnAbout,
        Look look,
        PublicationOptions publications,
        LocalDate asOf,
        FeedOptions feeds,
        LanguageLinks languages,
        SearchMode search,
        Set<MachineFormat> machine,
        Optional<WebFinger> webfinger,
        CardOptions cards) {

    public PageOptions {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(publications, "publications");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(feeds, "feeds");
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(search, "search");
        machine = Set.copyOf(machine);
        Objects.requireNonNull(webfinger, "webfinger");
        Objects.requireNonNull(cards, "cards");
        if (newsOnAbout < 0 || awardsOnAbout < 0) {
            throw new IllegalArgumentException("newsOnAbout: " + newsOnAbout + ", awardsOnAbout: " + awardsOnAbout);
        }
    }

    /** Pages without feeds, without a search, without anything for programs and without pictures for links. */
    public PageOptions(
            Locale locale,
            SitePath about,
            boolean hasAbout,
            int newsOnAbout,
            int awardsOnAbout,
            Look look,
            PublicationOptions publications,
            LocalDate asOf) {
        this(
                locale,
                about,
                hasAbout,
                newsOnAbout,
                awardsOnAbout,
                look,
                publications,
                asOf,
                FeedOptions.NONE,
                LanguageLinks.NONE,
                SearchMode.FALSE,
                Set.of(),
                Optional.empty(),
                CardOptions.NONE);
    }

    /** The same with these feeds. */
    public PageOptions withFeeds(FeedOptions other) {
        return with(other, languages, search, machine, webfinger, cards);
    }

    /** The same in a site of several languages. */
    public PageOptions withLanguages(LanguageLinks other) {
        return with(feeds, other, search, machine, webfinger, cards);
    }

    /** The same with this search. */
    public PageOptions withSearch(SearchMode other) {
        return with(feeds, languages, other, machine, webfinger, cards);
    }

    /** The same with these pictures for links. */
    public PageOptions withCards(CardOptions other) {
        return with(feeds, languages, search, machine, webfinger, other);
    }

    /** The same with this for programs. */
    public PageOptions withMachine(Set<MachineFormat> other) {
        return with(feeds, languages, search, other, webfinger, cards);
    }

    private PageOptions with(
            FeedOptions feeds,
            LanguageLinks languages,
            SearchMode search,
            Set<MachineFormat> machine,
            Optional<WebFinger> webfinger,
            CardOptions cards) {
        return new PageOptions(
                locale,
                about,
                hasAbout,
                newsOnAbout,
                awardsOnAbout,
                look,
                publications,
                asOf,
                feeds,
                languages,
                search,
                machine,
                webfinger,
                cards);
    }

    /** Pages that are counted and found, and never written: there are no styles for their citations. */
    static PageOptions withoutCitations() {
        return withoutCitations(Locale.ENGLISH);
    }

    /** The same in a language. */
    static PageOptions withoutCitations(Locale locale) {
        return new PageOptions(
                locale,
                new SitePath("index.html"),
                true,
                0,
                0,
                Look.SKIN,
                new PublicationOptions(
                        new Citations(CitationStyles.NONE, CitationStore.NONE, Locale.ENGLISH),
                        "",
                        PublicationOptions.Listing.TITLES,
                        PublicationOptions.Grouping.YEAR,
                        true,
                        Optional.empty()),
                LocalDate.EPOCH);
    }
}
