package io.github.vitae.mojo.project;

import io.github.vitae.problem.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The executions of a goal that a pom has, in the order in which a build runs them. */
public final class Executions {

    /** The phases of Maven's lifecycles, in order. */
    private static final List<String> PHASES = List.of(
            "pre-clean clean post-clean",
            "validate initialize generate-sources process-sources generate-resources process-resources compile",
            "process-classes generate-test-sources process-test-sources generate-test-resources process-test-resources",
            "test-compile process-test-classes test prepare-package package pre-integration-test integration-test",
            "post-integration-test verify install deploy",
            "pre-site site post-site site-deploy");

    private Executions() {}

    /**
     * Their ids.
     *
     * @param execution the one that runs, whose goal it is
     * @param phase the phase that the goal is bound to where an execution names none
     */
    public static List<String> of(MavenProject project, MojoExecution execution, String phase) {
        Plugin plugin = plugin(project, execution);
        if (plugin == null) {
            return List.of();
        }
        List<String> phases = List.of(String.join(" ", PHASES).split(" "));
        List<PluginExecution> all = new ArrayList<>(plugin.getExecutions());
        all.removeIf(one -> !one.getGoals().contains(execution.getGoal()) || "none".equals(one.getPhase()));
        all.sort(Comparator.comparingInt(one -> {
            int index = phases.indexOf(one.getPhase() == null ? phase : one.getPhase());
            return index < 0 ? phases.size() : index;
        }));
        return all.stream().map(PluginExecution::getId).toList();
    }

    /** Where the pom names the execution that runs; the pom as a whole where that is not known, or in a parent's. */
    public static Location place(MavenProject project, MojoExecution execution) {
        Plugin plugin = plugin(project, execution);
        PluginExecution one =
                plugin == null ? null : plugin.getExecutionsAsMap().get(execution.getExecutionId());
        InputLocation place = one == null ? null : one.getLocation("");
        Path pom = project.getFile() == null
                ? Path.of("pom.xml")
                : project.getFile().toPath();
        String name = String.valueOf(pom.getFileName());
        if (place == null
                || place.getLineNumber() <= 0
                || place.getSource() == null
                || !pom.toString().equals(place.getSource().getLocation())) {
            return Location.ofFile(name);
        }
        return new Location(name, place.getLineNumber(), Math.max(place.getColumnNumber(), 0), 0);
    }

    private static @Nullable Plugin plugin(MavenProject project, MojoExecution execution) {
        return project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
    }
}
