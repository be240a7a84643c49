package io.github.vitae.read.profile;

import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.source.Fields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What talks, courses, projects, posts and books have keys of their own for, as al-folio and academicpages call it, in data files and in
 * front matter alike: {@code instructor: Ann Other}, {@code term: Fall} with {@code year: 2024}, {@code author: M. Writer}.
 */
public final class ItemFacts {

    /** Keys, each with the name of the fact on a page. */
    private static final Map<String, String> FACTS = facts();

    private ItemFacts() {}

    private static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("course_id", "number");
        facts.put("instructor", "instructor");
        facts.put("time", "time");
        facts.put("author", "authors");
        facts.put("authors", "authors");
        facts.put("status", "status");
        facts.put("stars", "rating");
        facts.put("rating", "rating");
        facts.put("started", "started");
        facts.put("finished", "finished");
        facts.put("released", "released");
        facts.put("publisher", "publisher");
        facts.put("isbn", "isbn");
        return facts;
    }

    /** All keys that are read here. */
    public static Set<String> keys() {
        Map<String, String> keys = new LinkedHashMap<>(FACTS);
        keys.put("term", "term");
        keys.put("year", "");
        return Set.copyOf(keys.keySet());
    }

    /**
     * The facts that keys say of an entry.
     *
     * @param skipped keys that mean something else there
     */
    public static List<Fact> of(DataValue.Mapping keys, Fields fields, Set<String> skipped) {
        List<Fact> found = new ArrayList<>();
        FACTS.forEach((key, name) -> {
            Optional<DataValue> value = skipped.contains(key) ? Optional.empty() : keys.get(key);
            boolean known = found.stream().anyMatch(fact -> fact.name().equals(name));
            if (!known && value.isPresent() && value.get() instanceof DataValue.Scalar) {
                fields.markdown(key).ifPresent(text -> found.add(new Fact(name, text)));
            } else if (!known && value.isPresent() && value.get() instanceof DataValue.Sequence list) {
                List<Fact> parts = new ArrayList<>();
                for (DataValue item : list.items()) {
                    // distill has names with affiliations
                    DataValue words = item instanceof DataValue.Mapping person
                            ? person.get("name").orElse(item)
                            : item;
                    if (words instanceof DataValue.Scalar scalar) {
                        fields.markdown(scalar).ifPresent(text -> parts.add(new Fact(name, text)));
                    }
                }
                if (!parts.isEmpty()) {
                    found.add(new Fact(
                            name,
                            JoinedTexts.listed(parts.stream().map(Fact::text).toList())));
                }
            }
        });
        if (hasScalar(keys, "date") || date(keys, fields).isEmpty() || !isTerm(keys, fields)) {
            fields.first("term")
                    .flatMap(term -> fields.markdown("term"))
                    .ifPresent(text -> found.add(new Fact("term", text)));
        }
        return found;
    }

    /** When a course is: in a {@code term}, of a {@code year} or with it; in that year where the term is none that is known. */
    public static Optional<EntryDate> date(DataValue.Mapping keys, Fields fields) {
        Optional<String> year = fields.first("year").map(String::strip);
        return term(fields).or(() -> year.flatMap(ItemFacts::parsed));
    }

    /** A text below its {@code abstract}, where there is one: both are what the page of an entry says. */
    public static Optional<RichText> abstracted(Fields fields, Optional<RichText> text) {
        List<RichText> parts = new ArrayList<>();
        fields.markdown("abstract").ifPresent(parts::add);
        text.filter(words -> !words.isEmpty()).ifPresent(parts::add);
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(JoinedTexts.paragraphs(parts));
    }

    private static boolean isTerm(DataValue.Mapping keys, Fields fields) {
        return !hasScalar(keys, "term") || term(fields).isPresent();
    }

    private static Optional<EntryDate> term(Fields fields) {
        String year = fields.first("year").orElse("");
        return fields.first("term")
                .flatMap(term -> parsed((term + " " + year).strip()).or(() -> parsed(term.strip())));
    }

    private static boolean hasScalar(DataValue.Mapping keys, String key) {
        return keys.get(key).orElse(null) instanceof DataValue.Scalar scalar
                && !scalar.isNull()
                && !scalar.value().isBlank();
    }

    private static Optional<EntryDate> parsed(String words) {
        return DateParser.whole(words, OptionalInt.empty()).map(DateMatch::date);
    }
}
