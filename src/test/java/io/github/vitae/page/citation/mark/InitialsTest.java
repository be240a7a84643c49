package io.github.vitae.page.citation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    private static final List<String> PARTS = List.of(
            "Anna", "Émile", "J", "j", "É", "B.", "Ph", "de", "O’Neill", "王", "𝔸", "3", "e\u0301", "(Bo)", " ", " ",
            " ", "  ", ".", "..", "-", "--", "‐", "–", "\u00A0", "\t", "'");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Anna Lena M.|. |A. L. M.|Anna Lena M.",
                "Anna-Lena|. |A.-L.|Anna-Lena",
                "J.R.R.|.|J.R.R.|J.R.R.",
                "J R R|. |J. R. R.|J. R. R.",
                "Jean-P. B|. |J.-P. B.|Jean-P. B.",
                "Anna – Lena|.|A.-L.|Anna-Lena"
            })
    void areTheFirstLetters(String name, String with, String initials, String whole) {
        assertThat(GivenNames.initials(name, with, false)).isEqualTo(initials);
        assertThat(GivenNames.initials(name, with, true)).isEqualTo(whole);
    }

    /** Whatever a name is: the same as the library makes of it. */
    @Test
    void agreeWithTheLibrary() {
        Random random = new Random(11);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder name = new StringBuilder(random.nextInt(4) > 0 ? "Ida" : "");
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                name.append(PARTS.get(random.nextInt(random.nextInt(3) > 0 ? 9 : PARTS.size())));
                name.append(random.nextInt(3) > 0 ? " " : random.nextInt(3) > 0 ? "" : ".");
            }
            String with = List.of(". ", ".", "", " ", ".-").get(random.nextInt(5));
            for (boolean whole : List.of(true, false)) {
                assertThat(GivenNames.initials(name.toString(), with, whole))
                        .describedAs("%s with %s", name, with)
                        .isEqualTo(StringHelper.initializeName(name.toString(), with, whole));
            }
        }
    }
}
