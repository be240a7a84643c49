package io.github.vitae.mojo;

import io.github.vitae.model.SitePath;
import io.github.vitae.page.Look;
import io.github.vitae.page.Output;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.PublicationOptions;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severities;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.ProfileDirectory;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.ReadOptions;
import io.github.vitae.site.CitationCache;
import io.github.vitae.site.SiteException;
import io.github.vitae.site.SiteSkin;
import io.github.vitae.site.SiteWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile, checks it, and adds its About, News and Awards pages to the project's generated site, in the site's
 * own skin.
 *
 * <p>Bound to the phase {@code site}, it runs when {@code mvn site} does. A site that cannot be written leaves the last
 * one as it was. Named under {@code reporting} instead, the same pages are reports, which {@code mvn site:run} shows as
 * they change.
 *
 * @since 1.0.0
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class SiteMojo extends AbstractMojo implements MavenMultiPageReport {

    private final SiteTool siteTool;
    private final Provider<SiteRenderer> siteRenderer;
    private final RepositorySystem repositories;

    /**
     * The directory in which the profile is kept: {@code about.md}, {@code news.yml}, {@code awards.yml},
     * {@code publications.bib}. Any of the
     * files may be missing. A module that has no such directory has no profile, and is passed over.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.directory", defaultValue = "${basedir}/src/site/vitae")
    private File vitaeDirectory;

    /**
     * The directory of the generated site.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File outputDirectory;

    /**
     * The directory of the site's sources, with {@code site.xml}. Pages that the site has there stay the site's.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteDirectory", defaultValue = "${basedir}/src/site")
    private File siteDirectory;

    /**
     * The directory of sources that other goals generate for the site. Pages that the site has there stay the site's.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-site", readonly = true)
    private File generatedSiteDirectory;

    /**
     * Whether to do nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.skip", defaultValue = "false")
    private boolean skip;

    /**
     * From which kind of problem on the build fails: {@code error}, {@code warning} or {@code never}. A build that fails
     * writes nothing.
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
     * How many of the newest news stand on the About page; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.newsOnAbout", defaultValue = "5")
    private int newsOnAbout;

    /**
     * How many awards stand on the About page: those that the author selected, the newest if none; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.awardsOnAbout", defaultValue = "3")
    private int awardsOnAbout;

    /**
     * The style that publications are cited in: a name of the Citation Style Language's repository, such as {@code apa},
     * {@code ieee} or {@code nature}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.citationStyle", defaultValue = "apa")
    private String citationStyle;

    /**
     * What the list of publications is grouped by: {@code year}, {@code kind} or {@code venue}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationsBy", defaultValue = "year")
    private String publicationsBy;

    /**
     * Whether each publication has a page of its own, with its abstract, how to cite it, and what search engines for
     * scholars read.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationPages", defaultValue = "true")
    private boolean publicationPages;

    /**
     * The address at which the site is published. Search engines for scholars are told where a publication's PDF lies only
     * if it is known.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteUrl")
    private @Nullable String siteUrl;

    /**
     * The directory in which formatted citations are kept from one build to the next.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/vitae", readonly = true)
    private File workDirectory;

    /**
     * What the pages look like: {@code skin}, as the rest of the site does, or {@code vitae}, a homepage of its own, for
     * a site that is nothing else.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.look", defaultValue = "skin")
    private String look;

    /**
     * What happens to HTML in the author's text: {@code safe} publishes what is on a list of harmless elements,
     * attributes and styles, and reports the rest; {@code trusted} publishes it as it was written. Comments and drafts
     * are published in neither.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.html", defaultValue = "safe")
    private String html;

    /**
     * Which layout the directory has: {@code native}, {@code academicpages}, {@code al-folio},
     * {@code hugoblox}, {@code json-resume}. By default its files tell.
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
     * The encoding of the pages.
     *
     * @since 1.0.0
     */
    @Parameter(property = "outputEncoding", defaultValue = "${project.reporting.outputEncoding}")
    private @Nullable String outputEncoding;

    /**
     * The time that pages show as their date of publication: ISO 8601 or seconds since 1970. None is shown without it.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private @Nullable File reportOutputDirectory;

    private @Nullable String outputName;

    private @Nullable CitationCache citations;

    private @Nullable ResolvedStyles styles;

    /**
     * @param siteTool reads the site's descriptor
     * @param siteRenderer merges pages and skin; not made before there is something to merge
     * @param repositories where styles of citation are fetched from
     */
    @Inject
    public SiteMojo(SiteTool siteTool, Provider<SiteRenderer> siteRenderer, RepositorySystem repositories) {
        this.siteTool = siteTool;
        this.siteRenderer = siteRenderer;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("vitae.skip is set: no pages are made");
            return;
        }
        MavenSite site = new MavenSite(siteTool, siteRenderer, project, session);
        if (execution.getSource() == MojoExecution.Source.LIFECYCLE
                && site.reports(execution.getGroupId(), execution.getArtifactId(), execution.getGoal())) {
            getLog().info(
                            "The pom names vitae under <build> and under <reporting>: its pages are made once, as reports."
                                    + " Take it out of one of the two");
            return;
        }
        if (!vitaeDirectory.isDirectory()) {
            // says so, in a build that has nothing to wait for
            pages(Locale.ENGLISH);
            return;
        }
        String name = "build-" + execution.getExecutionId() + "-"
                + Integer.toHexString(outputDirectory.getPath().hashCode());
        LastBuild last = new LastBuild(workDirectory.toPath().resolve(name), outputDirectory.toPath());
        Instant begun = last.now();
        if (last.tellIfUnchanged(() -> fingerprint(site, begun), shown(outputDirectory), getLog())) {
            return;
        }
        build(site, last, begun);
    }

    private void build(MavenSite site, LastBuild last, Instant begun)
            throws MojoExecutionException, MojoFailureException {
        Log unrecorded = getLog();
        RecordedLog log = new RecordedLog(unrecorded);
        setLog(log);
        try (EarlyWork<SiteModel> model = EarlyWork.start(() -> readied(site))) {
            Optional<ProfilePages> pages = pages(Locale.ENGLISH);
            if (pages.isPresent()) {
                site.warnOfOldSitePlugin(getLog());
                SiteModel descriptor = model.result();
                Fingerprint fingerprint = fingerprint(site, begun);
                SiteSkin skin = skin(
                                site,
                                descriptor,
                                pages.get().owner(),
                                pages.get().newest())
                        .running(pages.get().profile().scripts());
                SiteWriter.Written written =
                        pages.get().writer().write(skin, pages.get().owner(), outputDirectory.toPath(), last.record());
                pages.get().tell(written, shown(outputDirectory), unrecorded);
                pages.get().tellMenu(written, log);
                citations().save();
                last.replace(fingerprint, log.told(), written);
            }
        } catch (SiteException | UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } finally {
            styles().close();
        }
    }

    private Fingerprint fingerprint(MavenSite site, Instant begun) throws MojoExecutionException {
        Path build = Path.of(project.getBuild().getDirectory());
        Set<Path> made = Set.of(build, outputDirectory.toPath(), workDirectory.toPath());
        return site.fingerprint(site.model(siteDirectory), begun)
                .add("goal", execution.getConfiguration())
                .add("properties of the user", session.getUserProperties())
                .folder(vitaeDirectory.toPath(), made)
                .folder(siteDirectory.toPath(), made)
                .folder(generatedSiteDirectory.toPath(), Set.of());
    }

    /** The site's model, read while the profile is; its skin is ready then. */
    private SiteModel readied(MavenSite site) throws MojoExecutionException, MojoFailureException {
        skin(site, site.model(siteDirectory), "", Instant.EPOCH).ready();
        return site.model(siteDirectory);
    }

    private SiteSkin skin(MavenSite site, SiteModel model, String owner, Instant newest)
            throws MojoExecutionException, MojoFailureException {
        MavenSite.Publication publication = new MavenSite.Publication(
                Setting.encoding("inputEncoding", inputEncoding),
                Setting.encoding("outputEncoding", outputEncoding),
                Optional.ofNullable(outputTimestamp).flatMap(MavenSite::instant),
                newest);
        return Setting.oneOf("look", look, Look.values()) == Look.SKIN
                ? site.skin(model, publication)
                : site.look(model, publication, owner, source().inventory(), Locale.ENGLISH);
    }

    /** The profile's pages, in the words of a language; nothing if there is no profile. */
    private Optional<ProfilePages> pages(Locale locale) throws MojoFailureException {
        FailOn threshold = Setting.oneOf("failOn", failOn, FailOn.values());
        ReadOptions options = readOptions();
        PageOptions pages = new PageOptions(
                locale,
                source().about(getLog()),
                Setting.count("newsOnAbout", newsOnAbout),
                Setting.count("awardsOnAbout", awardsOnAbout),
                Setting.oneOf("look", look, Look.values()),
                publications(locale, citations()));
        Severities levels = SeveritySetting.of(severities, severityList);
        Optional<ProfileDirectory> directory = source().directory(getLog());
        return directory.isEmpty()
                ? Optional.empty()
                : ProfilePages.of(
                        directory.get(),
                        options,
                        pages,
                        source().inventory(),
                        getLog(),
                        new Outcome(getLog(), threshold, levels, SourceLines.NONE));
    }

    private CitationCache citations() {
        if (citations == null) {
            citations = new CitationCache(workDirectory.toPath().resolve("citations"));
        }
        return citations;
    }

    private ResolvedStyles styles() {
        if (styles == null) {
            styles = new ResolvedStyles(repositories, session, project);
        }
        return styles;
    }

    private PublicationOptions publications(Locale locale, CitationStore kept) throws MojoFailureException {
        return new PublicationOptions(
                new Citations(styles(), kept, locale),
                Setting.name("citationStyle", citationStyle),
                Setting.oneOf("publicationsBy", publicationsBy, PublicationOptions.Grouping.values()),
                publicationPages,
                Setting.siteAddress("siteUrl", siteUrl));
    }

    private ReadOptions readOptions() throws MojoFailureException {
        return new ReadOptions(
                Setting.encoding("inputEncoding", inputEncoding),
                Setting.oneOf("html", html, HtmlTrust.values()) == HtmlTrust.TRUSTED,
                Setting.oneOf("reader", reader, ProfileReaders.names()));
    }

    private ProfileSource source() {
        return new ProfileSource(project.getBasedir().toPath(), vitaeDirectory, siteDirectory, generatedSiteDirectory);
    }

    private String shown(File file) {
        return source().shown(file);
    }

    // as a report

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        try {
            if (Setting.oneOf("look", look, Look.values()) != Look.SKIN) {
                getLog().warn("<look> is ‘" + look + "’, but reports are always in the site's skin."
                        + " Name vitae under <build> instead of <reporting>");
                look = "skin";
            }
            ProfilePages pages = pages(locale)
                    .orElseThrow(() -> new MavenReportException("there is no profile in " + shown(vitaeDirectory)));
            Path directory = getReportOutputDirectory().toPath();
            SitePath main = new SitePath(getOutputName() + ".html");
            for (Output.Page page : pages.writer().pages()) {
                // who makes the Sink makes no folder for it
                Files.createDirectories(directory.resolve(page.path().value()).resolveSibling(""));
                Sink into = page.path().equals(main)
                        ? sink
                        : sinks.createSink(directory.toFile(), page.path().value());
                pages.writer().writeInto(into, page);
            }
            SiteModel model = new MavenSite(siteTool, siteRenderer, project, session).model(siteDirectory);
            SiteWriter.Written written = pages.writer().writeFiles(model, pages.owner(), directory);
            pages.tell(written, shown(directory.toFile()), getLog());
            pages.tellMenu(written, getLog());
            citations().save();
            styles().close();
        } catch (IOException | MojoFailureException | MojoExecutionException | SiteException | UncheckedIOException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Not called by site plugins of today, which ask for several pages. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("vitae makes several pages; use maven-site-plugin 3.22.0");
    }

    @Override
    public boolean canGenerateReport() {
        return !skip && vitaeDirectory.isDirectory();
    }

    /** The name of the first page: that of About, where there is one. */
    @Override
    @SuppressWarnings("deprecation") // what takes its place is new in 4.0.0 of the interface, and calls it
    public String getOutputName() {
        if (outputName == null) {
            outputName = "index";
            try {
                PageOptions pages = new PageOptions(
                        Locale.ENGLISH,
                        source().about(getLog()),
                        0,
                        0,
                        Look.SKIN,
                        publications(Locale.ENGLISH, CitationStore.NONE));
                ProfileReaders.read(
                                new ProfileDirectory(vitaeDirectory.toPath(), shown(vitaeDirectory)),
                                readOptions(),
                                new Problems())
                        .flatMap(reading -> ProfileOutputs.of(reading.profile(), pages).stream()
                                .filter(Output.Page.class::isInstance)
                                .findFirst())
                        .ifPresent(page -> outputName = page.path().value().replaceFirst("\\.html$", ""));
            } catch (MojoFailureException | UncheckedIOException e) {
                getLog().debug("told when the report is made", e);
            }
        }
        return outputName;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_INFORMATION;
    }

    @Override
    public String getName(Locale locale) {
        return ProfileOutputs.aboutLabel(locale);
    }

    @Override
    public String getDescription(Locale locale) {
        return ProfileOutputs.aboutDescription(locale);
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportOutputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory == null ? outputDirectory : reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
