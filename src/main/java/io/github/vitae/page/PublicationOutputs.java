package io.github.vitae.page;

import io.github.vitae.model.Publication;
import io.github.vitae.model.SitePath;
import io.github.vitae.page.citation.CslItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What publications put into a site: their list, a page for each, files to download. */
final class PublicationOutputs {

    private static final SitePath BIBTEX = new SitePath("publications.bib");
    private static final SitePath RIS = new SitePath("publications.ris");
    private static final SitePath CSL = new SitePath("publications.json");

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationsPage list;
    private final List<Output.DataFile> downloads;
    private final PageFrame frame;
    private final Messages messages;

    PublicationOutputs(PublicationIndex index, PublicationOptions options, PageFrame frame, Messages messages) {
        this.index = index;
        this.options = options;
        this.frame = frame;
        this.messages = messages;
        this.downloads = downloads();
        this.list = new PublicationsPage(index, options, downloads, frame, messages);
    }

    /** The page with all of them; nothing if there are none. */
    Optional<PublicationsPage> list() {
        return Optional.of(list).filter(page -> !index.isEmpty());
    }

    /**
     * All that goes into the site.
     *
     * @param pen writes pages
     * @param asking asks for the script at the end of a page
     */
    List<Output> all(Pen pen, Consumer<Markup> asking) {
        if (index.isEmpty()) {
            return List.of();
        }
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Page(
                index.list(),
                list.title(),
                Optional.empty(),
                List.of(),
                Optional.of(messages.get("publications.title")),
                sink -> {
                    Markup markup = pen.on(sink, index.list());
                    list.write(markup);
                    asking.accept(markup);
                }));
        if (options.pages()) {
            index.publications().forEach(publication -> outputs.add(page(publication, pen, asking)));
        }
        outputs.addAll(downloads);
        return outputs;
    }

    private Output page(Publication publication, Pen pen, Consumer<Markup> asking) {
        PublicationPage page = new PublicationPage(publication, index, options, frame, messages);
        return new Output.Page(page.path(), page.title(), page.description(), page.meta(), Optional.empty(), sink -> {
            Markup markup = pen.on(sink, page.path());
            page.write(markup);
            asking.accept(markup);
        });
    }

    private List<Output.DataFile> downloads() {
        List<Output.DataFile> files = new ArrayList<>();
        List<Publication> publications = index.publications();
        String bibtex = publications.stream()
                .flatMap(publication -> publication.texts().bibtex().stream())
                .map(entry -> entry.strip() + "\n")
                .collect(Collectors.joining("\n"));
        if (!bibtex.isEmpty()) {
            files.add(new Output.DataFile(BIBTEX, bibtex));
        }
        files.add(new Output.DataFile(
                RIS, publications.stream().map(RisRecord::of).collect(Collectors.joining("\r\n"))));
        files.add(new Output.DataFile(
                CSL, Json.of(publications.stream().map(CslItem::of).toList()) + "\n"));
        return files;
    }
}
