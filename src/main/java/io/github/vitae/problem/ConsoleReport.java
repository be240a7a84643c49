package io.github.vitae.problem;

import java.util.ArrayList;
import java.util.List;

/** How problems are counted in words: {@code 1 error, 2 warnings}. */
public final class ConsoleReport {

    private ConsoleReport() {}

    /** Errors and warnings and notes, counted; those that do not occur are left out; {@code no problems} if none. */
    public static String count(Problems problems) {
        List<String> parts = new ArrayList<>();
        count(parts, problems.count(Severity.ERROR), "error");
        count(parts, problems.count(Severity.WARNING), "warning");
        count(parts, problems.count(Severity.NOTE), "note");
        return parts.isEmpty() ? "no problems" : String.join(", ", parts);
    }

    private static void count(List<String> parts, long count, String noun) {
        if (count > 0) {
            parts.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }
}
