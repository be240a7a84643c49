package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code menu.yml} decides order and names of the menu. */
class NativeMenuTest {

    @TempDir
    Path directory;

    @TempDir
    Path again;

    private TrialProfile.Result read(String menu) {
        return TrialProfile.in(directory)
                .with("about.md", "I measure tides.\n")
                .with("news.yml", "- {date: 2024-05, title: Won a prize}\n")
                .with("talks.yml", "- {date: 2024-05, title: Tides}\n")
                .with("menu.yml", menu)
                .read();
    }

    private static List<MenuEntry> menu(TrialProfile.Result result) {
        return ProfileOutputs.menu(result.profile().orElseThrow(), result.outputs(), TrialProfile.pages(Look.VITAE));
    }

    private static String text(List<MenuEntry> menu) {
        StringBuilder text = new StringBuilder();
        for (MenuEntry entry : menu) {
            text.append(entry.label()).append(' ').append(entry.href().orElse("-"));
            text.append(entry.children().isEmpty() ? "; " : " (" + text(entry.children()) + "); ");
        }
        return text.toString().strip();
    }

    private static final String MENU = """
            - title: Lectures
              url: talks.html
            - title: More
              items:
                - title: "News: all"
                  url: /news.html
                - title: Elsewhere
                  url: https://tides.example.org/
            """;

    @Test
    void orderAndNamesAreTheAuthors() {
        TrialProfile.Result result = read(MENU);

        assertThat(text(menu(result)))
                .isEqualTo("About index.html; Lectures talks.html; "
                        + "More - (News: all news.html; Elsewhere https://tides.example.org/;);");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatIsNotNamedStandsBehind() {
        assertThat(text(menu(read("- {title: Lectures, url: talks.html}\n"))))
                .isEqualTo("About index.html; Lectures talks.html; News news.html;");
    }

    @Test
    void whatIsNoMenuIsTold() {
        for (String menu : List.of("title: News\n", "- news.html\n", "- title: News\n", "- url: news.html\n")) {
            assertThat(read(menu).problems()).as(menu).extracting(Problem::code).containsExactly(Code.WRONG_SHAPE);
        }
        assertThat(read("- {title: News, url: news.html, itmes: []}\n").problems())
                .extracting(Problem::code)
                .containsExactly(Code.MISSPELT_KEY);
    }

    @Test
    void aPageThatIsNotThereIsToldAndLeftOut() {
        TrialProfile.Result result = read("- {title: Lost, url: lost.html}\n");

        assertThat(result.problems()).extracting(Problem::code).containsExactly(Code.MISSING_FILE);
        assertThat(text(menu(result))).doesNotContain("Lost");
    }

    @Test
    void importKeepsIt() {
        TrialProfile.Result first = read(MENU);
        TrialProfile written = TrialProfile.in(again);
        NativeWriter.files(
                        first.profile().orElseThrow(),
                        ProfileOutputs.places(first.profile().orElseThrow()))
                .forEach(written::with);

        assertThat(menu(written.read())).isEqualTo(menu(first));
    }
}
