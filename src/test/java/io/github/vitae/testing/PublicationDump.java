package io.github.vitae.testing;

import io.github.vitae.model.Author;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** All that is known of publications, for people to compare: a line for each thing that is known. */
public final class PublicationDump {

    private final List<String> lines = new ArrayList<>();

    private PublicationDump() {}

    /** What is known of a publication, but where it stands, its key and its BibTeX. */
    public static List<String> facts(Publication publication) {
        PublicationDump dump = new PublicationDump();
        dump.add(publication);
        return dump.lines;
    }

    /** All of some publications, places, keys and BibTeX among it. */
    public static String of(List<Publication> publications) {
        StringBuilder text = new StringBuilder();
        for (Publication publication : publications) {
            text.append("== ")
                    .append(publication.key())
                    .append(" @ ")
                    .append(publication.location())
                    .append('\n');
            facts(publication).forEach(line -> text.append(line).append('\n'));
            text.append(publication.texts().bibtex().orElse("no BibTeX\n")).append('\n');
        }
        return text.toString();
    }

    private void line(String name, Optional<?> value) {
        value.ifPresent(found -> lines.add(name + ": " + String.valueOf(found).replace('\uFDD0', '/')));
    }

    private void text(String name, Optional<RichText> value) {
        value.ifPresent(text -> {
            line(name, Optional.of(text.fragment()));
            if (!text.fragment().equals(text.plain())) {
                line(name + " in words", Optional.of(text.plain()));
            }
        });
    }

    private void add(Publication publication) {
        line("kind", Optional.of(publication.kind()));
        line("genre", publication.genre());
        text("title", Optional.of(publication.title()));
        line(
                "kept case",
                Optional.of(String.join(" | ", publication.keptCase())).filter(words -> !words.isEmpty()));
        text("subtitle", publication.subtitle());
        publication.authors().forEach(author -> lines.add("author: " + author(author)));
        if (publication.contributors().othersToo()) {
            lines.add("and others");
        }
        publication.contributors().editors().forEach(editor -> lines.add("editor: " + author(editor)));
        publication.contributors().translators().forEach(person -> lines.add("translator: " + author(person)));
        publication.contributors().bookAuthors().forEach(person -> lines.add("author of the book: " + author(person)));
        line("date", publication.date().map(PublicationDump::date));
        venue(publication.venue());
        line("doi", publication.identifiers().doi());
        line("eprint", publication.identifiers().eprint());
        line("isbn", publication.identifiers().isbn());
        line("issn", publication.identifiers().issn());
        line("pubmed", publication.identifiers().pubmed());
        line("pmc", publication.identifiers().pmc());
        publication
                .links()
                .forEach(link -> line(
                        link.label().orElse(link.role().name().toLowerCase(Locale.ROOT)),
                        Optional.of(link.url().address())));
        text("abstract", publication.texts().summary());
        text("note", publication.texts().note());
        line("status", publication.texts().status());
        text("citation", publication.texts().citation());
        if (publication.highlights().selected()) {
            lines.add("selected");
        }
        line("award", publication.highlights().award());
        text("award text", publication.highlights().awardText());
        line("preview", publication.highlights().preview().map(link -> link.address()));
        publication.keywords().forEach(word -> lines.add("keyword: " + word));
        line("language", publication.language());
        line("accessed", publication.accessed().map(PublicationDump::date));
    }

    private void venue(Venue venue) {
        line("container", venue.container());
        line("abbreviation", venue.abbreviation());
        line("venue page", venue.url().map(link -> link.address()));
        line("event", venue.event());
        line("series", venue.series());
        line("publisher", venue.publisher());
        line("institution", venue.institution());
        line("place", venue.place());
        line("event place", venue.eventPlace());
        line("volume", venue.numbering().volume());
        line("number", venue.numbering().number());
        line("pages", venue.numbering().pages());
        line("article", venue.numbering().article());
        line("edition", venue.numbering().edition());
        line("chapter", venue.numbering().chapter());
        line("volumes", venue.numbering().volumes());
    }

    private static String date(EntryDate date) {
        return date.start().iso()
                + date.start().season().map(season -> " " + season).orElse("")
                + date.end().map(end -> "/" + end.iso()).orElse(date.ongoing() ? "/.." : "");
    }

    private static String author(Author author) {
        PersonName name = author.name();
        String parts = name.literal()
                .map(whole -> "{" + whole + "}")
                .orElseGet(() -> String.join(
                        "|",
                        List.of(
                                        name.given(),
                                        name.droppingParticle(),
                                        name.nonDroppingParticle(),
                                        name.family(),
                                        name.suffix())
                                .stream()
                                .map(part -> part.orElse(""))
                                .toList()));
        return parts
                + (author.owner() ? " OWNER" : "")
                + author.orcid().map(id -> " " + id).orElse("")
                + author.url().map(link -> " <" + link.address() + ">").orElse("")
                + (author.signs().isEmpty() ? "" : " ‘" + author.signs() + "’")
                + (author.marks().isEmpty() ? "" : " " + new TreeSet<>(author.marks()));
    }
}
