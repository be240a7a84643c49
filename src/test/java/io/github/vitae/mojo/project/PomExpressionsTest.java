package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Expressions.Kind;
import io.github.vitae.model.value.Expressions.Value;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Settings;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a project is on its pages where these ask for it, and what never is. */
class PomExpressionsTest {

    @TempDir
    private Path folder;

    private final Model written = new Model();
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private MavenProject project;

    @BeforeEach
    void aProject() {
        Model effective = new Model();
        effective.setGroupId("com.example");
        effective.setArtifactId("foam");
        effective.setVersion("1.2.0");
        effective.setBuild(new Build());
        effective.getBuild().setDirectory("/builds/17/target");
        effective.setUrl("https://example.org/foam/");
        effective.setOrganization(new Organization());
        effective.getOrganization().setName("Laboratory of Foam");
        project = new MavenProject(effective);
        project.setOriginalModel(written);
        project.setFile(new File(folder.toFile(), "pom.xml"));
        property("foam.year", "2026", "2026");
        property("deploy.host", "${env.HOST}", "host.internal");
        property("deploy.page", "on ${deploy.host}/x", "on host.internal/x");
        property("circle.a", "${circle.b}", "${circle.b}");
        property("circle.b", "${circle.a}", "${circle.a}");
        property("where", "${project.basedir}/x", folder + "/x");
        request.getUserProperties().setProperty("build.label", "nightly");
        request.getUserProperties().setProperty("foam.count", "7");
        request.getSystemProperties().setProperty("env.HOST", "host.internal");
        request.getSystemProperties().setProperty("user.home", "/home/ada");
        request.getSystemProperties().setProperty("java.version", "17");
        Settings settings = new Settings();
        Profile profile = new Profile();
        profile.addProperty("mirror.user", "ada");
        settings.addProfile(profile);
        property("mirror.user", null, "ada");
        this.settings = settings;
    }

    private Settings settings;

    private void property(String name, @Nullable String raw, String value) {
        if (raw != null) {
            written.addProperty(name, raw);
        }
        project.getProperties().setProperty(name, value);
    }

    @SuppressWarnings("deprecation") // Maven makes sessions, nobody else
    private Value value(String name) {
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult()) {
                    @Override
                    public Settings getSettings() {
                        return settings;
                    }
                };
        session.setProjects(List.of(project));
        session.setCurrentProject(project);
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(new PluginDescriptor());
        return new PomExpressions(project, session, new MojoExecution(goal)).of(name);
    }

    @ParameterizedTest
    @CsvSource({
        "project.version, 1.2.0",
        "project.groupId, com.example",
        "pom.version, 1.2.0",
        "project.url, https://example.org/foam/",
        "project.organization.name, Laboratory of Foam",
        "foam.year, 2026",
        "foam.count, 7",
        "build.label, nightly"
    })
    void whatThePomAndTheCommandLineSayIsKnown(String name, String value) {
        assertThat(value(name)).isEqualTo(new Value(Kind.KNOWN, value));
    }

    @Test
    void theCommandLineCountsMore() {
        request.getUserProperties().setProperty("foam.year", "2027");

        assertThat(value("foam.year").text()).isEqualTo("2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project.versoin",
                "project",
                "project.build",
                "project.basedir",
                "project.dependencies",
                "version",
                "java.version",
                "foam.Year",
                "circle",
                "plugin",
                "mojo",
                "project.organization"
            })
    void whatIsNoTextOrNotThereIsUnknown(String name) {
        assertThat(value(name).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env.HOST",
                "env.PATH",
                "settings.localRepository",
                "settings.servers",
                "session.request",
                "user.home",
                "deploy.host",
                "deploy.page",
                "mirror.user",
                "where",
                "project.build.directory",
                "gpg.passphrase",
                "db.Password",
                "github.token",
                "aws.access_key",
                "oauth.credentials",
                "db.pw",
                "proxy.pwd",
                "site.pass",
                "github.pat",
                "signing-key",
                "session.cookie",
                "ftp.kennwort",
                "project.description",
                "project.scm.url",
                "pom.organization.url",
                "repository",
                "hosting"
            })
    void whatMayBeASecretOrIsOfThisMachineIsPrivate(String name) {
        request.getUserProperties().setProperty("gpg.passphrase", "SECRET");
        // fields of the pom that are made of what is private, and values that are secret by themselves
        written.setDescription("Foam of ${env.HOST}");
        project.getModel().setDescription("Foam of host.internal");
        written.setScm(new Scm());
        written.getScm().setUrl("https://${deploy.page}");
        project.getModel().setScm(new Scm());
        project.getModel().getScm().setUrl("https://on host.internal/x");
        written.setOrganization(new Organization());
        written.getOrganization().setUrl("${mirror.user}");
        project.getModel().getOrganization().setUrl("ada");
        property("repository", "https://bot:hunter2@example.org/foam", "https://bot:hunter2@example.org/foam");
        property("hosting", "ghp_abcdefghijklmnop", "ghp_abcdefghijklmnop");

        Value value = value(name);

        assertThat(value).isEqualTo(new Value(Kind.PRIVATE, ""));
    }

    @Test
    void whatPropertiesThatNameEachOtherSayIsNoSecretAndEnds() {
        assertThat(value("circle.a").kind()).isEqualTo(Kind.KNOWN);
    }

    @Test
    void aParentsPropertyMadeOfTheEnvironmentIsPrivateToo() {
        Model above = new Model();
        above.addProperty("site.owner", "${env.USER}");
        MavenProject parent = new MavenProject(new Model());
        parent.setOriginalModel(above);
        project.setParent(parent);
        project.getProperties().setProperty("site.owner", "ada");

        assertThat(value("site.owner").kind()).isEqualTo(Kind.PRIVATE);
    }
}
