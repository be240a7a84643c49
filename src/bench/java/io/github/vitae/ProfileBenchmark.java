package io.github.vitae;

import io.github.vitae.model.Profile;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a profile's files to the bodies of its pages: everything but skin and disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProfileBenchmark {

    private static final List<String> MONTHS = List.of("January", "May", "Sept.", "December");
    private static final PageOptions PAGES = TrialProfile.pages(Look.SKIN);

    /** How many news there are, and a quarter of that awards. */
    @Param({"8", "200", "2000"})
    private int news;

    /** Whether entries stand in one Markdown file, as lists, or in files of data. */
    @Param({"markdown", "data"})
    private String layout;

    private Path folder;
    private Profile profile;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("vitae-bench");
        StringBuilder about = new StringBuilder("---\nname: Ada Example\n---\n\nI build *compilers*.\n\n");
        if (layout.equals("markdown")) {
            about.append("# News\n\n");
            IntStream.range(0, news).forEach(i -> about.append("- **" + MONTHS.get(i % 4) + " " + (2005 + i % 20)
                    + "** Our paper **number " + i + "** has been [accepted](https://example.org/" + i + ")\n"));
            about.append("\n# Awards\n\n");
            IntStream.range(0, news / 4)
                    .forEach(i -> about.append("- " + (2005 + i % 20) + " Prize *number* " + i + "\n"));
        } else {
            StringBuilder data = new StringBuilder();
            IntStream.range(0, news).forEach(i -> data.append("- date: " + (2005 + i % 20) + "-0" + (1 + i % 9)
                    + "\n  text: Our paper **number " + i + "** has been [accepted](https://example.org/" + i + ")\n"));
            Files.writeString(folder.resolve("news.yml"), data);
            data.setLength(0);
            IntStream.range(0, news / 4)
                    .forEach(i -> data.append("- date: " + (2005 + i % 20) + "\n  title: Prize number " + i + "\n"));
            Files.writeString(folder.resolve("awards.yml"), data);
        }
        Files.writeString(folder.resolve("about.md"), about);
        profile = read();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Profile read() {
        return ProfileReaders.read(
                        new ProfileDirectory(folder, "vitae"),
                        new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28))),
                        new Problems())
                .orElseThrow()
                .profile();
    }

    @Benchmark
    public int bodies() {
        SiteWriter writer = new SiteWriter(
                ProfileOutputs.of(profile, PAGES), SiteInventory.of(), profile.localLinks(), "vitae", new Problems());
        int length = 0;
        for (Output.Page page : writer.pages()) {
            length += writer.body(page).length();
        }
        return length;
    }
}
