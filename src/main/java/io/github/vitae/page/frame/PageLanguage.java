package io.github.vitae.page.frame;

import io.github.vitae.model.SourceLanguages;
import io.github.vitae.model.value.Language;
import io.github.vitae.problem.Location;
import java.util.Optional;

/**
 * Which language a page is in, and how what is in another says so (WCAG 2.2, 3.1.2): as the value of {@code lang}, empty where there is
 * nothing to say.
 *
 * @param words the language of the plugin's own words
 * @param sources the languages of what the author wrote
 */
public record PageLanguage(Language words, SourceLanguages sources) {

    /** The language of what was written somewhere, where it is not the page's. */
    public String of(Location location) {
        return of(sources.of(location));
    }

    /** The language of what the About page says, where it is not the page's. */
    public String ofAbout() {
        return of(sources.about());
    }

    private String of(Optional<Language> language) {
        return language.filter(other -> !other.isAs(words)).map(Language::tag).orElse("");
    }

    /** The page's language, for the plugin's words among what was written somewhere in another. */
    public String ofWords(Location beside) {
        return of(beside).isEmpty() ? "" : words.tag();
    }
}
