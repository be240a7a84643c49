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

/** Merges entries of several sources. What stands in two of them is told, and shown once. */
public final class EntryMerge {

    private EntryMerge() {}

    /**
     * All entries of both sources. Of an entry in both, with the same words and dates that can be the same, the one in
     * the first source stays.
     */
    public static <E extends Entry> List<E> merged(List<E> first, List<E> second, Problems problems) {
        Map<String, List<E>> known = new HashMap<>();
        for (E entry : first) {
            known.computeIfAbsent(words(entry), words -> new ArrayList<>()).add(entry);
        }
        List<E> merged = new ArrayList<>(first);
        for (E entry : second) {
            Optional<E> twin = known.getOrDefault(words(entry), List.of()).stream()
                    .filter(other -> canBeOneDate(entry.date(), other.date()))
                    .findFirst();
            if (twin.isPresent()) {
                problems.add(
                        Code.DUPLICATE_ENTRY,
                        entry.location(),
                        "this entry stands in " + twin.get().location() + " too; it is shown once",
                        "take one of them out");
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
