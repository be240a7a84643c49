package io.github.vitae.mojo.setting;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Severities;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.visibility.NearMiss;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads how bad kinds of problems are to a project: {@code <severities>} in the pom, one line on the command line. */
public final class SeveritySetting {

    private static final String LEVELS = "error, warning, note, off";

    private SeveritySetting() {}

    /**
     * What both decide together; the command line counts more.
     *
     * @param pom levels by identifier of a kind
     * @param line the same in one line: {@code misspelt-month=error,draft=off}
     * @throws MojoFailureException if a kind or a level is unknown, or a kind is lowered that must not be
     */
    public static Severities of(@Nullable Map<String, String> pom, @Nullable String line) throws MojoFailureException {
        Map<String, String> written = new LinkedHashMap<>(pom == null ? Map.of() : pom);
        for (String pair : line == null || line.isBlank() ? new String[0] : line.split(",")) {
            String[] parts = pair.split("=", -1);
            if (parts.length != 2) {
                throw new MojoFailureException("vitae.severities says ‘" + pair.strip()
                        + "’; write a kind of problem and a level, such as misspelt-month=error");
            }
            written.put(parts[0].strip(), parts[1].strip());
        }
        Map<Code, Optional<Severity>> decided = new EnumMap<>(Code.class);
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Code code = code(entry.getKey());
            Optional<Severity> level = level(code, entry.getValue());
            if (!Severities.allows(code, level)) {
                throw new MojoFailureException("<severities> lowers " + code.id()
                        + "; it can only be raised to error, because what is hidden might get out");
            }
            decided.put(code, level);
        }
        return new Severities(decided);
    }

    private static Code code(String id) throws MojoFailureException {
        Optional<Code> code = Code.of(id);
        if (code.isEmpty()) {
            TreeSet<String> known = new TreeSet<>();
            Arrays.stream(Code.values()).map(Code::id).forEach(known::add);
            throw new MojoFailureException("<severities> names ‘" + id + "’, which is no kind of problem; did you mean "
                    + NearMiss.nearest(id, known) + "?");
        }
        return code.get();
    }

    private static Optional<Severity> level(Code code, @Nullable String value) throws MojoFailureException {
        String level = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (level.equals("OFF")) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(level)) {
                return Optional.of(severity);
            }
        }
        throw new MojoFailureException(
                "<severities> gives " + code.id() + " the level ‘" + value + "’; write one of " + LEVELS);
    }
}
