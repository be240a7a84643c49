package io.github.vitae.mojo;

import io.github.vitae.model.Person;
import io.github.vitae.model.value.Language;
import io.github.vitae.mojo.project.PomFacts;
import io.github.vitae.mojo.project.PomLines;
import io.github.vitae.mojo.project.StartSource;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.Reading;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.publish.OutputDirectory;
import io.github.vitae.start.MenuItem;
import io.github.vitae.start.NewFile;
import io.github.vitae.start.NewFiles;
import io.github.vitae.start.NewProject;
import io.github.vitae.start.ProjectFiles;
import io.github.vitae.start.PublishedBy;
import io.github.vitae.start.StartQuestions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes a homepage in an empty folder: a pom, a site.xml, a profile to start from, a workflow that publishes it. In a project that has
 * a pom it adds a profile, and says what the pom needs. It asks three questions at a terminal and none in a script, and nothing that
 * is there is overwritten.
 * <pre>{@code
 * mvn io.github.vitae:vitae-maven-plugin:1.0.0-SNAPSHOT:init -Dvitae.name="Grace Muster" -Dvitae.look=vitae -Dvitae.languages=en,de
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends ProfileMojo {

    /** How many files are named one by one. */
    private static final int MOST_TOLD = 25;

    /**
     * The folder that the project is made in.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.into", defaultValue = "${basedir}")
    File into;

    /**
     * Where in it the profile is written: {@code src/site/vitae}. Another place is named in the pom.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.directory", defaultValue = NewProject.USUAL_PROFILE)
    String vitaeDirectory;

    /**
     * What the profile is read from: the directory of a homepage in any layout that the plugin knows, a {@code resume.json}, a
     * bibliography ({@code .bib}), or the {@code pom.xml} of a project. Without it, the profile is an invented person's.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.from")
    @Nullable
    File from;

    /**
     * Whose homepage it is. By default it is asked for at a terminal, else taken from what is read, else an invented name.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.name")
    @Nullable
    String name;

    /**
     * What the pages look like: {@code vitae}, a look of its own, or {@code skin}, that of a Maven site. By default it is asked for at
     * a terminal, else {@code vitae}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.look")
    @Nullable
    String look;

    /**
     * The languages of the site, the profile's own first: {@code en,zh_CN,ar}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.languages", defaultValue = "en")
    String languages;

    /**
     * Who builds and publishes it: {@code github}, {@code gitlab}, {@code none}. By default it is asked for at a terminal, else
     * {@code github}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.ci")
    @Nullable
    String ci;

    /**
     * The address at which the site is published, for the pom.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteUrl")
    @Nullable
    String siteUrl;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    @Nullable
    private File basedir;

    @Inject
    private ProjectBuilder projects;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkSettings();
        Path base = into.toPath().toAbsolutePath().normalize();
        String home = session.getSystemProperties().getProperty("user.home");
        if (home != null && Path.of(home).toAbsolutePath().normalize().startsWith(base)) {
            throw new MojoFailureException("<into> is " + base
                    + ", which has your home directory within; nothing was written. Make a folder for the"
                    + " homepage, and begin in it: mkdir homepage, cd homepage");
        }
        try {
            Path stage = Files.createTempDirectory("vitae-init");
            try {
                start(base, stage);
            } finally {
                delete(stage);
            }
        } catch (InvalidPathException e) {
            throw new MojoFailureException(
                    e.getMessage() + "; nothing was written. Run Maven with LC_ALL=C.UTF-8, or another locale of UTF-8",
                    e);
        } catch (AccessDeniedException e) {
            throw new MojoFailureException(
                    "you may not write " + e.getFile() + "; nothing was written. Begin in a folder of your own", e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    e.getMessage() + " is a file where a folder is needed; nothing was written. Rename it", e);
        } catch (SiteException | UncheckedIOException | IOException e) {
            throw new MojoExecutionException("nothing was written into " + base + ": " + e, e);
        }
    }

    private void start(Path base, Path stage) throws IOException, MojoFailureException {
        Optional<PomLines> pom = NewFiles.isTaken(base, "pom.xml")
                ? Optional.of(PomLines.of(base.resolve("pom.xml")))
                : Optional.empty();
        String place = profilePlace(base);
        boolean hasProfile = NewFiles.hasFiles(base.resolve(place));
        StartQuestions questions = pom.isPresent() && hasProfile
                ? StartQuestions.NOBODY
                : StartQuestions.atTerminal(session.getRequest().isInteractiveMode());
        Optional<ImportedFiles> imported = hasProfile ? Optional.empty() : imported(base.resolve(place), stage);
        NewProject project = project(place, imported, questions, pom.isPresent());
        StartedProfile profile;
        if (hasProfile) {
            profile = StartedProfile.there(base.resolve(place), readOptions(false));
            getLog().info("There is a profile in " + place + ": it stays as it is");
        } else {
            profile = StartedProfile.of(
                    project, imported, Files.createDirectory(stage.resolve("made")), readOptions(false));
        }
        Map<Language, List<MenuItem>> menus = profile.menus(project.languages());
        List<NewFile> files = new ArrayList<>();
        if (pom.isEmpty()) {
            files.addAll(ProjectFiles.of(project, menus));
        } else if (!pom.get().hasParent()) {
            files.addAll(ProjectFiles.site(project, menus, true));
        }
        files.addAll(profile.files());
        write(base, files);
        imported.ifPresent(some -> some.tell(getLog()));
        tellNext(base, project, pom);
    }

    /** Where the profile goes, as a path within the project. */
    private String profilePlace(Path base) throws MojoFailureException {
        try {
            Path place = base.resolve(vitaeDirectory.strip()).normalize();
            if (place.startsWith(base) && !place.equals(base)) {
                return base.relativize(place).toString().replace('\\', '/');
            }
        } catch (InvalidPathException e) {
            throw new MojoFailureException("<vitaeDirectory> is " + vitaeDirectory + ": " + e.getReason(), e);
        }
        throw new MojoFailureException("<vitaeDirectory> is " + vitaeDirectory
                + "; write a folder within the new project, such as " + NewProject.USUAL_PROFILE);
    }

    private Optional<ImportedFiles> imported(Path directory, Path stage) throws IOException, MojoFailureException {
        if (from == null) {
            return Optional.empty();
        }
        StartSource source = StartSource.of(from);
        Outcome outcome = new Outcome(getLog(), threshold(), levels(), SourceLines.NONE);
        Problems problems = new Problems();
        Path read = Files.createDirectory(stage.resolve("from"));
        Optional<MavenProject> described =
                source.kind() == StartSource.Kind.POM ? Optional.of(project(from)) : Optional.empty();
        Optional<Reading> reading = source.read(read, described::orElseThrow, session, readOptions(false), problems);
        outcome.decide(problems);
        if (reading.isEmpty()) {
            throw new MojoFailureException("there is no profile in " + from + "; nothing was written");
        }
        getLog().info("Read " + from + " as "
                + (source.kind() == StartSource.Kind.HOMEPAGE
                        ? reading.get().layout()
                        : source.kind().name().toLowerCase(Locale.ROOT)));
        reading.get().fromProject().forEach(getLog()::info);
        return Optional.of(ImportedFiles.of(reading.get().profile(), directory, getLog())
                .of(described.map(some -> PomFacts.name(some, session)).map(NewProject::plainName)));
    }

    /** The project of a pom that is read. */
    private MavenProject project(File pom) {
        ProjectBuildingRequest request = session.getProjectBuildingRequest();
        request.setProcessPlugins(false).setResolveDependencies(false);
        try {
            return projects.build(pom, request).getProject();
        } catch (ProjectBuildingException e) {
            throw new SiteException("cannot read " + pom + ": " + e.getMessage(), e);
        }
    }

    private NewProject project(
            String place, Optional<ImportedFiles> imported, StartQuestions questions, boolean inProject)
            throws MojoFailureException {
        List<Language> all = languages();
        Optional<String> url = Setting.siteAddress("siteUrl", siteUrl);
        // a project has other pages as well, which are in the skin
        Look usualLook = inProject ? Look.SKIN : Look.VITAE;
        Look givenLook = look == null ? usualLook : Setting.oneOf("look", look, Look.values());
        PublishedBy givenHost = ci == null ? PublishedBy.GITHUB : Setting.oneOf("ci", ci, PublishedBy.values());
        // as it was typed: Maven has filled in what looks like an expression
        Optional<String> given = Optional.ofNullable(session.getUserProperties())
                .map(properties -> properties.getProperty("vitae.name"))
                .or(() -> Optional.ofNullable(name))
                .map(NewProject::plainName);
        if (given.filter(String::isEmpty).isPresent()) {
            throw new MojoFailureException("<name> is ‘" + name + "’; write whose homepage it is");
        }
        Optional<String> known = given.or(
                        () -> imported.flatMap(some -> some.profile().person())
                                .map(Person::name)
                                .map(NewProject::plainName))
                .or(() -> imported.flatMap(ImportedFiles::project))
                .filter(some -> !some.isEmpty());
        String usual = Optional.ofNullable(session.getCurrentProject())
                .filter(project -> project.getFile() != null)
                .map(MavenProject::getName)
                .map(NewProject::plainName)
                .filter(some -> !some.isEmpty() && imported.isEmpty())
                .orElse(imported.isEmpty() ? NewProject.INVENTED : NewProject.NOBODYS);
        String whose = Setting.whole("name", known.orElseGet(() -> questions.name(usual)));
        if (whose.equals(NewProject.NOBODYS)) {
            getLog().info("Nothing in " + from
                    + " says whose homepage it is: write the name into pom.xml, site.xml and a person.yml,"
                    + " or begin again with -Dvitae.name");
        }
        boolean ownLook = look == null
                ? Setting.oneOf("look", questions.look(usualLook.name().toLowerCase(Locale.ROOT)), Look.values())
                        == Look.VITAE
                : givenLook == Look.VITAE;
        PublishedBy host = ci == null && !inProject
                ? Setting.oneOf("ci", questions.publishedBy("github"), PublishedBy.values())
                : givenHost;
        return new NewProject(
                whose,
                whose.equals(NewProject.INVENTED),
                ownLook,
                all,
                host,
                url,
                place,
                day(),
                execution.getVersion());
    }

    private List<Language> languages() throws MojoFailureException {
        List<Language> all = new ArrayList<>();
        for (String written : languages.split("[,\\s]+")) {
            Optional<Language> language = Language.of(written);
            if (!written.isEmpty()
                    && !language.filter(some -> some.locale().getScript().isEmpty())
                            .isPresent()) {
                throw new MojoFailureException("<languages> has ‘" + written
                        + "’; write languages, or languages and countries, such as en,zh_CN,ar");
            }
            language.filter(some -> !all.contains(some)).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            all.add(Language.ENGLISH);
        }
        all.stream()
                .filter(language -> !NewProject.hasWordsIn(language))
                .forEach(language -> getLog().info("The plugin has no words in " + language
                        + ": the profile to start from is in English there"));
        return all;
    }

    private void write(Path base, List<NewFile> files) throws IOException, MojoFailureException {
        for (NewFile file : files) {
            if (!OutputDirectory.holdsInFact(base, base.resolve(file.path()))) {
                throw new MojoFailureException(base.resolve(file.path()) + " leads out of " + base
                        + " by a symbolic link; nothing was written. Take the link away");
            }
        }
        NewFiles.Result result = NewFiles.write(base, files);
        List<String> told = result.written().stream()
                .filter(path -> !path.contains("/.schema/"))
                .toList();
        told.stream().limit(MOST_TOLD).forEach(path -> getLog().info("Wrote " + path));
        if (told.size() > MOST_TOLD) {
            getLog().info("Wrote " + (told.size() - MOST_TOLD) + " files more");
        }
        result.kept().forEach(path -> getLog().info("Kept " + path + ", which was there"));
        if (result.written().isEmpty()) {
            getLog().info("Nothing was missing in " + base);
        }
    }

    private void tellNext(Path base, NewProject project, Optional<PomLines> pom) {
        pom.ifPresent(lines -> tellPom(project, lines));
        boolean elsewhere = basedir == null
                || !base.equals(basedir.toPath().toAbsolutePath().normalize());
        getLog().info("");
        getLog().info("Next: " + (elsewhere ? "cd \"" + base + "\", then " : "") + "mvn site"
                + ", and open target/site/index.html");
        getLog().info("Then write your own words into " + project.profile()
                + (pom.isEmpty() ? "; README.md says where what lies" : ""));
        if (pom.isEmpty()) {
            ProjectFiles.onceForAll(project).ifPresent(getLog()::info);
            if (project.version().endsWith("-SNAPSHOT")) {
                getLog().info("This version of the plugin, " + project.version()
                        + ", is not released: only machines that have built it can use it");
            }
        }
    }

    private void tellPom(NewProject project, PomLines pom) {
        if (pom.names("io.github.vitae", "vitae-maven-plugin")) {
            return;
        }
        boolean sitePlugin = pom.names("org.apache.maven.plugins", "maven-site-plugin");
        getLog().info("pom.xml stays as it is. Write into its <build><plugins>:");
        ProjectFiles.linesForPom(project, sitePlugin).forEach(getLog()::info);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
