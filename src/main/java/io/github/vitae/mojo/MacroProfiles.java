package io.github.vitae.mojo;

import io.github.vitae.mojo.macro.ProfileSupply;
import io.github.vitae.mojo.macro.ProjectLists;
import io.github.vitae.mojo.project.GoalConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/**
 * Reads the profile of a project for macros, with the settings that {@code vitae:site} has in its pom. What was read is kept with the
 * project, and gone with it: nothing outlives a build.
 */
public final class MacroProfiles implements ProfileSupply {

    private static final String GOAL = "site";
    private static final String ARTIFACT = "vitae-maven-plugin";
    private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";

    private final ComponentConfigurator configurator;
    private final SiteTool siteTool;
    private final RepositorySystem repositories;
    private final MavenPluginManager plugins;
    private final PluginVersionResolver versions;

    /**
     * @param configurator sets parameters of goals
     * @param siteTool reads the site's descriptor
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    @Inject
    public MacroProfiles(
            @Named("basic") ComponentConfigurator configurator,
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        this.configurator = configurator;
        this.siteTool = siteTool;
        this.repositories = repositories;
        this.plugins = plugins;
        this.versions = versions;
    }

    @Override
    public ProjectLists of(MavenSession session) throws MojoFailureException, MojoExecutionException {
        MavenProject project = session.getCurrentProject();
        synchronized (project) {
            String key = ProjectLists.class.getName();
            // what another class loader made is of another class
            if (project.getContextValue(key) instanceof ProjectLists known) {
                return known;
            }
            ProjectLists read = configured(session, project).lists();
            project.setContextValue(key, read);
            return read;
        }
    }

    private MacroPages configured(MavenSession session, MavenProject project) throws MojoExecutionException {
        try {
            PluginDescriptor plugin = descriptor();
            MojoDescriptor goal = plugin.getMojo(GOAL);
            MacroPages pages = new MacroPages(siteTool, repositories, plugins, versions)
                    .toldElsewhere(
                            GoalConfiguration.isNamed(project, plugin.getGroupId(), plugin.getArtifactId(), GOAL));
            pages.setLog(MacroLog.DOUBTS);
            Xpp3Dom configuration = GoalConfiguration.inProject(goal, project, GOAL);
            for (int at = configuration.getChildCount() - 1; at >= 0; at--) {
                if (!parameters().contains(configuration.getChild(at).getName())) {
                    configuration.removeChild(at);
                }
            }
            MojoExecution execution = new MojoExecution(goal, "default-site", MojoExecution.Source.LIFECYCLE);
            configurator.configureComponent(
                    pages,
                    GoalConfiguration.plexus(configuration),
                    new PluginParameterExpressionEvaluator(session, execution),
                    (ClassRealm) MacroProfiles.class.getClassLoader());
            return pages;
        } catch (IOException | PlexusConfigurationException | ComponentConfigurationException e) {
            throw new MojoExecutionException(
                    "cannot find out how " + ARTIFACT + " is configured: " + e.getMessage(), e);
        }
    }

    /** The parameters that macros share with the goal: those of the classes above. */
    private static Set<String> parameters() {
        Set<String> names = new HashSet<>();
        for (Class<?> some = MacroPages.class.getSuperclass();
                some != null && some.getPackage() == MacroPages.class.getPackage();
                some = some.getSuperclass()) {
            for (var field : some.getDeclaredFields()) {
                names.add(field.getName());
            }
        }
        return names;
    }

    /** The descriptor of this plugin: there are two in a realm, the site plugin's and this one's. */
    private static PluginDescriptor descriptor()
            throws IOException, PlexusConfigurationException, MojoExecutionException {
        for (URL url : Collections.list(MacroProfiles.class.getClassLoader().getResources(DESCRIPTOR))) {
            PluginDescriptor descriptor = descriptor(url);
            if (ARTIFACT.equals(descriptor.getArtifactId())) {
                return descriptor;
            }
        }
        throw new MojoExecutionException("the jar of " + ARTIFACT + " has no " + DESCRIPTOR);
    }

    private static PluginDescriptor descriptor(URL url) throws IOException, PlexusConfigurationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Maven 4 reads it with the parser of its own, and goes back to the start; others have read further by then
        thread.setContextClassLoader(PluginDescriptorBuilder.class.getClassLoader());
        try (InputStream bytes = url.openStream()) {
            return new PluginDescriptorBuilder()
                    .build(new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
