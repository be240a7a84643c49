package io.github.vitae.read.project.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.NewsItem;
import io.github.vitae.testing.ReleasedProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A piece of news as the text of a mail. */
class AnnouncementTest {

    @TempDir
    Path base;

    private ReleasedProject project;

    @BeforeEach
    void start() {
        project = new ReleasedProject(base);
    }

    private Announcement first(Optional<String> site) {
        return Announcement.of(project.news().get(0), site);
    }

    @Test
    void aReleaseIsAMail() {
        project.with("CHANGELOG.md", """
                ## [1.2.0] - 2024-05-01

                ### Added

                - Flood in `Tides.all()`, which is asked for by everybody who has ever stood in water, see
                  [the guide](https://example.org/guide) and [once more](https://example.org/guide)
                - Ebb
                  1. early
                  2. late

                > A quoted word.

                ```
                mvn   tides:flow
                ```

                Write to <ada@example.org>, or see https://example.org/bare.

                | a | b |
                |---|---|
                | 1 | 2 |

                [1.2.0]: https://github.com/example/tides/releases/v1.2.0
                """);

        assertThat(first(Optional.empty())).isEqualTo(new Announcement("Tides 1.2.0", """
                Tides 1.2.0 [1]

                Added

                - Flood in Tides.all(), which is asked for by everybody who has ever
                  stood in water, see the guide [2] and once more [2]
                - Ebb
                  1. early
                  2. late

                > A quoted word.

                    mvn   tides:flow

                Write to ada@example.org, or see https://example.org/bare.

                a | b
                1 | 2

                [1] https://github.com/example/tides/releases/v1.2.0
                [2] https://example.org/guide
                """));
    }

    @Test
    void linksIntoTheSiteNeedItsAddress() {
        project.with("src/site/vitae/cv.pdf", "x")
                .with("src/site/vitae/news.yml", "- {date: 2024-05-01, text: 'See [the CV](cv.pdf) and *more*'}\n");

        assertThat(first(Optional.empty()).text()).isEqualTo("See the CV and more\n");
        assertThat(first(Optional.of("https://example.org/ada/")).text())
                .isEqualTo("See the CV [1] and more\n\n[1] https://example.org/ada/cv.pdf\n");
        assertThat(first(Optional.empty()).subject()).isEqualTo("See the CV and more");
    }

    @Test
    void noLineIsLongerThanInMail() {
        project.with(
                "src/site/vitae/news.yml",
                "- {date: 2024-05-01, text: '" + "Flüsse 流れ 🌊 flow ".repeat(60) + "x".repeat(90) + " end'}\n");

        assertThat(first(Optional.empty()).text().lines().filter(line -> !line.contains("xxx")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 72)
                .anyMatch(line -> line.codePointCount(0, line.length()) > 60);
        assertThat(first(Optional.empty()).subject())
                .hasSizeLessThanOrEqualTo(71)
                .endsWith("…");
    }

    @Test
    void theNewestIsNotWhatIsPinned() {
        project.with("CHANGELOG.md", "## [1.1] - 2024-05-01\n## [1.2] - 2024-05-01\n## [1.0] - 2023-01-01\n")
                .with("src/site/vitae/news.yml", "- {date: 2020-01-01, text: Welcome, pinned: true}\n");

        assertThat(Announcement.newest(project.news())
                        .flatMap(NewsItem::title)
                        .orElseThrow()
                        .plain())
                .isEqualTo("Tides 1.2");
        assertThat(Announcement.newest(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2, Tides 1.2.0", "v1.2.0, Tides 1.2.0", "1.0, Tides 1", "1.1, -", "9, -", "next, -"})
    void aVersionNamesAnEntry(String version, String title) {
        project.with("CHANGELOG.md", "## [1.2.0] - 2024-05-01\n## [1.1.5] - 2024-04-01\n## [1] - 2023-01-01\n");

        assertThat(Announcement.ofVersion(project.news(), version)
                        .flatMap(NewsItem::title)
                        .map(words -> words.plain())
                        .orElse("-"))
                .isEqualTo(title);
    }
}
