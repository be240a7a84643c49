package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** One profile with everything on it, in every skin and look that {@code src/it/every-look} built, in a real browser. */
class LooksIT {

    private static final List<SitePages> SITES = SitePages.below(Path.of("target/it/looks/every-look"), "site");
    private static final String PAPER = "publications/longstreet2026.html";
    private static final int[] WIDTHS = {320, 360, 768, 1280, 1920};

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Movement.watch(chromium);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void allLooksWereBuilt() {
        assertThat(SITES)
                .extracting(site -> site.name().replace("/site", ""))
                .containsExactlyInAnyOrder("fluido", "fluido-2.0.1", "minimal-skin", "own-look", "report");
        assertThat(SITES)
                .allSatisfy(site -> assertThat(site.pages())
                        .contains("index.html", "news.html", "awards.html", "publications.html"));
        // reports have the list alone
        assertThat(SITES)
                .filteredOn(site -> !site.name().startsWith("report"))
                .allSatisfy(site -> assertThat(site.pages()).contains(PAPER));
    }

    @TestFactory
    Stream<DynamicTest> nobodyMeetsABarrier() {
        return pages((site, page) -> {
            for (boolean dark : new boolean[] {false, true}) {
                chromium.size(1280, 900).dark(dark).onTo(site.address(page));
                assertThat(Axe.violations(chromium, whole(site) ? "html" : ".vitae"))
                        .as("dark: " + dark)
                        .isEmpty();
            }
            chromium.size(360, 800).dark(false).onTo(site.address(page));
            assertThat(Axe.violations(chromium, whole(site) ? "html" : ".vitae"))
                    .isEmpty();
        });
    }

    /** What is around our part of a page in Fluido is Fluido's: its menu has white words on a blue that is too pale. */
    private static boolean whole(SitePages site) {
        return site.name().startsWith("own") || site.name().startsWith("minimal");
    }

