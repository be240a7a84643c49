package io.github.vitae.mojo.project;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.version.DefaultPluginVersionRequest;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a pom asks for under {@code reporting}, as they tell of themselves: each is made as for a run, asked for its
 * name and its place, and let go. None is run, nor what it would have run before it.
 */
public final class ReportPlugins {

    private static final String INFO = "maven-project-info-reports-plugin";
    private static final String GROUP = "org.apache.maven.plugins";

    private final MavenPluginManager plugins;
    private final PluginVersionResolver versions;
    private final MavenProject project;
    private final MavenSession session;

    /**
     * @param plugins makes the goals of plugins
     * @param versions finds the version of a plugin that the pom gives none
     */
    public ReportPlugins(
            MavenPluginManager plugins, PluginVersionResolver versions, MavenProject project, MavenSession session) {
        this.plugins = plugins;
        this.versions = versions;
        this.project = project;
        this.session = session;
    }

    /** The plugins that a site's reports are of: what the pom names, and project-info-reports unless it is excluded. */
    public static List<ReportPlugin> named(MavenProject project) {
        Reporting reporting = project.getModel().getReporting();
        List<ReportPlugin> named = new ArrayList<>(reporting == null ? List.of() : reporting.getPlugins());
        boolean info = named.stream().anyMatch(ReportPlugins::isProjectInfo);
        if (!info && (reporting == null || !reporting.isExcludeDefaults())) {
            ReportPlugin plugin = new ReportPlugin();
            plugin.setGroupId(GROUP);
            plugin.setArtifactId(INFO);
            named.add(plugin);
        }
        return named;
    }

    /** Whether it is the plugin whose reports a site has unless they are excluded. */
    public static boolean isProjectInfo(ReportPlugin plugin) {
        return GROUP.equals(plugin.getGroupId()) && INFO.equals(plugin.getArtifactId());
    }

    /**
     * The reports, in the order of the pom.
     *
     * @param locale the language of names
     * @param unknown takes what cannot be asked, and why
     */
    List<KnownReport> reports(Locale locale, BiConsumer<ReportPlugin, Throwable> unknown) {
        Map<String, KnownReport> reports = new LinkedHashMap<>();
        for (ReportPlugin plugin : named(project)) {
            try {
                for (KnownReport report : reports(plugin, locale)) {
                    reports.put(report.output(), report);
                }
            } catch (Exception | LinkageError e) {
                unknown.accept(plugin, e);
            }
        }
        return List.copyOf(reports.values());
    }

    private List<KnownReport> reports(ReportPlugin named, Locale locale) throws Exception {
        PluginDescriptor descriptor = plugins.getPluginDescriptor(
                plugin(named), project.getRemotePluginRepositories(), session.getRepositorySession());
        plugins.setupPluginRealm(descriptor, session, null, null, null);
        List<KnownReport> reports = new ArrayList<>();
        boolean chosen = !named.getReportSets().isEmpty();
        if (!chosen) {
            for (MojoDescriptor goal : descriptor.getMojos()) {
                if (!goal.isAggregator() || hasModules()) {
                    report(goal, named, Optional.empty(), locale).ifPresent(reports::add);
                }
            }
        }
        for (ReportSet set : named.getReportSets()) {
            Set<String> goals = new LinkedHashSet<>(set.getReports());
            for (String name : goals) {
                MojoDescriptor goal = descriptor.getMojo(name);
                if (goal != null) {
                    report(goal, named, Optional.ofNullable((Xpp3Dom) set.getConfiguration()), locale)
                            .ifPresent(reports::add);
                }
            }
        }
        return reports;
    }

    /** Whether goals that are for a project with all its modules are among the reports without being named. */
    private boolean hasModules() {
        return project.isExecutionRoot()
                && "pom".equals(project.getPackaging())
                && !project.getModules().isEmpty();
    }

    private Plugin plugin(ReportPlugin named) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId(named.getGroupId());
        plugin.setArtifactId(named.getArtifactId());
        String version = named.getVersion();
        for (Plugin known : known(named)) {
            version = version == null ? known.getVersion() : version;
        }
        if (version == null) {
            version = versions.resolve(new DefaultPluginVersionRequest(
                            plugin, session.getRepositorySession(), project.getRemotePluginRepositories()))
                    .getVersion();
        }
        plugin.setVersion(version);
        managed(named).ifPresent(management -> plugin.setDependencies(management.getDependencies()));
        return plugin;
    }

    /** What the pom says of a plugin elsewhere, which counts where its report does not say it. */
    private List<Plugin> known(ReportPlugin named) {
        List<Plugin> known = new ArrayList<>();
        Plugin built = project.getBuild().getPluginsAsMap().get(named.getKey());
        if (built != null) {
            known.add(built);
        }
        managed(named).ifPresent(known::add);
        return known;
    }

    private Optional<Plugin> managed(ReportPlugin named) {
        return Optional.ofNullable(project.getBuild().getPluginManagement())
                .map(management -> management.getPluginsAsMap().get(named.getKey()));
    }

    /** What a goal tells of itself; nothing if it is no report. */
    private Optional<KnownReport> report(
            MojoDescriptor goal, ReportPlugin named, Optional<Xpp3Dom> ofSet, Locale locale) throws Exception {
        ClassLoader realm = goal.getPluginDescriptor().getClassRealm();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(realm);
        try {
            Class<?> kind = realm.loadClass("org.apache.maven.reporting.MavenReport");
            if (!kind.isAssignableFrom(realm.loadClass(goal.getImplementation()))) {
                return Optional.empty();
            }
            MojoExecution execution = new MojoExecution(goal, "default-site");
            execution.setConfiguration(GoalConfiguration.of(goal, said(named, ofSet)));
            Mojo made = plugins.getConfiguredMojo(Mojo.class, session, execution);
            try {
                return Optional.of(new KnownReport(
                        String.valueOf(output(kind, made)),
                        String.valueOf(ask(kind, made, "getCategoryName")),
                        String.valueOf(kind.getMethod("getName", Locale.class).invoke(made, locale)),
                        Boolean.TRUE.equals(ask(kind, made, "isExternalReport")),
                        runsBefore(goal) || Boolean.TRUE.equals(ask(kind, made, "canGenerateReport"))));
            } finally {
                plugins.releaseMojo(made, execution);
            }
        } catch (ClassNotFoundException noReports) {
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whether something runs before a report that it tells of; until then it says that there is nothing to tell. */
    private static boolean runsBefore(MojoDescriptor goal) {
        return goal.getExecutePhase() != null || goal.getExecuteGoal() != null;
    }

    private static @Nullable Object output(Class<?> kind, Object report) throws ReflectiveOperationException {
        try {
            return ask(kind, report, "getOutputPath");
        } catch (NoSuchMethodException ofOld) {
            return ask(kind, report, "getOutputName");
        }
    }

    private static @Nullable Object ask(Class<?> kind, Object report, String question)
            throws ReflectiveOperationException {
        try {
            return kind.getMethod(question).invoke(report);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException own) {
                // its own words say more than that it was called
                throw own;
            }
            throw e;
        }
    }

    /** What the pom says of a report, the nearest to it first. */
    private List<Xpp3Dom> said(ReportPlugin named, Optional<Xpp3Dom> ofSet) {
        List<Xpp3Dom> said = new ArrayList<>();
        ofSet.ifPresent(said::add);
        if (named.getConfiguration() instanceof Xpp3Dom plugin) {
            said.add(plugin);
        }
        managed(named).map(Plugin::getConfiguration).ifPresent(managed -> said.add((Xpp3Dom) managed));
        return said;
    }
}
