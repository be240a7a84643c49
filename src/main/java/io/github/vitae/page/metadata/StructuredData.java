package io.github.vitae.page.metadata;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page says, in the words of <a href="https://schema.org/">schema.org</a>, as JSON-LD within the page: search engines take it
 * from there in the goal's way and in the report's. Addresses are absolute where the site's address is known.
 */
public final class StructuredData {

    /** Search engines cut longer headlines. */
    private static final int LONGEST_HEADLINE = 110;

    private final Markup markup;

    /** @param markup writes the page, at its place */
    public StructuredData(Markup markup) {
        this.markup = markup;
    }

    /**
     * Where a page is among others.
     *
     * @param name what the page is called
     * @param page its place
     */
    public record Crumb(String name, SitePath page) {}

    /** The home page of somebody, or of a lab: a {@code ProfilePage} about a {@code Person} or an {@code Organization}. */
    public void profilePage(Profile profile) {
        profile.person().ifPresent(who -> {
            Map<String, Object> page = thing("ProfilePage");
            page.put("url", markup.address(markup.page()));
            page.put("mainEntity", new OwnerData(who, profile, markup).properties());
            write(page);
        });
    }

    /** A talk, a course, a post on its page; nothing for what schema.org has no word that search engines know. */
    public void item(ContentKind kind, ContentItem item, Optional<Person> owner, SitePath home) {
        switch (kind) {
            case TALKS ->
                event(item, markup.address(markup.page()), owner, home).ifPresent(this::write);
            case TEACHING -> course(item).ifPresent(this::write);
            case POSTS -> write(posting(item, owner, home));
            case PROJECTS, BOOKS, REPOSITORIES -> {}
        }
    }

    /**
     * Talks that have no page of their own.
     *
     * @param id gives the {@code id} of a talk on this page
     */
    public void events(
            List<ContentItem> talks, Function<ContentItem, String> id, Optional<Person> owner, SitePath home) {
        String page = markup.address(markup.page());
        List<Object> events = new ArrayList<>();
        talks.forEach(
                talk -> event(talk, page + "#" + id.apply(talk), owner, home).ifPresent(event -> {
                    event.remove("@context");
                    events.add(event);
                }));
        if (!events.isEmpty()) {
            Map<String, Object> graph = new LinkedHashMap<>();
            graph.put("@context", "https://schema.org");
            graph.put("@graph", events);
            write(graph);
        }
    }

    /** A talk as an {@code Event}, which has a time and a place; without either it is none. */
    private Optional<Map<String, Object>> event(
            ContentItem talk, String address, Optional<Person> owner, SitePath home) {
        return new TalkEvent(talk, markup, address).properties().map(properties -> {
            Map<String, Object> event = thing("Event");
            event.putAll(properties);
            owner.ifPresent(who -> event.put("performer", author(who, home)));
            return event;
        });
    }

    private Optional<Map<String, Object>> course(ContentItem item) {
        return item.facts().venue().map(venue -> {
            Map<String, Object> course = thing("Course");
            course.put("name", item.title().plain());
            course.put("description", FirstSentence.of(item).orElse(item.title().plain()));
            course.put("provider", organization(venue));
            course.put("url", markup.address(markup.page()));
            return course;
        });
    }

    private Map<String, Object> posting(ContentItem post, Optional<Person> owner, SitePath home) {
        Map<String, Object> posting = thing("BlogPosting");
        posting.put("headline", FirstSentence.cut(post.title().plain(), LONGEST_HEADLINE));
        Json.put(posting, "datePublished", post.date().map(date -> date.start().iso()));
        owner.ifPresent(who -> posting.put("author", author(who, home)));
        Json.put(posting, "description", FirstSentence.of(post));
        Json.put(posting, "image", post.facts().picture().map(picture -> markup.address(picture.url())));
        list(posting, "keywords", post.facts().tags().stream());
        posting.put("mainEntityOfPage", markup.address(markup.page()));
        return posting;
    }

    /**
     * Where this page is: a {@code BreadcrumbList} that ends with it.
     *
     * @param above the pages above it, the topmost first
     * @param name what this page is called
     */
    public void breadcrumbs(List<Crumb> above, String name) {
        List<Object> items = new ArrayList<>();
        Stream.concat(above.stream(), Stream.of(new Crumb(name, markup.page()))).forEach(crumb -> {
            Map<String, Object> item = typed("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", crumb.name());
            item.put("item", markup.address(crumb.page()));
            items.add(item);
        });
        Map<String, Object> list = thing("BreadcrumbList");
        list.put("itemListElement", items);
        write(list);
    }

    private Map<String, Object> author(Person who, SitePath home) {
        Map<String, Object> author = typed(OwnerData.type(who));
        author.put("name", who.name());
        author.put("url", markup.address(home));
        return author;
    }

    static Map<String, Object> organization(String name) {
        Map<String, Object> organization = typed("Organization");
        organization.put("name", name);
        return organization;
    }

    static void list(Map<String, Object> object, String name, Stream<?> values) {
        List<Object> all = new ArrayList<>();
        values.forEach(all::add);
        if (!all.isEmpty()) {
            object.put(name, all);
        }
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        return thing;
    }

    static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private void write(Map<String, Object> data) {
        markup.structuredData(Json.of(data));
    }
}
