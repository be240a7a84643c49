package io.github.vitae.mojo;

import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** What a pom says of maven-site-plugin, and of the reports that it is to make. */
final class SitePlugin {

    /** The first maven-site-plugin that is built on Doxia 2. */
    private static final ComparableVersion DOXIA_2 = new ComparableVersion("3.20.0");

    private SitePlugin() {}

    /** Tells when the build's maven-site-plugin is of another generation: its own pages fail on a current site.xml. */
    static void warnIfOld(MavenProject project, Log log) {
        Plugin plugin = project.getBuild().getPluginsAsMap().get("org.apache.maven.plugins:maven-site-plugin");
        String version = plugin == null || plugin.getVersion() == null ? "" : plugin.getVersion();
        if (!version.isEmpty() && new ComparableVersion(version).compareTo(DOXIA_2) < 0) {
            log.warn("This build uses maven-site-plugin " + version + ", which cannot read a current site.xml or skin."
                    + " Name 3.22.0 under build/plugins in the pom:"
                    + " <plugin><artifactId>maven-site-plugin</artifactId><version>3.22.0</version></plugin>");
        }
    }

    /** Whether the site plugin makes our pages, as a report that the pom names. */
    static boolean reports(MavenProject project, String groupId, String artifactId, String goal) {
        Reporting reporting = project.getModel().getReporting();
        if (reporting == null || "false".equals(project.getProperties().get("generateReports"))) {
            return false;
        }
        return reporting.getPlugins().stream()
                .filter(plugin -> plugin.getGroupId().equals(groupId)
                        && plugin.getArtifactId().equals(artifactId))
                .anyMatch(plugin -> plugin.getReportSets().isEmpty()
                        || plugin.getReportSets().stream()
                                .anyMatch(set -> set.getReports().isEmpty()
                                        || set.getReports().contains(goal)));
    }
}
