package io.github.vitae.site.inventory;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What other executions of this plugin put into the same site before this one does: what they have stays theirs.
 *
 * @param places their files, each with the execution that writes it
 * @param own the execution whose rivals they are
 * @param where where the pom names it
 */
public record Rivals(Map<SitePath, String> places, String own, Location where) {

    /** Those of an execution that is the only one. */
    public static final Rivals NONE = new Rivals(Map.of(), "", Location.ofFile(""));

    public Rivals {
        places = Map.copyOf(places);
    }

    /** A place that two want. */
    public record Clash(SitePath ours, String theirs, String execution) {}

    /** Those of a folder, as if it were the whole site. */
    public Rivals within(String folder) {
        Map<SitePath, String> inside = new HashMap<>();
        places.forEach((path, execution) -> {
            if (path.value().startsWith(folder)) {
                SitePath.of(path.value().substring(folder.length())).ifPresent(place -> inside.put(place, execution));
            }
        });
        return new Rivals(inside, own, where);
    }

    /** Asks for places, again and again. */
    public Asked ask() {
        return new Asked();
    }

    /** The same as the systems see it that tell names apart least. */
    public final class Asked {

        private final TakenPlaces taken = new TakenPlaces();

        private Asked() {
            places.forEach((path, execution) -> taken.put(path.value(), execution));
        }

        /** The file that another execution has where one of ours would be, or in its way. */
        public Optional<Clash> clash(SitePath path) {
            return taken.inTheWayOf(path).map(place -> new Clash(path, place.path(), place.owner()));
        }
    }

    /** Another name for a file that each execution has one of: {@code css/vitae-second.css}. */
    public SitePath ownName(SitePath path) {
        StringBuilder name = new StringBuilder();
        own.toLowerCase(Locale.ROOT).chars().limit(40).forEach(c -> name.append(isPlain(c) ? (char) c : '-'));
        int dot = path.value().lastIndexOf('.');
        return new SitePath(
                path.value().substring(0, dot) + "-" + name + path.value().substring(dot));
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
