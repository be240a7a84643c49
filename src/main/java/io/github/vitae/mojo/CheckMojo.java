package io.github.vitae.mojo;

import io.github.vitae.page.Look;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.PublicationOptions;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.RepositoryPaths;
import io.github.vitae.problem.Severities;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.AuthorFiles;
import io.github.vitae.read.ProfileDirectory;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.ReadOptions;
import io.github.vitae.site.ExternalLinks;
import io.github.vitae.site.SiteException;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends AbstractMojo {

    /**
     * The directory in which the profile is kept.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.directory", defaultValue = "${basedir}/src/site/vitae")
    private File vitaeDirectory;

    /**
     * The directory of the site's sources, with {@code site.xml}. Links may lead to what the site has there.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteDirectory", defaultValue = "${basedir}/src/site")
    private File siteDirectory;

    /**
     * The directory of sources that other goals generate for the site.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-site", readonly = true)
    private File generatedSiteDirectory;

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
     * Whether to do nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.skip", defaultValue = "false")
    private boolean skip;

    /**
     * From which kind of problem on the build fails: {@code error}, {@code warning} or {@code never}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.failOn", defaultValue = "error")
    private String failOn;

    /**
     * How bad kinds of problems are, where you decide otherwise: by the kind's identifier {@code error}, {@code warning},
     * {@code note} or {@code off}.
     *
     * @since 1.0.0
     */
    @Parameter
    private @Nullable Map<String, String> severities;

    /**
     * The same in one line, for the command line: {@code misspelt-month=error,draft=off}. It counts more than
     * {@code severities}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.severities")
    private @Nullable String severityList;

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

    /**
     * How many of the newest news stand on the About page; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.newsOnAbout", defaultValue = "5")
    private int newsOnAbout;

    /**
     * How many awards stand on the About page; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.awardsOnAbout", defaultValue = "3")
    private int awardsOnAbout;

    /**
     * The style that publications are cited in.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.citationStyle", defaultValue = "apa")
    private String citationStyle;

    /**
     * Whether each publication has a page of its own.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationPages", defaultValue = "true")
    private boolean publicationPages;

    /**
     * What the pages look like: {@code skin} or {@code vitae}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.look", defaultValue = "skin")
    private String look;

    /**
     * What happens to HTML in the author's text: {@code safe} or {@code trusted}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.html", defaultValue = "safe")
    private String html;

    /**
     * Which layout the directory has. By default its files tell.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.reader")
    private @Nullable String reader;

    /**
     * The encoding of the profile's files.
     *
     * @since 1.0.0
     */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String inputEncoding;

    /**
     * The encoding of the pages of {@code builtSite}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "outputEncoding", defaultValue = "${project.reporting.outputEncoding}")
    private @Nullable String outputEncoding;

    @Parameter(defaultValue = "${project.url}", readonly = true)
    private @Nullable String url;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    private final RepositorySystem repositories;

    /**
     * @param repositories where styles of citation are fetched from
     */
    @Inject
    public CheckMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
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
        FailOn threshold = Setting.oneOf("failOn", failOn, FailOn.values());
        Severities levels = SeveritySetting.of(severities, severityList);
        ReadOptions options = readOptions();
        ProfileSource source =
                new ProfileSource(basedir.toPath(), vitaeDirectory, siteDirectory, generatedSiteDirectory);
        Optional<ProfileDirectory> directory = source.directory(getLog());
        Optional<AuthorFiles> files = directory.map(found -> new AuthorFiles(found, options.encoding()));
        Problems problems = new Problems();
        Optional<ProfilePages> pages = Optional.empty();
        if (directory.isPresent()) {
            pages = ProfilePages.of(
                    directory.get(), options, pageOptions(source), source.inventory(), getLog(), problems);
        }
        followLinks(source, files, pages, problems);
        SourceLines lines = files.map(SourceLines.class::cast).orElse(SourceLines.NONE);
        report(levels.applied(problems), lines);
        new Outcome(getLog(), threshold, levels, lines).decide(problems, "the check failed");
    }

    private ReadOptions readOptions() throws MojoFailureException {
        return new ReadOptions(
                Setting.encoding("inputEncoding", inputEncoding),
                Setting.oneOf("html", html, HtmlTrust.values()) == HtmlTrust.TRUSTED,
                Setting.oneOf("reader", reader, ProfileReaders.names()));
    }

    private PageOptions pageOptions(ProfileSource source) throws MojoFailureException {
        return new PageOptions(
                Locale.ENGLISH,
                source.about(getLog()),
                Setting.count("newsOnAbout", newsOnAbout),
                Setting.count("awardsOnAbout", awardsOnAbout),
                Setting.oneOf("look", look, Look.values()),
                publications());
    }

    /** Nothing that was formatted is kept: a check writes nothing. */
    private PublicationOptions publications() throws MojoFailureException {
        return new PublicationOptions(
                new Citations(new ResolvedStyles(repositories, session, project), CitationStore.NONE, Locale.ENGLISH),
                Setting.name("citationStyle", citationStyle),
                PublicationOptions.Grouping.YEAR,
                publicationPages,
                Optional.empty());
    }

    private void followLinks(
            ProfileSource source, Optional<AuthorFiles> files, Optional<ProfilePages> pages, Problems problems)
            throws MojoFailureException, InterruptedException {
        SiteLinks links =
                new SiteLinks(siteBase(), files, source.shown(vitaeDirectory), pages.map(ProfilePages::profile));
        pages.ifPresent(made -> links.checkPages(made.writer(), problems));
        if (builtSite != null) {
            if (!builtSite.isDirectory()) {
                throw new MojoFailureException("<builtSite> is " + source.shown(builtSite)
                        + ", which is no directory; run mvn site first, or write where the site is");
            }
            Charset encoding = Setting.encoding("outputEncoding", outputEncoding);
            int count = links.checkSite(builtSite.toPath(), source.shown(builtSite), encoding, problems);
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
