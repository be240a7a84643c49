package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A menu of many pages in the look of the plugin's own: a row on a wide screen, opened by a button on a phone. */
class MenuTest {

    private static Chromium chromium;

    @TempDir
    private static Path folder;

    private static String home = "";

    @BeforeAll
    static void start() {
        Path profile = folder.resolve("profile");
        TrialProfile trial = TrialProfile.in(profile)
                .with("_config.yml", "title: Jane Doe\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n")
                .with("_data/navigation.yml", """
                        main:
                          - {title: Tides, url: /tides/}
                          - {title: Shores, url: /shores/}
                          - {title: Sands, url: /sands/}
                          - {title: Islands, url: /islands/}
                          - title: More
                            children:
                              - {title: Boats, url: /boats/}
                              - {title: Harbours, url: /harbours/}
                        """);
        for (String name : new String[] {"tides", "shores", "sands", "islands", "boats", "harbours"}) {
            trial.with("_pages/" + name + ".md", "---\npermalink: /" + name + "/\ntitle: " + name + "\n---\nWords.\n");
        }
        Path site = folder.resolve("site");
        try (SkinnedSite skinned = new SkinnedSite()) {
            skinned.publish(profile, site, Look.VITAE, false, Optional.empty());
        }
        home = site.resolve("index.html").toUri().toString();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static boolean isShown(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector)).isDisplayed();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onAPhoneAButtonOpensItWithAndWithoutScripts(boolean scripts) {
        chromium.scripts(scripts).size(390, 800).dark(false).open(home);
        try {
            assertThat(isShown(".vitae-pages")).isFalse();
            assertThat(isShown(".vitae-menu")).isTrue();

            chromium.driver().findElement(By.cssSelector(".vitae-menu")).click();

            assertThat(isShown(".vitae-pages a[href='tides/index.html'], .vitae-pages a[href='tides/']"))
                    .isTrue();
        } finally {
            chromium.scripts(true);
        }
    }

    @Test
    void theKeyboardOpensAndClosesIt() {
        chromium.size(390, 800).dark(false).open(home);
        chromium.driver().findElement(By.cssSelector(".vitae-menu")).sendKeys(Keys.ENTER);
        assertThat(isShown(".vitae-pages")).isTrue();
        assertThat(Axe.violations(chromium, "html")).isEmpty();
        assertThat(Overflow.elements(chromium)).isEmpty();

        new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();

        assertThat(isShown(".vitae-pages")).isFalse();
    }

    @Test
    void onAWideScreenItIsARow() {
        chromium.size(1280, 900).dark(false).open(home);

        assertThat(isShown(".vitae-menu")).isFalse();
        assertThat(chromium.texts("""
                return [...document.querySelectorAll('.vitae-pages > ul > li')].map(item =>
                    (item.querySelector('summary') || item).textContent.trim())""")).containsExactly("About", "Tides", "Shores", "Sands", "Islands", "More");
        assertThat(chromium.number("""
                const tops = [...document.querySelectorAll('.vitae-pages > ul > li')].map(item =>
                    Math.round(item.getBoundingClientRect().top));
                return Math.max(...tops) - Math.min(...tops)""")).isLessThan(3);
    }

    @Test
    void whatIsBelowANameOpensWithoutMovingThePage() {
        chromium.size(1280, 900).dark(false).open(home);
        double before = chromium.number("return document.querySelector('main').getBoundingClientRect().top");

        chromium.driver().findElement(By.cssSelector(".vitae-pages summary")).sendKeys(Keys.ENTER);

        assertThat(isShown(".vitae-pages details a")).isTrue();
        assertThat(chromium.number("return document.querySelector('main').getBoundingClientRect().top"))
                .isEqualTo(before);
        assertThat(Axe.violations(chromium, "html")).isEmpty();
        assertThat(Overflow.elements(chromium)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 640, 768, 959, 960, 1280, 1920})
    void noWidthIsTooNarrowOrTooWide(int width) {
        chromium.size(width, 800).dark(true).open(home);
        assertThat(Overflow.elements(chromium)).isEmpty();
        assertThat(Axe.violations(chromium, "html")).isEmpty();
    }
}
