package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.Venue.Numbering;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two records of one publication as one: what the first has stays, what it lacks comes from the second. */
public final class PublicationMerge {

    private PublicationMerge() {}

    /**
     * The first record with what it lacks from the second. What a citation is made of, from the kind to the pages, is of one of
     * them, unless both name the same venue: else it could cite what does not exist, such as the journal of one with the pages
     * of the other. A paper's is taken rather than its preprint's.
     *
     * @param first the record whose title and texts stay; the key is that of the entry in BibTeX that is shown
     */
    public static Publication merged(Publication first, Publication second) {
        boolean vague = isVague(first, second);
        Publication cited = vague ? second : first;
        Publication other = vague ? first : second;
        boolean preprint = other.kind() == PublicationKind.PREPRINT && cited.kind() != PublicationKind.PREPRINT;
        boolean alike = cited.kind() == other.kind() || other.kind() == PublicationKind.OTHER;
        // an entry is shown under its own key
        boolean others =
                cited.texts().bibtex().isEmpty() && other.texts().bibtex().isPresent();
        String key = others || cited.key().isEmpty() ? other.key() : cited.key();
        Publication merged = first.withKey(key.isEmpty() ? first.key() : key)
                .withKind(cited.kind())
                .withGenre(alike ? cited.genre().or(other::genre) : cited.genre())
                .withSubtitle(first.subtitle().or(second::subtitle))
                .withContributors(contributors(first.contributors(), second.contributors()))
                .withDate(preprint ? cited.date().or(other::date) : date(cited.date(), other.date()))
                .withVenue(preprint ? cited.venue() : venue(cited.venue(), other.venue()))
                .withIdentifiers(identifiers(cited.identifiers(), other.identifiers()))
                .withTexts(texts(first.texts(), second.texts(), cited.texts(), other.texts()))
                .withHighlights(highlights(first.highlights(), second.highlights()))
                .withKeywords(fuller(first.keywords(), second.keywords()))
                .withAccessed(first.accessed().or(second::accessed))
                .withLanguage(first.language().or(second::language));
        List<PublicationLink> links = new ArrayList<>(first.links());
        second.links().forEach(link -> BibLinks.add(link, links, merged));
        return merged.withLinks(links);
    }

    /** Whether the second of two records says better what it is. */
    private static boolean isVague(Publication first, Publication second) {
        return (first.kind() == PublicationKind.OTHER && second.kind() != PublicationKind.OTHER)
                || (first.kind() == PublicationKind.PREPRINT
                        && second.kind() != PublicationKind.PREPRINT
                        && second.kind() != PublicationKind.OTHER);
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
                if (!SamePublication.isSomebody(own, other)) {
                    continue;
                }
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
                                own.signs().isEmpty() ? other.signs() : own.signs(),
                                own.organization() || other.organization()));
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

    private static Venue venue(Venue cited, Venue other) {
        boolean known = cited.container().isPresent() && other.container().isPresent();
        if (known
                && !VenueNames.areOne(cited.container().get(), other.container().get())) {
            // two names that an author gives to one venue: the one whose volume and pages are known
            Venue whole = cited.numbering().equals(Numbering.NONE) ? other : cited;
            return whole.withAbbreviation(cited.abbreviation().or(other::abbreviation))
                    .withUrl(cited.url().or(other::url));
        }
        // a publisher and its city are of one record: Oslo of one and ACM of another would be said of neither
        boolean together = cited.place().isEmpty()
                || other.place().isEmpty()
                || cited.place().equals(other.place());
        boolean publishers = together && !differ(cited.publisher(), other.publisher());
        return new Venue(
                cited.container().or(other::container),
                cited.abbreviation().or(other::abbreviation),
                cited.url().or(other::url),
                cited.event().or(other::event),
                cited.series().or(other::series),
                publishers ? cited.publisher().or(other::publisher) : cited.publisher(),
                cited.institution().or(other::institution),
                publishers ? cited.place().or(other::place) : cited.place(),
                cited.eventPlace().or(other::eventPlace),
                numbering(cited, other),
                cited.colour().or(other::colour));
    }

    /** Numbers count within their container, and pages within their volume. */
    private static Numbering numbering(Venue cited, Venue other) {
        Numbering first = cited.numbering();
        Numbering second = other.numbering();
        if (cited.container().isEmpty() && other.container().isPresent() && !second.equals(Numbering.NONE)) {
            return second;
        }
        boolean apart = differ(first.volume(), second.volume()) || differ(first.number(), second.number());
        return apart ? first : numbering(first, second);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Numbering numbering(Numbering first, Numbering second) {
        return new Numbering(
                first.volume().or(second::volume),
                first.number().or(second::number),
                first.pages().or(second::pages),
                first.article().or(second::article),
                first.edition().or(second::edition),
                first.chapter().or(second::chapter),
                first.volumes().or(second::volumes));
    }

    private static Identifiers identifiers(Identifiers cited, Identifiers other) {
        boolean archived =
                cited.doi().filter(doi -> doi.startsWith("10.48550/")).isPresent();
        return new Identifiers(
                archived && other.doi().isPresent() ? other.doi() : cited.doi().or(other::doi),
                cited.eprint().or(other::eprint),
                cited.isbn().or(other::isbn),
                cited.issn().or(other::issn),
                cited.pubmed().or(other::pubmed),
                cited.pmc().or(other::pmc));
    }

    private static PublicationTexts texts(
            PublicationTexts first, PublicationTexts second, PublicationTexts cited, PublicationTexts other) {
        return new PublicationTexts(
                first.summary().or(second::summary),
                both(first.note(), second.note()),
                cited.status(),
                first.citation().or(second::citation),
                cited.bibtex().or(other::bibtex));
    }

    /** Both of two remarks, unless one has the words of the other. */
    private static Optional<RichText> both(Optional<RichText> first, Optional<RichText> second) {
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().plain().contains(second.get().plain())) {
            return first.or(() -> second);
        }
        return second.get().plain().contains(first.get().plain())
                ? second
                : Optional.of(JoinedTexts.joined(List.of(first.get(), second.get())));
    }

    private static Highlights highlights(Highlights first, Highlights second) {
        return new Highlights(
                first.selected() || second.selected(),
                first.award().or(second::award),
                first.awardText().or(second::awardText),
                first.preview().or(second::preview));
    }
}
