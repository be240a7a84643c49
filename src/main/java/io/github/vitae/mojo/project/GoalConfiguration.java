package io.github.vitae.mojo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What Maven would configure a goal with: its defaults, and over them what a pom says. */
public final class GoalConfiguration {

    private GoalConfiguration() {}

    /**
     * The configuration of a goal.
     *
     * @param said what the pom says, the nearest to the goal first
     */
    static Xpp3Dom of(MojoDescriptor goal, List<Xpp3Dom> said) {
        Xpp3Dom defaults =
                goal.getMojoConfiguration() == null ? new Xpp3Dom("configuration") : dom(goal.getMojoConfiguration());
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        List<Parameter> parameters = goal.getParameters() == null ? List.of() : goal.getParameters();
        for (Parameter parameter : parameters) {
            Xpp3Dom value = null;
            for (Xpp3Dom some : said) {
                value = merged(value, child(some, parameter));
            }
            value = merged(value, defaults.getChild(parameter.getName()));
            if (value != null) {
                configuration.addChild(new Xpp3Dom(value, parameter.getName()));
            }
        }
        return configuration;
    }

    /**
     * What a project's pom says of a plugin whose pages its site has: of the execution that makes them, else of the report, else of
     * the plugin.
     *
     * @param goal the goal of the execution: {@code site}
     */
    public static Xpp3Dom inProject(MojoDescriptor descriptor, MavenProject project, String goal) {
        String key = descriptor.getPluginDescriptor().getGroupId() + ":"
                + descriptor.getPluginDescriptor().getArtifactId();
        List<Xpp3Dom> said = new ArrayList<>();
        Optional<Plugin> plugin = built(project, key);
        plugin.stream()
                .flatMap(known -> known.getExecutions().stream())
                .filter(execution -> execution.getGoals().contains(goal))
                .findFirst()
                .map(PluginExecution::getConfiguration)
                .ifPresent(own -> said.add((Xpp3Dom) own));
        if (said.isEmpty()) {
            report(project, key).map(ReportPlugin::getConfiguration).ifPresent(own -> said.add((Xpp3Dom) own));
        }
        plugin.map(Plugin::getConfiguration).ifPresent(own -> said.add((Xpp3Dom) own));
        Optional.ofNullable(project.getBuild().getPluginManagement())
                .map(management -> management.getPluginsAsMap().get(key))
                .map(Plugin::getConfiguration)
                .ifPresent(own -> said.add((Xpp3Dom) own));
        return of(descriptor, said);
    }

    /** Whether a project's pom has a plugin make pages: in an execution with a goal, or as a report. */
    public static boolean isNamed(MavenProject project, String groupId, String artifactId, String goal) {
        String key = groupId + ":" + artifactId;
        boolean runs = built(project, key).stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .anyMatch(execution -> execution.getGoals().contains(goal));
        return runs || report(project, key).isPresent();
    }

    private static Optional<Plugin> built(MavenProject project, String key) {
        return Optional.ofNullable(project.getBuild().getPluginsAsMap().get(key));
    }

    private static Optional<ReportPlugin> report(MavenProject project, String key) {
        return Optional.ofNullable(project.getModel().getReporting())
                .map(reporting -> reporting.getReportPluginsAsMap().get(key));
    }

    /** A configuration as the component configurator of Maven reads it. */
    public static PlexusConfiguration plexus(Xpp3Dom written) {
        DefaultPlexusConfiguration configuration =
                new DefaultPlexusConfiguration(written.getName(), written.getValue());
        for (String attribute : written.getAttributeNames()) {
            configuration.setAttribute(attribute, written.getAttribute(attribute));
        }
        for (Xpp3Dom child : written.getChildren()) {
            configuration.addChild(plexus(child));
        }
        return configuration;
    }

    private static @Nullable Xpp3Dom child(Xpp3Dom configuration, Parameter parameter) {
        Xpp3Dom child = configuration.getChild(parameter.getName());
        return child == null && parameter.getAlias() != null ? configuration.getChild(parameter.getAlias()) : child;
    }

    private static @Nullable Xpp3Dom merged(@Nullable Xpp3Dom value, @Nullable Xpp3Dom beneath) {
        if (value == null) {
            return beneath == null ? null : new Xpp3Dom(beneath);
        }
        return beneath == null ? value : Xpp3Dom.mergeXpp3Dom(value, beneath);
    }

    private static Xpp3Dom dom(PlexusConfiguration written) {
        Xpp3Dom dom = new Xpp3Dom(written.getName());
        dom.setValue(written.getValue(null));
        for (String attribute : written.getAttributeNames()) {
            dom.setAttribute(attribute, written.getAttribute(attribute, ""));
        }
        for (PlexusConfiguration child : written.getChildren()) {
            dom.addChild(dom(child));
        }
        return dom;
    }
}
