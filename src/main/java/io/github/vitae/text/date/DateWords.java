package io.github.vitae.text.date;

import io.github.vitae.model.value.Season;
import io.github.vitae.text.source.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words in dates that are not names of months, from {@code date-words.properties}. All take folded words. */
final class DateWords {

    /** What a word does in a date or beside one. */
    enum Role {
        PRESENT,
        UPCOMING,
        SINCE,
        FROM,
        WEEKDAY,
        STUDIES,
        STUDYING,
        YEAR,
        PART,
        UNTIL,
        OF,
        AND,
        ORDINAL,
        YEARMARK,
        TERM,
        PREPOSITION,
        LEAD,
        AMOUNT,
        PROGRAMME,
        NEVER,
        EVENT
    }

    private static final class Loaded {
        static final DateWords WORDS = new DateWords(WordList.load("date-words.properties"));
    }

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Map<String, Season> seasons = new HashMap<>();

    private DateWords(Properties lists) {
        for (Role role : Role.values()) {
            roles.put(role, words(lists, role.name()));
        }
        for (Season season : Season.values()) {
            words(lists, season.name()).forEach(word -> seasons.put(word, season));
        }
    }

    private static Set<String> words(Properties lists, String key) {
        Set<String> words = new HashSet<>();
        for (String word : lists.getProperty(key.toLowerCase(Locale.ROOT)).split(" ")) {
            words.add(WordList.fold(word));
        }
        return words;
    }

    /** The words that ship with the plugin. */
    static DateWords words() {
        return Loaded.WORDS;
    }

    boolean is(Role role, String folded) {
        Set<String> words = roles.get(role);
        return words != null && words.contains(folded);
    }

    /** Whether a word has a meaning of its own in dates, so that it is no month that was misspelt. */
    boolean isKnown(String folded) {
        return seasons.containsKey(folded) || roles.values().stream().anyMatch(words -> words.contains(folded));
    }

    Optional<Season> season(String folded) {
        return Optional.ofNullable(seasons.get(folded));
    }
}
