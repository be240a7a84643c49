package io.github.vitae.mojo.setting;

import io.github.vitae.problem.notation.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * What Maven takes without a word although it does nothing, or something else than was meant: a property of the command line whose name
 * is misspelt ({@code -Dvitae.nmae=Ada}), one that a value in the pom overrules, and a word for a setting that is {@code true} or
 * {@code false}, of which Maven makes {@code false} whatever it is.
 */
public final class WrittenSettings {

    /** What the names of the plugin's properties begin with. */
    private static final String OURS = "vitae.";

    private WrittenSettings() {}

    /**
     * Looks at all that was written for a goal. What does nothing is a warning, once for a build.
     *
     * @param execution the goal, with what the pom says of it
     * @throws MojoFailureException if a setting is neither true nor false
     */
    public static void check(MojoExecution execution, MavenSession session, Log log) throws MojoFailureException {
        MojoDescriptor goal = execution.getMojoDescriptor();
        if (goal == null || goal.getParameters() == null) {
            return;
        }
        PluginParameterExpressionEvaluator values = new PluginParameterExpressionEvaluator(session, execution);
        Properties typed = Optional.ofNullable(session.getUserProperties()).orElseGet(Properties::new);
        List<String> doubtful = new ArrayList<>(unknown(ofCommandLine(typed, session), properties(goal)));
        for (Parameter parameter : goal.getParameters()) {
            Optional<Xpp3Dom> written =
                    Optional.ofNullable(execution.getConfiguration()).map(all -> all.getChild(parameter.getName()));
            Optional<String> value = written.map(WrittenSettings::said).map(text -> value(text, values));
            if (Set.of("boolean", "java.lang.Boolean").contains(String.valueOf(parameter.getType()))
                    && value.isPresent()) {
                flag(parameter.getName(), value.get());
            }
            if (parameter.getName().equals("outputTimestamp") && value.isPresent()) {
                timestamp(value.get()).ifPresent(doubtful::add);
            }
            String property = property(parameter);
            String given = typed.getProperty(property);
            if (property.startsWith(OURS) && given != null && written.isPresent()) {
                overruled(parameter.getName(), property, given, written.get(), value)
                        .ifPresent(doubtful::add);
            }
        }
        Optional<RepositorySystemSession> build = Optional.ofNullable(session.getRepositorySession());
        doubtful.stream()
                .filter(line -> build.map(RepositorySystemSession::getData)
                        .map(data -> data.set(OURS + line, null, true))
                        .orElse(true))
                .forEach(log::warn);
    }

    /** Names of the plugin's properties that were typed, and are not the pom's own. */
    private static Set<String> ofCommandLine(Properties typed, MavenSession session) {
        Set<String> names = new TreeSet<>(typed.stringPropertyNames());
        Optional.ofNullable(session.getCurrentProject())
                .map(MavenProject::getProperties)
                .ifPresent(own -> names.removeAll(own.stringPropertyNames()));
        names.removeIf(name -> !name.startsWith(OURS));
        return names;
    }

    /** The properties of all goals, and those that a name of a parameter stands for. */
    private static Map<String, String> properties(MojoDescriptor goal) {
        Map<String, String> properties = new TreeMap<>();
        List<MojoDescriptor> goals = goal.getPluginDescriptor() == null
                ? List.of(goal)
                : goal.getPluginDescriptor().getMojos();
        for (MojoDescriptor some : goals) {
            for (Parameter parameter : some.getParameters() == null ? List.<Parameter>of() : some.getParameters()) {
                String property = property(parameter);
                if (!property.isEmpty() && parameter.isEditable()) {
                    properties.put(property, property);
                    properties.putIfAbsent(OURS + parameter.getName(), property);
                }
            }
        }
        return properties;
    }

    /** The property that sets a parameter; empty where none does. */
    private static String property(Parameter parameter) {
        String expression = Objects.requireNonNullElse(parameter.getExpression(), "");
        return expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : "";
    }

    /**
     * What is to be said of names that no goal has.
     *
     * @param given names of properties
     * @param known the properties that there are, by themselves and by other names that somebody could take for them
     */
    static List<String> unknown(Collection<String> given, Map<String, String> known) {
        return new TreeSet<>(given)
                .stream()
                        .filter(name -> !name.equals(known.get(name)))
                        .map(name -> "-D" + name + " does nothing: no goal of this plugin has such a setting; "
                                + nearest(name, known)
                                        .map(near -> "you may mean -D" + near)
                                        .orElse("vitae:help with -Ddetail tells which there are"))
                        .toList();
    }

    /** The property that a name comes near to, if it comes near to one. */
    private static Optional<String> nearest(String name, Map<String, String> known) {
        if (known.containsKey(name)) {
            return Optional.of(known.get(name));
        }
        String best = "";
        // a letter in four, and two in a short word
        int least = Math.max(2, (name.length() - OURS.length()) / 4) + 1;
        for (Map.Entry<String, String> some : known.entrySet()) {
            int distance = EditDistance.between(plain(name), plain(some.getKey()), least - 1);
            if (distance < least) {
                least = distance;
                best = some.getValue();
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /** A name without what slips least matter: capitals and hyphens. */
    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Sees that a setting is true or false; an empty one is as if it were not set.
     *
     * @throws MojoFailureException if it is something else
     */
    static void flag(String name, String value) throws MojoFailureException {
        String plain = value.strip();
        if (!plain.isEmpty() && !plain.equalsIgnoreCase("true") && !plain.equalsIgnoreCase("false")) {
            throw new MojoFailureException("<" + name + "> is ‘" + value + "’; write true or false");
        }
    }

    /** What is to be said of a timestamp that is none. */
    private static Optional<String> timestamp(String value) {
        return value.strip().length() < 2 || Setting.instant(value).isPresent()
                ? Optional.empty()
                : Optional.of("<outputTimestamp> is ‘" + value + "’, which is no time: pages show no date; write"
                        + " 2026-01-01T00:00:00Z, or seconds since 1970");
    }

    /** What is to be said where a pom and the command line differ. */
    private static Optional<String> overruled(
            String name, String property, String given, Xpp3Dom written, Optional<String> value) {
        boolean passedOn = Optional.ofNullable(written.getValue()).orElse("").contains("${" + property + "}");
        if (passedOn || value.filter(given::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("-D" + property + "=" + given + " does nothing: the pom sets <" + name
                + ">, which counts more; change it there, or let the pom say <properties><" + property + "> instead");
    }

    /** What is written, else what stands in for it; nothing where a setting has parts. */
    private static @Nullable String said(Xpp3Dom setting) {
        return setting.getValue() == null ? setting.getAttribute("default-value") : setting.getValue();
    }

    /** What an expression stands for; what it is, where it stands for nothing. */
    private static String value(String text, PluginParameterExpressionEvaluator values) {
        try {
            return Optional.ofNullable(values.evaluate(text))
                    .map(Object::toString)
                    .orElse("");
        } catch (ExpressionEvaluationException e) {
            return text;
        }
    }
}
