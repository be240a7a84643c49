package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that says it is a draft is none to be published, even where its front matter cannot be read otherwise. */
class BrokenDraftTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [never closed\npublished: false\n---\n\nSECRET words\n",
                "---\npublished: false\ntitle: \"never closed\n---\n\nSECRET words\n",
                "---\ntitle: a: b: c\ndraft: 'true'\n---\n\nSECRET words\n",
                "+++\ntitle = never quoted\ndraft = true\n+++\n\nSECRET words\n"
            })
    void aDraftStaysHomeThoughItsFrontMatterIsBroken(String document, @TempDir Path directory) {
        TrialProfile.Result read =
                TrialProfile.in(directory).with("about.md", document).read();

        assertThat(read.pages().toString()).doesNotContain("SECRET");
        assertThat(read.problems()).anyMatch(problem -> problem.code().id().equals("draft"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [never closed\n---\n\nPlain words, draft: true\n",
                "---\ntitle: A page\n---\n\ndraft: true\n\nPlain words\n"
            })
    void whatStandsInTheTextMarksNothing(String document, @TempDir Path directory) {
        TrialProfile.Result read =
                TrialProfile.in(directory).with("about.md", document).read();

        assertThat(read.pages().toString()).contains("Plain words");
    }
}
