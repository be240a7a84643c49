package io.github.vitae.site.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two different cyclic redundancy checks of the same bytes: enough to tell a file from an older one of itself, and fast in
 * a process that has just started, which a cryptographic digest is not. Not for telling files of different authors apart.
 */
public final class Checksum {

    /** How many characters a checksum has. */
    public static final int LENGTH = 16;

    private static final int BUFFER = 1 << 16;

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    private Checksum() {}

    public static String of(byte[] content) {
        Checksum sum = new Checksum();
        sum.add(content, content.length);
        return sum.hex();
    }

    public static String of(Path file) throws IOException {
        Checksum sum = new Checksum();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.add(buffer, read);
            }
        }
        return sum.hex();
    }

    private void add(byte[] bytes, int length) {
        first.update(bytes, 0, length);
        second.update(bytes, 0, length);
    }

    private String hex() {
        return HexFormat.of().toHexDigits((int) first.getValue())
                + HexFormat.of().toHexDigits((int) second.getValue());
    }
}
