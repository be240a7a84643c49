package io.github.vitae.start;

import io.github.vitae.model.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a project that is to be made.
 *
 * @param name whose homepage it is, in one line
 * @param invented whether the name is nobody's: then the profile to start from tells more of that person
 * @param ownLook whether its pages are in the look of vitae's own, and not in the site's skin
 * @param languages the languages of its site, the one of the profile first; at least one
 * @param publishedBy who publishes it
 * @param url where it is published, if that is known: {@code https://ada.example.org/}
 * @param profile where its profile lies, with {@code /} between its parts: {@code src/site/vitae}
 * @param day the day on which it is made
 * @param version the version of the plugin
 */
public record NewProject(
        String name,
        boolean invented,
        boolean ownLook,
        List<Language> languages,
        PublishedBy publishedBy,
        Optional<String> url,
        String profile,
        LocalDate day,
        String version) {

    /** Where a profile lies if nothing else is said. */
    public static final String USUAL_PROFILE = "src/site/vitae";

    /** Whose profile it is where nobody is named. */
    public static final String INVENTED = "Ada Example";

    /** What a homepage is called of which nobody knows whose it is. */
    public static final String NOBODYS = "Homepage";

    public NewProject {
        name = Names.plain(name);
        if (name.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("name: " + name + ", languages: " + languages);
        }
        languages = List.copyOf(languages);
        Objects.requireNonNull(publishedBy, "publishedBy");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(version, "version");
    }

    /** The same about somebody else. */
    public NewProject named(String other) {
        return new NewProject(other, false, ownLook, languages, publishedBy, url, profile, day, version);
    }

    /** A name as it is written into files: in one line; empty if there is nothing in it that can be read. */
    public static String plainName(String written) {
        return Names.plain(written);
    }

    /** The language of the profile. */
    public Language language() {
        return languages.get(0);
    }

    /** The other languages of the site. */
    public List<Language> others() {
        return languages.subList(1, languages.size());
    }

    /** How maven-site-plugin names a language in its {@code locales}, and its folder: {@code zh_CN}. */
    public static String locale(Language language) {
        Locale locale = language.locale();
        return locale.getLanguage() + (locale.getCountry().isEmpty() ? "" : "_" + locale.getCountry());
    }

    /** Whether there are words in a language for a profile to start from. */
    public static boolean hasWordsIn(Language language) {
        return StarterWords.in(language).language().isAs(language);
    }
}
