package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A publication in the words of schema.org, as JSON-LD. */
final class ScholarlyArticle {

    private static final Set<String> HAVE_PAGES = Set.of("ScholarlyArticle", "Chapter", "Report");

    private final Publication publication;
    private final Optional<String> site;
    private final Map<String, Object> article = new LinkedHashMap<>();

    private ScholarlyArticle(Publication publication, Optional<String> site) {
        this.publication = publication;
        this.site = site;
    }

    /**
     * The JSON-LD.
     *
     * @param page the place of the publication's page
     * @param site the site's address, where it is known
     */
    static String of(Publication publication, SitePath page, Optional<String> site) {
        return Json.of(described(publication, page, site));
    }

    /** The same as properties with values, to which the caller may add. */
    static Map<String, Object> described(Publication publication, SitePath page, Optional<String> site) {
        ScholarlyArticle written = new ScholarlyArticle(publication, site);
        written.write(page);
        return written.article;
    }

    private void write(SitePath page) {
        article.put("@context", "https://schema.org");
        article.put("@type", type());
        String title = CslItem.title(publication);
        // search engines cut longer ones
        article.put(
                "headline", title.length() <= 110 ? title : publication.title().plain());
        article.put("name", title);
        people("author", publication.authors());
        people("editor", publication.contributors().editors());
        people("translator", publication.contributors().translators());
        put("datePublished", publication.date().map(date -> date.start().iso()));
        venue(publication.venue());
        identifiers();
        edition();
        Optional<String> summary = publication.texts().summary().map(RichText::plain);
        put("abstract", summary);
        put("description", summary);
        if (!publication.keywords().isEmpty()) {
            article.put("keywords", new ArrayList<Object>(publication.keywords()));
        }
        put("inLanguage", publication.language());
        put("award", publication.highlights().award());
        put("image", publication.highlights().preview().flatMap(this::absolute));
        Optional<String> address = site.map(root -> root + page);
        put("url", address);
        put("mainEntityOfPage", address);
        Optional<String> pdf = publication.link(PublicationLink.Role.PDF).flatMap(this::absolute);
        if (pdf.isPresent()) {
            Map<String, Object> file = typed("MediaObject");
            file.put("contentUrl", pdf.get());
            file.put("encodingFormat", "application/pdf");
            article.put("encoding", file);
        }
    }

    private void put(String property, Optional<String> value) {
        Json.put(article, property, value);
    }

    /** What counts it among its like. */
    private void edition() {
        Venue.Numbering numbering = publication.venue().numbering();
        switch (publication.kind()) {
            case BOOK -> put("bookEdition", numbering.edition());
            case SOFTWARE, DATASET -> put("version", numbering.edition());
            case REPORT -> put("reportNumber", numbering.number());
            default -> {}
        }
    }

    private Optional<String> absolute(Link link) {
        return CitationMeta.absolute(link, site);
    }

    private String type() {
        return switch (publication.kind()) {
            case ARTICLE, PAPER_CONFERENCE, PREPRINT -> "ScholarlyArticle";
            case BOOK -> "Book";
            case CHAPTER -> "Chapter";
            case THESIS -> "Thesis";
            case REPORT -> "Report";
            case SOFTWARE -> "SoftwareSourceCode";
            case DATASET -> "Dataset";
            case TALK -> "PresentationDigitalDocument";
            case WEBPAGE -> "WebPage";
            case PATENT, OTHER -> "CreativeWork";
        };
    }

    private void people(String property, List<Author> authors) {
        List<Object> people = new ArrayList<>();
        for (Author author : authors) {
            people.add(person(author));
        }
        if (!people.isEmpty()) {
            article.put(property, people);
        }
    }

    private Map<String, Object> person(Author author) {
        PersonName name = author.name();
        // a literal name is as often that of somebody who has but one as that of an institution
        Map<String, Object> person = typed(author.organization() ? "Organization" : "Person");
        person.put("name", name.display());
        Json.put(person, "givenName", name.given());
        Json.put(person, "familyName", name.wholeFamily());
        Json.put(person, "honorificSuffix", name.suffix());
        Json.put(person, "url", author.url().flatMap(this::absolute));
        Json.put(person, "sameAs", author.orcid().map(orcid -> "https://orcid.org/" + orcid));
        return person;
    }

    private void venue(Venue venue) {
        Venue.Numbering numbering = venue.numbering();
        venue.publisher().or(venue::institution).ifPresent(publisher -> {
            Map<String, Object> organization = typed("Organization");
            organization.put("name", publisher);
            article.put("publisher", organization);
        });
        Map<String, Object> whole = new LinkedHashMap<>();
        boolean article = publication.kind() == PublicationKind.ARTICLE;
        venue.container().ifPresent(container -> {
            whole.putAll(typed(article ? "Periodical" : "Book"));
            whole.put("name", container);
            String number = article ? "issn" : "isbn";
            Identifiers known = publication.identifiers();
            Json.put(whole, number, article ? known.issn() : known.isbn());
        });
        part("volumeNumber", "PublicationVolume", article ? numbering.volume() : Optional.empty(), whole);
        part("issueNumber", "PublicationIssue", article ? numbering.number() : Optional.empty(), whole);
        if (!whole.isEmpty()) {
            this.article.put("isPartOf", whole);
        }
        boolean paged = HAVE_PAGES.contains(type());
        numbering.pages().filter(pages -> paged).ifPresent(pages -> {
            this.article.put("pagination", pages);
            this.article.put("pageStart", RisRecord.firstPage(pages));
            put("pageEnd", RisRecord.lastPage(pages));
        });
    }

    /** Puts a part of a whole between it and what is in it. */
    private static void part(String property, String type, Optional<String> number, Map<String, Object> whole) {
        number.ifPresent(value -> {
            Map<String, Object> outer = new LinkedHashMap<>(whole);
            whole.clear();
            whole.putAll(typed(type));
            whole.put(property, value);
            if (!outer.isEmpty()) {
                whole.put("isPartOf", outer);
            }
        });
    }

    private void identifiers() {
        List<Object> same = new ArrayList<>();
        Identifiers known = publication.identifiers();
        for (Optional<Link> link : List.of(known.doiLink(), known.eprintLink(), known.pubmedLink())) {
            if (link.isPresent()) {
                same.add(link.get().address());
            }
        }
        if (!same.isEmpty()) {
            article.put("sameAs", same);
        }
        publication.identifiers().doi().ifPresent(doi -> {
            Map<String, Object> identifier = typed("PropertyValue");
            identifier.put("propertyID", "DOI");
            identifier.put("value", doi);
            article.put("identifier", identifier);
        });
        if (publication.kind() == PublicationKind.BOOK) {
            put("isbn", publication.identifiers().isbn());
        }
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
