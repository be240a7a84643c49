package io.github.vitae.read.bibliography;

import java.util.Locale;
import java.util.Map;

/** The names that bibliographies have for languages. */
final class Languages {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("austrian", "de-AT"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("brazilian", "pt-BR"),
            Map.entry("dutch", "nl"),
            Map.entry("polish", "pl"),
            Map.entry("czech", "cs"),
            Map.entry("swedish", "sv"),
            Map.entry("danish", "da"),
            Map.entry("norwegian", "no"),
            Map.entry("finnish", "fi"),
            Map.entry("hungarian", "hu"),
            Map.entry("russian", "ru"),
            Map.entry("turkish", "tr"),
            Map.entry("greek", "el"),
            Map.entry("chinese", "zh"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"));

    private Languages() {}

    /** The tag of BCP 47 for a language's name; a tag stays, with hyphens, and so do other words. */
    static String tag(String written) {
        String word = written.strip();
        String tag = TAGS.get(word.toLowerCase(Locale.ROOT));
        return tag != null ? tag : word.matches("[A-Za-z]{2,3}(_[A-Za-z]{2,4})?") ? word.replace('_', '-') : word;
    }
}
