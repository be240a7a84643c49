package io.github.vitae.mojo;

import io.github.vitae.mojo.project.ProjectFingerprint;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.read.project.release.ReleaseFiles;
import io.github.vitae.site.record.Fingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages of a site depend on. Files are stamped once in a build, before they are read or behind that: whoever writes one in
 * between makes the stamps differ from those of the next build, or this one uncertain.
 */
final class SiteInputs {

    private final SiteMojo goal;
    private final SiteDescriptor descriptor;
    private final Instant begun;
    private final List<Locale> locales;
    private @Nullable Fingerprint standing;
    private @Nullable Fingerprint all;

    /**
     * @param goal whose pages they are
     * @param begun when the build began to read files
     */
    SiteInputs(SiteMojo goal, SiteDescriptor descriptor, Instant begun) {
        this.goal = goal;
        this.descriptor = descriptor;
        this.begun = begun;
        this.locales = SiteLocales.of(goal.project, goal.session);
    }

    /** What the pages of all languages depend on, besides the profile and the site's model. */
    private Fingerprint standing() {
        if (standing == null) {
            Set<Path> others = new HashSet<>(made());
            others.addAll(profiles());
            standing = ProjectFingerprint.of(goal.project, goal.session, begun)
                    .add("goal", goal.execution.getConfiguration())
                    .add("properties of the user", goal.session.getUserProperties())
                    .add("locales", locales)
                    .folder(goal.siteDirectory.toPath(), others)
                    .folder(goal.generatedSiteDirectory.toPath(), Set.of());
        }
        return standing;
    }

    /** Where the profile may be, in each language. */
    private Set<Path> profiles() {
        Set<Path> profiles = new TreeSet<>();
        profiles.add(goal.vitaeDirectory.toPath());
        for (Locale locale : locales) {
            profiles.add(goal.source().in(locale).site().toPath().resolve("vitae"));
        }
        return profiles;
    }

    private Set<Path> made() {
        return Set.of(
                Path.of(goal.project.getBuild().getDirectory()),
                goal.outputDirectory.toPath(),
                goal.workDirectory.toPath());
    }

    /** All that stands around the pages in a language depends on, as far as it is known before they are made. */
    synchronized Fingerprint around(SiteEdition edition) throws MojoExecutionException {
        return ProjectFingerprint.addSite(
                        new Fingerprint(begun).with(standing()),
                        descriptor,
                        descriptor.model(goal.siteDirectory, edition.locale()))
                .add("locale", edition.locale());
    }

    /** All that the pages depend on. */
    synchronized Fingerprint all() throws MojoExecutionException, MojoFailureException {
        if (all == null) {
            Path base = goal.basedir.toPath();
            Fingerprint fingerprint = ProjectFingerprint.addSite(
                    new Fingerprint(begun).with(standing()),
                    descriptor,
                    descriptor.model(goal.siteDirectory, SiteTool.DEFAULT_LOCALE));
            ReleaseFiles.of(base).forEach(fingerprint::fileOrFolder);
            fingerprint.add("as of", goal.day()).fileOrFolder(base.resolve("CITATION.cff"));
            profiles().forEach(folder -> fingerprint.folder(folder, made()));
            if (goal.cardFont != null) {
                fingerprint.file(goal.cardFont.toPath());
            }
            Optional<ProfileInput> input = goal.input();
            all = input.isEmpty() ? fingerprint : input.get().addTo(fingerprint, base);
        }
        return all;
    }
}
