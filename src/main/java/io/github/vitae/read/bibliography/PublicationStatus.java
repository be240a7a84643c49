package io.github.vitae.read.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How far a publication has got that is not out yet. */
final class PublicationStatus {

    private static final Pattern STATUS = Pattern.compile(
            "\\(?(?:to appear|in press|forthcoming|accepted(?: for publication| manuscript)?|under (?:review|revision|submission)|submitted|in (?:preparation|revision|review)"
                    + "|work in progress|online first|early access)\\)?[.]?",
            Pattern.CASE_INSENSITIVE);

    /** The words of biblatex. */
    private static final Map<String, String> WORDS = Map.of(
            "inpreparation", "in preparation",
            "submitted", "submitted",
            "forthcoming", "forthcoming",
            "inpress", "in press",
            "prepublished", "published ahead of print");

    private PublicationStatus() {}

    /** Whether words say no more than that. */
    static boolean isStatus(String words) {
        return STATUS.matcher(words.strip()).matches();
    }

    /** What a word of biblatex says; other words stay. */
    static String words(String state) {
        return WORDS.getOrDefault(state.toLowerCase(Locale.ROOT), state);
    }
}
