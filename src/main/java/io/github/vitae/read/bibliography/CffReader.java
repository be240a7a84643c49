package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a file in the Citation File Format 1.2.0, {@code CITATION.cff}, which code hosts show as “Cite this repository”. Its
 * addresses of mail and contacts are left out.
 */
public final class CffReader {

    private static final Map<String, PublicationKind> KINDS = Map.ofEntries(
            Map.entry("article", PublicationKind.ARTICLE),
            Map.entry("magazine-article", PublicationKind.ARTICLE),
            Map.entry("newspaper-article", PublicationKind.ARTICLE),
            Map.entry("conference-paper", PublicationKind.PAPER_CONFERENCE),
            Map.entry("conference", PublicationKind.BOOK),
            Map.entry("proceedings", PublicationKind.BOOK),
            Map.entry("book", PublicationKind.BOOK),
            Map.entry("edited-work", PublicationKind.BOOK),
            Map.entry("encyclopedia", PublicationKind.BOOK),
            Map.entry("dictionary", PublicationKind.BOOK),
            Map.entry("thesis", PublicationKind.THESIS),
            Map.entry("report", PublicationKind.REPORT),
            Map.entry("manual", PublicationKind.REPORT),
            Map.entry("standard", PublicationKind.REPORT),
            Map.entry("government-document", PublicationKind.REPORT),
            Map.entry("software", PublicationKind.SOFTWARE),
            Map.entry("software-code", PublicationKind.SOFTWARE),
            Map.entry("software-container", PublicationKind.SOFTWARE),
            Map.entry("software-executable", PublicationKind.SOFTWARE),
            Map.entry("software-virtual-machine", PublicationKind.SOFTWARE),
            Map.entry("data", PublicationKind.DATASET),
            Map.entry("dataset", PublicationKind.DATASET),
            Map.entry("database", PublicationKind.DATASET),
            Map.entry("patent", PublicationKind.PATENT),
            Map.entry("slides", PublicationKind.TALK),
            Map.entry("video", PublicationKind.TALK),
            Map.entry("blog", PublicationKind.WEBPAGE),
            Map.entry("website", PublicationKind.WEBPAGE));

    private static final Set<String> KNOWN = Set.of(
            "abstract",
            "authors",
            "cff-version",
            "commit",
            "contact",
            "date-released",
            "doi",
            "identifiers",
            "keywords",
            "license",
            "license-url",
            "message",
            "preferred-citation",
            "references",
            "repository",
            "repository-artifact",
            "repository-code",
            "title",
            "type",
            "url",
            "version");

    private final SourceFiles files;

    public CffReader(SourceFiles files) {
        this.files = files;
    }

    /**
     * How a project is to be cited.
     *
     * @param file the file's keys
     * @return nothing if it has no title or no author, which is told: then nothing can be cited
     */
    public Optional<HowToCite> read(DataValue.Mapping file) {
        Fields fields = fields(file).check(KNOWN, Set.of());
        PublicationKind kind = fields.text("type").filter("dataset"::equals).isPresent()
                ? PublicationKind.DATASET
                : PublicationKind.SOFTWARE;
        Optional<Publication> project = work(file, kind);
        if (project.isEmpty()) {
            return Optional.empty();
        }
        if (project.get().authors().isEmpty()) {
            fields.missing("authors");
            return Optional.empty();
        }
        Optional<Publication> preferred = fields.mapping("preferred-citation").flatMap(this::reference);
        List<Publication> references = new ArrayList<>();
        for (DataValue entry : fields.entries("references")) {
            if (entry instanceof DataValue.Mapping work) {
                reference(work).ifPresent(references::add);
            } else {
                wrong(
                        entry,
                        "a reference is " + entry.kind() + " here; it is ignored",
                        "write keys: title, authors, …");
            }
        }
        return Optional.of(HowToCite.of(project.get())
                .withMessage(fields.text("message"))
                .withCode(address(fields, "repository-code").or(() -> address(fields, "repository")))
                .withLicenses(licenses(fields))
                .withPreferred(preferred)
                .withReferences(references));
    }

