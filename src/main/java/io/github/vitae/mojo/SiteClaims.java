package io.github.vitae.mojo;

import io.github.vitae.site.inventory.SiteInventory.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a project's site consists of besides its sources, as the pom tells: reports, by the places where well-known ones write
 * ({@code reports.properties}), modules, other languages.
 */
final class SiteClaims {

    private SiteClaims() {}

    /**
     * The places that are another's.
     *
     * @param all the projects of the build
     */
    static List<Claim> of(MavenProject project, List<MavenProject> all) {
        List<Claim> claims = new ArrayList<>();
        reports(project, claims);
        for (String module : project.getModules()) {
            String folder = module.replace('\\', '/').replaceFirst("/?(?:[^/]+[.]xml)?$", "");
            String name = folder.substring(folder.lastIndexOf('/') + 1);
            if (!name.isEmpty() && !name.equals("..") && !name.equals(".")) {
                claims.add(new Claim("the module " + module, name + "/"));
            }
        }
        for (MavenProject other : all) {
            if (project.equals(other.getParent()) && !project.equals(other)) {
                claims.add(new Claim("the module " + other.getArtifactId(), other.getArtifactId() + "/"));
            }
        }
        languages(project, claims);
        return claims;
    }

    private static void reports(MavenProject project, List<Claim> claims) {
        Reporting reporting = project.getModel().getReporting();
        if (reporting == null) {
            return;
        }
        Properties known = known();
        List<String> plugins = new ArrayList<>();
        if (!reporting.isExcludeDefaults()) {
            plugins.add("maven-project-info-reports-plugin");
        }
        reporting.getPlugins().forEach(plugin -> plugins.add(plugin.getArtifactId()));
        for (String plugin : plugins) {
            for (String place : known.getProperty(plugin, "").strip().split("\\s+")) {
                if (!place.isEmpty()) {
                    claims.add(new Claim("the report of " + plugin, place));
                }
            }
        }
    }

    private static void languages(MavenProject project, List<Claim> claims) {
        Plugin site = project.getBuild().getPluginsAsMap().get("org.apache.maven.plugins:maven-site-plugin");
        if (site == null || !(site.getConfiguration() instanceof Xpp3Dom configuration)) {
            return;
        }
        Xpp3Dom locales = configuration.getChild("locales");
        String written = locales == null || locales.getValue() == null ? "" : locales.getValue();
        for (String locale : written.split(",")) {
            if (!locale.isBlank() && !locale.strip().equals("default")) {
                claims.add(new Claim("the site in the language " + locale.strip(), locale.strip() + "/"));
            }
        }
    }

    private static Properties known() {
        try (InputStream bytes = SiteClaims.class.getResourceAsStream("reports.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the plugin: reports.properties");
            }
            Properties known = new Properties();
            known.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
