package io.github.vitae.read.profile;

import io.github.vitae.model.Entry;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Merges entries of several sources. What stands in two of them is told, and shown once. */
public final class EntryMerge {

    private EntryMerge() {}

    /**
     * All entries of both sources. Of an entry in both, with the same words and dates that can be the same, the one in
     * the first source stays.
     */
    public static <E extends Entry> List<E> merged(List<E> first, List<E> second, Problems problems) {
        return merged(first, second, (known, twin) -> known, problems);
    }

    /**
     * All entries of both sources.
     *
     * @param one what becomes of an entry in both
     */
    public static <E extends Entry> List<E> merged(
            List<E> first, List<E> second, BinaryOperator<E> one, Problems problems) {
        Map<String, List<Integer>> known = new HashMap<>();
        List<E> merged = new ArrayList<>(first);
        for (int at = 0; at < first.size(); at++) {
            known.computeIfAbsent(words(first.get(at)), words -> new ArrayList<>())
                    .add(at);
        }
        for (E entry : second) {
            Optional<Integer> twin = known.getOrDefault(words(entry), List.of()).stream()
                    .filter(at -> canBeOneDate(entry.date(), merged.get(at).date()))
                    .findFirst();
            if (twin.isPresent()) {
                E other = merged.get(twin.get());
                problems.add(
                        Code.DUPLICATE_ENTRY,
                        entry.location(),
                        "this entry stands in " + other.location() + " too; it is shown once",
                        "take one of them out");
                merged.set(twin.get(), one.apply(other, entry));
            } else {
                merged.add(entry);
            }
        }
        return merged;
    }

    static boolean canBeOneDate(Optional<EntryDate> left, Optional<EntryDate> right) {
        return left.isEmpty() || right.isEmpty() || left.get().agreesWith(right.get());
    }

    /** The letters and digits of an entry: all by which two wordings of it are told apart. */
    private static String words(Entry entry) {
        return words(entry.words(), entry.body());
    }

    /** The same of a text. */
    static String words(RichText text) {
        return words(text.plain(), text);
    }

    private static String words(String written, RichText text) {
        StringBuilder words = new StringBuilder();
        written.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return words.isEmpty() ? text.fragment() : words.toString();
    }
}
