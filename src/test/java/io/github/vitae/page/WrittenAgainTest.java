package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page may be written several times, as by a server, for the search or as Markdown: it is the same each time, in any order. */
class WrittenAgainTest {

    @TempDir
    private Path folder;

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/golden"))) {
            return all.map(golden -> golden.resolve("input")).filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aPageIsTheSameEachTime(Path profile) {
        isTheSameEachTime(profile);
    }

    @Test
    void thatOfPeopleToo() {
        TrialProfile.in(folder)
                .with("about.md", "---\nname: Ada\n---\n\nI sail.\n")
                .with("people.yml", """
                    - name: Ada Example
                      group: Staff
                    - name: Bo Other
                      group: Guests
                    - name: Cy None
                    """);
        isTheSameEachTime(folder);
    }

    private static void isTheSameEachTime(Path profile) {
        ReadOptions options = new ReadOptions(
                StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28)));
        ProfileReaders.read(new ProfileDirectory(profile, "vitae"), options, new Problems())
                .ifPresent(reading -> {
                    List<Output> outputs = ProfileOutputs.of(reading.profile(), TrialProfile.pages(Look.VITAE));
                    SiteWriter writer = new SiteWriter(outputs, SiteInventory.of(), List.of(), "vitae", new Problems());
                    List<Output.Page> pages = new ArrayList<>(writer.pages());
                    Map<String, String> first = bodies(writer, pages);
                    Collections.reverse(pages);
                    assertThat(bodies(writer, pages)).isEqualTo(first);
                });
    }

    private static Map<String, String> bodies(SiteWriter writer, List<Output.Page> pages) {
        Map<String, String> bodies = new TreeMap<>();
        pages.forEach(page -> bodies.put(page.path().value(), writer.body(page)));
        return bodies;
    }
}
