package io.github.vitae.page.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the segments of a JPEG say (ITU-T T.81, annex B) that the JDK's reader does not. */
final class Jpeg {

    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    private static final int PROGRESSIVE = 0xC2;

    /** What begins a picture that is in one go, in more bits, or that becomes finer and finer. */
    private static final int[] FRAMES = {0xC0, 0xC1, PROGRESSIVE};

    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int LITTLE = 0x4949;

    private Jpeg() {}

    /**
     * How a photograph is turned, from 1 (not at all) to 8, as the field {@code Orientation} of Exif 2.32, section 4.6.4, has it: cameras
     * that are held on their side write it, and browsers turn by it. It is 1 for what says none.
     */
    static int orientation(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            int exif = segment(bytes, APP1);
            return exif < 0 || bytes.getInt(exif + 4) != EXIF ? 1 : orientation(bytes, exif + 10);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return 1;
        }
    }

    private static int orientation(ByteBuffer bytes, int start) {
        bytes.order(number(bytes, start) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int fields = start + bytes.getInt(start + 4);
        for (int i = 0; i < number(bytes, fields); i++) {
            int field = fields + 2 + i * 12;
            if (number(bytes, field) == ORIENTATION) {
                int value = number(bytes, field + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /**
     * Whether a file breaks off within the picture, as after a transfer that failed. The JDK's reader shows grey for what is missing. What
     * is no JPEG is not cut.
     */
    static boolean isCut(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            int at = segment(bytes, SCAN);
            if (at < 0) {
                return false;
            }
            // within a picture every 0xFF is followed by 0 or the number of a part
            while ((bytes.get(at) & 0xFF) != 0xFF || (bytes.get(at + 1) & 0xFF) != END) {
                at++;
            }
            return false;
        } catch (IndexOutOfBoundsException cut) {
            return file.length < 2 || number(bytes, 0) == START;
        }
    }

    /** Whether it becomes finer and finer while it is loaded (progressive): then all of it is held until the end. */
    static boolean isFine(byte[] file) {
        try {
            return segment(ByteBuffer.wrap(file), PROGRESSIVE) >= 0;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    /** Whether its colours are those of a printer, four a point, as no browser shows two alike. */
    static boolean isOfPrint(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            for (int kind : FRAMES) {
                int at = segment(bytes, kind);
                if (at >= 0) {
                    return bytes.get(at + 9) == 4;
                }
            }
            return false;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    /** Where the first segment of a kind begins, before the picture itself or with it; -1 if there is none. */
    private static int segment(ByteBuffer bytes, int kind) {
        int at = 2;
        while (number(bytes, 0) == START && (bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            int length = marker == 0xFF ? -1 : number(bytes, at + 2);
            if (marker == kind) {
                return at;
            }
            if (marker == SCAN) {
                return -1;
            }
            // bytes of 0xFF may stand before a marker
            at += length < 0 ? 1 : 2 + length;
        }
        return -1;
    }

    private static int number(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
