package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
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
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where in a project's site the sites of its modules are. */
class SiteModuleTest {

    @TempDir
    private Path folder;

    @Test
    void aModuleIsWhereItsFolderIsOrByItsNameOrItsAddress() {
        MavenProject root = project(".", "root", "https://example.org/foam/");
        root.getModel().addModule("libs/core");
        MavenProject core = project("libs/core", "foam-core", "https://example.org/foam/parts/core");
        core.setParent(root);

        assertThat(folders(root, core)).contains("libs/core", "core", "foam-core", "parts/core");
    }

    @Test
    void aModuleBesideItsParentIsWhereItsAddressTells() {
        MavenProject root = project("parent", "root", "https://example.org/foam");
        root.getModel().addModule("../core/pom-of-core.xml");
        MavenProject core = project("core", "core", "https://example.org/foam/core/");

        assertThat(folders(root, core)).containsOnly("core");
    }

    @Test
    void aModuleOfAModuleIsWithinIt() {
        MavenProject root = project(".", "root", "https://example.org/");
        root.getModel().addModule("core");
        MavenProject core = project("core", "core", "https://example.org/core");
        MavenProject api = project("core/api", "api", "https://example.org/core/api");

        assertThat(folders(root, core, api)).containsOnly("core", "core/api");
    }

    @Test
    void whatHasItsSiteElsewhereIsNoPartOfThisOne() {
        MavenProject root = project(".", "root", "https://example.org/foam/");
        MavenProject other = project("other", "other", "https://example.org/foamy");

        assertThat(folders(root, other)).isEmpty();
    }

    @Test
    void whereAModuleIsWithinTheWholeItsParentsOnTheSameServerTell() {
        MavenProject elsewhere = project("up", "up", "https://elsewhere.org/");
        MavenProject root = project(".", "root", "https://example.org/foam/");
        root.setParent(elsewhere);
        MavenProject libs = project("libs", "libs", "https://example.org/foam/libs");
        libs.setParent(root);
        MavenProject core = project("libs/core", "core", "https://example.org/foam/libs/core/");
        core.setParent(libs);

        assertThat(SiteModule.folderInWhole(core)).isEqualTo("libs/core/");
        assertThat(SiteModule.folderInWhole(libs)).isEqualTo("libs/");
        assertThat(SiteModule.folderInWhole(root)).isEmpty();
        MavenProject copied = project("core", "core", "scp://host/srv/foam/core");
        copied.setParent(project(".", "root", "scp://host/srv/foam/"));
        assertThat(SiteModule.folderInWhole(copied)).isEqualTo("core/");
        // its own address leads out of that of its parent
        MavenProject beside = project("beside", "beside", "https://example.org/other");
        beside.setParent(root);
        assertThat(SiteModule.folderInWhole(beside)).isEmpty();
    }

    @Test
    void aModuleWhoseSiteIsSkippedHasNone() {
        MavenProject root = project(".", "root", "https://example.org/");
        root.getModel().addModule("core");
        root.getModel().addModule("tool");
        MavenProject core = project("core", "core", "https://example.org/core");
        core.getProperties().setProperty("maven.site.skip", "true");
        MavenProject tool = project("tool", "tool", "https://example.org/tool");
        Plugin site = new Plugin();
        site.setArtifactId("maven-site-plugin");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom skip = new Xpp3Dom("skip");
        skip.setValue("true");
        configuration.addChild(skip);
        site.setConfiguration(configuration);
        tool.getBuild().addPlugin(site);

        assertThat(folders(root, core, tool)).isEmpty();
    }

    @Test
    void whatAModuleHasBuiltIsThereBeforeItIsStaged() throws IOException {
        MavenProject root = project(".", "root", "https://example.org/");
        root.getModel().addModule("core");
        MavenProject core = project("core", "core", "https://example.org/core");
        Path site = Files.createDirectories(folder.resolve("core/target/site"));
        Files.writeString(site.resolve("index.html"), "core");
        List<SiteModule> modules = SiteModule.of(root, session(root, core));

        assertThat(modules).anyMatch(module -> module.has(new SitePath("core/index.html")));
        assertThat(modules).noneMatch(module -> module.has(new SitePath("core/other.html")));
        assertThat(modules).noneMatch(module -> module.has(new SitePath("index.html")));
    }

    private static List<String> folders(MavenProject root, MavenProject... others) {
        MavenProject[] all = new MavenProject[others.length + 1];
        all[0] = root;
        System.arraycopy(others, 0, all, 1, others.length);
        return SiteModule.of(root, session(all)).stream()
                .map(SiteModule::folder)
                .toList();
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

    private MavenProject project(String path, String name, String address) {
        File base = folder.resolve(path).normalize().toFile();
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId(name);
        model.setVersion("1.0");
        Build build = new Build();
        build.setDirectory(new File(base, "target").getPath());
        model.setBuild(build);
        Site site = new Site();
        site.setUrl(address);
        DistributionManagement distribution = new DistributionManagement();
        distribution.setSite(site);
        model.setDistributionManagement(distribution);
        MavenProject project = new MavenProject(model);
        project.setFile(new File(base, "pom.xml"));
        return project;
    }
}
