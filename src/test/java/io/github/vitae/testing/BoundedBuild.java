package io.github.vitae.testing;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Builds a whole site from a profile in a process of its own, whose memory is bounded, and says what it took. */
public final class BoundedBuild {

    private BoundedBuild() {}

    /**
     * Takes the profile's directory and the site's. Prints each problem on a line, and last
     * {@code done PAGES pages, SECONDS s, SECONDS s of processors, MEGABYTES MB}: what was still held when all was written.
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        long start = System.nanoTime();
        Problems problems = new Problems();
        Optional<Profile> profile = ProfileReaders.read(
                        new ProfileDirectory(directory, "vitae"),
                        new ReadOptions(
                                StandardCharsets.UTF_8,
                                false,
                                Optional.empty(),
                                Publishing.asOf(LocalDate.of(2026, 11, 28))),
                        problems)
                .map(Reading::profile);
        step("read", start);
        int pages = 0;
        Optional<SiteWriter> writer = profile.map(read -> new SiteWriter(
                ProfileOutputs.of(read, TrialProfile.pages(Look.VITAE)),
                SiteInventory.of(),
                read.localLinks(),
                "vitae",
                problems));
        step("outputs", start);
        if (writer.isPresent()) {
            try (SkinnedSite site = new SkinnedSite()) {
                pages = writer.get()
                        .write(site.skin(Look.VITAE, directory), "Profile", Path.of(arguments[1]), Optional.empty())
                        .pages();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long held = held();
        // asked behind the measurement, so that they are held while it is taken
        boolean whole = profile.isPresent() == writer.isPresent();
        for (Problem problem : problems.sorted()) {
            System.out.println(problem.severity() + " " + problem);
        }
        System.out.printf(
                Locale.ROOT,
                (whole ? "done" : "broken off") + " %d pages, %.1f s, %.1f s of processors, %d MB%n",
                pages,
                seconds,
                processors(),
                held >> 20);
    }

    private static void step(String name, long start) {
        if (Boolean.getBoolean("bounds.steps")) {
            System.out.printf(
                    Locale.ROOT, "  %s %.1f s, %d MB%n", name, (System.nanoTime() - start) / 1e9, held() >> 20);
        }
    }

    private static double processors() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
