package io.github.vitae.read.own;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Session;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes talks, courses, projects and so on, and the author's own pages, in the plugin's own layout: what has a page in a
 * file of its own, the rest in the data file of its kind.
 */
final class ContentWriter {

    /** The kinds that stand in the author's order; all others stand by date. */
    private static final Set<ContentKind> AS_WRITTEN = EnumSet.of(ContentKind.PROJECTS, ContentKind.REPOSITORIES);

    private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-.*");
    private static final int LONGEST = 80;

    private final Function<RichText, String> markdown;
    private final Set<String> publications;

    /**
     * A writer.
     *
     * @param markdown how texts are written
     */
    ContentWriter(Profile profile, Function<RichText, String> markdown) {
        this.markdown = markdown;
        this.publications =
                profile.publications().stream().map(Publication::key).collect(Collectors.toSet());
    }

    /** Adds the files of all kinds, and of the author's own pages. */
    void addTo(Map<String, String> written, Profile profile) {
        profile.contents().forEach((kind, list) -> kind(kind, list, written));
        pages(profile.pages(), written);
    }

    private void kind(ContentKind kind, EntryList<ContentItem> list, Map<String, String> written) {
        if (list.title().isPresent() || !list.preface().isEmpty()) {
            EntryText front = new EntryText("").field("title", list.title().map(markdown));
            written.put(
                    kind.key() + "/index.md",
                    document(front, list.preface().stream().map(markdown).collect(Collectors.joining("\n\n"))));
        }
        List<ContentItem> shown = shown(kind, list.entries());
        IdentityHashMap<ContentItem, String> names = names(shown);
        List<ContentItem> read = new ArrayList<>(
                list.entries().stream().filter(item -> !names.containsKey(item)).toList());
        list.entries().stream()
                .filter(names::containsKey)
                .sorted(Comparator.comparing(item -> kind.key() + "/" + names.get(item) + ".md"))
                .forEach(read::add);
        boolean ordered = isSame(shown(kind, read), shown);
        StringBuilder data = new StringBuilder();
        for (int at = 0; at < shown.size(); at++) {
            ContentItem item = shown.get(at);
            Optional<String> name = Optional.ofNullable(names.get(item));
            EntryText keys = keys(item, name, kind, name.isPresent() ? "" : "  ");
            if (!ordered) {
                keys.value("order", String.valueOf(at + 1));
            }
            if (name.isPresent()) {
                written.put(
                        kind.key() + "/" + name.get() + ".md",
                        document(keys, item.text().map(markdown).orElse("")));
            } else {
                data.append(keys.asItem());
            }
        }
        if (!data.isEmpty()) {
            written.put(kind.key() + ".yml", data.toString());
        }
    }

    private static List<ContentItem> shown(ContentKind kind, List<ContentItem> items) {
        return AS_WRITTEN.contains(kind)
                ? items
                : items.stream().sorted(Entry.NEWEST_FIRST).toList();
    }

    private static boolean isSame(List<ContentItem> one, List<ContentItem> other) {
        return IntStream.range(0, one.size()).allMatch(at -> one.get(at) == other.get(at));
    }

    /** The names of the files of those that have a page, in the order in which their pages get addresses. */
    private static IdentityHashMap<ContentItem, String> names(List<ContentItem> items) {
        IdentityHashMap<ContentItem, String> names = new IdentityHashMap<>();
        DistinctNames distinct = new DistinctNames();
        // what stands above a list has this name
        distinct.take("index");
        for (ContentItem item : items) {
            if (item.hasPage()) {
                String slug = Slug.of(item.slug(), Integer.MAX_VALUE, LONGEST);
                names.put(item, distinct.of(slug.isEmpty() ? "entry" : slug));
            }
        }
        return names;
    }

    private EntryText keys(ContentItem item, Optional<String> name, ContentKind kind, String indent) {
        Facts facts = item.facts();
        EntryText keys = new EntryText(indent)
                .field("date", item.date().map(DataDates::written))
                .field("title", Optional.of(markdown.apply(item.title())))
                .field("type", facts.type())
                .field("venue", facts.venue())
                .field("location", facts.place())
                .field("group", facts.group())
                .field("summary", item.summary().map(markdown))
                .link("url", facts.url());
        links(facts.links(), keys, indent);
        keys.list("tags", facts.tags())
                .link("image", facts.picture().map(ContentItem.Picture::url))
                .field("image_alt", facts.picture().map(ContentItem.Picture::words))
                .list(
                        "cite",
                        facts.cites().stream().filter(publications::contains).toList())
                .flag("selected", facts.selected());
        details(facts.others(), keys, indent);
        schedule(facts.schedule(), keys, indent + "    ");
        if (name.isPresent() && differs(name.get(), item, kind)) {
            keys.field("slug", name);
        }
        keys.field("id", item.id().filter(id -> !name.equals(Optional.of(id))));
        return keys.places("redirect_from", item.formerAddresses());
    }

