package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * A file with one fault, and what is told of it: one line, with the kind and the place.
 *
 * @param code the kind
 * @param file the file
 * @param text what is in it; {@code «} stands before the fault, and at no place where the file as a whole is meant
 */
public record Fault(String code, String file, String text) {

    /**
     * Faults of one file, a row each: the kind, blanks, the text. {@code ⏎} is the end of a line, {@code →} a tab.
     */
    public static List<Fault> table(String file, String... rows) {
        return Arrays.stream(rows)
                .map(row -> new Fault(
                        row.substring(0, row.indexOf(' ')),
                        file,
                        row.substring(row.indexOf(' '))
                                .strip()
                                .replace('⏎', '\n')
                                .replace('→', '\t')))
                .toList();
    }

    /** Reads it among the other files of a profile: that one line is told. */
    public TrialProfile.Result isToldOnce(TrialProfile others) {
        TrialProfile.Result result =
                others.with(file, text.replaceFirst("«", "")).read();
        int at = text.indexOf('«');
        String before = text.substring(0, Math.max(0, at));
        String place = at < 0
                ? ""
                : ":" + (before.chars().filter(c -> c == '\n').count() + 1) + ":" + (at - before.lastIndexOf('\n'));
        assertThat(result.problems())
                .as(result.log())
                .extracting(problem -> problem.code().id())
                .containsExactly(code);
        Problem problem = result.problems().get(0);
        assertThat(problem.location()).hasToString("vitae/" + file + place);
        assertThat(problem.fix()).isNotEmpty();
        assertThat(problem.toString()).doesNotContain("Exception", "java.", "\n");
        return result;
    }

    @Override
    public String toString() {
        return file + " " + text.substring(0, Math.min(70, text.length())).replace('\n', '⏎');
    }
}
