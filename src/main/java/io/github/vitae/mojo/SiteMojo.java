package io.github.vitae.mojo;

import io.github.vitae.mojo.project.ProjectFingerprint;
import io.github.vitae.mojo.project.SiteClaims;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteFrames;
import io.github.vitae.mojo.project.SitePlugin;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.project.ReleaseFiles;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SkinFiles;
import io.github.vitae.site.publish.CitationCache;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.SiteSkin;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile, checks it, and adds its About, News and Awards pages to the project's generated site, in the site's
 * own skin.
 *
 * <p>Bound to the phase {@code site}, it runs when {@code mvn site} does. A site that cannot be written leaves the last
 * one as it was. Under {@code reporting}, {@code vitae:report} makes the same pages.
 *
 * @since 1.0.0
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class SiteMojo extends PagesMojo {

    private final Provider<SiteRenderer> siteRenderer;

    /**
     * The directory of the generated site.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File outputDirectory;

    /**
     * The directory in which formatted citations are kept from one build to the next.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/vitae", readonly = true)
    private File workDirectory;

    /**
     * The time that pages show as their date of publication: ISO 8601 or seconds since 1970. None is shown without it.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /**
     * @param siteTool reads the site's descriptor
     * @param siteRenderer merges pages and skin; not made before there is something to merge
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    @Inject
    public SiteMojo(
            SiteTool siteTool,
            Provider<SiteRenderer> siteRenderer,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        super(siteTool, repositories, plugins, versions);
        this.siteRenderer = siteRenderer;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("vitae.skip is set: no pages are made");
            return;
        }
        if (SitePlugin.isSiteSkipped(project, session)) {
            getLog().info("maven.site.skip is set: no pages are made");
            return;
        }
        if (execution.getSource() == MojoExecution.Source.LIFECYCLE
                && SitePlugin.reports(
                        project, session, execution.getGroupId(), execution.getArtifactId(), ReportMojo.GOAL)) {
            getLog().info(
                            "The pom names vitae under <build> and under <reporting>: its pages are made once, as reports."
                                    + " Take it out of one of the two");
            return;
        }
        Optional<ProfileInput> input = input();
        if (input.isEmpty()) {
            return;
        }
        checkNames();
        checkOutput(outputDirectory, workDirectory);
        SiteDescriptor descriptor = descriptor();
        Optional<SiteReports> reports = reports(outputDirectory);
        if (reports.isPresent()) {
            // reports are asked here, since what they are made with is the thread's that runs the goal
            descriptor.withReports(reports.get()).model(siteDirectory);
        }
        LastBuild last = LastBuild.of(workDirectory.toPath(), execution.getExecutionId(), outputDirectory.toPath());
        LocalDate asOf = day();
        Instant begun = last.now();
        if (last.tellIfUnchanged(
                () -> fingerprint(descriptor, input.get(), asOf, begun), shown(outputDirectory), getLog())) {
            return;
        }
        build(descriptor, input.get(), reports, last, asOf, begun);
    }

    private void build(
            SiteDescriptor descriptor,
            ProfileInput input,
            Optional<SiteReports> reports,
            LastBuild last,
            LocalDate asOf,
            Instant begun)
            throws MojoExecutionException, MojoFailureException {
        Log unrecorded = getLog();
        RecordedLog log = new RecordedLog(unrecorded);
        setLog(log);
        SiteFrames frames = new SiteFrames(descriptor, siteRenderer, project);
        try (EarlyWork<Readied> readied = EarlyWork.start(() -> readied(descriptor, frames))) {
            CitationCache citations = citations();
            Optional<ProfilePages> pages = pages(
                    input,
                    citations,
                    () -> source().inventory()
                            .withSkin(readied.result().skin())
                            .withClaims(SiteClaims.of(project, session))
                            .withPages(
                                    page -> reports.isPresent() && reports.get().make(page))
                            .withBuilt(foreign(outputDirectory, workDirectory)));
            if (pages.isPresent()) {
                SitePlugin.warnIfOld(project, getLog());
                SiteModel known = readied.result().model();
                Fingerprint fingerprint = fingerprint(descriptor, input, asOf, begun);
                SiteSkin skin = skin(
                                frames, known, pages.get().owner(), pages.get().newest())
                        .running(pages.get().profile().scripts());
                Written written =
                        pages.get().writer().write(skin, pages.get().owner(), outputDirectory.toPath(), last.record());
                pages.get().tell(written, shown(outputDirectory), unrecorded);
                pages.get().tellMenu(written, log);
                pages.get().tellFeeds(log);
                citations.save();
                last.replace(fingerprint, log.told(), written);
            }
        } catch (SiteException | UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } finally {
            styles().close();
        }
    }

    private Fingerprint fingerprint(SiteDescriptor descriptor, ProfileInput input, LocalDate asOf, Instant begun)
            throws MojoExecutionException {
        Path build = Path.of(project.getBuild().getDirectory());
        Set<Path> made = Set.of(build, outputDirectory.toPath(), workDirectory.toPath());
        Fingerprint fingerprint =
                ProjectFingerprint.of(project, session, descriptor, descriptor.model(siteDirectory), begun);
        ReleaseFiles.of(basedir.toPath()).forEach(fingerprint::fileOrFolder);
        fingerprint
                .add("goal", execution.getConfiguration())
                .add("as of", asOf)
                .add("properties of the user", session.getUserProperties())
                .fileOrFolder(basedir.toPath().resolve("CITATION.cff"))
                .folder(vitaeDirectory.toPath(), made)
                .folder(siteDirectory.toPath(), made)
                .folder(generatedSiteDirectory.toPath(), Set.of());
        return input.addTo(fingerprint, basedir.toPath());
    }

    private CitationCache citations() {
        return new CitationCache(workDirectory.toPath().resolve("citations"));
    }

    /** The site's model, read while the profile is; its skin is ready then. */
    private Readied readied(SiteDescriptor descriptor, SiteFrames frames)
            throws MojoExecutionException, MojoFailureException {
        skin(frames, descriptor.model(siteDirectory), "", Instant.EPOCH).ready();
        SiteModel model = descriptor.model(siteDirectory);
        return new Readied(model, look() == Look.SKIN ? descriptor.skinFiles(model) : SkinFiles.NONE);
    }

    /**
     * What a site is made with.
     *
     * @param model its descriptor
     * @param skin its skin's files
     */
    private record Readied(SiteModel model, SkinFiles skin) {}

    private SiteSkin skin(SiteFrames frames, SiteModel model, String owner, Instant newest)
            throws MojoExecutionException, MojoFailureException {
        SiteFrames.Edition edition = new SiteFrames.Edition(
                Setting.encoding("inputEncoding", inputEncoding),
                Setting.encoding("outputEncoding", outputEncoding),
                Optional.ofNullable(outputTimestamp).flatMap(Setting::instant),
                newest);
        SiteSkin skin = look() == Look.SKIN
                ? frames.skin(model, edition)
                : frames.look(model, edition, owner, source().inventory(), Locale.ENGLISH);
        return skin.withPolicy(policy());
    }

    /** The profile's pages; nothing if there is no profile. */
    private Optional<ProfilePages> pages(
            ProfileInput input, CitationCache citations, ProfilePages.Surroundings surroundings)
            throws MojoExecutionException, MojoFailureException {
        Outcome outcome = new Outcome(getLog(), threshold(), levels(), SourceLines.NONE);
        PageOptions pages = pageOptions(Locale.ENGLISH, citations);
        return ProfilePages.of(input, pages, surroundings, getLog(), outcome);
    }
}
