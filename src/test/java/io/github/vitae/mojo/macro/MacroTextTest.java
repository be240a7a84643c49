package io.github.vitae.mojo.macro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where macros are written, in all formats of pages. */
class MacroTextTest {

    @TempDir
    Path directory;

    private String place(String text, String name, Map<String, String> parameters) throws IOException {
        Path file = directory.resolve("page");
        Files.writeString(file, text);
        return MacroText.find(Optional.of(file), "page", name, parameters).toString();
    }

    @Test
    void theOneWithTheseParametersIsFound() throws IOException {
        String markdown = "# A\n\n<!-- MACRO{vitae-news|limit=1} -->\n- <!--MACRO{vitae-news|tag=a b|limit=2}-->\n";

        assertThat(place(markdown, "vitae-news", Map.of("tag", "a b", "limit", "2")))
                .isEqualTo("page:4:3");
        assertThat(place("H\n\n%{vitae-news|limit=1}\n", "vitae-news", Map.of("limit", "1")))
                .isEqualTo("page:3:1");
        assertThat(place(
                        "<p><macro name='vitae-news'>\n <param name=\"tag\" value='a'/></macro></p>",
                        "vitae-news",
                        Map.of("tag", "a")))
                .isEqualTo("page:1:4");
        assertThat(place("<macro name=\"vitae-references\"/>", "vitae-references", Map.of()))
                .isEqualTo("page:1:1");
    }

    @Test
    void elseTheFirstOfThatNameElseTheFile() throws IOException {
        assertThat(place("\n<!-- MACRO{vitae-news|tag=$tag} -->", "vitae-news", Map.of("tag", "x")))
                .isEqualTo("page:2:1");
        assertThat(place("nothing", "vitae-news", Map.of())).isEqualTo("page");
        assertThat(MacroText.find(Optional.of(directory.resolve("none")), "none", "vitae-news", Map.of()))
                .hasToString("none");
    }

    @Test
    void aListOfReferencesIsSeenWhereItIsNoExample() {
        assertThat(MacroText.hasReferences("<p>x</p><!-- MACRO{vitae-references} -->"))
                .isTrue();
        assertThat(MacroText.hasReferences("<!-- MACRO{vitae-publications|cited=TRUE} -->"))
                .isTrue();
        assertThat(MacroText.hasReferences(
                        "<macro name=\"vitae-publications\"><param name=\"cited\" value=\"true\"/></macro>"))
                .isTrue();
        assertThat(MacroText.hasReferences("A\n\n  %{vitae-references}")).isTrue();
        assertThat(MacroText.hasReferences("<code>&lt;!-- MACRO{vitae-references} --&gt;</code> %{vitae-references}"))
                .isFalse();
        assertThat(MacroText.hasReferences("<!-- MACRO{vitae-publications|tag=cited} -->"))
                .isFalse();
    }

    @Test
    void aPageOfBeginningsTakesNoTime() {
        String beginnings = "<macro name=\"a\"><!-- MACRO{ %{".repeat(50_000) + "\n %{".repeat(50_000);
        assertThat(Effort.spentOn(() -> MacroText.hasReferences(beginnings))).isLessThan(Duration.ofSeconds(5));
    }
}
