package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures that README.md and the documentation show, of the examples as they were built. Only when asked to:
 * CONTRIBUTING.md has the command.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".*", disabledReason = "pictures are taken by -Dpictures")
class PicturesTest {

    private static final Path PICTURES = Path.of("docs/images");

    @Test
    void examplesAsTheyAreShown() {
        try (Chromium chromium = Chromium.start()) {
            take(chromium, "own-look", "index.html", "about.png", 1280, 900, false);
            take(chromium, "own-look", "news.html", "news-dark.png", 1280, 900, true);
            take(chromium, "homepage", "index.html", "skin.png", 1280, 900, false);
            take(chromium, "own-look", "publications.html", "publications.png", 1280, 900, false);
        }
    }

    private static void take(
            Chromium chromium, String example, String page, String picture, int width, int height, boolean dark) {
        Path file = Path.of("examples", example, "target/site", page).toAbsolutePath();
        assertThat(file).as("build the examples first").exists();

        chromium.size(width, height).dark(dark).open(file.toUri().toString());
        chromium.picture(PICTURES.resolve(picture), false);

        assertThat(PICTURES.resolve(picture)).isNotEmptyFile();
        assertThat(Files.isRegularFile(PICTURES.resolve(picture))).isTrue();
    }
}
