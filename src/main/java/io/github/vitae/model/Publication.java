package io.github.vitae.model;

import io.github.vitae.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication, as far as its metadata tell.
 *
 * @param key the key by which it is cited; unique within a profile
 * @param kind what it is
 * @param genre what it is in the author's or the archive's words: {@code PhD thesis}, {@code Technical report}
 * @param title its title. Mathematics in it is TeX in {@code <code>}, as everywhere
 * @param subtitle its subtitle
 * @param contributors who made it
 * @param date when it appeared
 * @param venue where it appeared
 * @param identifiers its identifiers
 * @param links what can be opened, in the order of the author's; links that identifiers make are not among them
 * @param texts what is said about it
 * @param highlights how it is set off
 * @param keywords what it is about
 * @param language the language it is in, as a tag of BCP 47 where it is known, else in the author's word
 * @param location where it was written
 */
public record Publication(
        String key,
        PublicationKind kind,
        Optional<String> genre,
        RichText title,
        Optional<RichText> subtitle,
        Contributors contributors,
        Optional<EntryDate> date,
        Venue venue,
        Identifiers identifiers,
        List<PublicationLink> links,
        PublicationTexts texts,
        Highlights highlights,
        List<String> keywords,
        Optional<String> language,
        Location location) {

    public Publication {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(genre, "genre");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(contributors, "contributors");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(identifiers, "identifiers");
        links = List.copyOf(links);
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(highlights, "highlights");
        keywords = List.copyOf(keywords);
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
                location);
    }

    /** The same under another key. */
    public Publication withKey(String other) {
        return new Publication(
                other,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same as something else. */
    public Publication withKind(PublicationKind other) {
        return new Publication(
                key,
                other,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same with these words for what it is. */
    public Publication withGenre(Optional<String> other) {
        return new Publication(
                key,
                kind,
                other,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same with this subtitle. */
    public Publication withSubtitle(Optional<RichText> other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                other,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same by these. */
    public Publication withContributors(Contributors other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                other,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same at this date. */
    public Publication withDate(Optional<EntryDate> other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                other,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same in this venue. */
    public Publication withVenue(Venue other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                other,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same with these identifiers. */
    public Publication withIdentifiers(Identifiers other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                other,
                links,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same with these links. */
    public Publication withLinks(List<PublicationLink> other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                other,
                texts,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same with these words about it. */
    public Publication withTexts(PublicationTexts other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                other,
                highlights,
                keywords,
                language,
                location);
    }

    /** The same set off like this. */
    public Publication withHighlights(Highlights other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                other,
                keywords,
                language,
                location);
    }

    /** The same about this. */
    public Publication withKeywords(List<String> other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                other,
                language,
                location);
    }

    /** The same in this language. */
    public Publication withLanguage(Optional<String> other) {
        return new Publication(
                key,
                kind,
                genre,
                title,
                subtitle,
                contributors,
                date,
                venue,
                identifiers,
                links,
                texts,
                highlights,
                keywords,
                other,
                location);
    }

    /** Who wrote it. */
    public List<Author> authors() {
        return contributors.authors();
    }

    /** The first link that leads to this. */
    public Optional<Link> link(PublicationLink.Role role) {
        return links.stream()
                .filter(link -> link.role() == role)
                .map(PublicationLink::url)
                .findFirst();
    }
}
