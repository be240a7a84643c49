package io.github.vitae.mojo;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.site.BuildDate;
import io.github.vitae.site.LookTemplate;
import io.github.vitae.site.SiteInventory;
import io.github.vitae.site.SiteSkin;
import io.github.vitae.site.SkinFiles;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Provider;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.doxia.site.Banner;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Writer;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The site of a Maven project, as maven-site-plugin knows it: its descriptor, its skin, its settings. */
final class MavenSite {

    /** The first maven-site-plugin that is built on Doxia 2. */
    private static final ComparableVersion DOXIA_2 = new ComparableVersion("3.20.0");

    private final SiteTool siteTool;
    private final Provider<SiteRenderer> renderer;
    private final MavenProject project;
    private final MavenSession session;
    private final Map<File, SiteModel> models = new HashMap<>();

    /** Where the skin's template comes from; those that know it know what was parsed of it. */
    private volatile @Nullable ClassLoader templates;

    MavenSite(SiteTool siteTool, Provider<SiteRenderer> renderer, MavenProject project, MavenSession session) {
        this.siteTool = siteTool;
        this.renderer = renderer;
        this.project = project;
        this.session = session;
    }

    /**
     * The site's model: its descriptor, with what it inherits. Read once; who asks gets one of their own to change.
     *
     * @throws MojoExecutionException if it cannot be read
     */
    synchronized SiteModel model(File siteDirectory) throws MojoExecutionException {
        SiteModel known = models.get(siteDirectory);
        if (known == null) {
            known = read(siteDirectory);
            models.put(siteDirectory, known);
        }
        return known.clone();
    }

    private SiteModel read(File siteDirectory) throws MojoExecutionException {
        try {
            return siteTool.getSiteModel(
                    siteDirectory,
                    SiteTool.DEFAULT_LOCALE,
                    session.getRequest(),
                    project,
                    session.getProjects(),
                    session.getRepositorySession(),
                    project.getRemoteProjectRepositories());
        } catch (SiteToolException e) {
            throw new MojoExecutionException("cannot read the site's descriptor: " + e.getMessage(), e);
        }
    }

    /**
     * The site's skin, with all that it shows around a page.
     *
     * @throws MojoExecutionException if site.xml cannot be read, or the skin not be found
     */
    SiteSkin skin(SiteModel model, Publication publication) throws MojoExecutionException {
        try {
            if (model.getSkin() == null) {
                model.setSkin(defaultSkin());
            }
            Artifact skin = siteTool.getSkinArtifactFromRepository(
                    session.getRepositorySession(), project.getRemoteProjectRepositories(), model.getSkin());
            SiteRenderingContext context = renderer.get()
                    .createContextForSkin(
                            skin, properties(model, publication), model, project.getName(), SiteTool.DEFAULT_LOCALE);
            ClassLoader known = templates;
            if (known == null) {
                templates = context.getTemplateClassLoader();
            } else {
                context.setTemplateClassLoader(known);
            }
            complete(context, publication);
            return new SiteSkin(renderer.get(), context, skin.getId());
        } catch (SiteToolException | RendererException | IOException e) {
            Skin skin = model.getSkin();
            throw new MojoExecutionException(
                    "cannot use the skin " + skin.getGroupId() + ":" + skin.getArtifactId() + ":" + skin.getVersion()
                            + ": " + e.getMessage() + ". " + SiteSkin.ADVICE,
                    e);
        }
    }

    /**
     * The files of the site's skin.
     *
     * @throws MojoExecutionException if it cannot be found
     */
    SkinFiles skinFiles(SiteModel model) throws MojoExecutionException {
        Skin skin = model.getSkin() == null ? defaultSkin() : model.getSkin();
        try {
            Artifact artifact = siteTool.getSkinArtifactFromRepository(
                    session.getRepositorySession(), project.getRemoteProjectRepositories(), skin);
            return SkinFiles.of(artifact.getId(), artifact.getFile());
        } catch (SiteToolException e) {
            throw new MojoExecutionException("cannot find the skin " + skin.getArtifactId() + ": " + e.getMessage(), e);
        }
    }

