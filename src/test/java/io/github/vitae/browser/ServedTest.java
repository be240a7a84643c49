package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.ServedProfile;
import io.github.vitae.testing.Soon;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site that is served while it is written, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedTest {

    private static final String PANEL = "document.querySelector('vitae-live')?.shadowRoot";

    @TempDir
    private Path base;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private Path profile(Look look) throws IOException {
        Path profile = Files.createDirectories(base.resolve("profile-" + look));
        TrialProfile.in(profile)
                .with("about.md", "---\nname: Ada Example\n---\n\nI study tides.\n")
                .with("news.yml", "- date: 2025-01-01\n  text: First words\n");
        return profile;
    }

    private boolean soon(String script) {
        return Soon.is(() -> Boolean.TRUE.equals(chromium.run("return !!(" + script + ")")));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anEditIsSeenWithoutADoing(Look look) throws IOException {
        Path profile = profile(look);
        try (ServedProfile served = ServedProfile.start(profile, base.resolve("work"), look, false)) {
            chromium.size(1200, 900).open(served.address("news.html"));
            assertThat(soon(PANEL + ".querySelector('.state').textContent === 'As readers will get it'"))
                    .isTrue();
            Files.writeString(profile.resolve("news.yml"), "- date: 2025-01-01\n  text: Second words\n");
            assertThat(soon("document.body && document.body.textContent.includes('Second words')"))
                    .isTrue();
            // the panel is let in by the page's policy, and nothing is refused
            assertThat(chromium.console()).noneMatch(line -> line.contains("Content Security Policy"));
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aBrokenSaveIsToldOnThePageAsItWas(Look look) throws IOException {
        Path profile = profile(look);
        try (ServedProfile served = ServedProfile.start(profile, base.resolve("work"), look, false)) {
            chromium.size(1200, 900).open(served.address("news.html"));
            assertThat(soon(PANEL + ".querySelector('.state').className === 'state'"))
                    .isTrue();
            Files.writeString(profile.resolve("news.yml"), "- date: 2025-01-01\n  text: \"Third words\n");
            assertThat(soon(PANEL + ".querySelector('li.error .place')")).isTrue();
            assertThat(chromium.texts("return [" + PANEL + ".querySelector('li.error a.place').href, " + PANEL
                            + ".querySelector('li.error .cure').textContent, " + PANEL
                            + ".querySelector('.state').textContent]"))
                    .satisfiesExactly(
                            link -> assertThat(link)
                                    .startsWith("vscode://file/")
                                    .contains("/profile-" + look + "/news.yml:"),
                            cure -> assertThat(cure).startsWith("→ "),
                            state -> assertThat(state).contains("The last save is broken"));
            assertThat(chromium.run("return document.body.textContent").toString())
                    .contains("First words");
            Files.writeString(profile.resolve("news.yml"), "- date: 2025-01-01\n  text: \"Third words\"\n");
            assertThat(soon("document.body && document.body.textContent.includes('Third words')"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aPhoneDarkPaperAndPrintAreAClickAway(Look look) throws IOException {
        Path profile = profile(look);
        try (ServedProfile served = ServedProfile.start(profile, base.resolve("work"), look, false)) {
            chromium.size(1200, 900).dark(false).open(served.address("news.html"));
            assertThat(soon("document.querySelector('vitae-live')")).isTrue();
            chromium.run("sessionStorage.clear(); " + PANEL + ".querySelector('button.phone').click()");
            String phone = PANEL + ".querySelector('iframe')";
            assertThat(soon(phone + " && " + phone + ".contentWindow.innerWidth === 390 && " + phone
                            + ".contentDocument?.body?.textContent.includes('First words')"))
                    .isTrue();
            assertThat(soon(phone + ".contentDocument?.documentElement?.dataset.vitaeView !== undefined"))
                    .isTrue();
            assertThat(chromium.run("return !!" + phone + ".contentDocument.querySelector('vitae-live')"))
                    .isEqualTo(false);
            // the button is not behind the frame
            assertThat(chromium.run(
                            "const r = " + PANEL + ".querySelector('button.phone').getBoundingClientRect(); return "
                                    + PANEL + ".elementFromPoint(r.x + r.width / 2, r.y + r.height / 2).className"))
                    .isEqualTo("phone");
            chromium.run(PANEL + ".querySelector('button.phone').click()");
            assertThat(chromium.run("return !!" + phone)).isEqualTo(false);

            String light = background();
            chromium.run(PANEL + ".querySelector('button.dark').click()");
            if (look == Look.VITAE) {
                assertThat(background()).isNotEqualTo(light);
                chromium.dark(true).open(served.address("news.html"));
                chromium.run("sessionStorage.clear()");
                chromium.open(served.address("news.html"));
                String dark = background();
                chromium.dark(false).open(served.address("news.html"));
                assertThat(soon("document.querySelector('vitae-live')")).isTrue();
                chromium.run(PANEL + ".querySelector('button.dark').click()");
                assertThat(background()).isEqualTo(dark);
            }
            chromium.run(PANEL + ".querySelector('button.dark').click()");
            assertThat(background()).isEqualTo(light);

            String screen = shown();
            chromium.media("print", "prefers-color-scheme", "light");
            String paper = shown();
            chromium.media("", "prefers-color-scheme", "light");
            assertThat(shown()).isEqualTo(screen);
            chromium.run(PANEL + ".querySelector('button.print').click()");
            assertThat(shown()).isEqualTo(paper);
            chromium.run(PANEL + ".querySelector('button.print').click()");
            assertThat(shown()).isEqualTo(screen);
        }
    }

    private String background() {
        return chromium.run("return getComputedStyle(document.body).backgroundColor + ' '"
                        + " + getComputedStyle(document.body).color")
                .toString();
    }

    /** Which elements of the page are there to be seen. */
    private String shown() {
        return chromium.run("return [...document.body.querySelectorAll('*')]"
                        + ".map(e => e.tagName + ' ' + e.className + ' ' + getComputedStyle(e).display).join('\\n')")
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aDraftIsMarkedWhereItStands(Look look) throws IOException {
        Path profile = profile(look);
        Files.writeString(
                profile.resolve("news.yml"),
                "- date: 2025-01-01\n  text: First words\n- date: 2025-02-02\n  text: Words to come\n  draft: true\n");
        Files.createDirectories(profile.resolve("pages"));
        Files.writeString(profile.resolve("pages/plan.md"), "---\ntitle: Plan\ndraft: yes\n---\n\nA plan\n");
        try (ServedProfile served = ServedProfile.start(profile, base.resolve("work"), look, true)) {
            chromium.size(1200, 900).open(served.address("news.html"));
            assertThat(soon("document.querySelector('.vitae-live-draft')")).isTrue();
            assertThat(chromium.texts(
                            "return [...document.querySelectorAll('[data-vitae-live-draft]')].map(e => e.textContent)"))
                    .satisfiesExactly(
                            menu -> assertThat(menu).isEqualTo("DraftPlan"),
                            entry -> assertThat(entry).contains("Draft", "Words to come"));
            chromium.open(served.address("plan.html"));
            assertThat(soon("document.querySelector('.vitae-live-draft')")).isTrue();
            assertThat(chromium.texts(
                            "return [...document.querySelectorAll('.vitae-live-draft')].map(e => e.textContent)"))
                    .isEqualTo(List.of("Draft: readers do not get this page"));
        }
    }

    /** The panel can be used with the keyboard, its words can be read, and it is not printed. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void thePanelIsForEverybody(Look look) throws IOException {
        Path profile = profile(look);
        try (ServedProfile served = ServedProfile.start(profile, base.resolve("work"), look, false)) {
            chromium.size(390, 800).open(served.address("news.html"));
            assertThat(soon(PANEL + ".querySelector('.state').className === 'state'"))
                    .isTrue();
            assertThat(chromium.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(chromium.number("return Math.min(..." + "[..." + PANEL
                            + ".querySelectorAll('button')].map(b => b.getBoundingClientRect().height))"))
                    .isGreaterThanOrEqualTo(24);
            assertThat(Axe.violations(chromium, "vitae-live")).isEmpty();
            chromium.media("print", "prefers-color-scheme", "light");
            assertThat(chromium.run("return getComputedStyle(document.querySelector('vitae-live')).display"))
                    .isEqualTo("none");
            chromium.media("", "prefers-color-scheme", "light");
        }
    }
}
