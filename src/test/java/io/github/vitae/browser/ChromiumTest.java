package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of pages rely on: that the browser sees errors, requests and sizes. */
class ChromiumTest {

    @Test
    void theBrowserTellsWhatAPageDoes(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, """
                <!DOCTYPE html><title>A page</title><p id="p">Text</p><img src="http://other.example/x.png" alt="">
                <script>window.ran = true; console.error("a complaint")</script>""");
        try (Chromium chromium = Chromium.start()) {
            chromium.size(390, 700).dark(true).open(page.toUri().toString());

            assertThat(chromium.number("return innerWidth")).isEqualTo(390);
            assertThat(chromium.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            assertThat(chromium.console()).anyMatch(line -> line.contains("a complaint"));
            assertThat(chromium.requests()).contains(page.toUri().toString(), "http://other.example/x.png");

            chromium.scripts(false).open(page.toUri().toString());

            assertThat(chromium.run("return window.ran === undefined")).isEqualTo(true);
        }
    }

    /** At widths of one load as at a width that a page is loaded at: by its style, and by a script that follows the window. */
    @Test
    void aPageThatIsTooWideIsSeenAtTheWidthsWhereItIs(@TempDir Path folder) throws IOException {
        Path styled = Files.writeString(folder.resolve("styled.html"), """
                <!DOCTYPE html><title>A page</title><style>p { width: 500px } @media (min-width: 700px) { p { width: 900px } }</style>
                <p class="wide">Text</p>""");
        Path scripted = Files.writeString(folder.resolve("scripted.html"), """
                <!DOCTYPE html><title>A page</title><p class="followed">Text</p>
                <script>addEventListener('resize', () => document.querySelector('p').style.width = innerWidth * 2 - 800 + 'px')</script>""");
        try (Chromium chromium = Chromium.start()) {
            chromium.size(360, 900).open(styled.toUri().toString());
            assertThat(Overflow.elements(chromium, 360, 600, 768, 1280))
                    .filteredOn(line -> line.contains("P.wide"))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("at 360: "),
                            line -> assertThat(line).startsWith("at 768: "));

            // straight on to another page, and to the same anew
            chromium.size(360, 900).onTo(scripted.toUri().toString());
            assertThat(Overflow.elements(chromium, 360, 700, 1280))
                    .filteredOn(line -> line.contains("P.followed"))
                    .singleElement()
                    .asString()
                    .startsWith("at 1280: ");
            chromium.onTo(scripted.toUri().toString());
            assertThat(chromium.run("return document.querySelector('p').style.width"))
                    .isEqualTo("");
            assertThat(chromium.requests()).containsExactly(scripted.toUri().toString());
        }
    }
}
