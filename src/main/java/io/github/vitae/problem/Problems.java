package io.github.vitae.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects {@link Problem}s; answers them sorted by place, each once. Not for use by several threads. */
public final class Problems {

    /** As many of a kind in a file as anybody reads one by one; those beyond are summed up. */
    private static final int MOST_OF_A_KIND = 100;

    private final LinkedHashSet<Problem> found = new LinkedHashSet<>();
    private final Map<Kind, Count> counts = new LinkedHashMap<>();

    private final Map<String, Repeated> repeated = new LinkedHashMap<>();
    private final Map<String, List<Lines>> withheld = new LinkedHashMap<>();
    private Optional<List<Addition>> additions = Optional.empty();

    /** Something that was added, and can be added to others too. */
    public interface Addition {
        void addTo(Problems problems);
    }

    private record Lines(int first, int last) {}

    private record Repeated(Code code, Location first, int times, String fix) {}

    private record Kind(Code code, Severity severity, String file) {}

    private static final class Count {
        private int problems;
        private Location first = Location.ofFile("");
    }

    /** Adds a problem; one that is there already is not added again. Too many of a kind are only counted. */
    public void add(Problem problem) {
        additions.ifPresent(all -> all.add(others -> others.add(problem)));
        Kind kind =
                new Kind(problem.code(), problem.severity(), problem.location().file());
        Count count = counts.computeIfAbsent(kind, first -> new Count());
        if (count.problems >= MOST_OF_A_KIND) {
            count.first = count.problems == MOST_OF_A_KIND ? problem.location() : count.first;
            count.problems++;
        } else if (found.add(problem)) {
            count.problems++;
        }
    }

    /** Adds a problem that is as bad as its kind usually is. */
    public void add(Code code, Location location, String message, String fix) {
        add(new Problem(code, location, message, fix));
    }

    /**
     * Adds what may be found in many places and is mended at once: it is told at the first of them, with how many there are.
     *
     * @param message what is found, the same words each time
     */
    public void addRepeated(Code code, Location location, String message, String fix) {
        additions.ifPresent(all -> all.add(others -> others.addRepeated(code, location, message, fix)));
        Repeated before = repeated.get(message);
        Location first = before == null || location.compareTo(before.first) < 0 ? location : before.first;
        repeated.put(message, new Repeated(code, first, before == null ? 1 : before.times + 1, fix));
    }

    private Problem problem(String message, Repeated all) {
        String times = all.times == 1 ? "" : " (" + all.times + " times in all; this is the first)";
        return new Problem(all.code, all.first, message + times, all.fix);
    }

    /**
     * Adds what was found in files that are not the author's profile, such as a changelog: an error in one of them costs what the
     * file says, and no site, so it is a warning. Lines that may not be quoted stay so.
     */
    public void addAsWarnings(Problems others) {
        others.sorted()
                .forEach(problem ->
                        add(problem.severity() == Severity.ERROR ? problem.with(Severity.WARNING) : problem));
        withholdAs(others);
    }

    /** What is added while something runs, in order, those that are there already among it. */
    public List<Addition> additions(Runnable run) {
        Optional<List<Addition>> outer = additions;
        List<Addition> all = new ArrayList<>();
        additions = Optional.of(all);
        try {
            run.run();
        } finally {
            additions = outer;
        }
        outer.ifPresent(whole -> whole.addAll(all));
        return List.copyOf(all);
    }

    /**
     * Keeps lines of a file from being quoted: what stands in them is hidden from readers, and logs are read by others.
     *
     * @param first the first of them, from 1
     * @param last the last of them
     */
    public void withhold(String file, int first, int last) {
        additions.ifPresent(all -> all.add(others -> others.withhold(file, first, last)));
        withheld.computeIfAbsent(file, lines -> new ArrayList<>()).add(new Lines(first, last));
    }

    /** Whether the line of a place may be quoted. */
    public boolean quotable(Location location) {
        return withheld.getOrDefault(location.file(), List.of()).stream()
                .noneMatch(lines -> lines.first <= location.line() && location.line() <= lines.last);
    }

    /** Keeps the same lines from being quoted as others do. */
    void withholdAs(Problems others) {
        others.withheld.forEach((file, lines) -> lines.forEach(range -> withhold(file, range.first, range.last)));
    }

    /** Whether a problem of this kind was added at this place. */
    public boolean has(Code code, Location location) {
        return found.stream()
                .anyMatch(
                        problem -> problem.code() == code && problem.location().equals(location));
    }

    /** How many were added so far, those that are only counted among them. */
    public int size() {
        return repeated.size()
                + counts.values().stream().mapToInt(count -> count.problems).sum();
    }

    /** All problems, sorted by place. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        repeated.forEach((message, all) -> sorted.add(problem(message, all)));
        counts.forEach((kind, count) -> {
            if (count.problems > MOST_OF_A_KIND) {
                sorted.add(new Problem(
                        kind.code,
                        kind.severity,
                        count.first,
                        "from here on, " + (count.problems - MOST_OF_A_KIND) + " more of this kind in this file",
                        "mend those before first"));
            }
        });
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    /** How many problems have this severity. */
    public long count(Severity severity) {
        long single = counts.entrySet().stream()
                .filter(kind -> kind.getKey().severity() == severity)
                .mapToLong(kind -> kind.getValue().problems)
                .sum();
        return single
                + repeated.values().stream()
                        .filter(all -> all.code.severity() == severity)
                        .count();
    }
}
