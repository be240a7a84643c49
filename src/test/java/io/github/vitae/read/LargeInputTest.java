package io.github.vitae.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.OtherProcess;
import io.github.vitae.testing.ReadProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More input than memory: it is told, and nothing runs out. */
class LargeInputTest {

    @TempDir
    private Path profile;

    @ParameterizedTest
    @ValueSource(strings = {"about.md", "news.yml", "awards.yml", "person.yml"})
    void aFileOfAHundredMegabytesIsToldAndNotRead(String name) throws Exception {
        Files.writeString(profile.resolve("about.md"), "Text\n");
        fill(profile.resolve(name), "- text: more and more of it\n", 100 << 20);

        String said = readWithLittleMemory();

        assertThat(said)
                .contains("vitae/" + name + " this file is larger than ")
                .contains("[beyond-bounds]\n");
        assertThat(said).contains("done ").doesNotContain("Exception", "Error:");
    }

    @Test
    void aPageAsLargeAsAPageMayBeIsReadWithLittleMemory() throws Exception {
        fill(profile.resolve("about.md"), "<b>[x](https://example.org) *y*\n", (1 << 20) - 100);

        String said = readWithLittleMemory();

        assertThat(said).contains("done ").doesNotContain("OutOfMemoryError", "StackOverflowError", "Exception in");
    }

    private String readWithLittleMemory() throws IOException, InterruptedException {
        Process reading = OtherProcess.start(
                List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), ReadProfile.class, profile.toString());
        String said = new String(reading.getInputStream().readAllBytes(), UTF_8);
        assertThat(reading.waitFor()).as(said).isZero();
        return said;
    }

    private static void fill(Path file, String with, int size) throws IOException {
        byte[] some = with.repeat(1000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written + some.length <= size; written += some.length) {
                out.write(some);
            }
        }
    }
}
