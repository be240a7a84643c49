package io.github.vitae.text.entry;

import io.github.vitae.text.source.WordList;
import java.util.Locale;
import java.util.Set;

/** Words that open what is folded away, and say nothing about it: {@code Click to expand}. */
final class Expanders {

    private static final Set<String> PHRASES =
            Set.of(WordList.load("expanders.properties").getProperty("phrases").split("\\s*,\\s*"));

    private Expanders() {}

    /** Whether words are such ones. */
    static boolean isOne(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetter(c)) {
                letters.appendCodePoint(c);
            } else if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        });
        return PHRASES.contains(letters.toString().strip());
    }
}
