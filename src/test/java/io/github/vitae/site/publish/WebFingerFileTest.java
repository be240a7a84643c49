package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.page.metadata.WebFinger;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.Written;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file by which an account is found lies in a folder that starts with a dot, and comes and goes with the setting. */
class WebFingerFileTest {

    @TempDir
    private Path work;

    private Written publish(SkinnedSite skinned, Optional<WebFinger> account, Optional<BuildRecord> last)
            throws IOException {
        List<Output> outputs = new ArrayList<>(TrialProfile.in(work.resolve("vitae"))
                .with("about.md", "I build.\n")
                .looking(Look.VITAE)
                .read()
                .outputs());
        Optional<SiteUrl> host = Optional.of(new SiteUrl("https://ada.example.org/"));
        account.flatMap(one -> one.file(host)).ifPresent(outputs::add);
        Problems problems = new Problems();
        SiteWriter writer = new SiteWriter(outputs, SiteInventory.of(), List.of(), "vitae", problems);
        SitePart part = new SitePart("", writer, skinned.skin(Look.VITAE, work), "Ada");
        Written written = SitePart.publish(List.of(part), work.resolve("site"), Earlier.of(last), planned -> {});
        assertThat(problems.sorted()).isEmpty();
        return written;
    }

    @Test
    void itIsWrittenAndTakenAwayAgain() throws IOException {
        Path file = work.resolve("site/.well-known/webfinger");
        try (SkinnedSite skinned = new SkinnedSite()) {
            Written written = publish(skinned, WebFinger.of("@ada@mastodon.example"), Optional.empty());
            assertThat(file).content().contains("acct:ada@mastodon.example");

            publish(
                    skinned,
                    Optional.empty(),
                    Optional.of(BuildRecord.of(List.of(), List.of(), work.resolve("site"), written)));
            assertThat(file).doesNotExist();
            assertThat(work.resolve("site/index.html")).exists();
        }
        assertThat(Files.exists(file.getParent())).isFalse();
    }
}
