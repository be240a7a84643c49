package io.github.vitae.mojo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.mojo.project.Executions;
import io.github.vitae.mojo.project.SiteClaims;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteFrames;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.mojo.project.SitePlugin;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.Rivals;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.inventory.SkinFiles;
import io.github.vitae.site.publish.CardCache;
import io.github.vitae.site.publish.CitationCache;
import io.github.vitae.site.publish.SitePart;
import io.github.vitae.site.publish.Withdrawal;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.Whose;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.SiteSkin;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
 * Reads a profile, checks it, and adds its pages to the project's generated site, in the site's own skin or in a look of their own:
 * About, News, Awards, Publications, and what else there is.
 *
 * <p>Bound to the phase {@code site}, it runs when {@code mvn site} does. A site that cannot be written leaves the last
 * one as it was. Under {@code reporting}, {@code vitae:report} makes the same pages.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>io.github.vitae</groupId>
 *   <artifactId>vitae-maven-plugin</artifactId>
 *   <version>1.0.0-SNAPSHOT</version>
 *   <configuration>
 *     <newsOnAbout>3</newsOnAbout>
 *   </configuration>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>site</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public class SiteMojo extends PagesMojo {

    final Provider<SiteRenderer> siteRenderer;

    /**
     * The directory of the generated site.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    File outputDirectory;

    /**
     * The directory in which formatted citations and pictures for links are kept from one build to the next.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/vitae", readonly = true)
    File workDirectory;

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
        checkSettings();
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
            getLog().info("The pom names vitae under <build> and under <reporting>: its pages are made once, as"
                    + " reports. Take it out of one of the two");
            return;
        }
        checkNames();
        List<Locale> locales = SiteLocales.of(project, session);
        LastBuild last = lastBuild();
        // which language a profile says it is in is asked only if there is something to make
        if ((locales.size() > 1 || !source().hasFiles())
                && editions().withProfile().isEmpty()) {
            withdraw(last);
            return;
        }
        checkOutput(outputDirectory, workDirectory);
        SiteDescriptor descriptor = descriptor();
        Optional<SiteReports> reports = reports(outputDirectory);
        if (reports.isPresent()) {
            // reports are asked here, since what they are made with is the thread's that runs the goal
            descriptor.withReports(reports.get());
            for (Locale locale : locales) {
                descriptor.model(siteDirectory, locale);
            }
        }
        SiteInputs inputs = new SiteInputs(this, descriptor, last.now());
        if (last.tellIfUnchanged(inputs::all, shown(outputDirectory), getLog())) {
            return;
        }
        build(descriptor, reports, last, inputs);
    }

    private void build(SiteDescriptor descriptor, Optional<SiteReports> reports, LastBuild last, SiteInputs inputs)
            throws MojoExecutionException, MojoFailureException {
        Log unrecorded = getLog();
        RecordedLog log = new RecordedLog(unrecorded);
        setLog(log);
        // once, before there are two who ask
        if (editions().withProfile().isEmpty()) {
            withdraw(last);
            return;
        }
        SiteFrames frames = new SiteFrames(descriptor, siteRenderer, project);
        SkinMemories memories = new SkinMemories(last, inputs::around);
        try (EarlyWork<SkinFiles> readied = EarlyWork.start(() -> readied(descriptor, frames, memories))) {
            CitationCache citations = citations();
            CardCache cards = new CardCache(workDirectory.toPath().resolve("cards"));
            List<ProfilePages> all = pages(reports, readied, citations, cards, last);
            if (all.isEmpty()) {
                withdraw(last);
            } else {
                SitePlugin.warnIfOld(project, getLog());
                Fingerprint fingerprint = inputs.all();
                List<String> strangers = strangers(last);
                List<SitePart> parts = new ArrayList<>();
                for (ProfilePages pages : all) {
                    parts.add(part(pages, descriptor, frames, memories));
                }
                Written written = published(all, parts, last);
                all.get(0).tell(written, shown(outputDirectory), unrecorded);
                all.get(0).tellMenu(written, log);
                all.get(0).tellFeeds(log);
                ProfilePages.tellPictures(all, log);
                citations.save();
                memories.save();
                cards.save();
                strangers = left(strangers, written);
                tellLeft(written, strangers, log);
                last.replace(fingerprint, log.told(), written, siteAddress(), strangers)
                        .forEach(stay -> unrecorded.warn(stay.note()));
            }
        } catch (SiteException | UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } finally {
            styles().close();
        }
    }

    /** Writes all pages; pictures are drawn meanwhile. */
    private Written published(List<ProfilePages> all, List<SitePart> parts, LastBuild last) {
        EarlyWork<Long> drawn =
                EarlyWork.start(() -> all.stream().mapToLong(ProfilePages::draw).sum());
        try {
            return SitePart.publish(parts, outputDirectory.toPath(), last.earlier(), last::plan);
        } finally {
            // whatever came of it, whoever writes the picture was told
            drawn.close();
        }
    }

    /** The last build of this site; who it is up to is told by the executions of the pom. */
    private LastBuild lastBuild() {
        List<String> executions = new ArrayList<>(Executions.of(project, execution, "site"));
        if (SitePlugin.reports(project, session, execution.getGroupId(), execution.getArtifactId(), ReportMojo.GOAL)) {
            SiteLocales.of(project, session)
                    .forEach(locale -> executions.add(Whose.ofReports(SiteLocales.folder(locale))));
        }
        return LastBuild.of(
                workDirectory.toPath(),
                by(execution.getExecutionId(), executions),
                outputDirectory.toPath(),
                this::folders);
    }

    /** The folders that the site has for languages and modules. */
    private Set<String> folders() {
        Set<String> folders = new HashSet<>();
        SiteClaims.of(project, session, "").forEach(claim -> folders.add(claim.place()));
        SiteLocales.of(project, session).forEach(locale -> folders.add(SiteLocales.folder(locale)));
        return folders;
    }

    /** Takes out of the site what was there of a profile that is gone. */
    private void withdraw(LastBuild last) throws MojoExecutionException, MojoFailureException {
        if (last.isKnown()) {
            checkOutput(outputDirectory, workDirectory);
            try {
                SitePart.Withdrawn gone = last.withdraw();
                gone.stays().forEach(stay -> getLog().warn(stay.note()));
                getLog().info("Took " + gone.files() + " files of earlier builds out of " + shown(outputDirectory)
                        + ", as there is no profile any more");
            } catch (SiteException | UncheckedIOException e) {
                throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    /** Files that look like ours, where no earlier build says which are; those that one has told of, where it has. */
    private List<String> strangers(LastBuild last) throws MojoFailureException {
        SiteInventory around = source().inventory().withClaims(SiteClaims.of(project, session, "of no language"));
        return last.strangers(around::isElsewhere);
    }

    /** Those that are still there, and none of what was written. */
    private List<String> left(List<String> strangers, Written written) {
        return strangers.stream()
                .filter(name -> !written.checksums().containsKey(new SitePath(name))
                        && Files.exists(outputDirectory.toPath().resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private void tellLeft(Written written, List<String> strangers, Log log) {
        written.stays().forEach(stay -> log.warn("In " + shown(outputDirectory) + ", " + stay.note()));
        if (!strangers.isEmpty()) {
            log.warn(shown(outputDirectory)
                    + " holds what looks like pages of an earlier build, of which no record is left in "
                    + shown(workDirectory) + ": " + Withdrawal.shown(strangers)
                    + ". They stay published; mvn clean site makes the site without them");
        }
    }

    /** The citations that earlier builds said. */
    CitationCache citations() {
        return new CitationCache(workDirectory.toPath().resolve("citations"));
    }

    private SiteEdition first() throws MojoFailureException {
        return editions().withProfile().get(0);
    }

    /** The files of the site's skin; its template is ready then. It is got ready while the profile is read. */
    private SkinFiles readied(SiteDescriptor descriptor, SiteFrames frames, SkinMemories memories)
            throws MojoExecutionException, MojoFailureException {
        SiteEdition first = first();
        if (!memories.isKept(first)) {
            skin(frames, descriptor.model(siteDirectory, first.locale()), "", Instant.EPOCH, first)
                    .ready();
        }
        return look() == Look.SKIN
                ? descriptor.skinFiles(descriptor.model(siteDirectory, first.locale()))
                : SkinFiles.NONE;
    }

    /** What a language has in the site. */
    private SitePart part(ProfilePages pages, SiteDescriptor descriptor, SiteFrames frames, SkinMemories memories)
            throws MojoExecutionException, MojoFailureException {
        SiteEdition edition = pages.edition();
        SiteModel model = descriptor.model(siteDirectory, edition.locale());
        SiteSkin skin = skin(frames, model, pages.owner(), pages.newest(), edition)
                .running(pages.profile().scripts())
                .remembering(memories.of(pages));
        return new SitePart(edition.folder(), pages.writer(), skin, pages.owner());
    }

    /** The skin, or the look, of the pages in a language. */
    SiteSkin skin(SiteFrames frames, SiteModel model, String owner, Instant newest, SiteEdition language)
            throws MojoExecutionException, MojoFailureException {
        SiteFrames.Edition edition = new SiteFrames.Edition(
                Setting.encoding("inputEncoding", inputEncoding),
                Setting.encoding("outputEncoding", outputEncoding),
                Optional.ofNullable(outputTimestamp).flatMap(Setting::instant),
                newest,
                language.language(),
                editions().all().stream().map(SiteEdition::locale).toList());
        SiteSkin skin = look() == Look.SKIN
                ? frames.skin(model, edition)
                : frames.look(model, edition, owner, language.source().inventory());
        return skin.withPolicy(policy());
    }

    /** What lies in the folder of a language, and was not written there by an earlier build of this plugin. */
    ForeignFiles foreign(SiteEdition edition) {
        Path site = outputDirectory.toPath();
        return new ForeignFiles(
                site.resolve(edition.folder()),
                LastBuild.records(workDirectory.toPath(), site).stream()
                        .map(record -> record.within(edition.folder()))
                        .toList());
    }

    /** The profile's pages in all languages; none if there is no profile. */
    private List<ProfilePages> pages(
            Optional<SiteReports> reports,
            EarlyWork<SkinFiles> skin,
            CitationCache citations,
            CardCache cards,
            LastBuild last)
            throws MojoExecutionException, MojoFailureException {
        Outcome outcome = new Outcome(getLog(), threshold(), levels(), SourceLines.NONE);
        Problems problems = new Problems();
        Rivals rivals = last.rivals(Executions.place(project, execution));
        List<ProfilePages> all = new ArrayList<>();
        for (SiteEdition edition : editions().rootLast()) {
            ProfilePages.of(
                            edition,
                            input(edition).orElseThrow(),
                            pageOptions(edition, citations).withCards(cards(cards)),
                            () -> edition.source()
                                    .inventory()
                                    .withSkin(skin.result())
                                    .withClaims(SiteClaims.of(project, session, edition.folder()))
                                    .withPages(page ->
                                            reports.isPresent() && reports.get().make(page))
                                    .withBuilt(last.foreign(edition.folder()))
                                    .withRivals(rivals.within(edition.folder())),
                            problems)
                    .ifPresent(made -> all.add(made.tellRead(getLog())));
        }
        outcome.decide(problems);
        List<SiteEdition> order = editions().all();
        all.sort(Comparator.comparing(made -> order.indexOf(made.edition())));
        return all;
    }
}
