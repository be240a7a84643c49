package io.github.vitae.mojo;

import io.github.vitae.model.value.Language;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.page.frame.LanguageLinks;
import io.github.vitae.page.frame.SiteLanguages;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.read.DeclaredLanguage;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The site in all its languages. The profile is in one of them, as it says itself ({@code lang: de}), else in that of the root, which is
 * English, else in the first.
 *
 * @param all the languages, in the order in which the site plugin has them
 * @param usual the language that the profile is in
 * @param others all languages besides
 */
record SiteEditions(List<SiteEdition> all, Language usual, List<Language> others) {

    /** Decides where About goes in a language. */
    interface Places {
        AboutPlace about(ProfileSource source) throws MojoFailureException;
    }

    /**
     * Finds them.
     *
     * @param source where the profile and the sources of the site at its root lie
     * @param whole the directory of the profile that all languages have, if there is one
     * @param options how files are read
     * @param site the address of the site's root, where it is known
     * @param module where it is in the site of the whole, ended by {@code /}; empty if it is no module's
     */
    static SiteEditions of(
            ProfileSource source,
            Optional<ProfileDirectory> whole,
            List<Locale> locales,
            ReadOptions options,
            Optional<String> site,
            String module,
            Places places,
            Log log)
            throws MojoFailureException {
        boolean atRoot = locales.contains(SiteTool.DEFAULT_LOCALE);
        Optional<Language> declared = whole.flatMap(directory -> DeclaredLanguage.of(directory, options));
        Language usual = declared.orElseGet(() -> atRoot ? Language.ENGLISH : Language.of(locales.get(0)));
        List<Language> others = locales.stream()
                .filter(locale -> !locale.equals(SiteTool.DEFAULT_LOCALE))
                .map(Language::of)
                .filter(language -> !language.equals(usual))
                .toList();
        Optional<Language> known = locales.size() > 1 || !atRoot ? Optional.of(usual) : declared;
        Optional<ProfileDirectory> root = whole.map(directory -> directory.in(known, others));
        // somebody may say that a module is published elsewhere
        String within = site.map(address -> address.endsWith("/" + module)).orElse(true) ? module : "";
        List<SiteLanguages.Edition> editions = new ArrayList<>();
        List<AboutPlace> abouts = new ArrayList<>();
        for (Locale locale : locales) {
            ProfileSource sources = source.in(locale);
            AboutPlace about = places.about(sources);
            abouts.add(about);
            Language language = locale.equals(SiteTool.DEFAULT_LOCALE) ? usual : Language.of(locale);
            boolean isOthers = !about.isMade() && (about.isReports() || sources.hasIndex());
            editions.add(
                    new SiteLanguages.Edition(SiteLocales.folder(locale), within, language, about.page(), isOthers));
        }
        SiteLanguages languages = new SiteLanguages(
                editions, site.map(address -> new SiteUrl(address.substring(0, address.length() - within.length()))));
        List<SiteEdition> all = new ArrayList<>();
        for (int i = 0; i < locales.size(); i++) {
            Locale locale = locales.get(i);
            boolean isRoot = locale.equals(SiteTool.DEFAULT_LOCALE);
            all.add(new SiteEdition(
                    locale,
                    isRoot && usual.isAs(Language.ENGLISH)
                            ? locale
                            : editions.get(i).language().locale(),
                    source.in(locale),
                    (isRoot ? root : source.translated(locale, root, known, others))
                            .filter(directory ->
                                    isRoot || !DeclaredLanguage.isSwitchedOff(Language.of(locale), directory, options)),
                    abouts.get(i),
                    new LanguageLinks(languages, editions.get(i))));
        }
        // of a site in one language whoever looked for its profile has said so
        if (!locales.equals(List.of(SiteTool.DEFAULT_LOCALE))
                && whole.isEmpty()
                && all.stream().allMatch(edition -> edition.directory().isEmpty())) {
            // says why there is none
            source.directory(log, true);
        }
        return new SiteEditions(List.copyOf(all), usual, others);
    }

    /** Those that there is a profile for. */
    List<SiteEdition> withProfile() {
        return all.stream().filter(edition -> edition.directory().isPresent()).toList();
    }

    /** The same, that at the root behind all others: what these had at old addresses is there. */
    List<SiteEdition> rootLast() {
        return withProfile().stream()
                .sorted(Comparator.comparing(edition -> edition.folder().isEmpty()))
                .toList();
    }

    /** That of a locale; the one at the root, or the first, for one that the site plugin does not name. */
    SiteEdition of(Locale locale) {
        return all.stream()
                .filter(edition -> edition.locale().equals(locale))
                .findFirst()
                .or(() -> all.stream()
                        .filter(edition -> edition.folder().isEmpty())
                        .findFirst())
                .orElse(all.get(0));
    }
}
