package io.github.vitae.model;

import io.github.vitae.model.value.Link;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a publication appeared. All of it is plain text.
 *
 * @param container the journal, the proceedings or the book that it is in
 * @param abbreviation a short name of the venue, for a badge: {@code ICML}
 * @param url a page of the venue's
 * @param event the conference, where that is named beside its proceedings
 * @param series the series that the book or the report is in
 * @param publisher who published it
 * @param institution the school, the institution or the organisation that published it
 * @param place the city of the publisher or the institution: {@code address} of BibTeX
 * @param eventPlace where the conference met: {@code venue} of biblatex
 * @param numbering where in the container it is
 * @param colour the colour of its badge, as {@code #rrggbb}
 */
public record Venue(
        Optional<String> container,
        Optional<String> abbreviation,
        Optional<Link> url,
        Optional<String> event,
        Optional<String> series,
        Optional<String> publisher,
        Optional<String> institution,
        Optional<String> place,
        Optional<String> eventPlace,
        Numbering numbering,
        Optional<String> colour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public static final Venue NONE = new Venue(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Numbering.NONE);

    /** One whose badge has no colour of its own. */
    public Venue(
            Optional<String> container,
            Optional<String> abbreviation,
            Optional<Link> url,
            Optional<String> event,
            Optional<String> series,
            Optional<String> publisher,
            Optional<String> institution,
            Optional<String> place,
            Optional<String> eventPlace,
            Numbering numbering) {
        this(
                container,
                abbreviation,
                url,
                event,
                series,
                publisher,
                institution,
                place,
                eventPlace,
                numbering,
                Optional.empty());
    }

    public Venue {
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(eventPlace, "eventPlace");
        Objects.requireNonNull(numbering, "numbering");
        if (!colour.map(COLOUR::matcher).map(Matcher::matches).orElse(true)) {
            throw new IllegalArgumentException("no colour: " + colour);
        }
    }

    /** A venue of which nothing but the name is known. */
    public static Venue named(String container) {
        return NONE.withContainer(Optional.of(container));
    }

    /** A venue of which nothing but the publisher is known. */
    public static Venue publishedBy(String publisher) {
        return NONE.withPublisher(Optional.of(publisher));
    }

    /** The same in this journal, these proceedings, or this book. */
    public Venue withContainer(Optional<String> other) {
        return new Venue(
                other, abbreviation, url, event, series, publisher, institution, place, eventPlace, numbering, colour);
    }

    /** The same with this short name. */
    public Venue withAbbreviation(Optional<String> other) {
        return new Venue(
                container, other, url, event, series, publisher, institution, place, eventPlace, numbering, colour);
    }

    /** The same with this page of its own. */
    public Venue withUrl(Optional<Link> other) {
        return new Venue(
                container,
                abbreviation,
                other,
                event,
                series,
                publisher,
                institution,
                place,
                eventPlace,
                numbering,
                colour);
    }

    /** The same at this conference. */
    public Venue withEvent(Optional<String> other) {
        return new Venue(
                container,
                abbreviation,
                url,
                other,
                series,
                publisher,
                institution,
                place,
                eventPlace,
                numbering,
                colour);
    }

    /** The same in this series. */
    public Venue withSeries(Optional<String> other) {
        return new Venue(
                container,
                abbreviation,
                url,
                event,
                other,
                publisher,
                institution,
                place,
                eventPlace,
                numbering,
                colour);
    }

    /** The same, published by these. */
    public Venue withPublisher(Optional<String> other) {
        return new Venue(
                container, abbreviation, url, event, series, other, institution, place, eventPlace, numbering, colour);
    }

    /** The same with this institution behind it. */
    public Venue withInstitution(Optional<String> other) {
        return new Venue(
                container, abbreviation, url, event, series, publisher, other, place, eventPlace, numbering, colour);
    }

    /** The same, at a conference that met there. */
    public Venue withEventPlace(Optional<String> other) {
        return new Venue(
                container, abbreviation, url, event, series, publisher, institution, place, other, numbering, colour);
    }

    /** The same, published at this place. */
    public Venue withPlace(Optional<String> other) {
        return new Venue(
                container,
                abbreviation,
                url,
                event,
                series,
                publisher,
                institution,
                other,
                eventPlace,
                numbering,
                colour);
    }

    /** The same with a badge of this colour. */
    public Venue withColour(Optional<String> other) {
        return new Venue(
                container,
                abbreviation,
                url,
                event,
                series,
                publisher,
                institution,
                place,
                eventPlace,
                numbering,
                other);
    }

    /** The same, numbered like this. */
    public Venue withNumbering(Numbering other) {
        return new Venue(
                container, abbreviation, url, event, series, publisher, institution, place, eventPlace, other, colour);
    }

    /** What names the venue best: the container, the event, the institution, the publisher, or the series. */
    public Optional<String> name() {
        return container
                .or(() -> event)
                .or(() -> institution)
                .or(() -> publisher)
                .or(() -> series);
    }

    /**
     * Where in its container a publication is.
     *
     * @param volume the volume
     * @param number the issue of a journal, the number of a report, a patent or a series
     * @param pages the pages, a range with an en dash: {@code 12–34}; several are parted by a comma
     * @param article the number of the article in a journal without pages
     * @param edition the edition of a book or the version of a program, in the author’s words: {@code 2}, {@code Second}
     * @param chapter the number of the chapter
     * @param volumes how many volumes the work has that the book is, or is a part of
     */
    public record Numbering(
            Optional<String> volume,
            Optional<String> number,
            Optional<String> pages,
            Optional<String> article,
            Optional<String> edition,
            Optional<String> chapter,
            Optional<String> volumes) {

        public static final Numbering NONE = new Numbering(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Numbering {
            Objects.requireNonNull(volume, "volume");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(pages, "pages");
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(chapter, "chapter");
            Objects.requireNonNull(volumes, "volumes");
        }

        /** The same in this volume. */
        public Numbering withVolume(Optional<String> other) {
            return new Numbering(other, number, pages, article, edition, chapter, volumes);
        }

        /** The same in this issue, or with this number. */
        public Numbering withNumber(Optional<String> other) {
            return new Numbering(volume, other, pages, article, edition, chapter, volumes);
        }

        /** The same on these pages. */
        public Numbering withPages(Optional<String> other) {
            return new Numbering(volume, number, other, article, edition, chapter, volumes);
        }

        /** The same as this article. */
        public Numbering withArticle(Optional<String> other) {
            return new Numbering(volume, number, pages, other, edition, chapter, volumes);
        }

        /** The same in this edition or version. */
        public Numbering withEdition(Optional<String> other) {
            return new Numbering(volume, number, pages, article, other, chapter, volumes);
        }

        /** The same in this chapter. */
        public Numbering withChapter(Optional<String> other) {
            return new Numbering(volume, number, pages, article, edition, other, volumes);
        }

        /** The same of so many volumes. */
        public Numbering withVolumes(Optional<String> other) {
            return new Numbering(volume, number, pages, article, edition, chapter, other);
        }
    }
}
