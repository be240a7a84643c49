package io.github.vitae.text.date;

import io.github.vitae.problem.notation.EditDistance;
import io.github.vitae.text.source.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages of {@code months.properties}. Letter case and diacritics do not matter.
 * Months count from 1.
 */
public final class MonthNames {

    private static final String FIRST_LANGUAGE = "en";

    /** Shorter names are too near to ordinary words to be guessed. */
    private static final int SHORTEST_GUESS = 4;

    private static final int LONG_NAME = 7;

    private record Name(String folded, String written, int month) {}

    /**
     * A month whose name was misspelt.
     *
     * @param month the month, 1 to 12
     * @param name its name as it is written
     */
    record Nearest(int month, String name) {}

    private static final class Loaded {
        static final MonthNames NAMES = new MonthNames(WordList.load("months.properties"));
    }

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> english = new HashMap<>();
    private final List<Name> englishNames = new ArrayList<>();
    private final List<Name> otherNames = new ArrayList<>();

    private MonthNames(Properties languages) {
        add(languages.getProperty(FIRST_LANGUAGE), english, englishNames);
        months.putAll(english);
        for (String language : languages.stringPropertyNames().stream().sorted().toList()) {
            if (!language.equals(FIRST_LANGUAGE)) {
                add(languages.getProperty(language), months, otherNames);
            }
        }
    }

    /** The names that ship with the plugin. */
    public static MonthNames names() {
        return Loaded.NAMES;
    }

    private static void add(String language, Map<String, Integer> months, List<Name> names) {
        int month = 0;
        for (String group : language.split("\\|")) {
            month++;
            for (String name : group.trim().split(" +")) {
                String folded = WordList.fold(name);
                Integer before = months.putIfAbsent(folded, month);
                if (before != null && before != month) {
                    throw new IllegalStateException(name + " is month " + before + " and " + month);
                }
                if (before == null && folded.length() >= SHORTEST_GUESS) {
                    names.add(new Name(folded, name, month));
                }
            }
        }
        if (month != 12) {
            throw new IllegalStateException(month + " months: " + language);
        }
    }

    /** The month of that name or abbreviation, given without its dot. */
    public OptionalInt exact(String word) {
        return found(months.get(WordList.fold(word)));
    }

    /** Whether an English text names a month so. */
    boolean isEnglish(String word) {
        return english.containsKey(WordList.fold(word));
    }

    /**
     * The month meant by a misspelt name: of the English names the nearest, or else of all others. Up to five letters
     * may hide one slip, longer ones two if the name meant is long too; the first letter is right or swapped with the
     * second. Where two months are equally near there is no answer.
     */
    Optional<Nearest> nearest(String word) {
        String folded = WordList.fold(word);
        if (folded.length() < SHORTEST_GUESS || months.containsKey(folded)) {
            return Optional.empty();
        }
        return nearest(folded, englishNames).or(() -> nearest(folded, otherNames));
    }

    private static Optional<Nearest> nearest(String folded, List<Name> names) {
        int best = Integer.MAX_VALUE;
        Optional<Nearest> nearest = Optional.empty();
        for (Name name : names) {
            if (startsAlike(folded, name.folded())) {
                int most = folded.length() > 5 && name.folded().length() >= LONG_NAME ? 2 : 1;
                int distance = EditDistance.between(folded, name.folded(), most);
                if (distance <= most && distance < best) {
                    best = distance;
                    nearest = Optional.of(new Nearest(name.month(), name.written()));
                } else if (distance == best
                        && nearest.filter(n -> n.month() != name.month()).isPresent()) {
                    nearest = Optional.empty();
                }
            }
        }
        return nearest;
    }

    private static boolean startsAlike(String word, String name) {
        return word.charAt(0) == name.charAt(0)
                || (word.charAt(0) == name.charAt(1) && word.charAt(1) == name.charAt(0));
    }

    private static OptionalInt found(@Nullable Integer month) {
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
