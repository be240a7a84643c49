package io.github.vitae.page.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes <a href="https://www.w3.org/TR/png-3/">PNG</a>, the same bytes on every machine: the JDK compresses with the zlib that it finds,
 * of which there are several that come to other bytes.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Bytes of a point. */
    private static final int POINT = 3;

    /** Filters of PNG, section 9: compared with the byte above, and with the likeliest of three (Paeth's). */
    private static final byte UPPER = 2;

    private static final byte LIKELIEST = 4;

    /** How hard to look for what was there before, from 1 to 9. */
    private static final int LEVEL = 5;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(LEVEL), 1 << 13)) {
            for (int y = 0; y < canvas.height(); y++) {
                int at = 0;
                for (int colour : canvas.row(y)) {
                    row[at++] = (byte) (colour >> 16);
                    row[at++] = (byte) (colour >> 8);
                    row[at++] = (byte) colour;
                }
                filter(row, before, filtered);
                out.write(filtered);
                byte[] old = before;
                before = row;
                row = old;
            }
        }
        return bytes.toByteArray();
    }

    /** Most rows are as the one above them; of the others each byte is compared with what the bytes around it let expect. */
    private static void filter(byte[] row, byte[] before, byte[] filtered) {
        if (Arrays.equals(row, before)) {
            Arrays.fill(filtered, (byte) 0);
            filtered[0] = UPPER;
            return;
        }
        filtered[0] = LIKELIEST;
        for (int at = 0; at < row.length; at++) {
            int left = at < POINT ? 0 : row[at - POINT] & 0xFF;
            int corner = at < POINT ? 0 : before[at - POINT] & 0xFF;
            int upper = before[at] & 0xFF;
            filtered[at + 1] = (byte) (row[at] - (left == corner ? upper : paeth(left, upper, corner)));
        }
    }

    /** The one of three neighbours that is the nearest to what goes on as they do (section 9.4). */
    private static int paeth(int left, int upper, int corner) {
        int guess = left + upper - corner;
        int toLeft = Math.abs(guess - left);
        int toUpper = Math.abs(guess - upper);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUpper && toLeft <= toCorner) {
            return left;
        }
        return toUpper <= toCorner ? upper : corner;
    }
}
