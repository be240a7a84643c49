package io.github.vitae.mojo.setting;

import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;

/** From which kind of problem on a build fails. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Whether a build with these problems fails. */
    public boolean fails(Problems problems) {
        return switch (this) {
            case ERROR -> problems.count(Severity.ERROR) > 0;
            case WARNING -> problems.count(Severity.ERROR) + problems.count(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }
}
