package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResolvedStylesTest {

    /** What is fetched is what tests format by: the versions in the pom. */
    @Test
    void stylesAreOfTheVersionThatIsTested() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);

        assertThat(pom)
                .contains("<citationstyles.version>" + ResolvedStyles.VERSION + "</citationstyles.version>")
                .contains("<citeproc.version>" + ResolvedStyles.PROCESSOR + "</citeproc.version>");
    }
}
