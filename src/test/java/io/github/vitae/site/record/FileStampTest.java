package io.github.vitae.site.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file system says of a file, and how sure that is. */
class FileStampTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // clocks that know parts of seconds tick within 20 ms
        "300, 300, 319, true",
        "300, 300, 320, true",
        "300, 300, 321, false",
        "300, 300, 100, true",
        // the newer of both times counts
        "300, 900, 500, true",
        "900, 300, 500, true",
        // whole seconds: within two
        "0, 0, 1999, true",
        "0, 0, 2000, true",
        "0, 0, 2001, false",
        "-1000, 0, 2000, true",
        "0, -1000, 2000, true",
    })
    void aFileMayBeYoungerThanAMomentByATickOfTheClock(long modified, long changed, long moment, boolean may) {
        FileStamp stamp = new FileStamp(
                true, 1, FileTime.from(NOON.plusMillis(modified)), FileTime.from(NOON.plusMillis(changed)));

        assertThat(stamp.mayBeYoungerThan(NOON.plusMillis(moment))).isEqualTo(may);
    }

    @Test
    void aFileAndAFolderAndALinkAreToldApart() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");

        assertThat(FileStamp.of(file).regular()).isTrue();
        assertThat(FileStamp.of(file).size()).isEqualTo(3);
        assertThat(FileStamp.of(folder).regular()).isFalse();
        assertThat(FileStamp.of(Files.createSymbolicLink(folder.resolve("b"), file))
                        .regular())
                .isFalse();
    }

    @Test
    void aStampIsKeptAsBytesAndNanoseconds() {
        FileStamp stamp = new FileStamp(
                true, 12, FileTime.from(Instant.ofEpochSecond(1, 5)), FileTime.from(Instant.ofEpochSecond(2)));

        assertThat(stamp.kept()).isEqualTo("12 1000000005 2000000000");
    }
}
