package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectParts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages may know of a pom. */
class PomFactsTest {

    private static final String ADDRESS = "https://user:secret@code.example.org/tides?at=a@b#x@y";

    @Test
    void noPasswordWithinAnAddressIsKept() {
        Model model = new Model();
        model.setGroupId("com.example");
        model.setArtifactId("tides");
        model.setVersion("1");
        model.setUrl(ADDRESS);
        model.setDescription("Tides, from " + ADDRESS + " and //token@cdn.example.org/, by @ada");
        Organization organization = new Organization();
        organization.setUrl(ADDRESS);
        model.setOrganization(organization);
        License license = new License();
        license.setName("Own");
        license.setUrl(ADDRESS);
        model.addLicense(license);
        Scm scm = new Scm();
        scm.setUrl(ADDRESS.replace("https", "HTTPS"));
        model.setScm(scm);
        Developer ada = new Developer();
        ada.setName("Ada Example");
        ada.setUrl(ADDRESS);
        ada.setOrganizationUrl(ADDRESS);
        ada.addProperty("picUrl", ADDRESS);
        ada.addProperty("mastodon", "https://social.example.org/@ada");
        model.addDeveloper(ada);
        MavenProject project = new MavenProject(model);
        project.setFile(new File("pom.xml").getAbsoluteFile());

        ProjectFacts facts = PomFacts.of(project, session(project), ProjectParts.AUTO);
        ProjectFacts.Contributor person = facts.developers().get(0);

        assertThat(facts.toString()).doesNotContain("secret").doesNotContain("token");
        assertThat(Stream.of(
                        facts.description().url(),
                        facts.description().licenses().get(0).url(),
                        person.url(),
                        person.organization().flatMap(ProjectFacts.Named::url)))
                .allSatisfy(url -> assertThat(url).contains("https://code.example.org/tides?at=a@b#x@y"));
        assertThat(facts.description().words().orElse("")).endsWith("by @ada");
        assertThat(person.properties()).containsEntry("mastodon", "https://social.example.org/@ada");
    }

    @TempDir
    private Path folder;

    private final Properties system = new Properties();
    private final Properties user = new Properties();

