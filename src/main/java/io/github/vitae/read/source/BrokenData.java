package io.github.vitae.read.source;

import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.source.SourceText;

/** What is said of data files that cannot be read, or say nothing. */
final class BrokenData {

    private BrokenData() {}

    /** A problem without a word of the file, if it is of a kind that quotes what could not be read. */
    static Problem withoutWords(Problem problem, Severity severity) {
        return switch (problem.code()) {
            case BROKEN_YAML, BROKEN_JSON, BROKEN_TOML ->
                new Problem(
                        problem.code(),
                        severity,
                        problem.location(),
                        problem.severity() == Severity.ERROR
                                ? "this cannot be read, and something here is marked as hidden; it is left out"
                                : "this is not written as it should be, and something here is marked as hidden",
                        "check the line, and what stands before it, with an editor for such files");
            default -> problem.with(severity);
        };
    }

    /** Whether all that a file has is in comments: then its author says nothing there, and knows it. */
    static boolean isSwitchedOff(SourceText source) {
        return source.content().indexOf('#') >= 0
                && source.content()
                        .lines()
                        .map(String::strip)
                        .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
    }
}
