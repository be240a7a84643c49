package io.github.vitae.read.visibility;

import io.github.vitae.problem.notation.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which word was meant by one that is not known. */
public final class NearMiss {

    private NearMiss() {}

    /**
     * The one known key that another word comes nearest to: one slip away, two if it is long, or written with other
     * capitals or hyphens.
     *
     * @return nothing if none is near, or two are equally near
     */
    public static Optional<String> meant(String key, Set<String> known) {
        String bare = bare(key);
        int limit = bare.length() >= 7 ? 2 : bare.length() >= 4 ? 1 : 0;
        Optional<String> nearest = Optional.empty();
        int least = limit + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = EditDistance.between(bare, bare(candidate), limit);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            } else if (distance == least && distance <= limit) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** The known word that another comes nearest to, however far that is; the first of those that are equally near. */
    public static String nearest(String word, Set<String> known) {
        String bare = bare(word);
        return new TreeSet<>(known)
                .stream()
                        .min(Comparator.comparingInt(
                                candidate -> EditDistance.between(bare, bare(candidate), Integer.MAX_VALUE - 1)))
                        .orElse(word);
    }

    /**
     * The known keys that a word may stand for, the nearest first: those that are a few slips away, and those that it is a
     * part of.
     *
     * @param most how many of them at most
     */
    public static List<String> near(String key, Set<String> known, int most) {
        String bare = bare(key);
        int limit = Math.max(1, bare.length() / 3);
        Map<String, Integer> distances = new TreeMap<>();
        for (String candidate : known) {
            int distance = EditDistance.between(bare, bare(candidate), limit);
            boolean part = bare.length() > 2 && bare(candidate).contains(bare);
            if (distance <= limit || part) {
                distances.put(candidate, part ? Math.min(distance, 1) * 100 + candidate.length() : distance * 100);
            }
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
