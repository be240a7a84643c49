package io.github.vitae.page.card;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures that nobody took: red at the left above, green at the right above, blue at the left below, white at the right below. */
final class Photographs {

    static final int RED = 0xE02020;
    static final int GREEN = 0x20C020;
    static final int BLUE = 0x2040E0;
    static final int WHITE = 0xF8F8F8;

    private Photographs() {}

    static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int upper = 2 * x < width ? RED : GREEN;
                int lower = 2 * x < width ? BLUE : WHITE;
                image.setRGB(x, y, 0xFF000000 | (2 * y < height ? upper : lower));
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format + " cannot have such a picture");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] progressive(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(quarters(width, height, BufferedImage.TYPE_INT_RGB), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With the orientation that a camera would write, as Exif has it. */
    static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        exif.putInt(0x4D4D002A).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(Arrays.copyOf(exif.array(), exif.position()));
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** Four colours of print, as no browser of the JDK's reads them. */
    static byte[] cmyk() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        WritableRaster raster = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB).getRaster();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What says that it is a PNG of this size, in a few bytes. */
    static byte[] bomb(int width, int height) {
        byte[] png = encoded(new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }
}
