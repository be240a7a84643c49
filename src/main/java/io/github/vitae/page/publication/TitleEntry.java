package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.RichText.Stretch;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A publication as a reader looks for it: its title on a line of its own, who wrote it below, where and when it appeared
 * below that.
 */
final class TitleEntry {

    /** What says little without a word for what it is; of the others the venue tells. */
    private static final Set<PublicationKind> NAMED = EnumSet.of(
            PublicationKind.THESIS,
            PublicationKind.REPORT,
            PublicationKind.PREPRINT,
            PublicationKind.SOFTWARE,
            PublicationKind.DATASET,
            PublicationKind.PATENT,
            PublicationKind.TALK);

    /** What is known by who published it, though it may be a part of something. */
    private static final Set<PublicationKind> BOUND = EnumSet.of(PublicationKind.BOOK, PublicationKind.CHAPTER);

    private final Markup markup;
    private final Publication publication;
    private final MarkSigns signs;
    private final Messages messages;
    private final AuthorList names;

    TitleEntry(Markup markup, Publication publication, MarkSigns signs, Messages messages) {
        this.markup = markup;
        this.publication = publication;
        this.signs = signs;
        this.messages = messages;
        this.names = new AuthorList(markup, publication, signs, messages);
    }

    /**
     * Writes the lines.
     *
     * @param href where the title leads
     * @param page where all authors are; empty if that is nowhere
     */
    void write(String href, String page) {
        title(href);
        people(page);
        appeared();
    }

    private void title(String href) {
        markup.start("p", "class", "vitae-title")
                .start(
                        "a",
                        "class",
                        "p-name u-url",
                        "href",
                        href,
                        "lang",
                        markup.language().of(publication));
        title(publication.title());
        publication.subtitle().ifPresent(subtitle -> {
            String title = publication.title().plain();
            boolean ended = !title.isEmpty() && "?!:…".indexOf(title.charAt(title.length() - 1)) >= 0;
            markup.text(ended ? " " : ": ");
            title(subtitle);
        });
        markup.end("a").end("p");
    }

    /** A title as it is written, unless there are links in it: it is itself one. */
    private void title(RichText words) {
        if (words.mentions().isEmpty() && !words.fragment().contains("<a")) {
            markup.rich(words);
            return;
        }
        CitationText runs = new CitationText(markup, publication, signs, messages);
        for (Stretch stretch : words.line()) {
            runs.styled(stretch.looks(), () -> markup.text(stretch.text()));
        }
    }

    private void people(String page) {
        Contributors all = publication.contributors();
        List<Author> authors = all.authors();
        if (!authors.isEmpty()) {
            markup.start("div", "class", "vitae-authors");
            names.write(authors, page);
            names.othersToo();
            markup.end("div");
        }
        if (authors.isEmpty() || hasOwner(all.editors())) {
            others("publications.edited", all.editors(), page);
        }
        if (hasOwner(all.translators())) {
            others("publications.translated", all.translators(), page);
        }
    }

    static boolean hasOwner(List<Author> people) {
        return people.stream().anyMatch(Author::owner);
    }

    private void others(String words, List<Author> people, String page) {
        if (!people.isEmpty()) {
            markup.start("div", "class", "vitae-authors").words(messages.get(words) + " ");
            names.write(people, page);
            markup.end("div");
        }
    }

    private void appeared() {
        List<Runnable> parts = new ArrayList<>();
        Venue venue = publication.venue();
        if (NAMED.contains(publication.kind())) {
            parts.add(() -> PublicationWords.write(markup, publication, messages));
        }
        Optional<String> container = venue.container().or(venue::event);
        container.ifPresent(name -> parts.add(() -> container(name)));
        numbers(container.isPresent()).forEach(words -> parts.add(() -> markup.text(words)));
        publishers(container.isEmpty())
                .forEach(words -> parts.add(() -> PublicationWords.own(markup, publication, words)));
        publication
                .date()
                .ifPresent(date -> parts.add(() ->
                        markup.time(date, "dt-published", markup.language().of(publication.origin()))));
        publication
                .texts()
                .status()
                .ifPresent(status -> parts.add(() -> PublicationWords.own(markup, publication, status)));
        if (parts.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-appeared");
        for (int at = 0; at < parts.size(); at++) {
            markup.text(at > 0 ? ", " : "");
            parts.get(at).run();
        }
        markup.end("p");
    }

    /** What it is in; the name leads to the venue's page, unless a badge does. */
    private void container(String name) {
        Venue venue = publication.venue();
        PublicationWords.container(
                markup, publication, name, venue.abbreviation().isPresent() ? Optional.empty() : venue.url());
        Venue.Numbering numbering = venue.numbering();
        String volume = numbering.volume().orElse("");
        String issue = numbering.number().map(number -> "(" + number + ")").orElse("");
        markup.text(volume.isEmpty() && issue.isEmpty() ? "" : " " + volume + issue);
    }

    /** Where in its container it is; the number of what is in none. */
    private List<String> numbers(boolean contained) {
        Venue.Numbering numbering = publication.venue().numbering();
        Optional<String> version =
                numbering.edition().filter(edition -> publication.kind() == PublicationKind.SOFTWARE);
        return Stream.of(
                        contained ? Optional.<String>empty() : numbering.number(),
                        numbering.pages().or(numbering::article),
                        version)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> publishers(boolean alone) {
        Venue venue = publication.venue();
        if (!alone && !BOUND.contains(publication.kind())) {
            return List.of();
        }
        return Stream.of(venue.institution(), venue.publisher(), venue.series())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
