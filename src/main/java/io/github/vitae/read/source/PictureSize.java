package io.github.vitae.read.source;

import io.github.vitae.model.Asset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How large a picture is, from what its file begins with: PNG, JPEG, GIF and BMP as Java reads them, WebP by
 * <a href="https://www.rfc-editor.org/rfc/rfc9649#section-2">RFC 9649, section 2</a>, drawings by their root element.
 * Nothing is decoded, so that a picture of a billion points costs as little as any.
 */
final class PictureSize {

    /** How many bytes of a file are looked at: what cameras write before a picture's size fits well into them. */
    static final int LENGTH = 1 << 18;

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "webp");

    /** What browsers take where a drawing only says how its sides compare. */
    private static final int PLAIN_WIDTH = 300;

    private static final int LARGEST_TAG = 4096;
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^<>]*+>");
    private static final Pattern BOX = Pattern.compile(
            "\\bviewBox=[\"']\\s*+[-+.\\dEe]++[\\s,]++[-+.\\dEe]++[\\s,]++([.\\d]++)[\\s,]++([.\\d]++)\\s*+[\"']");
    private static final Pattern SIDE = Pattern.compile("\\s(width|height)=[\"']\\s*+([.\\d]++)(?:px)?\\s*+[\"']");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}+(?:\\.\\d++)?+|\\.\\d++");

    private PictureSize() {}

    /** Whether a file of this name may be a picture of points. */
    static boolean isPicture(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a file of this name is a drawing. */
    static boolean isDrawing(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** The size of a picture that begins with these bytes; nothing if they do not say. */
    static Optional<Asset.Size> of(byte[] beginning) {
        ByteBuffer bytes = ByteBuffer.wrap(beginning).order(ByteOrder.LITTLE_ENDIAN);
        if (beginning.length >= 30 && isAt(beginning, 0, "RIFF") && isAt(beginning, 8, "WEBP")) {
            return webp(beginning, bytes);
        }
        Optional<Asset.Size> size = read(beginning);
        boolean turned = beginning.length > 3
                && bytes.getShort(0) == (short) 0xD8FF
                && isTurned(beginning, bytes.order(ByteOrder.BIG_ENDIAN));
        return turned ? size.map(Asset.Size::turned) : size;
    }

    private static Optional<Asset.Size> read(byte[] beginning) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(beginning))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Asset.Size.of(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException noPicture) {
            // what begins like a picture and is none is shown by no browser, either; Java's readers throw as they like
            return Optional.empty();
        }
    }

    private static Optional<Asset.Size> webp(byte[] beginning, ByteBuffer bytes) {
        if (isAt(beginning, 12, "VP8X")) {
            return Asset.Size.of((bytes.getInt(24) & 0xFFFFFF) + 1L, (bytes.getInt(26) >>> 8) + 1L);
        }
        if (isAt(beginning, 12, "VP8L")) {
            int sides = bytes.getInt(21);
            return Asset.Size.of((sides & 0x3FFF) + 1L, (sides >>> 14 & 0x3FFF) + 1L);
        }
        return isAt(beginning, 12, "VP8 ")
                ? Asset.Size.of(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF)
                : Optional.empty();
    }

    private static boolean isAt(byte[] bytes, int at, String name) {
        return at + name.length() <= bytes.length
                && new String(bytes, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /**
     * Whether a photograph was taken with the camera on its side, so that browsers turn it: the orientation of Exif 2.32,
     * section 4.6.4, from 5 to 8.
     */
    private static boolean isTurned(byte[] beginning, ByteBuffer bytes) {
        int at = 2;
        while (at + 4 <= beginning.length && beginning[at] == (byte) 0xFF) {
            int marker = beginning[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && isAt(beginning, at + 4, "Exif\0\0")) {
                return isTurned(bytes, at + 10);
            }
            if (marker == 0xDA || length < 2) {
                return false;
            }
            at += 2 + length;
        }
        return false;
    }

    private static boolean isTurned(ByteBuffer bytes, int tiff) {
        if (tiff + 8 > bytes.limit()) {
            return false;
        }
        bytes.order(bytes.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long fields = tiff + (bytes.getInt(tiff + 4) & 0xFFFF_FFFFL);
        if (fields + 2 > bytes.limit()) {
            return false;
        }
        int count = bytes.getShort((int) fields) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int field = (int) fields + 2 + i * 12;
            if (field + 12 > bytes.limit()) {
                return false;
            }
            if (bytes.getShort(field) == 0x0112) {
                int orientation = bytes.getShort(field + 8);
                return orientation >= 5 && orientation <= 8;
            }
        }
        return false;
    }

    /** The size of a drawing; of one that only says how its sides compare, the size that browsers give it. */
    static Optional<Asset.Size> ofDrawing(String svg) {
        int start = svg.indexOf("<svg");
        if (start < 0) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(svg.substring(start, Math.min(svg.length(), start + LARGEST_TAG)));
        if (!root.lookingAt()) {
            return Optional.empty();
        }
        double width = 0;
        double height = 0;
        for (Matcher side = SIDE.matcher(root.group()); side.find(); ) {
            if (side.group(1).equals("width")) {
                width = number(side.group(2));
            } else {
                height = number(side.group(2));
            }
        }
        Matcher box = BOX.matcher(root.group());
        if ((width == 0 || height == 0) && box.find()) {
            double ratio = number(box.group(2)) / number(box.group(1));
            if (!(ratio > 0) || Double.isInfinite(ratio)) {
                return Optional.empty();
            }
            width = width > 0 ? width : height > 0 ? height / ratio : PLAIN_WIDTH;
            height = height > 0 ? height : width * ratio;
        }
        return Asset.Size.of(Math.round(width), Math.round(height));
    }

    private static double number(String written) {
        return NUMBER.matcher(written).matches() ? Double.parseDouble(written) : 0;
    }
}
