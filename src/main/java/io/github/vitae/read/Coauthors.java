package io.github.vitae.read;

import io.github.vitae.model.Author;
import io.github.vitae.model.Link;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.text.DataNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of co-authors and of venues that al-folio keeps in {@code _data/coauthors.yml} and {@code _data/venues.yml}. */
final class Coauthors {

    private record Known(String given, Link url) {}

    private final Map<String, List<Known>> authors = new HashMap<>();
    private final Map<String, Link> venues = new HashMap<>();

    Coauthors(SourceFiles files, Optional<DataNode> people, Optional<DataNode> places) {
        fields(people).forEach(family -> {
            List<? extends DataNode> entries =
                    family.value() instanceof DataNode.Sequence list ? list.items() : List.of(family.value());
            for (DataNode entry : entries) {
                if (entry instanceof DataNode.Mapping keys) {
                    Fields fields = new Fields(keys, files.dataGate(), files.problems());
                    fields.link("url")
                            .ifPresent(url -> fields.scalars("firstname")
                                    .forEach(given -> authors.computeIfAbsent(
                                                    FoldedName.of(family.key()), key -> new ArrayList<>())
                                            .add(new Known(given.value(), url))));
                }
            }
        });
        fields(places).forEach(venue -> {
            if (venue.value() instanceof DataNode.Mapping keys) {
                new Fields(keys, files.dataGate(), files.problems())
                        .link("url")
                        .ifPresent(url -> venues.put(FoldedName.of(venue.key()), url));
            }
        });
    }

    private static List<DataNode.Field> fields(Optional<DataNode> node) {
        return node.filter(DataNode.Mapping.class::isInstance)
                .map(mapping -> ((DataNode.Mapping) mapping).fields())
                .orElse(List.of());
    }

    /** A publication whose authors and venue lead to their pages. */
    Publication linked(Publication publication) {
        Venue venue = publication.venue();
        Optional<Link> page = venue.abbreviation().map(FoldedName::of).map(venues::get);
        return publication
                .withContributors(publication
                        .contributors()
                        .withAuthors(
                                publication.authors().stream().map(this::linked).toList()))
                .withVenue(new Venue(
                        venue.container(),
                        venue.abbreviation(),
                        venue.url().or(() -> page),
                        venue.event(),
                        venue.series(),
                        venue.publisher(),
                        venue.institution(),
                        venue.place(),
                        venue.numbering()));
    }

    private Author linked(Author author) {
        String family = author.name().family().map(FoldedName::of).orElse("");
        String given = author.name().given().map(FoldedName::of).orElse("");
        return authors.getOrDefault(family, List.of()).stream()
                .filter(known ->
                        author.url().isEmpty() && FoldedName.of(known.given).equals(given))
                .findFirst()
                .map(known -> author.withUrl(known.url))
                .orElse(author);
    }
}
