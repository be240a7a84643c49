package io.github.vitae.site.skin;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.jspecify.annotations.NullUnmarked;
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

/** A publication's page: written by Doxia's Sink and by ours, merged with a skin and filled into a shell of it. */
@NullUnmarked // JMH fills the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ShellBenchmark {

    private static final SitePath STYLES = new SitePath("css/vitae.css");

    /** Whose skin it is: Fluido's, or the plugin's own look. */
    @Param
    private Look look;

    private Path folder;
    private SkinnedSite skinned;
    private SiteSkin filling;
    private Output.Page filled;
    private Output.Page merged;

    @Setup(Level.Trial)
    public void pages() throws IOException {
        folder = Files.createTempDirectory("vitae-bench");
        new LargeProfile(1, 12, 6, 20).write(folder);
        Profile profile = TrialProfile.in(folder).read().profile().orElseThrow();
        filled = ProfileOutputs.of(profile, TrialProfile.pages(look)).stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .filter(page -> page.path().value().startsWith("publications/"))
                .findFirst()
                .orElseThrow();
        // a page by this name may be one that a menu points out, which is merged in any case
        merged = new Output.Page(
                new SitePath("index.html"),
                filled.title(),
                filled.description(),
                filled.meta(),
                Optional.empty(),
                filled.body());
        skinned = new SkinnedSite();
        filling = skinned.skin(look, folder);
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        skinned.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public byte[] pageMerged() {
        return filling.merge(merged, STYLES);
    }

    @Benchmark
    public byte[] pageFilled() {
        return filling.merge(filled, STYLES);
    }

    @Benchmark
    public String writtenByDoxia() {
        SiteRendererSink sink = new SiteRendererSink(rendering());
        PageWriter.write(sink, filled, STYLES, Optional.empty());
        return sink.getBody();
    }

    @Benchmark
    public String written() {
        PageContent sink = new PageContent(rendering());
        PageWriter.write(sink, filled, STYLES, Optional.empty());
        return sink.getBody();
    }

    private DocumentRenderingContext rendering() {
        return new DocumentRenderingContext(new File("."), filled.path().value(), "vitae");
    }
}
