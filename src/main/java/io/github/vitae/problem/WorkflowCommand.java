package io.github.vitae.problem;

import java.util.Locale;

/** Problems as the commands by which a step of a GitHub workflow puts annotations to lines of files. */
public final class WorkflowCommand {

    private WorkflowCommand() {}

    /**
     * The command for a problem, a line without its end.
     *
     * @param paths how the runner calls files
     */
    public static String of(Problem problem, RepositoryPaths paths) {
        Location location = problem.location();
        StringBuilder command = new StringBuilder("::")
                .append(name(problem.severity()))
                .append(" file=")
                .append(property(paths.of(location)));
        if (location.line() > 0) {
            command.append(",line=").append(location.line()).append(",endLine=").append(location.line());
            if (location.column() > 0) {
                int end = location.column() + Math.max(0, location.length() - 1);
                command.append(",col=")
                        .append(location.column())
                        .append(",endColumn=")
                        .append(end);
            }
        }
        return command.append(",title=")
                .append(property(problem.code().id()))
                .append("::")
                .append(data(problem.sentence()))
                .toString();
    }

    private static String name(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
