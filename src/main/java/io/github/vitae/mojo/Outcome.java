package io.github.vitae.mojo;

import io.github.vitae.problem.ConsoleReport;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What becomes of problems: lines in the log, and a build that fails or goes on. */
final class Outcome {

    private final Log log;
    private final FailOn failOn;

    Outcome(Log log, FailOn failOn) {
        this.log = log;
        this.failOn = failOn;
    }

    /**
     * Prints all problems and their count.
     *
     * @throws MojoFailureException if there is one of the kind that fails the build
     */
    void decide(Problems problems) throws MojoFailureException {
        List<Problem> sorted = problems.sorted();
        for (Problem problem : sorted) {
            switch (problem.severity()) {
                case ERROR -> log.error(problem.toString());
                case WARNING -> log.warn(problem.toString());
                case NOTE -> log.info(problem.toString());
            }
        }
        String count = ConsoleReport.count(problems);
        if (failOn.fails(problems)) {
            throw new MojoFailureException(
                    count + " in the profile; nothing was written. Put right what is listed above, or set <failOn>");
        }
        if (!sorted.isEmpty()) {
            log.info(count);
        }
    }
}
