package io.github.vitae.page.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is drawn, in which lines, and where its accents are. */
class WritingTest {

    static final Face ROBOTO = Face.bundled("Medium");

    /** A font of the project's: {@code dejavu/DejaVuSans.ttf} has Hebrew and Arabic, {@code Inter-SemiBold.otf} curves of CFF. */
    static byte[] font(String name) throws IOException {
        String place =
                name.endsWith("otf") ? "/com/formdev/flatlaf/fonts/inter/" : "/net/sf/jasperreports/fonts/dejavu/";
        try (InputStream in = WritingTest.class.getResourceAsStream(place + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill|Ada Quill",
                "Zoë Ångström|Zoë Ångström",
                // composed, though it is written apart
                "Zoe\u0308 A\u030Angstro\u0308m|Zoë Ångström",
                "Nguyễn Thị Ánh|Nguyễn Thị Ánh",
                "Ọmọ\u0301tọ\u0300lá|Ọmọ\u0301tọ\u0300lá",
                "Μαρία Ιωάννου|Μαρία Ιωάννου",
                "Мария Ёлкина|Мария Ёлкина",
                "Ada Quill 🚀 👩‍🔬|Ada Quill",
                "Ada \u200EQuill\u200F\u00AD|Ada Quill",
                "  Ada \t\u00A0 Quill |Ada Quill",
                // letters of formulas and of full width, ligatures of old encodings
                "𝓐𝓭𝓪 Ｑｕｉｌｌ|Ada Quill",
                "Ada — Quill ‐ x|Ada — Quill ‐ x",
                "ﬁsh|ﬁsh",
                "O’Neill, PhD|O’Neill, PhD",
            })
    void whatTheFontHasIsDrawn(String written, String drawn) {
        assertThat(Writing.drawable(written, ROBOTO)).contains(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明", "محمد", "दिव्या", "ไทย", "שרה", "Ada 王", "x\u030C", "a\u0338", "🚀", "", "   ", "—", "\u0301",
                "한글", "ሰላም"
            })
    void whatItCannotDrawIsNoBox(String written) {
        assertThat(Writing.drawable(written, ROBOTO)).isEmpty();
    }

    /** Even with all of its letters in the font. */
    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "Ada محمد", "سارا"})
    void whatHasToBeJoinedIsNotDrawnApart(String written) throws IOException {
        Face font = Face.of(font("DejaVuSans.ttf"));

        assertThat(font.has('م')).isTrue();
        assertThat(Writing.drawable(written, font)).isEmpty();
    }

    @Test
    void hebrewIsSetFromTheRight() throws IOException {
        Face font = Face.of(font("DejaVuSans.ttf"));

        assertThat(Writing.drawable("שרה כהן", font)).contains("שרה כהן");
        // the first letter, a narrow vav, is at the right
        double first = Line.of("ו", font, true).width();
        double both = Line.of("וש", font, true).width();
        Line line = Line.of("וש", font, true);
        assertThat(line.outline().contains(both - first / 2, -0.2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小明 (Wang Xiaoming)|Wang Xiaoming",
                "Wang Xiaoming（王小明）|Wang Xiaoming",
                "Wang Xiaoming 王小明|Wang Xiaoming",
                "محمد علي / Mohammed Ali|Mohammed Ali",
                "김민수 Minsu Kim|Minsu Kim",
            })
    void ofANameInTwoScriptsTheOneIsDrawnThatCanBe(String written, String drawn) {
        assertThat(Writing.partOf(written, ROBOTO)).contains(drawn);
    }

    /** A letter that is missing does not make another name of it. */
    @ParameterizedTest
    @ValueSource(strings = {"Jan x\u030Cyz", "王小明", "Ƿulf Smith", "(王) 2"})
    void aNameIsNotCut(String written) {
        assertThat(Writing.partOf(written, ROBOTO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill|AQ",
                "Ada Maria Lovelace Quill|AQ",
                "Vincent van Gogh|VG",
                "Ada Quill, PhD|AQ",
                "Jean-Luc Picard|JP",
                "Plato|P",
                "ada quill|AQ",
                "Ökonom Ähre|ÖÄ",
                "3rd Lab|L",
                "42|''",
            })
    void initialsAreOfTheFirstAndTheLastName(String name, String initials) {
        assertThat(Writing.initials(name)).isEqualTo(initials);
    }

    /** A page does not wait for its card where a glance at the name tells that there will be one. */
    @Test
    void theFontHasAllLatinLetters() {
        for (int c = ' '; c <= 0x17F; c++) {
            if (Character.isLetterOrDigit(c)) {
                assertThat(Writing.drawable(Character.toString(c), ROBOTO))
                        .as(Character.getName(c))
                        .isPresent();
            }
        }
    }

    @Test
    void lettersAreKerned() throws IOException {
        for (Face face : List.of(ROBOTO, Face.of(font("Inter-SemiBold.otf")), Face.of(font("DejaVuSans.ttf")))) {
            double apart = Line.width("A", face) + Line.width("V", face);

            assertThat(Line.width("AV", face)).isLessThan(apart - 0.02);
            assertThat(Line.width("HH", face)).isEqualTo(2 * Line.width("H", face));
        }
    }

    /** As the acute of the Yoruba ọ́, which no character has as a whole. */
    @Test
    void anAccentIsOverTheMiddleOfItsLetter() {
        double plain = Line.of("ọ", ROBOTO, false).outline().getBounds2D().getMinY();
        Line accented = Line.of("ọ\u0301", ROBOTO, false);

        assertThat(accented.width()).isEqualTo(Line.width("ọ", ROBOTO));
        assertThat(accented.outline().getBounds2D().getMinY()).isLessThan(plain - 0.1);
        assertThat(accented.outline().getBounds2D().getMaxX())
                .isEqualTo(Line.of("ọ", ROBOTO, false).outline().getBounds2D().getMaxX());
        // above a capital it is higher
        assertThat(Line.of("Ọ\u0301", ROBOTO, false).outline().getBounds2D().getMinY())
                .isLessThan(accented.outline().getBounds2D().getMinY() - 0.1);
    }

    @Test
    void anOutlineOfCffHasTheSizeOfItsLetter() throws IOException {
        Face inter = Face.of(font("Inter-SemiBold.otf"));

        assertThat(inter.outline(inter.glyph('H')).getBounds2D().getHeight()).isBetween(0.70, 0.75);
        assertThat(ROBOTO.outline(ROBOTO.glyph('H')).getBounds2D().getHeight()).isBetween(0.70, 0.72);
    }

    @Test
    void linesAreAboutAsLongAsEachOther() {
        Paragraph two =
                Paragraph.of("Assistant Professor of Tidal Computing", ROBOTO, 600, new Paragraph.Measure(38, 30, 2));

        assertThat(two.lines()).containsExactly("Assistant Professor", "of Tidal Computing");
        assertThat(two.isWhole()).isTrue();
    }

    @Test
    void longWordsShrinkThenBreakThenEnd() {
        Paragraph.Measure measure = new Paragraph.Measure(84, 64, 2);
        Paragraph shrunk = Paragraph.of("Konstantinopoulos", ROBOTO, 600, measure);
        Paragraph broken = Paragraph.of("W".repeat(18), ROBOTO, 600, measure);
        Paragraph ended = Paragraph.of("word ".repeat(50).strip(), ROBOTO, 600, measure);

        assertThat(shrunk.size()).isBetween(64.0, 83.9);
        assertThat(shrunk.lines()).containsExactly("Konstantinopoulos");
        assertThat(broken.isWhole()).isFalse();
        assertThat(broken.lines()).hasSize(2);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.lines().get(1)).endsWith("word…");
        for (Paragraph paragraph : List.of(shrunk, broken, ended)) {
            assertThat(paragraph.lines()).allMatch(line -> Line.width(line, ROBOTO) * paragraph.size() <= 601);
        }
    }

    @Test
    void aDamagedFontIsTold() throws IOException {
        byte[] font = font("Inter-SemiBold.otf");
        for (int length : new int[] {0, 3, 100, 5000, font.length / 2}) {
            assertThat(reads(java.util.Arrays.copyOf(font, length))).isFalse();
        }
        assertThat(reads("no font".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static boolean reads(byte[] file) {
        try {
            return Face.of(file).has('A');
        } catch (IOException told) {
            return false;
        }
    }
}
