package io.github.vitae.page;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shows the news of a year, or those with a tag. Its buttons are links to places on the page, and rules of the stylesheet
 * hide what does not belong to the place that is linked to: it works without script, and what it shows has an address.
 */
final class NewsFilter {

    /** From so many years on, the years stand above the news. */
    private static final int YEARS_FOR_TABLE = 4;

    private static final int LONGEST_TAG = 60;

    private final Map<String, String> groups;
    private final List<String> years;
    private final Map<String, String> tags;
    private final SitePath path;
    private final Messages messages;

    /**
     * @param groups the ids of the groups of news that have a heading, with what stands there
     * @param news all the news
     */
    NewsFilter(Map<String, String> groups, Collection<NewsItem> news, SitePath path, Messages messages) {
        this.path = path;
        this.messages = messages;
        this.years = new ArrayList<>();
        this.groups = groups;
        if (groups.size() >= YEARS_FOR_TABLE) {
            years.addAll(groups.keySet());
        }
        Map<String, String> found = new TreeMap<>();
        for (NewsItem item : news) {
            for (String tag : item.tags()) {
                String slug = slug(tag);
                if (!slug.isEmpty()) {
                    found.putIfAbsent(slug, tag);
                }
            }
        }
        this.tags = new LinkedHashMap<>(found);
    }

    /** A tag as a part of an address and as a word among others in an attribute; empty if it has no letter or digit. */
    static String slug(String tag) {
        return Slug.of(tag, Integer.MAX_VALUE, LONGEST_TAG);
    }

    /** The place that shows the news with a tag. */
    static String tagId(String tag) {
        return "tag-" + slug(tag);
    }

    boolean isEmpty() {
        return years.isEmpty() && tags.isEmpty();
    }

    /** The buttons: all news, years, tags. */
    void write(Markup markup) {
        if (isEmpty()) {
            return;
        }
        markup.start(
                        "nav",
                        "class",
                        "vitae-filter",
                        "aria-label",
                        messages.get("news.filter"),
                        "data-find",
                        messages.get("news.find"),
                        "data-found",
                        messages.get("news.found", "{0}", "{1}"))
                .line();
        markup.start("ul", "class", "vitae-years");
        item(markup, "", "news", messages.get("news.everything"));
        years.forEach(id -> item(markup, "", id, groups.getOrDefault(id, id)));
        markup.end("ul");
        if (!tags.isEmpty()) {
            markup.start("ul", "class", "vitae-topics");
            tags.forEach((slug, tag) -> item(markup, "tag-" + slug, "tag-" + slug, tag));
            markup.end("ul");
        }
        markup.end("nav").line();
    }

    private void item(Markup markup, String id, String target, String words) {
        markup.start("li")
                .start("a", "id", id, "href", markup.href(path, target))
                .text(words)
                .end("a")
                .end("li");
    }

    /** The rules that this page's places need besides the stylesheet's own. */
    List<String> rules() {
        List<String> hidden = new ArrayList<>();
        for (String slug : tags.keySet()) {
            String shown = ".vitae-news-page:not(.vitae-live):has(#tag-" + slug + ":target) ";
            String tagged = "[data-tags~=\"" + slug + "\"]";
            hidden.add(shown + ".h-entry:not(" + tagged + ")");
            hidden.add(shown + ".vitae-year:not(:has(" + tagged + "))");
        }
        List<String> current = new ArrayList<>();
        for (String id : years) {
            current.add(
                    ".vitae-news-page:not(.vitae-live):has(#" + id + ":target) .vitae-years a[href$=\"#" + id + "\"]");
        }
        List<String> rules = new ArrayList<>();
        if (!hidden.isEmpty()) {
            rules.add(String.join(",\n", hidden) + " { display: none }");
        }
        if (!current.isEmpty()) {
            rules.add(String.join(",\n", current)
                    + " { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor }");
        }
        return rules;
    }
}
