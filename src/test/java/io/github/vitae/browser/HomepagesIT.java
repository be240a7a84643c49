package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Homepages of real people, which {@code src/it/homepages-as-they-are} built where they are at hand, in a skin and in the
 * look of our own: they read well there. Their images are left out of what is at hand, so a missing one says nothing.
 */
class HomepagesIT {

    private static final Path BUILDS = Path.of("target/it/looks/homepages-as-they-are");

    private static final Pattern LEFTOVER =
            Pattern.compile("\\{%|%\\}|\\{\\{|\\}\\}|\\{:|::: ?\\w|<!--|-->|&nbsp;|&amp;|\\[//\\]:");

    private static final List<SitePages> SITES = Stream.of("skin", "own")
            .flatMap(name -> SitePages.below(BUILDS, name).stream())
            .toList();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        Assumptions.assumeFalse(SITES.isEmpty(), "there are no homepages at hand");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> homepagesReadWell() {
        return SITES.stream()
                .map(site -> DynamicTest.dynamicTest(site.name(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (String page : site.pages()) {
                        chromium.size(360, 900).onTo(site.address(page));
                        Overflow.elements(chromium, 360, 1280).forEach(line -> wrong.add(page + " " + line));
                        String text = String.valueOf(chromium.run("""
                        const copy = document.querySelector('.vitae').cloneNode(true);
                        copy.querySelectorAll('code, pre').forEach(e => e.remove());
                        return copy.textContent"""));
                        LEFTOVER.matcher(text)
                                .results()
                                .forEach(found -> wrong.add(page + ": "
                                        + text.substring(
                                                Math.max(0, found.start() - 20),
                                                Math.min(text.length(), found.end() + 20))));
                        chromium.console().stream()
                                .filter(line -> !line.contains("ERR_FILE_NOT_FOUND")
                                        && !line.contains("Failed to load resource"))
                                .forEach(line -> wrong.add(page + ": " + line));
                    }
                    assertThat(wrong).isEmpty();
                }));
    }
}
