package io.github.vitae.mojo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.mojo.project.ReportPlugins;
import io.github.vitae.mojo.project.SiteClaims;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.mojo.project.SitePlugin;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.card.CardOptions;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.publish.CardCache;
import io.github.vitae.site.publish.CitationCache;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.record.Whose;
import io.github.vitae.site.record.Written;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages that {@code vitae:site} makes as reports of the project, which {@code mvn site:run} shows as they change.
 * It belongs under {@code reporting}, and does nothing when it is called by itself.
 *
 * <pre>{@code
 * <reporting>
 *   <plugins>
 *     <plugin>
 *       <groupId>io.github.vitae</groupId>
 *       <artifactId>vitae-maven-plugin</artifactId>
 *       <version>1.0.0-SNAPSHOT</version>
 *     </plugin>
 *   </plugins>
 * </reporting>
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = ReportMojo.GOAL, threadSafe = true)
public class ReportMojo extends PagesMojo implements MavenMultiPageReport {

    static final String GOAL = "report";

    /**
     * The directory of the generated site, where the site plugin names no other.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File outputDirectory;

    /**
     * The directory in which formatted citations and pictures for links are kept from one build to the next.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/vitae", readonly = true)
    private File workDirectory;

    private @Nullable File reportOutputDirectory;

    /**
     * @param siteTool reads the site's descriptor
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    @Inject
    public ReportMojo(
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        super(siteTool, repositories, plugins, versions);
    }

    @Override
    public void execute() {
        getLog().info("vitae:report makes pages under <reporting>, when mvn site runs; by itself it does nothing."
                + " Call vitae:site instead");
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        try {
            checkSettings();
            if (look() != Look.SKIN) {
                getLog().warn("<look> is ‘" + look + "’, but reports are always in the site's skin."
                        + " Name vitae under <build> instead of <reporting>");
                look = "skin";
            }
            checkNames();
            Path directory = getReportOutputDirectory().toPath();
            checkOutput(directory.toFile(), workDirectory);
            SiteDescriptor descriptor = descriptor();
            Optional<SiteReports> reports = reports(directory.toFile());
            SiteEdition edition = editions().of(locale);
            List<SiteEdition> all = editions().all();
            LastBuild last = LastBuild.of(
                    workDirectory.toPath(),
                    by(
                            Whose.ofReports(edition.folder()),
                            all.stream()
                                    .map(one -> Whose.ofReports(one.folder()))
                                    .toList()),
                    directory,
                    () -> all.stream().map(SiteEdition::folder).collect(Collectors.toSet()));
            SiteModel model = descriptor.model(siteDirectory, edition.locale());
            CitationCache citations = new CitationCache(workDirectory.toPath().resolve("citations"));
            CardCache cards = new CardCache(workDirectory.toPath().resolve("cards"));
            // at the root is what the folders leave there
            boolean isRoot = edition.folder().isEmpty();
            if (isRoot) {
                enterOthers(edition);
            }
            Problems problems = new Problems();
            ProfilePages pages = pages(
                    edition,
                    citations,
                    cards(cards),
                    () -> edition.source()
                            .inventory()
                            .withSkin(descriptor.skinFiles(model))
                            .withClaims(SiteClaims.of(project, session, edition.folder()))
                            .withPages(
                                    page -> reports.isPresent() && reports.get().make(page))
                            .withBuilt(last.foreign("")),
                    problems);
            if (!isRoot) {
                enterOthers(edition);
            }
            pages.tellRead(getLog());
            new Outcome(getLog(), threshold(), levels(), SourceLines.NONE).decide(problems);
            SiteWriter writer =
                    policy().isOn() ? pages.writer() : pages.writer().withoutPolicy();
            write(edition, writer, sink, sinks, directory);
            List<SitePath> names =
                    writer.pages().stream().map(Output.Page::path).toList();
            Written written = pages.writer()
                    .writeFiles(
                            model,
                            pages.owner(),
                            directory,
                            last.earlier(),
                            planned -> last.plan(planned.naming(names)));
            pages.tell(written, shown(directory.toFile()), getLog());
            pages.tellMenu(written, getLog());
            pages.tellFeeds(getLog());
            ProfilePages.tellPictures(List.of(pages), getLog());
            citations.save();
            cards.save();
            written.stays().forEach(stay -> getLog().warn("In " + shown(directory.toFile()) + ", " + stay.note()));
            last.keepFiles(written, names).forEach(stay -> getLog().warn(stay.note()));
        } catch (IOException | MojoFailureException | MojoExecutionException | SiteException | UncheckedIOException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        } finally {
            styles().close();
        }
    }

    /** Finds out which pages there are in other languages, which the site plugin asks for each by itself. */
    private void enterOthers(SiteEdition edition)
            throws MavenReportException, MojoExecutionException, MojoFailureException {
        for (SiteEdition other : editions().rootLast()) {
            if (!other.equals(edition)) {
                // what is wrong there is told when it is made
                pages(other, CitationStore.NONE, CardOptions.NONE, other.source()::inventory, new Problems());
            }
        }
    }

