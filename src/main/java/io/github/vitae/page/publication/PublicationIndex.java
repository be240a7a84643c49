package io.github.vitae.page.publication;

import io.github.vitae.model.Mention;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationMentions;
import io.github.vitae.model.YearLetters;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All publications of a profile, in the order they are shown, each with a place to link to. */
public final class PublicationIndex {

    /** Newest first; what is still to appear before that, what has no date behind it. */
    private static final Comparator<Publication> NEWEST_FIRST = (left, right) -> {
        Optional<EntryDate> one = left.date();
        Optional<EntryDate> other = right.date();
        return one.isPresent() && other.isPresent()
                ? EntryDate.NEWEST_FIRST.compare(one.get(), other.get())
                : Integer.compare(undatedRank(left), undatedRank(right));
    };

    private final List<Publication> publications;
    private final Map<String, Publication> byKey = new HashMap<>();
    private final Map<String, SitePath> places = new ConcurrentHashMap<>();
    private final Map<String, List<Coverage>> coverage;
    private final PublicationMentions mentions;
    private final boolean pages;
    private final List<ListPart> parts;
    private final String signs;

    /** On which of several pages publications are listed, by their keys; those of the first need not be here. */
    private final Map<String, Integer> partOf = new HashMap<>();

    /**
     * @param pages whether each has a page of its own
     * @param coverage the news and awards about them, by their keys
     */
    public PublicationIndex(List<Publication> publications, boolean pages, Map<String, List<Coverage>> coverage) {
        List<Publication> sorted = new ArrayList<>(publications);
        sorted.sort(NEWEST_FIRST);
        this.publications = List.copyOf(sorted);
        this.mentions = new PublicationMentions(publications);
        this.pages = pages;
        this.coverage = coverage;
        publications.forEach(publication -> byKey.putIfAbsent(publication.key(), publication));
        this.signs = MarkSigns.written(publications);
        this.parts = ListPart.of(PublicationAddress.LIST, sorted.size());
        for (int i = ListPart.MOST; i < sorted.size(); i++) {
            partOf.putIfAbsent(sorted.get(i).key(), i / ListPart.MOST);
        }
    }

    private static int undatedRank(Publication publication) {
        if (publication.date().isPresent()) {
            return 1;
        }
        return publication.texts().status().isPresent() ? 0 : 2;
    }

    /** All signs that authors set on names. */
    String signs() {
        return signs;
    }

    List<Publication> publications() {
        return publications;
    }

    /** Those that the author selected. */
    List<Publication> selected() {
        return publications.stream()
                .filter(publication -> publication.highlights().selected())
                .toList();
    }

    Optional<Publication> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** How running text mentions a publication. */
    Mention mention(Publication publication) {
        return mentions.find(publication.key()).orElseThrow();
    }

    /** The letters that tell its year from that of others in lists: {@code 2010b}; empty if there are none. */
    YearLetters letters(Publication publication) {
        return mentions.letters(publication.key());
    }

    boolean isEmpty() {
        return publications.isEmpty();
    }

    /** The news and awards about a publication, those of news first. */
    List<Coverage> coverage(Publication publication) {
        return coverage.getOrDefault(publication.key(), List.of());
    }

    /** The place of the page with all of them, or the first of them. */
    SitePath list() {
        return PublicationAddress.LIST;
    }

    /** The pages that list them. */
    List<ListPart> parts() {
        return parts;
    }

    /** The place of the page that lists a publication. */
    SitePath list(Publication publication) {
        return parts.get(partOf.getOrDefault(publication.key(), 0)).path();
    }

    /** The {@code id} of a publication's entry in the list. */
    String id(Publication publication) {
        return PublicationAddress.entryId(publication.key());
    }

    /** The place of a publication's own page, whether it has one or not. */
    SitePath page(Publication publication) {
        return places.computeIfAbsent(publication.key(), PublicationAddress::page);
    }

    /** Where a publication is: its own page, or its entry in the list. */
    public Optional<Addresses.Place> place(String key) {
        return find(key)
                .map(publication -> pages
                        ? Addresses.Place.of(page(publication))
                        : new Addresses.Place(list(publication), id(publication)));
    }

    /** How running text mentions a publication, in parentheses. */
    public String words(String key) {
        return find(key)
                .map(publication -> mention(publication).inParentheses())
                .orElse(key);
    }

    /** The address of a publication, as a page links to it: its own page, or its entry in the list. */
    String href(Publication publication, Markup markup) {
        return pages ? markup.href(page(publication), "") : markup.href(list(publication), id(publication));
    }
}
