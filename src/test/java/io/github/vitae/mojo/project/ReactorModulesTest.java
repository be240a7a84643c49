package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which modules a project has, in a whole build and in a part of one. */
class ReactorModulesTest {

    private static final String KEY = "io.github.vitae:vitae-maven-plugin";

    @TempDir
    private Path folder;

    private MavenProject root;

    @BeforeEach
    void aProject() {
        root = project(".", "root", "");
    }

    @Test
    void modulesAndTheirsAreInTheOrderOfPoms() {
        root.getModel().addModule("libs");
        root.getModel().addModule("tool");
        MavenProject libs = project("libs", "libs", "Libraries");
        libs.getModel().addModule("core/");
        MavenProject core = project("libs/core", "tides-core", "Tides Core");
        MavenProject tool = project("tool", "tool", "");

        ReactorModules found = find(List.of(tool, core, libs));

        assertThat(found.all())
                .extracting(module -> module.name() + " in " + module.folder() + " from " + shown(module.vitae()))
                .containsExactly(
                        "Libraries in libs from libs/src/site/vitae",
                        "Tides Core in tides-core from libs/core/src/site/vitae",
                        "tool in tool from tool/src/site/vitae");
        assertThat(found.onDisk()).isEmpty();
        assertThat(found.unread()).isEmpty();
    }

    @Test
    void anAddressTellsWhereASiteIs() {
        root.getModel().addModule("core");
        MavenProject core = project("core", "tides-core", "");
        site(root, "https://example.org/tides/");
        site(core, "https://example.org/tides/parts/core/");

        assertThat(find(List.of(core)).all()).extracting(ReactorModule::folder).containsExactly("parts/core");
    }

    @Test
    void aDirectoryIsWhereThePluginIsToldAndPagesAreMadeWhereItRuns() {
        for (String name : List.of("core", "tool", "docs", "none")) {
            root.getModel().addModule(name);
        }
        MavenProject core = project("core", "core", "");
        core.getBuild().addPlugin(plugin("vitaeDirectory", "profile"));
        MavenProject tool = project("tool", "tool", "");
        tool.getBuild().addPlugin(plugin("skip", "true"));
        MavenProject docs = project("docs", "docs", "");
        docs.getBuild().addPlugin(plugin("reader", "native"));
        docs.getProperties().setProperty("maven.site.skip", "true");
        MavenProject none = project("none", "none", "");

        ReactorModules found = find(List.of(core, tool, docs, none));

        assertThat(found.all())
                .extracting(module -> shown(module.vitae()) + " " + module.hasPages())
                .containsExactly(
                        "core/profile true",
                        "tool/src/site/vitae false",
                        "docs/src/site/vitae false",
                        "none/src/site/vitae false");
        assertThat(found.all().get(2).reader()).contains("native");
    }

    @Test
    void whatIsNotPartOfTheBuildIsReadFromDiskAndTold() throws IOException {
        for (String name : List.of("core", "gone", "other/pom-of-other.xml", "broken", "odd")) {
            root.getModel().addModule(name);
        }
        root.getBuild().addPlugin(plugin("reader", "native"));
        pom(
                "core/pom.xml",
                "<artifactId>core</artifactId><name>Tides Core</name><modules><module>api</module></modules>");
        pom("core/api/pom.xml", "<artifactId>api</artifactId><name>${x}</name>");
        pom("other/pom-of-other.xml", "<artifactId>other</artifactId>" + configured("${basedir}/me"));
        pom("odd/pom.xml", "<artifactId>odd</artifactId>" + configured("${somewhere}/me"));
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/pom.xml"), "<project>");

        ReactorModules found = find(List.of());

        assertThat(found.onDisk()).containsExactly("Tides Core", "api", "other");
        assertThat(found.all())
                .extracting(module -> shown(module.vitae()) + " " + module.hasPages())
                .containsExactly("core/src/site/vitae true", "core/api/src/site/vitae true", "other/me true");
        assertThat(found.unread())
                .containsExactly(
                        "gone (there is no pom.xml)",
                        "broken (its pom cannot be read)",
                        "odd (its <vitaeDirectory> is ${somewhere}/me)");
    }

    @Test
    void modulesThatNameEachOtherAreFoundOnce() {
        root.getModel().addModule("core");
        MavenProject core = project("core", "core", "");
        core.getModel().addModule("..");
        core.getModel().addModule("../core");

        assertThat(find(List.of(core)).all()).extracting(ReactorModule::name).containsExactly("core");
    }

    private void pom(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "<project><modelVersion>4.0.0</modelVersion>" + content + "</project>");
    }

    private static String configured(String directory) {
        return "<build><plugins><plugin><groupId>io.github.vitae</groupId><artifactId>vitae-maven-plugin</artifactId>"
                + "<configuration><vitaeDirectory>" + directory
                + "</vitaeDirectory></configuration></plugin></plugins></build>";
    }

    private String shown(Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }

    private ReactorModules find(List<MavenProject> others) {
        List<MavenProject> all = new java.util.ArrayList<>(others);
        all.add(0, root);
        return ReactorModules.of(root, session(all), KEY, false);
    }

    private static Plugin plugin(String setting, String value) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.vitae");
        plugin.setArtifactId("vitae-maven-plugin");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(setting);
        child.setValue(value);
        configuration.addChild(child);
        plugin.setConfiguration(configuration);
        PluginExecution execution = new PluginExecution();
        execution.addGoal("site");
        plugin.addExecution(execution);
        return plugin;
    }

    @SuppressWarnings("deprecation") // Maven has no other way to make one
    private static MavenSession session(List<MavenProject> projects) {
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(projects);
        return session;
    }

    private static void site(MavenProject project, String address) {
        Site site = new Site();
        site.setUrl(address);
        DistributionManagement distribution = new DistributionManagement();
        distribution.setSite(site);
        project.getModel().setDistributionManagement(distribution);
    }

    private MavenProject project(String path, String artifactId, String name) {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId(artifactId);
        model.setVersion("1.0");
        if (!name.isEmpty()) {
            model.setName(name);
        }
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve(path).resolve("pom.xml").normalize().toFile());
        return project;
    }
}
