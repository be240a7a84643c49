package io.github.vitae.mojo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.site.inventory.SiteInventory;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a profile and the sources of its site lie.
 *
 * @param base the project's directory, which paths are shown relative to
 * @param vitae the profile's directory
 * @param site the directory of the site's sources
 * @param generated the directory of sources that other goals generate
 */
record ProfileSource(Path base, File vitae, File site, File generated) {

    /**
     * The profile's directory.
     *
     * @return nothing if there is none where one is looked for by default, which is told
     * @throws MojoFailureException if another one is named, and not there
     */
    Optional<ProfileDirectory> directory(Log log) throws MojoFailureException {
        if (vitae.isDirectory()) {
            return Optional.of(new ProfileDirectory(vitae.toPath(), shown(vitae)));
        }
        if (vitae.toPath().equals(base.resolve("src/site/vitae"))) {
            log.info("There is no " + shown(vitae) + ": no pages are made");
            return Optional.empty();
        }
        throw new MojoFailureException(
                "<vitaeDirectory> is " + shown(vitae)
                        + ", which is no directory; write the path of the directory that holds about.md, news.yml or awards.yml");
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
