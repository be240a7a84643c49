package io.github.vitae.mojo.project;

import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a pom says of maven-site-plugin, and of the reports that it is to make. */
public final class SitePlugin {

    /** The first maven-site-plugin that is built on Doxia 2. */
    private static final ComparableVersion DOXIA_2 = new ComparableVersion("3.20.0");

    private SitePlugin() {}

    /**
     * A setting of the project's maven-site-plugin: of the plugin's configuration, else of the command line, else of the
     * pom's properties, as Maven has it.
     *
     * @param name the parameter
     * @param property the property that sets it
     */
    static Optional<String> setting(MavenProject project, MavenSession session, String name, String property) {
        Plugin plugin = project.getBuild().getPluginsAsMap().get("org.apache.maven.plugins:maven-site-plugin");
        if (plugin != null && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            Xpp3Dom configured = configuration.getChild(name);
            if (configured != null && configured.getValue() != null) {
                return Optional.of(configured.getValue().strip());
            }
        }
        return property(project, session, property);
    }

    private static Optional<String> property(MavenProject project, MavenSession session, String name) {
        String value = session.getUserProperties()
                .getProperty(name, project.getProperties().getProperty(name));
        return value == null ? Optional.empty() : Optional.of(value.strip());
    }

    private static boolean isTrue(Optional<String> setting) {
        return "true".equalsIgnoreCase(setting.orElse(""));
    }

    private static boolean isFalse(Optional<String> setting) {
        return "false".equalsIgnoreCase(setting.orElse(""));
    }

    /** Whether a project asks for a goal itself, by its own pom or on the command line, and not through its parent. */
    public static boolean isAskedFor(MavenProject project, MojoExecution execution) {
        Model own = project.getOriginalModel();
        return execution.getSource() == MojoExecution.Source.CLI
                || own == null
                || (own.getBuild() != null
                        && own.getBuild()
                                .getPluginsAsMap()
                                .containsKey(execution.getGroupId() + ":" + execution.getArtifactId()));
    }

    /** Whether links of site.xml that lead into the project's own address are made relative, as they are by default. */
    static boolean relativizes(MavenProject project, MavenSession session) {
        return !isFalse(setting(project, session, "relativizeSiteLinks", "relativizeSiteLinks"));
    }

    /** Tells when the build's maven-site-plugin is of another generation: its own pages fail on a current site.xml. */
    public static void warnIfOld(MavenProject project, Log log) {
        Plugin plugin = project.getBuild().getPluginsAsMap().get("org.apache.maven.plugins:maven-site-plugin");
        String version = plugin == null || plugin.getVersion() == null ? "" : plugin.getVersion();
        if (!version.isEmpty() && new ComparableVersion(version).compareTo(DOXIA_2) < 0) {
            log.warn("This build uses maven-site-plugin " + version + ", which cannot read a current site.xml or skin."
                    + " Name 3.22.0 under build/plugins in the pom:"
                    + " <plugin><artifactId>maven-site-plugin</artifactId><version>3.22.0</version></plugin>");
        }
    }

    /**
     * Whether no site is made, as {@code -Dmaven.site.skip} says. Where the pom configures maven-site-plugin to skip, its own pages
     * are not wanted, and ours may be.
     */
    public static boolean isSiteSkipped(MavenProject project, MavenSession session) {
        return isTrue(property(project, session, "maven.site.skip"));
    }

    /** Whether the site plugin makes no pages of a project. */
    static boolean isSkipped(MavenProject project, MavenSession session) {
        return isTrue(setting(project, session, "skip", "maven.site.skip"));
    }

    /** Whether the site plugin makes reports, as it does by default. */
    public static boolean makesReports(MavenProject project, MavenSession session) {
        return !isFalse(setting(project, session, "generateReports", "generateReports"));
    }

    /** Whether a report of maven-project-info-reports-plugin writes index.html, as it does by default. */
    public static boolean makesIndex(MavenProject project, MavenSession session) {
        return makesReports(project, session)
                && ReportPlugins.named(project).stream()
                        .filter(ReportPlugins::isProjectInfo)
                        .anyMatch(plugin -> plugin.getReportSets().isEmpty()
                                || plugin.getReportSets().stream()
                                        .anyMatch(set -> set.getReports().contains("index")));
    }

    /** Whether the site plugin makes our pages, as a report that the pom names. */
    public static boolean reports(
            MavenProject project, MavenSession session, String groupId, String artifactId, String goal) {
        Reporting reporting = project.getModel().getReporting();
        if (reporting == null || !makesReports(project, session)) {
            return false;
        }
        for (ReportPlugin plugin : reporting.getPlugins()) {
            if (plugin.getGroupId().equals(groupId)
                    && plugin.getArtifactId().equals(artifactId)
                    && reports(plugin, goal)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plugin that the pom names for reports makes that of a goal: all of its reports, where none is named. */
    private static boolean reports(ReportPlugin plugin, String goal) {
        return plugin.getReportSets().isEmpty()
                || plugin.getReportSets().stream()
                        .anyMatch(set ->
                                set.getReports().isEmpty() || set.getReports().contains(goal));
    }
}
