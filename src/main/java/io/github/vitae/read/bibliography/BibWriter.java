package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.text.bibtex.BibtexWriter;
import io.github.vitae.text.bibtex.LatexWriter;
import io.github.vitae.text.bibtex.NameWriter;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes publications in BibTeX, which {@link BibliographyReader} reads as the same publications again. */
public final class BibWriter {

    private static final Map<Role, String> LINK_FIELDS = Map.ofEntries(
            Map.entry(Role.PDF, "pdf"),
            Map.entry(Role.HTML, "html"),
            Map.entry(Role.PREPRINT, "preprint"),
            Map.entry(Role.CODE, "code"),
            Map.entry(Role.DATA, "data"),
            Map.entry(Role.SLIDES, "slides"),
            Map.entry(Role.POSTER, "poster"),
            Map.entry(Role.VIDEO, "video"),
            Map.entry(Role.WEBSITE, "website"),
            Map.entry(Role.BLOG, "blog"),
            Map.entry(Role.SUPPLEMENT, "supp"));

    private final Publication publication;
    private final BibtexWriter text;
    private final boolean all;

    private BibWriter(Publication publication, boolean all) {
        this.publication = publication;
        this.all = all;
        this.text = new BibtexWriter(type(publication), publication.key());
    }

    /** A publication with an entry that is made from what is known of it. */
    static Publication withBibtex(Publication publication) {
        return publication.withTexts(publication.texts().withBibtex(Optional.of(entry(publication, false))));
    }

    /**
     * An entry.
     *
     * @param all whether what concerns the homepage alone is in it too
     */
    public static String entry(Publication publication, boolean all) {
        BibWriter writer = new BibWriter(publication, all);
        writer.cited();
        if (all) {
            writer.homepage();
        }
        return writer.text.toString();
    }

    private static String type(Publication publication) {
        return switch (publication.kind()) {
            case ARTICLE -> "article";
            case PAPER_CONFERENCE -> "inproceedings";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case THESIS ->
                publication.genre().filter("PhD thesis"::equals).isPresent()
                        ? "phdthesis"
                        : publication.genre().filter("Master’s thesis"::equals).isPresent()
                                ? "mastersthesis"
                                : "thesis";
            case REPORT ->
                publication.genre().filter("Technical report"::equals).isPresent() ? "techreport" : "report";
            case PREPRINT -> "unpublished";
            case SOFTWARE -> "software";
            case DATASET -> "dataset";
            case PATENT -> "patent";
            case TALK -> "presentation";
            case WEBPAGE -> "online";
            case OTHER -> "misc";
        };
    }

    private void cited() {
        title();
        publication.subtitle().ifPresent(subtitle -> latex("subtitle", subtitle));
        String others = publication.contributors().othersToo() ? " and others" : "";
        names("author", publication.authors(), others);
        names("editor", publication.contributors().editors(), "");
        names("translator", publication.contributors().translators(), "");
        names("bookauthor", publication.contributors().bookAuthors(), "");
        date();
        venue();
        Identifiers ids = publication.identifiers();
        text.field("doi", ids.doi().map(LatexWriter::verbatim));
        ids.eprint()
                .ifPresent(eprint -> text.field("eprint", LatexWriter.verbatim(eprint.id()))
                        .field(
                                "archiveprefix",
                                Optional.of(eprint.archive())
                                        .filter(name -> !name.isEmpty())
                                        .map(LatexWriter::of))
                        .field("primaryclass", eprint.subject().map(LatexWriter::of)));
        text.field("isbn", ids.isbn().map(LatexWriter::verbatim))
                .field("issn", ids.issn().map(LatexWriter::verbatim))
                .field("pmid", ids.pubmed())
                .field("pmcid", ids.pmc())
                .field("language", publication.language().map(LatexWriter::of));
        if (publication.identifiers().doi().isEmpty()) {
            publication.link(Role.HTML).ifPresent(url -> {
                if (url.address().contains("://")) {
                    text.field("url", LatexWriter.verbatim(url.address()));
                }
            });
        }
    }

    /** The title, with braces around what keeps its case. */
    private void title() {
        if (!LatexWriter.canWrite(publication.title())) {
            latex("title", publication.title());
            return;
        }
        text.field("title", LatexWriter.of(publication.title(), publication.keptCase()));
    }

    private void names(String field, List<Author> authors, String others) {
        if (!authors.isEmpty()) {
            text.field(
                    field, authors.stream().map(author -> name(author)).collect(Collectors.joining(" and ")) + others);
        }
    }

    private String name(Author author) {
        boolean signed = all && !author.signs().isEmpty();
        return NameWriter.of(author.name())
                + (signed ? "\\textsuperscript{" + LatexWriter.of(author.signs()) + "}" : "");
    }

    /** What words beside names say, as biblatex has it: {@code 1=equal; 2=corresponding}. */
    private void annotations() {
        List<String> said = new ArrayList<>();
        List<Author> authors = publication.authors();
        for (int at = 0; at < authors.size(); at++) {
            List<String> words = new ArrayList<>();
            if (authors.get(at).has(Author.Mark.EQUAL_CONTRIBUTION)) {
                words.add("equal");
            }
            if (authors.get(at).has(Author.Mark.CORRESPONDING)) {
                words.add("corresponding");
            }
            if (!words.isEmpty()) {
                said.add((at + 1) + "=" + String.join(", ", words));
            }
        }
        text.field("author+an", Optional.of(String.join("; ", said)).filter(words -> !words.isEmpty()));
    }