    private ProfilePages pages(
            SiteEdition edition,
            CitationStore citations,
            CardOptions cards,
            ProfilePages.Surroundings surroundings,
            Problems problems)
            throws MavenReportException, MojoExecutionException, MojoFailureException {
        Optional<ProfileInput> input = input(edition);
        Optional<ProfilePages> pages = input.isEmpty()
                ? Optional.empty()
                : ProfilePages.of(
                        edition, input.get(), pageOptions(edition, citations).withCards(cards), surroundings, problems);
        return pages.orElseThrow(() -> new MavenReportException("there is no profile in " + shown(vitaeDirectory)));
    }

    /**
     * Writes the pages: the one that the report is named after into the Sink that is there, the others into their own. A
     * profile without About shows its first page under that name too.
     */
    private void write(SiteEdition edition, SiteWriter writer, Sink main, SinkFactory sinks, Path directory)
            throws IOException {
        SitePath name = edition.about().page();
        List<Output.Page> pages = writer.pages();
        if (!pages.isEmpty() && pages.stream().noneMatch(page -> page.path().equals(name))) {
            writer.writeInto(main, pages.get(0));
        }
        for (Output.Page page : pages) {
            // who makes the Sink makes no folder for it
            Files.createDirectories(directory.resolve(page.path().value()).resolveSibling(""));
            writer.writeInto(
                    page.path().equals(name)
                            ? main
                            : sinks.createSink(directory.toFile(), page.path().value()),
                    page);
        }
    }

    /** The page that the report is named after. */
    private SitePath page() {
        try {
            return about(source()).page();
        } catch (MojoFailureException told) {
            // when pages are made
            return new SitePath("index.html");
        }
    }

    /** A report is made in the languages that the site plugin knows. */
    @Override
    List<Locale> locales(SiteTool tool) {
        return SiteLocales.ofReports(tool, project, session);
    }

    /** A report has a page that it is named after. */
    @Override
    Optional<AboutPlace.Choice> aboutChoice() throws MojoFailureException {
        Optional<AboutPlace.Choice> choice = super.aboutChoice();
        if (choice.equals(Optional.of(AboutPlace.Choice.NONE))) {
            getLog().warn("<aboutPage> is none, but a report needs a page that it is named after: About is about.html."
                    + " Name vitae under <build> instead of <reporting>");
            return Optional.of(AboutPlace.Choice.ABOUT);
        }
        return choice;
    }

    /** Of two reports with one name, the site plugin makes the one that it comes to first. */
    @Override
    boolean isBehindIndex() {
        for (ReportPlugin plugin : ReportPlugins.named(project)) {
            if (plugin.getGroupId().equals(execution.getGroupId())
                    && plugin.getArtifactId().equals(execution.getArtifactId())) {
                return false;
            }
            if (ReportPlugins.isProjectInfo(plugin)) {
                return SitePlugin.makesIndex(project, session);
            }
        }
        return false;
    }

    /** Not called by site plugins of today, which ask for several pages. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("vitae makes several pages; use maven-site-plugin 3.22.0");
    }

    @Override
    public boolean canGenerateReport() {
        try {
            return !skip && !editions().withProfile().isEmpty();
        } catch (MojoFailureException told) {
            // when pages are made
            return !skip;
        }
    }

    /** The name of About's page. */
    @Override
    @SuppressWarnings("deprecation") // what takes its place is new in 4.0.0 of the interface, and calls it
    public String getOutputName() {
        return page().value().replaceFirst("\\.html$", "");
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
