package io.github.vitae.mojo.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What of a project's values is not for readers: what comes from the environment or the user's settings, whatever is called a password
 * or a token, and places of this machine.
 */
final class PrivateValues {

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

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]++)}");

    /** What stands before a path with one name, such as {@code /root}: in an address, that is no place of this machine. */
    private static final String BEFORE = "(?:(?<![\\p{L}\\p{N}_~%/.-])|(?<=file:/{1,3}|\\s-[A-Za-z]))";

    private static final String BEHIND = "(?![\\p{L}\\p{N}_~%-])";

    /** The rest of a path. */
    private static final String WITHIN = "[^\\s\"'`()\\[\\]{}<>,;|]*+";

    private final MavenProject project;
    private final MavenSession session;
    private final Pattern places;
    private final Pattern deepPlaces;

    PrivateValues(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
        List<String> known = Stream.of(
                        session.getSystemProperties().getProperty("user.home", ""),
                        session.getSystemProperties().getProperty("user.dir", ""),
                        session.getSystemProperties().getProperty("java.home", ""),
                        project.getBasedir() == null ? "" : project.getBasedir().getPath())
                .map(path -> path.replace('\\', '/').replaceFirst("/+$", ""))
                .filter(path -> path.length() > 1)
                .distinct()
                .toList();
        String deep = any(known.stream().filter(PrivateValues::isDeep));
        String shallow = BEFORE + any(known.stream().filter(path -> !isDeep(path)));
        this.places = pattern("(?:" + deep + "|" + shallow + ")");
        this.deepPlaces = pattern(deep);
    }

    private static boolean isDeep(String path) {
        return path.substring(1).contains("/");
    }

    /** One of some paths; where there are none, nothing. */
    private static String any(Stream<String> paths) {
        return paths.map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .map(all -> "(?:" + all + ")")
                .orElse("(?!)");
    }

    private static Pattern pattern(String places) {
        return Pattern.compile(places + BEHIND + WITHIN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether what an expression of this name stands for is nobody else's business, whatever it is. */
    boolean isPrivate(String name) {
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
    static @Nullable String field(Model model, String name) {
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

    /** Whether a value is secret whatever it is called: a password within an address, a token of a code host. */
    boolean isSecret(String value) {
        return SECRET_VALUE.matcher(value).find();
    }

    /** Whether a value names a place of this machine. */
    boolean isOfMachine(String value) {
        return places.matcher(written(value)).find();
    }

    /** Whether a text names a place that only this machine has: not one such as {@code /root}, which many have. */
    boolean isOfMachineAlone(String text) {
        return deepPlaces.matcher(written(text)).find();
    }

    /** A text without places of this machine. */
    String withoutPlaces(String text) {
        String written = written(text);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Matcher place = places.matcher(written); place.find(); from = place.end()) {
            kept.append(text, from, place.start()).append('…');
        }
        return kept.append(text.substring(from)).toString();
    }

    private static String written(String value) {
        return value.replace('\\', '/');
    }
}
