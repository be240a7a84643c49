package io.github.vitae.read;

import io.github.vitae.text.EditDistance;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which key was meant by one that is no key. */
public final class NearMiss {

    private NearMiss() {}

    /**
     * The one known key that another word comes nearest to: one slip away, two if it is long, or written with other
     * capitals or hyphens.
     *
     * @return nothing if none is near, or two are equally near
     */
    static Optional<String> meant(String key, Set<String> known) {
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

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
