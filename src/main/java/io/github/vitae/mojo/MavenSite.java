package io.github.vitae.mojo;

import io.github.vitae.site.BuildDate;
import io.github.vitae.site.SiteSkin;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The site of a Maven project, as maven-site-plugin knows it: its descriptor, its skin, its settings. */
final class MavenSite {

    /** The first maven-site-plugin that is built on Doxia 2. */
    private static final ComparableVersion DOXIA_2 = new ComparableVersion("3.20.0");

    private final SiteTool siteTool;
    private final SiteRenderer renderer;
    private final MavenProject project;
    private final MavenSession session;

    MavenSite(SiteTool siteTool, SiteRenderer renderer, MavenProject project, MavenSession session) {
        this.siteTool = siteTool;
        this.renderer = renderer;
        this.project = project;
        this.session = session;
    }

    /**
     * The site's skin, with all that it shows around a page.
     *
     * @param timestamp the date of publication, as {@code project.build.outputTimestamp} has it; none is shown without it
     * @param newest the date that the skin takes for today where there is no timestamp
     * @throws MojoExecutionException if site.xml cannot be read, or the skin not be found
     */
    SiteSkin skin(File siteDirectory, Charset input, Charset output, Optional<String> timestamp, Instant newest)
            throws MojoExecutionException {
        try {
            SiteModel model = siteTool.getSiteModel(
                    siteDirectory,
                    SiteTool.DEFAULT_LOCALE,
                    session.getRequest(),
                    project,
                    session.getProjects(),
                    session.getRepositorySession(),
                    project.getRemoteProjectRepositories());
            if (model.getSkin() == null) {
                model.setSkin(defaultSkin());
            }
            Artifact skin = siteTool.getSkinArtifactFromRepository(
                    session.getRepositorySession(), project.getRemoteProjectRepositories(), model.getSkin());
            Map<String, Object> properties = new HashMap<>();
            project.getProperties().forEach((key, value) -> properties.put(String.valueOf(key), value));
            properties.put("project", project);
            properties.put("inputEncoding", input.name());
            properties.put("outputEncoding", output.name());
            Optional<Instant> published = timestamp.flatMap(MavenSite::instant);
            if (published.isEmpty()) {
                model.getPublishDate().setPosition("none");
            }
            properties.put("date", new BuildDate(published.orElse(newest), model.getPublishDate()));
            SiteRenderingContext context =
                    renderer.createContextForSkin(skin, properties, model, project.getName(), SiteTool.DEFAULT_LOCALE);
            context.addSiteLocales(List.of(SiteTool.DEFAULT_LOCALE));
            context.setInputEncoding(input.name());
            context.setOutputEncoding(output.name());
            context.setRootDirectory(project.getBasedir());
            context.setPublishDate(Date.from(published.orElse(newest)));
            return new SiteSkin(renderer, context, skin.getId());
        } catch (SiteToolException | RendererException | IOException e) {
            throw new MojoExecutionException("cannot read the site's descriptor or its skin: " + e.getMessage(), e);
        }
    }

    /** The skin of a site that names none. */
    private static Skin defaultSkin() {
        Skin skin = new Skin();
        skin.setGroupId("org.apache.maven.skins");
        skin.setArtifactId("maven-fluido-skin");
        skin.setVersion("2.1.0");
        return skin;
    }

    /** A timestamp of a reproducible build: ISO 8601, or seconds since 1970. One letter or none switches it off. */
    static Optional<Instant> instant(String timestamp) {
        String stripped = timestamp.strip();
        if (stripped.length() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    stripped.chars().allMatch(Character::isDigit)
                            ? Instant.ofEpochSecond(Long.parseLong(stripped))
                            : OffsetDateTime.parse(stripped).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Tells when the build's maven-site-plugin is of another generation: its own pages fail on a current site.xml. */
    void warnOfOldSitePlugin(Log log) {
        Plugin plugin = project.getBuild().getPluginsAsMap().get("org.apache.maven.plugins:maven-site-plugin");
        String version = plugin == null || plugin.getVersion() == null ? "" : plugin.getVersion();
        if (!version.isEmpty() && new ComparableVersion(version).compareTo(DOXIA_2) < 0) {
            log.warn("This build uses maven-site-plugin " + version + ", which cannot read a current site.xml or skin."
                    + " Name 3.22.0 under build/plugins in the pom:"
                    + " <plugin><artifactId>maven-site-plugin</artifactId><version>3.22.0</version></plugin>");
        }
    }
}
