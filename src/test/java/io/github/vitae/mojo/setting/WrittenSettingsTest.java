package io.github.vitae.mojo.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven takes without a word. */
class WrittenSettingsTest {

    private static final Map<String, String> KNOWN = Map.of(
            "vitae.name", "vitae.name",
            "vitae.newsOnAbout", "vitae.newsOnAbout",
            "vitae.severities", "vitae.severities",
            "vitae.severityList", "vitae.severities",
            "vitae.siteUrl", "vitae.siteUrl",
            "vitae.inputEncoding", "encoding");

    private final MojoDescriptor goal = new MojoDescriptor();
    private final Properties typed = new Properties();
    private final Xpp3Dom configuration = new Xpp3Dom("configuration");
    private final DefaultRepositorySystemSession repositories = new DefaultRepositorySystemSession();
    private final MavenProject project = new MavenProject();

    private void parameter(String name, String type, String expression, @Nullable String written) throws Exception {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        parameter.setExpression(expression);
        goal.addParameter(parameter);
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(written);
        configuration.addChild(child);
    }

    /** The warnings of a goal; each build has repositories of its own. */
    @SuppressWarnings(
            "deprecation") // as Maven's own tests make a session, which has no other constructor without a container
    private List<String> told() throws Exception {
        PluginDescriptor plugin = new PluginDescriptor();
        goal.setGoal("site");
        plugin.addMojo(goal);
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setUserProperties(typed);
        MavenSession session = new MavenSession(null, repositories, request, new DefaultMavenExecutionResult());
        session.setCurrentProject(project);
        MojoExecution execution = new MojoExecution(goal);
        execution.setConfiguration(configuration);
        List<String> warnings = new ArrayList<>();
        WrittenSettings.check(execution, session, new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        });
        return warnings;
    }

    @ParameterizedTest
    @CsvSource({
        "vitae.nmae, vitae.name",
        "vitae.Name, vitae.name",
        "vitae.site-url, vitae.siteUrl",
        "vitae.siteURL, vitae.siteUrl",
        "vitae.newOnAbout, vitae.newsOnAbout",
        "vitae.severityList, vitae.severities",
        "vitae.inputEncoding, encoding",
    })
    void aMisspeltNameIsToldWithTheOneThatIsNear(String written, String meant) {
        assertThat(WrittenSettings.unknown(List.of(written), KNOWN))
                .singleElement()
                .asString()
                .startsWith("-D" + written + " does nothing")
                .endsWith("you may mean -D" + meant);
    }

    @Test
    void aNameThatIsNearToNoneIsToldWithWhereAllAre() {
        assertThat(WrittenSettings.unknown(List.of("vitae.wallpaper", "vitae."), KNOWN))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("does nothing", "-Ddetail"));
    }

    @Test
    void aNameThatThereIsIsNothingToTell() {
        assertThat(WrittenSettings.unknown(List.of("vitae.name", "vitae.severities"), KNOWN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "FALSE", " true ", "", " "})
    void aFlagIsTrueOrFalseOrNotSet(String value) {
        assertThatCode(() -> WrittenSettings.flag("cards", value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "1", "tru", "ja", "${on}"})
    void anotherWordIsNoFlag(String value) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> WrittenSettings.flag("cards", value))
                .withMessage("<cards> is ‘" + value + "’; write true or false");
    }

    @Test
    void aFlagIsReadAsTheGoalReadsIt() throws Exception {
        parameter("developerMail", "boolean", "${vitae.developerMail}", "${vitae.developerMail}");
        assertThat(told()).isEmpty();
        typed.setProperty("vitae.developerMail", "yes");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(this::told)
                .withMessage("<developerMail> is ‘yes’; write true or false");
    }

    @Test
    void aFlagOfThePomMayBeAnExpression() throws Exception {
        parameter("aggregate", "java.lang.Boolean", "${vitae.aggregate}", "${all.modules}");
        assertThat(told()).isEmpty();
        project.getProperties().setProperty("all.modules", "perhaps");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(this::told)
                .withMessage("<aggregate> is ‘perhaps’; write true or false");
    }

    @Test
    void whatThePomOverrulesIsTold() throws Exception {
        parameter("look", "java.lang.String", "${vitae.look}", "vitae");
        typed.setProperty("vitae.look", "skin");
        assertThat(told()).singleElement().asString().startsWith("-Dvitae.look=skin does nothing: the pom sets <look>");
        assertThat(told()).as("once for a build").isEmpty();
    }

    @Test
    void whatThePomSaysTooOrPassesOnIsNotOverruled() throws Exception {
        parameter("look", "java.lang.String", "${vitae.look}", "skin");
        parameter("siteUrl", "java.lang.String", "${vitae.siteUrl}", "https://${vitae.siteUrl}/");
        typed.setProperty("vitae.look", "skin");
        typed.setProperty("vitae.siteUrl", "ada.example.org");
        assertThat(told()).isEmpty();
    }

    @Test
    void aPropertyOfThePomsOwnIsItsOwn() throws Exception {
        parameter("look", "java.lang.String", "${vitae.look}", "${vitae.look}");
        typed.setProperty("vitae.version", "1.0");
        typed.setProperty("other.look", "skin");
        assertThat(told()).hasSize(1);
        typed.setProperty("vitae.colour", "red");
        project.getProperties().setProperty("vitae.colour", "blue");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yesterday, 1", "2026-13-01, 1", "2026-01-01T00:00:00Z, 0", "1767225600, 0", "x, 0"})
    void aTimestampThatIsNoneIsTold(String timestamp, int lines) throws Exception {
        parameter("outputTimestamp", "java.lang.String", "${project.build.outputTimestamp}", timestamp);
        assertThat(told()).hasSize(lines);
    }

    @Test
    void aTimestampThatStandsInIsTold() throws Exception {
        parameter("outputTimestamp", "java.lang.String", "", null);
        configuration.getChild("outputTimestamp").setAttribute("default-value", "${project.build.outputTimestamp}");
        assertThat(told()).isEmpty();
        project.getProperties().setProperty("project.build.outputTimestamp", "yesterday");
        assertThat(told()).singleElement().asString().contains("‘yesterday’", "no time");
    }
}
