package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authors of citations in words: right, or none. */
class CitedNamesTest {

    private static String names(String citation) {
        return CitedNames.in(citation, "Maps of Noise")
                .map(found -> found.names().stream()
                                .map(name -> name.name().inverted() + name.marks())
                                .collect(Collectors.joining("; "))
                        + (found.othersToo() ? "; …" : ""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Quill, Nora. (2020). "Maps of Noise." Journal 1. 1(1).      | Quill, Nora
            Quill, N. (2020). Maps of Noise. Journal 1.                 | Quill, N.
            Quill, N., & Reed, B. C. (2020). Maps of Noise.             | Quill, N.; Reed, B. C.
            Quill, N., Reed, B. C., & Stone, D. (2020, May). Maps of Noise. | Quill, N.; Reed, B. C.; Stone, D.
            Quill, N., Reed, B., ... & Stone, D. (2020). Maps of Noise. | none
            Quill, J.-P., & van der Berg, T. (2020). Maps of Noise.     | Quill, J.-P.; van der Berg, T.
            de la Cruz, A., and Reed, B. (in press). Maps of Noise.     | de la Cruz, A.; Reed, B.
            Quill, N. et al. (2020). Maps of Noise.                     | Quill, N.; …
            Quill, N., Reed, B., et al. (2020). Maps of Noise.          | Quill, N.; Reed, B.; …
            Quill, Nora, and Bo Reed. "Maps of Noise." Tides 3 (2020): 4. | Quill, Nora; Reed, Bo
            Quill, Nora, Bo Reed, and Cy Stone. "Maps of Noise." Tides 3 (2020). | Quill, Nora; Reed, Bo; Stone, Cy
            Quill, Nora, et al. "Maps of Noise." Tides, vol. 3, 2020.   | Quill, Nora; …
            Quill, Nora B., and Bo van der Berg. 2020. “Maps of Noise.” Tides 3. | Quill, Nora B.; van der Berg, Bo
            van der Quill, Nora, and Bo Reed. 2020. “Maps of Noise.”     | van der Quill, Nora; Reed, Bo
            Quill N, Reed BC, Stone D. Maps of Noise. J Tides. 2020;1(2):3-4. | Quill, N.; Reed, B. C.; Stone, D.
            Quill N. Maps of Noise. J Tides. 2020;1(2):3-4.             | Quill, N.
            van der Quill N, Reed BC, et al. Maps of Noise. J Tides. 2020. | van der Quill, N.; Reed, B. C.; …
            N. Quill and B. Reed, “Maps of Noise,” Tides, vol. 1, 2020. | Quill, N.; Reed, B.
            N. Quill, B. C. Reed, and D. Stone, “Maps of Noise,” Tides, 2020. | Quill, N.; Reed, B. C.; Stone, D.
            N. Quill, B. Reed, "Maps of Noise", Tides (2020)            | Quill, N.; Reed, B.
            N. Quill et al., “Maps of Noise,” Tides, 2020.              | Quill, N.; …
            J.-P. Quill, “Maps of Noise,” Tides, 2020.                  | Quill, J.-P.
            Quill, N., Reed, B. and Stone, D., 2020. Maps of Noise. Tides. | Quill, N.; Reed, B.; Stone, D.
            Quill, N. and Reed, B. (2020) 'Maps of Noise', Tides.       | Quill, N.; Reed, B.
            Quill, N., Reed, B. & Stone, D. Maps of Noise. Tides 1, 2–3 (2020). | Quill, N.; Reed, B.; Stone, D.
            Nora Quill, Bo Reed, and Cy Stone. 2020. Maps of Noise. Tides. | Quill, Nora; Reed, Bo; Stone, Cy
            Nora Quill and Bo Reed. 2020. Maps of Noise.                | Quill, Nora; Reed, Bo
            Nora Quill (2020). Maps of Noise.                           | Quill, Nora
            Quill, N.; Reed, B.; Stone, D. Maps of Noise. Tides 2020, 1, 2. | Quill, N.; Reed, B.; Stone, D.
            Quill, Nora; Reed, Bo (2020): Maps of Noise.                | Quill, Nora; Reed, Bo
            Quill, N.*, Reed, B.*, & Stone, D. (2020). Maps of Noise.   | Quill, N.*; Reed, B.*; Stone, D.
            Quill, N. und Reed, B. (2020). Maps of Noise.               | Quill, N.; Reed, B.
            García-Quill, N., O'Reed, B., & d'Arc, C. (2020). Maps of Noise. | García-Quill, N.; O'Reed, B.; d'Arc, C.
            Quill, N., Jr. (2020). Maps of Noise.                       | Quill, N., Jr.
            Рид, А. Б., & Квилл, Ю. (2020). Maps of Noise.              | Рид, А. Б.; Квилл, Ю.
            张伟, 李明 (2020). Maps of Noise.                            | 张伟; 李明
            Quill, N. (2020, May 9). Another title.                     | Quill, N.
            Quill, Nora, Reed, Bo (2020). Maps of Noise.                | Quill, Nora; Reed, Bo
            """)
    void the_authors_are_those_of_the_citation(String citation, String names) {
        assertThat(names(citation)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maps of Noise. Tides 1, 2020.",
                "\"Maps of Noise\", presented in Upper Mill (2020)",
                "Proceedings, Upper Mill (2020). Another title.",
                "The Tide Institute. (2020). Maps of Noise.",
                "NOAH (2020). Maps of Noise.",
                "Tide Survey, 14th edition (2020). Maps of Noise.",
                "In the journal of tides, with Bo Reed (2020). Maps of Noise.",
                "Brinch Hollis, Per Otto (2020). Maps of Noise.",
                "Paper presented at the harbour, see notes (2020).",
                "Quill, N. (Ed.), Reed, B. (2020). Maps of Noise.",
                "Submitted.",
                "",
            })
    void where_it_is_not_plain_there_are_none(String citation) {
        assertThat(names(citation)).isEqualTo("none");
    }

    @Test
    void a_long_text_is_looked_at_in_no_time() {
        assertThat(names("Quill, N., ".repeat(300) + "& Reed, B. (2020). Maps of Noise."))
                .startsWith("Quill, N.; Quill, N.;")
                .endsWith("; Reed, B.");
        assertThat(names("a, b. (".repeat(100_000))).isEqualTo("none");
    }
}