    /** 320 pixels are what is left of 1280 at four times the size, 640 at twice (WCAG 2.2, 1.4.10 and 1.4.4). */
    @TestFactory
    Stream<DynamicTest> noPageHasToBeMovedSideways() {
        return pages((site, page) -> {
            chromium.dark(false).size(WIDTHS[0], 900).onTo(site.address(page));
            assertThat(Overflow.elements(chromium, WIDTHS)).isEmpty();
            chromium.resized(640, 450).run("document.documentElement.style.fontSize = '200%'");
            assertThat(Overflow.elements(chromium)).as("twice as large").isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesComplainOfNothingAndAskNobodyElse() {
        return pages((site, page) -> {
            try (LocalServer server = LocalServer.of(site.folder())) {
                chromium.size(1280, 900).open(server.address(page));
                assertThat(chromium.console()).isEmpty();
                assertThat(chromium.requests())
                        .isNotEmpty()
                        .allMatch(address -> address.startsWith(server.address("")));
                assertThat(server.missing()).isEmpty();
            }
            chromium.open(site.address(page));
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).allMatch(address -> address.startsWith("file:"));
        });
    }

    @TestFactory
    Stream<DynamicTest> linksLeadWhereTheySay() {
        return pages((site, page) -> {
            chromium.onTo(site.address(page));
            List<String> links = chromium.texts("return [...document.querySelectorAll('a[href]')].map(a => a.href)");
            String root = site.address("");
            List<String> broken = new ArrayList<>();
            for (String link : links) {
                if (link.startsWith("file:") && !leads(site, link.substring(root.length()))) {
                    broken.add(link);
                }
            }
            assertThat(links).isNotEmpty();
            assertThat(broken).isEmpty();
        });
    }

    private static boolean leads(SitePages site, String link) {
        int hash = link.indexOf('#');
        String path = java.net.URLDecoder.decode(
                hash < 0 ? link : link.substring(0, hash), java.nio.charset.StandardCharsets.UTF_8);
        if (!java.nio.file.Files.isRegularFile(site.folder().resolve(path))) {
            return false;
        }
        String id = hash < 0
                ? ""
                : java.net.URLDecoder.decode(link.substring(hash + 1), java.nio.charset.StandardCharsets.UTF_8);
        return id.isEmpty() || site.document(path).getElementById(id) != null;
    }

    @TestFactory
    Stream<DynamicTest> everythingIsReachedByKeyboardAndSeenThere() {
        return pages((site, page) -> {
            chromium.size(1280, 900).dark(false).onTo(site.address(page));
            int all = (int) chromium.number("""
                    const kinds = 'a[href], button, input, summary';
                    window.vitaeToReach = new Set([...document.querySelectorAll(`.vitae :is(${kinds})`)]
                        .filter(e => e.checkVisibility({visibilityProperty: true})));
                    window.vitaeReached = new Map();
                    document.addEventListener('focusin', ({target: e}) => {
                        if (!e.closest('.vitae') || !e.matches(kinds) || window.vitaeReached.has(e)) return;
                        const s = getComputedStyle(e);
                        window.vitaeReached.set(e, s.outlineStyle !== 'none' || s.boxShadow !== 'none');
                        window.vitaeToReach.delete(e);
                    });
                    return window.vitaeToReach.size""");
            int missing = all;
            // what is around our part is reached on the way
            for (int pressed = 0; missing > 0 && pressed < all + 120; pressed += 20) {
                new Actions(chromium.driver())
                        .sendKeys(Keys.TAB.toString().repeat(20))
                        .perform();
                missing = (int) chromium.number("return window.vitaeToReach.size");
            }
            assertThat(all).isPositive();
            assertThat(chromium.texts("return [...window.vitaeToReach].map(e => e.outerHTML)"))
                    .as("not reached")
                    .isEmpty();
            assertThat(chromium.texts(
                            "return [...window.vitaeReached].filter(([e, seen]) => !seen).map(([e]) => e.outerHTML)"))
                    .as("reached and not seen")
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesWhileAPageLoads() {
        return pages((site, page) -> {
            chromium.size(1280, 900).onTo(site.address(page));
            assertThat(Movement.of(chromium)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> newsAreFilteredWithoutAScript() {
        return news((site, page) -> {
            chromium.scripts(false);
            try {
                chromium.size(1280, 900).open(site.address("news.html"));
                assertThat(shownYears()).hasSizeGreaterThan(5);
                int all = shownNews();
                chromium.open(site.address("news.html") + "#year-2024");
                assertThat(shownYears()).containsExactly("2024");
                chromium.open(site.address("news.html") + "#tag-maps");
                assertThat(shownNews()).isBetween(2, all - 1);
                assertThat(chromium.texts("""
                        return [...document.querySelectorAll('.h-entry')].filter(e => e.checkVisibility())
                            .map(e => e.dataset.tags || '')""")).allMatch(tags -> (" " + tags + " ").contains(" maps "));
                chromium.open(site.address("news.html") + "#news");
                assertThat(shownNews()).isEqualTo(all);
            } finally {
                chromium.scripts(true);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> newsAreFilteredByYearTagAndWordsWithAScript() {
        return news((site, page) -> {
            chromium.size(1280, 900).open(site.address("news.html"));
            int all = shownNews();
            chromium.driver()
                    .findElement(By.cssSelector(".vitae-filter a[href$='#tag-maps']"))
                    .click();
            int maps = shownNews();
            assertThat(maps).isBetween(2, all - 1);
            chromium.driver()
                    .findElement(By.cssSelector(".vitae-filter a[href$='#year-2025']"))
                    .click();
            assertThat(shownYears()).containsExactly("2025");
            assertThat(shownNews()).isBetween(1, maps - 1);
            chromium.driver()
                    .findElement(By.cssSelector(".vitae-filter a[href$='#news']"))
                    .click();
            chromium.driver().findElement(By.cssSelector(".vitae-filter input")).sendKeys("oyuna");
            assertThat(shownNews()).isBetween(1, all - 1);
            assertThat(chromium.texts("return [document.querySelector('.vitae-found').textContent]")
                            .get(0))
                    .contains(String.valueOf(all));
        });
    }

    @TestFactory
    Stream<DynamicTest> publicationsAreFilteredByYearKindAndWords() {
        return tests(
                (site, page) -> {
                    chromium.size(1280, 900).open(site.address(page));
                    int all = shownPublications();
                    assertThat(all).isEqualTo(9);
                    click("a[href$='#tag-article']");
                    int articles = shownPublications();
                    assertThat(articles).isBetween(2, all - 1);
                    click("a[href$='#year-2025']");
                    assertThat(shownPublications()).isEqualTo(1);
                    click("a[href$='#publications']");
                    chromium.driver()
                            .findElement(By.cssSelector(".vitae-filter input"))
                            .sendKeys("lindqvist STONES");
                    assertThat(shownPublications()).isEqualTo(1);
                    chromium.scripts(false);
                    try {
                        chromium.open(site.address(page) + "#tag-article");
                        assertThat(shownPublications()).isEqualTo(articles);
                        chromium.open(site.address(page) + "#year-2024");
                        assertThat(shownPublications()).isEqualTo(2);
                    } finally {
                        chromium.scripts(true);
                    }
                },
                Optional.of("publications.html"));
    }

    private static void click(String link) {
        chromium.driver().findElement(By.cssSelector(".vitae-filter " + link)).click();
    }

    private static int shownPublications() {
        return (int) chromium.number(
                "return [...document.querySelectorAll('.vitae-year .h-cite')].filter(e => e.checkVisibility()).length");
    }

    @TestFactory
    Stream<DynamicTest> abstractsOpenWithoutAScriptAndBibtexIsCopiedWithOne() {
        return tests(
                (site, page) -> {
                    chromium.scripts(false);
                    try {
                        chromium.size(1280, 900).open(site.address(page) + "#pub-longstreet2026");
                        assertThat(seen("#pub-longstreet2026 details p, #pub-longstreet2026 details .vitae-text"))
                                .isFalse();
                        chromium.driver()
                                .findElement(By.cssSelector("#pub-longstreet2026 details summary"))
                                .click();
                        assertThat(chromium.run(
                                                "return document.querySelector('#pub-longstreet2026 details').innerText")
                                        .toString())
                                .contains("scale of one to one");
                        assertThat(chromium.number("return document.querySelectorAll('.vitae-copy').length"))
                                .isZero();
                    } finally {
                        chromium.scripts(true);
                    }
                    try (LocalServer server = LocalServer.of(site.folder())) {
                        chromium.open(server.address(page));
                        chromium.run("navigator.clipboard.writeText = async text => { window.copied = text; };"
                                + "document.querySelector('#pub-longstreet2026').scrollIntoView()");
                        clickAtRest("#pub-longstreet2026 details:last-of-type summary");
                        clickAtRest("#pub-longstreet2026 .vitae-copy");
                        assertThat(chromium.run("return window.copied").toString())
                                .startsWith("@article{longstreet2026,")
                                .doesNotContain("slides");
                        assertThat(chromium.console()).isEmpty();
                    }
                },
                Optional.of("publications.html"));
    }

    /** Clicks where the page has come to rest: some skins scroll smoothly, away from under a pointer. */
    private static void clickAtRest(String selector) {
        chromium.run(
                "document.querySelector(arguments[0]).scrollIntoView({block: 'center', behavior: 'instant'})",
                selector);
        chromium.driver().findElement(By.cssSelector(selector)).click();
    }

    private static boolean seen(String selector) {
        return Boolean.TRUE.equals(chromium.run(
                "return [...document.querySelectorAll(arguments[0])].some(e => e.checkVisibility({visibilityProperty: true}))",
                selector));
    }

    /** WCAG 2.2, 1.4.13: what appears on hover or focus can be dismissed and hovered, and stays until then. */
    @TestFactory
    Stream<DynamicTest> aCardOfAMentionComesStaysAndGoes() {
        return tests(
                (site, page) -> {
                    String card = ".vitae-mention > .vitae-hover";
                    chromium.size(1280, 900).dark(false).open(site.address(page));
                    WebElement link = chromium.driver().findElement(By.cssSelector(".vitae-mention > a"));
                    assertThat(seen(card)).isFalse();

                    chromium.run("document.querySelector('.vitae-mention > a').focus()");
                    assertThat(seen(card)).isTrue();
                    new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
                    assertThat(seen(card)).isFalse();
                    new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
                    chromium.run("document.querySelector('.vitae-mention > a').focus()");
                    assertThat(seen(card)).isTrue();
                    chromium.run("document.activeElement.blur()");
                    assertThat(seen(card)).isFalse();

                    pointer().moveToElement(link).perform();
                    assertThat(seen(card)).isTrue();
                    ontoCard();
                    assertThat(seen(card)).as("hovered").isTrue();
                    new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
                    assertThat(seen(card)).as("dismissed").isFalse();
                    pointer().moveToLocation(2, 2).perform();
                    pointer().moveToElement(link).perform();
                    assertThat(seen(card)).as("asked for anew").isTrue();
                    pointer().moveToLocation(2, 2).perform();
                    assertThat(chromium.console()).isEmpty();
                },
                Optional.of("index.html"));
    }

    /** A pointer that is moved without waiting on its way. */
    private static Actions pointer() {
        return new Actions(chromium.driver(), Duration.ofMillis(1));
    }

    /** Moves the pointer from a link down to its card, a pixel at a time: each is told to the page before the next. */
    private static void ontoCard() {
        int down = (int) chromium.number("""
                const l = document.querySelector('.vitae-mention > a').getClientRects()[0];
                const c = document.querySelector('.vitae-mention > .vitae-hover').getBoundingClientRect();
                return c.top + 4 - (l.top + l.height / 2)""");
        assertThat(down).isBetween(1, 80);
        Actions moves = pointer();
        for (int moved = 0; moved < down; moved++) {
            moves.moveByOffset(0, 1);
        }
        moves.perform();
    }

    @TestFactory
    Stream<DynamicTest> onPaperThereIsTheTextAlone() {
        return pages((site, page) -> {
            chromium.onTo(site.address(page)).media("print", "prefers-color-scheme", "light");
            assertThat(chromium.run("return [...document.querySelectorAll('.vitae-filter, .vitae-more, .vitae-top')]"
                            + ".some(e => e.checkVisibility())"))
                    .isEqualTo(false);
            assertThat(chromium.number("return document.querySelector('.vitae').innerText.trim().length"))
                    .isGreaterThan(10);
            chromium.dark(false);
        });
    }

    /** What a page of the plugin's own look weighs, images aside. */
    @Test
    void aPageOfOurOwnLookIsLight() {
        SitePages own = SITES.stream()
                .filter(site -> site.name().startsWith("own-look"))
                .findFirst()
                .orElseThrow();
        for (String page : own.pages()) {
            List<Element> sheets = own.document(page).select("link[rel=stylesheet]");
            assertThat(sheets).as(page).hasSize(1);
        }
        assertThat(own.size("css/vitae.css")).isLessThanOrEqualTo(38 * 1024);
        assertThat(own.size("js/vitae.js")).isLessThanOrEqualTo(5 * 1024);
        assertThat(own.size("index.html") + own.size("css/vitae.css") + own.size("js/vitae.js"))
                .isLessThanOrEqualTo(60 * 1024);
        chromium.open(own.address("index.html"));
        assertThat(chromium.requests()).hasSizeLessThanOrEqualTo(5);
    }

    private static int shownNews() {
        return (int) chromium.number(
                "return [...document.querySelectorAll('.h-entry')].filter(e => e.checkVisibility()).length");
    }

    private static List<String> shownYears() {
        return chromium.texts(
                "return [...document.querySelectorAll('.vitae-year h2')].filter(e => e.checkVisibility()).map(e => e.textContent)");
    }

    private static Stream<DynamicTest> pages(BiConsumer<SitePages, String> test) {
        return tests(test, Optional.empty());
    }

    private static Stream<DynamicTest> news(BiConsumer<SitePages, String> test) {
        return tests(test, Optional.of("news.html"));
    }

    private static Stream<DynamicTest> tests(BiConsumer<SitePages, String> test, Optional<String> only) {
        return SITES.stream()
                .flatMap(site -> site.pages().stream()
                        .filter(page -> only.isEmpty() || only.get().equals(page))
                        .map(page -> DynamicTest.dynamicTest(site.name() + "/" + page, () -> test.accept(site, page))));
    }
}
