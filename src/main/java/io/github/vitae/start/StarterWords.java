package io.github.vitae.start;

import io.github.vitae.model.value.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a profile to start from, in a language; English where there are none in it. */
final class StarterWords {

    private final ResourceBundle bundle;

    private StarterWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static StarterWords in(Language language) {
        Locale locale = language.locale();
        return new StarterWords(ResourceBundle.getBundle(
                "io.github.vitae.start.words",
                locale,
                StarterWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language that the words are in. */
    Language language() {
        return new Language(get("language"));
    }

    String get(String key) {
        return bundle.getString(key);
    }
}
