package io.github.vitae.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that no file has on Windows, such as CON: entries called so have pages all the same. */
class ReservedNamesTest {

    @TempDir
    private Path directory;

    @Test
    void entriesThatAreCalledAsADeviceHavePages() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nI build.\n")
                .with("talks/nul.md", "---\ntitle: Nul\ndate: 2024-01-01\n---\n\nA talk about nothing.\n")
                .with("posts/2024-01-01-aux.md", "---\ntitle: Aux\n---\n\nA post about helpers.\n")
                .with("pages/prn.md", "---\ntitle: Prn\n---\n\nA page about printers.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("talks/nul-.html")).contains("A talk about nothing.");
        assertThat(result.page("prn-.html")).contains("A page about printers.");
        assertThat(result.everything()).contains("A post about helpers.");
    }

    /** What other tools call a summary. */
    @Test
    void aDescriptionOrAnExcerptOfAnEntryIsItsSummary() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "# Ada\n\nI build.\n")
                .with("posts/a.md", "---\ntitle: A\ndate: 2024-01-01\ndescription: Said of A\n---\n\nBody.\n")
                .with("posts/b.md", "---\ntitle: B\ndate: 2024-01-02\nexcerpt: Said of B\n---\n\nBody.\n")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.page("posts.html")).contains("Said of A", "Said of B");
    }
}
