package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.ModuleSource;
import io.github.vitae.site.record.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a project with modules are made of. */
class ProfileInputTest {

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();
    private MavenProject root;
    private MavenProject core;

    @BeforeEach
    void aProjectWithAModule() throws IOException {
        root = project(".", "root");
        root.getModel().addModule("core");
        core = project("core", "core");
        write("core/src/site/vitae/news.yml", "- date: 2025-03\n  text: Core is faster.\n");
    }

    @Test
    void aProjectWithoutAProfileHasThatOfItsModules() throws Exception {
        ProfileInput input = input(Optional.empty(), root, core).orElseThrow();

        assertThat(input.written()).isFalse();
        assertThat(input.modules()).extracting(ModuleSource::name).containsExactly("core");
        assertThat(input.modules().get(0).directory().shownAs()).isEqualTo("core/src/site/vitae");
        Reading reading = input.read(new Problems()).orElseThrow();
        assertThat(reading.profile().news().entries()).hasSize(1);
        assertThat(log).isEmpty();
    }

    @Test
    void aProjectWithAProfileKeepsToItUnlessTheUserSaysOtherwise() throws Exception {
        write("src/site/vitae/about.md", "# Tides\n\nWords.\n");

        assertThat(input(Optional.empty(), root, core).orElseThrow().modules()).isEmpty();
        ProfileInput all = input(Optional.of(true), root, core).orElseThrow();
        assertThat(all.written()).isTrue();
        assertThat(all.modules()).hasSize(1);
    }

    @Test
    void whoWantsNoneHasNone() throws Exception {
        assertThat(input(Optional.of(false), root, core)).isEmpty();
        assertThat(log).containsExactly("info There is no src/site/vitae: no pages are made");
    }

    @Test
    void modulesOfWhichNoneHasAProfileAreNothing() throws Exception {
        Files.delete(folder.resolve("core/src/site/vitae/news.yml"));

        assertThat(input(Optional.of(true), root, core)).isEmpty();
        assertThat(log)
                .containsExactly(
                        "info <aggregate> is true, and no module has a profile",
                        "info There is no src/site/vitae: no pages are made");
    }

    @Test
    void whatIsNotBuiltIsReadFromDiskAndWhatIsNotThereIsAWarning() throws Exception {
        root.getModel().addModule("gone");
        write(
                "core/pom.xml",
                "<project><artifactId>core</artifactId><contributors><contributor><name>Cy Rook</name>"
                        + "</contributor></contributors></project>");
        Reading reading =
                input(Optional.empty(), root).orElseThrow().read(new Problems()).orElseThrow();

        assertThat(log)
                .containsExactly(
                        "info Not part of this build, and read as they lie on disk: core",
                        "warn Not part of this build, and so not on the pages of the whole: gone (there is no pom.xml)");
        assertThat(reading.profile().news().entries()).hasSize(1);
        assertThat(reading.profile().people())
                .extracting(member -> member.person().name())
                .containsExactly("Cy Rook");
    }

    @Test
    void aChangeInAModulesFileIsAnotherBuild() throws Exception {
        Path news = folder.resolve("core/src/site/vitae/news.yml");
        Files.setLastModifiedTime(news, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        List<String> before = fingerprint();
        assertThat(fingerprint()).isEqualTo(before);

        Files.setLastModifiedTime(news, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void whatAModuleSaysInALanguageIsOnThePagesOfTheWholeInIt() throws Exception {
        write("core/src/site/vitae/awards.yml", "- date: 2020\n  title: Prize of foam\n");
        write("core/src/site/de/vitae/news.yml", "- date: 2025-03\n  text: Core ist schneller.\n");
        Properties locales = new Properties();
        locales.setProperty("locales", "default,de");
        core.getModel().setProperties(locales);
        ProfileInput input = input(Optional.empty(), root, core).orElseThrow();
        Profile german = german(input);
        NewsItem news = german.news().entries().get(0);
        assertThat(news.body().plain()).isEqualTo("Core ist schneller.");
        // from the folder of the language, that of the module in it
        assertThat(news.url().orElseThrow().address()).endsWith("core/news.html");
        assertThat(german.languages().at(news.location())).contains(new Language("de"));
        assertThat(german.languages().at(german.awards().entries().get(0).location()))
                .contains(Language.ENGLISH);

        // a module that has no site in the language has no pages there to lead to
        core.getModel().setProperties(new Properties());
        assertThat(german(input(Optional.empty(), root, core).orElseThrow())
                        .news()
                        .entries()
                        .get(0)
                        .url())
                .isEmpty();
    }

    private Profile german(ProfileInput input) {
        ProfileSource source = new ProfileSource(
                folder,
                folder.resolve("src/site/vitae").toFile(),
                folder.resolve("src/site").toFile(),
                folder.resolve("target").toFile(),
                false);
        try {
            SiteEditions editions = SiteEditions.of(
                    source,
                    Optional.of(input.directory()),
                    List.of(SiteTool.DEFAULT_LOCALE, Locale.GERMAN),
                    input.options(),
                    Optional.empty(),
                    "",
                    of -> AboutPlace.of(Optional.empty(), false, false, false),
                    new SystemStreamLog());
            SiteEdition german = editions.of(Locale.GERMAN);
            return input.in(german, german.directory().orElseThrow(), Optional.of(editions), folder)
                    .read(new Problems())
                    .orElseThrow()
                    .profile();
        } catch (MojoFailureException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> fingerprint() throws Exception {
        return input(Optional.empty(), root, core)
                .orElseThrow()
                .addTo(new Fingerprint(Instant.parse("2026-02-01T00:00:00Z")), folder)
                .lines();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private Optional<ProfileInput> input(Optional<Boolean> aggregate, MavenProject... projects) throws Exception {
        SiteMojo goal = new SiteMojo(
                unused(SiteTool.class),
                () -> {
                    throw new IllegalStateException("nothing is rendered");
                },
                unused(RepositorySystem.class),
                unused(MavenPluginManager.class),
                unused(PluginVersionResolver.class));
        goal.setLog((Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    log.add(method.getName() + " " + arguments[0]);
                    return null;
                }));
        goal.aggregate = aggregate.orElse(null);
        goal.project = root;
        goal.session = session(projects);
        Plugin plugin = root.getBuild().getPlugins().get(0);
        goal.execution = new MojoExecution(plugin, "site", "default");
        goal.basedir = folder.toFile();
        goal.vitaeDirectory = folder.resolve("src/site/vitae").toFile();
        goal.siteDirectory = folder.resolve("src/site").toFile();
        goal.generatedSiteDirectory = folder.resolve("target/generated-site").toFile();
        goal.html = "safe";
        goal.inputEncoding = "UTF-8";
        goal.asOf = "2026-11-28";
        goal.fromProject = "auto";
        return goal.input();
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(method + " is not asked for");
                }));
    }

    @SuppressWarnings("deprecation") // Maven has no other way to make one
    private static MavenSession session(MavenProject... projects) {
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(projects));
        return session;
    }

    private MavenProject project(String path, String artifactId) {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId(artifactId);
        model.setVersion("1.0");
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.vitae");
        plugin.setArtifactId("vitae-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.addGoal("site");
        plugin.addExecution(execution);
        Build build = new Build();
        build.addPlugin(plugin);
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(new File(folder.resolve(path).normalize().toFile(), "pom.xml"));
        return project;
    }
}
