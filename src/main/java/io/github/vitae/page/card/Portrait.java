package io.github.vitae.page.card;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A photograph, decoded by the JDK: JPEG, PNG, GIF (its first picture) and BMP. Its numbers are taken as sRGB, whatever profile it has:
 * what converts colours differs from JDK to JDK.
 */
final class Portrait {

    /** What a picture may have of points at most; cameras of today make pictures of 50 million. */
    static final long MOST_POINTS = 64_000_000;

    /** The same where a picture is kept as a whole while it is decoded, with up to 6 bytes a point. */
    static final long MOST_FINE_POINTS = 24_000_000;

    /** What a file may have of bytes at most. */
    static final long MOST_BYTES = 40_000_000;

    /** How many points are read of a side, about: what is larger is read in steps. */
    private static final int READ = 700;

    /** With fewer points a side, a face is a blur. */
    private static final int FEWEST = 64;

    /** How many times longer than wide a picture may be. */
    private static final int LONGEST = 8;

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

    private final BufferedImage image;
    private final int orientation;

    private Portrait(BufferedImage image, int orientation) {
        this.image = image;
        this.orientation = orientation;
    }

    /**
     * Reads a picture; its size is looked at before anything is decoded.
     *
     * @throws IOException if it is none that can be drawn; the message says why, and can follow “it”
     */
    static Portrait of(byte[] file) throws IOException {
        if (Jpeg.isCut(file)) {
            throw new IOException("breaks off before its end");
        }
        if (Jpeg.isOfPrint(file)) {
            throw new IOException("has the four colours of print (CMYK)");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                return new Portrait(read(reader, Jpeg.isFine(file)), Jpeg.orientation(file));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException damaged) {
            throw new IOException("cannot be read (" + damaged.getMessage() + ")", damaged);
        } catch (LinkageError small) {
            throw new IOException("cannot be read by this Java (" + small.getMessage() + ")", small);
        }
    }

    /** The JDK's own reader: others that a build has brought along come to other numbers. */
    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule().equals(ImageIO.class.getModule())
                    && FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new IOException("is no JPEG, PNG, GIF or BMP");
    }

    private static BufferedImage read(ImageReader reader, boolean fine) throws IOException {
        int width;
        int height;
        try {
            width = reader.getWidth(0);
            height = reader.getHeight(0);
        } catch (IOException damaged) {
            throw new IOException("cannot be read (" + damaged.getMessage() + ")", damaged);
        }
        if ((long) width * height > (fine ? MOST_FINE_POINTS : MOST_POINTS)) {
            throw new IOException("is too large (" + width + " × " + height + " points)");
        }
        if (Math.min(width, height) < FEWEST) {
            throw new IOException("is too small (" + width + " × " + height + " points)");
        }
        if (Math.max(width, height) > (long) Math.min(width, height) * LONGEST) {
            throw new IOException("is no portrait (" + width + " × " + height + " points)");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / READ);
        param.setSourceSubsampling(step, step, 0, 0);
        try {
            return reader.read(0, param);
        } catch (IOException damaged) {
            throw new IOException("cannot be read (" + damaged.getMessage() + ")", damaged);
        }
    }

    /** How wide it is as it is to be seen. */
    int width() {
        return Orientation.isTurned(orientation) ? image.getHeight() : image.getWidth();
    }

    /** How high it is as it is to be seen. */
    int height() {
        return Orientation.isTurned(orientation) ? image.getWidth() : image.getHeight();
    }

    /**
     * A part of it in another size, each point the mean of what it covers, weighted by how near that is (a triangle).
     *
     * @param ground what is seen where it is transparent
     * @return the points from the top left on, {@code 0xRRGGBB}
     */
    int[] scaled(int left, int top, int partWidth, int partHeight, int width, int height, int ground) {
        int[] part = new int[partWidth * partHeight];
        for (int y = 0; y < image.getHeight(); y++) {
            int[] row = row(y, ground);
            if (orientation == 1) {
                if (y >= top && y < top + partHeight) {
                    System.arraycopy(row, left, part, (y - top) * partWidth, partWidth);
                }
                continue;
            }
            for (int x = 0; x < row.length; x++) {
                int seenX = Orientation.seenX(orientation, x, y, image.getWidth(), image.getHeight()) - left;
                int seenY = Orientation.seenY(orientation, x, y, image.getWidth(), image.getHeight()) - top;
                if (seenX >= 0 && seenX < partWidth && seenY >= 0 && seenY < partHeight) {
                    part[seenY * partWidth + seenX] = row[x];
                }
            }
        }
        int[] narrow = new Weights(partWidth, width).across(part, partWidth, partHeight);
        return new Weights(partHeight, height).down(narrow, width);
    }

    /** A row as the file has it, over what is behind it; no profile is applied. */
    private int[] row(int y, int ground) {
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int[] samples = raster.getPixels(0, y, image.getWidth(), 1, (int[]) null);
        int[] row = new int[image.getWidth()];
        if (image.getColorModel() instanceof IndexColorModel palette) {
            for (int x = 0; x < row.length; x++) {
                row[x] = over(palette.getRGB(samples[x * bands]), ground);
            }
            return row;
        }
        int bits = raster.getSampleModel().getSampleSize(0);
        boolean alpha = image.getColorModel().hasAlpha();
        boolean grey = bands < 3;
        for (int x = 0, at = 0; x < row.length; x++, at += bands) {
            int red = eight(samples[at], bits);
            int green = grey ? red : eight(samples[at + 1], bits);
            int blue = grey ? red : eight(samples[at + 2], bits);
            int colour = red << 16 | green << 8 | blue;
            row[x] = alpha ? over(eight(samples[at + bands - 1], bits) << 24 | colour, ground) : colour;
        }
        return row;
    }

    private static int over(int argb, int ground) {
        return Colour.mixed(argb & 0xFFFFFF, ground, argb >>> 24);
    }

    /** A number of so many bits as one of 8. */
    private static int eight(int value, int bits) {
        return bits == 8 ? value : bits > 8 ? value >> (bits - 8) : value * 255 / ((1 << bits) - 1);
    }
}
