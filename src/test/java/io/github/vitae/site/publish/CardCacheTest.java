package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.card.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCacheTest {

    private final byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2};

    @TempDir
    private Path directory;

    private Path folder() {
        return directory.resolve("vitae").resolve("cards");
    }

    private Optional<Card> kept(String key) {
        return new CardCache(folder()).get(key);
    }

    @Test
    void whatWasPutInComesOut() {
        CardCache cache = new CardCache(folder());
        cache.put("a1", new Card(Optional.of(png), List.of()));
        cache.put("b2", new Card(Optional.of(png), List.of("without ‘研究员’,\nand \\n", "and more")));
        cache.put("c3", new Card(Optional.empty(), List.of("no name")));

        assertThat(kept("a1").orElseThrow().png().orElseThrow()).isEqualTo(png);
        assertThat(kept("a1").orElseThrow().notes()).isEmpty();
        assertThat(kept("b2").orElseThrow().notes()).containsExactly("without ‘研究员’,\nand \\n", "and more");
        assertThat(kept("b2").orElseThrow().png().orElseThrow()).isEqualTo(png);
        assertThat(kept("c3").orElseThrow().png()).isEmpty();
        assertThat(kept("c3").orElseThrow().notes()).containsExactly("no name");
        assertThat(kept("d4")).isEmpty();
    }

    @Test
    void aDamagedFileAnswersNothing() throws IOException {
        new CardCache(folder()).put("a1", new Card(Optional.of(png), List.of("a note")));
        byte[] whole = Files.readAllBytes(folder().resolve("a1"));
        Random random = new Random(22);
        for (int trial = 0; trial < 300; trial++) {
            byte[] damaged = whole.clone();
            if (trial % 2 == 0) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
            }
            Files.write(folder().resolve("a1"), damaged);
            assertThat(kept("a1")).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeCostsTimeAndNothingElse() throws IOException {
        Files.createDirectories(directory.resolve("vitae"));
        Files.writeString(folder(), "a file");
        CardCache cache = new CardCache(folder());
        cache.put("a1", new Card(Optional.of(png), List.of()));
        cache.save();

        assertThat(cache.get("a1")).isEmpty();
    }

    @Test
    void ofManyThoseAreGivenUpThatNobodyAskedFor() throws IOException {
        CardCache first = new CardCache(folder());
        for (int i = 0; i < 70; i++) {
            first.put("k" + i, new Card(Optional.of(png), List.of()));
        }
        first.save();
        assertThat(kept("k0")).isPresent();

        CardCache second = new CardCache(folder());
        second.get("k7");
        second.put("new", new Card(Optional.of(png), List.of()));
        second.save();

        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("k7", "new");
        }
    }
}
