package io.github.vitae.mojo;

import io.github.vitae.mojo.project.SiteClaims;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteModule;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.mojo.setting.FailOn;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.RepositoryPaths;
import io.github.vitae.problem.Severities;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SitePages;
import io.github.vitae.read.source.SourceExcerpts;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.links.ExternalLinks;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a profile as {@code vitae:site} does, follows the links of its pages, and fails the build where
 * something is wrong. It writes nothing but its report.
 *
 * <p>Bound to the phase {@code verify}, as checks are, it runs before anything is installed or deployed. It needs no pom,
 * so that a homepage made for another tool can be checked where it lies.
 *
 * <pre>{@code
 * mvn io.github.vitae:vitae-maven-plugin:1.0.0-SNAPSHOT:check -Dvitae.directory=. -Dvitae.failOn=warning
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends PagesMojo {

    /**
     * The directory of a site that was built, to check the links and anchors of all its pages, whoever made them. None is
     * looked at by default, since what lies in {@code target/site} may be of yesterday.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.site")
    private @Nullable File builtSite;

    /**
     * Whether to ask other sites for what is linked to. What does not answer is a warning.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.externalLinks", defaultValue = "false")
    private boolean externalLinks;

    /**
     * Whether to print annotations for the runner of a GitHub workflow. By default that is so where there is such a runner.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
    private boolean annotations;

    /**
     * Whether to write {@code sarifFile}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.sarif", defaultValue = "true")
    private boolean sarif;

    /**
     * The report for code hosts and editors, in SARIF 2.1.0.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.sarifFile", defaultValue = "${project.build.directory}/vitae.sarif")
    private File sarifFile;

    @Parameter(defaultValue = "${project.url}", readonly = true)
    private @Nullable String url;

    /**
     * @param siteTool reads the site's descriptor, which names the skin
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    @Inject
    public CheckMojo(
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        super(siteTool, repositories, plugins, versions);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkSettings();
        if (skip) {
            getLog().info("vitae.skip is set: nothing is checked");
            return;
        }
        try {
            check();
        } catch (SiteException | UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("the check was stopped", e);
        }
    }

    private void check() throws MojoExecutionException, MojoFailureException, InterruptedException {
        FailOn threshold = threshold();
        Severities levels = levels();
        ReadOptions options = readOptions();
        checkNames();
        ProfileSource source = source();
        List<SiteEdition> editions = editions().rootLast();
        Optional<ProfileDirectory> directory =
                editions().withProfile().stream().findFirst().flatMap(SiteEdition::directory);
        Optional<SourceExcerpts> files = directory.map(found -> new SourceExcerpts(found, options.encoding()));
        Problems problems = new Problems();
        Optional<ProfilePages> pages = Optional.empty();
        for (SiteEdition edition : editions) {
            Optional<ProfilePages> made = ProfilePages.of(
                    edition,
                    input(edition).orElseThrow(),
                    pageOptions(edition, CitationStore.NONE),
                    () -> surroundings(edition),
                    problems);
            made.ifPresent(known -> known.tellRead(getLog()));
            // what is the same in all languages is followed once
            pages = edition.folder().isEmpty() || pages.isEmpty() ? made : pages;
        }
        pages.ifPresent(made -> getLog().info("Checked " + ShownKinds.of(made.profile())));
        followLinks(source, files, pages, problems);
        SourceLines lines = files.map(SourceLines.class::cast).orElse(SourceLines.NONE);
        report(levels.applied(problems), lines);
        new Outcome(getLog(), threshold, levels, lines).decide(problems, "the check failed");
    }

    /** What the site will have besides; its skin too, where its descriptor is at hand. */
    private SiteInventory surroundings(SiteEdition edition) throws MojoFailureException {
        SiteDescriptor descriptor = descriptor();
        Optional<SiteReports> reports = reports(builtSite == null ? new File("") : builtSite);
        SiteInventory inventory = edition.source()
                .inventory()
                .withClaims(SiteClaims.of(project, session, edition.folder()))
                .withPages(page -> isBuilt(edition.folder() + page)
                        || (reports.isPresent() && reports.get().make(page)));
        if (look() != Look.SKIN || !new File(siteDirectory, "site.xml").isFile()) {
            return inventory;
        }
        try {
            return inventory.withSkin(descriptor.skinFiles(descriptor.model(siteDirectory, edition.locale())));
        } catch (MojoExecutionException unknown) {
            getLog().debug("the skin's files are not known here", unknown);
            return inventory;
        }
    }

    /** Whether a site is named that all modules have together, as that is which {@code site:stage} makes. */
    private boolean isOfTheWhole(File site) {
        MavenProject first = session.getTopLevelProject();
        return !site.isDirectory()
                && site.toPath().startsWith(basedir.toPath())
                && first != null
                && first.getFile() != null
                && !first.equals(project)
                && first.getBasedir()
                        .toPath()
                        .resolve(basedir.toPath().relativize(site.toPath()))
                        .toFile()
                        .isDirectory();
    }

    private boolean isBuilt(String page) {
        return builtSite != null && new File(builtSite, page).isFile();
    }

    private void followLinks(
            ProfileSource source, Optional<SourceExcerpts> files, Optional<ProfilePages> pages, Problems problems)
            throws MojoFailureException, InterruptedException {
        SiteLinks links =
                new SiteLinks(siteBase(), files, source.shown(vitaeDirectory), pages.map(ProfilePages::profile));
        pages.ifPresent(made -> links.checkPages(made.writer(), problems));
        if (builtSite != null && isOfTheWhole(builtSite)) {
            getLog().info(source.shown(builtSite) + " lies in the first of the projects, where it is checked");
        } else if (builtSite != null) {
            if (!builtSite.isDirectory()) {
                throw new MojoFailureException("<builtSite> is " + source.shown(builtSite)
                        + ", which is no directory; run mvn site first, or write where the site is");
            }
            Charset encoding = Setting.encoding("outputEncoding", outputEncoding);
            List<String> languages =
                    editions().all().stream().map(SiteEdition::folder).toList();
            List<SiteModule> modules = SiteModule.of(project, session).stream()
                    .flatMap(module -> languages.stream().map(module::in))
                    .toList();
            int count = links.checkSite(
                    new SitePages(builtSite.toPath(), languages),
                    source.shown(builtSite),
                    encoding,
                    path -> modules.stream().anyMatch(module -> module.has(path)),
                    problems);
            getLog().info("Followed the links of " + count + " pages in " + source.shown(builtSite));
        }
        if (externalLinks) {
            int count = links.checkExternal(
                    new ExternalLinks(Duration.ofSeconds(20), Duration.ofMillis(250), ExternalLinks::isPublic),
                    problems);
            getLog().info("Asked for " + count + " addresses on other sites");
        }
    }

    /** The path that the site is published under, as the project's address tells. */
    private String siteBase() {
        try {
            String path = url == null ? "" : URI.create(url.strip()).getPath();
            return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    private void report(Problems problems, SourceLines lines) throws MojoExecutionException {
        CheckReports reports = new CheckReports(RepositoryPaths.around(basedir.toPath()), lines);
        if (sarif) {
            reports.writeSarif(problems, sarifFile.toPath(), execution.getVersion());
        }
        if (annotations) {
            reports.annotate(problems);
        }
    }
}
