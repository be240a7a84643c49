package io.github.vitae.mojo;

import io.github.vitae.page.frame.LanguageLinks;
import io.github.vitae.read.source.ProfileDirectory;
import java.util.Locale;
import java.util.Optional;

/**
 * The site in one of its languages.
 *
 * @param locale the locale that the site plugin calls it by
 * @param language the locale of its pages: what the profile says it is in, where that is left to it
 * @param source where its sources lie
 * @param directory the profile, as this language has it; absent if there is none
 * @param about where About goes
 * @param links what leads to the other languages
 */
record SiteEdition(
        Locale locale,
        Locale language,
        ProfileSource source,
        Optional<ProfileDirectory> directory,
        AboutPlace about,
        LanguageLinks links) {

    /** The folder of the site that it is in, ended by {@code /}; empty at the root. */
    String folder() {
        return links.own().folder();
    }

    /** Its address, ended by {@code /}. */
    Optional<String> address() {
        return links.site().root().map(root -> root + links.own().place());
    }

    /**
     * What ids in feeds are made of: what stays of a project, wherever its site goes, and the language.
     *
     * @param project what the project is called: {@code com.example:homepage}
     */
    String feedOwner(String project) {
        return folder().isEmpty() ? project : project + "/" + folder();
    }

    /** The name of the descriptor of its site: {@code site_de.xml}. */
    String siteXml() {
        return folder().isEmpty() ? "site.xml" : "site_" + locale + ".xml";
    }
}
