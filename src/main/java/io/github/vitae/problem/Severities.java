package io.github.vitae.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How bad kinds of problems are to a project, where it decided otherwise than their finders do. */
public final class Severities {

    /** Every problem is as bad as its finder says. */
    public static final Severities USUAL = new Severities(Map.of());

    private final Map<Code, Optional<Severity>> decided;

    /**
     * @param decided by kind of problem, how bad it is; nothing for one that is not told at all
     * @throws IllegalArgumentException if a kind is lowered that {@linkplain Code#keepsPrivacy() keeps in what is hidden}
     */
    public Severities(Map<Code, Optional<Severity>> decided) {
        this.decided = decided.isEmpty() ? Map.of() : new EnumMap<>(decided);
        this.decided.forEach((code, severity) -> {
            if (!allows(code, severity)) {
                throw new IllegalArgumentException(code.id() + " cannot be lowered");
            }
        });
    }

    /** Whether a project may decide this. */
    public static boolean allows(Code code, Optional<Severity> severity) {
        return !code.keepsPrivacy() || severity.equals(Optional.of(Severity.ERROR));
    }

    /** The same problems, each as bad as the project takes it for. */
    public Problems applied(Problems problems) {
        if (decided.isEmpty()) {
            return problems;
        }
        Problems applied = new Problems();
        applied.withholdAs(problems);
        for (Problem problem : problems.sorted()) {
            decided.getOrDefault(problem.code(), Optional.of(problem.severity()))
                    .ifPresent(severity -> applied.add(problem.with(severity)));
        }
        return applied;
    }
}
