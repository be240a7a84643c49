package io.github.vitae.read.hugo;

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
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.bibliography.ArticleIds;
import io.github.vitae.read.bibliography.AuthorMarks;
import io.github.vitae.read.bibliography.BibLinks;
import io.github.vitae.read.bibliography.BibliographyReader;
import io.github.vitae.read.bibliography.PageFields;
import io.github.vitae.read.bibliography.PublicationFiles;
import io.github.vitae.read.bibliography.PublicationKinds;
import io.github.vitae.read.bibliography.PublicationMerge;
import io.github.vitae.read.profile.AuthorData;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The publications of a HugoBlox site: a page each, with its BibTeX entry in {@code cite.bib} beside it. */
final class HugoPublications {

    private static final Map<String, Role> ROLES = new LinkedHashMap<>();
    private static final Map<String, Role> LINK_TYPES = Map.ofEntries(
            Map.entry("pdf", Role.PDF),
            Map.entry("preprint", Role.PREPRINT),
            Map.entry("arxiv", Role.PREPRINT),
            Map.entry("code", Role.CODE),
            Map.entry("github", Role.CODE),
            Map.entry("dataset", Role.DATA),
            Map.entry("data", Role.DATA),
            Map.entry("poster", Role.POSTER),
            Map.entry("project", Role.WEBSITE),
            Map.entry("website", Role.WEBSITE),
            Map.entry("site", Role.WEBSITE),
            Map.entry("slides", Role.SLIDES),
            Map.entry("source", Role.HTML),
            Map.entry("html", Role.HTML),
            Map.entry("blog", Role.BLOG),
            Map.entry("supplement", Role.SUPPLEMENT),
            Map.entry("video", Role.VIDEO));

    static {
        ROLES.put("url_pdf", Role.PDF);
        ROLES.put("url_preprint", Role.PREPRINT);
        ROLES.put("url_source", Role.HTML);
        ROLES.put("url_code", Role.CODE);
        ROLES.put("url_dataset", Role.DATA);
        ROLES.put("url_slides", Role.SLIDES);
        ROLES.put("url_poster", Role.POSTER);
        ROLES.put("url_video", Role.VIDEO);
        ROLES.put("url_project", Role.WEBSITE);
    }

    private final HugoSite site;
    private final SourceFiles files;
    private final String owner;

    /**
     * @param owner the name that stands for {@code admin} and {@code me} among authors; empty if it is not known
     */
    HugoPublications(HugoSite site, String owner) {
        this.site = site;
        this.files = site.files();
        this.owner = owner;
    }

    /** The publication of a page. */
    Publication of(MarkdownFile written) {
        return published(written.with(files.publishedFields().page(written.front())));
    }

    private Publication published(MarkdownFile page) {
        Fields fields = new Fields(page.front(), files.dataGate(), files.problems());
        String folder = page.name().endsWith("/index.md")
                ? page.name().substring(0, page.name().lastIndexOf('/') + 1)
                : "";
        String inSite = folder.startsWith("content/") ? folder.substring("content/".length()) : folder;
        PublicationFiles links = PublicationFiles.ofHugo(files, site.roots(), inSite);
        RichText title = fields.markdown("title").orElseGet(() -> HtmlGate.plain(stem(page, folder)));
        PageFields said = new PageFields(fields, files.problems());
        List<RichText> remarks = new ArrayList<>();
        Publication written = Publication.titled(
                        stem(page, folder), kind(fields), title, page.source().locate(page.bodyStart(), 0))
                .withSubtitle(fields.markdown("subtitle"))
                .withContributors(Contributors.of(authors(fields, remarks)))
                .withDate(fields.firstDate("date", "publishDate"))
                .withVenue(venue(fields))
                .withIdentifiers(identifiers(page.front(), fields))
                .withKeywords(said.keywords())
                .withTexts(said.withNote(PublicationTexts.NONE
                        .withSummary(fields.markdown("abstract"))
                        .withNote(said(
                                fields.markdown("abstract"),
                                Stream.concat(
                                        Stream.of(fields.markdown("summary"), body(page))
                                                .flatMap(Optional::stream),
                                        remarks.stream())))))
                .withHighlights(said.withAward(new Highlights(
                        fields.flag("featured"),
                        Optional.empty(),
                        Optional.empty(),
                        folder.isEmpty() ? Optional.empty() : links.beside("featured", page.front()))));
        Publication linked = written.withLinks(links(written, page, fields, links, folder));
        return cited(folder, links)
                .map(entry -> PublicationMerge.merged(linked, entry)
                        .withKey(entry.key().isEmpty() ? linked.key() : entry.key()))
                .orElse(linked);
    }

    /**
     * What is said about a publication, in short and on its page, each in a paragraph of its own. What its abstract says
     * already is not said again.
     */
    private static Optional<RichText> said(Optional<RichText> summary, Stream<RichText> more) {
        String known = summary.map(RichText::plain).orElse("").strip();
        List<RichText> texts = more.filter(
                        text -> !text.isEmpty() && !text.plain().strip().equals(known))
                .distinct()
                .toList();
        if (texts.size() < 2) {
            return texts.stream().findFirst();
        }
        return Optional.of(JoinedTexts.paragraphs(texts));
    }

    private static String stem(MarkdownFile page, String folder) {
        return folder.isEmpty()
                ? page.stem()
                : folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
    }

    private Optional<Publication> cited(String folder, PublicationFiles links) {
        return folder.isEmpty()
                ? Optional.empty()
                : site.first(folder + "cite.bib")
                        .flatMap(name -> new BibliographyReader(files, links)
                                .read(site.real(name)).stream().findFirst());
    }

