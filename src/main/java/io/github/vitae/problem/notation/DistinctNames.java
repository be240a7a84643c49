package io.github.vitae.problem.notation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of one place, each given once: what is taken gets a number, from 2 on. Three times {@code news} is {@code news},
 * {@code news-2} and {@code news-3}, whatever of that somebody else has already.
 */
public final class DistinctNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes a name that somebody else has given. */
    public void take(String name) {
        taken.add(name);
    }

    /** The name itself, or with the first number that nobody has. */
    public String of(String name) {
        String free = name;
        while (!taken.add(free)) {
            free = name + "-" + next.merge(name, 2, (count, first) -> count + 1);
        }
        return free;
    }
}
