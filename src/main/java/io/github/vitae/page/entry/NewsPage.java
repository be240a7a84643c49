package io.github.vitae.page.entry;

import io.github.vitae.model.About;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.EntryIds;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.PageLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A News page: newest first, grouped by year, each entry with a place to link to. */
public final class NewsPage {

    private final EntryList<NewsItem> news;
    private final List<NewsItem> shown;
    private final ListPart part;
    private final EntryIds ids;
    private final SitePath path;
    private final PageFrame frame;
    private final Messages messages;
    private final Map<String, List<NewsItem>> groups;
    private final ListFilter filter;

    private NewsPage(
            EntryList<NewsItem> news, List<NewsItem> shown, ListPart part, PageFrame frame, Messages messages) {
        this.news = news;
        this.shown = shown;
        this.part = part;
        this.ids = new EntryIds(shown);
        this.path = part.path();
        this.frame = frame;
        this.messages = messages;
        this.groups = groups();
        Map<String, String> headings = new LinkedHashMap<>();
        groups.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> headings.put(groupId(name), name));
        List<String> tags = shown.stream().flatMap(item -> item.tags().stream()).toList();
        this.filter = new ListFilter(
                "news",
                headings,
                ListFilter.tags(tags),
                ListFilter.places(shown, NewsItem::tags, NewsItem::origin),
                path,
                messages);
    }

    /** All news, on as many pages as they need; none if there is nothing to show. */
    public static List<NewsPage> of(EntryList<NewsItem> news, SitePath path, PageFrame frame, Messages messages) {
        return news.isEmpty()
                ? List.of()
                : ListPart.pages(
                        news.entries(), path, (shown, part) -> new NewsPage(news, shown, part, frame, messages));
    }

    /** Which of the pages it is. */
    public ListPart part() {
        return part;
    }

    /** Whether the page has a filter, which a script makes better. */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** The rules that this page needs besides the stylesheet's own. */
    public List<String> rules() {
        return filter.rules();
    }

    public String title() {
        return news.title().map(RichText::plain).orElseGet(() -> messages.get("news.title"));
    }

    public void write(Markup markup) {
        frame.start(markup, "vitae-news-page", "news");
        EntryMarkup.heading(markup, "h1", news, messages.get("news.title"));
        if (part.isFirst()) {
            EntryMarkup.preface(markup, news);
        }
        filter.write(markup);
        for (Map.Entry<String, List<NewsItem>> group : groups.entrySet()) {
            String id = groupId(group.getKey());
            boolean named = !group.getKey().isEmpty();
            markup.start("section", "class", "vitae-year", "aria-labelledby", named ? id : "");
            if (named) {
                markup.start("h2", "id", id).text(group.getKey()).end("h2");
            }
            list(markup, group.getValue(), path, true);
            markup.end("section").line();
        }
        part.write(markup, title());
        frame.end(markup);
    }

    /** The newest entries, for another page, each linked to its place on this one. */
    public void writeNewest(Markup markup, int count) {
        List<NewsItem> newest = shown.subList(0, Math.min(count, shown.size()));
        markup.start("section", "class", "vitae-latest", "aria-labelledby", About.NEWS_ID);
        String lang = news.title().isPresent() ? EntryMarkup.around(markup, news) : "";
        markup.start("h2", "id", About.NEWS_ID, "lang", lang);
        markup.text(title()).end("h2");
        list(markup, newest, path, false);
        markup.start("p", "class", "vitae-more");
        markup.linkWords(path, messages.get("news.all", news.entries().size()));
        markup.end("p").end("section").line();
    }

    /**
     * News for a page that is not the profile's, each linked to its place.
     *
     * @param pages the pages of the news
     * @param chosen which of them
     * @param most how many at most
     * @return how many there are
     */
    public static int writeListed(Markup markup, List<NewsPage> pages, Predicate<NewsItem> chosen, int most) {
        int written = 0;
        for (NewsPage page : pages) {
            List<NewsItem> some =
                    page.shown.stream().filter(chosen).limit(most - written).toList();
            if (!some.isEmpty()) {
                page.list(markup, some, page.path, false);
                written += some.size();
            }
        }
        return written;
    }

    private String groupId(String group) {
        if (group.equals(messages.get("news.pinned"))) {
            return "pinned";
        }
        return group.equals(messages.get("news.undated")) ? "undated" : "year-" + group;
    }

    /** The entries by what stands above them: what is pinned, each year, what has no date. One group needs no name. */
    private Map<String, List<NewsItem>> groups() {
        Map<String, List<NewsItem>> groups = new LinkedHashMap<>();
        for (NewsItem item : shown) {
            String group = item.pinned()
                    ? messages.get("news.pinned")
                    : item.date()
                            .map(date -> String.valueOf(date.start().year()))
                            .orElseGet(() -> messages.get("news.undated"));
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(item);
        }
        if (groups.keySet().equals(java.util.Set.of(messages.get("news.undated")))) {
            return Map.of("", shown);
        }
        return groups;
    }

    private void list(Markup markup, List<NewsItem> items, SitePath home, boolean anchors) {
        markup.start("ol", "class", EntryMarkup.listClass("h-feed vitae-news", news.classes()))
                .line();
        for (NewsItem item : items) {
            String id = ids.of(item);
            markup.start(
                    "li",
                    "class",
                    item.pinned() ? "h-entry vitae-pinned" : "h-entry",
                    "id",
                    anchors ? id : "",
                    "data-tags",
                    anchors ? item.tags().stream().map(ListFilter::slug).collect(Collectors.joining(" ")) : "");
            item.date().ifPresent(date -> {
                markup.start("a", "class", "u-url vitae-date", "href", markup.href(home, id));
                markup.time(date, "dt-published", item).end("a").text(" ");
            });
            PageLanguage language = markup.language();
            markup.start("div", "class", "e-content", "dir", "auto", "lang", language.of(item));
            RichText body = item.body();
            item.title().ifPresent(title -> EntryMarkup.title(markup, title, item.url()));
            if (item.title().isEmpty()) {
                markup.rich(body);
                item.url().ifPresent(url -> {
                    markup.text(" ")
                            .start(
                                    "a",
                                    "class",
                                    "vitae-link",
                                    "href",
                                    markup.href(url),
                                    "lang",
                                    language.ofWords(item));
                    markup.words(messages.get("news.link")).end("a");
                });
            } else if (!item.body().isEmpty()) {
                markup.start("div", "class", "vitae-text").rich(body).end("div");
            }
            cites(markup, item);
            tags(markup, item.tags(), home);
            markup.end("div").end("li").line();
        }
        markup.end("ol");
    }

    /** What the news is about. */
    private static void cites(Markup markup, NewsItem item) {
        List<String> mentioned = new ArrayList<>(item.body().mentions());
        item.title().ifPresent(title -> mentioned.addAll(title.mentions()));
        markup.mentions(
                item.cites().stream().filter(key -> !mentioned.contains(key)).toList());
    }

    /** The place of an entry, if it is on this page. */
    public Optional<Addresses.Place> place(Entry entry) {
        return Optional.of(ids.of(entry)).filter(id -> !id.isEmpty()).map(id -> new Addresses.Place(path, id));
    }

    /** Collects where each entry is, by where it was written. */
    public void places(Map<Origin, Addresses.Place> places) {
        shown.forEach(item -> places.putIfAbsent(item.origin(), new Addresses.Place(path, ids.of(item))));
    }

    /** Collects what the news are about, by the keys of publications. */
    public void cover(Map<String, List<Coverage>> coverage) {
        Coverage.collect(shown, ids, path, coverage);
    }

    /** Tags, each leading to the news that have it. */
    private static void tags(Markup markup, List<String> tags, SitePath home) {
        if (!tags.isEmpty()) {
            markup.start("p", "class", "vitae-tags");
            for (String tag : tags) {
                String element = ListFilter.slug(tag).isEmpty() ? "span" : "a";
                String href = element.equals("a") ? markup.href(home, ListFilter.tagId(tag)) : "";
                markup.start(element, "class", "p-category", "href", href)
                        .text(tag)
                        .end(element)
                        .text(" ");
            }
            markup.end("p");
        }
    }
}
