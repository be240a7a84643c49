package io.github.vitae.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * How a document configures the plugin, in a pom or a part of one.
 *
 * @param goals the goals that get it
 * @param values a {@code <configuration>}, with an element for each parameter
 */
record Configuration(List<String> goals, Xpp3Dom values) {

    private static final Set<String> OF_A_PROJECT = Set.of("build", "reporting", "distributionManagement", "url");

    /** Parameters of other plugins that documents speak of. */
    private static final Set<String> OTHERS = Set.of("locales", "scmBranch");

    /**
     * The pom that a piece of one would stand in, at the place where it may stand; empty if it may stand nowhere.
     *
     * @param root the name of the outermost element
     */
    static Optional<String> pom(String root, String xml, PluginGoals plugin) {
        if (root.equals("project")) {
            return Optional.of(xml);
        } else if (OF_A_PROJECT.contains(root)) {
            return Optional.of("<project>" + xml + "</project>");
        } else if (root.equals("developer")) {
            return Optional.of("<project><developers>" + xml + "</developers></project>");
        } else if (root.startsWith("project.") || root.equals("properties")) {
            String properties = root.equals("properties") ? xml : "<properties>" + xml + "</properties>";
            return Optional.of("<project>" + properties + "</project>");
        } else if (root.equals("plugin")) {
            return Optional.of("<project><build><plugins>" + xml + "</plugins></build></project>");
        } else if (root.equals("execution")) {
            return pom("executions", "<executions>" + xml + "</executions>", plugin);
        } else if (root.equals("configuration") || root.equals("executions")) {
            return pom(
                    "plugin",
                    "<plugin><groupId>io.github.vitae</groupId><artifactId>vitae-maven-plugin</artifactId>" + xml
                            + "</plugin>",
                    plugin);
        } else if (!plugin.having(root).isEmpty()) {
            return pom("configuration", "<configuration>" + xml + "</configuration>", plugin);
        }
        return Optional.empty();
    }

    /** Reads a pom as Maven does where it allows nothing that it does not know. */
    static Model model(String pom) {
        try {
            return new MavenXpp3Reader().read(new StringReader(pom), true);
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What a pom says that is wrong for the plugins that are in it; empty if nothing is. */
    static List<String> faults(Model model, PluginGoals plugin) {
        List<String> faults = new ArrayList<>();
        for (Plugin named : plugins(model)) {
            switch (named.getArtifactId()) {
                case "vitae-maven-plugin" -> version(named.getVersion(), Text.version(), faults);
                case "maven-site-plugin" -> version(named.getVersion(), Text.property("site-plugin.version"), faults);
                case "maven-scm-publish-plugin" -> {}
                default -> faults.add("nothing is known of " + named.getArtifactId());
            }
            if (!isOurs(named.getArtifactId())) {
                names(named)
                        .filter(name -> !OTHERS.contains(name))
                        .forEach(name -> faults.add("nothing is known of " + name));
            }
            named.getDependencies().forEach(dependency -> version(dependency.getVersion(), Text.version(), faults));
        }
        reports(model).forEach(report -> version(report.getVersion(), Text.version(), faults));
        for (Configuration configuration : of(model)) {
            for (Xpp3Dom value : configuration.values().getChildren()) {
                if (configuration.goals().stream()
                        .noneMatch(goal -> plugin.having(value.getName()).stream()
                                .anyMatch(having -> having.name().equals(goal)))) {
                    faults.add("<" + value.getName() + "> is no parameter of " + configuration.goals());
                }
            }
        }
        return faults;
    }

    private static void version(String said, String usual, List<String> faults) {
        if (said != null && !said.equals(usual)) {
            faults.add("the version is " + said + ", and we test with " + usual);
        }
    }

    /** All that a pom configures of ours, for the goals that get it. */
    static List<Configuration> of(Model model) {
        List<Configuration> all = new ArrayList<>();
        for (Plugin named : plugins(model)) {
            if (isOurs(named.getArtifactId())) {
                List<String> goals = named.getExecutions().stream()
                        .flatMap(execution -> execution.getGoals().stream())
                        .toList();
                values(named)
                        .ifPresent(values ->
                                all.add(new Configuration(goals.isEmpty() ? List.of("site") : goals, values)));
                for (PluginExecution execution : named.getExecutions()) {
                    values(execution).ifPresent(values -> all.add(new Configuration(execution.getGoals(), values)));
                }
                goals.forEach(goal -> all.add(new Configuration(List.of(goal), new Xpp3Dom("configuration"))));
            }
        }
        reports(model)
                .forEach(report -> all.add(new Configuration(
                        List.of("report"), values(report).orElseGet(() -> new Xpp3Dom("configuration")))));
        return all;
    }

    private static boolean isOurs(String artifact) {
        return artifact.equals("vitae-maven-plugin");
    }

    private static List<Plugin> plugins(Model model) {
        Build build = model.getBuild();
        if (build == null) {
            return List.of();
        }
        List<Plugin> plugins = new ArrayList<>(build.getPlugins());
        if (build.getPluginManagement() != null) {
            plugins.addAll(build.getPluginManagement().getPlugins());
        }
        return plugins;
    }

    private static List<ReportPlugin> reports(Model model) {
        Reporting reporting = model.getReporting();
        return reporting == null
                ? List.of()
                : reporting.getPlugins().stream()
                        .filter(report -> isOurs(report.getArtifactId()))
                        .toList();
    }

    private static Stream<String> names(ConfigurationContainer container) {
        return values(container).stream()
                .flatMap(values -> Stream.of(values.getChildren()))
                .map(Xpp3Dom::getName);
    }

    private static Optional<Xpp3Dom> values(ConfigurationContainer container) {
        return Optional.ofNullable((Xpp3Dom) container.getConfiguration());
    }
}