    private Optional<RichText> body(MarkdownFile page) {
        return page.hasBody()
                ? Optional.of(AuthorDocument.parse(
                                        page.source(), page.bodyStart(), files.gate(), new HugoScope(site).of(page))
                                .inlineText())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static PublicationKind kind(Fields fields) {
        return fields.scalars("publication_types").stream()
                .map(DataValue.Scalar::value)
                .findFirst()
                .flatMap(PublicationKinds::of)
                .orElse(PublicationKind.OTHER);
    }

    private List<Author> authors(Fields fields, List<RichText> remarks) {
        List<Optional<DataValue.Scalar>> names = fields.places("authors");
        List<Optional<DataValue.Scalar>> notes = fields.places("author_notes");
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                continue;
            }
            String written =
                    DataText.plain(names.get(i).get(), files.problems()).strip();
            boolean own = List.of("admin", "me").contains(written) && !owner.isEmpty();
            BibNames.Signed signed = BibNames.signed(own ? owner : written);
            Set<Author.Mark> marks = EnumSet.noneOf(Author.Mark.class);
            List<String> said = new ArrayList<>(signed.remarks());
            marks.addAll(AuthorMarks.parts(said));
            if (i < notes.size()) {
                notes.get(i)
                        .map(note -> DataText.plain(note, files.problems()))
                        .filter(note -> !note.isBlank())
                        .ifPresent(note -> {
                            marks.addAll(AuthorMarks.ofWords(note));
                            said.add(note.strip());
                        });
            }
            BibNames.of(own ? owner : named(signed.name())).ifPresent(name -> {
                authors.add(new Author(name, signed.orcid(), Optional.empty(), own, marks, signed.signs(), false));
                remarks.addAll(AuthorMarks.notes(name, said));
            });
        }
        return authors;
    }

    /** The name of somebody who has a page of their own, by the name of its folder. */
    private String named(String written) {
        if (!written.matches("[\\p{L}0-9][\\p{L}0-9._-]{0,80}")) {
            return written;
        }
        String place = "content/authors/" + written + "/_index.md";
        return site.first(place)
                .flatMap(site::markdown)
                .map(page -> new AuthorData(page.front(), files).name())
                .or(() -> files.first("data/authors/" + written + ".yaml", "data/authors/" + written + ".yml")
                        .flatMap(files::mapping)
                        .map(data -> new AuthorData(data, files).name()))
                .filter(name -> !name.isEmpty())
                .orElse(written);
    }

    private static Venue venue(Fields fields) {
        Optional<String> whole =
                fields.markdown("publication").map(RichText::plain).map(HugoPublications::withoutIn);
        Optional<String> abbreviation =
                fields.markdown("publication_short").map(RichText::plain).map(HugoPublications::withoutIn);
        return Venue.NONE
                .withContainer(whole.or(() -> abbreviation))
                .withAbbreviation(abbreviation)
                .withPublisher(fields.text("publisher"));
    }

    /** {@code In *Proceedings of …*}: the word is none of the name. */
    private static String withoutIn(String written) {
        return written.replaceFirst("^(?i:in:?)\\s+", "");
    }

    private Identifiers identifiers(DataValue.Mapping front, Fields fields) {
        Optional<Fields> ids = front.get("hugoblox")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(node -> ((DataValue.Mapping) node).get("ids"))
                .filter(DataValue.Mapping.class::isInstance)
                .map(node -> new Fields((DataValue.Mapping) node, files.dataGate(), files.problems()));
        Optional<String> doi = fields.text("doi").or(() -> ids.flatMap(keys -> keys.text("doi")));
        return Identifiers.NONE
                .withDoi(doi.flatMap(ArticleIds::doi))
                .withEprint(ids.flatMap(keys -> keys.text("arxiv")).flatMap(ArticleIds::arxiv))
                .withPubmed(ids.flatMap(keys -> keys.text("pmid")).filter(id -> id.matches("[0-9]{1,9}")));
    }

    private List<PublicationLink> links(
            Publication publication, MarkdownFile page, Fields fields, PublicationFiles files, String folder) {
        List<PublicationLink> links = new ArrayList<>();
        ROLES.forEach((key, role) -> fields.scalars(key)
                .forEach(value -> files.link(role, value).ifPresent(link -> BibLinks.add(link, links, publication))));
        if (links.stream().noneMatch(link -> link.role() == Role.PDF) && !folder.isEmpty()) {
            files.beside(stem(page, folder), page.front())
                    .ifPresent(url -> links.add(PublicationLink.of(Role.PDF, url)));
        }
        // older versions had url_custom
        for (String key : List.of("links", "url_custom")) {
            if (page.front().get(key).orElse(null) instanceof DataValue.Sequence list) {
                for (DataValue node : list.items()) {
                    if (node instanceof DataValue.Mapping mapping) {
                        link(mapping, files).ifPresent(link -> BibLinks.add(link, links, publication));
                    }
                }
            }
        }
        return links;
    }

    private Optional<PublicationLink> link(DataValue.Mapping mapping, PublicationFiles places) {
        Fields fields = new Fields(mapping, files.dataGate(), files.problems());
        Optional<Link> url = fields.scalar("url").flatMap(places::link);
        String type = fields.first("type", "name", "label").orElse("").strip();
        Optional<String> label = fields.first("name", "label");
        Role role = LINK_TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), Role.OTHER);
        Optional<String> shown =
                role == Role.OTHER ? label.or(() -> Optional.of(type.isEmpty() ? "Link" : type)) : Optional.empty();
        return url.map(link -> new PublicationLink(role, shown, link));
    }
}
