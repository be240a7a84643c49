package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.testing.Homepage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real homepages with labels, and what is made of them. {@code mvn -Pcorpus verify -Dcorpus=FOLDER} prints a line for each
 * and the sums. Without a folder at hand the test is skipped.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));

    @Test
    void homepagesLoseNothingLeakNothingAndKeepTheirEntries() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "there are no homepages at " + CORPUS + "; name a folder by -Dcorpus");
        List<Homepage> homepages;
        try (Stream<Path> folders = Files.list(CORPUS)) {
            homepages = folders.filter(folder -> Files.exists(folder.resolve("labels.json")))
                    .sorted()
                    .map(Homepage::of)
                    .toList();
        }
        String report = report(homepages);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/corpus-report.txt"), report, StandardCharsets.UTF_8);
        System.out.println(report);

        assertThat(homepages).isNotEmpty();
        assertThat(homepages).as("all are built").allMatch(Homepage::built);
        assertThat(homepages).as("nothing leaks").allMatch(page -> page.leaked().isEmpty());
        assertThat(homepages).as("97 % of the words of each").allMatch(page -> page.share() >= 0.97);
        assertThat(share(homepages)).as("99.5 % of all words").isGreaterThanOrEqualTo(0.995);
        assertThat(ratio(homepages, Homepage::rightCounts, Homepage::lists))
                .as("entry counts right for 95 % of the lists")
                .isGreaterThanOrEqualTo(0.95);
        assertThat(ratio(homepages, Homepage::rightDates, Homepage::dates))
                .as("first and last dates right for 95 %")
                .isGreaterThanOrEqualTo(0.95);
    }

    private static double share(List<Homepage> homepages) {
        return 1 - ratio(homepages, page -> page.missing().size(), Homepage::expected);
    }

    private static double ratio(List<Homepage> homepages, ToIntFunction<Homepage> part, ToIntFunction<Homepage> whole) {
        double all = homepages.stream().mapToInt(whole).sum();
        return all == 0 ? 0 : homepages.stream().mapToInt(part).sum() / all;
    }

    private static String report(List<Homepage> homepages) {
        StringBuilder report = new StringBuilder("\nbuilt  words    leaked  lists  dates  homepage\n");
        for (Homepage page : homepages) {
            report.append(String.format(
                    Locale.ROOT,
                    "%-5s  %6.2f%%  %6d  %2d/%2d  %2d/%2d  %s%n",
                    page.built() ? "yes" : "no",
                    100 * page.share(),
                    page.leaked().size(),
                    page.rightCounts(),
                    page.lists(),
                    page.rightDates(),
                    page.dates(),
                    page.name()));
            page.notes().forEach(note -> report.append("         ").append(note).append('\n'));
        }
        report.append(String.format(
                Locale.ROOT,
                "%d of %d built, %.2f %% of %d words, %d leaked, %d of %d entry counts, %d of %d dates%n",
                homepages.stream().filter(Homepage::built).count(),
                homepages.size(),
                100 * share(homepages),
                homepages.stream().mapToInt(Homepage::expected).sum(),
                homepages.stream().mapToInt(page -> page.leaked().size()).sum(),
                homepages.stream().mapToInt(Homepage::rightCounts).sum(),
                homepages.stream().mapToInt(Homepage::lists).sum(),
                homepages.stream().mapToInt(Homepage::rightDates).sum(),
                homepages.stream().mapToInt(Homepage::dates).sum()));
        return report.toString();
    }
}
