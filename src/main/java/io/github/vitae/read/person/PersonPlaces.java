package io.github.vitae.read.person;

import io.github.vitae.problem.Location;
import io.github.vitae.text.data.DataValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where what is said of somebody was written: the places of the keys that it stands under. */
public final class PersonPlaces {

    /** The keys of each component of a person, in all layouts; of several that are there the first counts. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "name", List.of("name", "first_name", "last_name", "author", "title"),
            "pronouns", List.of("pronouns"),
            "role", List.of("role", "label"),
            "affiliations", List.of("affiliations", "organizations", "employer"),
            "location", List.of("location"),
            "avatar", List.of("avatar", "image"),
            "bio", List.of("bio", "subtitle"),
            "details", List.of("details", "more_info", "address"),
            "links", List.of("links", "profiles", "social"));

    private PersonPlaces() {}

    /**
     * The places of what some keys say.
     *
     * @param mappings where keys may stand, those that count first
     * @return places, by the names of the components of a person
     */
    public static Map<String, Location> of(DataValue.Mapping... mappings) {
        Map<String, Location> places = new HashMap<>();
        for (DataValue.Mapping mapping : mappings) {
            Map<String, Location> keys = new HashMap<>();
            mapping.fields().forEach(field -> keys.putIfAbsent(field.key(), field.keyLocation()));
            KEYS.forEach((component, names) -> names.stream()
                    .filter(keys::containsKey)
                    .findFirst()
                    .ifPresent(name -> places.putIfAbsent(component, keys.get(name))));
        }
        return places;
    }
}
