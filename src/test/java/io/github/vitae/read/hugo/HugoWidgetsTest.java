package io.github.vitae.read.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Widgets of Academic's home page, which are headless as its own are: what says that they are parts of it. */
class HugoWidgetsTest {

    @TempDir
    private Path directory;

    @Test
    void aHeadlessWidgetIsShownOnThePageThatItIsAPartOf() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("content/authors/ode/_index.md", "+++\nname = \"Sorrel Ode\"\nsuperuser = true\n+++\nWho.\n")
                .with("content/home/index.md", "+++\ntype = \"widget_page\"\nheadless = true\n+++\n")
                .with("content/home/about.md", "+++\nwidget = \"about\"\nheadless = true\nauthor = \"ode\"\n+++\n")
                .with(
                        "content/home/jobs.md",
                        "---\nwidget: experience\nheadless: true # a part\nexperience:\n- title: Piper\n  company:"
                                + " Reed Hall\n  date_start: 2017-01-01\n---\n")
                .with("content/home/words.md", "---\nwidget: blank\nHeadless: yes\ntitle: Words\n---\nSaid aloud.\n")
                .with("content/home/off.md", "---\nwidget: blank\nheadless: true\nactive: false\n---\nSwitched off.\n")
                .with("content/home/draft.md", "---\nwidget: blank\nheadless: true\ndraft: true\n---\nNot yet.\n")
                .with("content/home/note.md", "---\nheadless: true\ntitle: Note\n---\nTo myself.\n")
                .with("content/post/p.md", "---\ntitle: Post\nheadless: true\n---\nNo head.\n")
                .with("content/post/w/index.md", "---\ntitle: Bundle\nheadless: true\nwidget: x\n---\nNo page.\n")
                .read();

        assertThat(result.everything())
                .contains("Piper", "Reed Hall", "Said aloud.")
                .doesNotContain("Switched off", "Not yet", "To myself", "No head", "No page");
        assertThat(result.problems(Code.DRAFT))
                .map(problem -> problem.location().file().replaceFirst(".*content/", ""))
                .containsExactlyInAnyOrder(
                        "home/index.md",
                        "home/off.md",
                        "home/draft.md",
                        "home/note.md",
                        "post/p.md",
                        "post/w/index.md");
    }
}
