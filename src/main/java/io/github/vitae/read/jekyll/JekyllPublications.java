package io.github.vitae.read.jekyll;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.bibliography.ArticleIds;
import io.github.vitae.read.bibliography.AuthorMarks;
import io.github.vitae.read.bibliography.BibLinks;
import io.github.vitae.read.bibliography.BibliographyReader;
import io.github.vitae.read.bibliography.Coauthors;
import io.github.vitae.read.bibliography.PageFields;
import io.github.vitae.read.bibliography.PublicationFiles;
import io.github.vitae.read.bibliography.PublicationKinds;
import io.github.vitae.read.bibliography.PublicationMerge;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.bibtex.CitedNames;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.JoinedTexts;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The publications of a site that Jekyll builds: the bibliographies in {@code _bibliography}, as al-folio has them, and the
 * collection {@code _publications} of academicpages, a page each.
 */
final class JekyllPublications {

    private final JekyllSite site;
    private final SourceFiles files;

    JekyllPublications(JekyllSite site, SourceFiles files) {
        this.site = site;
        this.files = files;
    }

    /** The publications in all bibliographies that the site names, in the order of the files' names. */
    List<Publication> bibliographies() {
        Coauthors known = new Coauthors(files, site.data("coauthors"), site.data("venues"));
        BibliographyReader reader = new BibliographyReader(files, PublicationFiles.ofJekyll(files));
        boolean thumbnails = new AlFolioSwitches(site, files).hasThumbnails();
        NamedBibliographies named = new NamedBibliographies(scholarAll("bibliography"), site);
        List<Publication> publications = new ArrayList<>();
        for (String name : files.list(folder())) {
            if (!name.endsWith(".bib")) {
                continue;
            }
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (named.holds(file)) {
                reader.read(name)
                        .forEach(publication -> publications.add(
                                thumbnails ? known.linked(publication) : withoutPreview(known.linked(publication))));
            } else {
                files.problems()
                        .add(
                                Code.NOT_READ,
                                Location.ofFile(files.directory().shown(name)),
                                "nothing names this bibliography; it is not published",
                                "to publish it, name it in _config.yml as scholar: bibliography, or in a page");
            }
        }
        return publications;
    }

    private static Publication withoutPreview(Publication publication) {
        Highlights shown = publication.highlights();
        return publication.withHighlights(
                new Highlights(shown.selected(), shown.award(), shown.awardText(), Optional.empty()));
    }

    private String folder() {
        return scholar("source").flatMap(SitePath::of).map(SitePath::value).orElse("_bibliography");
    }

    private Optional<String> scholar(String key) {
        return scholarAll(key).stream().findFirst();
    }

    private List<String> scholarAll(String key) {
        return site.config()
                .get("scholar")
                .filter(DataValue.Mapping.class::isInstance)
                .map(node -> fields((DataValue.Mapping) node).scalars(key).stream()
                        .map(value -> value.value().strip())
                        .toList())
                .orElse(List.of());
    }

    /** The names that the configuration says are the owner's. */
    OwnerNames owner() {
        OwnerNames names = new OwnerNames();
        site.config().get("scholar").filter(DataValue.Mapping.class::isInstance).ifPresent(node -> {
            Fields scholar = fields((DataValue.Mapping) node);
            for (DataValue.Scalar family : scholar.scalars("last_name")) {
                scholar.scalars("first_name").forEach(given -> names.add(given.value(), family.value()));
            }
        });
        return names;
    }

    private Fields fields(DataValue.Mapping mapping) {
        return new Fields(mapping, files.dataGate(), files.problems());
    }

    /**
     * The publication of a page.
     *
     * @param date when it appeared
     * @param title its title
     * @param body what the page says
     */
    Publication of(MarkdownFile file, RichText title, Optional<EntryDate> date, Optional<RichText> body) {
        Fields fields = fields(files.publishedFields().page(file.front()));
        PublicationFiles places = PublicationFiles.ofJekyll(files);
        Optional<RichText> citation = fields.markdown("citation");
        PageFields page = new PageFields(fields, files.problems());
        List<RichText> remarks = new ArrayList<>();
        Contributors authors = authors(fields, citation, title, remarks);
        Publication publication = Publication.titled(
                        file.stem().replaceFirst("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", ""),
                        kind(fields),
                        title,
                        file.source().locate(file.bodyStart(), 0))
                .withContributors(authors)
                .withVenue(fields.markdown("venue")
                        .map(RichText::plain)
                        .map(Venue::named)
                        .orElse(Venue.NONE))
                .withDate(date)
                .withIdentifiers(Identifiers.NONE
                        .withDoi(fields.text("doi")
                                .or(() -> fields.text("paperurl"))
                                .flatMap(ArticleIds::doi))
                        .withEprint(fields.text("arxiv")
                                .or(() -> fields.text("paperurl"))
                                .flatMap(ArticleIds::arxiv)))
                .withKeywords(page.keywords())
                .withHighlights(page.withAward(Highlights.NONE))
                .withTexts(page.withNote(texts(fields, body, remarks)).withCitation(citation));
        Publication linked = publication.withLinks(links(fields, places, publication));
        return entry(fields, places)
                .map(found -> PublicationMerge.merged(linked, found)
                        .withKey(found.key().isEmpty() ? linked.key() : found.key()))
                .orElse(linked);
    }

