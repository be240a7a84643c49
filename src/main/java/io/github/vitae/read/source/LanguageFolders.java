package io.github.vitae.read.source;

import io.github.vitae.model.value.Language;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders of the language that a profile is read in: what is there takes the place of what is in the profile.
 *
 * @param inside those that are read, the nearest first
 * @param outside those that lie elsewhere, behind links, as problems show them: nothing of them is read
 */
record LanguageFolders(List<ProfileRoot> inside, List<String> outside) {

    /** Where Hugo keeps what is published, in one language or with a folder for each. */
    static final String CONTENT = "content";

    /** Of the default language, which has none. */
    static final LanguageFolders NONE = new LanguageFolders(List.of(), List.of());

    /**
     * Looks for them.
     *
     * @param own the language
     * @param usual the language that the profile is in, as far as it is known
     * @param profile the profile
     * @param site the folder of the site's sources, in which all of its languages lie
     * @param folder where the site has translations of profiles in that language
     */
    static LanguageFolders of(
            Language own, Optional<Language> usual, ProfileRoot profile, Path site, ProfileRoot folder) {
        LanguageFolders found = new LanguageFolders(new ArrayList<>(), new ArrayList<>());
        found.add(folder, site);
        Translations.folders(own, profile.names("", Files::isDirectory))
                .forEach(name ->
                        found.add(new ProfileRoot(profile.path().resolve(name), profile.shown(name)), profile.path()));
        Translations.folders(own, profile.names(CONTENT, Files::isDirectory))
                .forEach(name -> found.add(content(name, usual, profile), profile.path()));
        return new LanguageFolders(List.copyOf(found.inside), List.copyOf(found.outside));
    }

    /** A folder in which Hugo keeps the content in a language: it takes the place of that of the default language. */
    private static ProfileRoot content(String name, Optional<Language> usual, ProfileRoot profile) {
        String place = CONTENT + "/" + name;
        String translated = usual.stream()
                .flatMap(
                        language -> Translations.folders(language, profile.names(CONTENT, Files::isDirectory)).stream())
                .findFirst()
                .map(folder -> CONTENT + "/" + folder)
                .orElse(CONTENT);
        return new ProfileRoot(profile.path().resolve(place), profile.shown(place), translated + "/");
    }

    /** Adds a folder that is there, and lies where it seems to. */
    private void add(ProfileRoot folder, Path within) {
        if (!Files.isDirectory(folder.path())) {
            return;
        }
        try {
            if (folder.path().toRealPath().startsWith(within.toRealPath())) {
                inside.add(folder);
            } else {
                outside.add(folder.shownAs());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + folder.shownAs() + ": " + e.getMessage(), e);
        }
    }

    /** The first that has a file of a name. */
    Optional<ProfileRoot> having(String name) {
        return inside.stream()
                .filter(folder ->
                        folder.place(name).filter(Files::isRegularFile).isPresent())
                .findFirst();
    }

    /** Tells those of which nothing is read. */
    void tellOutside(Problems problems) {
        outside.forEach(folder -> problems.add(
                Code.BEYOND_BOUNDS,
                Location.ofFile(folder),
                "this folder lies outside of the profile, behind a link; nothing of it is read",
                "put the files themselves there"));
    }

    /** Tells a file that is read in no language. */
    static void tellUnused(String file, Problems problems) {
        problems.add(new Problem(
                Code.NOT_READ,
                Severity.WARNING,
                Location.ofFile(file),
                "the name of this file says a language of another file, and the site is not in that, or has another"
                        + " translation of it; it is not read",
                "name the language in <locales> of maven-site-plugin, or give the file another name"));
    }
}
