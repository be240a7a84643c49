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
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.text.bibtex.BibEntry;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a BibTeX entry says it appeared, and under which identifiers. */
final class BibVenue {

    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)[^\\s<>]{1,2000}>?");

    /** What introduces an address: {@code Available online at}. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)[\\[(]?(?:(?:also |freely |publicly )?available)?\\s*(?:online|on the web|on-line)?[\\])]?[:.,]?\\s*(?:available\\s*)?"
                    + "(?:at|from|under|via|url|see)?[:\\s]*$");

    private static final Pattern PUBMED = Pattern.compile(
            "(?i)(?:pmid[:\\s]*|https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)?([0-9]{1,9})/?");

    private static final Pattern PMC = Pattern.compile(
            "(?i)(?:pmcid[:\\s]*)?(?:https?://(?:www\\.)?(?:pmc\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pmc)/articles/)?(?:PMC\\s*)?([0-9]{1,9})/?");

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
            boolean archived = eprint.map(Eprint::archive)
                    .filter(PublicationKinds::isArchive)
                    .isPresent();
            return container.isEmpty() && (archived || archive)
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
            case "candthesis" -> "Candidate’s thesis";
            case "techreport" -> "Technical report";
            case "resreport" -> "Research report";
            case "software" -> "Computer software";
            case "datacd" -> "Data CD";
            case "audiocd" -> "Audio CD";
            case "patent", "patentde", "patenteu", "patentfr", "patentuk", "patentus" -> patent(words, "Patent");
            case "patreq", "patreqde", "patreqeu", "patreqfr", "patrequk", "patrequs" ->
                patent(words, "Patent request");
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

    /** A patent by the key that biblatex has for its country, which is no word for readers: {@code patentus}. */
    private static String patent(String key, String what) {
        String country = switch (key.toLowerCase(Locale.ROOT).replaceFirst("^(?:patent|patreq)", "")) {
            case "de" -> "German ";
            case "eu" -> "European ";
            case "fr" -> "French ";
            case "uk" -> "British ";
            case "us" -> "U.S. ";
            default -> "";
        };
        return country + what;
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
        boolean talk = kind == PublicationKind.TALK;
        boolean meeting = kind == PublicationKind.PAPER_CONFERENCE;
        Optional<String> publisher = text("publisher")
                .or(() -> institutional() ? Optional.empty() : text("organization"))
                .or(() -> isHandedOut(kind) ? handedOut() : Optional.empty());
        boolean whole =
                kind == PublicationKind.BOOK && container.filter(this::isTitle).isPresent();
        return Venue.NONE
                .withContainer(archive ? Optional.of("arXiv") : whole ? Optional.empty() : container)
                .withAbbreviation(text("abbr")
                        .or(() -> text("shortjournal"))
                        .or(() -> wholeVolume() ? shortTitle() : Optional.empty()))
                .withEvent(text("eventtitle")
                        .map(title -> title
                                + text("eventtitleaddon")
                                        .map(more -> ", " + more)
                                        .orElse("")))
                .withSeries(text("series"))
                .withPublisher(publisher)
                .withInstitution(text("institution", "school")
                        .or(() -> text("organization").filter(name -> institutional() || !isSame(name, publisher))))
                // where a conference met, for the publishers who export both; where its proceedings were published
                .withPlace(talk ? Optional.empty() : meeting ? text("address") : text("address", "location"))
                .withEventPlace(
                        talk
                                ? text("venue", "eventplace", "location", "address")
                                : meeting ? text("venue", "eventplace", "location") : text("eventplace"))
                .withNumbering(numbering(archive));
    }

    private static boolean isSame(String name, Optional<String> other) {
        return other.map(SearchKey::of).filter(SearchKey.of(name)::equals).isPresent();
    }

    /** Whether the name of a book is that of the entry itself. */
    private boolean isTitle(String container) {
        String name = SearchKey.of(container);
        Optional<String> title = text("title").map(SearchKey::of);
        Optional<String> whole = text("title")
                .map(words -> SearchKey.of(words + " " + text("subtitle").orElse("")));
        return title.filter(name::equals).isPresent()
                || whole.filter(name::equals).isPresent()
                || (wholeVolume()
                        && titled("booktitle", "booksubtitle")
                                .filter(container::equals)
                                .isPresent());
    }

    private boolean wholeVolume() {
        return BibliographyReader.WHOLE_VOLUMES.contains(entry.type());
    }

    /** The name of proceedings by which their papers cite them, where it is brief: {@code ICTS 2024}. */
    private Optional<String> shortTitle() {
        return text("booktitle").filter(name -> name.length() <= 20).filter(name -> !isSame(name, text("title")));
    }

    /**
     * What an entry says of how it appeared that has no place of its own in a citation, in the order in which people write it.
     *
     * @param kind what the entry is
     */
    List<DataValue.Scalar> remarks(PublicationKind kind) {
        List<DataValue.Scalar> remarks = new ArrayList<>();
        for (String field : List.of(
                "titleaddon", "maintitleaddon", "booktitleaddon", "journaltitleaddon", "issuetitle", "howpublished")) {
            Optional<DataValue.Scalar> value = entry.field(field);
            boolean shown = field.equals("howpublished")
                    && (handedOut().isEmpty()
                            || (isHandedOut(kind)
                                    && text("publisher", "organization").isEmpty()));
            if (value.isPresent() && !shown) {
                remarks.add(value.get());
            }
        }
        return remarks;
    }

    /** Whether styles show who published an entry of a kind, so that how it came to its readers can stand for that. */
    private boolean isHandedOut(PublicationKind kind) {
        return switch (kind) {
            case ARTICLE, PAPER_CONFERENCE, CHAPTER, THESIS -> false;
            case PREPRINT ->
                eprint.isEmpty() && text("journal", "journaltitle", "booktitle").isEmpty();
            default -> true;
        };
    }

    private boolean institutional() {
        return switch (entry.type()) {
            case "techreport", "report", "manual", "online", "misc", "software", "dataset", "thesis" -> true;
            default -> false;
        };
    }

    private Optional<String> container(PublicationKind kind) {
        Optional<String> journal = titled("journaltitle", "journalsubtitle")
                .or(() -> titled("journal", "journalsubtitle"))
                .or(() -> text("shortjournal"));
        Optional<String> main = titled("maintitle", "mainsubtitle").filter(name -> !isSame(name, text("title")));
        Optional<String> volume = titled("booktitle", "booksubtitle");
        Optional<String> book = volume.filter(name -> main.isPresent() && !isSame(name, main))
                .map(name -> main.get() + ". " + name)
                .or(() -> main)
                .or(() -> volume);
        Optional<String> how = text("howpublished").filter(PublicationKinds::isArchive);
        boolean meeting = kind == PublicationKind.PAPER_CONFERENCE || kind == PublicationKind.CHAPTER;
        return (meeting ? book.or(() -> journal) : journal.or(() -> book)).or(() -> how);
    }

    private Optional<String> titled(String title, String subtitle) {
        return text(title)
                .map(name -> name + text(subtitle).map(more -> ": " + more).orElse(""));
    }

    /**
     * How it came to its readers, where nobody published it: the words beside an address, which is a link; nothing for an
     * archive, which is what it is in, and for no more than the word that introduces an address.
     */
    private Optional<String> handedOut() {
        return text("howpublished")
                .map(words -> ADDRESS.matcher(words).replaceAll("").strip())
                .map(words -> INTRODUCED.matcher(words).replaceFirst(""))
                .map(words -> words.replaceFirst("[\\s,;:.(\\[<]+$", "").strip())
                .filter(words -> !words.isEmpty())
                .filter(words -> ArticleIds.doi(words).isEmpty())
                .filter(words -> !PublicationKinds.isArchive(words));
    }

    private Numbering numbering(boolean archive) {
        return Numbering.NONE
                .withVolume(text("volume")
                        .map(ArticleIds::number)
                        .filter(volume -> !archive || !volume.startsWith("abs/"))
                        .map(volume ->
                                volume + text("part").map(part -> "." + part).orElse(""))
                        .or(() -> text("part")))
                .withNumber(text("number", "issue").map(ArticleIds::number))
                .withPages(text("pages").map(ArticleIds::pages).filter(pages -> !pages.isEmpty()))
                .withArticle(text("eid", "articleno", "article-number"))
                .withEdition(text("edition", "version"))
                .withChapter(text("chapter"))
                .withVolumes(text("volumes"));
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
        boolean pubmed =
                raw("eprinttype", "archiveprefix").filter(BibEprint::isPubmed).isPresent();
        return Identifiers.NONE
                .withDoi(doi.or(this::doiOfAddress))
                .withEprint(eprint)
                .withIsbn(raw("isbn"))
                .withIssn(raw("issn"))
                .withPubmed(raw("pmid", "pubmed")
                        .or(() -> pubmed ? raw("eprint") : Optional.empty())
                        .flatMap(id -> numbered(PUBMED, id)))
                .withPmc(raw("pmcid", "pmc").flatMap(id -> numbered(PMC, id)).map(id -> "PMC" + id));
    }

    private static Optional<String> numbered(Pattern form, String written) {
        Matcher id = form.matcher(written);
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** The DOI that an address in another field has. */
    private Optional<String> doiOfAddress() {
        for (String field : List.of("url", "html", "ee", "pdf", "howpublished")) {
            Optional<String> doi = raw(field).flatMap(ArticleIds::doi);
            if (doi.isPresent()) {
                return doi;
            }
        }
        return Optional.empty();
    }

    private Optional<Eprint> eprint() {
        Optional<String> subject = text("primaryclass", "eprintclass");
        Optional<String> archive = text("archiveprefix", "eprinttype");
        return raw("arxiv")
                .flatMap(ArticleIds::arxiv)
                .map(place -> new Eprint("arXiv", place.id(), subject))
                .or(() -> raw("eprint").flatMap(id -> BibEprint.of(id, archive, subject)))
                .or(() -> text("journal", "howpublished", "volume", "note")
                        .flatMap(ArticleIds::arxivWithin)
                        .or(() -> text("volume").flatMap(ArticleIds::arxivWithin))
                        .or(() -> raw("url").flatMap(ArticleIds::arxiv))
                        .or(() -> raw("doi").flatMap(ArticleIds::arxiv))
                        .map(place -> new Eprint("arXiv", place.id(), subject)))
                .or(() -> raw("hal_id", "url").flatMap(BibEprint::hal).map(id -> new Eprint("HAL", id, subject)));
    }
}
