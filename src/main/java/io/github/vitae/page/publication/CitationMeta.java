package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a publication's page says in its head, in the names that Google Scholar and reference managers read. */
final class CitationMeta {

    private static final Pattern OUTSIDE = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

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
        add(
                "publication_date",
                publication.date().map(date -> date.start().iso().replace('-', '/')));
        venue(publication.venue());
        add("doi", publication.identifiers().doi());
        add("isbn", publication.identifiers().isbn());
        add("issn", publication.identifiers().issn());
        add("pmid", publication.identifiers().pubmed());
        add(
                "arxiv_id",
                publication.identifiers().eprint().filter(Eprint::isArxiv).map(Eprint::id));
        add("language", publication.language());
        publication.keywords().forEach(keyword -> add("keywords", keyword));
        add("pdf_url", publication.link(PublicationLink.Role.PDF).flatMap(link -> absolute(link, site)));
        add("abstract_html_url", site.map(address -> address + page));
    }

    private void venue(Venue venue) {
        Venue.Numbering numbering = venue.numbering();
        Optional<String> maker = venue.institution().or(venue::publisher);
        switch (publication.kind()) {
            case THESIS -> add("dissertation_institution", maker);
            case REPORT -> {
                add("technical_report_institution", maker);
                add("technical_report_number", numbering.number());
            }
            case PAPER_CONFERENCE -> add("conference_title", venue.container().or(venue::event));
            case CHAPTER -> add("inbook_title", venue.container());
            default -> add("journal_title", venue.container());
        }
        if (publication.kind() != PublicationKind.THESIS && publication.kind() != PublicationKind.REPORT) {
            add("publisher", venue.publisher());
            add("issue", numbering.number());
        }
        add("volume", numbering.volume());
        Optional<String> pages = numbering.pages();
        if (pages.isPresent()) {
            add("firstpage", RisRecord.firstPage(pages.get()));
            add("lastpage", RisRecord.lastPage(pages.get()));
        } else {
            add("firstpage", numbering.article());
        }
    }

    /** An address as it is from outside; nothing for one within a site whose address is not known. */
    static Optional<String> absolute(Link link, Optional<String> site) {
        if (OUTSIDE.matcher(link.address()).lookingAt()) {
            return Optional.of(link.address());
        }
        boolean within = link.address().indexOf(RichText.SITE_ROOT) == 0;
        return within ? site.map(address -> address + link.address().substring(1)) : Optional.empty();
    }

    private void add(String name, Optional<String> content) {
        if (content.isPresent()) {
            add(name, content.get());
        }
    }

    private void add(String name, String content) {
        meta.add(new Output.Meta("citation_" + name, content));
    }
}
