package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.Link;
import io.github.vitae.problem.Code;
import io.github.vitae.read.person.SearchKey;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of co-authors, and the pages and colours of venues, that al-folio keeps in {@code _data/coauthors.yml} and {@code _data/venues.yml}. */
public final class Coauthors {

    private record Known(String given, Link url) {}

    private final Map<String, List<Known>> authors = new HashMap<>();
    private final Map<String, Link> venues = new HashMap<>();
    private final Map<String, String> colours = new HashMap<>();

    public Coauthors(SourceFiles files, Optional<DataValue> people, Optional<DataValue> places) {
        fields(people).forEach(family -> {
            List<? extends DataValue> entries =
                    family.value() instanceof DataValue.Sequence list ? list.items() : List.of(family.value());
            for (DataValue entry : entries) {
                if (entry instanceof DataValue.Mapping keys) {
                    Fields fields = new Fields(keys, files.dataGate(), files.problems());
                    fields.link("url")
                            .ifPresent(url -> fields.scalars("firstname")
                                    .forEach(given -> authors.computeIfAbsent(
                                                    SearchKey.of(family.key()), key -> new ArrayList<>())
                                            .add(new Known(given.value(), url))));
                }
            }
        });
        fields(places).forEach(venue -> {
            if (venue.value() instanceof DataValue.Mapping keys) {
                Fields fields = new Fields(keys, files.dataGate(), files.problems());
                String key = SearchKey.of(venue.key());
                fields.link("url").ifPresent(url -> venues.put(key, url));
                fields.scalar("color")
                        .or(() -> fields.scalar("colour"))
                        .flatMap(colour -> colour(colour, files))
                        .ifPresent(colour -> colours.put(key, colour));
            }
        });
    }

    /** A colour of CSS as {@code #rrggbb}; what is none is told. */
    private static Optional<String> colour(DataValue.Scalar written, SourceFiles files) {
        Optional<String> colour = Colour.of(written.value()).map(Colour::opaque);
        if (colour.isEmpty() && !written.value().isBlank()) {
            files.problems()
                    .add(
                            Code.DROPPED_HTML,
                            written.location(),
                            "‘" + written.value().strip() + "’ is no colour; the venue's badge has none of its own",
                            "write one as CSS does: color: \"#00369f\" (in quotes, or # starts a comment)");
        }
        return colour;
    }

    private static List<DataValue.Field> fields(Optional<DataValue> node) {
        return node.filter(DataValue.Mapping.class::isInstance)
                .map(mapping -> ((DataValue.Mapping) mapping).fields())
                .orElse(List.of());
    }

    /** A publication whose authors and venue lead to their pages. */
    public Publication linked(Publication publication) {
        Venue venue = publication.venue();
        Optional<String> key = venue.abbreviation().map(SearchKey::of);
        Optional<Link> page = key.map(venues::get);
        return publication
                .withContributors(publication
                        .contributors()
                        .withAuthors(
                                publication.authors().stream().map(this::linked).toList()))
                .withVenue(venue.withUrl(venue.url().or(() -> page)).withColour(key.map(colours::get)));
    }

    private Author linked(Author author) {
        String family = author.name().family().map(SearchKey::of).orElse("");
        String given = author.name().given().map(SearchKey::of).orElse("");
        return authors.getOrDefault(family, List.of()).stream()
                .filter(known ->
                        author.url().isEmpty() && SearchKey.of(known.given).equals(given))
                .findFirst()
                .map(known -> author.withUrl(known.url))
                .orElse(author);
    }
}
