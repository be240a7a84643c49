package io.github.vitae.page.frame;

import io.github.vitae.model.value.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The plugin's own words on pages, in a language. Never the machine's: what is not translated is English. */
public final class Messages {

    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "io.github.vitae.page.messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that the words are in. */
    public Language language() {
        return new Language(get("language"));
    }

    /** The words for a key; {@code {0}}, {@code {1}}, … in them are replaced by the values. */
    public String get(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** The words for a key that an author's words may be instead. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** All words whose keys start alike, by what follows in their keys. */
    public Map<String, String> startingWith(String prefix) {
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> words.put(key.substring(prefix.length()), bundle.getString(key)));
        return words;
    }
}
