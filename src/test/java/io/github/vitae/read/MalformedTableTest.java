package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Severity;
import io.github.vitae.testing.Fault;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of comma-separated values whose rows do not fit: one line, and what can be read is. */
class MalformedTableTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "_data/news.csv",
                "nothing-to-read «",
                "nothing-to-read «⏎",
                "broken-csv date,text⏎2025-05-14,shown,«more",
                "broken-csv text,date⏎«shown⏎shown too,2025-05-14",
                "broken-csv date,text⏎2025-05-14,«\"shown",
                "broken-csv date,text⏎2025-05-14,\"shown\"« more",
                "broken-csv date,text,«text⏎2025-05-14,shown,other",
                "broken-csv «2025,05⏎2026,shown",
                "unreadable-date date,text⏎«soon,shown");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldOnce(Fault fault) {
        fault.isToldOnce(TrialProfile.in(directory)
                .with("_config.yml", "title: x\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: x\n---\nText\n"));
    }

    /** What no page shows fails nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "_data/unused.yml=a: b: c",
                "_data/unused.json={\"a\": }",
                "_data/unused.csv=a\n\"x",
                "_pages/cv.md=---\ntitle: a: b\n---\nx",
                "_pages/talks.md=---\ntitle: \"a\n---\nx"
            })
    void whatNoPageShowsIsAWarning(String file) {
        String[] parts = file.split("=", 2);
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: x\n")
                .with("_data/used.yml", "- a\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: x\n---\nText {{ site.data.used[0] }}\n")
                .with(parts[0], parts[1])
                .read();

        assertThat(result.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .hasSize(parts[0].contains("_portfolio") ? 0 : 1);
    }

    @Test
    void whatAPageShowsIsAnError() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: x\n")
                .with(
                        "_pages/about.md",
                        "---\npermalink: /\ntitle: x\n---\n{% for a in site.data.used %}{{ a }}{% endfor %}\n")
                .with("_data/used.yml", "a: b: c\n")
                .read();

        assertThat(result.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
