package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationCacheTest {

    private final Map<String, String> values = new TreeMap<>(Map.of(
            "apa one", "Østergård, N. (2025).\u001ETITLE",
            "ieee one", "N. Østergård,\n“Lines”\r\n\\n",
            "apa two", "",
            "apa three", "𝛼-stable kites\u001F"));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void keep() {
        file = directory.resolve("vitae").resolve("citations");
        CitationCache kept = new CitationCache(file);
        values.forEach(kept::put);
        kept.save();
    }

    @Test
    void whatWasPutInComesOut() {
        CitationCache again = new CitationCache(file);

        values.forEach((key, value) -> assertThat(again.get(key)).contains(value));
        assertThat(again.get("apa four")).isEmpty();
    }

    @Test
    void aDamagedFileAnswersWhatWasPutInOrNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(6);
        int lost = 0;
        for (int trial = 0; trial < 400; trial++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            switch (trial % 4) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged = Arrays.copyOf(whole, at);
                case 2 -> damaged[at] = '\n';
                default -> damaged = Arrays.copyOfRange(whole, at, whole.length);
            }
            Files.write(file, damaged);
            CitationCache read = new CitationCache(file);
            for (Map.Entry<String, String> value : values.entrySet()) {
                Optional<String> answer = read.get(value.getKey());
                lost += answer.isEmpty() ? 1 : 0;
                assertThat(answer.orElse(value.getValue())).isEqualTo(value.getValue());
            }
        }
        assertThat(lost).isGreaterThan(300);
    }

    @Test
    void theSameFileIsNotWrittenAgain() throws IOException {
        FileTime long_ago = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, long_ago);
        CitationCache again = new CitationCache(file);
        values.keySet().forEach(again::get);
        again.save();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(long_ago);
    }

    @Test
    void whatIsNotAskedForIsGivenUp() throws IOException {
        CitationCache again = new CitationCache(file);
        again.get("apa two");
        again.save();

        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(new CitationCache(file).get("apa two")).contains("");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
