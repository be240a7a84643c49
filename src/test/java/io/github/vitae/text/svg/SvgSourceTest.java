package io.github.vitae.text.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a drawing's bytes are, and that none are guessed. */
class SvgSourceTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-8, utf8",
        "ISO-8859-1, iso-8859-1",
        "ISO-8859-1, Latin1",
        "windows-1252, Windows-1252",
        "UTF-16, UTF-16",
        "x-UTF-16LE-BOM, UTF-16",
    })
    void theNamedEncodingIsRead(String charset, String named) {
        String drawing = "<?xml version='1.0' encoding='" + named + "'?><svg>Zoë</svg>";

        assertThat(SvgSource.decoded(drawing.getBytes(Charset.forName(charset))))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(drawing));
    }

    @ParameterizedTest
    @CsvSource({
        // plain letters
        "3C7376673E, <svg>",
        "41, A",
        "'', ''",
        // a mark of UTF-8 in front
        "EFBBBF, '\uFEFF'",
        "EFBBBF41C3AB, '\uFEFFAë'",
        // marks of UTF-16, alone and with a letter
        "FEFF, ''",
        "FFFE, ''",
        "FEFF0041, A",
        "FFFE4100, A",
    })
    void marksInFrontTellTheEncoding(String hex, String text) {
        assertThat(SvgSource.decoded(HexFormat.of().parseHex(hex))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // parts of marks
                "EF",
                "EFBB",
                "EF41BF",
                "EFBB41",
                "41BBBF",
                "FE",
                "FF",
                "FE41",
                "FFFF",
                "41FF",
                "41FE",
                // half a character
                "41C3",
                "FEFF00",
                "FEFFD800",
                // a NUL, wherever it stands
                "00",
                "0041",
                "4100",
                "FEFF0000",
            })
    void whatIsNotOfItsEncodingIsNoText(String hex) {
        assertThat(SvgSource.decoded(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "utf-16be", "IBM037", "x-user-defined", "ISO-2022-JP"})
    void anotherEncodingIsNotReadEvenBehindAMarkOfUtf8(String encoding) {
        String drawing = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><svg/>";

        assertThat(SvgSource.decoded(drawing.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SvgSource.decoded(("\uFEFF" + drawing).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
