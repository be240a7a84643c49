package io.github.vitae.page.content;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Person;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.entry.EntryMarkup;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.EntryIds;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.metadata.StructuredData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All entries of a kind: by year or by the author's groups, as lines or as cards. */
final class ContentListPage {

    /** How wide pictures are where no stylesheet says so, in CSS pixels. */
    private static final int WIDE = 400;

    private final KindLayout layout;
    private final EntryList<ContentItem> list;
    private final List<ContentItem> shown;
    private final ContentIndex index;
    private final ListPart part;
    private final PageFrame frame;
    private final Messages messages;
    private final EntryIds ids;
    private final Map<String, List<ContentItem>> groups = new LinkedHashMap<>();
    private final Optional<ListFilter> filter;

    /**
     * @param list all entries, in the order in which they are shown
     * @param shown those on this page
     * @param part which page it is
     * @param asOf the day on which it is made
     */
    ContentListPage(
            KindLayout layout,
            EntryList<ContentItem> list,
            List<ContentItem> shown,
            ContentIndex index,
            ListPart part,
            LocalDate asOf,
            PageFrame frame,
            Messages messages) {
        this.layout = layout;
        this.list = list;
        this.shown = shown;
        this.index = index;
        this.part = part;
        this.frame = frame;
        this.messages = messages;
        this.ids = new EntryIds(shown);
        shown.forEach(item -> groups.computeIfAbsent(layout.group(item, asOf), name -> new ArrayList<>())
                .add(item));
        this.filter = layout.grouping() == KindLayout.Grouping.YEAR ? Optional.of(filter()) : Optional.empty();
    }

    private ListFilter filter() {
        Map<String, String> headings = new LinkedHashMap<>();
        groups.keySet().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> headings.put("year-" + name, heading(name, true)));
        List<String> tags =
                shown.stream().flatMap(item -> item.facts().tags().stream()).toList();
        return new ListFilter(
                layout.kind().key(),
                headings,
                ListFilter.tags(tags),
                ListFilter.places(shown, item -> item.facts().tags(), ContentItem::origin),
                part.path(),
                messages);
    }

    ListPart part() {
        return part;
    }

    String title() {
        return list.title().map(RichText::plain).orElseGet(this::label);
    }

    /** What the page is called in menus. */
    String label() {
        return messages.get(layout.kind().key() + ".title");
    }

    /** Whether there is something for the script to make better. */
    boolean isFiltered() {
        return filter.filter(buttons -> !buttons.isEmpty()).isPresent();
    }

    /** The rules that this page needs besides the stylesheet's own. */
    List<String> rules() {
        return filter.map(ListFilter::rules).orElse(List.of());
    }

    /** The place of an entry, if it stands on this page. */
    Optional<Addresses.Place> place(ContentItem item) {
        String id = ids.of(item);
        return id.isEmpty() ? Optional.empty() : Optional.of(new Addresses.Place(part.path(), id));
    }

    /** Collects which publications the entries are about. */
    void cover(Map<String, List<Coverage>> coverage) {
        Coverage.collect(shown, ids, part.path(), coverage);
    }

    /**
     * Writes the page.
     *
     * @param owner whose pages they are
     * @param home their own page
     */
    void write(Markup markup, Optional<Person> owner, SitePath home) {
        String key = layout.kind().key();
        frame.start(markup, "vitae-" + key + "-page vitae-contents-page", key);
        EntryMarkup.heading(markup, "h1", list, label());
        if (part.isFirst()) {
            EntryMarkup.preface(markup, list);
        }
        filter.ifPresent(buttons -> buttons.write(markup));
        int number = 0;
        boolean grouped = groups.size() > 1 || (groups.size() == 1 && !groups.containsKey(""));
        for (Map.Entry<String, List<ContentItem>> group : groups.entrySet()) {
            if (!grouped) {
                items(markup, group.getValue(), "h2");
                continue;
            }
            boolean years = layout.grouping() == KindLayout.Grouping.YEAR;
            String id = years && !group.getKey().isEmpty() ? "year-" + group.getKey() : "group-" + ++number;
            markup.start("section", "class", years ? "vitae-year" : "vitae-group", "aria-labelledby", id);
            markup.start("h2", "id", id).text(heading(group.getKey(), years)).end("h2");
            items(markup, group.getValue(), "h3");
            markup.end("section").line();
        }
        part.write(markup, title());
        if (layout.kind() == ContentKind.TALKS) {
            List<ContentItem> talks =
                    shown.stream().filter(item -> index.page(item).isEmpty()).toList();
            new StructuredData(markup).events(talks, ids::of, owner, home);
        }
        frame.end(markup);
    }

    private String heading(String group, boolean years) {
        if (group.equals(KindLayout.UPCOMING) || group.equals(KindLayout.FEATURED)) {
            return messages.find(layout.kind().key() + "." + group).orElseGet(() -> messages.get("contents." + group));
        }
        if (!group.isEmpty()) {
            return messages.find("group." + group).orElse(group);
        }
        return years ? messages.get("news.undated") : messages.get("contents.others");
    }

    private void items(Markup markup, List<ContentItem> items, String heading) {
        markup.start("ol", "class", layout.cards() ? "vitae-cards" : "vitae-contents")
                .line();
        items.forEach(item -> item(markup, item, heading));
        markup.end("ol");
    }

    private void item(Markup markup, ContentItem item, String heading) {
        String tags =
                item.facts().tags().stream().map(ListFilter::slug).distinct().collect(Collectors.joining(" "));
        markup.start("li", "class", layout.classes(), "id", ids.of(item), "data-tags", tags);
        item.facts().picture().ifPresent(picture -> picture(markup, picture));
        if (!layout.cards()) {
            date(markup, item);
        }
        markup.start("div", "class", "vitae-content", "dir", "auto");
        String lang = markup.language().of(item);
        markup.start(heading, "class", "p-name", "lang", lang);
        Optional<String> target = target(markup, item);
        target.ifPresent(href -> markup.start("a", "class", "u-url", "href", href));
        markup.rich(item.title());
        target.ifPresent(href -> markup.end("a"));
        markup.end(heading);
        if (layout.cards()) {
            date(markup, item);
        }
        ContentFacts facts = new ContentFacts(item, layout, messages);
        facts.writeLine(markup);
        item.summary()
                .or(() -> index.page(item).flatMap(page -> item.text().flatMap(RichText::firstParagraph)))
                .ifPresent(words -> markup.start("div", "class", "vitae-text p-summary", "lang", lang)
                        .rich(words)
                        .end("div"));
        // of a book, who wrote it and how it was is what a reader looks for
        if (index.page(item).isEmpty() || layout.listsFacts()) {
            facts.writeOthers(markup);
        }
        facts.writeLinks(markup);
        markup.mentions(List.copyOf(item.facts().cites()));
        facts.writeTags(markup);
        markup.end("div").end("li").line();
    }

    private static void date(Markup markup, ContentItem item) {
        item.date().ifPresent(date -> {
            markup.start("p", "class", "vitae-date");
            markup.time(date, "dt-start", item).end("p");
        });
    }

    /** Decoration: the title beside it leads to the same page. */
    private static void picture(Markup markup, ContentItem.Picture picture) {
        markup.picture(picture.url(), picture.words(), WIDE, "class", "vitae-picture", "loading", "lazy");
    }

    private Optional<String> target(Markup markup, ContentItem item) {
        Optional<SitePath> page = index.page(item);
        return page.isPresent()
                ? page.map(path -> markup.href(path, ""))
                : item.facts().url().map(url -> markup.href(url));
    }
}
