package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.html.HtmlGate;
import java.util.List;
import java.util.Optional;

/**
 * Bounds what a publication is cited by. Titles, names and venues pass through the rules of citation styles, several times
 * a page, in time that grows faster than their length; nobody has one of ten thousand characters by intention.
 */
final class CitedTexts {

    /** The longest title, name or venue, in UTF-16 code units. */
    static final int LONGEST = 10_000;

    private boolean cut;

    private CitedTexts() {}

    /** A publication whose texts are as long as texts may be; what is longer is cut, and told. */
    static Publication bounded(Publication publication, Problems problems) {
        CitedTexts texts = new CitedTexts();
        Publication bounded = texts.all(publication);
        if (!texts.cut) {
            return publication;
        }
        problems.add(new Problem(
                Code.BEYOND_BOUNDS,
                Severity.WARNING,
                publication.location(),
                "a title, a name or a venue of this publication is longer than " + LONGEST
                        + " characters; it is shown up to there",
                "put long texts into abstract or note"));
        return bounded;
    }

    private Publication all(Publication publication) {
        RichText title = rich(publication.title());
        return publication
                .withTitle(title)
                .withKeptCase(cut ? List.of() : publication.keptCase())
                .withGenre(text(publication.genre()))
                .withSubtitle(publication.subtitle().map(this::rich))
                .withContributors(publication
                        .contributors()
                        .each(people -> people.isEmpty()
                                ? people
                                : people.stream().map(this::author).toList()))
                .withVenue(venue(publication.venue()))
                .withIdentifiers(identifiers(publication.identifiers()));
    }

    private Author author(Author author) {
        PersonName name = author.name();
        PersonName bounded = new PersonName(
                text(name.literal()),
                text(name.family()),
                text(name.given()),
                text(name.droppingParticle()),
                text(name.nonDroppingParticle()),
                text(name.suffix()));
        return author.withName(bounded);
    }

    private Venue venue(Venue venue) {
        Venue.Numbering numbering = venue.numbering();
        return new Venue(
                text(venue.container()),
                text(venue.abbreviation()),
                venue.url(),
                text(venue.event()),
                text(venue.series()),
                text(venue.publisher()),
                text(venue.institution()),
                text(venue.place()),
                text(venue.eventPlace()),
                new Venue.Numbering(
                        text(numbering.volume()),
                        text(numbering.number()),
                        text(numbering.pages()),
                        text(numbering.article()),
                        text(numbering.edition()),
                        text(numbering.chapter()),
                        text(numbering.volumes())),
                venue.colour());
    }

    private Identifiers identifiers(Identifiers all) {
        return new Identifiers(
                text(all.doi()), all.eprint(), text(all.isbn()), text(all.issn()), text(all.pubmed()), text(all.pmc()));
    }

    private RichText rich(RichText text) {
        return text.plain().length() <= LONGEST ? text : HtmlGate.plain(shortened(text.plain()));
    }

    private Optional<String> text(Optional<String> text) {
        return text.isEmpty() || text.get().length() <= LONGEST ? text : Optional.of(shortened(text.get()));
    }

    private String shortened(String words) {
        cut = true;
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return words.substring(0, end) + "…";
    }
}
