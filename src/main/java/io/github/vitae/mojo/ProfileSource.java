package io.github.vitae.mojo;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.site.inventory.SiteInventory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a profile and the sources of its site lie.
 *
 * @param base the project's directory, which paths are shown relative to
 * @param vitae the profile's directory
 * @param site the directory of the site's sources
 * @param generated the directory of sources that other goals generate
 * @param askedFor whether the project asks for pages itself: what it has through its parent needs no word where it has
 *     no profile
 */
record ProfileSource(Path base, File vitae, File site, File generated, boolean askedFor) {

    private static final String MANY_SCRIPTS = "\u00f6\u0416\u6f22";

    /**
     * The profile's directory.
     *
     * @param told whether it is told if there is none where one is looked for by default, or no file in it
     * @return nothing then
     * @throws MojoFailureException if another one is named, and not there
     */
    Optional<ProfileDirectory> directory(Log log, boolean told) throws MojoFailureException {
        if (vitae.isDirectory()) {
            if (!isFilled(vitae)) {
                if (!told) {
                    return Optional.empty();
                }
                log.warn(shown(vitae)
                        + " is empty: no pages are made. Put about.md there, a page about you or the project"
                        + " that may hold news and awards, or news.yml, awards.yml, publications.bib");
                return Optional.empty();
            }
            return Optional.of(new ProfileDirectory(vitae.toPath(), shown(vitae)));
        }
        if (isDefault()) {
            String none = "There is no " + shown(vitae) + ": no pages are made";
            if (!told) {
                log.debug(none);
            } else if (askedFor) {
                log.info(none);
            } else {
                log.debug(none);
            }
            return Optional.empty();
        }
        throw new MojoFailureException(
                "<vitaeDirectory> is " + shown(vitae)
                        + ", which is no directory; write the path of the directory that holds about.md, news.yml or awards.yml");
    }

    /** Whether the directory is where one is looked for by default. */
    boolean isDefault() {
        return vitae.toPath().equals(base.resolve("src/site/vitae"));
    }

    /**
     * Sees that names of files can be read. A JVM takes the encoding of names from the locale ({@code sun.jnu.encoding}), on
     * all systems but Windows; under {@code LC_ALL=C} it opens no file whose name is not of ASCII.
     *
     * @param encoding the encoding of names
     * @throws MojoFailureException if there is a file that would be lost; says which, and what to do
     */
    void checkNames(Charset encoding) throws MojoFailureException {
        if (File.separatorChar == '\\' || encoding.newEncoder().canEncode(MANY_SCRIPTS) || !vitae.isDirectory()) {
            return;
        }
        List<String> lost;
        try (Stream<Path> files = Files.walk(vitae.toPath())) {
            lost = files.map(file -> vitae.toPath().relativize(file).toString())
                    .filter(name -> name.chars().anyMatch(c -> c > '~'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unknown) {
            // whoever reads it tells why it cannot be read
            return;
        }
        if (!lost.isEmpty()) {
            throw new MojoFailureException("the names of files in " + shown(vitae)
                    + " cannot be read here (" + lost.size() + ", the first is " + lost.get(0)
                    + "): the locale has names in "
                    + encoding.name() + ". Run Maven with LC_ALL=C.UTF-8, or another locale of UTF-8");
        }
    }

    /** The same for the site in a language: its sources are in a folder of their own. */
    ProfileSource in(Locale locale) {
        String folder = SiteLocales.folder(locale);
        return folder.isEmpty()
                ? this
                : new ProfileSource(base, vitae, new File(site, folder), new File(generated, folder), askedFor);
    }

    /**
     * The profile in a language: what {@code src/site/LOCALE/vitae} has, over what is not translated.
     *
     * @param root the profile's directory, if it has files
     * @param usual the language of what is not translated, as far as that is known
     * @param others all languages besides
     * @return nothing if there is no file in either
     */
    Optional<ProfileDirectory> translated(
            Locale locale, Optional<ProfileDirectory> root, Optional<Language> usual, List<Language> others) {
        File folder = new File(in(locale).site, "vitae");
        return isFilled(folder) || root.isPresent()
                ? Optional.of(root.orElseGet(() -> new ProfileDirectory(vitae.toPath(), shown(vitae)).in(usual, others))
                        .translated(Language.of(locale), site.toPath(), folder.toPath(), shown(folder)))
                : Optional.empty();
    }

    /** Whether there is a file in the profile's directory. */
    boolean hasFiles() {
        return isFilled(vitae);
    }

    /** Whether there is a file in a folder; what keeps an empty one in a repository is none. */
    private static boolean isFilled(File folder) {
        if (!folder.isDirectory()) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder.toPath(), FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> Files.isRegularFile(file)
                    && !String.valueOf(file.getFileName()).startsWith("."));
        } catch (IOException | UncheckedIOException unknown) {
            // whoever reads it tells why it cannot be read
            return true;
        }
    }

    /** What the site owns. */
    SiteInventory inventory() {
        return SiteInventory.of(site.toPath(), generated.toPath());
    }

    /** Whether the site's sources have an index. */
    boolean hasIndex() {
        return inventory().provides(new SitePath("index.html"));
    }

    /** A file as messages show it. */
    String shown(File file) {
        Path path = file.toPath();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
