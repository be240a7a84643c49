package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are saved while they are read: pages show one version of a file, never two. */
class FlippedSourceTest {

    private static final int BUILDS = 50;

    private static final Pattern MARK = Pattern.compile("\\b(about|news|awards)-([AB])\\b");

    @TempDir
    private Path profile;

    /** The news come to the pages by two ways: as the site's data, and by what Liquid makes of them on the page. */
    private static Map<String, String> files(String version) {
        return Map.of(
                "_config.yml", "title: Ada Example\n",
                "_pages/about.md", """
                        ---
                        permalink: /
                        title: about-V
                        ---
                        This is about-V.

                        {% for item in site.data.news %}
                        * {{ item.text }}
                        {% endfor %}

                        {% for item in site.data.awards %}
                        * {{ item.title }}
                        {% endfor %}

                        So much for about-V.
                        """.replace("-V", "-" + version),
                "_data/news.yml",
                        "- {date: 2024-05, text: We tell news-V}\n- {date: 2023, text: Older news-V}\n"
                                .replace("-V", "-" + version),
                "_data/awards.yml", "- {date: 2024, title: Prize awards-V}\n".replace("-V", "-" + version));
    }

    @Test
    void aFileThatIsSavedDuringABuildIsSeenInOneVersion() throws Exception {
        write(files("A"));
        Set<String> both = new TreeSet<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread author = new Thread(() -> {
            for (int turn = 0; !done.get(); turn++) {
                write(files(turn % 2 == 0 ? "B" : "A"));
            }
        });
        author.start();
        try {
            for (int build = 0; build < BUILDS || (both.size() <= 3 && build < 20 * BUILDS); build++) {
                String pages = TrialProfile.in(profile).read().everything();
                for (String file : Set.of("about", "news", "awards")) {
                    Set<String> versions = new TreeSet<>();
                    Matcher mark = MARK.matcher(pages);
                    while (mark.find()) {
                        if (mark.group(1).equals(file)) {
                            versions.add(mark.group(2));
                        }
                    }
                    assertThat(versions).as(file + " in build " + build).hasSize(1);
                    both.add(file + versions);
                }
            }
        } finally {
            done.set(true);
            author.join();
        }
        // else nothing was saved meanwhile, and nothing was shown
        assertThat(both).hasSizeGreaterThan(3);
    }

    private void write(Map<String, String> files) {
        files.forEach((name, content) -> {
            try {
                Path file = profile.resolve(name);
                Path saved = profile.resolve("saved");
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(saved, content);
                Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
