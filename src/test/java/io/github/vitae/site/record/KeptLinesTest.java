package io.github.vitae.site.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of any kind as lines of a file that is whole or not there. */
class KeptLinesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\n", "\r\n", "\\", "\\n", "\\\n", "a\\", "C:\\new\\real", "\\\\n\n\\r\r"})
    void aTextIsOneLineAndTheSameTextAgain(String text) {
        assertThat(KeptLines.escaped(text)).doesNotContain("\n", "\r");
        assertThat(KeptLines.unescaped(KeptLines.escaped(text))).isEqualTo(text);
    }

    @Test
    void aDamagedLineIsReadAsFarAsItGoes() {
        assertThat(KeptLines.unescaped("a\\")).isEqualTo("a\\");
        assertThat(KeptLines.unescaped("\\x\\n")).isEqualTo("x\n");
    }

    @Test
    void aFileIsWrittenInPlaceOfAnotherWithNothingBesideIt() throws IOException {
        Path file = folder.resolve("a/b/kept");
        KeptLines.write(file, "one\n");
        KeptLines.write(file, "two\n");

        assertThat(file).hasContent("two\n");
        assertThat(beside(file)).containsExactly("kept");
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Path taken = folder.resolve("taken/by");
        Files.createDirectories(taken.resolve("folder"));

        assertThatThrownBy(() -> KeptLines.write(taken, "x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot write " + taken);
        assertThat(beside(taken)).containsExactly("by");
    }

    @Test
    void aFileWithoutAFolderIsItsOwn() {
        assertThat(KeptLines.parent(Path.of("a"))).isEqualTo(Path.of("a"));
        assertThat(KeptLines.parent(Path.of("a/b"))).isEqualTo(Path.of("a"));
    }

    @Test
    void aChecksumIsOfAllBytesHoweverManyThereAre() throws IOException {
        byte[] many = "ab".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("many"), many);
        String sum = Checksum.of(file);

        assertThat(sum).hasSize(Checksum.LENGTH).isEqualTo(Checksum.of(many));
        many[0]++;
        assertThat(Checksum.of(many)).isNotEqualTo(sum);
        // CRC-32 and CRC-32C of the check word of both
        assertThat(Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII))).isEqualTo("cbf43926e3069283");
        assertThat(Checksum.of(Files.createFile(folder.resolve("none")))).isEqualTo("0000000000000000");
    }

    private static Stream<String> beside(Path file) throws IOException {
        try (Stream<Path> all = Files.list(file.getParent())) {
            return all.map(one -> String.valueOf(one.getFileName())).toList().stream();
        }
    }
}
