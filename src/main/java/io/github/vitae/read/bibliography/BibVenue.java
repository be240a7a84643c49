package io.github.vitae.read.bibliography;

import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.model.Venue.Numbering;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.bibtex.BibEntry;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import java.util.Locale;
import java.util.Optional;

/** Where a BibTeX entry says it appeared, and under which identifiers. */
final class BibVenue {

    private final BibEntry entry;
    private final LatexText latex;
    private final Problems problems;
    private final Optional<Eprint> eprint;

    BibVenue(BibEntry entry, LatexText latex, Problems problems) {
        this.entry = entry;
        this.latex = latex;
        this.problems = problems;
        this.eprint = eprint();
    }

    private Optional<String> text(String... names) {
        return BibliographyReader.first(entry, names).map(latex::plain).filter(words -> !words.isEmpty());
    }

    private Optional<String> raw(String... names) {
        return BibliographyReader.first(entry, names)
                .map(value -> LatexText.verbatim(value.value()))
                .filter(words -> !words.isEmpty());
    }

    /** What it is, given what its type says: what lies in an archive and nowhere else is a preprint. */
    PublicationKind kind(PublicationKind byType) {
        Optional<String> container = text("journal", "journaltitle", "booktitle");
        if (byType == PublicationKind.ARTICLE
                && container.filter(PublicationKinds::isArchive).isPresent()) {
            return PublicationKind.PREPRINT;
        }
        if (byType == PublicationKind.PAPER_CONFERENCE && text("booktitle").isEmpty()) {
            return text("journal", "journaltitle").isPresent() && text("volume").isPresent()
                    ? PublicationKind.ARTICLE
                    : byType;
        }
        if (byType == PublicationKind.OTHER || byType == PublicationKind.WEBPAGE) {
            boolean archive = text("howpublished", "publisher", "journal")
                    .filter(PublicationKinds::isArchive)
                    .isPresent();
            return container.isEmpty() && (eprint.isPresent() || archive)
                    ? PublicationKind.PREPRINT
                    : container.isPresent() ? typeless(container.get(), byType) : byType;
        }
        return byType;
    }

    private PublicationKind typeless(String container, PublicationKind otherwise) {
        if (PublicationKinds.isArchive(container)) {
            return PublicationKind.PREPRINT;
        }
        return text("booktitle").isPresent()
                ? PublicationKind.PAPER_CONFERENCE
                : text("volume", "pages").isPresent() ? PublicationKind.ARTICLE : otherwise;
    }

    /** What it is in words. */
    Optional<String> genre() {
        Optional<String> type = text("type").map(words -> switch (words.toLowerCase(Locale.ROOT)) {
            case "phdthesis" -> "PhD thesis";
            case "mathesis", "mastersthesis" -> "Master’s thesis";
            case "bathesis" -> "Bachelor’s thesis";
            case "techreport" -> "Technical report";
            case "resreport" -> "Research report";
            default -> words;
        });
        return type.or(() -> switch (entry.type()) {
            case "phdthesis" -> Optional.of("PhD thesis");
            case "mastersthesis" -> Optional.of("Master’s thesis");
            case "bachelorsthesis" -> Optional.of("Bachelor’s thesis");
            case "techreport" -> Optional.of("Technical report");
            case "unpublished" -> remark();
            default -> Optional.empty();
        });
    }

    /** What somebody who publishes no more than this says it is: {@code Manuscript in preparation}. */
    private Optional<String> remark() {
        return text("note")
                .map(words -> words.replaceFirst("[.]$", ""))
                .filter(words -> words.length() <= 60 && !PublicationStatus.isStatus(words));
    }

    Venue venue(PublicationKind kind) {
        Optional<String> container = container(kind);
        boolean archive = kind == PublicationKind.PREPRINT
                && (eprint.filter(Eprint::isArxiv).isPresent()
                        || container.filter("arxiv"::equalsIgnoreCase).isPresent());
        boolean meeting = kind == PublicationKind.PAPER_CONFERENCE || kind == PublicationKind.TALK;
        return Venue.NONE
                .withContainer(archive ? Optional.of("arXiv") : container)
                .withAbbreviation(text("abbr").or(() -> text("shortjournal")))
                .withEvent(text("eventtitle"))
                .withSeries(text("series"))
                .withPublisher(text("publisher")
                        .or(() -> institutional() ? Optional.empty() : text("organization"))
                        .or(this::handedOut))
                .withInstitution(text("institution", "school")
                        .or(() -> institutional() ? text("organization") : Optional.empty()))
                .withPlace(
                        meeting && text("publisher").isEmpty()
                                ? text("venue", "location", "address")
                                : text("address", "location", "venue"))
                .withNumbering(numbering(archive));
    }