    private List<HowToCite.License> licenses(Fields fields) {
        List<HowToCite.License> licenses = new ArrayList<>();
        Optional<Link> url = address(fields, "license-url");
        SpdxIds known = new SpdxIds();
        for (DataValue.Scalar written : fields.scalars("license")) {
            String words = written.value().strip();
            Optional<String> id = known.find(words);
            if (id.isEmpty()) {
                wrong(
                        written,
                        "‘" + PlainText.shortened(words)
                                + "’ is no identifier of a licence; it is shown as it is written",
                        "write an identifier of https://spdx.org/licenses/, such as ‘Apache-2.0’, a list of them for"
                                + " several; for a licence that has none write ‘license-url: …’");
            } else if (!id.get().equals(words)) {
                wrong(
                        written,
                        "‘" + words + "’ is written ‘" + id.get() + "’; read as that",
                        "write ‘" + id.get() + "’");
            }
            licenses.add(new HowToCite.License(id.orElse(words), id, licenses.isEmpty() ? url : Optional.empty()));
        }
        if (licenses.isEmpty()) {
            url.ifPresent(
                    link -> licenses.add(new HowToCite.License(link.address(), Optional.empty(), Optional.of(link))));
        }
        return licenses;
    }

    private Optional<Publication> reference(DataValue.Mapping reference) {
        Fields fields = fields(reference);
        Optional<String> type = fields.text("type").map(word -> word.toLowerCase(Locale.ROOT));
        return work(reference, type.map(KINDS::get).orElse(PublicationKind.OTHER));
    }

    /** Something that can be cited; nothing without a title, which is told. */
    private Optional<Publication> work(DataValue.Mapping keys, PublicationKind kind) {
        Fields fields = fields(keys);
        Optional<RichText> title =
                fields.scalar("title").map(value -> HtmlGate.plain(DataText.plain(value, files.problems())));
        if (title.isEmpty()) {
            fields.missing("title");
            return Optional.empty();
        }
        Publication known = Publication.titled("", kind, title.get(), keys.location())
                .withContributors(new Contributors(
                        authors(fields, "authors"),
                        false,
                        authors(fields, "editors"),
                        authors(fields, "translators"),
                        List.of()))
                .withDate(date(fields))
                .withVenue(venue(fields, kind))
                .withIdentifiers(identifiers(fields))
                .withGenre(kind == PublicationKind.THESIS ? fields.text("thesis-type") : Optional.empty())
                .withKeywords(fields.scalars("keywords").stream()
                        .map(word -> DataText.plain(word, files.problems()))
                        .toList())
                .withLanguage(fields.scalars("languages").stream().findFirst().map(word -> Languages.tag(word.value())))
                .withTexts(PublicationTexts.NONE
                        .withSummary(fields.text("abstract").map(HtmlGate::plain))
                        .withNote(fields.text("notes").map(HtmlGate::plain))
                        .withStatus(fields.text("status")));
        List<PublicationLink> links = new ArrayList<>();
        address(fields, "url").ifPresent(url -> BibLinks.add(PublicationLink.of(Role.HTML, url), links, known));
        for (String key : List.of("repository-code", "repository")) {
            address(fields, key).ifPresent(url -> BibLinks.add(PublicationLink.of(Role.CODE, url), links, known));
        }
        return Optional.of(known.withLinks(links));
    }

    private List<Author> authors(Fields fields, String key) {
        List<Author> authors = new ArrayList<>();
        for (DataValue entry : fields.entries(key)) {
            if (entry instanceof DataValue.Mapping who) {
                author(fields(who)).ifPresent(authors::add);
            } else {
                wrong(
                        entry,
                        "an author is " + entry.kind() + " here; it is ignored",
                        "write ‘- family-names: …’ and ‘given-names: …’, or ‘- name: …’ for an organization");
            }
        }
        return authors;
    }

    /** A person by their parts, an organization by its name, somebody who has neither by their alias. */
    private Optional<Author> author(Fields who) {
        Optional<String> family = who.text("family-names");
        Optional<String> given = who.text("given-names");
        Optional<PersonName> name = family.map(words -> PersonName.family(words)
                        .withGiven(given)
                        .withNonDroppingParticle(who.text("name-particle"))
                        .withSuffix(who.text("name-suffix")))
                .or(() -> who.first("name")
                        .or(() -> given)
                        .or(() -> who.text("alias"))
                        .map(PersonName::literal));
        if (name.isEmpty()) {
            who.missing("family-names");
        }
        Optional<String> orcid = identifier(
                who.scalar("orcid"), ArticleIds::orcid, "an ORCID iD", "https://orcid.org/0000-0002-1825-0097");
        // the format has ‘name’ for what is no person (entity)
        boolean organization = family.isEmpty() && who.first("name").isPresent();
        return name.map(known -> new Author(known, orcid, address(who, "website"), false, Set.of(), "", organization));
    }