    /** The places of the project's reports, of its modules' sites, and of the site in other languages. */
    List<SiteInventory.Claim> claims() {
        return SiteClaims.of(project, session.getProjects());
    }

    /**
     * The plugin's own look in place of a skin.
     *
     * @param name whose site it is, if the site's descriptor does not say
     */
    SiteSkin look(SiteModel model, Publication publication, String name, SiteInventory inventory, Locale locale) {
        Map<String, Object> properties = properties(model, publication);
        String brand = Stream.of(
                        Optional.ofNullable(model.getBannerLeft()).map(Banner::getName),
                        Optional.ofNullable(model.getName()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(name);
        Optional<String> shown = "none".equals(model.getPublishDate().getPosition())
                ? Optional.empty()
                : publication.published().map(date -> date.toString().substring(0, "2026-01-01".length()));
        SiteRenderingContext context = LookTemplate.context(
                model,
                properties,
                brand,
                ProfileOutputs.lookWords(locale),
                shown,
                ProfileOutputs.SCRIPT,
                inventory,
                SiteTool.DEFAULT_LOCALE);
        complete(context, publication);
        return new SiteSkin(renderer.get(), context, "of vitae");
    }

    /**
     * What pages depend on besides the profile, its settings and the site's own files: Maven and Java, the plugin, the
     * project as the skin sees it, the site's descriptor with what it inherits, the skin.
     *
     * @param model the site's model; changed
     * @param begun when the build began to read files
     */
    Fingerprint fingerprint(SiteModel model, Instant begun) {
        Fingerprint fingerprint = new Fingerprint(begun);
        try {
            if (model.getSkin() == null) {
                model.setSkin(defaultSkin());
            }
            StringWriter written = new StringWriter();
            new MavenXpp3Writer().write(written, project.getModel());
            new SiteXpp3Writer().write(written, model);
            Properties system = session.getSystemProperties();
            fingerprint
                    .add("maven", system.getProperty("maven.version"))
                    .add("java", system.getProperty("java.vm.version") + " " + system.getProperty("os.name"))
                    .add("line", system.getProperty("line.separator"))
                    .add("project and site", written)
                    .add("properties", project.getProperties())
                    .file(Path.of(MavenSite.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .file(siteTool.getSkinArtifactFromRepository(
                                    session.getRepositorySession(),
                                    project.getRemoteProjectRepositories(),
                                    model.getSkin())
                            .getFile()
                            .toPath());
        } catch (IOException | SiteToolException | URISyntaxException e) {
            fingerprint.uncertain();
        }
        return fingerprint;
    }

    private Map<String, Object> properties(SiteModel model, Publication publication) {
        Map<String, Object> properties = new HashMap<>();
        project.getProperties().forEach((key, value) -> properties.put(String.valueOf(key), value));
        properties.put("project", project);
        properties.put("inputEncoding", publication.input().name());
        properties.put("outputEncoding", publication.output().name());
        if (publication.published().isEmpty()) {
            model.getPublishDate().setPosition("none");
        }
        properties.put("date", new BuildDate(publication.date(), model.getPublishDate()));
        return properties;
    }

    private void complete(SiteRenderingContext context, Publication publication) {
        context.addSiteLocales(List.of(SiteTool.DEFAULT_LOCALE));
        context.setInputEncoding(publication.input().name());
        context.setOutputEncoding(publication.output().name());
        context.setRootDirectory(project.getBasedir());
        context.setPublishDate(Date.from(publication.date()));
    }

    /**
     * How and as of when a site is published.
     *
     * @param input the encoding of its sources
     * @param output the encoding of its pages
     * @param published the date of publication that pages show; none is shown without it
     * @param newest the date that a skin takes for today where there is no other
     */
    record Publication(Charset input, Charset output, Optional<Instant> published, Instant newest) {

        Instant date() {
            return published.orElse(newest);
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

    /** Whether the site plugin makes our pages, as a report that the pom names. */
    boolean reports(String groupId, String artifactId, String goal) {
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
