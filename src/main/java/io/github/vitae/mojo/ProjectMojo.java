package io.github.vitae.mojo;

import io.github.vitae.mojo.project.KeptDirectories;
import io.github.vitae.mojo.project.PomExpressions;
import io.github.vitae.mojo.project.PomFacts;
import io.github.vitae.mojo.project.SitePlugin;
import io.github.vitae.mojo.setting.HtmlTrust;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.record.KeptRecords;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What goals have in common that read a profile with the project that it belongs to: where both lie, and what of the project goes onto
 * the pages.
 */
abstract class ProjectMojo extends ProfileMojo {

    /**
     * The directory in which the profile is kept: {@code about.md}, {@code news.yml}, {@code awards.yml},
     * {@code publications.bib}. Any of the
     * files may be missing. A module that has no such directory has no profile, and is passed over.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.directory", defaultValue = "${basedir}/src/site/vitae")
    File vitaeDirectory;

    /**
     * The directory of the site's sources, with {@code site.xml}. Pages that the site has there stay the site's.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteDirectory", defaultValue = "${basedir}/src/site")
    File siteDirectory;

    /**
     * The directory of sources that other goals generate for the site. Pages that the site has there stay the site's.
     *
     * @since 1.0.0
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-site", readonly = true)
    File generatedSiteDirectory;

    /**
     * What happens to HTML in the author's text: {@code safe} publishes what is on a list of harmless elements,
     * attributes and styles, and reports the rest; {@code trusted} publishes it as it was written. Comments and drafts
     * are published in neither.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.html", defaultValue = "safe")
    String html;

    /**
     * What of the project is on its pages besides the profile: {@code auto}, all that there is; {@code none}; or some of
     * {@code changes} and {@code changelog} (releases in {@code changes.xml} and {@code CHANGELOG.md}), {@code tags} (releases
     * that annotated tags of git mark), {@code people} (developers and contributors) and {@code citation} (how to cite it),
     * parted by commas.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.fromProject", defaultValue = "auto")
    String fromProject;

    /**
     * Whether the page of people has the addresses for mail that the pom names. Robots find them there.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.developerMail", defaultValue = "false")
    boolean developerMail;

    /**
     * Whether news, awards, publications and people of all modules are on the project's pages too, each entry with the name
     * of its module: {@code true} or {@code false}. By default they are where the project has no profile of its own and a
     * module has one.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.aggregate")
    @Nullable
    Boolean aggregate;

    /**
     * Whether expressions in the profile's files are filled in: <code>${project.version}</code>, and other properties of the project and of
     * the command line. Nothing of the environment or of Maven's settings gets onto pages.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.filtering", defaultValue = "false")
    boolean filtering;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File basedir;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    private @Nullable ProfileInput input;
    private boolean looked;
    private Optional<ProjectFacts> facts = Optional.empty();
    private boolean asked;

    /** Where the profile and the sources of its site lie. */
    ProfileSource source() {
        return new ProfileSource(
                basedir.toPath(),
                vitaeDirectory,
                siteDirectory,
                generatedSiteDirectory,
                SitePlugin.isAskedFor(project, execution));
    }

    /** What pages are made of; nothing if there is neither a profile nor a module with one, which is told once. */
    Optional<ProfileInput> input() throws MojoFailureException {
        if (!looked) {
            input = ProfileInput.of(this, tellsOfNone()).orElse(null);
            looked = true;
        }
        return Optional.ofNullable(input);
    }

    /** Has what is made of be looked for anew: files may have come, or gone, since. */
    void lookAgain() {
        input = null;
        looked = false;
        asked = false;
    }

    /** Whether it is told where there is no profile: not where there may be one in another language. */
    boolean tellsOfNone() {
        return true;
    }

    /** A file as messages show it. */
    String shown(File file) {
        return source().shown(file);
    }

    /**
     * Checks the directory that the site is written into, and that in which things are kept.
     *
     * @throws MojoFailureException if nothing may be written there
     */
    void checkOutput(File directory, File workDirectory) throws MojoFailureException {
        // a profile may be kept in the project's folder, with the site beside it
        boolean around = basedir.toPath().startsWith(vitaeDirectory.toPath());
        KeptDirectories kept = KeptDirectories.of(session)
                .project(project)
                .add("the profile's directory", vitaeDirectory, !around)
                .add("the directory of the site's sources", siteDirectory, true);
        kept.check("outputDirectory", directory);
        kept.check("workDirectory", workDirectory);
    }

    /**
     * Whose builds of a site they are. What earlier ones wrote elsewhere in what is published is up to them, too, unless another directory
     * was typed for this once.
     *
     * @param id the execution
     * @param executions those that the pom has, in the order in which a build runs them
     */
    KeptRecords.By by(String id, List<String> executions) {
        boolean isTyped = session.getUserProperties().containsKey("vitae.outputDirectory");
        Optional<Path> whole = Optional.ofNullable(project.getModel().getReporting())
                .flatMap(reporting -> Optional.ofNullable(reporting.getOutputDirectory()))
                .map(Path::of)
                .map(path -> basedir.toPath().resolve(path));
        return new KeptRecords.By(id, vitaeDirectory.toPath(), executions, isTyped ? Optional.empty() : whole);
    }

    /** What lies in the site and was not written there by an earlier build of this plugin. */
    ForeignFiles foreign(File directory, File workDirectory) {
        return new ForeignFiles(directory.toPath(), LastBuild.records(workDirectory.toPath(), directory.toPath()));
    }

    /** Sees that names of files can be read: see {@link ProfileSource#checkNames}. */
    void checkNames() throws MojoFailureException {
        source().checkNames(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    /** What the project says of itself; nothing where it has no pom. Its pom is looked through once, when that is first asked. */
    Optional<ProjectFacts> project() throws MojoFailureException {
        if (!asked) {
            ProjectParts parts = Setting.parts("fromProject", fromProject);
            facts = project.getFile() == null
                    ? Optional.empty()
                    : Optional.of(PomFacts.of(project, session, parts))
                            .map(said -> developerMail ? said : said.withoutMail());
            asked = true;
        }
        return facts;
    }

    ReadOptions readOptions() throws MojoFailureException {
        ReadOptions options = readOptions(Setting.oneOf("html", html, HtmlTrust.values()) == HtmlTrust.TRUSTED);
        return filtering ? options.with(new PomExpressions(project, session, execution)) : options;
    }
}
