package io.github.vitae.model;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A publication, as far as its metadata say.
 *
 * @param key the key by which it is cited; unique within a profile
 * @param kind what it is
 * @param genre what it is in the author's or the archive's words: {@code PhD thesis}, {@code Technical report}
 * @param title its title. Mathematics in it is TeX in {@code <code>}, as everywhere
 * @param keptCase the stretches of the title whose letters stay large or small in every style, in their order: {@code GPU}
 * @param subtitle its subtitle
 * @param contributors who made it
 * @param date when it appeared
 * @param venue where it appeared
 * @param identifiers its identifiers
 * @param links what can be opened, in the order of the author's; links that identifiers make are not among them
 * @param texts what is said about it
 * @param highlights how it is set off
 * @param keywords what it is about
 * @param accessed when what its address leads to was looked at
 * @param language the language it is in, as a tag of BCP 47 where it is known, else in the author's word
 * @param location where it was written
 */
public record Publication(
        String key,
        PublicationKind kind,
        Optional<String> genre,
        RichText title,
        List<String> keptCase,
        Optional<RichText> subtitle,
        Contributors contributors,
        Optional<EntryDate> date,
        Venue venue,
        Identifiers identifiers,
        List<PublicationLink> links,
        PublicationTexts texts,
        Highlights highlights,
        List<String> keywords,
        Optional<EntryDate> accessed,
        Optional<String> language,
        Location location) {

    public Publication {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(genre, "genre");
        Objects.requireNonNull(title, "title");
        keptCase = List.copyOf(keptCase);
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(contributors, "contributors");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(identifiers, "identifiers");
        links = List.copyOf(links);
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(highlights, "highlights");
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(accessed, "accessed");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(location, "location");
    }

    /** Something of which nothing but the title is known. */
    public static Publication titled(String key, PublicationKind kind, RichText title, Location location) {
        return new Publication(
                key,
                kind,
                Optional.empty(),
                title,
                List.of(),
                Optional.empty(),
                Contributors.NONE,
                Optional.empty(),
                Venue.NONE,
                Identifiers.NONE,
                List.of(),
                PublicationTexts.NONE,
                Highlights.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                location);
    }

    /** The same under another key. */
    public Publication withKey(String other) {
        return with(parts -> parts.key = other);
    }

    /** The same as something else. */
    public Publication withKind(PublicationKind other) {
        return with(parts -> parts.kind = other);
    }

    /** The same with these words for what it is. */
    public Publication withGenre(Optional<String> other) {
        return with(parts -> parts.genre = other);
    }

    /** The same with this title. */
    public Publication withTitle(RichText other) {
        return with(parts -> parts.title = other);
    }

    /** The same with these stretches of its title kept as they are written. */
    public Publication withKeptCase(List<String> other) {
        return with(parts -> parts.keptCase = other);
    }

    /** The same with this subtitle. */
    public Publication withSubtitle(Optional<RichText> other) {
        return with(parts -> parts.subtitle = other);
    }

    /** The same by these. */
    public Publication withContributors(Contributors other) {
        return with(parts -> parts.contributors = other);
    }

    /** The same at this date. */
    public Publication withDate(Optional<EntryDate> other) {
        return with(parts -> parts.date = other);
    }

    /** The same in this venue. */
    public Publication withVenue(Venue other) {
        return with(parts -> parts.venue = other);
    }

    /** The same with these identifiers. */
    public Publication withIdentifiers(Identifiers other) {
        return with(parts -> parts.identifiers = other);
    }

    /** The same with these links. */
    public Publication withLinks(List<PublicationLink> other) {
        return with(parts -> parts.links = other);
    }

    /** The same with these words about it. */
    public Publication withTexts(PublicationTexts other) {
        return with(parts -> parts.texts = other);
    }

    /** The same set off like this. */
    public Publication withHighlights(Highlights other) {
        return with(parts -> parts.highlights = other);
    }

    /** The same about this. */
    public Publication withKeywords(List<String> other) {
        return with(parts -> parts.keywords = other);
    }

    /** The same, looked at then. */
    public Publication withAccessed(Optional<EntryDate> other) {
        return with(parts -> parts.accessed = other);
    }

    /** The same in this language. */
    public Publication withLanguage(Optional<String> other) {
        return with(parts -> parts.language = other);
    }

    private Publication with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    /** Who wrote it. */
    public List<Author> authors() {
        return contributors.authors();
    }

    /** The first link that leads to this. */
    public Optional<Link> link(PublicationLink.Role role) {
        for (PublicationLink link : links) {
            if (link.role() == role) {
                return Optional.of(link.url());
            }
        }
        return Optional.empty();
    }

    /** A publication while one of its parts is exchanged. */
    private static final class Parts {
        private String key;
        private PublicationKind kind;
        private Optional<String> genre;
        private RichText title;
        private List<String> keptCase;
        private Optional<RichText> subtitle;
        private Contributors contributors;
        private Optional<EntryDate> date;
        private Venue venue;
        private Identifiers identifiers;
        private List<PublicationLink> links;
        private PublicationTexts texts;
        private Highlights highlights;
        private List<String> keywords;
        private Optional<EntryDate> accessed;
        private Optional<String> language;
        private final Location location;

        Parts(Publication whole) {
            key = whole.key;
            kind = whole.kind;
            genre = whole.genre;
            title = whole.title;
            keptCase = whole.keptCase;
            subtitle = whole.subtitle;
            contributors = whole.contributors;
            date = whole.date;
            venue = whole.venue;
            identifiers = whole.identifiers;
            links = whole.links;
            texts = whole.texts;
            highlights = whole.highlights;
            keywords = whole.keywords;
            accessed = whole.accessed;
            language = whole.language;
            location = whole.location;
        }

        Publication whole() {
            return new Publication(
                    key,
                    kind,
                    genre,
                    title,
                    keptCase,
                    subtitle,
                    contributors,
                    date,
                    venue,
                    identifiers,
                    links,
                    texts,
                    highlights,
                    keywords,
                    accessed,
                    language,
                    location);
        }
    }

    /** Where it was written, for pages. */
    public Origin origin() {
        return new Origin(location);
    }
}
