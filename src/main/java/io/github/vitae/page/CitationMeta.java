package io.github.vitae.page;

import io.github.vitae.model.Author;
import io.github.vitae.model.Link;
import io.github.vitae.model.PartialDate;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.RichText;
import io.github.vitae.model.SitePath;
import io.github.vitae.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a publication's page says in its head, in the names that Google Scholar and reference managers read. */
final class CitationMeta {

    private final List<Output.Meta> meta = new ArrayList<>();
    private final Publication publication;

    private CitationMeta(Publication publication) {
        this.publication = publication;
    }

    /**
     * The names and what they say; names may be there more than once, and their order is that of authors.
     *
     * @param page the place of the publication's page
     * @param site the site's address, where it is known: an address within the site is told only then
     */
    static List<Output.Meta> of(Publication publication, SitePath page, Optional<String> site) {
        CitationMeta written = new CitationMeta(publication);
        written.write(page, site);
        return List.copyOf(written.meta);
    }

    private void write(SitePath page, Optional<String> site) {
        add("title", CslItem.title(publication));
        for (Author author : publication.authors()) {
            add("author", author.name().inverted());
            author.orcid().ifPresent(orcid -> add("author_orcid", "https://orcid.org/" + orcid));
        }
        publication
                .contributors()
                .editors()
                .forEach(editor -> add("editor", editor.name().inverted()));
        publication.date().ifPresent(date -> add("publication_date", slashed(date.start())));
        venue(publication.venue());
        publication.identifiers().doi().ifPresent(doi -> add("doi", doi));
        publication.identifiers().isbn().ifPresent(isbn -> add("isbn", isbn));
        publication.identifiers().issn().ifPresent(issn -> add("issn", issn));
        publication.identifiers().pubmed().ifPresent(number -> add("pmid", number));
        publication.identifiers().eprint().ifPresent(eprint -> {
            if (eprint.isArxiv()) {
                add("arxiv_id", eprint.id());
            }
        });
        publication.language().ifPresent(language -> add("language", language));
        publication.keywords().forEach(keyword -> add("keywords", keyword));
        publication
                .link(PublicationLink.Role.PDF)
                .flatMap(link -> absolute(link, site))
                .ifPresent(pdf -> add("pdf_url", pdf));
        site.ifPresent(address -> add("abstract_html_url", address + page));
    }

    private void venue(Venue venue) {
        Venue.Numbering numbering = venue.numbering();
        Optional<String> maker = venue.institution().or(venue::publisher);
        switch (publication.kind()) {
            case THESIS -> maker.ifPresent(school -> add("dissertation_institution", school));
            case REPORT -> {
                maker.ifPresent(institution -> add("technical_report_institution", institution));
                numbering.number().ifPresent(number -> add("technical_report_number", number));
            }
            case PAPER_CONFERENCE ->
                venue.container().or(venue::event).ifPresent(title -> add("conference_title", title));
            case CHAPTER -> venue.container().ifPresent(title -> add("inbook_title", title));
            default -> venue.container().ifPresent(title -> add("journal_title", title));
        }
        if (publication.kind() != PublicationKind.THESIS && publication.kind() != PublicationKind.REPORT) {
            venue.publisher().ifPresent(publisher -> add("publisher", publisher));
            numbering.number().ifPresent(issue -> add("issue", issue));
        }
        numbering.volume().ifPresent(volume -> add("volume", volume));
        numbering.pages().ifPresent(pages -> {
            add("firstpage", RisRecord.firstPage(pages));
            RisRecord.lastPage(pages).ifPresent(last -> add("lastpage", last));
        });
        numbering.article().filter(article -> numbering.pages().isEmpty()).ifPresent(first -> add("firstpage", first));
    }

    /** An address as it is from outside; nothing for one within a site whose address is not known. */
    static Optional<String> absolute(Link link, Optional<String> site) {
        if (link.address().matches("(?i)https?://.*")) {
            return Optional.of(link.address());
        }
        boolean within = link.address().indexOf(RichText.SITE_ROOT) == 0;
        return within ? site.map(address -> address + link.address().substring(1)) : Optional.empty();
    }

    private static String slashed(PartialDate date) {
        if (date.month() == 0) {
            return String.format(Locale.ROOT, "%04d", date.year());
        }
        return date.day() == 0
                ? String.format(Locale.ROOT, "%04d/%02d", date.year(), date.month())
                : String.format(Locale.ROOT, "%04d/%02d/%02d", date.year(), date.month(), date.day());
    }

    private void add(String name, String content) {
        meta.add(new Output.Meta("citation_" + name, content));
    }
}
