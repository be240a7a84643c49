package io.github.vitae.page.machine;

import static io.github.vitae.page.machine.JsonValues.list;

import io.github.vitae.model.Award;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.PageLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** News, awards, talks and all other entries as data. */
final class EntryJson {

    /** The kinds whose lists are grouped by what the author calls groups; elsewhere nobody sees that. */
    private static final Set<ContentKind> GROUPED =
            EnumSet.of(ContentKind.TEACHING, ContentKind.PROJECTS, ContentKind.BOOKS, ContentKind.REPOSITORIES);

    private final MachineContext context;
    private final JsonValues values;
    private final PageLanguage language;

    EntryJson(MachineContext context, JsonValues values) {
        this.context = context;
        this.values = values;
        this.language = new PageLanguage(context.language(), context.profile().languages());
    }

    Map<String, Object> news(EntryList<NewsItem> news, SitePath page) {
        return listed(news, page, this::news);
    }

    Map<String, Object> awards(EntryList<Award> awards, SitePath page) {
        return listed(awards, page, this::award);
    }

    Map<String, Object> contents(ContentKind kind, EntryList<ContentItem> items, SitePath page) {
        return listed(items, page, (item, object) -> item(kind, item, page, object));
    }

    private <E extends Entry> Map<String, Object> listed(
            EntryList<E> entries, SitePath page, BiConsumer<E, Map<String, Object>> content) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page));
        Json.put(object, "title", entries.title().map(title -> values.text(title, page)));
        list(object, "texts", values.texts(entries.preface(), page));
        List<Object> all = new ArrayList<>();
        for (E entry : entries.entries()) {
            Map<String, Object> one = new LinkedHashMap<>();
            Json.put(one, "url", context.places().of(entry).flatMap(values::address));
            Json.put(one, "date", entry.date().map(JsonValues::date));
            String lang = language.of(entry);
            Json.put(one, "inLanguage", Optional.of(lang).filter(tag -> !tag.isEmpty()));
            content.accept(entry, one);
            one.put("source", JsonValues.source(entry.origin()));
            all.add(one);
        }
        object.put("entries", all);
        return object;
    }

    private SitePath page(Entry entry, SitePath list) {
        return context.places().of(entry).map(Place::path).orElse(list);
    }

    private void put(Map<String, Object> object, String name, Optional<RichText> text, SitePath page) {
        Json.put(object, name, text.filter(words -> !words.isEmpty()).map(words -> values.text(words, page)));
    }

    private void news(NewsItem news, Map<String, Object> object) {
        SitePath page = page(news, MachineOutputs.NEWS);
        put(object, "title", news.title(), page);
        put(object, "text", Optional.of(news.body()), page);
        Json.put(object, "link", news.url().map(url -> values.address(url, page)));
        flag(object, "pinned", news.pinned());
        list(object, "tags", news.tags());
        list(object, "publications", keys(news));
    }

    private void award(Award award, Map<String, Object> object) {
        SitePath page = page(award, MachineOutputs.AWARDS);
        put(object, "title", Optional.of(award.body()), page);
        Json.put(object, "awarder", award.awarder());
        Json.put(object, "amount", award.amount());
        put(object, "text", award.summary(), page);
        Json.put(object, "link", award.url().map(url -> values.address(url, page)));
        Json.put(object, "group", award.group());
        flag(object, "selected", award.selected());
        list(object, "tags", award.tags());
        list(object, "publications", keys(award));
    }

    private void item(ContentKind kind, ContentItem item, SitePath list, Map<String, Object> object) {
        SitePath page = page(item, list);
        ContentItem.Facts facts = item.facts();
        put(object, "title", Optional.of(item.title()), page);
        Json.put(object, "type", facts.type());
        Json.put(object, "venue", facts.venue());
        Json.put(object, "place", facts.place());
        Json.put(
                object,
                "group",
                facts.group().filter(group -> GROUPED.contains(kind)).map(group -> word("group.", group)));
        put(object, "summary", item.summary(), list);
        put(object, "text", item.text(), page);
        // one that has a page is led to there
        Json.put(object, "link", facts.url().filter(url -> !item.hasPage()).map(url -> values.address(url, page)));
        facts.picture().ifPresent(picture -> {
            Map<String, Object> image = new LinkedHashMap<>();
            image.put("url", values.address(picture.url(), page));
            Json.put(image, "description", Optional.of(picture.words()).filter(words -> !words.isEmpty()));
            object.put("picture", image);
        });
        list(object, "links", links(facts.links(), page));
        List<Object> others = new ArrayList<>();
        for (ContentItem.Fact fact : facts.others()) {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("name", word("fact.", fact.name()));
            other.put("text", values.text(fact.text(), page));
            others.add(other);
        }
        list(object, "facts", others);
        list(object, "schedule", schedule(facts.schedule(), page));
        flag(object, "selected", facts.selected());
        list(object, "tags", facts.tags());
        list(object, "publications", keys(item));
    }

    /** A word as pages say it: of some they have their own, in their language. */
    private String word(String prefix, String written) {
        return context.messages().find(prefix + written).orElse(written);
    }

    private List<Object> links(List<ContentItem.NamedLink> links, SitePath page) {
        List<Object> all = new ArrayList<>();
        for (ContentItem.NamedLink link : links) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("label", word("link.", link.label()));
            object.put("url", values.address(link.url(), page));
            all.add(object);
        }
        return all;
    }

    private List<Object> schedule(List<ContentItem.Session> sessions, SitePath page) {
        List<Object> all = new ArrayList<>();
        for (ContentItem.Session session : sessions) {
            Map<String, Object> object = new LinkedHashMap<>();
            Json.put(object, "week", Optional.of(session.week()).filter(words -> !words.isEmpty()));
            Json.put(object, "date", Optional.of(session.date()).filter(words -> !words.isEmpty()));
            put(object, "topic", session.topic(), page);
            put(object, "text", session.description(), page);
            list(object, "links", links(session.materials(), page));
            all.add(object);
        }
        return all;
    }

    /** The publications that an entry is about, as far as there are such. */
    private List<String> keys(Entry entry) {
        return entry.about().stream()
                .filter(key -> context.places().publication(key).isPresent())
                .toList();
    }

    private static void flag(Map<String, Object> object, String name, boolean value) {
        if (value) {
            object.put(name, true);
        }
    }
}
