package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose first page is somebody else's, and that wants the lists only. */
class WithoutAboutTest {

    @TempDir
    private Path directory;

    @Test
    void thereIsNoAboutAndNothingLeadsToOne() {
        Profile profile = TrialProfile.in(directory)
                .with("about.md", """
                        ---
                        name: Jane Doe
                        redirect_from: /me/
                        ---
                        I study tides; what is new is [here](#news), who I am [there](#who).

                        ## Who

                        Nobody.

                        # News

                        - **May 2025** See [what is new](#news).
                        """)
                .read()
                .profile()
                .orElseThrow();
        PageOptions whole = TrialProfile.pages(Look.SKIN);
        PageOptions options = new PageOptions(
                whole.locale(), whole.about(), false, 5, 3, whole.look(), whole.publications(), whole.asOf());

        List<Output> outputs = ProfileOutputs.of(profile, options);

        List<Output.Page> pages = outputs.stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
        assertThat(pages).extracting(page -> page.path().value()).containsExactly("news.html");
        assertThat(ProfileOutputs.menu(profile, outputs, options))
                .extracting(MenuEntry::label)
                .containsExactly("News");
        // an address of About leads nowhere that is ours
        assertThat(outputs).noneMatch(Output.RedirectPage.class::isInstance);
    }
}
