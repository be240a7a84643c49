package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "research.md, 1",
        "research.markdown, 1",
        "about_de.md, 1",
        "TODO.MD, 1",
        "pages/research.md, 0",
        "README.md, 0",
        "LICENSE.md, 0",
        "_notes.md, 0",
        "~research.md, 0",
        "research.txt, 0",
    })
    void aTextThatIsOnNoPageIsTold(String name, int times) {
        TrialProfile.Result result = TrialProfile.in(folder)
                .with("about.md", "I study tides.\n")
                .with(name, "# Words\n\nWords.\n")
                .read();

        assertThat(result.problems(Code.NOT_READ)).hasSize(times);
    }
}
