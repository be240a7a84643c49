package io.github.vitae.page.machine;

import static io.github.vitae.page.machine.JsonValues.list;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.PageLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People as data: what their cards say, and a life at work. */
final class PersonJson {

    /** The components of a person, by their names here. */
    private static final Map<String, String> COMPONENTS = Map.of("picture", "avatar");

    private final MachineContext context;
    private final JsonValues values;

    PersonJson(MachineContext context, JsonValues values) {
        this.context = context;
        this.values = values;
    }

    /** Whose profile it is: all that is on the card, or, where there is no card, the name. */
    Map<String, Object> owner(Person person, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", person.name());
        if (context.hasCard()) {
            Json.put(object, "pronouns", person.pronouns());
            Json.put(object, "role", person.role());
            card(person, page, object);
        }
        sources(person, object);
        return object;
    }

    /** What all cards say. An address for mail is among the links, where its author made it a link. */
    private void card(Person person, SitePath page, Map<String, Object> object) {
        List<Object> affiliations = new ArrayList<>();
        for (Affiliation affiliation : person.affiliations()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", affiliation.name());
            Json.put(one, "url", affiliation.url().map(url -> values.address(url, page)));
            affiliations.add(one);
        }
        list(object, "affiliations", affiliations);
        Json.put(object, "location", person.location());
        Json.put(object, "picture", person.avatar().map(image -> values.address(image, page)));
        text(object, "bio", person.bio(), page);
        List<Object> links = new ArrayList<>();
        for (ServiceLink link : person.links()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("service", link.service());
            one.put("label", link.label());
            one.put("url", values.address(link.url(), page));
            Json.put(one, "source", link.origin().map(JsonValues::source));
            links.add(one);
        }
        list(object, "links", links);
        text(object, "details", person.details(), page);
    }

    /** Where each of what was said was written; links say so themselves. */
    private static void sources(Person person, Map<String, Object> object) {
        Map<String, Object> sources = new LinkedHashMap<>();
        for (String name : object.keySet()) {
            if (!name.equals("links")) {
                Json.put(
                        sources,
                        name,
                        person.origin(COMPONENTS.getOrDefault(name, name)).map(JsonValues::source));
            }
        }
        if (!sources.isEmpty()) {
            object.put("sources", sources);
        }
    }

    private void text(Map<String, Object> object, String name, Optional<RichText> text, SitePath page) {
        Json.put(object, name, text.filter(words -> !words.isEmpty()).map(words -> values.text(words, page)));
    }

    /** The people of a project or a lab. */
    Map<String, Object> people(List<Member> members) {
        SitePath page = MachineOutputs.PEOPLE;
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page));
        List<Object> entries = new ArrayList<>();
        for (Member member : members) {
            Person person = member.person();
            Map<String, Object> one = new LinkedHashMap<>();
            Json.put(one, "url", values.address(context.person().apply(member)));
            one.put("name", person.name());
            Json.put(one, "pronouns", person.pronouns());
            // what a member of a lab is called may stand in place of roles
            list(one, "roles", member.roles());
            Json.put(one, "group", Optional.of(context.group().apply(member)).filter(group -> !group.isEmpty()));
            Json.put(one, "link", member.url().map(url -> values.address(url, page)));
            Json.put(one, "timezone", member.timezone());
            card(person, page, one);
            text(one, "text", member.text(), page);
            one.put("source", JsonValues.source(member.origin()));
            entries.add(one);
        }
        object.put("entries", entries);
        return object;
    }

    /** A life at work: the sections of its page. */
    Map<String, Object> curriculumVitae(CurriculumVitae cv, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page));
        List<Object> sections = new ArrayList<>();
        for (CurriculumVitae.Section section : cv.sections()) {
            Map<String, Object> one = new LinkedHashMap<>();
            Json.put(one, "key", Optional.of(section.key()).filter(key -> !key.isEmpty()));
            text(one, "title", section.title(), page);
            text(one, "text", section.text(), page);
            list(
                    one,
                    "entries",
                    section.lines().stream().map(line -> line(line, page)).toList());
            sections.add(one);
        }
        object.put("sections", sections);
        return object;
    }

    private Map<String, Object> line(CurriculumVitae.Line line, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "date", line.date().map(JsonValues::date));
        String lang = new PageLanguage(context.language(), context.profile().languages()).of(line);
        Json.put(object, "inLanguage", Optional.of(lang).filter(tag -> !tag.isEmpty()));
        text(object, "title", line.title(), page);
        text(object, "organisation", line.organisation(), page);
        Json.put(object, "place", line.place());
        Json.put(object, "link", line.url().map(url -> values.address(url, page)));
        text(object, "text", line.text(), page);
        list(object, "highlights", values.texts(line.highlights(), page));
        list(object, "tags", line.tags());
        Json.put(object, "source", line.origin().map(JsonValues::source));
        return object;
    }
}
