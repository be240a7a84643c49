package io.github.vitae.page.machine;

import static io.github.vitae.page.machine.JsonValues.list;

import io.github.vitae.model.Author;
import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Publications as data: a record in CSL JSON, and what a homepage says of them besides. */
final class PublicationJson {

    /** What of a record is said beside it, with its mark-up. */
    private static final List<String> TEXTS = List.of("abstract", "note");

    private final MachineContext context;
    private final JsonValues values;

    PublicationJson(MachineContext context, JsonValues values) {
        this.context = context;
        this.values = values;
    }

    Map<String, Object> all(List<Publication> publications, List<RichText> preface) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(MachineOutputs.PUBLICATIONS));
        list(object, "texts", values.texts(preface, MachineOutputs.PUBLICATIONS));
        object.put("entries", publications.stream().map(this::one).toList());
        return object;
    }

    private Map<String, Object> one(Publication publication) {
        Optional<Place> place = context.places().publication(publication.key()).map(FeedPlaces.Cited::place);
        SitePath page = place.map(Place::path).orElse(MachineOutputs.PUBLICATIONS);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", publication.key());
        Json.put(object, "url", place.flatMap(values::address));
        record(publication, page, object);
        Json.put(object, "date", publication.date().map(JsonValues::date));
        authors(publication, page, object);
        if (publication.contributors().othersToo()) {
            object.put("othersToo", true);
        }
        Json.put(object, "venueAbbreviation", publication.venue().abbreviation());
        text(object, "abstract", publication.texts().summary(), page);
        text(object, "note", publication.texts().note(), page);
        text(object, "citation", publication.texts().citation(), page);
        list(object, "links", links(publication, page));
        if (publication.highlights().selected()) {
            object.put("selected", true);
        }
        Json.put(object, "award", publication.highlights().award());
        text(object, "awardText", publication.highlights().awardText(), page);
        Json.put(object, "picture", publication.highlights().preview().map(image -> values.address(image, page)));
        list(object, "keywords", publication.keywords());
        Json.put(object, "bibtex", publication.texts().bibtex());
        object.put("source", JsonValues.source(publication.origin()));
        return object;
    }

    /** What it is: its title with its mark-up, and the record. */
    private void record(Publication publication, SitePath page, Map<String, Object> object) {
        object.put("title", values.text(publication.title(), page));
        text(object, "subtitle", publication.subtitle(), page);
        Map<String, Object> csl = new LinkedHashMap<>(CslItem.exported(publication));
        TEXTS.forEach(csl::remove);
        object.put("csl", csl);
    }

    /** The authors as pages name them, where more is known of one than the record says. */
    private void authors(Publication publication, SitePath page, Map<String, Object> object) {
        List<Object> authors = new ArrayList<>();
        boolean more = false;
        for (Author author : publication.authors()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", author.name().display());
            Json.put(one, "orcid", author.orcid().map(id -> "https://orcid.org/" + id));
            Json.put(one, "url", author.url().map(url -> values.address(url, page)));
            if (author.owner()) {
                one.put("owner", true);
            }
            List<String> marks = author.marks().stream()
                    .sorted()
                    .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            list(one, "marks", marks);
            Json.put(one, "signs", Optional.of(author.signs()).filter(signs -> !signs.isEmpty()));
            more |= one.size() > 1;
            authors.add(one);
        }
        if (more) {
            object.put("authors", authors);
        }
    }

    private List<Object> links(Publication publication, SitePath page) {
        List<Object> links = new ArrayList<>();
        for (PublicationLink link : publication.links()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("role", link.role().name().toLowerCase(Locale.ROOT));
            Json.put(one, "label", link.label());
            one.put("url", values.address(link.url(), page));
            links.add(one);
        }
        return links;
    }

    private void text(Map<String, Object> object, String name, Optional<RichText> text, SitePath page) {
        Json.put(object, name, text.filter(words -> !words.isEmpty()).map(words -> values.text(words, page)));
    }

    /** How a project is to be cited; of what it names, the record is enough. */
    Map<String, Object> howToCite(HowToCite cite) {
        SitePath page = MachineOutputs.CITE;
        Map<String, Object> object = new LinkedHashMap<>();
        Json.put(object, "url", values.address(page));
        Json.put(object, "message", cite.message());
        object.put("project", cited(cite.project(), page));
        text(object, "abstract", cite.project().texts().summary(), page);
        Json.put(object, "code", cite.code().map(code -> values.address(code, page)));
        List<Object> licenses = new ArrayList<>();
        for (HowToCite.License license : cite.licenses()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", license.spdx().orElse(license.name()));
            Json.put(one, "url", license.url().map(url -> values.address(url, page)));
            licenses.add(one);
        }
        list(object, "licenses", licenses);
        Json.put(object, "preferred", cite.preferred().map(work -> cited(work, page)));
        list(
                object,
                "references",
                cite.references().stream().map(work -> cited(work, page)).toList());
        return object;
    }

    private Map<String, Object> cited(Publication work, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        record(work, page, object);
        object.put("source", JsonValues.source(work.origin()));
        return object;
    }
}
