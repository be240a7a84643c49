package io.github.vitae.page.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes <a href="https://www.w3.org/TR/png-3/">PNG</a>, the same bytes on every machine: the JDK compresses with the zlib that it finds,
 * of which there are several that come to other bytes.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Bytes of a point. */
    private static final int POINT = 3;

    /** The filter of section 9 that compares each byte with the one above it: most rows are as the one above them. */
    private static final byte UPPER = 2;

    /** How hard to look for what was there before, from 1 to 9: one more costs twice the time and saves a tenth of the bytes. */
    private static final int LEVEL = 3;

    private Png() {}

    /** A picture of 24 bits a point, as PNG. */
    static byte[] of(Canvas canvas) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            try (DataOutputStream fields = new DataOutputStream(header)) {
                fields.writeInt(canvas.width());
                fields.writeInt(canvas.height());
                // 8 bits of each of three colours, in the one way to compress, filter and order there is
                fields.write(new byte[] {8, 2, 0, 0, 0});
            }
            chunk(out, "IHDR", header.toByteArray());
            // how the numbers are colours: sRGB, perceptual
            chunk(out, "sRGB", new byte[] {0});
            chunk(out, "IDAT", compressed(canvas));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] compressed(Canvas canvas) throws IOException {
        int length = canvas.width() * POINT;
        byte[] before = new byte[length];
        byte[] row = new byte[length];
        byte[] filtered = new byte[length + 1];
        filtered[0] = UPPER;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(LEVEL), 1 << 13)) {
            for (int y = 0; y < canvas.height(); y++) {
                int at = 0;
                for (int colour : canvas.row(y)) {
                    row[at++] = (byte) (colour >> 16);
                    row[at++] = (byte) (colour >> 8);
                    row[at++] = (byte) colour;
                }
                for (int i = 0; i < length; i++) {
                    filtered[i + 1] = (byte) (row[i] - before[i]);
                }
                out.write(filtered);
                byte[] old = before;
                before = row;
                row = old;
            }
        }
        return bytes.toByteArray();
    }
}
