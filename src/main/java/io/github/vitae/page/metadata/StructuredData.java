package io.github.vitae.page.metadata;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page says, in the words of <a href="https://schema.org/">schema.org</a>, as JSON-LD within the page: search engines take it
 * from there in the goal's way and in the report's. Addresses are absolute where the site's address is known.
 */
public final class StructuredData {

    /** Search engines cut longer headlines. */
    private static final int LONGEST_HEADLINE = 110;

    /** How many awards count for a person. */
    private static final int MOST_AWARDS = 20;

    /** Where there is no place to go to. */
    private static final Pattern ONLINE =
            Pattern.compile("(?i)\\s*(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|webinar|web|internet)\\s*");

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

    /** The home page of somebody: a {@code ProfilePage} about a {@code Person}. */
    public void profilePage(Profile profile) {
        profile.person().ifPresent(who -> {
            Map<String, Object> page = thing("ProfilePage");
            page.put("url", markup.address(markup.page()));
            page.put("mainEntity", person(who, profile));
            write(page);
        });
    }

    private Map<String, Object> person(Person who, Profile profile) {
        Map<String, Object> person = typed("Person");
        person.put("name", who.name());
        person.put("url", markup.address(markup.page()));
        Json.put(person, "jobTitle", who.role());
        Json.put(
                person,
                "description",
                who.bio().map(FirstSentence::of).or(() -> profile.about().description()));
        Json.put(person, "image", who.avatar().map(markup::address));
        list(person, "affiliation", who.affiliations().stream().map(where -> {
            Map<String, Object> organization = organization(where.name());
            Json.put(organization, "url", where.url().map(markup::address));
            return organization;
        }));
        list(person, "alumniOf", schools(profile).map(StructuredData::organization));
        list(
                person,
                "award",
                profile.awards().entries().stream()
                        .map(Entry::words)
                        .filter(words -> !words.isEmpty())
                        .limit(MOST_AWARDS));
        list(person, "knowsAbout", profile.cv().interests().stream());
        list(
                person,
                "sameAs",
                who.links().stream()
                        .filter(link -> !link.service().equals("email"))
                        .map(link -> link.url().address())
                        .filter(address -> address.startsWith("http"))
                        .distinct());
        who.links().stream()
                .filter(link -> link.service().equals("orcid"))
                .map(link -> link.url().address().replaceFirst(".*/", ""))
                .findFirst()
                .ifPresent(id -> {
                    Map<String, Object> orcid = typed("PropertyValue");
                    orcid.put("propertyID", "ORCID");
                    orcid.put("value", id);
                    person.put("identifier", orcid);
                });
        return person;
    }

    /** Where somebody studied, each once. */
    private static Stream<String> schools(Profile profile) {
        Stream<String> degrees = profile.cv().degrees().stream().flatMap(degree -> degree.institution().stream());
        Stream<String> lines = profile.cv().sections().stream()
                .filter(section -> section.key().equals("education"))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.organisation().map(RichText::plain).stream());
        return Stream.concat(degrees, lines).distinct();
    }

    /** A talk, a course, a post on its page; nothing for what schema.org has no word that search engines know. */
    public void item(ContentKind kind, ContentItem item, Optional<Person> owner, SitePath home) {
        switch (kind) {
            case TALKS -> event(item, owner, home).ifPresent(this::write);
            case TEACHING -> course(item).ifPresent(this::write);
            case POSTS -> write(posting(item, owner, home));
            case PROJECTS, BOOKS, REPOSITORIES -> {}
        }
    }

    /** Talks that have no page of their own. */
    public void events(List<ContentItem> talks, Optional<Person> owner, SitePath home) {
        List<Object> events = new ArrayList<>();
        talks.forEach(talk -> event(talk, owner, home).ifPresent(event -> {
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
    private Optional<Map<String, Object>> event(ContentItem talk, Optional<Person> owner, SitePath home) {
        Optional<String> where = talk.facts().place().or(() -> talk.facts().venue());
        if (talk.date().isEmpty() || where.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> event = thing("Event");
        event.put("name", talk.title().plain());
        EntryDate date = talk.date().get();
        event.put("startDate", date.start().iso());
        Json.put(event, "endDate", date.end().map(end -> end.iso()));
        event.put("location", location(talk, where.get()));
        if (ONLINE.matcher(where.get()).matches()) {
            event.put("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
        }
        Json.put(event, "description", FirstSentence.of(talk));
        Json.put(event, "image", talk.facts().picture().map(picture -> markup.address(picture.url())));
        event.put("url", markup.address(markup.page()));
        owner.ifPresent(who -> event.put("performer", author(who, home)));
        return Optional.of(event);
    }

    /** A place with an address, which search engines ask for; of what is on the web, where it is there. */
    private Map<String, Object> location(ContentItem talk, String where) {
        if (ONLINE.matcher(where).matches()) {
            Map<String, Object> online = typed("VirtualLocation");
            online.put("url", talk.facts().url().map(markup::address).orElseGet(() -> markup.address(markup.page())));
            return online;
        }
        Map<String, Object> place = typed("Place");
        place.put("name", talk.facts().venue().orElse(where));
        place.put("address", where);
        return place;
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
        Map<String, Object> person = typed("Person");
        person.put("name", who.name());
        person.put("url", markup.address(home));
        return person;
    }

    private static Map<String, Object> organization(String name) {
        Map<String, Object> organization = typed("Organization");
        organization.put("name", name);
        return organization;
    }

    private static void list(Map<String, Object> object, String name, Stream<?> values) {
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

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private void write(Map<String, Object> data) {
        markup.structuredData(Json.of(data));
    }
}
