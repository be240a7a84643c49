package io.github.vitae.mojo;

import io.github.vitae.mojo.setting.FailOn;
import io.github.vitae.problem.ConsoleReport;
import io.github.vitae.problem.Excerpt;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severities;
import io.github.vitae.problem.SourceLines;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What becomes of problems: lines in the log, and a build that fails or goes on. */
final class Outcome {

    private final Log log;
    private final FailOn failOn;
    private final Severities severities;
    private final SourceLines lines;

    /** Of problems as bad as their finders say; nothing of the files is shown. */
    Outcome(Log log, FailOn failOn) {
        this(log, failOn, Severities.USUAL, SourceLines.NONE);
    }

    /**
     * @param failOn from which kind of problem on the build fails
     * @param severities how bad kinds of problems are
     * @param lines the lines that are shown below problems
     */
    Outcome(Log log, FailOn failOn, Severities severities, SourceLines lines) {
        this.log = log;
        this.failOn = failOn;
        this.severities = severities;
        this.lines = lines;
    }

    /**
     * Prints all problems and their count.
     *
     * @throws MojoFailureException if there is one of the kind that fails the build
     */
    void decide(Problems found) throws MojoFailureException {
        decide(found, "nothing was written");
    }

    /**
     * Prints all problems and their count.
     *
     * @param consequence what becomes of the build besides, if it fails
     * @throws MojoFailureException if there is one of the kind that fails the build
     */
    void decide(Problems found, String consequence) throws MojoFailureException {
        Problems problems = severities.applied(found);
        List<Problem> sorted = problems.sorted();
        sorted.forEach(problem -> tell(problem, problems.quotable(problem.location())));
        String count = ConsoleReport.count(problems);
        if (failOn.fails(problems)) {
            throw new MojoFailureException(
                    count + " in the profile; " + consequence + ". Put right what is listed above, or set <failOn>");
        }
        if (!sorted.isEmpty()) {
            log.info(count);
        }
    }

    /**
     * Prints one problem as it is found.
     *
     * @throws MojoFailureException if it is of the kind that fails the build
     */
    void decide(Problem found) throws MojoFailureException {
        Problems one = new Problems();
        one.add(found);
        Problems problems = severities.applied(one);
        problems.sorted().forEach(problem -> tell(problem, true));
        if (failOn.fails(problems)) {
            throw new MojoFailureException(found + "; put it right, or set <failOn>");
        }
    }

    private void tell(Problem problem, boolean quotable) {
        Consumer<String> level = switch (problem.severity()) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
        level.accept(problem.toString());
        lines.line(problem.location())
                .filter(line -> quotable && !line.isBlank())
                .ifPresent(line -> Excerpt.of(line, problem.location()).forEach(level));
    }
}
