package io.github.vitae.page.frame;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Shows the entries of one group of a list, or those with a tag. Its buttons are links to places on the page, and rules of
 * the stylesheet hide what does not belong to the place that is linked to: it works without script, and what it shows has
 * an address.
 */
public final class ListFilter {

    /** From so many groups on, they stand above the list. */
    private static final int GROUPS_FOR_TABLE = 4;

    private final Map<String, String> groups;
    private final Map<String, String> tags;
    private final Map<String, Origin> written;
    private final String list;
    private final SitePath path;
    private final Messages messages;

    /**
     * @param list the {@code id} of the page that holds the list, and the first part of the names of its words
     * @param groups the ids of the groups of entries that have a heading, with what stands there
     * @param tags the tags of the entries, by their slugs, in the order of their buttons
     */
    public ListFilter(
            String list, Map<String, String> groups, Map<String, String> tags, SitePath path, Messages messages) {
        this(list, groups, tags, Map.of(), path, messages);
    }

    /**
     * A filter by tags of which it is known where they are written.
     *
     * @param written where the first entry with a tag is, by the tags' slugs: their language is that of the file
     */
    public ListFilter(
            String list,
            Map<String, String> groups,
            Map<String, String> tags,
            Map<String, Origin> written,
            SitePath path,
            Messages messages) {
        this.written = Map.copyOf(written);
        this.list = list;
        this.path = path;
        this.messages = messages;
        this.groups = groups.size() >= GROUPS_FOR_TABLE ? new LinkedHashMap<>(groups) : Map.of();
        this.tags = new LinkedHashMap<>(tags);
    }

    /** The tags of all entries, in the order of their slugs; of two with one slug the first. */
    public static Map<String, String> tags(List<String> written) {
        Map<String, String> found = new TreeMap<>();
        for (String tag : written) {
            String slug = slug(tag);
            if (!slug.isEmpty()) {
                found.putIfAbsent(slug, tag);
            }
        }
        return found;
    }

    /** Where the first entry with each tag is written, by the slugs of the tags. */
    public static <E> Map<String, Origin> places(
            List<E> entries, Function<E, List<String>> tags, Function<E, Origin> place) {
        Map<String, Origin> found = new HashMap<>();
        for (E entry : entries) {
            tags.apply(entry).forEach(tag -> found.putIfAbsent(slug(tag), place.apply(entry)));
        }
        return found;
    }

    /** A tag as a part of an address and as a word among others in an attribute, as {@link TagKey#slug} has it; empty if it has no letter or digit. */
    public static String slug(String tag) {
        return TagKey.slug(tag);
    }

    /** The place that shows the entries with a tag. */
    public static String tagId(String tag) {
        return "tag-" + slug(tag);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && tags.isEmpty();
    }

    /** The buttons: all entries, groups, tags. */
    public void write(Markup markup) {
        if (isEmpty()) {
            return;
        }
        markup.start(
                        "nav",
                        "class",
                        "vitae-filter",
                        "aria-label",
                        messages.get(list + ".filter"),
                        "data-find",
                        messages.get(list + ".find"),
                        "data-found",
                        messages.get(list + ".found", "{0}", "{1}"))
                .line();
        markup.start("ul", "class", "vitae-years");
        item(markup, "", list, "", () -> markup.words(messages.get(list + ".everything")));
        groups.forEach((id, name) -> item(markup, "", id, "", () -> markup.text(name)));
        markup.end("ul");
        if (!tags.isEmpty()) {
            markup.start("ul", "class", "vitae-topics");
            tags.forEach((slug, tag) -> {
                String lang = Optional.ofNullable(written.get(slug))
                        .map(markup.language()::of)
                        .orElse("");
                item(markup, "tag-" + slug, "tag-" + slug, lang, () -> markup.text(tag));
            });
            markup.end("ul");
        }
        markup.end("nav").line();
    }

    private void item(Markup markup, String id, String target, String lang, Runnable words) {
        markup.start("li").start("a", "id", id, "href", markup.href(path, target), "lang", lang);
        words.run();
        markup.end("a").end("li");
    }

    /** The rules that this page's places need besides the stylesheet's own. */
    public List<String> rules() {
        List<String> hidden = new ArrayList<>();
        for (String slug : tags.keySet()) {
            String shown = page() + ":has(#tag-" + slug + ":target) ";
            String tagged = "[data-tags~=\"" + slug + "\"]";
            hidden.add(shown + ".vitae-year > ol > li:not(" + tagged + ")");
            hidden.add(shown + ".vitae-year:not(:has(" + tagged + "))");
        }
        List<String> current = new ArrayList<>();
        for (String id : groups.keySet()) {
            current.add(page() + ":has(#" + id + ":target) .vitae-years a[href$=\"#" + id + "\"]");
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

    private String page() {
        return ".vitae-" + list + "-page:not(.vitae-live)";
    }
}