    /** When it appeared: on a day, or in a month of a year. */
    private static Optional<EntryDate> date(Fields fields) {
        return fields.firstDate("date-published", "date-released", "issue-date")
                .or(() -> fields.text("year")
                        .filter(year -> year.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .filter(year -> year > 0)
                        .map(year -> fields.text("month")
                                .filter(month -> month.matches("0?[1-9]|1[0-2]"))
                                .map(month -> PartialDate.ofMonth(year, Integer.parseInt(month)))
                                .orElseGet(() -> PartialDate.ofYear(year)))
                        .map(EntryDate::of));
    }

    private Venue venue(Fields fields, PublicationKind kind) {
        Optional<Fields> conference = fields.mapping("conference").map(this::fields);
        Optional<String> pages = fields.text("start")
                .map(start -> fields.text("end").map(end -> start + "–" + end).orElse(start))
                .or(() -> fields.text("pages").filter(all -> all.matches(".*[-–].*")))
                .map(ArticleIds::pages);
        boolean proceedings = kind == PublicationKind.PAPER_CONFERENCE;
        Optional<String> event = conference.flatMap(where -> where.text("name"));
        return Venue.NONE
                .withContainer(
                        fields.first("journal", "collection-title").or(() -> proceedings ? event : Optional.empty()))
                .withEvent(proceedings ? Optional.empty() : event)
                .withEventPlace(conference.flatMap(where -> where.text("city")))
                .withPublisher(
                        fields.mapping("publisher").flatMap(who -> fields(who).text("name")))
                .withInstitution(
                        fields.mapping("institution").flatMap(who -> fields(who).text("name")))
                .withNumbering(Venue.Numbering.NONE
                        .withVolume(fields.text("volume"))
                        .withNumber(fields.text("issue").or(() -> fields.text("number")))
                        .withPages(pages)
                        .withEdition(fields.text("version").or(() -> fields.text("edition"))));
    }

    /** The DOI by its key, or among the identifiers: the first, which Zenodo has for all versions. */
    private Identifiers identifiers(Fields fields) {
        Optional<DataValue.Scalar> doi = fields.scalar("doi");
        for (DataValue entry : fields.entries("identifiers")) {
            if (entry instanceof DataValue.Mapping identifier && doi.isEmpty()) {
                Fields known = fields(identifier);
                doi = known.text("type")
                        .filter(type -> type.equalsIgnoreCase("doi"))
                        .flatMap(type -> known.scalar("value"));
            }
        }
        return Identifiers.NONE
                .withDoi(identifier(doi, ArticleIds::doi, "a DOI", "10.5281/zenodo.1234"))
                .withIsbn(fields.text("isbn"))
                .withIssn(fields.text("issn"));
    }

    /**
     * An identifier; one that is none is told.
     *
     * @param reading gives the identifier, nothing for what is none
     * @param kind what it is: {@code a DOI}
     * @param example what one looks like
     */
    private Optional<String> identifier(
            Optional<DataValue.Scalar> written,
            Function<String, Optional<String>> reading,
            String kind,
            String example) {
        Optional<String> id = written.flatMap(scalar -> reading.apply(scalar.value()));
        written.filter(scalar -> id.isEmpty())
                .ifPresent(scalar -> wrong(
                        scalar,
                        "‘" + PlainText.shortened(scalar.value().strip()) + "’ is not " + kind + "; it is ignored",
                        "look whether a sign is wrong or missing; it looks like ‘" + example + "’"));
        return id;
    }

    /** An address, without the user and the password that some write into it. */
    private static Optional<Link> address(Fields fields, String key) {
        return fields.address(key).map(link -> new Link(link.address().replaceFirst("(?<=://)[^/@\\s]*@", "")));
    }

    private Fields fields(DataValue.Mapping keys) {
        return new Fields(keys, files.dataGate(), files.problems());
    }

    private void wrong(DataValue where, String what, String fix) {
        files.problems().add(new Problem(Code.WRONG_SHAPE, Severity.WARNING, where.location(), what, fix));
    }
}
