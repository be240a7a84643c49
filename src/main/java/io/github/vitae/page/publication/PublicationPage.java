package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.metadata.StructuredData;
import io.github.vitae.page.metadata.StructuredData.Crumb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one publication: what it is, its links, how to cite it, and the same for machines. */
final class PublicationPage {

    private static final int LONGEST_DESCRIPTION = 300;
    private final Publication publication;
    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationEntry entry;
    private final PageFrame frame;
    private final Messages messages;

    PublicationPage(
            Publication publication,
            PublicationIndex index,
            PublicationOptions options,
            PageFrame frame,
            Messages messages) {
        this.publication = publication;
        this.index = index;
        this.options = options;
        this.entry = new PublicationEntry(index, options, messages);
        this.frame = frame;
        this.messages = messages;
    }

    SitePath path() {
        return index.page(publication);
    }

    String title() {
        return CslItem.title(publication);
    }

    /** The start of the abstract. */
    Optional<String> description() {
        return publication.texts().summary().map(RichText::plain).map(words -> {
            if (words.length() <= LONGEST_DESCRIPTION) {
                return words;
            }
            int end = words.lastIndexOf(' ', LONGEST_DESCRIPTION);
            return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST_DESCRIPTION / 2)) + " …";
        });
    }

    List<Output.Meta> meta() {
        return CitationMeta.of(publication, path(), options.site());
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-publication-page", "");
        markup.start("p", "class", "vitae-up")
                .link(index.list(publication), "", "", messages.get("publications.title"))
                .end("p")
                .line();
        markup.start("article", "class", "h-cite");
        String lang = markup.language().of(publication);
        markup.start("h1", "class", "p-name", "lang", lang).rich(publication.title());
        publication.subtitle().ifPresent(subtitle -> markup.text(": ").rich(subtitle));
        markup.end("h1").line();
        authors(markup);
        venue(markup);
        PublicationEntry.award(markup, publication.highlights());
        publication.texts().note().ifPresent(note -> PublicationEntry.note(markup, publication, note));
        PublicationLinks.write(markup, publication, Set.of(), messages);
        publication
                .highlights()
                .preview()
                .ifPresent(image -> markup.picture(image, "", 0, "class", "u-featured vitae-featured"));
        publication.texts().summary().ifPresent(summary -> {
            heading(markup, "publications.abstract");
            markup.start("div", "class", "p-summary", "dir", "auto", "lang", lang)
                    .rich(summary)
                    .end("div")
                    .line();
        });
        keywords(markup);
        heading(markup, "publications.cite");
        new CiteBlock(entry, options, messages).write(markup, publication);
        coverage(markup);
        markup.end("article").line();
        entry.legend(markup, List.of(publication));
        markup.structuredData(ScholarlyArticle.of(publication, path(), options.site()));
        Crumb all = new Crumb(messages.get("publications.title"), index.list(publication));
        new StructuredData(markup).breadcrumbs(List.of(all), title());
        frame.end(markup);
    }

    private void heading(Markup markup, String key) {
        markup.start("h2").words(messages.get(key)).end("h2").line();
    }

    private void authors(Markup markup) {
        List<Author> authors = publication.authors();
        AuthorList names = new AuthorList(markup, publication, entry.signs(), messages);
        if (!authors.isEmpty()) {
            markup.start("p", "class", "vitae-authors");
            names.writeAll(authors);
            names.othersToo();
            markup.end("p").line();
        }
        List<Author> editors = publication.contributors().editors();
        if (authors.isEmpty() || TitleEntry.hasOwner(editors)) {
            others(markup, "publications.edited", editors, names);
        }
        List<Author> translators = publication.contributors().translators();
        if (TitleEntry.hasOwner(translators)) {
            others(markup, "publications.translated", translators, names);
        }
    }

    private void others(Markup markup, String words, List<Author> people, AuthorList names) {
        if (!people.isEmpty()) {
            markup.start("p", "class", "vitae-authors").words(messages.get(words) + " ");
            names.writeAll(people);
            markup.end("p").line();
        }
    }

    /** Where and when it appeared, in words that fit every kind. */
    private void venue(Markup markup) {
        Venue venue = publication.venue();
        markup.start("p", "class", "vitae-appeared");
        markup.start("span", "class", "vitae-kind");
        PublicationWords.write(markup, publication, messages);
        markup.end("span");
        venue.container().or(venue::event).ifPresent(name -> {
            markup.text(" · ");
            PublicationWords.container(markup, publication, name, venue.url());
        });
        String where = Stream.of(
                        venue.series(), venue.institution(), venue.publisher(), venue.place(), venue.eventPlace())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            markup.text(" · ");
            PublicationWords.own(markup, publication, where);
        }
        publication
                .date()
                .ifPresentOrElse(
                        date -> markup.text(" · ")
                                .time(date, "dt-published", markup.language().of(publication.origin())),
                        () -> publication.texts().status().ifPresent(status -> markup.text(" · " + status)));
        markup.end("p").line();
    }

    private void keywords(Markup markup) {
        if (!publication.keywords().isEmpty()) {
            markup.start("p", "class", "vitae-tags", "aria-label", messages.get("publications.keywords"));
            publication
                    .keywords()
                    .forEach(keyword -> markup.start(
                                    "span",
                                    "class",
                                    "p-category",
                                    "lang",
                                    markup.language().of(publication.origin()))
                            .text(keyword)
                            .end("span")
                            .text(" "));
            markup.end("p").line();
        }
    }

    private void coverage(Markup markup) {
        List<Coverage> coverage = index.coverage(publication);
        if (coverage.isEmpty()) {
            return;
        }
        heading(markup, "publications.mentions");
        markup.start("ul", "class", "vitae-echoes");
        for (Coverage item : coverage) {
            markup.start("li");
            String lang = markup.language().of(item.written());
            item.date().ifPresent(date -> markup.time(date, "", lang).text(" "));
            markup.start("a", "href", markup.href(item.page(), item.id()), "lang", lang)
                    .text(item.words())
                    .end("a")
                    .end("li")
                    .line();
        }
        markup.end("ul").line();
    }
}
