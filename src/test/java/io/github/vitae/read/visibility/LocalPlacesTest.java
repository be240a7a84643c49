package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places on somebody's computer are blanked, addresses on the web are not. */
class LocalPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/ada/x.pdf",
                "C:\\Users\\ada\\x.pdf",
                "c:/papers/x.pdf",
                "file:///home/ada/x.pdf",
                "zotero://select/items/1",
                "~/x.pdf",
                "%USERPROFILE%\\x",
                "$HOME/x",
                "\\\\server\\share\\x",
                ":files/x.pdf:PDF",
                "Full Text:C\\:/x.pdf:application/pdf",
                "a:x.pdf:PDF;b:y.pdf:PDF",
                "/var/data/x",
                "{\\textasciitilde}/x.pdf",
                "/storage/x.pdf",
            })
    void aPlaceOnSomebodysComputerIsBlanked(String text) {
        assertThat(LocalPlaces.without(text, place -> false)).isBlank().hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "x.pdf", "papers/x.pdf", "/papers/x.pdf", "https://example.org/home/ada",
                        "http://example.org/~ada/", "a: b",
                "Vol. 3: 1/2", "ftp://example.org/x", "doi://10.1/x", "/storage/papers", "a:x.pdf:PDF;b", ";", "1:2:3",
            })
    void anyOtherTextStays(String text) {
        assertThat(LocalPlaces.without(text, place -> false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see /home/ada/x.pdf; b | see                ; b
            see file:///a/b, c     | see           , c
            {/home/ada/x.pdf}      | {                }
            xy://z and https://z.de | '      and https://z.de'
            """)
    void whatIsAroundItStays(String text, String kept) {
        assertThat(LocalPlaces.without(text, place -> false).strip().replaceAll(" +", " "))
                .isEqualTo(kept.strip().replaceAll(" +", " "));
        assertThat(LocalPlaces.without(text, place -> false)).hasSameSizeAs(text);
    }

    @Test
    void aFileOfTheProfileIsNoneOnSomebodysComputer() {
        assertThat(LocalPlaces.without("/storage/x.pdf#page=2", "/storage/x.pdf"::equals))
                .isEqualTo("/storage/x.pdf#page=2");
        assertThat(LocalPlaces.without("/storage/y.pdf", "/storage/x.pdf"::equals))
                .isBlank();
    }
}