    /**
     * What a page says of its publication: the abstract is what is called so, else the body, else the excerpt; the rest of these
     * are remarks. What one of them repeats of another is there once, as an excerpt is that starts the page.
     */
    private static PublicationTexts texts(Fields fields, Optional<RichText> body, List<RichText> ofPeople) {
        List<RichText> said = new ArrayList<>();
        Stream.of(fields.markdown("abstract"), body, fields.markdown("excerpt"), fields.markdown("summary"))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .filter(text -> said.stream().noneMatch(other -> says(other, text)))
                .forEach(said::add);
        List<RichText> notes = new ArrayList<>(said.subList(Math.min(1, said.size()), said.size()));
        notes.addAll(ofPeople);
        return PublicationTexts.NONE
                .withSummary(said.stream().findFirst())
                .withNote(Optional.of(notes).filter(rest -> !rest.isEmpty()).map(JoinedTexts::joined));
    }

    private static boolean says(RichText whole, RichText part) {
        return part.fragment().indexOf('<') < 0
                ? PlainText.folded(whole.plain()).contains(PlainText.folded(part.plain()))
                : whole.fragment().contains(part.fragment());
    }

    private static List<PublicationLink> links(Fields fields, PublicationFiles places, Publication publication) {
        List<PublicationLink> links = new ArrayList<>();
        for (String key : List.of("paperurl", "slidesurl", "codeurl", "posterurl", "videourl", "link")) {
            fields.scalar(key)
                    .flatMap(value -> places.link(role(key, value.value()), value))
                    .ifPresent(link -> BibLinks.add(link, links, publication));
        }
        return links;
    }

    private static Role role(String key, String address) {
        return switch (key) {
            case "slidesurl" -> Role.SLIDES;
            case "codeurl" -> Role.CODE;
            case "posterurl" -> Role.POSTER;
            case "videourl" -> Role.VIDEO;
            default -> address.strip().endsWith(".pdf") ? Role.PDF : Role.HTML;
        };
    }

    private static PublicationKind kind(Fields fields) {
        return fields.text("category")
                .or(() -> fields.text("type"))
                .flatMap(PublicationKinds::of)
                .orElse(PublicationKind.OTHER);
    }

    /** The authors: those of {@code authors}, else those that the citation starts with, where it is plain who they are. */
    private Contributors authors(Fields fields, Optional<RichText> citation, RichText title, List<RichText> remarks) {
        List<Author> authors = new ArrayList<>();
        boolean others = false;
        for (DataValue.Scalar written : fields.scalars("authors")) {
            String names = DataText.html(written, files.dataGate()).plain();
            Optional<BibNames> listed = BibNames.listed(names);
            if (listed.isEmpty()) {
                files.problems()
                        .add(
                                Code.UNCLEAR_NAMES,
                                written.location(),
                                "it is not plain which names these are; they are shown as one",
                                "write ‘authors’ as a list, a name each, or ‘;’ between names");
                BibNames.list(names).forEach(name -> authors.add(Author.named(name)));
            } else {
                authors.addAll(AuthorMarks.authors(listed.get().names()));
                remarks.addAll(AuthorMarks.notes(listed.get().names(), false));
                others |= listed.get().othersToo();
            }
        }
        if (!authors.isEmpty()) {
            return Contributors.of(authors).withOthersToo(others);
        }
        Optional<BibNames> cited = citation.flatMap(words -> CitedNames.in(words.plain(), title.plain()));
        if (citation.isPresent() && cited.isEmpty()) {
            fields.scalar("citation")
                    .ifPresent(
                            words -> files.problems()
                                    .add(
                                            new Problem(
                                                    Code.UNCLEAR_NAMES,
                                                    Severity.NOTE,
                                                    words.location(),
                                                    "it is not plain who the authors are in this citation; it is shown as it is written",
                                                    "for authors in BibTeX and for search engines, add ‘authors’, a list with a name each")));
        }
        return cited.map(names ->
                        Contributors.of(AuthorMarks.authors(names.names())).withOthersToo(names.othersToo()))
                .orElse(Contributors.NONE);
    }

    /** The entry in the file of the site's that {@code bibtexurl} names. */
    private Optional<Publication> entry(Fields fields, PublicationFiles places) {
        Optional<DataValue.Scalar> url = fields.scalar("bibtexurl");
        if (url.isEmpty() || url.get().value().contains("://")) {
            return Optional.empty();
        }
        String bare = url.get().value().strip().replaceFirst("^/+", "");
        Optional<String> file = Stream.of(bare, "files/" + bare)
                .flatMap(place -> SitePath.of(place).stream())
                .filter(place -> files.directory().file(place).isPresent())
                .map(SitePath::value)
                .findFirst();
        if (file.isEmpty()) {
            files.problems()
                    .add(
                            Code.MISSING_FILE,
                            url.get().location(),
                            "there is no file ‘" + url.get().value().strip() + "’",
                            "put it there, or write where it is");
            return Optional.empty();
        }
        return file.flatMap(name ->
                new BibliographyReader(files, places).read(name).stream().findFirst());
    }
}
