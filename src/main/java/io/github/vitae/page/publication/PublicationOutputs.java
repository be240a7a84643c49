package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.publication.PublicationGroups.Group;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What publications put into a site: their list, a page for each, files to download. */
public final class PublicationOutputs {

    private static final SitePath BIBTEX = new SitePath("publications.bib");
    private static final SitePath RIS = new SitePath("publications.ris");
    private static final SitePath CSL = new SitePath("publications.json");

    /** Of the same list in several orders, search engines are to show one. */
    private static final Output.Meta COPY = new Output.Meta("robots", "noindex, follow");

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final List<PublicationsPage> lists = new ArrayList<>();
    private final List<Output.DataFile> downloads;
    private final PageFrame frame;
    private final Messages messages;
    private final List<RichText> preface;

    /** @param preface what the author wrote above the list */
    public PublicationOutputs(
            PublicationIndex index,
            List<RichText> preface,
            PublicationOptions options,
            PageFrame frame,
            Messages messages) {
        this.preface = List.copyOf(preface);
        this.index = index;
        this.options = options;
        this.frame = frame;
        this.messages = messages;
        this.downloads = downloads();
        PublicationGroups groups = new PublicationGroups(messages);
        Map<Grouping, List<Group>> others = groups.others(index.publications(), options.grouping());
        GroupChoice choice = GroupChoice.of(options.grouping(), others.keySet());
        List<List<Publication>> shown = ListPart.divided(index.publications());
        for (ListPart part : index.parts()) {
            list(groups.of(shown.get(part.number() - 1), options.grouping()), part, options.grouping(), choice);
        }
        others.forEach((grouping, all) -> {
            List<List<Group>> pages = PublicationGroups.divided(all);
            for (int at = 0; at < pages.size(); at++) {
                list(pages.get(at), new ListPart(choice.path(grouping), at + 1, pages.size()), grouping, choice);
            }
        });
    }

    private void list(List<Group> groups, ListPart part, Grouping grouping, GroupChoice choice) {
        lists.add(new PublicationsPage(
                index,
                part.isFirst() ? preface : List.of(),
                groups,
                part,
                grouping,
                choice,
                options,
                downloads,
                frame,
                messages));
    }

    /** Collects where each publication is, by where it was written. */
    public void places(Map<Origin, Addresses.Place> places) {
        for (Publication publication : index.publications()) {
            places.putIfAbsent(
                    publication.origin(),
                    options.pages()
                            ? Addresses.Place.of(index.page(publication))
                            : new Addresses.Place(index.list(publication), index.id(publication)));
        }
    }

    /** The page with all of them, or the first; nothing if there are none. */
    public Optional<PublicationsPage> list() {
        return Optional.of(lists.get(0)).filter(page -> !index.isEmpty());
    }

    /** The rules that the lists need besides the stylesheet's own. */
    public List<String> rules() {
        return index.isEmpty()
                ? List.of()
                : lists.stream()
                        .flatMap(list -> list.rules().stream())
                        .distinct()
                        .toList();
    }

    /**
     * All that goes into the site.
     *
     * @param pen writes pages
     * @param asking asks for the script at the end of a page
     */
    public List<Output> all(Pen pen, Consumer<Markup> asking) {
        if (index.isEmpty()) {
            return List.of();
        }
        List<Output> outputs = new ArrayList<>();
        lists.forEach(list -> outputs.add(new Output.Page(
                list.part().path(),
                list.part().titled(list.title()),
                Optional.empty(),
                list.isMain() ? List.of() : List.of(COPY),
                list.isMain() && list.part().isFirst()
                        ? Optional.of(messages.get("publications.title"))
                        : Optional.empty(),
                sink -> {
                    Markup markup = pen.on(sink, list.part().path());
                    list.write(markup);
                    asking.accept(markup);
                })));
        if (options.pages()) {
            index.publications().forEach(publication -> outputs.add(page(publication, pen, asking)));
        }
        outputs.addAll(downloads);
        return outputs;
    }

    private Output page(Publication publication, Pen pen, Consumer<Markup> asking) {
        PublicationPage page = new PublicationPage(publication, index, options, frame, messages);
        return new Output.Page(
                page.path(),
                page.title(),
                page.description(),
                () -> head(page, publication, pen),
                Optional.empty(),
                sink -> {
                    Markup markup = pen.on(sink, page.path());
                    page.write(markup);
                    asking.accept(markup);
                });
    }

    /** What its page's head says: to search engines for scholars, and to whoever shows a link to it. */
    private static List<Output.Meta> head(PublicationPage page, Publication publication, Pen pen) {
        List<Output.Meta> head = new ArrayList<>(page.meta());
        head.add(new Output.Meta("og:type", "article"));
        publication
                .highlights()
                .preview()
                .flatMap(pen::absolute)
                .ifPresent(address -> head.add(new Output.Meta("og:image", address)));
        return head;
    }

    private List<Output.DataFile> downloads() {
        List<Output.DataFile> files = new ArrayList<>();
        List<Publication> publications = index.publications();
        boolean anyBibtex = publications.stream()
                .anyMatch(publication -> publication.texts().bibtex().isPresent());
        if (anyBibtex) {
            files.add(new Output.DataFile(
                    BIBTEX,
                    () -> joined(
                            "\n",
                            publications.stream()
                                    .flatMap(publication -> publication.texts().bibtex().stream())
                                    .map(entry -> entry.strip() + "\n"))));
        }
        files.add(new Output.DataFile(
                RIS, () -> joined("\r\n", publications.stream().map(RisRecord::of))));
        files.add(new Output.DataFile(
                CSL, () -> Stream.concat(Json.parts(publications.stream().map(CslItem::exported)), Stream.of("\n"))));
        return files;
    }

    private static Stream<String> joined(String between, Stream<String> records) {
        AtomicInteger count = new AtomicInteger();
        return records.map(written -> (count.getAndIncrement() == 0 ? "" : between) + written);
    }
}
