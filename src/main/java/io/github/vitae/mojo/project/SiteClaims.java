package io.github.vitae.mojo.project;

import io.github.vitae.site.inventory.SiteInventory.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;

/**
 * What a project's site consists of besides its sources, as the pom tells: reports, by the places where well-known ones write
 * ({@code reports.properties}), modules, other languages.
 */
public final class SiteClaims {

    private SiteClaims() {}

    /**
     * The places that are another's.
     *
     * @param session the build, with all its projects
     * @param folder the folder of the language that is asked about; empty for the site at the root, which has the folders of
     *     other languages
     */
    public static List<Claim> of(MavenProject project, MavenSession session, String folder) {
        List<Claim> claims = new ArrayList<>();
        if (SitePlugin.makesReports(project, session)) {
            reports(project, claims);
        }
        for (SiteModule module : SiteModule.of(project, session)) {
            Claim claim = new Claim("the module " + module.name(), module.folder() + "/");
            if (!claims.contains(claim)) {
                claims.add(claim);
            }
        }
        if (folder.isEmpty()) {
            languages(project, session, claims);
        }
        return claims;
    }

    private static void reports(MavenProject project, List<Claim> claims) {
        for (ReportPlugin plugin : ReportPlugins.named(project)) {
            for (String place : places(plugin.getArtifactId())) {
                claims.add(new Claim("the report of " + plugin.getArtifactId(), place));
            }
        }
    }

    /** Where the reports of a plugin write, if it is a well-known one. */
    static List<String> places(String plugin) {
        return Stream.of(known().getProperty(plugin, "").strip().split("\\s+"))
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static void languages(MavenProject project, MavenSession session, List<Claim> claims) {
        String written =
                SitePlugin.setting(project, session, "locales", "locales").orElse("");
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