    @SuppressWarnings("deprecation") // Maven makes sessions, nobody else
    private MavenSession session(MavenProject project) {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setSystemProperties(system);
        request.setUserProperties(user);
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult()) {
                    @Override
                    public Settings getSettings() {
                        return new Settings();
                    }
                };
        session.setProjects(List.of(project));
        return session;
    }

    private String home() {
        return folder.resolve("home/ada").toString();
    }

    /** A pom as Maven builds its model, on somebody's machine. */
    private ModelBuildingResult built(String pom) throws Exception {
        system.setProperty("user.home", home());
        system.setProperty("user.name", "ada-at-work");
        system.setProperty("java.home", "/opt/java-17");
        system.setProperty("java.version", "17.0.1");
        system.setProperty("os.name", "Plan 9");
        system.setProperty("env.HOME", home());
        system.setProperty("env.DEPLOY_TOKEN", "s3cret");
        Files.createDirectories(file().resolveSibling("."));
        Files.writeString(file(), "<project><modelVersion>4.0.0</modelVersion>\n" + pom + "</project>");
        return new DefaultModelBuilderFactory()
                .newInstance()
                .build(new DefaultModelBuildingRequest()
                        .setPomFile(file().toFile())
                        .setSystemProperties(system)
                        .setUserProperties(user)
                        .setLocationTracking(true)
                        .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL));
    }

    private Path file() {
        return folder.resolve("tides/pom.xml");
    }

    private static MavenProject project(Model effective, Model written, Path file) {
        MavenProject project = new MavenProject(effective);
        project.setOriginalModel(written);
        project.setFile(file.toFile());
        return project;
    }

    /** The facts of a pom. */
    private ProjectFacts facts(String pom) throws Exception {
        ModelBuildingResult built =
                built("<groupId>org.example</groupId><artifactId>tides</artifactId><version>1.2</version>\n" + pom);
        MavenProject project = project(built.getEffectiveModel(), built.getRawModel(), file());
        ProjectFacts facts = PomFacts.of(project, session(project), ProjectParts.AUTO);
        assertThat(facts.description()
                        + " "
                        + facts.services()
                        + facts.developers()
                        + facts.contributors()
                        + facts.told().stream().map(Problem::message).toList())
                .doesNotContain(folder.toString(), "ada-at-work", "s3cret", "/opt/java");
        return facts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "In ${env.HOME}/tides => In ${env.HOME}/tides",
                "In ${user.home} by ${user.name} => In ${user.home} by ${user.name}",
                "In ${basedir}/docs of ${project.version} => In ${basedir}/docs of 1.2",
                "In ${project.basedir} => In ${project.basedir}",
                "In ${pom.basedir}/x => In ${pom.basedir}/x",
                "In ${project.build.directory} => In ${project.build.directory}",
                "By ${java.home} on ${os.name} => By ${java.home} on ${os.name}",
                "With ${env.DEPLOY_TOKEN} => With ${env.DEPLOY_TOKEN}",
                "In ${docs} => In ${docs}",
                "In ${docs.again}, ${kind} => In ${docs.again}, slow",
            })
    void whatAPomTakesFromTheMachineStandsAsItIsWrittenAndIsTold(String description, String shown) throws Exception {
        ProjectFacts facts = facts("<properties><docs>${basedir}/docs</docs><docs.again>at ${docs}</docs.again>"
                + "<kind>slow</kind></properties>\n<description>" + description + "</description>");

        assertThat(facts.description().words()).contains(shown);
        assertThat(facts.told()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.location().file()).isEqualTo("pom.xml");
            assertThat(problem.location().line()).isEqualTo(4);
            assertThat(problem.message()).startsWith("<description> of the pom");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Made by Java ${java.version} => Made by Java 17.0.1",
                "${project.artifactId} ${project.version} ${kind} => tides 1.2 slow",
                "Nightly ${label} => Nightly of the 5th",
                "At /root and /app => At /root and /app",
                "See ${pages}/x => See https://example.org/docs/x",
                "A ${missing} thing => A ${missing} thing",
            })
    void whatIsOfTheProjectIsFilledInAndNotTold(String description, String shown) throws Exception {
        user.setProperty("label", "of the 5th");
        ProjectFacts facts = facts("<properties><kind>slow</kind><place>/docs</place>"
                + "<pages>https://example.org${place}</pages></properties><description>" + description
                + "</description><url>https://example.org${place}</url>");

        assertThat(facts.description().words()).contains(shown);
        assertThat(facts.description().url()).contains("https://example.org/docs");
        assertThat(facts.told()).isEmpty();
    }

    @Test
    void aPlaceThatIsWrittenOutIsLeftOut() throws Exception {
        ProjectFacts facts = facts("<description>Lies in " + home() + "/tides, or file://" + folder.resolve("tides")
                + "/x; and so on</description>");

        assertThat(facts.description().words()).contains("Lies in …, or file://…; and so on");
        assertThat(facts.told()).hasSize(1);
    }

    @Test
    void allTextsOfAPomAreLookedAtAndAddressesLeftOut() throws Exception {
        String own = "<name>N ${user.name}</name>";
        String address = "<url>file://${project.basedir}/x</url>";
        String person = own + "<email>${user.name}@example.org</email>" + address
                + "<organization>O ${env.HOME}</organization><organizationUrl>https://example.org/${user.name}</organizationUrl>"
                + "<roles><role>Writer</role><role>R ${env.HOME}</role></roles><timezone>${env.HOME}</timezone>"
                + "<properties><picUrl>file:${basedir}/me.png</picUrl><github>${user.name}</github></properties>";
        ProjectFacts facts = facts(own + "<description>D ${env.HOME}</description>" + address
                + "<inceptionYear>${user.name}</inceptionYear><organization>" + own + address + "</organization>"
                + "<licenses><license>" + own + address + "</license></licenses>"
                + "<scm>" + address + "</scm><issueManagement><system>${user.name}</system>" + address
                + "</issueManagement><developers><developer><id>bo</id><name>Bo Lind</name></developer>"
                + "<developer><id>${user.name}</id>" + person + "</developer></developers><contributors><contributor>"
                + person + "</contributor></contributors>");

        assertThat(facts.description().name()).isEqualTo("N ${user.name}");
        assertThat(facts.description().url()).isEmpty();
        assertThat(facts.description().organization())
                .contains(new ProjectFacts.Named("N ${user.name}", Optional.empty()));
        assertThat(facts.services())
                .isEqualTo(new ProjectFacts.Services(Optional.empty(), Optional.of("${user.name}"), Optional.empty()));
        assertThat(facts.developers().get(0).name()).contains("Bo Lind");
        assertThat(facts.developers().get(1).roles()).containsExactly("Writer", "R ${env.HOME}");
        assertThat(facts.contributors().get(0).properties()).isEmpty();
        assertThat(facts.contributors().get(0).email()).isEmpty();
        assertThat(facts.told()).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsInheritedIsLookedAtWhereItIsWritten() throws Exception {
        Path parent = folder.resolve("pom.xml");
        Files.writeString(parent, """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>org.example</groupId><artifactId>whole</artifactId><version>1</version><packaging>pom</packaging>
                <description>In ${project.basedir} by ${user.name}</description>
                <properties><where>at ${env.HOME}</where></properties>
                <developers><developer><id>bo</id><name>${user.name}</name></developer></developers></project>
                """);
        ProjectFacts facts = inherited(parent);

        assertThat(facts.description().words()).contains("In ${project.basedir} by ${user.name}");
        assertThat(facts.description().name()).isEqualTo("Tides ${where}");
        assertThat(facts.developers().get(0).name()).contains("${user.name}");
        assertThat(facts.told())
                .extracting(problem -> problem.location().file())
                .contains(parent.toString());
    }

    private ProjectFacts inherited(Path parent) throws Exception {
        ModelBuildingResult built = built("""
                <parent><groupId>org.example</groupId><artifactId>whole</artifactId><version>1</version></parent>
                <artifactId>tides</artifactId><name>Tides ${where}</name>
                """);
        Model whole = built.getRawModel(built.getModelIds().get(1));
        MavenProject above = project(whole, whole, parent);
        MavenProject project = project(built.getEffectiveModel(), built.getRawModel(), file());
        project.setParent(above);
        ProjectFacts facts = PomFacts.of(project, session(project), ProjectParts.AUTO);
        assertThat(facts.description().toString()).doesNotContain(folder.toString(), "ada-at-work");
        return facts;
    }
}
