package io.github.vitae.page.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a photograph is turned, from 1 (not at all) to 8, as the field {@code Orientation} of Exif 2.32, section 4.6.4, has it in the segment
 * APP1 of a JPEG. Cameras that are held on their side write it, and browsers turn by it.
 */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int FIELD = 0x0112;

    private Orientation() {}

    /** The orientation of a picture; 1 for one that says none. */
    static int of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            int at = 2;
            while (number(bytes, 0) == 0xFFD8 && at + 4 <= file.length && bytes.get(at) == (byte) 0xFF) {
                int marker = bytes.get(at + 1) & 0xFF;
                int length = number(bytes, at + 2);
                // the picture itself begins
                if (marker == 0xDA || length < 2) {
                    return UPRIGHT;
                }
                if (marker == 0xE1 && bytes.getInt(at + 4) == 0x45786966) {
                    return ofExif(bytes, at + 10);
                }
                at += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int ofExif(ByteBuffer bytes, int start) {
        bytes.order(number(bytes, start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int fields = start + bytes.getInt(start + 4);
        for (int i = 0; i < number(bytes, fields); i++) {
            int field = fields + 2 + i * 12;
            if (number(bytes, field) == FIELD) {
                int value = number(bytes, field + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    /** Whether its columns are seen as lines. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Which column a point is seen in. */
    static int seenX(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    /** Which line a point is seen in. */
    static int seenY(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }
}
