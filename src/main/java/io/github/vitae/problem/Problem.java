package io.github.vitae.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something doubtful that was found in an author's file.
 *
 * @param code what kind of doubt
 * @param severity how bad
 * @param location where
 * @param message what was found, quoted, and what was done about it; one sentence, without the place
 * @param fix what to write or do instead; may be empty
 */
public record Problem(Code code, Severity severity, Location location, String message, String fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::fix);

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /** A problem that is as bad as its kind usually is. */
    public Problem(Code code, Location location, String message, String fix) {
        this(code, code.severity(), location, message, fix);
    }

    /** The same problem, as bad as it is taken for. */
    public Problem with(Severity taken) {
        return new Problem(code, taken, location, message, fix);
    }

    /** What was found and what to do about it. */
    public String sentence() {
        return message + (fix.isEmpty() ? "" : "; " + fix);
    }

    /** One printable line for a log, without the severity: place, message, fix, code. */
    @Override
    public String toString() {
        return Printable.line(location + " " + sentence() + " [" + code.id() + "]");
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
