package io.github.vitae.read.source;

import io.github.vitae.model.value.LocalLink;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What one reading of a profile does, step by step, beside what the last reading of it did. A reading is settled by how files are read,
 * by which files there are, and by the texts that it opens: as long as all these are the same, so is what its next part gives. From the
 * first difference on, everything is read.
 */
final class ReadingTrace {

    /** Does not remember, and reads everything. */
    private static final ReadingTrace NONE = new ReadingTrace();

    /**
     * What a reading did, in order.
     *
     * @param listing which files there were
     * @param opened the names of all texts that were opened
     */
    record Steps(List<Step> all, Optional<FileListing> listing, Set<String> opened) {

        static final Steps NONE = new Steps(List.of(), Optional.empty(), Set.of());
    }

    private sealed interface Step {}

    /** A text that was opened; one that is not there has no content. */
    private record Opened(String name, Optional<String> content) implements Step {}

    /**
     * A part that was read.
     *
     * @param told what it added to the problems
     * @param links the links into the site that it met
     */
    private record Part(String name, Object result, List<Problems.Addition> told, List<LocalLink> links)
            implements Step {}

    /**
     * What came of values.
     *
     * @param told what it added to the problems
     */
    record Settled(List<Object> values, Object result, List<Problems.Addition> told) {}

    private final Optional<ReadingMemory> memory;
    private final List<Object> key;
    private final Supplier<Optional<FileListing>> lister;
    private final Steps last;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private Optional<FileListing> listing = Optional.empty();
    private boolean listed;
    private boolean same;

    private ReadingTrace() {
        this.memory = Optional.empty();
        this.key = List.of();
        this.lister = Optional::empty;
        this.last = Steps.NONE;
    }

    /**
     * @param memory what readings before this one did
     * @param key all that the reading depends on besides the files
     * @param lister tells which files there are; nothing if that cannot be told
     */
    private ReadingTrace(ReadingMemory memory, List<Object> key, Supplier<Optional<FileListing>> lister) {
        this.memory = Optional.of(memory);
        this.key = key;
        this.lister = lister;
        this.last = memory.last(key);
        this.same = true;
    }

    /** The trace of a reading that is about to begin; expressions may stand for anything, so with them nothing is remembered. */
    static ReadingTrace of(ProfileDirectory directory, ReadOptions options, List<String> roots) {
        List<Object> key = List.of(
                directory.folders(),
                directory.languages(),
                directory.shownAs(),
                options.encoding(),
                options.trusted(),
                options.publishing(),
                List.copyOf(roots));
        return options.memory()
                .filter(memory -> !options.expressions().isOn())
                .map(memory -> new ReadingTrace(memory, key, () -> FileListing.of(directory.folders())))
                .orElse(NONE);
    }

    /** A text is opened; answers it. */
    Optional<SourceText> opened(String name, Optional<SourceText> text) {
        if (memory.isPresent()) {
            opened.add(FileListing.name(name));
            take(new Opened(name, text.map(SourceText::content)));
        }
        return text;
    }

    /** Something else is asked about a file. */
    void asked(String name, String answer) {
        if (memory.isPresent()) {
            take(new Opened(name, Optional.of(answer)));
        }
    }

    private void take(Step step) {
        same &= steps.size() < last.all().size() && last.all().get(steps.size()).equals(step);
        steps.add(step);
    }

    /**
     * Reads a part, or gives what it gave the last time, with all that it did then.
     *
     * @param name what it is called; one name is one kind of result
     * @param reading reads it; opens no text
     * @param problems takes what is doubtful
     * @param links takes links into the site
     * @param remembered how much of what was read so far others keep for what is read later; a part that adds to it is read each time
     */
    <T> T part(String name, Supplier<T> reading, Problems problems, LinkedFiles links, IntSupplier remembered) {
        if (!isKept()) {
            return reading.get();
        }
        Optional<Part> known = known(name);
        if (known.isPresent()) {
            known.get().told().forEach(addition -> addition.addTo(problems));
            known.get().links().forEach(links);
            steps.add(known.get());
            return result(known.get());
        }
        same = false;
        int before = remembered.getAsInt();
        int done = steps.size();
        List<LocalLink> met = new ArrayList<>();
        List<T> result = new ArrayList<>();
        List<Problems.Addition> told = problems.additions(() -> result.add(links.noting(met, reading)));
        if (remembered.getAsInt() == before && steps.size() == done) {
            steps.add(new Part(name, result.get(0), told, List.copyOf(met)));
        }
        return result.get(0);
    }

    /**
     * Makes something of values, or gives what it was the last time, if they are the same.
     *
     * @param name what it is called; one name is one kind of result
     * @param values all that it depends on
     */
    // one name is one kind of result
    @SuppressWarnings("unchecked")
    <T> T settled(String name, List<Object> values, Supplier<T> making, Problems problems) {
        if (memory.isEmpty()) {
            return making.get();
        }
        List<Object> named = List.of(name, key);
        Optional<Settled> known =
                memory.get().settled(named).filter(last -> last.values().equals(values));
        if (known.isPresent()) {
            known.get().told().forEach(addition -> addition.addTo(problems));
            return (T) known.get().result();
        }
        List<T> result = new ArrayList<>();
        List<Problems.Addition> told = problems.additions(() -> result.add(making.get()));
        memory.get().settle(named, new Settled(values, result.get(0), told));
        return result.get(0);
    }

    private Optional<Part> known(String name) {
        return same
                        && steps.size() < last.all().size()
                        && last.all().get(steps.size()) instanceof Part part
                        && part.name().equals(name)
                ? Optional.of(part)
                : Optional.empty();
    }

    // one name is one kind of result, and the step before it is the same
    @SuppressWarnings("unchecked")
    private static <T> T result(Part part) {
        return (T) part.result();
    }

    /** Whether parts are kept: which files there are has to be known, and is looked at before the first part. */
    private boolean isKept() {
        if (memory.isEmpty()) {
            return false;
        }
        if (!listed) {
            listed = true;
            listing = lister.get();
            same &= listing.isPresent()
                    && last.listing().isPresent()
                    && listing.get().isAs(last.listing().get(), last.opened());
            if (listing.isPresent()) {
                memory.get().keep(key, new Steps(steps, listing, opened));
            }
        }
        return listing.isPresent();
    }
}