    private boolean institutional() {
        return switch (entry.type()) {
            case "techreport", "report", "manual", "online", "misc", "software", "dataset", "thesis" -> true;
            default -> false;
        };
    }

    private Optional<String> container(PublicationKind kind) {
        Optional<String> journal = text("journal", "journaltitle")
                .map(title ->
                        title + text("journalsubtitle").map(more -> ": " + more).orElse(""));
        Optional<String> book = text("booktitle")
                .map(title ->
                        title + text("booksubtitle").map(more -> ": " + more).orElse(""));
        Optional<String> how = text("howpublished").filter(PublicationKinds::isArchive);
        boolean meeting = kind == PublicationKind.PAPER_CONFERENCE || kind == PublicationKind.CHAPTER;
        return (meeting ? book.or(() -> journal) : journal.or(() -> book)).or(() -> how);
    }

    /** How it came to its readers, where nobody published it; an address is a link, an archive is what it is in. */
    private Optional<String> handedOut() {
        return text("howpublished")
                .filter(words -> !words.matches("(?s).*://\\S*"))
                .filter(words -> !PublicationKinds.isArchive(words));
    }

    private Numbering numbering(boolean archive) {
        return Numbering.NONE
                .withVolume(text("volume").filter(volume -> !archive || !volume.startsWith("abs/")))
                .withNumber(text("number", "issue"))
                .withPages(text("pages").map(ArticleIds::pages).filter(pages -> !pages.isEmpty()))
                .withArticle(text("eid", "articleno", "article-number"))
                .withEdition(text("edition", "version"))
                .withChapter(text("chapter"));
    }

    Identifiers identifiers() {
        Optional<DataValue.Scalar> written = entry.field("doi");
        Optional<String> doi = raw("doi").flatMap(ArticleIds::doi);
        if (written.isPresent() && doi.isEmpty()) {
            problems.add(new Problem(
                    Code.WRONG_SHAPE,
                    Severity.WARNING,
                    written.get().location(),
                    "‘" + written.get().value().strip() + "’ is no DOI; it is left out",
                    "write it as 10.1000/xyz123"));
        }
        Optional<String> address = raw("url", "html", "ee").filter(url -> url.contains("doi.org/"));
        boolean pubmed = raw("eprinttype", "archiveprefix")
                .filter("pubmed"::equalsIgnoreCase)
                .isPresent();
        return Identifiers.NONE
                .withDoi(doi.or(() -> address.flatMap(ArticleIds::doi)))
                .withEprint(eprint)
                .withIsbn(raw("isbn"))
                .withIssn(raw("issn"))
                .withPubmed(raw("pmid", "pubmed")
                        .or(() -> pubmed ? raw("eprint") : Optional.empty())
                        .filter(id -> id.matches("[0-9]{1,9}")))
                .withPmc(raw("pmcid", "pmc")
                        .filter(id -> id.matches("(?:PMC)?[0-9]{1,9}"))
                        .map(id -> id.startsWith("PMC") ? id : "PMC" + id));
    }

    private Optional<Eprint> eprint() {
        Optional<String> subject = text("primaryclass", "eprintclass");
        Optional<String> archive = text("archiveprefix", "eprinttype");
        Optional<String> id = raw("eprint");
        Optional<Eprint> arxiv = raw("arxiv")
                .flatMap(ArticleIds::arxiv)
                .or(() ->
                        archive.filter(name -> !name.equalsIgnoreCase("arxiv")).isPresent()
                                ? Optional.empty()
                                : id.flatMap(ArticleIds::arxiv))
                .or(() -> text("journal", "howpublished", "volume", "note").flatMap(ArticleIds::arxivWithin))
                .or(() -> text("volume").flatMap(ArticleIds::arxivWithin))
                .or(() -> raw("url").flatMap(ArticleIds::arxiv));
        if (arxiv.isPresent()) {
            return Optional.of(new Eprint("arXiv", arxiv.get().id(), subject));
        }
        return id.filter(value -> archive.isPresent() && !archive.get().equalsIgnoreCase("pubmed"))
                .map(value -> new Eprint(archive.orElse(""), value, subject));
    }
}
