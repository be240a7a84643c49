package io.github.vitae.page.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {

    private static final int GROUND = 0x808080;

    /** The colours of the four quarters of a portrait, in reading order. */
    private static int[] quarters(byte[] file) throws IOException {
        Portrait portrait = Portrait.of(file);
        int[] points = portrait.scaled(0, 0, portrait.width(), portrait.height(), 40, 40, GROUND);
        return new int[] {points[10 * 40 + 10], points[10 * 40 + 30], points[30 * 40 + 10], points[30 * 40 + 30]};
    }

    private static void looksLike(int[] quarters, int... colours) {
        for (int i = 0; i < 4; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat((quarters[i] >> shift & 0xFF) - (colours[i] >> shift & 0xFF))
                        .as(Integer.toHexString(quarters[i]) + " is like " + Integer.toHexString(colours[i]))
                        .isBetween(-4, 4);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jpeg, 1", "png, 1", "bmp, 1", "gif, 13",
        // of 32 bits with alpha, of 16 bits for three colours, of a palette, from the last line on
        "png, 2", "png, 8", "png, 13", "jpeg, 4"
    })
    void eachFormatOfTheJdkIsRead(String format, int type) throws IOException {
        BufferedImage image = Photographs.quarters(300, 300, type);
        int[] read = quarters(Photographs.encoded(image, format));

        if (type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB) {
            looksLike(read, Photographs.RED, Photographs.GREEN, Photographs.BLUE, Photographs.WHITE);
        } else {
            looksLike(read, image.getRGB(75, 75), image.getRGB(225, 75), image.getRGB(75, 225), image.getRGB(225, 225));
        }
    }

    @Test
    void greyStaysAsItIsWritten() throws IOException {
        BufferedImage grey = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage fine = new BufferedImage(100, 100, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 10_000; i++) {
            grey.getRaster().setSample(i % 100, i / 100, 0, 0x40);
            fine.getRaster().setSample(i % 100, i / 100, 0, 0x40FF);
        }

        looksLike(quarters(Photographs.encoded(grey, "png")), 0x404040, 0x404040, 0x404040, 0x404040);
        looksLike(quarters(Photographs.encoded(grey, "jpeg")), 0x404040, 0x404040, 0x404040, 0x404040);
        looksLike(quarters(Photographs.encoded(fine, "png")), 0x404040, 0x404040, 0x404040, 0x404040);
    }

    @Test
    void blackAndWhiteIsRead() throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < 10_000; i++) {
            image.getRaster().setSample(i % 100, i / 100, 0, i % 100 / 50);
        }

        looksLike(quarters(Photographs.encoded(image, "png")), 0, 0xFFFFFF, 0, 0xFFFFFF);
    }

    @Test
    void whatIsBehindATransparentPictureIsSeen() throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 10_000; i++) {
            image.setRGB(i % 100, i / 100, i % 100 < 50 ? 0x00FFFFFF : 0x80000000);
        }

        looksLike(quarters(Photographs.encoded(image, "png")), GROUND, 0x404040, GROUND, 0x404040);
    }

    /** The eight ways to hold a camera, Exif 2.32, section 4.6.4: where row 0 and column 0 are seen. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB", "9, RGBW", "0, RGBW"
    })
    void aPhotographIsTurnedAsBrowsersDo(int orientation, String seen) throws IOException {
        byte[] file = Photographs.turned(Photographs.jpeg(320, 200), orientation);
        Portrait portrait = Portrait.of(file);
        int[] colours = seen.chars()
                .map(c -> switch (c) {
                    case 'R' -> Photographs.RED;
                    case 'G' -> Photographs.GREEN;
                    case 'B' -> Photographs.BLUE;
                    default -> Photographs.WHITE;
                })
                .toArray();

        assertThat(portrait.width()).isEqualTo(orientation >= 5 && orientation <= 8 ? 200 : 320);
        looksLike(quarters(file), colours);
    }

    @ParameterizedTest
    @CsvSource({
        "30000, 30000, is too large (30000 × 30000 points)",
        "2147483647, 2147483647, is too large (2147483647 × 2147483647 points)",
        "1, 1, is too small (1 × 1 points)",
        "63, 4000, is too small (63 × 4000 points)",
        "100, 5000, is no portrait (100 × 5000 points)",
    })
    void theSizeIsSeenBeforeAnythingIsDecoded(int width, int height, String why) {
        assertThatThrownBy(() -> Portrait.of(Photographs.bomb(width, height)))
                .isInstanceOf(IOException.class)
                .hasMessage(why);
    }

    /** A picture that comes in passes is held as a whole while it is decoded. */
    @Test
    void ofAProgressiveJpegLessIsRead() throws IOException {
        byte[] progressive = Photographs.progressive(300, 200);
        looksLike(quarters(progressive), Photographs.RED, Photographs.GREEN, Photographs.BLUE, Photographs.WHITE);

        byte[] huge = Photographs.progressive(6000, 5000);
        assertThatThrownBy(() -> Portrait.of(huge)).hasMessage("is too large (6000 × 5000 points)");
        assertThat(Portrait.of(Photographs.jpeg(6000, 5000)).height()).isEqualTo(715);
    }

    @Test
    void aLargePhotographIsReadInSteps() throws IOException {
        Portrait portrait = Portrait.of(Photographs.jpeg(4200, 3000));

        assertThat(portrait.height()).isEqualTo(750);
        looksLike(
                quarters(Photographs.jpeg(4200, 3000)),
                Photographs.RED,
                Photographs.GREEN,
                Photographs.BLUE,
                Photographs.WHITE);
    }

    @Test
    void colorsOfPrintAreTold() {
        assertThatThrownBy(() -> Portrait.of(Photographs.cmyk()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("CMYK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "RIFF\u0000\u0000\u0000\u0000WEBPVP8 ",
                "GIF89a"
            })
    void whatIsNoPictureIsTold(String file) {
        assertThatThrownBy(() -> Portrait.of(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IOException.class);
    }

    /** Grey where the rest is missing is no face. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void whatBreaksOffIsNotShown(String format) {
        byte[] whole = Photographs.encoded(Photographs.quarters(300, 300, BufferedImage.TYPE_INT_RGB), format);
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
            assertThatThrownBy(() -> Portrait.of(cut)).as(format + " " + part).isInstanceOf(IOException.class);
        }
    }

    /** Whatever is in a file, it is a picture or it is told. */
    @Test
    void aDamagedFileFailsNoBuild() {
        Random random = new Random(22);
        for (String format : new String[] {"jpeg", "png", "gif", "bmp"}) {
            byte[] whole = Photographs.encoded(Photographs.quarters(120, 90, BufferedImage.TYPE_INT_RGB), format);
            for (int trial = 0; trial < 200; trial++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i <= trial % 4; i++) {
                    damaged[random.nextInt(trial % 2 == 0 ? 64 : whole.length)] = (byte) random.nextInt();
                }
                try {
                    quarters(damaged);
                } catch (IOException told) {
                    assertThat(told).hasMessageMatching("(?s)(is|has|cannot|breaks) .+");
                }
            }
        }
    }
}
