package io.github.vitae.mojo;

import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.SitePath;
import io.github.vitae.page.Output;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileDirectory;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.ReadOptions;
import io.github.vitae.read.Reading;
import io.github.vitae.site.SiteException;
import io.github.vitae.site.SiteInventory;
import io.github.vitae.site.SiteWriter;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile, checks it, and adds its About, News and Awards pages to the project's generated site, in the site's
 * own skin.
 *
 * <p>Bound to the phase {@code site}, it runs when {@code mvn site} does. A site that cannot be written leaves the last
 * one as it was.
 *
 * @since 1.0.0
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class SiteMojo extends AbstractMojo {

    private final SiteTool siteTool;
    private final SiteRenderer siteRenderer;

    /**
     * The directory in which the profile is kept: {@code about.md}, {@code news.yml}, {@code awards.yml}. Any of the
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
     * How many of the newest news stand on the About page; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.newsOnAbout", defaultValue = "5")
    private int newsOnAbout;

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

    /**
     * @param siteTool reads the site's descriptor
     * @param siteRenderer merges pages and skin
     */
    @Inject
    public SiteMojo(SiteTool siteTool, SiteRenderer siteRenderer) {
        this.siteTool = siteTool;
        this.siteRenderer = siteRenderer;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("vitae.skip is set: no pages are made");
            return;
        }
        FailOn threshold = Setting.oneOf("failOn", failOn, FailOn.values());
        HtmlTrust trust = Setting.oneOf("html", html, HtmlTrust.values());
        if (newsOnAbout < 0) {
            throw new MojoFailureException("<newsOnAbout> is " + newsOnAbout + "; write 0 or more");
        }
        ReadOptions options = new ReadOptions(
                Setting.encoding("inputEncoding", inputEncoding),
                trust == HtmlTrust.TRUSTED,
                Setting.oneOf("reader", reader, ProfileReaders.names()));
        Charset output = Setting.encoding("outputEncoding", outputEncoding);
        Optional<ProfileDirectory> directory = directory();
        if (directory.isPresent()) {
            try {
                make(directory.get(), options, output, new Outcome(getLog(), threshold));
            } catch (SiteException | UncheckedIOException e) {
                throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private Optional<ProfileDirectory> directory() throws MojoFailureException {
        Path base = project.getBasedir().toPath();
        Path directory = vitaeDirectory.toPath();
        String shown = shown(base, directory);
        if (vitaeDirectory.isDirectory()) {
            return Optional.of(new ProfileDirectory(directory, shown));
        }
        if (directory.equals(base.resolve("src/site/vitae"))) {
            getLog().info("There is no " + shown + ": no pages are made");
            return Optional.empty();
        }
        throw new MojoFailureException("<vitaeDirectory> is " + shown + ", which is no directory; write the path of the"
                + " directory that holds about.md, news.yml or awards.yml");
    }

    private static String shown(Path base, Path directory) {
        Path shown = directory.startsWith(base) ? base.relativize(directory) : directory;
        return shown.toString().replace('\\', '/');
    }

    private void make(ProfileDirectory directory, ReadOptions options, Charset encoding, Outcome outcome)
            throws MojoExecutionException, MojoFailureException {
        Problems problems = new Problems();
        Optional<Reading> reading = ProfileReaders.read(directory, options, problems);
        if (reading.isEmpty()) {
            outcome.decide(problems);
            return;
        }
        Profile profile = reading.get().profile();
        SiteInventory inventory = SiteInventory.of(siteDirectory.toPath(), generatedSiteDirectory.toPath());
        SitePath index = new SitePath("index.html");
        boolean taken = inventory.provides(index);
        PageOptions pages = new PageOptions(Locale.ENGLISH, taken ? new SitePath("about.html") : index, newsOnAbout);
        List<Output> outputs = ProfileOutputs.of(profile, pages);
        SiteWriter writer = new SiteWriter(outputs, inventory, profile.localLinks(), directory.shownAs(), problems);
        getLog().info("Reading " + directory.shownAs() + " as " + reading.get().layout() + ", because of "
                + reading.get().evidence());
        outcome.decide(problems);
        MavenSite site = new MavenSite(siteTool, siteRenderer, project, session);
        site.warnOfOldSitePlugin(getLog());
        SiteWriter.Written written = writer.write(
                site.skin(
                        siteDirectory,
                        options.encoding(),
                        encoding,
                        Optional.ofNullable(outputTimestamp),
                        newest(profile)),
                profile.person().map(Person::name).orElse("Profile"),
                outputDirectory.toPath());
        getLog().info("Wrote " + written.pages() + " pages into "
                + shown(project.getBasedir().toPath(), outputDirectory.toPath())
                + ": " + profile.news().entries().size() + " news, "
                + profile.awards().entries().size() + " awards"
                + (taken ? "; the site has an index of its own, so About is about.html" : ""));
        if (!written.siteXml().isEmpty()) {
            getLog().info("For the menu of the site's other pages, write into src/site/site.xml:"
                    + System.lineSeparator() + "  " + String.join(System.lineSeparator() + "  ", written.siteXml()));
        }
    }

    private static Instant newest(Profile profile) {
        return profile.newestDate()
                .map(date -> LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }
}
