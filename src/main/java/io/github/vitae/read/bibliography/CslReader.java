package io.github.vitae.read.bibliography;

import io.github.vitae.model.Contributors;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads publications in CSL JSON, as Zotero exports it, and as Crossref answers it, which has lists for some texts. */
public final class CslReader {

    private final SourceFiles files;
    private final PublishedFields published;

    public CslReader(SourceFiles files) {
        this.files = files;
        this.published = files.publishedFields();
    }

    /** The publications in a file: a list, one item, or an answer of Crossref. */
    public List<Publication> read(String name) {
        return files.data(name).map(this::publications).orElse(List.of());
    }

    private List<Publication> publications(DataValue node) {
        List<Publication> publications = new ArrayList<>();
        DataValue items = node;
        for (String key : List.of("message", "items")) {
            items = items instanceof DataValue.Mapping mapping
                    ? mapping.get(key).orElse(items)
                    : items;
        }
        List<? extends DataValue> list =
                items instanceof DataValue.Sequence sequence ? sequence.items() : List.of(items);
        for (DataValue item : list) {
            if (item instanceof DataValue.Mapping mapping) {
                if (!isHidden(mapping)) {
                    publication(published.csl(mapping)).ifPresent(publications::add);
                }
            } else {
                files.problems()
                        .add(
                                Code.WRONG_SHAPE,
                                item.location(),
                                "this publication is " + item.kind() + ", not keys with values; it is ignored",
                                "export the file as CSL JSON");
            }
        }
        published.tell();
        return publications;
    }

    /** Whether its type or a line of Zotero's Extra hides an item, which is told; its keys were asked when the file was opened. */
    private boolean isHidden(DataValue.Mapping item) {
        Optional<Hidden> why = scalar(item, "type")
                .filter(type -> PublicationKinds.of(type).isEmpty() && EntryTypes.isOff(type.toLowerCase(Locale.ROOT)))
                .map(type -> Hidden.surely("type", Code.DRAFT, "is switched off by its ‘type’", ""))
                .or(() -> scalar(item, "note")
                        .flatMap(note -> files.hides(ExtraNote.of(note).values().entrySet())));
        why.ifPresent(hidden -> files.problems().add(hidden.told(item.location(), "this entry")));
        return why.isPresent();
    }

    private static Optional<String> scalar(DataValue.Mapping item, String key) {
        return item.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip());
    }

    private Optional<Publication> publication(DataValue.Mapping item) {
        CslVariables csl = new CslVariables(item, files, published);
        Optional<RichText> title = csl.line("title");
        if (title.isEmpty()
                && item.get("title").filter(DataValue.Mapping.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            files.problems()
                    .add(
                            Code.WRONG_SHAPE,
                            item.location(),
                            "this publication has no ‘title’; it is ignored",
                            "add one");
            return Optional.empty();
        }
        String type = csl.text("type").orElse("");
        if (!type.isBlank() && !PublicationKinds.isType(type)) {
            csl.scalar("type")
                    .ifPresent(written -> files.problems()
                            .add(
                                    Code.MISSPELT_KEY,
                                    written.location(),
                                    "‘" + PlainText.shortened(type)
                                            + "’ is no type of CSL; the publication stands among the others",
                                    "write a type such as article-journal, paper-conference, chapter, book or thesis"));
        }
        boolean crossref =
                item.get("title").filter(DataValue.Sequence.class::isInstance).isPresent();
        PublicationKind kind = crossref && type.equals("report")
                ? PublicationKind.REPORT
                : PublicationKinds.of(type).orElse(PublicationKind.OTHER);
        Publication publication = Publication.titled(key(csl), kind, title.get(), item.location())
                .withGenre(csl.text("genre"))
                .withSubtitle(csl.line("subtitle"))
                .withContributors(new Contributors(
                        csl.names("author"),
                        false,
                        csl.names("editor"),
                        csl.names("translator"),
                        csl.names("container-author")))
                .withDate(csl.date("issued").or(() -> csl.date("published")).or(() -> csl.date("published-print")))
                .withVenue(csl.venue())
                .withIdentifiers(csl.identifiers())
                .withKeywords(csl.keywords().map(BibliographyReader::split).orElse(List.of()))
                .withKeptCase(csl.keptCase())
                .withAccessed(csl.date("accessed"))
                .withLanguage(csl.text("language").map(Languages::tag))
                .withTexts(PublicationTexts.NONE
                        .withSummary(csl.rich("abstract").filter(text -> !text.isEmpty()))
                        .withNote(csl.note())
                        .withStatus(csl.text("status")));
        List<PublicationLink> links = new ArrayList<>();
        csl.link("URL").ifPresent(url -> BibLinks.add(PublicationLink.of(Role.HTML, url), links, publication));
        return Optional.of(publication.withLinks(links));
    }

    private static String key(CslVariables csl) {
        // the key of Better BibTeX, by which authors cite, stands among the lines of Zotero's Extra
        String key = csl.text("citation-key")
                .or(() -> csl.extra("citation key"))
                .or(() -> csl.text("id"))
                .orElse("");
        String last = key.substring(key.lastIndexOf('/') + 1);
        return key.contains("://") || !key.matches("[^\\s,{}]{1,80}") ? last.replaceAll("[^A-Za-z0-9:_.-]", "") : key;
    }
}
