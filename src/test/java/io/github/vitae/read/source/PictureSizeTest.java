package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.testing.WholeHomepage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    private static Optional<Asset.Size> size(int width, int height) {
        return Optional.of(new Asset.Size(width, height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void picturesSayHowLargeTheyAre(String format) {
        assertThat(PictureSize.of(WholeHomepage.picture(123, 45, format))).isEqualTo(size(123, 45));
    }

    /** Headers of the three forms, as the format's own description has them. */
    @ParameterizedTest
    @CsvSource({
        // lossy: 550 × 368, the scales above 14 bits
        "52494646 b8000000 57454250 56503820 ac000000 d00500 9d012a 2602 7041 0000, 550, 368",
        // lossless: 14 bits each, one less
        "52494646 b8000000 57454250 5650384c ac000000 2f 8f c1 59 10 00000000000000, 400, 360",
        // extended: 24 bits each, one less
        "52494646 b8000000 57454250 56503858 0a000000 10000000 9f0f00 3f0600, 4000, 1600"
    })
    void webpSaysSoInThreeForms(String header, int width, int height) {
        byte[] bytes = HexFormat.of().parseHex(header.replace(" ", ""));
        assertThat(PictureSize.of(Arrays.copyOf(bytes, 40))).isEqualTo(size(width, height));
    }

    @ParameterizedTest
    @CsvSource({"1, 120, 80", "3, 120, 80", "6, 80, 120", "8, 80, 120"})
    void aPhotographOnItsSideIsTurned(int orientation, int width, int height) {
        for (boolean big : new boolean[] {true, false}) {
            assertThat(PictureSize.of(photograph(orientation, big))).isEqualTo(size(width, height));
        }
    }

    private static byte[] photograph(int orientation, boolean big) {
        byte[] plain = WholeHomepage.picture(120, 80, "jpg");
        String field = big
                ? "4d4d002a00000008 0001 0112 0003 00000001 000" + orientation + "0000"
                : "49492a0008000000 0100 1201 0300 01000000 0" + orientation + "000000";
        byte[] tiff = HexFormat.of().parseHex(field.replace(" ", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + tiff.length)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(tiff);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** Whatever a file breaks off at, or holds. */
    @Test
    void whatIsNoPictureHasNoSize() {
        byte[] webp = HexFormat.of().parseHex("52494646b8000000574542505650385800000000");
        for (byte[] whole : new byte[][] {
            WholeHomepage.picture(9, 9, "png"),
            WholeHomepage.picture(9, 9, "jpg"),
            photograph(6, true),
            photograph(6, false),
            webp
        }) {
            for (int length = 0; length < whole.length; length++) {
                Optional<Asset.Size> size = PictureSize.of(Arrays.copyOf(whole, length));
                assertThat(size.map(one -> one.width() * one.height()).orElse(81))
                        .isIn(81, 9600);
            }
            for (int at = 0; at < whole.length; at++) {
                byte[] broken = whole.clone();
                broken[at] = (byte) 0xFF;
                assertThat(PictureSize.of(broken)).isNotNull();
            }
        }
        assertThat(PictureSize.of("Hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PictureSize.of(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width=\"40\" height=\"30\"/> | 40 | 30",
                "<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"x\" width='40px' height='30.4px' viewBox=\"0 0 1 1\"> | 40 | 30",
                "<svg viewBox=\"0 0 24 12\"> | 300 | 150",
                "<svg viewBox=\"-1,-1,24,12\" width=\"48\"> | 48 | 24",
                "<svg viewBox=\"0 0 24 12\" height=\"48\"> | 96 | 48",
                "<svg viewBox=\"0 0 24 12\" width=\"100%\" height=\"100%\"> | 300 | 150",
                "<svg stroke-width=\"7\" viewBox=\"0 0 10 10\"> | 300 | 300"
            })
    void aDrawingSaysSoInItsRoot(String svg, int width, int height) {
        assertThat(PictureSize.ofDrawing(svg)).isEqualTo(size(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg>",
                "<svg viewBox=\"0 0 0 10\">",
                "<svg viewBox=\"0 0 10 0\">",
                "<svg viewBox=\"0 0 1.2.3 4\">",
                "<svg width=\"40\">",
                "<svg width=\"999999999999\" height=\"1\">",
                "<svg viewBox=\"0 0 1 999999\">",
                "<svgs width=\"1\" height=\"1\"",
                "<svg width=\"2\" height=\"2\""
            })
    void aDrawingThatDoesNotSaySoHasNone(String svg) {
        assertThat(PictureSize.ofDrawing(svg)).isEmpty();
    }

    @Test
    void namesTellWhatIsLookedAt() {
        assertThat(PictureSize.isPicture("A.JPG")).isTrue();
        assertThat(PictureSize.isPicture("a.pdf")).isFalse();
        assertThat(PictureSize.isDrawing("A.SVG")).isTrue();
    }
}
