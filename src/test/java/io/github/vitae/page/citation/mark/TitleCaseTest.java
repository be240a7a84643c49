package io.github.vitae.page.citation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

    private static final List<String> PARTS = List.of(
            ("a|A|an|the|The|of|OF|in|as|regards|regards|according|to|due|such|that|v|vs|v.|vs.|vis-à-vis|Vis|d'|D’|d|with|on|by"
                            + "|step|demand|over|bee|Bee|BEES|iPod|naïve|Übung|élan|β|Γ|word's|O’Neill|1st|42|3D|x|X|e.g|et al."
                            + "|www.example.org|bees.com/x|info@example.org|http|https:|://|.NET|U.S.|A.B|ꀀ|語|ﬁ|ǆ|٣|𝛼|é"
                            + "| | | | | |  |\t|\u00A0|-|-|–|—|/|.|. |,|;|: |:|?|! |'|\"|“|”|‘|’|(|)|[|]|&|_|\uFDDE\uE001|\uFDD9|…")
                    .split("\\|"));

    @ParameterizedTest
    @CsvSource({
        "the rise of the bees, The Rise of the Bees",
        "step-by-step plans for on-demand travel, Step-by-Step Plans for On-Demand Travel",
        "A TALE OF TWO RIVERS, A Tale of Two Rivers",
        "bees: an introduction, Bees: An Introduction",
        "learning as regards due to and because of iPods, Learning as regards due to and because of iPods",
        "bees vs. wasps, Bees vs. Wasps",
        "counting α particles, Counting α Particles",
        "voices (and echoes) of the past, Voices (and Echoes) of the Past",
        "see example.org/a for more, See example.org/a for More",
        "the life of jeanne d'Arc, The Life of Jeanne d'Arc"
    })
    void setsCapitals(String title, String cased) {
        assertThat(TitleCase.of(title)).isEqualTo(cased);
    }

    /** Whatever is in a title: the same as the library makes of it. */
    @Test
    void agreesWithTheLibrary() {
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder title = new StringBuilder();
            for (int length = 1 + random.nextInt(10); length > 0; length--) {
                title.append(PARTS.get(random.nextInt(PARTS.size())));
                title.append(random.nextInt(3) > 0 ? " " : "");
            }
            assertThat(TitleCase.of(title.toString())).isEqualTo(StringHelper.toTitleCase(title.toString()));
        }
    }
}