    private void date() {
        publication.date().ifPresent(date -> {
            Optional<String> words =
                    date.yearInWords().filter(said -> date.start().month() == 0);
            if (words.isPresent() && all) {
                text.field("year", LatexWriter.of(words.get()));
            } else if (words.map(EntryDate::doubt)
                    .filter(doubt -> !doubt.isEmpty())
                    .isPresent()) {
                text.field("year", date.start().iso());
                text.field("date", date.start().iso() + EntryDate.doubt(words.get()));
            } else if (date.end().isEmpty()
                    && !date.ongoing()
                    && date.start().month() == 0
                    && date.start().season().isEmpty()) {
                text.field("year", date.start().iso());
            } else {
                text.field("date", iso(date));
            }
        });
        text.field("urldate", publication.accessed().map(BibWriter::iso));
        publication.texts().status().ifPresent(status -> text.field("pubstate", LatexWriter.of(status)));
    }

    private static String iso(EntryDate date) {
        if (date.start().season().isPresent()) {
            return DataDates.written(date.withoutWording());
        }
        return date.start().iso() + date.end().map(end -> "/" + end.iso()).orElse(date.ongoing() ? "/.." : "");
    }

    private void venue() {
        Venue venue = publication.venue();
        String container = switch (publication.kind()) {
            case PAPER_CONFERENCE, CHAPTER -> "booktitle";
            default -> "journal";
        };
        Venue.Numbering numbers = venue.numbering();
        text.field(container, venue.container().map(LatexWriter::of))
                .field("eventtitle", venue.event().map(LatexWriter::of))
                .field("series", venue.series().map(LatexWriter::of))
                .field(
                        publication.kind() == PublicationKind.OTHER ? "howpublished" : "publisher",
                        venue.publisher().map(LatexWriter::of))
                .field("institution", venue.institution().map(LatexWriter::of))
                .field("address", venue.place().map(LatexWriter::of))
                .field(
                        publication.kind() == PublicationKind.PAPER_CONFERENCE ? "venue" : "eventplace",
                        venue.eventPlace().map(LatexWriter::of))
                .field("volume", numbers.volume().map(LatexWriter::of))
                .field("number", numbers.number().map(LatexWriter::of))
                .field("pages", numbers.pages().map(LatexWriter::of))
                .field("eid", numbers.article().map(LatexWriter::of))
                .field(
                        publication.kind() == PublicationKind.SOFTWARE ? "version" : "edition",
                        numbers.edition().map(LatexWriter::of))
                .field("chapter", numbers.chapter().map(LatexWriter::of))
                .field("volumes", numbers.volumes().map(LatexWriter::of))
                .field("type", genre().map(LatexWriter::of));
    }

    private Optional<String> genre() {
        boolean told = List.of("phdthesis", "mastersthesis", "techreport").contains(type(publication));
        return told ? Optional.empty() : publication.genre();
    }

    /** What concerns the homepage alone. */
    private void homepage() {
        annotations();
        text.field("abbr", publication.venue().abbreviation().map(LatexWriter::of));
        publication.texts().summary().ifPresent(summary -> latex("abstract", summary));
        publication.texts().note().ifPresent(note -> latex("additional_info", note));
        publication.texts().citation().ifPresent(citation -> latex("citation", citation));
        if (!publication.keywords().isEmpty()) {
            text.field("keywords", LatexWriter.of(String.join("; ", publication.keywords()) + ";"));
        }
        List<String> others = new ArrayList<>();
        for (PublicationLink link : publication.links()) {
            String field = LINK_FIELDS.getOrDefault(link.role(), "");
            boolean first =
                    publication.link(link.role()).filter(link.url()::equals).isPresent();
            if (!field.isEmpty() && first) {
                text.field(field, LatexWriter.verbatim(link.url().address()));
            } else {
                String label = link.label().orElseGet(() -> words(link.role()));
                others.add("\\href{" + LatexWriter.verbatim(link.url().address()) + "}{" + LatexWriter.of(label) + "}");
            }
        }
        text.field("links", Optional.of(String.join(" ", others)).filter(all -> !all.isEmpty()));
        text.field("preview", publication.highlights().preview().map(link -> LatexWriter.verbatim(link.address())))
                .field("award_name", publication.highlights().award().map(LatexWriter::of));
        publication.highlights().awardText().ifPresent(award -> latex("award", award));
        if (publication.highlights().selected()) {
            text.field("selected", "true");
        }
        if (publication.texts().bibtex().isEmpty()) {
            text.field("bibtex_show", "false");
        }
    }

    /** What a link is called that is the second of its role: the first has the field. */
    static String words(Role role) {
        String name = role.name();
        return switch (role) {
            case PDF -> name;
            case HTML -> "Web";
            default -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private void latex(String field, RichText value) {
        text.field(field, LatexWriter.canWrite(value) ? LatexWriter.of(value) : MarkdownText.of(value));
    }
}
