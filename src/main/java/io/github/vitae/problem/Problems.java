package io.github.vitae.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects {@link Problem}s; answers them sorted by place, each once. Not for use by several threads. */
public final class Problems {

    private final LinkedHashSet<Problem> found = new LinkedHashSet<>();

    /** Adds a problem; one that is there already is not added again. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem that is as bad as its kind usually is. */
    public void add(Code code, Location location, String message, String fix) {
        add(new Problem(code, location, message, fix));
    }

    /** All problems, sorted by place. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    /** How many problems have this severity. */
    public long count(Severity severity) {
        return found.stream().filter(problem -> problem.severity() == severity).count();
    }
}
