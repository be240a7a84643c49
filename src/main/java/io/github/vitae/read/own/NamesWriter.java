package io.github.vitae.read.own;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what is known of co-authors and venues, and BibTeX has no fields for: {@code coauthors.yml} and
 * {@code venues.yml}, as al-folio has them.
 */
final class NamesWriter {

    private NamesWriter() {}

    /** The pages of co-authors by their family names; empty if there are none. */
    static String coauthors(List<Publication> publications) {
        Map<String, Map<String, Link>> families = new TreeMap<>();
        for (Publication publication : publications) {
            for (Author author : publication.authors()) {
                author.url().ifPresent(url -> {
                    String family = author.name().family().orElse("");
                    String given = author.name().given().orElse("");
                    if (!family.isBlank() && !given.isBlank()) {
                        families.computeIfAbsent(family, name -> new LinkedHashMap<>())
                                .putIfAbsent(given, url);
                    }
                });
            }
        }
        StringBuilder yaml = new StringBuilder();
        families.forEach((family, known) -> {
            yaml.append(EntryText.quoted(family)).append(":\n");
            known.forEach((given, url) -> yaml.append(new EntryText("    ")
                    .list("firstname", List.of(given))
                    .link("url", Optional.of(url))
                    .asItem()));
        });
        return yaml.toString();
    }

    /** The pages and colours of venues by their short names; empty if there are none. */
    static String venues(List<Publication> publications) {
        Map<String, List<Publication>> venues = new TreeMap<>();
        publications.forEach(publication -> publication
                .venue()
                .abbreviation()
                .filter(name -> !name.isBlank())
                .ifPresent(name ->
                        venues.computeIfAbsent(name, key -> new ArrayList<>()).add(publication)));
        StringBuilder yaml = new StringBuilder();
        venues.forEach((name, known) -> {
            String keys = new EntryText("  ")
                    .link(
                            "url",
                            known.stream()
                                    .flatMap(one -> one.venue().url().stream())
                                    .findFirst())
                    .field(
                            "color",
                            known.stream()
                                    .flatMap(one -> one.venue().colour().stream())
                                    .findFirst())
                    .toString();
            yaml.append(keys.isEmpty() ? "" : EntryText.quoted(name) + ":\n" + keys);
        });
        return yaml.toString();
    }
}
