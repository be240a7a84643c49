package io.github.vitae.mojo.project;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a pom as pages may show them. Maven fills in what of the environment, of the user's settings and of this machine's folders a
 * pom asks for; pages are public, and show the expression itself, as it is written: {@code Files are in ${env.HOME}/tides}.
 */
final class PomTexts {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^{}]++)}");

    /** What asks for a folder of this machine, where the pom does not say what it is. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?:(?:project|pom)\\.(?:parent\\.)?)?(?:basedir|baseuri|rootdirectory|file|parentfile)(?:\\..*)?"
                    + "|(?:project|pom)\\.(?:build|reporting)\\..*|java\\.(?:home|io\\.tmpdir|.*\\.path|.*\\.dirs)|maven\\.(?:home|conf"
                    + "|multimoduleprojectdirectory|repo\\.local)|sun\\..*|os\\..*|jdk\\..*");

    private final MavenProject project;
    private final MavenSession session;
    private final PrivateValues privates;
    private final List<Problem> told = new ArrayList<>();

    /**
     * A text of the effective pom.
     *
     * @param value what Maven made of it
     * @param raw what was written, where that is known
     * @param name what it is called: {@code <description>}
     * @param at where it stands
     */
    record Text(@Nullable String value, Optional<String> raw, String name, Location at) {}

    PomTexts(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
        this.privates = new PrivateValues(project, session);
    }

    /** What was not taken as Maven filled it in. */
    List<Problem> told() {
        return List.copyOf(told);
    }

    /** What a model says before it is filled in: the project's, or the nearest above it that says something. */
    <T> Optional<T> raw(Function<Model, @Nullable T> part) {
        for (MavenProject some = project; some != null && some.getOriginalModel() != null; some = some.getParent()) {
            T said = part.apply(some.getOriginalModel());
            if (said != null) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** Words for readers: with an expression in place of what is this machine's; nothing if there are none. */
    Optional<String> words(Text text) {
        Optional<String> value = Optional.ofNullable(text.value()).filter(some -> !some.isBlank());
        Optional<String> raw = text.raw().filter(some -> value.isPresent() && asksForPrivate(some));
        if (raw.isPresent()) {
            tell(text, "what it asks for is of this machine, or private; it stands as it is written");
            return raw.map(this::filled).map(privates::withoutPlaces);
        }
        if (value.filter(some -> namesPlace(some, text)).isPresent()) {
            tell(text, "it names a folder of this machine, which is left out");
            return value.map(privates::withoutPlaces);
        }
        return value;
    }

    /** An address for readers; nothing if there is none, or if this machine is in it. */
    Optional<String> address(Text text) {
        Optional<String> value = Optional.ofNullable(text.value()).filter(some -> !some.isBlank());
        boolean own = value.isPresent()
                && (text.raw().filter(this::asksForPrivate).isPresent() || namesPlace(value.get(), text));
        if (own) {
            tell(text, "what is in it is of this machine, or private; the address is left out");
        } else if (value.filter(privates::isSecret).isPresent()) {
            tell(
                    text,
                    "a password stands in it, which is left out on pages that this plugin writes; those that"
                            + " maven-site-plugin writes may show it");
        }
        return own ? Optional.empty() : value;
    }

    /** Whether a text names a place; one that an author wrote is a place of this machine only if hardly another has it. */
    private boolean namesPlace(String value, Text text) {
        boolean written = text.raw().filter(raw -> !raw.contains("${")).isPresent();
        return written ? privates.isOfMachineAlone(value) : privates.isOfMachine(value);
    }

    private boolean asksForPrivate(String raw) {
        return EXPRESSION.matcher(raw).results().anyMatch(found -> isPrivate(found.group(1)));
    }

    private boolean isPrivate(String name) {
        if (privates.isPrivate(name)) {
            return true;
        }
        Optional<String> value = value(name);
        boolean place = PLACE.matcher(name).matches();
        return value.isEmpty()
                ? place
                : privates.isSecret(value.get())
                        || privates.isOfMachine(value.get())
                        || (place && new File(value.get()).isAbsolute());
    }

    /** What the command line or the pom says. */
    private Optional<String> value(String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(name)))
                .or(() -> Optional.ofNullable(PrivateValues.field(project.getModel(), name)));
    }

    private String filled(String raw) {
        return EXPRESSION
                .matcher(raw)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isPrivate(found.group(1))
                                ? found.group()
                                : value(found.group(1)).orElse(found.group())));
    }

    private void tell(Text text, String what) {
        told.add(new Problem(
                Code.PRIVATE_EXPRESSION,
                Severity.WARNING,
                text.at(),
                text.name() + " of the pom would be on public pages: " + what,
                "write there what readers are to see"));
    }
}
