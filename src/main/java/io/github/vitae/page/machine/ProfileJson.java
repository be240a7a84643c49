package io.github.vitae.page.machine;

import io.github.vitae.model.About;
import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.PageLanguage;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.problem.notation.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All that the pages say, as data: {@code profile.json}, in the shape that {@code profile.schema.json} beside it describes (JSON
 * Schema 2020-12).
 */
final class ProfileJson {

    /** Which version of the shape it is; it goes up when a program that reads it might no longer understand it. */
    static final int VERSION = 1;

    private final MachineContext context;
    private final JsonValues values;

    private ProfileJson(MachineContext context, Set<SitePath> written) {
        this.context = context;
        this.values = new JsonValues(context, written);
    }

    /** The text of the file, member by member. */
    static Stream<String> parts(MachineContext context, Set<SitePath> written) {
        Map<String, Supplier<Object>> members = new ProfileJson(context, written).members();
        List<Stream<String>> parts = new ArrayList<>();
        String before = "{\n  ";
        for (Map.Entry<String, Supplier<Object>> member : members.entrySet()) {
            String start = before + "\"" + member.getKey() + "\": ";
            parts.add(Stream.of(member.getValue())
                    .map(value -> start + JsonWriter.file(value.get(), ProfileJson::acts, "\n  ")));
            before = ",\n  ";
        }
        return Stream.concat(parts.stream().flatMap(part -> part), Stream.of("\n}\n"));
    }

    /** Whether a character does something to who looks at the file, in place of being seen. */
    private static boolean acts(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** The schema, as it ships with the plugin. */
    static Stream<String> schema() {
        try (InputStream schema = ProfileJson.class.getResourceAsStream("/io/github/vitae/page/profile.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema is not there");
            }
            return Stream.of(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Supplier<Object>> members() {
        Profile profile = context.profile();
        EntryJson entries = new EntryJson(context, values);
        PersonJson people = new PersonJson(context, values);
        PublicationJson publications = new PublicationJson(context, values);
        SitePath home = context.about().orElse(new SitePath("index.html"));
        Map<String, Supplier<Object>> members = new LinkedHashMap<>();
        members.put("$schema", MachineOutputs.SCHEMA::value);
        members.put("version", () -> VERSION);
        members.put("inLanguage", context.language()::tag);
        context.pen().site().map(SiteUrl::root).ifPresent(root -> members.put("url", () -> root));
        profile.person().ifPresent(person -> members.put("person", () -> people.owner(person, home)));
        context.about().ifPresent(page -> {
            members.put("about", () -> about(profile, page));
            if (!profile.cv().interests().isEmpty()) {
                members.put("interests", profile.cv()::interests);
            }
        });
        if (!profile.news().isEmpty()) {
            members.put("news", () -> entries.news(profile.news(), MachineOutputs.NEWS));
        }
        if (!profile.awards().isEmpty()) {
            members.put("awards", () -> entries.awards(profile.awards(), MachineOutputs.AWARDS));
        }
        if (!profile.publications().isEmpty()) {
            members.put("publications", () -> publications.all(profile.publications(), profile.publicationsPreface()));
        }
        profile.howToCite().ifPresent(cite -> members.put("howToCite", () -> publications.howToCite(cite)));
        profile.contents()
                .forEach((kind, list) -> members.put(
                        kind.key(), () -> entries.contents(kind, list, new SitePath(kind.key() + ".html"))));
        context.cv().ifPresent(page -> members.put("cv", () -> people.curriculumVitae(profile.cv(), page)));
        if (!context.people().isEmpty()) {
            members.put("people", () -> people.people(context.people()));
        }
        if (!context.pages().isEmpty()) {
            members.put("pages", () -> context.pages().stream().map(this::page).toList());
        }
        return members;
    }

    private Map<String, Object> about(Profile profile, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page));
        // of somebody with a name, that is what the page is called
        Json.put(
                object,
                "title",
                profile.about().title().filter(title -> profile.person().isEmpty()));
        Json.put(object, "description", profile.about().description());
        Json.put(object, "inLanguage", other(profile.languages().about()));
        List<Object> texts = new ArrayList<>();
        for (About.Part part : profile.about().parts()) {
            if (part instanceof About.Prose prose) {
                Map<String, Object> text = values.text(prose.text(), page);
                text.put("source", JsonValues.source(prose.origin()));
                texts.add(text);
            }
        }
        JsonValues.list(object, "texts", texts);
        return object;
    }

    private Optional<String> other(Optional<Language> language) {
        return language.filter(known -> !known.isAs(context.language())).map(Language::tag);
    }

    private Map<String, Object> page(AuthorPage page) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page.path()));
        object.put("title", page.title());
        Json.put(object, "description", page.description());
        String lang = new PageLanguage(context.language(), context.profile().languages()).of(page);
        Json.put(object, "inLanguage", Optional.of(lang).filter(tag -> !tag.isEmpty()));
        object.put("text", values.text(page.text(), page.path()));
        object.put("source", JsonValues.source(page.origin()));
        return object;
    }
}
