package io.github.vitae.mojo.project;

import io.github.vitae.model.value.Expressions;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/**
 * What expressions in an author's files stand for: what the command line sets, properties of the project, and {@code project.*}, in this
 * order, as where Maven filters resources. Pages are public: nothing of the environment or the user's settings gets onto them, and no
 * place of this machine.
 */
public final class PomExpressions implements Expressions {

    /** Where the model says places of files. */
    private static final List<String> PLACES = List.of("project.build.", "project.reporting.", "pom.build.");

    private final MavenProject project;
    private final MavenSession session;
    private final PluginParameterExpressionEvaluator model;
    private final PrivateValues privates;

    /**
     * @param execution what is run, whose expressions Maven evaluates
     */
    public PomExpressions(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.model = new PluginParameterExpressionEvaluator(session, execution);
        this.privates = new PrivateValues(project, session);
    }

    @Override
    public Value of(String name) {
        if (privates.isPrivate(name)) {
            return new Value(Kind.PRIVATE, "");
        }
        Optional<String> value = Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(name)))
                .or(() -> ofModel(name));
        if (value.isEmpty()) {
            return new Value(Kind.UNKNOWN, "");
        }
        boolean place = PLACES.stream().anyMatch(name::startsWith) && new File(value.get()).isAbsolute();
        return place || privates.isSecret(value.get()) || privates.isOfMachine(value.get())
                ? new Value(Kind.PRIVATE, "")
                : new Value(Kind.KNOWN, value.get());
    }

    private Optional<String> ofModel(String name) {
        String part = name.startsWith("pom.") ? "project." + name.substring("pom.".length()) : name;
        if (!part.startsWith("project.")) {
            return Optional.empty();
        }
        try {
            Object value = model.evaluate("${" + part + "}");
            return value instanceof String || value instanceof Number || value instanceof Boolean
                    ? Optional.of(String.valueOf(value)).filter(some -> !some.contains("${" + part + "}"))
                    : Optional.empty();
        } catch (ExpressionEvaluationException unknown) {
            return Optional.empty();
        }
    }
}
