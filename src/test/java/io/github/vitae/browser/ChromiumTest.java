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
}
