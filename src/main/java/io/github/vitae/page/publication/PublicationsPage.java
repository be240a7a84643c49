package io.github.vitae.page.publication;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.publication.PublicationGroups.Group;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A Publications page: all of them, or a part where there are many; grouped, each with what can be opened. */
public final class PublicationsPage {

    /** Of more publications, a page in another order is a table of contents: the list itself is large enough. */
    private static final int MOST_IN_FULL = 200;

    private final PublicationIndex index;
    private final PublicationEntry entry;
    private final List<Output.DataFile> downloads;
    private final PageFrame frame;
    private final Messages messages;
    private final List<RichText> preface;
    private final List<Group> groups;
    private final List<Publication> shown;
    private final ListPart part;
    private final Grouping grouping;
    private final GroupChoice choice;
    private final ListFilter filter;

    /**
     * @param preface what the author wrote above the list
     * @param groups the publications of this page
     * @param part which of the pages it is
     * @param grouping what they are grouped by
     * @param choice what readers may have them grouped by
     * @param downloads the files that all publications can be downloaded as
     */
    PublicationsPage(
            PublicationIndex index,
            List<RichText> preface,
            List<Group> groups,
            ListPart part,
            Grouping grouping,
            GroupChoice choice,
            PublicationOptions options,
            List<Output.DataFile> downloads,
            PageFrame frame,
            Messages messages) {
        this.index = index;
        this.preface = isMain(grouping, choice) ? List.copyOf(preface) : List.of();
        this.groups = List.copyOf(groups);
        this.shown =
                groups.stream().flatMap(group -> group.publications().stream()).toList();
        this.part = part;
        this.grouping = grouping;
        this.choice = choice;
        this.entry = new PublicationEntry(index, options, messages);
        this.downloads = downloads;
        this.frame = frame;
        this.messages = messages;
        Map<String, String> headings = new LinkedHashMap<>();
        groups.forEach(group -> headings.put(group.id(), group.name()));
        this.filter = new ListFilter("publications", headings, tags(), part.path(), messages);
    }

    /** Whether this is where publications are linked to, and not the same list in another order. */
    boolean isMain() {
        return isMain(grouping, choice);
    }

    private static boolean isMain(Grouping grouping, GroupChoice choice) {
        return grouping == choice.usual();
    }

    /** What the page is called; one in another order says in which: {@code Publications – Venue}. */
    String title() {
        return isMain() ? heading() : heading() + " – " + GroupChoice.word(grouping, messages);
    }

    private String heading() {
        return messages.get("publications.title");
    }

    /** Which of the pages it is. */
    ListPart part() {
        return part;
    }

    /** The rules that this page needs besides the stylesheet's own. */
    List<String> rules() {
        // that a venue or a topic is shown alone is seen without a rule for each
        List<String> rules = new ArrayList<>(isMain() ? filter.rules() : List.of());
        rules.addAll(VenueColours.rules(shown));
        return rules;
    }

    void write(Markup markup) {
        frame.start(markup, "vitae-publications-page", "publications");
        markup.start("div", "class", "vitae-head");
        markup.start("h1").text(heading()).end("h1").line();
        choice.write(markup, grouping, messages);
        markup.end("div").line();
        for (RichText text : preface) {
            markup.start("div", "class", "vitae-prose", "dir", "auto")
                    .rich(text)
                    .end("div")
                    .line();
        }
        filter.write(markup);
        boolean brief = !isMain() && index.publications().size() > MOST_IN_FULL;
        boolean badged = !brief && PublicationEntry.hasBadges(shown);
        Set<Publication> anchored = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Group group : groups) {
            markup.start("section", "class", "vitae-year", "aria-labelledby", group.id());
            markup.start("h2", "id", group.id()).text(group.name()).end("h2");
            if (brief) {
                entry.brief(markup, group.publications(), grouping != Grouping.VENUE);
            } else {
                entry.list(
                        markup,
                        group.publications(),
                        badged,
                        isMain(),
                        publication -> isMain() && anchored.add(publication));
            }
            markup.end("section").line();
        }
        if (!brief) {
            entry.legend(markup, shown);
        }
        part.write(markup, heading());
        downloads(markup);
        frame.end(markup);
    }

    private void downloads(Markup markup) {
        if (downloads.isEmpty()) {
            return;
        }
        markup.start("p", "class", "vitae-downloads").words(messages.get("publications.download"));
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
        markup.linkWords(index.list(), all);
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
                .words(messages.get("publications.selected"))
                .end("h2");
        entry.list(markup, selected, PublicationEntry.hasBadges(selected), false, unseen -> false);
        entry.legend(markup, selected);
        markup.start("p", "class", "vitae-more");
        SitePath all = index.list();
        markup.linkWords(
                all, messages.get("publications.all", index.publications().size()));
        markup.end("p").end("section").line();
    }

    /** All of them by kind, for a curriculum vitae: below a heading where there are several kinds. */
    public void writeKinds(Markup markup) {
        Map<PublicationKind, List<Publication>> kinds = new TreeMap<>();
        index.publications()
                .forEach(publication -> kinds.computeIfAbsent(publication.kind(), kind -> new ArrayList<>())
                        .add(publication));
        boolean brief = index.publications().size() > MOST_IN_FULL;
        kinds.forEach((kind, publications) -> {
            if (kinds.size() > 1) {
                markup.start("h3")
                        .text(PublicationWords.kinds(kind, messages))
                        .end("h3")
                        .line();
            }
            if (brief) {
                entry.brief(markup, publications, true);
            } else {
                entry.bare(markup, publications);
            }
        });
    }

    /** Kinds and years, as far as they are not what the list is grouped by, and there is something to choose from. */
    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        if (!isMain()) {
            return tags;
        }
        TreeSet<PublicationKind> kinds = new TreeSet<>();
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        shown.forEach(publication -> {
            kinds.add(publication.kind());
            publication.date().ifPresent(date -> years.add(date.start().year()));
        });
        if (grouping != Grouping.KIND && kinds.size() > 1) {
            kinds.forEach(kind -> tags.put(PublicationWords.id(kind), PublicationWords.kinds(kind, messages)));
        }
        if (grouping != Grouping.YEAR && years.size() > 1) {
            years.forEach(year -> tags.put(String.valueOf(year), String.valueOf(year)));
        }
        return tags;
    }
}
