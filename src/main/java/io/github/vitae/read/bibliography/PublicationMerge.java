package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.EntryDate;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PartialDate;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.Venue.Numbering;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.SearchKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two records of one publication as one: what the first has stays, what it lacks comes from the second. */
public final class PublicationMerge {

    private PublicationMerge() {}

    public static Publication merged(Publication first, Publication second) {
        boolean vague = first.kind() == PublicationKind.OTHER
                || (first.kind() == PublicationKind.PREPRINT && second.kind() != PublicationKind.OTHER);
        Publication merged = first.withKind(vague ? second.kind() : first.kind())
                .withGenre(first.genre().or(second::genre))
                .withSubtitle(first.subtitle().or(second::subtitle))
                .withContributors(contributors(first.contributors(), second.contributors()))
                .withDate(date(first.date(), second.date()))
                .withVenue(venue(first.venue(), second.venue()))
                .withIdentifiers(identifiers(first.identifiers(), second.identifiers()))
                .withTexts(texts(first.texts(), second.texts()))
                .withHighlights(highlights(first.highlights(), second.highlights()))
                .withKeywords(fuller(first.keywords(), second.keywords()))
                .withAccessed(first.accessed().or(second::accessed))
                .withLanguage(first.language().or(second::language));
        List<PublicationLink> links = new ArrayList<>(first.links());
        second.links().forEach(link -> BibLinks.add(link, links, merged));
        return merged.withLinks(links);
    }

    /** How much a record says. */
    static int richness(Publication publication) {
        int known =
                publication.kind() == PublicationKind.OTHER || publication.kind() == PublicationKind.PREPRINT ? 0 : 4;
        Identifiers identifiers = publication.identifiers();
        for (Optional<?> part : List.of(
                publication.genre(),
                publication.subtitle(),
                publication.date(),
                publication.venue().name(),
                publication.venue().abbreviation(),
                publication.venue().numbering().volume(),
                publication.venue().numbering().pages(),
                identifiers.doi(),
                identifiers.eprint(),
                publication.texts().summary(),
                publication.texts().note(),
                publication.highlights().award(),
                publication.highlights().preview())) {
            known += part.isPresent() ? 1 : 0;
        }
        return known
                + publication.links().size()
                + (publication.authors().isEmpty() ? 0 : 2)
                + (publication.highlights().selected() ? 1 : 0);
    }

    private static Contributors contributors(Contributors first, Contributors second) {
        List<Author> authors = new ArrayList<>(first.authors().isEmpty() ? second.authors() : first.authors());
        if (first.authors().size() == second.authors().size()) {
            for (int i = 0; i < authors.size(); i++) {
                Author own = first.authors().get(i);
                Author other = second.authors().get(i);
                Set<Author.Mark> marks = EnumSet.noneOf(Author.Mark.class);
                marks.addAll(own.marks());
                marks.addAll(other.marks());
                authors.set(
                        i,
                        new Author(
                                name(own.name(), other.name()),
                                own.orcid().or(other::orcid),
                                own.url().or(other::url),
                                own.owner() || other.owner(),
                                marks,
                                own.signs().isEmpty() ? other.signs() : own.signs()));
            }
        }
        return new Contributors(
                authors,
                first.authors().isEmpty() ? second.othersToo() : first.othersToo(),
                fuller(first.editors(), second.editors()),
                fuller(first.translators(), second.translators()),
                fuller(first.bookAuthors(), second.bookAuthors()));
    }

    private static <T> List<T> fuller(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }

    /** The fuller of two names that can be the same, else the one that has parts. */
    private static PersonName name(PersonName own, PersonName other) {
        boolean same = own.family().map(SearchKey::of).equals(other.family().map(SearchKey::of))
                && OwnerNames.given(own.given(), other.given());
        if (same) {
            return letters(other) > letters(own) ? other : own;
        }
        return own.family().isPresent() || other.family().isEmpty() ? own : other;
    }

    private static int letters(PersonName name) {
        return String.join("", SearchKey.given(name.given().orElse(""))).length();
    }

    /** The more precise of two dates that can mean the same, else the first. */
    private static Optional<EntryDate> date(Optional<EntryDate> first, Optional<EntryDate> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        boolean finer = first.get().agreesWith(second.get())
                && precision(second.get().start()) > precision(first.get().start());
        return finer && first.get().end().isEmpty() ? second : first;
    }

    private static int precision(PartialDate date) {
        return date.day() > 0 ? 3 : date.month() > 0 ? 2 : date.season().isPresent() ? 1 : 0;
    }

    private static Venue venue(Venue first, Venue second) {
        // numbers count within their container, so both come from one record
        boolean ownNumbers = first.container().isPresent() || second.container().isEmpty();
        return new Venue(
                first.container().or(second::container),
                first.abbreviation().or(second::abbreviation),
                first.url().or(second::url),
                first.event().or(second::event),
                first.series().or(second::series),
                first.publisher().or(second::publisher),
                first.institution().or(second::institution),
                first.place().or(second::place),
                ownNumbers && !sameContainer(first, second)
                        ? first.numbering()
                        : numbering(first.numbering(), second.numbering()),
                first.colour().or(second::colour));
    }

    private static boolean sameContainer(Venue first, Venue second) {
        return first.container().map(SearchKey::of).equals(second.container().map(SearchKey::of));
    }

    private static Numbering numbering(Numbering first, Numbering second) {
        return new Numbering(
                first.volume().or(second::volume),
                first.number().or(second::number),
                first.pages().or(second::pages),
                first.article().or(second::article),
                first.edition().or(second::edition),
                first.chapter().or(second::chapter));
    }

    private static Identifiers identifiers(Identifiers first, Identifiers second) {
        boolean archived =
                first.doi().filter(doi -> doi.startsWith("10.48550/")).isPresent();
        return new Identifiers(
                archived && second.doi().isPresent()
                        ? second.doi()
                        : first.doi().or(second::doi),
                first.eprint().or(second::eprint),
                first.isbn().or(second::isbn),
                first.issn().or(second::issn),
                first.pubmed().or(second::pubmed),
                first.pmc().or(second::pmc));
    }

    private static PublicationTexts texts(PublicationTexts first, PublicationTexts second) {
        return new PublicationTexts(
                first.summary().or(second::summary),
                first.note().or(second::note),
                first.status().or(second::status),
                first.citation().or(second::citation),
                first.bibtex().or(second::bibtex));
    }

    private static Highlights highlights(Highlights first, Highlights second) {
        return new Highlights(
                first.selected() || second.selected(),
                first.award().or(second::award),
                first.awardText().or(second::awardText),
                first.preview().or(second::preview));
    }
}