    /** Whether the address is another than the file's name makes it. */
    private static boolean differs(String name, ContentItem item, ContentKind kind) {
        boolean index = name.startsWith("index") && Slug.of(item.slug()).equals("index");
        return index || (kind == ContentKind.POSTS && DATED.matcher(name).matches());
    }

    /** Links by keys of their own where each has one, else as a list. */
    private static void links(List<NamedLink> links, EntryText keys, String indent) {
        List<String> labels = links.stream()
                .map(link -> link.label().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        boolean named = labels.size() == links.size()
                && links.stream()
                        .allMatch(
                                link -> NativeItems.LINKS.contains(link.label().toLowerCase(Locale.ROOT))
                                        && link.label().equals(link.label().toUpperCase(Locale.ROOT)));
        if (named) {
            links.forEach(link -> keys.link(link.label().toLowerCase(Locale.ROOT), Optional.of(link.url())));
        } else {
            keys.entries(
                    "links",
                    links.stream()
                            .map(link -> new EntryText(indent + "    ")
                                    .field("label", Optional.of(link.label()))
                                    .link("url", Optional.of(link.url())))
                            .toList());
        }
    }

    private void details(List<Fact> facts, EntryText keys, String indent) {
        long names = facts.stream().map(Fact::name).distinct().count();
        if (facts.isEmpty()) {
            return;
        }
        if (names == facts.size() && facts.stream().allMatch(fact -> EntryText.isKey(fact.name()))) {
            EntryText details = new EntryText(indent + "  ");
            facts.forEach(fact -> details.field(fact.name(), Optional.of(markdown.apply(fact.text()))));
            keys.keys("details", details);
        } else {
            keys.entries(
                    "details",
                    facts.stream()
                            .map(fact -> new EntryText(indent + "    ")
                                    .field("name", Optional.of(fact.name()))
                                    .field("text", Optional.of(markdown.apply(fact.text()))))
                            .toList());
        }
    }

    private void schedule(List<Session> sessions, EntryText keys, String indent) {
        keys.entries(
                "schedule",
                sessions.stream()
                        .map(session -> new EntryText(indent)
                                .field("week", said(session.week()))
                                .field("date", said(session.date()))
                                .field("topic", session.topic().map(markdown))
                                .field("description", session.description().map(markdown))
                                .entries(
                                        "materials",
                                        session.materials().stream()
                                                .map(link -> new EntryText(indent + "    ")
                                                        .field("name", Optional.of(link.label()))
                                                        .link("url", Optional.of(link.url())))
                                                .toList()))
                        .toList());
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    private void pages(List<AuthorPage> pages, Map<String, String> written) {
        IdentityHashMap<AuthorPage, String> names = new IdentityHashMap<>();
        DistinctNames distinct = new DistinctNames();
        for (AuthorPage page : pages) {
            String path = page.path().value();
            String stem = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
            names.put(page, NativeContents.PAGES + "/" + distinct.of(stem) + ".md");
        }
        List<AuthorPage> read = new ArrayList<>(pages);
        read.sort(Comparator.comparing(page -> NativeContents.place(names.getOrDefault(page, ""))));
        boolean ordered = IntStream.range(0, pages.size()).allMatch(at -> pages.get(at) == read.get(at));
        for (int at = 0; at < pages.size(); at++) {
            AuthorPage page = pages.get(at);
            String name = names.getOrDefault(page, "");
            EntryText front = new EntryText("")
                    .field("title", Optional.of(page.title()))
                    .field("description", page.description().map(words -> markdown.apply(HtmlGate.plain(words))));
            if (!page.inMenu()) {
                front.value("menu", "false");
            }
            if (!ordered) {
                front.value("order", String.valueOf(at + 1));
            }
            if (!name.equals(NativeContents.PAGES + "/" + page.path().value().replaceFirst("[.]html$", ".md"))) {
                front.field("permalink", Optional.of("/" + page.path().value()));
            }
            front.places("redirect_from", page.formerAddresses());
            written.put(name, document(front, markdown.apply(page.text())));
        }
    }

    private static String document(EntryText front, String text) {
        String keys = front.toString();
        return (keys.isEmpty() ? "" : "---\n" + keys + "---\n\n") + text.strip() + "\n";
    }
}
