package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.WholeHomepage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages of all kinds, in both looks, as a browser shows them. */
class WholeHomepageTest {

    private static final int[] WIDTHS = {320, 360, 768, 1280, 1920};

    @TempDir
    private static Path folder;

    private static final Map<Look, SitePages> SITES = new EnumMap<>(Look.class);
    private static Chromium chromium;

    @BeforeAll
    static void build() {
        chromium = Chromium.start();
        Movement.watch(chromium);
        Path profile = WholeHomepage.in(folder.resolve("profile"));
        try (SkinnedSite skinned = new SkinnedSite()) {
            for (Look look : Look.values()) {
                Path site = folder.resolve(look.name());
                skinned.publish(profile, site, look, false, Optional.empty());
                SITES.put(look, new SitePages(site));
            }
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Stream<DynamicTest> pages(BiConsumer<Look, String> test) {
        return SITES.entrySet().stream()
                .flatMap(site -> site.getValue().pages().stream()
                        // one of a kind is enough
                        .filter(page -> !page.matches("(projects/[^1]|talks/2|posts/mud|publications[-/][^s]).*"))
                        .map(page -> DynamicTest.dynamicTest(
                                site.getKey() + "/" + page, () -> test.accept(site.getKey(), page))));
    }

    private static Chromium open(Look look, String page, int width) {
        return chromium.size(width, 900).onTo(SITES.get(look).address(page));
    }

    @Test
    void eachKindHasItsPages() {
        assertThat(SITES.get(Look.VITAE).pages())
                .contains(
                        "index.html",
                        "news.html",
                        "talks.html",
                        "talks/1.html",
                        "teaching.html",
                        "teaching/sand.html",
                        "projects.html",
                        "projects/1.html",
                        "posts.html",
                        "posts/reading.html",
                        "books.html",
                        "cv.html",
                        "publications.html");
    }

    @TestFactory
    Stream<DynamicTest> nobodyMeetsABarrier() {
        return pages((look, page) -> {
            for (boolean dark : look == Look.VITAE ? new boolean[] {false, true} : new boolean[] {false}) {
                chromium.dark(dark);
                open(look, page, 1280);
                // what is around our part of a page in Fluido is Fluido's
                assertThat(Axe.violations(chromium, look == Look.VITAE ? "html" : ".vitae"))
                        .as("dark: " + dark)
                        .isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noPageHasToBeMovedSideways() {
        return pages((look, page) -> {
            chromium.dark(false);
            open(look, page, WIDTHS[0]);
            assertThat(Overflow.elements(chromium, WIDTHS)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesComplainOfNothingAskNobodyElseAndKeepStill() {
        return pages((look, page) -> {
            for (int width : new int[] {390, 1280}) {
                open(look, page, width);
                assertThat(Movement.of(chromium)).as("at " + width).isEmpty();
                // two pictures are missing, on purpose
                assertThat(chromium.console()).allMatch(line -> line.contains("lost.png"));
                assertThat(chromium.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPictureThatIsThereHasItsSizeAndItsShape() {
        return pages((look, page) -> {
            open(look, page, 1280);
            assertThat(chromium.texts("""
                    return [...document.querySelectorAll('.vitae img')].filter(i => !i.src.includes('lost.png'))
                        .filter(i => !i.getAttribute('width') || !i.getAttribute('height')).map(i => i.outerHTML)""")).isEmpty();
            // what is not cut to a shape of ours keeps its own
            assertThat(chromium.texts("""
                    return [...document.querySelectorAll('.vitae img')].filter(i => i.complete && i.naturalWidth && i.width)
                        .filter(i => getComputedStyle(i).objectFit === 'fill')
                        .filter(i => Math.abs(i.width / i.height - i.naturalWidth / i.naturalHeight) > 0.1)
                        .map(i => i.outerHTML + i.width + '/' + i.height)""")).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aPictureThatIsMissingTakesNoRoom() {
        return pages((look, page) -> {
            open(look, page, 1280);
            assertThat(chromium.texts("""
                    return [...document.querySelectorAll('.vitae img')].filter(i => i.complete && !i.naturalWidth && !i.alt)
                        .map(i => i.getBoundingClientRect()).filter(b => b.width * b.height > 1).map(b => b.width + ' ' + b.height)""")).isEmpty();
        });
    }

    @Test
    void linesOfAnAddressStandBelowEachOtherInTheCard() {
        for (Look look : Look.values()) {
            open(look, "index.html", 1280);
            List<String> lines = chromium.texts("""
                    return [...document.querySelectorAll('.vitae-card .vitae-details p')].map(p => {
                        const box = p.getBoundingClientRect();
                        return Math.round(box.left) + ' ' + (box.height < 40); })""");
            assertThat(lines).hasSize(3);
            assertThat(lines.stream().distinct()).hasSize(1).allMatch(line -> line.endsWith("true"));
        }
    }

    /** Cards of a row are as high as each other, and not wider than what they stand in. */
    @Test
    void cardsStandBesideEachOtherWhereThereIsRoom() {
        for (Look look : Look.values()) {
            open(look, "projects.html", 1280);
            assertThat(chromium.number("return new Set([...document.querySelectorAll('.vitae-cards > li')]"
                            + ".map(e => Math.round(e.getBoundingClientRect().left))).size"))
                    .isGreaterThan(1);
            open(look, "projects.html", 360);
            assertThat(chromium.number("return new Set([...document.querySelectorAll('.vitae-cards > li')]"
                            + ".map(e => Math.round(e.getBoundingClientRect().left))).size"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theSwitchOfColoursStaysInTheFirstRowOnAPhone() {
        for (int width : new int[] {320, 390, 640, 768, 1280}) {
            open(Look.VITAE, "cv.html", width);
            assertThat(chromium.number("""
                    const middle = e => { const b = document.querySelector(e).getBoundingClientRect(); return b.top + b.height / 2; };
                    return Math.abs(middle('.vitae-brand') - middle('.vitae-theme'))""")).as("at " + width).isLessThan(4);
        }
    }
}
