package io.github.vitae.mojo.project;

import io.github.vitae.model.value.Expressions;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * What expressions in an author's files stand for: what the command line sets, properties of the project, and {@code project.*}, in this
 * order, as where Maven filters resources. Pages are public: nothing of the environment or the user's settings gets onto them, and no
 * place of this machine.
 */
public final class PomExpressions implements Expressions {

    /** Names of what is kept secret, wherever it is set. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)passw|passphrase|secret|token|credential|(?:private|api|access|signing|encryption)[._-]?key|cookie|kennwort"
                    + "|mot[._-]?de[._-]?passe|contrase[nñ]a|(?<![a-z])(?:auth|pass|pwd|pw|pat|jwt|cert|pin)(?![a-z])");

    /** Values that are secret whatever they are called: a password within an address, a token of a code host. */
    private static final Pattern SECRET_VALUE = Pattern.compile(
            "://[^/@\\s:]++:[^/@\\s]++@|\\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|AKIA)[A-Za-z0-9_-]{10,}");

    /** Where values come from that are the machine's or the user's own. */
    private static final List<String> NOT_FOR_PAGES =
            List.of("env.", "settings.", "session.", "localRepository", "user.");

    /** Where the model says places of files. */
    private static final List<String> PLACES = List.of("project.build.", "project.reporting.", "pom.build.");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]++)}");

    private final MavenProject project;
    private final MavenSession session;
    private final PluginParameterExpressionEvaluator model;

    /**
     * @param execution what is run, whose expressions Maven evaluates
     */
    public PomExpressions(MavenProject project, MavenSession session, MojoExecution execution) {
        this.project = project;
        this.session = session;
        this.model = new PluginParameterExpressionEvaluator(session, execution);
    }

    @Override
    public Value of(String name) {
        if (isPrivate(name)) {
            return new Value(Kind.PRIVATE, "");
        }
        Optional<String> value = Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(name)))
                .or(() -> ofModel(name));
        if (value.isEmpty()) {
            return new Value(Kind.UNKNOWN, "");
        }
        boolean place = PLACES.stream().anyMatch(name::startsWith) && new File(value.get()).isAbsolute();
        boolean secret = SECRET_VALUE.matcher(value.get()).find();
        return place || secret || isOfMachine(value.get())
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

    private boolean isPrivate(String name) {
        if (NOT_FOR_PAGES.stream().anyMatch(name::startsWith)
                || SECRET.matcher(name).find()) {
            return true;
        }
        return !session.getUserProperties().containsKey(name)
                && (isOfSettings(name) || isOfPrivate(name, new HashSet<>()));
    }

    /** Whether a profile of the user's settings sets a property. */
    private boolean isOfSettings(String name) {
        return session.getSettings() != null
                && session.getSettings().getProfiles().stream()
                        .anyMatch(profile -> profile.getProperties().containsKey(name));
    }

    /** Whether a property is made of a private one, in this pom or one above it: {@code <a>${env.TOKEN}</a>}. */
    private boolean isOfPrivate(String name, Set<String> seen) {
        if (!seen.add(name)) {
            return false;
        }
        for (MavenProject some = project; some != null; some = some.getParent()) {
            for (String raw : raw(some, name)) {
                Matcher inner = EXPRESSION.matcher(raw);
                while (inner.find()) {
                    String part = inner.group(1);
                    boolean own = NOT_FOR_PAGES.stream().anyMatch(part::startsWith)
                            || SECRET.matcher(part).find()
                            || isOfSettings(part);
                    if (own || isOfPrivate(part, seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What a pom says of a property, or of a field of its own, before it is filled in, in whichever of its profiles. */
    private static List<String> raw(MavenProject some, String name) {
        if (some.getOriginalModel() == null) {
            return List.of();
        }
        List<String> raw = new ArrayList<>();
        add(raw, field(some.getOriginalModel(), name));
        add(raw, some.getOriginalModel().getProperties().getProperty(name));
        for (Profile profile : some.getOriginalModel().getProfiles()) {
            add(raw, profile.getProperties().getProperty(name));
        }
        return raw;
    }

    /** A field of a model by the name of its expression: {@code project.scm.url}. */
    private static @Nullable String field(Model model, String name) {
        Object at = model;
        if (!name.startsWith("project.") && !name.startsWith("pom.")) {
            return null;
        }
        for (String part : name.substring(name.indexOf('.') + 1).split("\\.")) {
            try {
                Object next = part.isEmpty()
                        ? null
                        : at.getClass()
                                .getMethod("get" + Character.toUpperCase(part.charAt(0)) + part.substring(1))
                                .invoke(at);
                if (next == null) {
                    return null;
                }
                at = next;
            } catch (ReflectiveOperationException noSuchField) {
                return null;
            }
        }
        return at instanceof String text ? text : null;
    }

    private static void add(List<String> raw, @Nullable String value) {
        if (value != null) {
            raw.add(value);
        }
    }

    /** Whether a value names a place of this machine. */
    private boolean isOfMachine(String value) {
        String written = value.replace('\\', '/').toLowerCase(Locale.ROOT);
        String home = session.getSystemProperties().getProperty("user.home", "");
        String base = project.getBasedir() == null ? "" : project.getBasedir().getPath();
        return List.of(home, base).stream()
                .map(path -> path.replace('\\', '/').toLowerCase(Locale.ROOT))
                .anyMatch(path -> path.length() > 1 && written.contains(path));
    }
}
