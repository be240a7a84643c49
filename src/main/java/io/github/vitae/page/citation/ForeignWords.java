package io.github.vitae.page.citation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small words of other languages than English within a title. Capitals for all words are English (CSL 1.0.2, “Text-case”); where
 * nothing says which language a title is in, its small words do: {@code Zeitschrift für Geologie}.
 */
final class ForeignWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]+");

    /** Articles, prepositions and conjunctions that are no English words. */
    private static final Set<String> SMALL = new HashSet<>(
            List.of(("der das dem des und für über zur zum vom von mit bei nach eine einer eines im auf aus"
                            + " de la le les du et au aux une pour sur dans par el los las del y con para por una"
                            + " di della delle dei degli dell nel nella sulla il gli da dos em uma"
                            + " van het een voor och av på til og na")
                    .split(" ")));

    /** Those that are English words, too. */
    private static final Set<String> FAMILIAR = Set.of("die", "den", "am", "ein");

    private static final Set<String> ENGLISH = Set.of(
            "of", "the", "and", "for", "with", "to", "from", "by", "at", "an", "as", "or", "its", "is", "are", "on");

    private ForeignWords() {}

    /**
     * Marks what keeps its small letters: the small words of other languages, and in a title that is in one all words that start
     * with a small letter.
     *
     * @param title a title
     * @param enough how many different small words say that a title is not English, where none is English
     * @param kept takes the places
     */
    static void find(String title, int enough, BitSet kept) {
        Set<String> found = new HashSet<>();
        boolean english = false;
        Matcher word = WORD.matcher(title);
        while (word.find()) {
            String small = word.group();
            english |= ENGLISH.contains(small.toLowerCase(Locale.ROOT));
            if (word.start() > 0 && SMALL.contains(small)) {
                found.add(small);
                kept.set(word.start(), word.end());
            }
            if (word.start() > 0 && FAMILIAR.contains(small)) {
                found.add(small);
            }
        }
        if (english || found.size() < enough) {
            return;
        }
        word.reset();
        while (word.find()) {
            if (word.start() > 0 && Character.isLowerCase(title.codePointAt(word.start()))) {
                kept.set(word.start(), word.end());
            }
        }
    }
}
