package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Effort;
import io.github.vitae.testing.ReleasedProject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases that the author has written news of, and those that the author has not. */
class WrittenReleasesTest {

    @TempDir
    Path base;

    private ReleasedProject project;

    @BeforeEach
    void start() {
        project = new ReleasedProject(base).with("CHANGELOG.md", """
                ## [2] - 2024-09-01
                ## [1.2.0] - 2024-05-01

                - from the changelog

                ## [1.1.0] - 2024-04-20
                """);
    }

    private ReleasedProject news(String yaml) {
        return project.with("src/site/vitae/news.yml", yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {date: 2024-05-02, text: Tides 1.2.0 is out!}",
                "- {date: 2024-05-02, text: We released version 1.2 of Tides.}",
                "- {date: 2024-05, text: 'Tides v1.2.0 released: faster tides'}",
                "- {date: 2024-05-01, title: Tides 1.2.0 released, text: Read on}",
                "- {date: 2024-05-01, title: Tides 1.2.0, tags: [release], text: Read on}",
                "- {title: Tides 1.2.0 released, text: Read on}",
                "- {date: 2024-05-03, text: '1.2.0 ist erschienen'}",
                "- {date: 2024-05-01, text: '**tides-1.2.0** is available'}",
                "- {date: 2024-05-01, text: 'Version 1.2.0 veröffentlicht, siehe 1.1.0'}"
            })
    void anEntryThatSurelyAnnouncesItIsNotDoubled(String entry) {
        news(entry);

        assertThat(project.lines()).noneMatch(line -> line.contains("from the changelog"));
        assertThat(project.lines()).hasSize(3);
        assertThat(project.said())
                .containsExactly("News from CHANGELOG.md: 3 releases", "1 release is in the written news already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {date: 2024-05-02, text: We use Tides 1.2.0 in our course.}",
                "- {date: 2024-05-02, text: Waves 1.2.0 is out!}",
                "- {date: 2020-05-02, text: Tides 1.2.0 is out!}",
                "- {date: 2025-05-02, text: Tides 1.2.0 is out!}",
                "- {text: Tides 1.2.0 is out!}",
                "- {date: 2024-05-02, text: Tides 1.2.0.1 is out!}",
                "- {date: 2024-05-02, text: Tides 11.2.0 is out!}",
                "- {date: 2024-05-02, text: Tides 1.2 RC is out on page 2}",
                "- {date: 2024-05-02, text: 'Tides 1.3.0 is out, after 1.2.0'}",
                "- {date: 2024-05-02, text: A paper on tides is out}"
            })
    void anyOtherEntryHidesNoRelease(String entry) {
        news(entry.replace("1.2 RC is", "1.2-RC1 is"));

        assertThat(project.lines()).hasSize(4).anyMatch(line -> line.contains("from the changelog"));
    }

    @Test
    void anEntryMayAnnounceTwo() {
        news("- {date: 2024-05-01, title: Tides 1.2.0 and 1.1.0 released, text: Two at once}");

        assertThat(project.lines())
                .containsExactly("2024-09-01 Tides 2", "2024-05-01 Tides 1.2.0 and 1.1.0 released: Two at once");
    }

    @Test
    void whatIsPinnedStaysOnTop() {
        news("- {date: 2020-01-01, text: Welcome, pinned: true}");

        assertThat(project.lines()).first().isEqualTo("2020-01-01 -: Welcome");
    }

    @Test
    void tenThousandReleasesAreReadInTime() {
        StringBuilder changelog = new StringBuilder("# Changelog\n\n");
        StringBuilder changes = new StringBuilder();
        StringBuilder news = new StringBuilder();
        for (int i = 10_000; i > 0; i--) {
            changelog
                    .append("## [")
                    .append(i)
                    .append(".0] - 2024-05-01\n\n- Number ")
                    .append(i)
                    .append(" [x]\n\n");
            changes.append("<release version=\"")
                    .append(i)
                    .append(".1\" date=\"2024-05-01\"><action type=\"fix\" issue=\"")
                    .append(i)
                    .append("\">Number ")
                    .append(i)
                    .append("</action></release>\n");
            news.append("- {date: 2024-05-01, text: Tides ").append(i).append(".0 is out!}\n");
        }
        project.with("CHANGELOG.md", changelog + "\n[x]: https://example.org/\n")
                .changes(changes.toString())
                .with("src/site/vitae/news.yml", news.toString());

        Effort<List<String>> lines = Effort.of(project::lines);

        assertThat(lines.result()).hasSize(20_000);
        assertThat(lines.spent()).isLessThan(Duration.ofSeconds(40));
    }
}
