package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.YearChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A Publications page: all of them, or a part where there are many; grouped, each with what can be opened. */
public final class PublicationsPage {

    private final PublicationIndex index;
    private final PublicationOptions options;
    private final PublicationEntry entry;
    private final List<Output.DataFile> downloads;
    private final PageFrame frame;
    private final Messages messages;
    private final List<Publication> shown;
    private final ListPart part;
    private final Map<String, Group> groups;
    private final ListFilter filter;

    /**
     * @param shown the publications of this page
     * @param part which of the pages it is
     * @param downloads the files that all publications can be downloaded as
     */
    PublicationsPage(
            PublicationIndex index,
            List<Publication> shown,
            ListPart part,
            PublicationOptions options,
            List<Output.DataFile> downloads,
            PageFrame frame,
            Messages messages) {
        this.index = index;
        this.shown = shown;
        this.part = part;
        this.options = options;
        this.entry = new PublicationEntry(index, options, messages);
        this.downloads = downloads;
        this.frame = frame;
        this.messages = messages;
        this.groups = groups();
        Map<String, String> headings = new LinkedHashMap<>();
        groups.forEach((id, group) -> headings.put(id, group.name()));
        this.filter = new ListFilter("publications", headings, tags(), part.path(), messages);
    }

    private record Group(String name, List<Publication> publications) {}

    String title() {
        return messages.get("publications.title");
    }

    /** Which of the pages it is. */
    ListPart part() {
        return part;
    }

    /** The rules that this page needs besides the stylesheet's own. */
    List<String> rules() {
        return filter.rules();
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-publications-page", "publications");
        markup.start("h1").text(title()).end("h1").line();
        new YearChart(shown).write(markup, messages);
        filter.write(markup);
        boolean badged = PublicationEntry.hasBadges(shown);
        groups.forEach((id, group) -> {
            markup.start("section", "class", "vitae-year", "aria-labelledby", id);
            markup.start("h2", "id", id).text(group.name()).end("h2");
            entry.list(markup, group.publications(), badged, true);
            markup.end("section").line();
        });
        entry.legend(markup, shown);
        part.write(markup, title());
        downloads(markup);
        frame.end(markup);
    }

    private void downloads(Markup markup) {
        if (downloads.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-downloads").text(messages.get("publications.download"));
        for (Output.DataFile file : downloads) {
            String path = file.path().value();
            String name = Map.of("bib", "BibTeX", "ris", "RIS", "json", "CSL JSON")
                    .getOrDefault(path.substring(path.lastIndexOf('.') + 1), path);
            markup.text(" ")
                    .start("a", "href", markup.href(file.path(), ""), "download", "download")
                    .text(name)
                    .end("a");
        }
        markup.end("p");
    }

    /** What stands on another page where its author has publications: those selected; where none are, the way to all. */
    public void writePlace(Markup markup) {
        if (!index.selected().isEmpty()) {
            writeSelected(markup);
            return;
        }
        String all = messages.get("publications.all", index.publications().size());
        markup.start("p", "class", "vitae-more");
        markup.link(index.list(), "", "", all);
        markup.end("p").line();
    }

    /** Those that the author selected, for another page. */
    public void writeSelected(Markup markup) {
        List<Publication> selected = index.selected();
        if (selected.isEmpty()) {
            return;
        }
        markup.start("section", "class", "vitae-selected", "aria-labelledby", "vitae-selected");
        markup.start("h2", "id", "vitae-selected")
                .text(messages.get("publications.selected"))
                .end("h2");
        entry.list(markup, selected, PublicationEntry.hasBadges(selected), false);
        entry.legend(markup, selected);
        markup.start("p", "class", "vitae-more");
        SitePath all = index.list();
        markup.link(
                all,
                "",
                "",
                messages.get("publications.all", index.publications().size()));
        markup.end("p").end("section").line();
    }

    private Map<String, Group> groups() {
        Map<String, Group> found = new LinkedHashMap<>();
        for (Publication publication : shown) {
            Group group = switch (options.grouping()) {
                case YEAR -> year(publication);
                case KIND -> new Group(PublicationWords.kinds(publication.kind(), messages), List.of());
                case VENUE -> venue(publication);
            };
            String id = id(group.name(), publication);
            found.computeIfAbsent(id, unseen -> new Group(group.name(), new ArrayList<>()))
                    .publications()
                    .add(publication);
        }
        return sorted(found);
    }

    private Map<String, Group> sorted(Map<String, Group> found) {
        List<Map.Entry<String, Group>> all = new ArrayList<>(found.entrySet());
        if (options.grouping() == PublicationOptions.Grouping.KIND) {
            all.sort(Comparator.comparing(
                    group -> group.getValue().publications().get(0).kind()));
        } else if (options.grouping() == PublicationOptions.Grouping.VENUE) {
            all.sort(Comparator.comparing(
                            (Map.Entry<String, Group> group) -> group.getKey().equals("elsewhere"))
                    .thenComparing(group -> group.getValue().name(), String.CASE_INSENSITIVE_ORDER));
        }
        Map<String, Group> sorted = new LinkedHashMap<>();
        all.forEach(group -> sorted.put(group.getKey(), group.getValue()));
        return sorted;
    }

    private String id(String name, Publication publication) {
        return switch (options.grouping()) {
            case YEAR ->
                publication
                        .date()
                        .map(date -> "year-" + date.start().year())
                        .orElse(publication.texts().status().isPresent() ? "forthcoming" : "undated");
            case KIND -> "kind-" + PublicationWords.id(publication.kind());
            case VENUE ->
                publication.venue().name().isPresent() ? "venue-" + PublicationAddress.slug(name) : "elsewhere";
        };
    }

    private Group year(Publication publication) {
        String name = publication
                .date()
                .map(date -> String.valueOf(date.start().year()))
                .orElseGet(() -> messages.get(
                        publication.texts().status().isPresent()
                                ? "publications.forthcoming"
                                : "publications.undated"));
        return new Group(name, List.of());
    }

    private Group venue(Publication publication) {
        Optional<String> name = publication.venue().abbreviation().or(publication.venue()::name);
        return new Group(name.orElseGet(() -> messages.get("publications.elsewhere")), List.of());
    }

    /** Kinds and years, as far as they are not what the list is grouped by, and there is something to choose from. */
    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        TreeSet<PublicationKind> kinds = new TreeSet<>();
        TreeMap<Integer, String> years = new TreeMap<>(Comparator.reverseOrder());
        shown.forEach(publication -> {
            kinds.add(publication.kind());
            publication.date().ifPresent(date -> years.put(date.start().year(), ""));
        });
        if (options.grouping() != PublicationOptions.Grouping.KIND && kinds.size() > 1) {
            kinds.forEach(kind -> tags.put(PublicationWords.id(kind), PublicationWords.kinds(kind, messages)));
        }
        if (options.grouping() != PublicationOptions.Grouping.YEAR && years.size() > 1) {
            years.keySet().forEach(year -> tags.put(String.valueOf(year), String.valueOf(year)));
        }
        return tags;
    }
}
