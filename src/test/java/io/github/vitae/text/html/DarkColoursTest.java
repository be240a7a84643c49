package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vitae.text.html.css.CssReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkColoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"#fff", "white", "rgb(255, 255, 255)", "rgb(100% 100% 100%)", "hsl(0, 0%, 100%)", "#FFFFFF"})
    void whiteIsWhiteHoweverItIsWritten(String written) {
        assertThat(Colour.of(written).orElseThrow().css()).isEqualTo("#ffffff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teal|#008080",
                "hsl(210, 50%, 40%)|#336699",
                "hsla(210deg 50% 40% / 50%)|#33669980",
                "rgba(31, 95, 99, .25)|#1f5f6340",
                "#1f5f63|#1f5f63",
                "#abc8|#aabbcc88",
                "rgb(0 128 128)|#008080",
                "RGB( 0 , 128 , 128 )|#008080",
                "rgb(none 128 128 / none)|#00808000",
                "rgba(0, 128, 128, 25%)|#00808040",
                "rgb(0% 50.2% 50.2% / .25)|#00808040",
                "rgb(-20 128 900)|#0080ff",
                "hsl(.5turn 100% 50%)|#00ffff",
                "hsl(200grad 100% 50%)|#00ffff",
                "hsl(3.14159265rad, 100%, 50%)|#00ffff",
                "hsl(-180 100 50)|#00ffff",
                "rgb(1.28e2 0 0)|#800000"
            })
    void aColourComesBackAsItWas(String written, String hex) {
        assertThat(Colour.of(written).orElseThrow().css()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inherit",
                "currentColor",
                "transparent",
                "solid",
                "#12345",
                "rgb(1,2)",
                "",
                "rgb(1 2 3 4 5)",
                "rgb(calc(1) 2 3)",
                "#1234567",
                "#12",
                "#ggg",
                "red blue",
                "rgb(1 / 2 3 4)",
                "hwb(1 2% 3%)",
                "#１２３"
            })
    void whatIsNoColourIsNone(String written) {
        assertThat(Colour.of(written)).isEmpty();
    }

    @Test
    void greysHaveNoChroma() {
        assertThat(Colour.of("#777").orElseThrow().chroma()).isCloseTo(0, within(1e-6));
    }

    @Test
    void wordsGetLightAndGroundsGetDark() {
        assertThat(dark(".vitae li { margin: 0; color: #a3480f; background-color: #faf6f1 }"))
                .singleElement()
                .asString()
                .startsWith(".vitae li { color: light-dark(#a3480f, #")
                .doesNotContain("margin");
        assertThat(contrast(ofDark("color", "#a3480f"), ofDark("background-color", "#faf6f1")))
                .isGreaterThan(7);
    }

    /** Whoever chose colours that can be read on white, or on each other, can be read on dark paper. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "black", "navy", "blue", "red", "#c00", "green", "purple", "#666", "#333", "#a3480f", "#1f5f63", "teal"
            })
    void wordsCanBeReadOnDarkPaperAndOnGroundsThatBecameDark(String words) {
        for (String ground :
                List.of("white", "#f3f7f7", "#ffe", "lightyellow", "#ddd", "#ffd54a", "lightblue", "pink")) {
            assertThat(contrast(ofDark("color", words), ofDark("background-color", ground)))
                    .as("%s on %s", words, ground)
                    .isGreaterThan(4.5);
        }
        assertThat(contrast(ofDark("color", words), "#15181c")).isGreaterThan(4.5);
    }

    @Test
    void aDarkButtonStaysWhatItIs() {
        assertThat(dark(".vitae .b { background: #1f5f63; color: white }"))
                .containsExactly(".vitae .b { background: #1f5f63; color: white }");
    }

    @Test
    void shorthandsKeepTheirOtherParts() {
        assertThat(dark(".vitae .b { border-left: 4px solid #1f5f63; border-radius: 3px }"))
                .singleElement()
                .asString()
                .matches("\\.vitae \\.b \\{ border-left: 4px solid light-dark\\(#1f5f63, #[0-9a-f]{6}\\) }");
    }

    @Test
    void rulesWithinConditionsKeepThem() {
        assertThat(dark("@media print { .vitae a { color: black } .vitae b { margin: 0 } }"))
                .singleElement()
                .asString()
                .startsWith("@media print { .vitae a { color: light-dark(black, #")
                .endsWith(".vitae b {  } }");
    }

    @Test
    void rulesWithoutColoursHaveNone() {
        assertThat(dark(".vitae li { margin: 0; border-radius: 2px; list-style: none }"))
                .isEmpty();
    }

    private static List<String> dark(String css) {
        return DarkColours.of(new CssReader(css.replace(".vitae ", ""), id -> id, (what, at) -> {}).sheet()).stream()
                .map(rule -> rule.text(".vitae"))
                .toList();
    }

    private static String ofDark(String property, String colour) {
        String rule = dark(".x { " + property + ": " + colour + " }").get(0);
        int comma = rule.indexOf(", #");
        return comma < 0 ? colour : rule.substring(comma + 2, comma + 9);
    }

    /** The contrast of two colours as WCAG 2.2 has it. */
    private static double contrast(String one, String other) {
        double first = luminance(Colour.of(one).orElseThrow().css());
        double second = luminance(Colour.of(other).orElseThrow().css());
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
