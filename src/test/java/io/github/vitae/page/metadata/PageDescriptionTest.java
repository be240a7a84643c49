package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What describes a page is words and nothing else: no marks of Markdown, no numbers of footnotes, no entities of HTML. */
class PageDescriptionTest {

    @TempDir
    private Path directory;

    private static String description(TrialProfile.Result result, String path) {
        return result.outputs().stream()
                .filter(output -> output.path().value().equals(path))
                .map(output -> ((Output.Page) output).description().orElse(""))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    I measure *tides* & [moons](https://example.org/). ¦ I measure tides & moons.
                    Tides &amp; moons of the <b>north</b> ¦ Tides & moons of the north
                    I use `tide_height` and **bold** words ¦ I use tide_height and bold words
                    Snake_case_words and 2 * 3 * 4 stay ¦ Snake_case_words and 2 * 3 * 4 stay
                    潮汐与*月亮* ¦ 潮汐与月亮
                    """)
    void anAuthorsOwnDescriptionIsWords(String written, String said) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "---\ndescription: >-\n  " + written + "\n---\n\nHello.\n")
                .with("pages/boats.md", "---\ntitle: Boats\ndescription: >-\n  " + written + "\n---\n\nWords.\n")
                .read();

        assertThat(description(result, "index.html")).isEqualTo(said);
        assertThat(description(result, "boats.html")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    I measure the tides[^1] of all the coasts of the north.\\n\\n[^1]: Since 1901. ¦ I measure the tides of all the coasts of the north.
                    I measure the tides[^a][^b] of all the northern coasts.\\n\\n[^a]: Since 1901.\\n[^b]: Also moons. ¦ I measure the tides of all the northern coasts.
                    I measure $x^2$ tides[^1] of all the coasts of the north.\\n\\n[^1]: Since 1901. ¦ I measure x² tides of all the coasts of the north.
                    H<sub>2</sub>O and CO<sub>2</sub> and 10<sup>3</sup> tides of all coasts of the north. ¦ H2O and CO2 and 103 tides of all coasts of the north.
                    - Tides[^1]\\n- Moons\\n\\n[^1]: Since 1901. ¦ Tides Moons
                    - Tides[^1] $y$\\n- Moons\\n\\n[^1]: Since $y$ 1901. ¦ Tides y Moons
                    I say &lt;b&gt; &amp;amp; &quot;tide&quot; &copy; &mdash; “yes” of all the coasts. ¦ I say <b> &amp; "tide" © — “yes” of all the coasts.
                    """)
    void theFirstSentenceIsWithoutNotes(String written, String said) {
        String text = written.replace("\\n", "\n");
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", text + "\n")
                .with("posts/first.md", "---\ntitle: First\ndate: 2025-01-02\n---\n\n" + text + "\n")
                .with("pages/boats.md", "---\ntitle: Boats\n---\n\n" + text + "\n")
                .read();

        assertThat(description(result, "index.html")).isEqualTo(said);
        assertThat(description(result, "posts/first.html")).isEqualTo(said);
        assertThat(description(result, "boats.html")).isEqualTo(said);
    }
}
