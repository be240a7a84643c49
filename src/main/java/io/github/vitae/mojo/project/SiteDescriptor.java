package io.github.vitae.mojo.project;

import io.github.vitae.site.inventory.SkinFiles;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.site.inheritance.DefaultSiteModelInheritanceAssembler;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The descriptor of a Maven project's site, as maven-site-plugin reads it. */
public final class SiteDescriptor {

    private final SiteTool siteTool;
    private final MavenProject project;
    private final MavenSession session;

    /** The project as readers may see it, which the descriptor and the skin show texts of. */
    private final MavenProject shown;

    private final Map<Locale, SiteModel> models = new HashMap<>();
    private Optional<SiteReports> reports = Optional.empty();

    /**
     * @param mail whether it may show the addresses for mail that the pom has of developers
     */
    public SiteDescriptor(SiteTool siteTool, MavenProject project, MavenSession session, boolean mail) {
        this.siteTool = siteTool;
        this.project = project;
        this.session = session;
        this.shown = PublicProject.of(project, session, mail);
    }

    /** The project as the site may show it: without what is private in its pom. */
    MavenProject shown() {
        return shown;
    }

    /** The same, with what its menus leave to reports. */
    public SiteDescriptor withReports(SiteReports known) {
        reports = Optional.of(known);
        return this;
    }

    /**
     * The site's model: its descriptor, with what it inherits. Read once; who asks gets one of their own to change.
     *
     * @param locale the language whose descriptor it is ({@code src/site/site_de.xml}); others get the usual one
     * @throws MojoExecutionException if it cannot be read
     */
    public synchronized SiteModel model(File siteDirectory, Locale locale) throws MojoExecutionException {
        SiteModel known = models.get(locale);
        if (known == null) {
            known = read(siteDirectory, locale);
            models.put(locale, known);
        }
        return known.clone();
    }

    private SiteModel read(File siteDirectory, Locale locale) throws MojoExecutionException {
        try {
            SiteModel model = siteTool.getSiteModel(
                    siteDirectory,
                    locale,
                    session.getRequest(),
                    shown,
                    session.getProjects(),
                    session.getRepositorySession(),
                    project.getRemoteProjectRepositories());
            if (project.getUrl() != null && SitePlugin.relativizes(project, session)) {
                // what is written with its whole address is as far from here as from the folder of the language
                String folder = SiteLocales.folder(locale);
                String address = folder.isEmpty()
                        ? project.getUrl()
                        : project.getUrl().replaceFirst("/*$", "/") + folder.replaceFirst("/$", "");
                new DefaultSiteModelInheritanceAssembler().resolvePaths(model, address);
            }
            if (SiteReports.areNamed(model)) {
                reports.ifPresent(known -> known.complete(model, locale));
            }
            return model;
        } catch (SiteToolException e) {
            throw new MojoExecutionException("cannot read the site's descriptor: " + e.getMessage(), e);
        }
    }

    /** What the project is called, for readers. */
    String projectName() {
        return PomFacts.name(project, session);
    }

    /**
     * The jar of the skin that a model names; Fluido's where it names none.
     *
     * @param model the site's model; gets the skin that it lacks
     * @throws SiteToolException if it cannot be found
     */
    Artifact skin(SiteModel model) throws SiteToolException {
        if (model.getSkin() == null) {
            model.setSkin(defaultSkin());
        }
        return siteTool.getSkinArtifactFromRepository(
                session.getRepositorySession(), project.getRemoteProjectRepositories(), model.getSkin());
    }

    /**
     * The files of the site's skin.
     *
     * @throws MojoExecutionException if it cannot be found
     */
    public SkinFiles skinFiles(SiteModel model) throws MojoExecutionException {
        try {
            Artifact skin = skin(model.clone());
            return SkinFiles.of(skin.getId(), skin.getFile());
        } catch (SiteToolException e) {
            throw new MojoExecutionException("cannot find the site's skin: " + e.getMessage(), e);
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
}
