package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

/** What a pom says of a goal, wherever it says it. */
class GoalConfigurationTest {

    private final MavenProject project = new MavenProject(new Model());

    private static Xpp3Dom configuration(String name, String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(value);
        configuration.addChild(child);
        return configuration;
    }

    private Plugin plugin(String goal, Xpp3Dom ofExecution, Xpp3Dom ofPlugin) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        plugin.setConfiguration(ofPlugin);
        PluginExecution execution = new PluginExecution();
        execution.addGoal(goal);
        execution.setConfiguration(ofExecution);
        plugin.addExecution(execution);
        project.getBuild().addPlugin(plugin);
        return plugin;
    }

    private String look() throws Exception {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId("g");
        descriptor.setArtifactId("a");
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(descriptor);
        Parameter parameter = new Parameter();
        parameter.setName("look");
        goal.addParameter(parameter);
        PlexusConfiguration read = GoalConfiguration.plexus(GoalConfiguration.inProject(goal, project, "site"));
        return read.getChild("look").getValue("none");
    }

    @Test
    void theExecutionThatMakesPagesCountsMostThenThePlugin() throws Exception {
        plugin("site", configuration("look", "of the execution"), configuration("look", "of the plugin"));

        assertThat(look()).isEqualTo("of the execution");
        assertThat(GoalConfiguration.isNamed(project, "g", "a", "site")).isTrue();
    }

    @Test
    void anExecutionOfAnotherGoalMakesNoPages() throws Exception {
        plugin("check", configuration("look", "of the check"), configuration("look", "of the plugin"));

        assertThat(look()).isEqualTo("of the plugin");
        assertThat(GoalConfiguration.isNamed(project, "g", "a", "site")).isFalse();
    }

    @Test
    void aReportSaysItToo() throws Exception {
        ReportPlugin report = new ReportPlugin();
        report.setGroupId("g");
        report.setArtifactId("a");
        report.setConfiguration(configuration("look", "of the report"));
        Reporting reporting = new Reporting();
        reporting.addPlugin(report);
        project.getModel().setReporting(reporting);

        assertThat(look()).isEqualTo("of the report");
        assertThat(GoalConfiguration.isNamed(project, "g", "a", "site")).isTrue();
    }

    @Test
    void whatIsNotSaidIsNotThere() throws Exception {
        assertThat(look()).isEqualTo("none");
        assertThat(GoalConfiguration.isNamed(project, "g", "a", "site")).isFalse();
    }
}
